"""The calendar over a real file: events, rounds, the door, undo, and meetings that are events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.calendar_entries import calendar_sequence
from rcm_desktop.domain.events.door import Arrival
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording, Source, days_of_event
from rcm_desktop.domain.events.overtaken import Overtaken
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.rounds import Answer, Channel, Standing
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting, MeetingState
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.services.calendar import EndBeforeStart, MeetingAdopted, MeetingStays, TitleNeeded
from rcm_desktop.services.records import new_delegate

EN, ES = Language.EN, Language.ES
FIRST, LAST = date(2031, 7, 22), date(2031, 7, 24)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def workshop(opened: Opened) -> Event:
    event = Event(
        "",
        "",
        EventKind.WORKSHOP,
        When(PartialDate(2031, 7, 17), PartialDate(2031, 7, 18), time(9), time(17), "America/Mexico_City"),
        EventWording("Workshop on forms", "Mexico City", "Bring a pen"),
        EventWording("Taller sobre formularios", "Ciudad de México"),
        EventState.TENTATIVE,
        hosts=("MX", "CA"),
        organisers=("IOM",),
        donors=("UNODC", 'A friend, "quoted"'),
        languages=(EN, ES),
        closes=date(2031, 7, 11),
        source=Source("m", "n", "to hold a workshop"),
        private=("diet",),
    )
    (added,) = opened.calendar.add(event)
    return added


@pytest.fixture
def meeting(opened: Opened) -> Meeting:
    return opened.meetings.create("RCGM", FIRST, LAST, ("Panama City", "Ciudad de Panamá"))


def test_an_event_comes_back_as_it_was_given(opened: Opened, workshop: Event) -> None:
    assert workshop.key == "workshop-2031-07"
    path = opened.path
    assert opened.calendar.events() == [workshop]
    opened.close()
    with open_library(path) as again:
        assert again.calendar.record(workshop.id).event == workshop
        assert again.calendar.id_of("workshop-2031-07") == workshop.id
        assert again.calendar.from_conclusions("m") == {"n": [workshop.id]}


@pytest.mark.parametrize(
    "when",
    [
        When(),
        When(PartialDate(2031, 9)),
        When(PartialDate(0, 7, 15), inferred=("year",)),
        When(bound=Bound(Relation.BEFORE, body="VM", since=date(2031, 6, 20), words="next meeting")),
    ],
)
def test_what_is_to_be_dated_is_kept_as_it_is_known(opened: Opened, when: When) -> None:
    (added,) = opened.calendar.add(Event("", "", when=when, es=EventWording("Foro")))
    assert opened.calendar.record(added.id).event.when == when


def test_what_makes_no_event_is_refused(opened: Opened, workshop: Event) -> None:
    calendar = opened.calendar
    with pytest.raises(TitleNeeded):
        calendar.add(Event("", ""))
    with pytest.raises(EndBeforeStart):
        calendar.add(
            replace(workshop, id="", key="", when=When(PartialDate(2031, 7, 2), PartialDate(2031, 7, 1)))
        )
    with pytest.raises(EndBeforeStart):
        calendar.put(replace(workshop, when=When(PartialDate(2031, 7, 2), None, time(9), time(8))))
    assert calendar.events() == [workshop]


def test_moving_is_undone_and_done_again_and_others_hear_of_each(opened: Opened, workshop: Event) -> None:
    calendar = opened.calendar
    calendar.move(workshop.id, workshop.when.moved(7))
    moved = calendar.record(workshop.id).event
    assert (moved.when.exact_days, moved.changed) == ((date(2031, 7, 24), date(2031, 7, 25)), 1)
    change = calendar.undo()
    assert change is not None
    assert (change.step, change.events) == ("move_event", (workshop.id,))
    back = calendar.record(workshop.id).event
    assert (back.when, back.changed) == (workshop.when, 2)
    calendar.redo()
    again = calendar.record(workshop.id).event
    assert (again.when, again.changed) == (moved.when, 3)


def test_all_steps_lead_back_to_an_empty_calendar_and_forth_again(opened: Opened, workshop: Event) -> None:
    calendar, rounds, id_ = opened.calendar, opened.rounds, workshop.id
    person = new_delegate("Ana Ficticia", "PA")
    rounds.ask(id_, rounds.usual_parties(FIRST), date(2031, 6, 30))
    rounds.answer(
        id_, "PA", Answer.CONFIRMED, date(2031, 7, 3), people=1, channel=Channel.MAIL, delegates=[person]
    )
    rounds.remind(id_, ["BZ", "PA"], date(2031, 7, 7))
    opened.door.mark(id_, [person.id], date(2031, 7, 17), arrival=Arrival.LATE, at=time(9, 40))
    full = calendar.record(id_)
    assert len(full.invitations) == 11
    assert full.invitation("BZ").reminded == (date(2031, 7, 7),)  # type: ignore[union-attr]
    assert full.invitation("PA").reminded == ()  # type: ignore[union-attr]
    assert full.round.counts[Standing.SILENT] == 10
    assert full.marks[0].at == time(9, 40)
    calendar.remove(id_)
    assert calendar.events() == []
    while calendar.undo():
        pass
    assert calendar.events() == []
    for _ in range(5):
        assert calendar.redo()
    assert calendar.record(id_) == replace(full, event=replace(full.event, changed=0))


def test_undo_leaves_alone_what_was_changed_elsewhere_since(opened: Opened, meeting: Meeting) -> None:
    calendar = opened.calendar
    calendar.move(meeting.id, When.on(FIRST.replace(day=25)))
    record = opened.records.record(meeting.id).meeting
    opened.records.save(replace(record, start=FIRST.replace(day=28), end=FIRST.replace(day=28)))
    with pytest.raises(Overtaken):
        calendar.undo()
    assert opened.records.record(meeting.id).meeting.start == FIRST.replace(day=28)


def test_a_meeting_is_an_event_and_a_change_of_one_is_seen_in_the_other(
    opened: Opened, meeting: Meeting
) -> None:
    calendar = opened.calendar
    event = calendar.record(meeting.id).event
    assert (event.key, event.when.exact_days, event.place(ES)) == (
        meeting.key,
        (FIRST, LAST),
        "Ciudad de Panamá",
    )
    calendar.move(meeting.id, event.when.moved(7))
    assert opened.records.record(meeting.id).meeting.start == date(2031, 7, 29)
    record = opened.records.record(meeting.id).meeting
    opened.records.save(replace(record, host="PA", start=FIRST, end=LAST))
    event = calendar.record(meeting.id).event
    assert (event.hosts, event.when.exact_days, event.changed) == (("PA",), (FIRST, LAST), 2)


def test_title_lines_follow_the_days_and_the_place(opened: Opened, meeting: Meeting) -> None:
    event = opened.calendar.record(meeting.id).event
    moved = replace(
        event,
        when=When.on(date(2031, 7, 29), date(2031, 7, 30)),
        en=replace(event.en, place="Panama City"),
        es=replace(event.es, place="Ciudad de Panamá"),
    )
    opened.calendar.put(moved)
    stored = opened.meetings.meeting(meeting.id)
    assert stored.en.title[1:] == ("Panama City", "29-30 July 2031")
    assert stored.es.title[1:] == ("Ciudad de Panamá", "29 y 30 de julio de 2031")
    assert stored.en.title[0] == meeting.en.title[0]
    opened.calendar.undo()
    assert opened.meetings.meeting(meeting.id).en.title == meeting.en.title


def test_title_lines_of_a_hand_keep_their_other_words(opened: Opened, meeting: Meeting) -> None:
    by_hand = ("SPECIAL SESSION", "Tela, Honduras, 22-24 July 2031", "Draft")
    event = opened.calendar.record(meeting.id).event
    opened.calendar.put(replace(event, en=replace(event.en, place="Tela, Honduras")))
    stored = opened.meetings.meeting(meeting.id)
    opened.records.save(replace(stored, en=replace(stored.en, title=by_hand)))
    opened.calendar.move(meeting.id, When.on(date(2031, 7, 29), date(2031, 7, 30)))
    assert opened.meetings.meeting(meeting.id).en.title == (
        "SPECIAL SESSION",
        "Tela, Honduras, 29-30 July 2031",
        "Draft",
    )


def test_a_meeting_stays_and_an_adopted_one_where_it_is(opened: Opened, meeting: Meeting) -> None:
    with pytest.raises(MeetingStays):
        opened.calendar.remove(meeting.id)
    record = opened.records.record(meeting.id).meeting
    opened.records.save(replace(record, state=MeetingState.ADOPTED))
    with pytest.raises(MeetingAdopted):
        opened.calendar.move(meeting.id, When.on(FIRST))


def test_what_is_bound_follows_the_meeting(opened: Opened) -> None:
    bound = When(bound=Bound(Relation.BEFORE, body="VM", since=date(2031, 6, 20)))
    (forum,) = opened.calendar.add(Event("", "", when=bound, en=EventWording("Forum")))
    assert days_of_event(forum, opened.calendar.events()) is None
    summit = opened.meetings.create("VM", date(2031, 11, 27), date(2031, 11, 28), ("Here", "Aquí"))
    assert days_of_event(forum, opened.calendar.events()) == (date(2031, 11, 26), date(2031, 11, 26))
    opened.calendar.move(summit.id, When.on(date(2031, 12, 4)))
    assert days_of_event(forum, opened.calendar.events()) == (date(2031, 12, 3), date(2031, 12, 3))


# The door


def _with_people(opened: Opened, meeting: Meeting) -> list[Delegate]:
    people = [new_delegate(f"Persona {code}", code) for code in ("PA", "HN", "IOM")]
    opened.participants.add(meeting.id, *people)
    return people


def test_the_door_makes_countries_present_and_writes_the_opening(opened: Opened, meeting: Meeting) -> None:
    panama, honduras, organisation = _with_people(opened, meeting)
    opened.door.mark(meeting.id, [panama.id, honduras.id, organisation.id], FIRST)
    stands = opened.records.record(meeting.id).meeting
    assert stands.present == ("HN", "PA")
    assert "Honduras and Panama" in stands.en.opening.plain
    assert "Honduras y Panamá" in stands.es.opening.plain
    opened.door.mark(meeting.id, [honduras.id], FIRST, arrival=None)
    assert opened.records.record(meeting.id).meeting.present == ("PA",)
    opened.calendar.undo()
    assert opened.records.record(meeting.id).meeting.present == ("HN", "PA")


def test_what_was_set_by_hand_stays(opened: Opened, meeting: Meeting) -> None:
    panama, honduras, _ = _with_people(opened, meeting)
    opened.records.mark(meeting.id, [("PA", FIRST)], Attendance.EXCUSED)
    opened.door.mark(meeting.id, [panama.id, honduras.id], FIRST)
    presence = opened.records.record(meeting.id).meeting.presence
    assert presence.at("PA", FIRST) is Attendance.EXCUSED
    assert presence.at("HN", FIRST) is Attendance.PRESENT


def test_somebody_who_was_not_expected_is_there_at_once(opened: Opened, meeting: Meeting) -> None:
    record = opened.door.walk_in(meeting.id, new_delegate("Luz Inesperada", "GT"), FIRST)
    assert [each.name for each in record.delegates] == ["Luz Inesperada"]
    assert opened.records.record(meeting.id).meeting.present == ("GT",)
    opened.calendar.undo()
    record = opened.calendar.record(meeting.id)
    assert (record.delegates, record.marks, opened.records.record(meeting.id).meeting.present) == ((), (), ())


def test_whoever_is_taken_out_of_the_record_takes_the_presence_along(
    opened: Opened, meeting: Meeting
) -> None:
    panama, honduras, _ = _with_people(opened, meeting)
    opened.door.mark(meeting.id, [panama.id, honduras.id], FIRST)
    opened.records.remove_delegates(meeting.id, [panama.id])
    stands = opened.records.record(meeting.id).meeting
    assert stands.present == ("HN",)
    assert "representatives from Honduras and formulated" in stands.en.opening.plain
    opened.records.undo(meeting.id)
    record = opened.calendar.record(meeting.id)
    assert {each.part for each in record.marks} == {panama.id, honduras.id}
    assert "Honduras and Panama" in opened.records.record(meeting.id).meeting.en.opening.plain
    opened.records.redo(meeting.id)
    assert {each.part for each in opened.calendar.record(meeting.id).marks} == {honduras.id}
    assert opened.records.record(meeting.id).meeting.present == ("HN",)


def test_undo_of_somebody_marked_since_takes_the_presence_along(opened: Opened, meeting: Meeting) -> None:
    guest = new_delegate("Luz Apuntada", "GT")
    opened.records.add_delegates(meeting.id, [guest])
    opened.door.mark(meeting.id, [guest.id], FIRST)
    opened.records.undo(meeting.id)
    stands = opened.records.record(meeting.id).meeting
    assert (stands.present, stands.en.opening.plain) == ((), "")


def test_whoever_is_taken_out_takes_the_presence_along(opened: Opened, meeting: Meeting) -> None:
    panama, _, _ = _with_people(opened, meeting)
    opened.door.mark(meeting.id, [panama.id], FIRST)
    opened.participants.remove(meeting.id, [panama.id])
    assert opened.records.record(meeting.id).meeting.present == ()


def test_addresses_are_those_of_focal_points(opened: Opened) -> None:
    assert opened.rounds.addresses(["PA", "XX"], FIRST) == {"PA": (), "XX": ()}


def test_the_count_of_changes_of_what_is_bound_only_grows(opened: Opened, meeting: Meeting) -> None:
    """Other calendars keep an entry whose count is not higher than theirs."""
    when = When(bound=Bound(Relation.BEFORE, body="RCGM"))
    (bound,) = opened.calendar.add(Event("", "", EventKind.DEADLINE, when, EventWording("Comments")))

    def count() -> int:
        events = opened.calendar.events()
        return calendar_sequence(next(each for each in events if each.id == bound.id), events)

    counts = [count()]
    opened.calendar.move(meeting.id, When.on(FIRST + timedelta(days=7), LAST + timedelta(days=7)))
    counts.append(count())
    opened.calendar.undo()
    counts.append(count())
    opened.meetings.create("RCGM", date(2031, 5, 6), date(2031, 5, 7), ("Belmopan", "Belmopán"))
    counts.append(count())
    opened.calendar.move(bound.id, When.on(date(2031, 5, 1)))
    counts.append(count())

    assert counts == sorted(set(counts))


def test_an_event_taken_from_a_file_has_the_count_of_the_file(opened: Opened, workshop: Event) -> None:
    opened.calendar.put(replace(workshop, es=replace(workshop.es, title="Otro"), changed=9))
    assert opened.calendar.record(workshop.id).event.changed == 9

    opened.calendar.move(workshop.id, workshop.when.moved(1))
    opened.calendar.undo()
    assert opened.calendar.record(workshop.id).event.changed > 10


def test_rounds_in_numbers_are_those_of_the_records(opened: Opened, workshop: Event) -> None:
    day = date(2031, 6, 1)
    rounds = opened.rounds
    rounds.ask(workshop.id, ["CR", "MX", "PA"], day)
    rounds.ask(workshop.id, ["SV"], None)
    rounds.answer(workshop.id, "CR", Answer.CONFIRMED, day, people=2)
    rounds.answer(workshop.id, "BZ", Answer.DECLINED, day)
    found = opened.calendar.rounds([workshop.id, "nobody"])
    assert found == {workshop.id: opened.calendar.record(workshop.id).round}
    assert found[workshop.id].counts[Standing.SILENT] == 2


def test_words_that_no_file_holds_are_cleaned_before_they_are_stored(opened: Opened, workshop: Event) -> None:
    torn = "A\ud800\x00\r\nB"
    wording = EventWording(torn, torn, torn)
    (added,) = opened.calendar.add(replace(workshop, id="", key="", en=wording, donors=(torn, "\x07")))
    opened.calendar.put(replace(added, es=wording))
    opened.rounds.ask(added.id, [torn], None)
    opened.rounds.answer(added.id, "CR", Answer.DECLINED, date(2031, 7, 1), note=torn)
    opened.participants.add(added.id, new_delegate(torn))
    record = opened.calendar.record(added.id)
    assert record.event.en == record.event.es == EventWording("A B", "A B", "A\nB")
    assert record.event.donors == ("A B",)
    assert [(each.party, each.note) for each in record.invitations] == [("A B", ""), ("CR", "A\nB")]
    assert [each.name for each in record.delegates] == ["A B"]
    with pytest.raises(TitleNeeded):
        opened.calendar.add(replace(workshop, en=EventWording("\x00"), es=EventWording("\udfff")))
