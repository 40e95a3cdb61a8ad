"""A logo as papers carry it: judged before it is opened, turned upright, and no larger than print needs."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from typing import Any

from rcm_desktop.domain.paper_settings import Logo, PictureKind
from rcm_desktop.papers.errors import (
    LogoNotAPicture,
    LogoNotReadable,
    LogoTooDetailed,
    LogoTooLarge,
    LogoWrongSize,
)

_MEGABYTE = 1_000_000
MOST_BYTES = 5 * _MEGABYTE
"""Of the file a person chooses."""
KEPT_BYTES = 300_000
"""Of the picture that is kept: it lies in the file of records and goes into every paper."""
_LEAST, _MOST = 16, 6000
_PRINTED = 900
"""Pixels of the longer side: more cannot be seen at the width of a letterhead's logo."""
_QUALITY = 90


def read_logo(path: Path) -> bytes:
    """The bytes of a picture, of one that is too large only its beginning. Raises LogoNotReadable."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LogoNotReadable(str(path), error.strerror or type(error).__name__) from None


def logo_of(content: bytes) -> Logo:
    """The logo that a PNG or JPEG file holds; the same file gives the same bytes.

    Raises LogoTooLarge, LogoNotAPicture, LogoWrongSize and LogoTooDetailed.
    """
    from PIL import Image, ImageOps

    if len(content) > MOST_BYTES:
        raise LogoTooLarge(MOST_BYTES // _MEGABYTE)
    try:
        with warnings.catch_warnings():
            # What it only warns of, such as a picture that unfolds to gigabytes, is refused here too.
            warnings.simplefilter("error")
            picture: Any = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
            width, height = picture.size
            kind = PictureKind.PNG if picture.format == "PNG" else PictureKind.JPEG
            if _is_fit(width, height):
                picture = ImageOps.exif_transpose(picture)
                picture = picture.convert(_mode(picture, kind))
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError):
        raise LogoNotAPicture from None
    if not _is_fit(width, height):
        raise LogoWrongSize(width, height, _LEAST, _MOST)
    picture.thumbnail((_PRINTED, _PRINTED))
    written = _written(picture, kind)
    if len(written) > KEPT_BYTES:
        raise LogoTooDetailed(round(len(written) / 1000), KEPT_BYTES // 1000)
    return Logo(written, kind, *picture.size)


def _is_fit(width: int, height: int) -> bool:
    return min(width, height) >= _LEAST and max(width, height) <= _MOST


def _mode(picture: Any, kind: PictureKind) -> str:
    has_clear_parts = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    return "RGBA" if kind is PictureKind.PNG and has_clear_parts else "RGB"


def _written(picture: Any, kind: PictureKind) -> bytes:
    """The picture without what its file said of camera, place and program."""
    buffer = BytesIO()
    picture.info = {}
    if kind is PictureKind.PNG:
        picture.save(buffer, "PNG", optimize=True)
    else:
        picture.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return buffer.getvalue()
