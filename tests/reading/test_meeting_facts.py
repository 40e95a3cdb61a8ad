"""Days, places and countries out of the lines that tell them."""

from __future__ import annotations

import pytest

from rcm_desktop.reading.meeting_facts import place_of, present_in
from rcm_desktop.reading.spoken_dates import date_spans


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("20-22 June 2017", "2017-06-20", "2017-06-22"),
        ("June 24-25, 2014", "2014-06-24", "2014-06-25"),
        ("20th to 22nd of June 2017", "2017-06-20", "2017-06-22"),
        ("18 y 19 de mayo de 2010", "2010-05-18", "2010-05-19"),
        ("27, 28 Y 29 DE OCTUBRE DE 1999.", "1999-10-27", "1999-10-29"),
        ("14 de noviembre de 2023", "2023-11-14", "2023-11-14"),
        ("26 y 27 de junio del 2014", "2014-06-26", "2014-06-27"),
        ("1º de diciembre de 2017", "2017-12-01", "2017-12-01"),
        ("30 November - 2 December 2017", "2017-11-30", "2017-12-02"),
        ("November 30 – December 2, 2017", "2017-11-30", "2017-12-02"),
        ("December 28 - January 3, 2017", "2016-12-28", "2017-01-03"),
        ("del 28 de diciembre de 2016 al 3 de enero de 2017", "2016-12-28", "2017-01-03"),
    ],
)
def test_spans_of_days(words: str, first: str, last: str) -> None:
    (span,) = date_spans(f"Held in Tela, {words}")
    assert (span.first.isoformat(), span.last.isoformat()) == (first, last)


@pytest.mark.parametrize("words", ["June 2017", "31 June 2017", "17:30 horas", "2017-2022", "84,000.0"])
def test_words_that_are_no_days(words: str) -> None:
    assert date_spans(words) == []


@pytest.mark.parametrize(
    ("title", "place"),
    [
        (("MEETING", "Tela, Honduras", "3 May 2011"), "Tela, Honduras"),
        (("MEETING", "Tela, Atlántida, Honduras, 3 y 4 de mayo de 2011"), "Tela, Atlántida, Honduras"),
        (("REUNIÓN", "TELA, HONDURAS 3 Y 4 DE MAYO DE 2011."), "TELA, HONDURAS"),
        (("ACTA", "Ciudad de Guatemala, 3 de mayo de 2011"), "Ciudad de Guatemala"),
        (("ACTA",), ""),
    ],
)
def test_places_in_titles(title: tuple[str, ...], place: str) -> None:
    assert place_of(title, "", ()) == place


def test_a_place_in_the_opening() -> None:
    opening = "La Reunión se efectuó en Managua, Nicaragua, el 26 y 27 de junio de 2014."
    assert place_of(("DECLARACIÓN",), opening, ()) == "Managua, Nicaragua"


@pytest.mark.parametrize(
    ("opening", "codes"),
    [
        (
            "It met in Tela, Honduras, with delegates from Mexico, the Dominican Republic and Panama.",
            "MX DO PA",
        ),
        ("The delegations of Belize and the United States of America met in Mexico City.", "BZ US"),
        (
            "Con representantes de Estados Unidos, Panamá y Perú, con la ausencia de Belice y Nicaragua.",
            "US PA PE",
        ),
        ("Canada, Costa Rica and Guatemala took part.", "CA CR GT"),
        ("La Reunión, con participación de los once países, se efectuó en Managua, Nicaragua.", ""),
        ("The Group thanked the Government of Honduras.", ""),
    ],
)
def test_who_took_part(opening: str, codes: str) -> None:
    assert present_in([opening]) == tuple(codes.split())
