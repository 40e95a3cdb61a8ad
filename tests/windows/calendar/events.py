"""Invented events for the tests and pictures of the calendar, around 9 July 2025."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording, Source
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.rounds import RoundSummary, Standing
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.calendar.holiday_layer import no_holidays
from rcm_desktop.windows.look import LIGHT, Look

TODAY = date(2025, 7, 9)
NAMES = {"MX": "Mexico", "CA": "Canada", "PA": "Panama", "CR": "Costa Rica", "SV": "El Salvador"}


def event(
    id_: str, kind: EventKind, when: When, titles: tuple[str, str], places: tuple[str, str] = ("", "")
) -> Event:
    """An event that is confirmed, with its English and Spanish title and place."""
    (en, es), (place_en, place_es) = titles, places
    return Event(id_, id_, kind, when, EventWording(en, place_en), EventWording(es, place_es))


PASSPORTS = replace(
    event(
        "passports", EventKind.WORKSHOP, When.on(date(2025, 7, 17), date(2025, 7, 18)),
        ("Workshop on passport integrity", "Taller sobre integridad de los pasaportes"),
        ("Mexico City", "Ciudad de México"),
    ),
    hosts=("MX", "CA"), closes=date(2025, 7, 11),
)  # fmt: skip
VIRTUAL = event(
    "virtual", EventKind.WORKING_GROUP,
    replace(When.on(date(2025, 7, 10)), opens=time(15), closes=time(16, 30), zone="America/Costa_Rica"),
    ("Working group on return", "Grupo de trabajo sobre retorno"), ("virtual", "virtual"),
)  # fmt: skip
RCGM = replace(
    event(
        "rcgm", EventKind.MEETING, When.on(date(2025, 7, 22), date(2025, 7, 24)),
        ("Meeting of the Regional Consultation Group", "Reunión del Grupo Regional de Consulta"),
        ("Panama City", "Ciudad de Panamá"),
    ),
    body="RCGM", hosts=("PA",),
)  # fmt: skip
COMMENTS = event(
    "comments", EventKind.DEADLINE, When.on(date(2025, 7, 15)),
    ("Comments on the draft guidelines", "Observaciones al proyecto de lineamientos"),
)  # fmt: skip
FORUM = replace(
    event(
        "forum", EventKind.EXTERNAL, When.on(date(2025, 7, 29), date(2025, 8, 5)),
        ("Forum of civil society", "Foro de la sociedad civil"), ("San Salvador", "San Salvador"),
    ),
    state=EventState.TENTATIVE,
)  # fmt: skip
CALLED_OFF = replace(
    event(
        "called_off", EventKind.OTHER, When.on(date(2025, 7, 17)),
        ("Visit of the technical team", "Visita del equipo técnico"), ("Belize City", "Ciudad de Belice"),
    ),
    state=EventState.CANCELLED,
)  # fmt: skip
HELD = replace(
    event(
        "held", EventKind.WORKSHOP, When.on(date(2025, 7, 1), date(2025, 7, 2)),
        ("Workshop on shelters", "Taller sobre albergues"), ("San José", "San José"),
    ),
    state=EventState.HELD,
)  # fmt: skip
FULL_DAY = tuple(
    event(f"talk{at}", EventKind.OTHER, When.on(date(2025, 7, 23)), (f"Side talk {at}", f"Charla {at}"))
    for at in range(1, 6)
)
UNDATED = replace(
    event(
        "undated", EventKind.WORKSHOP, When(PartialDate(2025, 9)),
        ("Workshop on labour migration", "Taller sobre migración laboral"),
    ),
    state=EventState.TENTATIVE, source=Source("m", "n", "a workshop to be held in September 2025"),
)  # fmt: skip
INFERRED = replace(
    event(
        "inferred", EventKind.DEADLINE,
        replace(When.on(date(2025, 7, 31)), inferred=("year",)),
        ("Names of the liaison officers", "Nombres de los enlaces"),
    ),
    source=Source("m", "n2", "no later than 31 July"),
)  # fmt: skip
BOUND = replace(
    event(
        "bound", EventKind.DEADLINE,
        When(bound=Bound(Relation.BEFORE, body="VM", words="next Vice-Ministerial Meeting")),
        ("Report on the plan of action", "Informe sobre el plan de acción"),
    ),
    source=Source("m", "n3", "before the next Vice-Ministerial Meeting"),
)  # fmt: skip
EVENTS = (
    *(PASSPORTS, VIRTUAL, RCGM, COMMENTS, FORUM, CALLED_OFF, HELD),
    *(*FULL_DAY, UNDATED, INFERRED, BOUND),
)
ROUNDS = {
    "passports": RoundSummary(
        {Standing.NOT_ASKED: 0, Standing.SILENT: 3, Standing.CONFIRMED: 7, Standing.DECLINED: 1},
        date(2025, 7, 11),
    )
}


def holidays_of(year: int) -> list[tuple[date, tuple[str, ...], str]]:
    return [(date(year, 7, 1), ("CA",), "Canada Day"), (date(year, 7, 25), ("CR", "SV"), "")]


def name_of(code: str) -> str:
    return NAMES.get(code, code)


def calendar_view(look: Look = LIGHT, *events: Event, with_holidays: bool = True) -> CalendarView:
    """A calendar over these events, over all of them where none are given."""
    made = CalendarView(look, name_of, holidays_of if with_holidays else no_holidays)
    made.show_events(events or EVENTS, TODAY, ROUNDS)
    return made


def many_events(years: int, a_year: int) -> list[Event]:
    """So many events a year, of all kinds, the last of the years being that of ``TODAY``."""
    kinds, made = list(EventKind), []
    for year in range(TODAY.year - years + 1, TODAY.year + 1):
        for at in range(a_year):
            first = date(year, 1, 1) + timedelta(days=at * 364 // a_year)
            when = When.on(first, first + timedelta(days=at % 4))
            titles = (f"Workshop {at} of {year} on passports", f"Taller {at} de {year} sobre pasaportes")
            made.append(event(f"{year}-{at}", kinds[at % len(kinds)], when, titles, ("Panama", "Panamá")))
    return made
