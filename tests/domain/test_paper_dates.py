"""Days as papers say them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_dates import paper_day, paper_moment
from rcm_desktop.wording import Wording


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        (Language.EN, "1 January 2031", "9 September 2031, 07:05"),
        (Language.ES, "1 de enero de 2031", "9 de septiembre de 2031, 07:05"),
    ],
)
def test_days_and_moments_are_said_in_the_language_of_the_paper(
    language: Language, first: str, last: str
) -> None:
    wording = Wording.load(language)
    assert paper_day(date(2031, 1, 1), wording) == first
    assert paper_moment(datetime(2031, 9, 9, 7, 5, 59), wording) == last
    assert len({paper_day(date(2031, month, 1), wording) for month in range(1, 13)}) == 12
