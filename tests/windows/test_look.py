"""Every text stands out from its ground, and every field and the focus from what is around them."""

from __future__ import annotations

import pytest

from rcm_desktop.windows.look import DARK, LIGHT, Look


def luminance(color: str) -> float:
    """As WCAG 2 defines it, from 0 for black to 1 for white."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def look(request: pytest.FixtureRequest) -> Look:
    assert isinstance(request.param, Look)
    return request.param


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_texts_stand_out(look: Look) -> None:
    grounds = (look.paper, look.desk, look.chrome)
    pairs = [(ink, ground) for ink in (look.ink, look.quiet, look.accent) for ground in grounds]
    pairs += [(look.ink, look.selection), (look.ink, look.hand), (look.accent, look.hand)]
    pairs += [(look.on_accent, look.accent), (look.ghost, look.paper)]
    chips = (look.good, look.warm, look.bad, look.plain, look.note, look.guest)
    # In the calendar what is only thought of stands on paper.
    pairs += [(chip.ink, ground) for chip in chips for ground in (chip.ground, look.paper)]
    pairs += [(chip.ink, look.chrome) for chip in (look.good, look.bad)]
    assert not [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 4.5]


def test_fields_and_the_focus_stand_out(look: Look) -> None:
    pairs = [(edge, ground) for edge in (look.edge, look.accent) for ground in (look.paper, look.chrome)]
    pairs += [(look.accent, look.selection)]
    assert not [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 3]
