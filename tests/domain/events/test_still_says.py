"""Whether a conclusion still says what an event was read from."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.events.proposed import still_says

EN = "To thank the host. To hold a workshop on 6 July."
ES = "Celebrar un taller el 6 de julio."


@pytest.mark.parametrize(
    "words", ["", "To hold a workshop on 6 July.", f"To hold a workshop on 6 July. / {ES}"]
)
def test_it_does(words: str) -> None:
    assert still_says(words, (EN, ES))


def test_another_day_in_one_language_is_told() -> None:
    words = f"To hold a workshop on 6 July. / {ES}"
    assert not still_says(words, (EN.replace("6", "7"), ES))
    assert not still_says(words, (EN, ""))
