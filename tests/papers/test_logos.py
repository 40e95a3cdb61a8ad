"""Logos are judged before they are kept: kind, size, dimensions, soundness."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.paper_settings import PictureKind
from rcm_desktop.papers.errors import (
    LogoNotAPicture,
    LogoNotReadable,
    LogoTooDetailed,
    LogoTooLarge,
    LogoWrongSize,
)
from rcm_desktop.papers.logos import KEPT_BYTES, MOST_BYTES, logo_of, read_logo


def picture(
    kind: str = "PNG", size: tuple[int, int] = (300, 120), mode: str = "RGB", **options: object
) -> bytes:
    buffer = BytesIO()
    made = Image.linear_gradient("L").resize(size).convert(mode)
    made.save(buffer, kind, **options)
    return buffer.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is large."""
    content = picture()
    head = struct.pack(">II", width, height) + content[24:29]
    return content[:16] + head + struct.pack(">I", zlib.crc32(b"IHDR" + head)) + content[33:]


def noise(size: tuple[int, int]) -> bytes:
    buffer = BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(("name", "kind"), [("PNG", PictureKind.PNG), ("JPEG", PictureKind.JPEG)])
def test_a_sound_picture_is_taken_and_the_same_file_gives_the_same_bytes(
    name: str, kind: PictureKind
) -> None:
    content = picture(name)
    logo = logo_of(content)
    assert (logo.kind, logo.width, logo.height) == (kind, 300, 120)
    assert logo == logo_of(content)
    assert Image.open(BytesIO(logo.content)).format == name


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_way_to_hold_colours_becomes_one_that_papers_take(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    logo = logo_of(picture(kind, mode=mode))
    is_clear = mode in ("LA", "RGBA")
    assert Image.open(BytesIO(logo.content)).mode == ("RGBA" if is_clear else "RGB")


def test_a_large_picture_is_made_as_small_as_print_needs() -> None:
    logo = logo_of(picture("JPEG", (3000, 1500)))
    assert (logo.width, logo.height) == (900, 450)
    assert len(logo.content) < KEPT_BYTES


def test_what_a_camera_noted_is_not_kept_and_the_picture_stands_upright() -> None:
    noted = Image.Exif()
    noted[0x0112] = 6
    noted[0x010F] = "A camera of somebody"
    logo = logo_of(picture("JPEG", (300, 120), exif=noted))
    assert (logo.width, logo.height) == (120, 300)
    assert b"camera" not in logo.content


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", LogoNotAPicture),
        (b"%PDF-1.7", LogoNotAPicture),
        (picture("GIF"), LogoNotAPicture),
        (picture()[:200], LogoNotAPicture),
        (picture("JPEG")[:300], LogoNotAPicture),
        (claiming(50_000, 50_000), LogoNotAPicture),
        (claiming(12_000, 9_000), LogoNotAPicture),
        (claiming(7_000, 40), LogoWrongSize),
        (picture(size=(300, 10)), LogoWrongSize),
        (bytes(MOST_BYTES + 1), LogoTooLarge),
        (noise((900, 900)), LogoTooDetailed),
    ],
    ids=["none", "paper", "gif", "half", "half jpeg", "bomb", "warned", "wide", "thin", "heavy", "noise"],
)
def test_what_is_no_logo_is_refused_with_its_reason(content: bytes, expected: type[Condition]) -> None:
    with pytest.raises(expected):
        logo_of(content)


def test_a_picture_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(LogoNotReadable):
        read_logo(tmp_path / "logo.png")
    with pytest.raises(LogoNotReadable):
        read_logo(tmp_path)
