"""Every paper of an event over a real file: with days and without, with people and with nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.paper_options import FORMS, EventPaperForm, EventPaperKind, EventPaperOptions
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings
from rcm_desktop.services.event_papers import EventPapers, NobodyCame, NobodyListed, NothingToSign

EN, ES = Language.EN, Language.ES
DAY = date(2025, 8, 8)


@pytest.fixture(scope="module")
def opened(sample: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The sample with an event that has nothing but a title and a year."""
    path = tmp_path_factory.mktemp("papers") / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        opened.calendar.add(
            Event("bare", "", EventKind.WORKSHOP, When(PartialDate(2031)), EventWording("Bare"))
        )
        yield opened


@pytest.fixture(scope="module")
def papers(opened: Opened) -> EventPapers:
    return EventPapers(opened.calendar, PaperSettings, today=lambda: date(2025, 12, 31))


@pytest.fixture(scope="module")
def workshop(opened: Opened) -> Event:
    return next(each for each in opened.calendar.events() if each.key == "workshop-2025-08")


def words(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


EVERY = [(kind, form) for kind in EventPaperKind for form in FORMS[kind]]


@pytest.mark.parametrize(("kind", "form"), EVERY, ids=lambda each: str(each.value))
def test_every_paper_of_every_event_in_every_language(
    opened: Opened, papers: EventPapers, kind: EventPaperKind, form: EventPaperForm
) -> None:
    """Also of an event without days or people, and of a meeting; the same data gives the same bytes."""
    options = EventPaperOptions(country="PA")
    events = [each for each in opened.calendar.events() if not each.is_deadline]
    wanted = [each for each in events if each.key in ("workshop-2025-08", "workshop-2031") or each.is_meeting]
    assert len(wanted) >= 3
    for at, event in enumerate(wanted):
        languages = (LANGUAGES, (EN,), (ES,))[at % 3]
        people = opened.calendar.record(event.id).delegates
        if kind in (EventPaperKind.BADGES, EventPaperKind.CERTIFICATES) and not people:
            with pytest.raises(NobodyListed):
                papers.make(event.id, kind, languages, form, options)
            continue
        made = papers.make(event.id, kind, languages, form, options)
        assert made.startswith(b"%PDF" if form is EventPaperForm.PDF else b"PK")
        assert papers.make(event.id, kind, languages, form, options) == made
        if form is EventPaperForm.PDF:
            assert words(made).strip()


def test_options_show_in_the_papers(opened: Opened, papers: EventPapers, workshop: Event) -> None:
    ask = papers.make
    signed = ask(workshop.id, EventPaperKind.SIGNATURES, (EN,))
    one = ask(workshop.id, EventPaperKind.SIGNATURES, (EN,), options=EventPaperOptions(day=DAY))
    assert "Saturday, 9 August" in words(signed) and "Saturday, 9 August" not in words(one)
    few = ask(workshop.id, EventPaperKind.SIGNATURES, (EN,), options=EventPaperOptions(blank_rows=0))
    assert few != signed
    each = ask(workshop.id, EventPaperKind.SHEETS, (EN,), options=EventPaperOptions(each_person=True))
    assert len(pypdfium2.PdfDocument(each)) != len(
        pypdfium2.PdfDocument(ask(workshop.id, EventPaperKind.SHEETS, (EN,)))
    )
    plain = ask(workshop.id, EventPaperKind.PARTICIPANTS, (EN,))
    assert "555 0101" not in words(plain)
    head = opened.calendar.record(workshop.id).delegates[0]
    opened.participants.put(workshop.id, replace(head, telephone="+506 555 0101"))
    with_numbers = ask(
        workshop.id, EventPaperKind.PARTICIPANTS, (EN,), options=EventPaperOptions(telephones=True)
    )
    assert "555 0101" in words(with_numbers)
    opened.calendar.undo()


def test_certificates_are_for_those_who_came(opened: Opened, papers: EventPapers, workshop: Event) -> None:
    came = EventPaperOptions(who_came=True)
    with pytest.raises(NobodyCame):
        papers.make(workshop.id, EventPaperKind.CERTIFICATES, (ES,), options=came)
    one, other = opened.calendar.record(workshop.id).delegates[:2]
    opened.door.mark(workshop.id, [one.id], DAY)
    made = words(papers.make(workshop.id, EventPaperKind.CERTIFICATES, (ES,), options=came))
    assert one.name in made and other.name not in made
    everybody = words(papers.make(workshop.id, EventPaperKind.CERTIFICATES, (ES,)))
    assert other.name in everybody
    opened.calendar.undo()


def test_attendance_is_of_what_is_known(opened: Opened, papers: EventPapers) -> None:
    year = papers.attendances(2025)
    assert year and all(each.is_known for each in year)
    days = [each.event.when.span() for each in year]
    assert days == sorted(days, key=lambda each: each or ())
    assert papers.attendances(1990) == []
    series = papers.series("RCGM")
    assert series and all(each.event.body == "RCGM" for each in series)
    early = EventPapers(opened.calendar, PaperSettings, today=lambda: date(2000, 1, 1))
    assert early.series("RCGM") == []


def test_an_unknown_event_and_the_names_of_its_day(papers: EventPapers, workshop: Event) -> None:
    with pytest.raises(LookupError):
        papers.make("nobody", EventPaperKind.PLATES, (EN,))
    assert len(papers.directory(workshop).members()) == 11
    assert papers.sessions(workshop.id) == ()


def test_the_sample_has_a_calendar_to_look_at(opened: Opened) -> None:
    events = {each.key: each for each in opened.calendar.events() if not each.is_meeting}
    workshop = events["workshop-2025-08"]
    record = opened.calendar.record(workshop.id)
    assert len(record.invitations) == 11
    assert sum(1 for each in record.invitations if each.answered) == 8
    assert sum(1 for each in record.invitations if each.reminded) == 5
    assert len(record.delegates) == 7
    assert {each.kind for each in events.values()} >= {
        *(
            EventKind.WORKSHOP,
            EventKind.WORKING_GROUP,
            EventKind.DEADLINE,
            EventKind.EXTERNAL,
            EventKind.OTHER,
        )
    }
    sources = [each.source for each in events.values() if each.source is not None]
    assert len(sources) == 3
    for source in sources:
        node = opened.meetings.outline(source.meeting).node(source.node)
        assert node.en.text.plain == source.words
    assert all(each.en.title and each.es.title for each in events.values() if each.id != "bare")
    virtual = next(each for each in events.values() if each.kind is EventKind.WORKING_GROUP)
    assert virtual.when.zone == "America/Costa_Rica"


@pytest.mark.parametrize("options", [EventPaperOptions(day=date(1999, 1, 1)), EventPaperOptions(session="x")])
def test_a_day_or_session_that_the_event_has_not_is_refused(
    papers: EventPapers, workshop: Event, options: EventPaperOptions
) -> None:
    with pytest.raises(NothingToSign):
        papers.make(workshop.id, EventPaperKind.SIGNATURES, (EN,), options=options)
