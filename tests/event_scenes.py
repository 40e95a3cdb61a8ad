"""An invented event with its round and its people, for tests and pictures: eleven countries, forty people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from random import Random

from rcm_desktop.domain.directory import SECRETARIAT, Directory
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.participants import Participants
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.domain.presence import Attendance, DayMark, Presence, days_of
from rcm_desktop.domain.sessions import Session

DIRECTORY = Directory.shipped().on(date(2031, 7, 8))
EVENT = Event(
    "e1",
    "workshop-2031-07",
    EventKind.WORKSHOP,
    When.on(date(2031, 7, 8), date(2031, 7, 9)),
    EventWording("Regional Workshop on Consular Registers", "San José, Costa Rica"),
    EventWording("Taller Regional sobre Registros Consulares", "San José, Costa Rica"),
    hosts=("CR",),
    organisers=(SECRETARIAT,),
    donors=("IOM",),
    languages=LANGUAGES,
    closes=date(2031, 6, 20),
)
COUNTRIES = ("BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US")
PRESIDENCY = "HN"

_NAMES = (
    ("Sra.", "María Fernanda Núñez Echeverría"), ("Sr.", "José Ángel Muñoz"), ("Mr.", "Noël Usher"),
    ("Sr.", "Íñigo Peñaloza Agüero"), ("Lic.", "Ana Lucía Xicará"), ("Mr.", "Kwame O'Brien"),
    ("Ms.", "Zoë Tremblay-Lévesque"), ("Dra.", "Rosa Güell Ibáñez"), ("Ing.", "Óscar Armando Quiñónez"),
    ("Ms.", "Hyacinth McAllister"),
    ("Mme", "Gisèle Côté"), ("", "Luis Ávila"),
)  # fmt: skip
_POSTS = (
    ("Directora General de Asuntos Consulares", "Ministerio de Relaciones Exteriores"),
    ("Senior Policy Analyst", "Immigration and Citizenship Office"),
    ("Jefe de la Unidad de Análisis", "Dirección General de Migración y Extranjería"),
    ("Subdirector", "Instituto Nacional de Migración"),
)
_LONG_NAMES = (
    "María de los Ángeles Guadalupe Fernández-Santamaría Zúñiga viuda de Etcheverry-Goicoechea",
    "Bartholomew Featherstonehaugh-Cholmondeley St. John-Worthington-Smythe III",
    "Íñigo Ñáñez-Güemes y Peñaranda de Bracamonte, Marqués de la Ensenada del Sur",
)
_LONG_POSTS = (
    (
        "Directora General Adjunta de Derechos Humanos, Protección Consular y Asuntos Extrarregionales",
        "Viceministerio de Gobernación, Justicia, Seguridad Pública y Paz de la República",
    ),
    (
        "Acting Deputy Assistant Secretary for International Migration, Admissions and Border Management",
        "Bureau of Population, Refugees, Humanitarian Affairs and Migration Stabilization Operations",
    ),
)
_LONG_COURTESIES = ("Excma. Sra. Embajadora", "The Honourable", "Excmo. Sr. Dr.")
_LONG_MAIL = (
    "maria.delosangeles.fernandez-santamaria_zuniga@proteccionconsular.relacionesexteriores.gob.example"
)


def people(count: int = 40, *, long: bool = False) -> tuple[Delegate, ...]:
    """So many people of countries, organisations, civil society, guests and the secretariat; the same at each
    call. ``long`` gives them the longest names and posts that lists meet."""
    draw = Random(7)
    others = ("CO", "JM", "IOM", "SR-MIGRANTS", "UNHCR", "RNCOM", "Universidad de Tela", "", SECRETARIAT)
    parties = (*COUNTRIES, *COUNTRIES, *others)
    found, headed = [], set[str]()
    for number in range(count):
        party = parties[number % len(parties)]
        part = Part.DELEGATE if party in COUNTRIES else Part.OBSERVER
        if party in COUNTRIES and party not in headed:
            part = Part.HEAD
        elif not party:
            part = Part.SPEAKER
        elif party == SECRETARIAT:
            part = Part.STAFF
        headed.add(party)
        at = draw.randrange(len(_LONG_NAMES if long else _NAMES))
        if long:
            courtesy, name, mail = _LONG_COURTESIES[at], _LONG_NAMES[at], _LONG_MAIL
        else:
            (courtesy, name), mail = _NAMES[at], f"person{number}@office{number % 9}.example"
        post, office = draw.choice(_LONG_POSTS if long else _POSTS)
        if count > 60:
            name = f"{name} {number}"
        found.append(
            Delegate(
                f"p{number}",
                f"n{number}",
                name,
                courtesy,
                post,
                office,
                mail,
                part,
                party,
                f"+506 2222 {number:04}",
                draw.choice(LANGUAGES),
            )
        )
    return tuple(found)


def participants(count: int = 40, *, long: bool = False) -> Participants:
    return Participants(EVENT, people(count, long=long), DIRECTORY, PRESIDENCY)


def invitations() -> tuple[Invitation, ...]:
    """Six confirmed, one declined, three silent, one not asked, of the eleven countries."""
    asked, reminded = date(2031, 5, 12), date(2031, 6, 9)
    found = []
    for at, code in enumerate(COUNTRIES):
        one = Invitation(code, asked)
        if at in (0, 2, 3, 5, 6, 9):
            one = replace(
                one, answered=date(2031, 5, 20), answer=Answer.CONFIRMED, people=2, channel=Channel.MAIL
            )
        elif at == 10:
            one = replace(one, answered=date(2031, 6, 2), answer=Answer.DECLINED, channel=Channel.TELEPHONE,
                          note="Elections that week")  # fmt: skip
        elif at == 7:
            one = Invitation(code)
        else:
            one = replace(one, reminded=(reminded, date(2031, 6, 16)) if at == 4 else (reminded,))
        found.append(one)
    return tuple(found)


def sessions() -> tuple[Session, ...]:
    """A morning and an afternoon on the first day; the second has none."""
    return (
        Session("s1", date(2031, 7, 8), time(9), time(12, 30), "Opening session", "Sesión inaugural"),
        Session("s2", date(2031, 7, 8), time(14), None, "", ""),
    )


def held(number: int = 1, days: int = 2) -> EventRecord:
    """The event after it was held: most came, some late, a few countries stayed away. ``number`` moves it by
    so many months and changes who came."""
    draw = Random(number)
    first = date(2031, 1 + number % 12, 8)
    when = When.on(first, date(first.year, first.month, 7 + days))
    key = f"workshop-{first:%Y-%m}-{number}"
    event = replace(EVENT, id=f"e{number}", key=key, when=when, state=EventState.HELD)
    away = set(draw.sample(COUNTRIES, 2))
    marks = [
        DoorMark(each.id, day, "", draw.choice((Arrival.ARRIVED, Arrival.ARRIVED, Arrival.LATE)))
        for each in people()
        for day in days_of(*(when.exact_days or (first, first)))
        if each.delegation not in away and draw.random() < 0.8
    ]
    by_hand = tuple(DayMark(code, first, Attendance.EXCUSED) for code in sorted(away)[:1])
    absent = tuple(
        DayMark(code, day, Attendance.ABSENT)
        for code in sorted(away)
        for day in days_of(*(when.exact_days or (first, first)))
        if (code, day) not in {(mark.country, mark.day) for mark in by_hand}
    )
    meeting = Meeting(event.id, key, "RCGM", first, presence=Presence((*by_hand, *absent)))
    return EventRecord(event, invitations(), people(), tuple(marks), meeting)
