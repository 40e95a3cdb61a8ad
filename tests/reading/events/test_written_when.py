"""Times as people write them into a field, in both languages; anything else is refused."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.reading.events.written_when import when_written

SIXTH, SEVENTH = PartialDate(2017, 7, 6), PartialDate(2017, 7, 7)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2017-07-06", SIXTH, None),
        ("2017/7/6", SIXTH, None),
        ("06/07/2017", SIXTH, None),
        ("6.7.2017", SIXTH, None),
        ("6 July 2017", SIXTH, None),
        ("July 6, 2017", SIXTH, None),
        ("el 6 de julio de 2017", SIXTH, None),
        ("6 de julio de 2017.", SIXTH, None),
        ("2017-07-06 – 2017-07-07", SIXTH, SEVENTH),
        ("2017-07-06 to 2017-07-07", SIXTH, SEVENTH),
        ("2017-07-06 al 2017-07-07", SIXTH, SEVENTH),
        ("6–7 July 2017", SIXTH, SEVENTH),
        ("6-7 July 2017", SIXTH, SEVENTH),
        ("  from 6   to 7 July 2017 ", SIXTH, SEVENTH),
        ("del 6 al 7 de julio de 2017", SIXTH, SEVENTH),
        ("6 y 7 de julio de 2017", SIXTH, SEVENTH),
        ("30 June – 2 July 2017", PartialDate(2017, 6, 30), PartialDate(2017, 7, 2)),
        ("28 December – 3 January 2018", PartialDate(2017, 12, 28), PartialDate(2018, 1, 3)),
        ("28 December 2017 – 3 January 2018", PartialDate(2017, 12, 28), PartialDate(2018, 1, 3)),
        ("28 de diciembre de 2017 – 3 de enero de 2018", PartialDate(2017, 12, 28), PartialDate(2018, 1, 3)),
        ("July 2017", PartialDate(2017, 7), None),
        ("julio de 2017", PartialDate(2017, 7), None),
        ("en Julio de 2017", PartialDate(2017, 7), None),
        ("2017-07", PartialDate(2017, 7), None),
        ("07/2017", PartialDate(2017, 7), None),
        ("May 2017", PartialDate(2017, 5), None),
        ("mayo de 2017", PartialDate(2017, 5), None),
        ("July – September 2017", PartialDate(2017, 7), PartialDate(2017, 9)),
        ("November 2017 – February 2018", PartialDate(2017, 11), PartialDate(2018, 2)),
        ("noviembre – febrero de 2018", PartialDate(2017, 11), PartialDate(2018, 2)),
        ("2017", PartialDate(2017), None),
        ("2017 – 2018", PartialDate(2017), PartialDate(2018)),
        ("15 July", PartialDate(0, 7, 15), None),
        ("15 de julio", PartialDate(0, 7, 15), None),
        ("29 February 2016", PartialDate(2016, 2, 29), None),
        ("29 February", PartialDate(0, 2, 29), None),
    ],
)
def test_what_people_write(words: str, first: PartialDate, last: PartialDate | None) -> None:
    assert when_written(words) == (first, last)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            " ",
            "soon",
            "TBC",
            "6",
            "13",
            "20177",
            "2017-13",
            "2017-02-30",
            "31/02/2017",
            "30 February 2017",
        ),
        *("2017-07-07 – 2017-07-06", "29 February 2017", "6 and 9 July 2017 or later", "paragraph 2017"),
        *("6–7 July 2017, 9 August 2017", "not 6 July 2017", "July the sixth"),
        *("\u202e2017", "２０１７-07-06x", "0000", "0000-01-01", "9" * 500),
    ],
)
def test_what_is_no_time_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        when_written(words)
