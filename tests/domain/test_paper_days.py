"""Days as a sentence of a paper has them."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import paper_day, paper_days


@pytest.mark.parametrize(
    ("start", "end", "english", "spanish"),
    [
        (date(2031, 6, 15), None, "15 June 2031", "el 15 de junio de 2031"),
        (date(2031, 6, 15), date(2031, 6, 15), "15 June 2031", "el 15 de junio de 2031"),
        (date(2031, 5, 18), date(2031, 5, 19), "18-19 May 2031", "los días 18 y 19 de mayo de 2031"),
        (date(2031, 6, 20), date(2031, 6, 22), "20-22 June 2031", "del 20 al 22 de junio de 2031"),
        (date(2031, 11, 29), date(2031, 12, 1), "29 November to 1 December 2031",
         "del 29 de noviembre al 1 de diciembre de 2031"),
        (date(2031, 12, 30), date(2032, 1, 2), "30 December 2031 to 2 January 2032",
         "del 30 de diciembre de 2031 al 2 de enero de 2032"),
    ],
)  # fmt: skip
def test_days(start: date, end: date | None, english: str, spanish: str) -> None:
    assert paper_days(start, end, Language.EN) == english
    assert paper_days(start, end, Language.ES) == spanish


def test_one_day_alone() -> None:
    assert paper_day(date(2031, 3, 1), Language.ES) == "1 de marzo de 2031"
