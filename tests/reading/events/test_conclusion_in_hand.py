"""What one conclusion in hand proposes, as the window asks, and times that words tell in their own way."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.reading.events.event_sentences import proposals_of_item

FIRST, LAST = date(2031, 5, 6), date(2031, 5, 7)


def told(text: str, *leads: str) -> list[tuple[str, str]]:
    found = proposals_of_item(text, "7", FIRST, LAST, leads)
    return [(each.kind.value, f"{each.start}/{each.end}") for each in found]


def one(text: str, *leads: str) -> EventProposal:
    (proposal,) = proposals_of_item(text, "7", FIRST, LAST, leads)
    return proposal


def test_a_conclusion_proposes_with_its_path_and_the_words_it_was_read_from() -> None:
    sentence = "To hold a fair of services in Tela on 4 June 2031, with funds from SICA."
    proposal = one(f"To note the request of the Network. {sentence} To thank Honduras.")
    assert (proposal.item, proposal.text) == ("7", sentence)
    assert (proposal.place, proposal.hosts, proposal.supporters) == ("Tela", ("HN",), ("SICA",))
    assert proposal.text[slice(*proposal.said)] == "4 June 2031"


def test_the_words_of_a_bound_time_and_of_two_sentences_are_found_again() -> None:
    bound = one("Redactar una guía antes de la próxima Reunión Viceministerial.")
    assert bound.text[slice(*bound.said)] == bound.bound == "próxima Reunión Viceministerial"
    joined = one("Seminario sobre visas. Se acordó realizarlo en Colón el 3 de julio de 2031.")
    assert joined.title == "Seminario sobre visas"
    assert joined.text[slice(*joined.said)] == "3 de julio de 2031"


def test_a_lead_in_says_what_its_item_is() -> None:
    item = "Border posts: 12 August, Colón;"
    assert told(item) == []
    assert told(item, "To approve the following meetings:") == [("event", "2031-08-12/2031-08-12")]
    assert told(item, "To approve the following meetings:", "To thank:") == [], "only the nearest leads"
    assert told("Comments on the charter: 12 August;", "The following deadlines were agreed:") == [
        ("deadline", "2031-08-12/2031-08-12")
    ]
    assert told("Un taller en Tela, el 12 de agosto;", "La Secretaría organizará:") == [
        ("event", "2031-08-12/2031-08-12")
    ]


def test_without_the_day_of_its_meeting_a_conclusion_proposes_what_its_words_say_whole() -> None:
    text = "To hold a forum in Puebla on 3 June 2031 and to send the list by 10 May."
    (proposal,) = proposals_of_item(text, "7", None)
    assert (proposal.kind, proposal.start) == (ProposalKind.EVENT, date(2031, 6, 3))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Realizar el próximo año un curso de idiomas para cónsules.", ("2032-01-01/2032-12-31", "year")),
        ("To convene the focal points to a webinar next month.", ("2031-06-01/2031-06-30", "month year")),
        (
            "El diplomado comenzará el lunes 2 de junio y concluirá el viernes 4 de julio de 2031.",
            ("2031-06-02/2031-07-04", ""),
        ),
        ("The course begins on 9 June and ends on 13 June 2031.", ("2031-06-09/2031-06-13", "")),
        ("To hold a [virtual] meeting of the Network in [June] 2031.", ("2031-06-01/2031-06-30", "")),
        ("To postpone the retreat from 20 May to 14 July 2031.", ("2031-07-14/2031-07-14", "")),
        ("To note the seminar on visa data in Managua on 8-9 April.", ("2031-04-08/2031-04-09", "year")),
        ("To welcome the offer of Belize to host the XL RCM in 2033.", ("2033-01-01/2033-12-31", "")),
        (
            "To note the report of the course on papers (Puebla, 2-3 April 2031).",
            ("2031-04-02/2031-04-03", ""),
        ),
    ],
)
def test_an_event_is_told_in_many_ways(text: str, days: tuple[str, str]) -> None:
    proposal = one(text)
    assert proposal.kind is ProposalKind.EVENT
    assert (f"{proposal.start}/{proposal.end}", " ".join(proposal.inferred)) == days


@pytest.mark.parametrize(
    ("text", "days", "precision"),
    [
        ("To upload the tables by the end of this month.", "2031-05-01/2031-05-31", Precision.MONTH),
        ("Remitir el diagnóstico antes de finalizar el año 2031.", "2031-01-01/2031-12-31", Precision.YEAR),
        ("Presentar la matriz antes de fin de año.", "2031-01-01/2031-12-31", Precision.YEAR),
        (
            "To invite to the fair, whose registration closes on 2 June.",
            "2031-06-02/2031-06-02",
            Precision.DAY,
        ),
        ("To extend the deadline for nominations to 2 June.", "2031-06-02/2031-06-02", Precision.DAY),
        ("Recibir postulaciones hasta el 2 de junio.", "2031-06-02/2031-06-02", Precision.DAY),
    ],
)
def test_a_term_is_told_in_many_ways(text: str, days: str, precision: Precision) -> None:
    proposal = one(text)
    assert proposal.kind is ProposalKind.DEADLINE
    assert (f"{proposal.start}/{proposal.end}", proposal.precision) == (days, precision)


@pytest.mark.parametrize(
    "text",
    [
        "To send out the letters for the meeting of June 2032.",
        "Aprobar la ampliación del contrato hasta el 30 de junio de 2032.",
        "Los recursos se ejecutarán hasta el 30 de junio de 2032.",
        "To recall conclusion 18 of the meeting of June 2030.",
        "To reach the targets by the end of 2040.",
        "Aprobar los gastos de los talleres del próximo año.",
        "Aceptar el ofrecimiento de México de ejercer la Presidencia Pro-Témpore de la CRM en 2032.",
        "Apoyar la publicación del manual, prevista para septiembre.",
        "To ask each Network to hold at least one meeting in 2032.",
        "To postpone the fair that had been set for 20 June 2031.",
        "To present the study at the Vice-Ministerial Meeting of November 2031.",
        "Posponer hasta nuevo aviso el foro previsto para el 20 de junio de 2031.",
        "To recall that the Conference was created in Puebla on 13 March 1996.",
    ],
)
def test_what_lasts_is_recalled_or_lies_far_off_proposes_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "place", "hosts", "supporters"),
    [
        (
            "Participar en la cumbre prevista en Marrakech del 3 al 5 de junio de 2031.",
            "Marrakech",
            ("MA",),
            (),
        ),
        (
            "Aceptar la idea de Chile de acoger, junto con la OIM y la OIT, el II Encuentro el 9 de junio.",
            "",
            ("CL",),
            ("OIM", "OIT"),
        ),
        ("To note the fair held on 3 April by Honduras, with USAID funding.", "", ("HN",), ("USAID",)),
        ("UNHCR and Panama will jointly organize a forum in June 2031.", "", ("PA",), ("UNHCR",)),
    ],
)
def test_countries_of_the_world_are_hosts_and_roman_numbers_support_nothing(
    text: str, place: str, hosts: tuple[str, ...], supporters: tuple[str, ...]
) -> None:
    proposal = one(text)
    assert (proposal.place, proposal.hosts, proposal.supporters) == (place, hosts, supporters)


def test_two_events_of_a_sentence_are_told_by_their_days_or_places() -> None:
    by_day = "To hold two webinars, the first on 2 June and the second on 9 June 2031."
    assert told(by_day) == [("event", "2031-06-02/2031-06-02"), ("event", "2031-06-09/2031-06-09")]
    listed = "Agradecer las reuniones virtuales sostenidas el 5 de marzo y el 23 de abril de 2031."
    assert told(listed) == [("event", "2031-03-05/2031-03-05"), ("event", "2031-04-23/2031-04-23")]
    by_place = "Anunciar una feria en Santa Ana para el 2 de junio y otra en San Miguel para el 9 de junio."
    assert [each.place for each in proposals_of_item(by_place, "7", FIRST, LAST)] == [
        "Santa Ana",
        "San Miguel",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("To note the course that Honduras will give in Tela on 5 June 2031.", "course"),
        ("Que el Seminario de Aulas se realice en Colón el 5 de junio de 2031.", "Seminario de Aulas"),
        ("To hold a session with employers on Thursday, 5 June 2031.", "session with employers"),
        ("To note the seminar on visas, co-sponsored by ILO, to be held in June 2031.", "seminar on visas"),
    ],
)
def test_the_name_of_an_event_ends_before_its_verb_and_its_day(text: str, title: str) -> None:
    assert one(text).title == title


def test_a_list_inside_a_sentence_is_read_part_by_part() -> None:
    text = (
        "To agree on the following dates: (a) Border Network: 2 June; (b) RCGM: 3-4 June 2031; venue: Tela."
    )
    found = proposals_of_item(text, "7", FIRST, LAST)
    assert [(each.title, str(each.start), each.place, each.hosts) for each in found] == [
        ("Border Network", "2031-06-02", "Tela", ("HN",)),
        ("RCGM", "2031-06-03", "Tela", ("HN",)),
    ]
    assert [each.text[slice(*each.said)] for each in found] == ["2 June", "3-4 June 2031"]


def test_the_lead_in_of_a_list_inside_a_sentence_keeps_its_term() -> None:
    text = "To confirm by 20 May the following meetings: (a) Border Network: 2 June; (b) RCGM: 3-4 June 2031."
    assert told(text) == [
        ("deadline", "2031-05-20/2031-05-20"),
        ("event", "2031-06-02/2031-06-02"),
        ("event", "2031-06-03/2031-06-04"),
    ]


def test_each_place_of_one_event_has_its_day() -> None:
    text = (
        "Las Jornadas se harán en Chicago (14 de junio), Atlanta (18 de julio) y Tela (16 de agosto de 2031)."
    )
    found = proposals_of_item(text, "7", FIRST, LAST)
    assert [(each.place, str(each.start), each.hosts) for each in found] == [
        ("Chicago", "2031-06-14", ("US",)),
        ("Atlanta", "2031-07-18", ("US",)),
        ("Tela", "2031-08-16", ("HN",)),
    ]
