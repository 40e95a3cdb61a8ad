"""Title lines of the last meeting made those of the next: the parts change, the words around them stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.title_lines import renewed, usual_title

EN, ES = LANGUAGES
LAST = Meeting(
    "l", "rcgm-2030-06", "RCGM", date(2030, 6, 4), date(2030, 6, 6),
    MeetingWording(place="Tela, Honduras"), MeetingWording(place="Tela, Honduras"), ordinal=29,
)  # fmt: skip
NEW = Meeting(
    "n", "rcgm-2031-05", "RCGM", date(2031, 5, 13), date(2031, 5, 15),
    MeetingWording(place="Colón, Panama"), MeetingWording(place="Colón, Panamá"), ordinal=30,
)  # fmt: skip
UNKNOWN = Meeting("n", "rcgm", "RCGM")


@pytest.mark.parametrize(
    ("line", "new", "bare"),
    [
        ("MEETING OF THE GROUP", "MEETING OF THE GROUP", "MEETING OF THE GROUP"),
        ("Tela, Honduras", "Colón, Panama", ""),
        ("TELA, HONDURAS", "COLÓN, PANAMA", ""),
        ("Tela (Honduras)", "Colón (Panama)", ""),
        ("4-6 June 2030", "13-15 May 2031", ""),
        ("June 4-6, 2030", "13-15 May 2031", ""),
        ("4, 5 and 6 June 2030.", "13-15 May 2031.", ""),
        ("June 4th to 6th, 2030", "13-15 May 2031", ""),
        ("Tela, Honduras, 4–6 June 2030", "Colón, Panama, 13-15 May 2031", ""),
        ("4-6 June 2030 · Tela, Honduras", "13-15 May 2031 · Colón, Panama", ""),
        ("Meeting on Ports – Tela, 4-6 June 2030", "Meeting on Ports – Colón, 13-15 May 2031",
         "Meeting on Ports"),
        ("Meeting held in Tela, Honduras, on 4-6 June 2030",
         "Meeting held in Colón, Panama, on 13-15 May 2031", "Meeting"),
        ("Meeting held in Tela, Honduras, from 4 to 6 June 2030",
         "Meeting held in Colón, Panama, on 13-15 May 2031", "Meeting"),
        ("Meeting of the Group (Tela, June 2030)", "Meeting of the Group (Colón, May 2031)",
         "Meeting of the Group"),
        ("RCGM 2030: Conclusions of the Group", "RCGM 2031: Conclusions of the Group",
         "RCGM: Conclusions of the Group"),
        ("XXIX MEETING OF THE GROUP, TELA, HONDURAS", "XXX MEETING OF THE GROUP, COLÓN, PANAMA",
         "XXIX MEETING OF THE GROUP"),
        ("29th Meeting, 4-6 June 2030", "30th Meeting, 13-15 May 2031", "29th Meeting"),
        ("Follow-up to the declaration of 15 March 1996, Tela",
         "Follow-up to the declaration of 15 March 1996, Colón",
         "Follow-up to the declaration of 15 March 1996"),
        ("Telamon Committee of Honduras", "Telamon Committee of Honduras", "Telamon Committee of Honduras"),
    ],
)  # fmt: skip
def test_an_english_line(line: str, new: str, bare: str) -> None:
    assert renewed(line, NEW, LAST, EN) == new
    assert renewed(line, UNKNOWN, LAST, EN) == bare


@pytest.mark.parametrize(
    ("line", "new", "bare"),
    [
        ("Tela, Honduras, 4 al 6 de junio de 2030", "Colón, Panamá, 13 al 15 de mayo de 2031", ""),
        ("4, 5 Y 6 DE JUNIO DE 2030.", "13 AL 15 DE MAYO DE 2031.", ""),
        ("del 4 al 6 de junio de 2030", "del 13 al 15 de mayo de 2031", ""),
        ("los días 4, 5 y 6 de junio de 2030", "del 13 al 15 de mayo de 2031", ""),
        ("Del 4 al 6 de junio, Tela", "Del 13 al 15 de mayo, Colón", ""),
        ("Junio de 2030", "Mayo de 2031", ""),
        ("Reunión celebrada en la ciudad de Tela, del 4 al 6 de junio de 2030",
         "Reunión celebrada en la ciudad de Colón, del 13 al 15 de mayo de 2031", "Reunión"),
        ("29.ª Reunión del Grupo (TELA, HONDURAS)", "30.ª Reunión del Grupo (COLÓN, PANAMÁ)",
         "29.ª Reunión del Grupo"),
        ("XXIX REUNIÓN, TELA, 2030", "XXX REUNIÓN, COLÓN, 2031", "XXIX REUNIÓN"),
        ("Taller sobre puertos — Tela, Honduras", "Taller sobre puertos — Colón, Panamá",
         "Taller sobre puertos"),
        ("Seguimiento de la declaración de 15 de marzo de 1996",
         "Seguimiento de la declaración de 15 de marzo de 1996",
         "Seguimiento de la declaración de 15 de marzo de 1996"),
    ],
)  # fmt: skip
def test_a_spanish_line(line: str, new: str, bare: str) -> None:
    assert renewed(line, NEW, LAST, ES) == new
    assert renewed(line, UNKNOWN, LAST, ES) == bare


def test_accents_and_a_place_of_other_parts() -> None:
    back = replace(NEW, start=None, ordinal=31)
    assert renewed("COLON (PANAMA), 13-15 MAY 2031", LAST, NEW, EN) == "TELA (HONDURAS), 4-6 JUNE 2030"
    assert renewed(
        "Tela (Honduras): Report", replace(back, en=MeetingWording(place="Belmopan")), LAST, EN
    ) == ("Belmopan: Report")


@pytest.mark.parametrize(("number", "words"), [(31, "31st"), (32, "32nd"), (33, "33rd"), (111, "111th")])
def test_the_english_ordinal_takes_its_ending(number: int, words: str) -> None:
    assert renewed("29th Meeting", replace(NEW, ordinal=number), LAST, Language.EN) == f"{words} Meeting"
    assert renewed("29TH MEETING", replace(NEW, ordinal=number), LAST, EN) == f"{words.upper()} MEETING"


def test_days_over_the_end_of_a_year() -> None:
    last = replace(LAST, start=date(2030, 12, 30), end=date(2031, 1, 2))
    assert renewed("30 December 2030 to 2 January 2031", NEW, last, EN) == "13-15 May 2031"
    assert renewed("del 30 de diciembre de 2030 al 2 de enero de 2031", NEW, last, ES) == (
        "del 13 al 15 de mayo de 2031"
    )


def test_a_meeting_without_one_before_it_is_titled_by_its_body_place_and_days() -> None:
    directory = Directory.shipped().on(NEW.start)
    assert usual_title(NEW, directory, EN) == (
        "REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)",
        "Colón, Panama",
        "13-15 May 2031",
    )
    assert usual_title(NEW, directory, ES) == (
        "GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN (GRCM)",
        "Colón, Panamá",
        "13 al 15 de mayo de 2031",
    )


def test_a_title_makes_nothing_up() -> None:
    directory = Directory.shipped().on(None)
    assert usual_title(replace(UNKNOWN, body="VM"), directory, ES) == ("REUNIÓN VICEMINISTERIAL",)
    assert usual_title(replace(UNKNOWN, body="Ports"), directory, EN) == ("PORTS",)
    assert usual_title(replace(UNKNOWN, body=""), directory, EN) == ()
