"""What people do in a calendar and beside it, drawn by chance: each move is one write, or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import strategies as st

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.door import Arrival
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Channel
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.services.records import new_delegate

DAY = date(2031, 7, 22)
PARTIES = ("BZ", "PA", "HN", "IOM", 'Ärzte, ohne "Grenzen"')
MOVES = (
    *("add", "add_two", "title", "move", "place", "state", "remove", "take_in"),
    *("ask", "remind", "confirm", "decline", "answer_all", "back", "leave_out", "closes"),
    *("people", "again", "rename", "function", "gone", "door", "late", "unmark", "walk_in"),
)
BESIDE = ("beside_place", "beside_days", "beside_people", "beside_gone", "beside_rename", "beside_mark")
Move = tuple[str, int, int]
moves = st.tuples(st.sampled_from(MOVES), st.integers(0, 9), st.integers(0, 9))
any_moves = st.tuples(
    st.sampled_from((*MOVES, *BESIDE, "undo", "undo", "redo", "beside_undo", "beside_redo")),
    st.integers(0, 9),
    st.integers(0, 9),
)


def state_of(opened: Opened) -> dict[str, EventRecord]:
    """All there is, but for the counts of changes, which only grow."""
    found = {}
    for event in opened.calendar.events():
        record = opened.calendar.record(event.id)
        assert replace(record.event, when=event.when) == event
        people = tuple(sorted(record.delegates, key=lambda each: each.id))
        found[event.id] = replace(record, event=replace(record.event, changed=0), delegates=people)
    return found


class Moves:
    """Makes moves in the calendar of a file that has one meeting."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        (line,) = opened.meetings.lines()
        self.meeting = line.id

    def make(self, move: Move) -> None:
        name, which, how = move
        record = self._record(which)
        if name in ("add", "add_two", "title", "move", "place", "state", "remove", "take_in"):
            self._change_event(name, record, how)
        elif name in ("people", "again", "rename", "function", "gone", "door", "late", "unmark", "walk_in"):
            self._change_people(name, record, how)
        elif name.startswith("beside"):
            self._change_beside(name, how)
        else:
            self._change_round(name, record, how)

    def _record(self, which: int) -> EventRecord:
        ids = sorted(each.id for each in self._opened.calendar.events())
        return self._opened.calendar.record(ids[which % len(ids)])

    def _new(self, how: int) -> Event:
        when = When.on(DAY + timedelta(days=how), DAY + timedelta(days=how + how % 3))
        kind = EventKind.DEADLINE if how % 4 == 0 else EventKind.WORKSHOP
        return Event("", "", kind, when, EventWording(f"Event {how}"), EventWording(f"Evento “{how}”"))

    def _change_event(self, name: str, record: EventRecord, how: int) -> None:
        calendar, event = self._opened.calendar, record.event
        if name == "add":
            calendar.add(self._new(how))
        elif name == "add_two":
            calendar.add(self._new(how), self._new(how + 1))
        elif name == "title":
            calendar.put(replace(event, en=replace(event.en, title=f"Title {how}")))
        elif name == "place":
            calendar.put(replace(event, es=replace(event.es, place=f"Lugar {how}"), hosts=("PA", "BZ")[:how]))
        elif name == "move":
            calendar.move(event.id, event.when.moved(how - 4))
        elif name == "state":
            calendar.put(replace(event, state=list(EventState)[how % 4]), name="state")
        elif name == "remove" and not event.is_meeting:
            calendar.remove(event.id)
        elif name == "take_in":
            changed = replace(event, en=replace(event.en, note=f"Note {how}"))
            calendar.take_in([self._new(how)], [changed])

    def _change_round(self, name: str, record: EventRecord, how: int) -> None:
        rounds, id_ = self._opened.rounds, record.event.id
        party, some = PARTIES[how % len(PARTIES)], PARTIES[: how % 4]
        day = DAY - timedelta(days=how)
        if name == "ask":
            rounds.ask(id_, some, day if how % 3 else None)
        elif name == "remind":
            rounds.remind(id_, PARTIES, day)
        elif name == "confirm":
            person = new_delegate(f"Ana {how}", party)
            answer, mail = Answer.CONFIRMED, Channel.MAIL
            rounds.answer(id_, party, answer, day, people=how, channel=mail, delegates=[person])
        elif name == "decline":
            rounds.answer(id_, party, Answer.DECLINED, day, note="no «budget»")
        elif name == "answer_all":
            rounds.answer_for(id_, some, Answer.CONFIRMED, day, people=how)
        elif name == "back":
            rounds.answer(id_, party, Answer.NONE, day)
        elif name == "leave_out":
            rounds.leave_out(id_, some)
        elif name == "closes":
            rounds.close_on(id_, day if how else None)

    def _change_people(self, name: str, record: EventRecord, how: int) -> None:
        people, door, id_ = self._opened.participants, self._opened.door, record.event.id
        known = sorted(record.delegates, key=lambda each: each.id)
        one = known[how % len(known)] if known else None
        if name == "people":
            people.add(id_, new_delegate(f"Eva {how}", PARTIES[how % 5]), new_delegate("Luz", "HN"))
        elif name == "walk_in":
            door.walk_in(id_, new_delegate(f"Rosa {how}", "PA"), DAY, at=time(9, how))
        elif name == "again":
            others = self._opened.records.people_known()
            if others:
                people.add(id_, new_delegate("", "", others[how % len(others)]))
        elif one is None:
            return
        elif name == "rename":
            people.put(id_, replace(one, name=f"Name {how}"))
        elif name == "function":
            people.put(id_, replace(one, function=f"Function {how}", telephone="555"))
        elif name == "gone":
            people.remove(id_, [one.id])
        elif name == "unmark":
            door.mark(id_, [one.id], DAY, arrival=None)
        else:
            arrival = Arrival.LATE if name == "late" else Arrival.ARRIVED
            door.mark(id_, [each.id for each in known[: how + 1]], DAY, "s" if how % 2 else "", arrival)

    def _change_beside(self, name: str, how: int) -> None:
        """The record of the meeting, changed on its own page."""
        records, id_ = self._opened.records, self.meeting
        record = records.record(id_)
        meeting, known = record.meeting, sorted(record.delegates, key=lambda each: each.id)
        one = known[how % len(known)] if known else None
        if name == "beside_place":
            records.save(replace(meeting, host="GT", en=replace(meeting.en, place=f"Place {how}")))
        elif name == "beside_days":
            records.save(replace(meeting, start=DAY + timedelta(days=how), end=DAY + timedelta(days=how)))
        elif name == "beside_people":
            records.add_delegates(id_, [new_delegate(f"Iris {how}", "BZ")])
        elif name == "beside_mark":
            records.mark(id_, [("BZ", DAY)], list(Attendance)[how % 3])
        elif name == "beside_undo":
            records.undo(id_)
        elif name == "beside_redo":
            records.redo(id_)
        elif one is None:
            return
        elif name == "beside_gone":
            records.remove_delegates(id_, [one.id])
        elif name == "beside_rename":
            records.put_delegate(id_, replace(one, name=f"Other {how}", email=f"{how}@example.org"))
