"""Events and deadlines proposed from sentences, in both languages, and what proposes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.reading import read_document
from rcm_desktop.reading.events.event_places import country_of
from rcm_desktop.reading.events.event_sentences import proposals_in, proposals_of

MEETING = date(2031, 5, 6)
CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"


def found(text: str) -> list[tuple[object, ...]]:
    return [
        (each.kind.value, str(each.start), str(each.end), each.precision.value, each.place, each.past)
        for each in proposals_in(text, "1", MEETING)
    ]


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        (
            "To thank Panama for preparing the workshop on seasonal labour to be held in Panama City on 3-5 "
            "August 2031, with technical support from the International Organization for Migration (IOM).",
            ("event", "2031-08-03", "2031-08-05", "day", "Panama City", False),
        ),
        (
            "Agradecer a Costa Rica los preparativos del taller sobre refugio, que se celebrará en San José "
            "los días 12 y 13 de septiembre de 2031, con el apoyo de ACNUR.",
            ("event", "2031-09-12", "2031-09-13", "day", "San José", False),
        ),
        (
            "To hold a seminar on shelters from 30 November to 2 December 2031 in Antigua, Guatemala.",
            ("event", "2031-11-30", "2031-12-02", "day", "Antigua, Guatemala", False),
        ),
        (
            "To accept the offer of Belize to host a forum on consular data in March 2032.",
            ("event", "2032-03-01", "2032-03-31", "month", "", False),
        ),
        (
            "Organizar en 2032 un curso sobre documentos de viaje.",
            ("event", "2032-01-01", "2032-12-31", "year", "", False),
        ),
        (
            "To thank Honduras for the report on the conference held in Tela on 14-15 April.",
            ("event", "2031-04-14", "2031-04-15", "day", "Tela", True),
        ),
        (
            "Tomar nota de los resultados de la reunión celebrada en Managua en febrero de 2031.",
            ("event", "2031-02-01", "2031-02-28", "month", "Managua", True),
        ),
        (
            "To ask the focal points to send their comments by 30 June at the latest.",
            ("deadline", "2031-06-30", "2031-06-30", "day", "", False),
        ),
        (
            "Instar a los países a confirmar su asistencia a más tardar el 20 de junio.",
            ("deadline", "2031-06-20", "2031-06-20", "day", "", False),
        ),
        (
            "Enviar el informe antes del 15 de enero.",
            ("deadline", "2032-01-15", "2032-01-15", "day", "", False),
        ),
        (
            "To circulate the draft no later than the end of October 2031.",
            ("deadline", "2031-10-01", "2031-10-31", "month", "", False),
        ),
    ],
)
def test_a_sentence_proposes(text: str, proposal: tuple[object, ...]) -> None:
    assert found(text) == [proposal]


@pytest.mark.parametrize(
    "text",
    [
        "To adopt the work plan of the conference for 2031-2033.",
        "To recall the Convention of 1990 and the Protocol of 15 November 2000.",
        "To include paragraph 17 and items 18 to 24 in the draft of the meeting.",
        "Aprobar el presupuesto de la Secretaría para 2032.",
        "To ask that the document be looked at again at the coming meeting of the working group.",
        "To note the 2030 Agenda and to invite the delegations to a later meeting.",
        "To thank the Troika for its meetings during the year.",
        "The Secretariat may hold a meeting in due course.",
        "Aceptar el ofrecimiento de México de ejercer la Presidencia Pro-Témpore en 2032.",
        "To take note of the contributions for 2030 and 2031.",
        "To extend the mandate of the drafting committee until December 2032.",
        "The Secretariat shall send its accounts by 30 September each year.",
        "To note the compact that was adopted on 10-11 December 2030.",
    ],
)
def test_what_has_no_time_of_its_own_proposes_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "bound"),
    [
        (
            "To hold a fair of good practices and a workshop within the framework of the next "
            "Vice-Ministerial Meeting.",
            "event",
            "next Vice-Ministerial Meeting",
        ),
        (
            "Preparar un proyecto de carta antes de la próxima Reunión Viceministerial.",
            "deadline",
            "próxima Reunión Viceministerial",
        ),
        (
            "Celebrar un foro en el marco de la Reunión Viceministerial de la CRM en 2031.",
            "event",
            "Reunión Viceministerial de la CRM en 2031",
        ),
    ],
)
def test_a_time_may_be_bound_to_a_bodys_next_meeting(text: str, kind: str, bound: str) -> None:
    (proposal,) = proposals_in(text, "1", MEETING)
    assert (proposal.kind.value, proposal.bound, proposal.precision) == (kind, bound, Precision.RELATIVE)
    assert proposal.start is None and proposal.end is None


def one(text: str) -> EventProposal:
    (proposal,) = proposals_in(text, "1", MEETING)
    return proposal


def test_title_hosts_and_supporters_stand_as_in_the_words() -> None:
    text = (
        "To thank Mexico for the advances of the II Workshop on Family Unity, to be held on 9 July 2031 in "
        "Puebla, with funds and support from UNICEF and the International Labour Organization (ILO)."
    )
    proposal = one(text)
    assert (proposal.title, proposal.place) == ("II Workshop on Family Unity", "Puebla")
    assert (proposal.hosts, proposal.supporters) == (("MX",), ("UNICEF", "ILO"))
    assert proposal.text == text


def test_a_missing_year_is_marked_as_inferred() -> None:
    assert one("To send the list by 1 June.").inferred == ("year",)
    assert one("To send the list by 1 June 2031.").inferred == ()
    assert proposals_in("To send the list by 1 June.", "1", None) == [], "no day of a meeting tells the year"


@pytest.mark.parametrize(
    ("text", "days", "inferred"),
    [
        (
            "Celebrar un taller en Belice el 28 del presente mes.",
            (date(2031, 5, 28), date(2031, 5, 28)),
            ("month", "year"),
        ),
        (
            "Los días 6 y 7 de junio del año en curso se realizará en Tela, Honduras, la reunión del grupo.",
            (date(2031, 6, 6), date(2031, 6, 7)),
            ("year",),
        ),
        (
            "To hold the training in Colón in the week of 20 October 2031.",
            (date(2031, 10, 20), date(2031, 10, 24)),
            ("end",),
        ),
        (
            "Solicitar a la ST que convoque una reunión virtual en el segundo semestre de 2031.",
            (date(2031, 7, 1), date(2031, 12, 31)),
            (),
        ),
    ],
)
def test_what_the_words_leave_open_is_named(
    text: str, days: tuple[date, date], inferred: tuple[str, ...]
) -> None:
    proposal = one(text)
    assert ((proposal.start, proposal.end), proposal.inferred) == (days, inferred)


def test_two_events_of_a_sentence_keep_their_own_times() -> None:
    text = "To hold, in 2032, a workshop on the results of the seminar carried out in Quito in 2030."
    assert [(each.start, each.past, each.hosts) for each in proposals_in(text, "1", MEETING)] == [
        (date(2032, 1, 1), False, ()),
        (date(2030, 1, 1), True, ("EC",)),
    ]


def test_days_that_no_calendar_has_propose_nothing() -> None:
    assert found("To hold a workshop on 31 June 2031 in Managua.") == []


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Mexico City", "MX"),
        ("Ciudad de Panamá", "PA"),
        ("San José, Costa Rica", "CR"),
        ("Antigua", "GT"),
        ("Santo Domingo, República Dominicana", "DO"),
        ("Atlantis", ""),
    ],
)
def test_a_place_tells_its_country(place: str, code: str) -> None:
    assert country_of(place) == code


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the reference text is not here")
def test_the_reference_text_proposes_what_a_person_finds_in_it() -> None:
    proposals = proposals_of(read_document(CORPUS / "rcgm_2017_06_san_salvador.txt"))
    coming = [
        (each.item, each.kind, each.start, each.hosts, each.supporters) for each in proposals if not each.past
    ]
    event, deadline = ProposalKind.EVENT, ProposalKind.DEADLINE
    assert coming == [
        ("11", event, date(2019, 1, 1), (), ()),
        ("16.a", deadline, date(2017, 7, 15), (), ()),
        ("16.c", event, date(2017, 9, 18), ("SV",), ("IOM",)),
        ("16.d", event, None, (), ()),
        ("18.b", deadline, None, (), ()),
        ("23", event, date(2017, 7, 6), ("MX",), ("OAS",)),
        ("24", event, date(2017, 7, 17), ("MX",), ("UNODC",)),
        ("26", event, date(2017, 8, 8), ("CR",), ()),
    ]
    assert [each.item for each in proposals if each.past] == ["8", "9", "11"]
