"""A round of confirmations: ask, remind, take answers as they come by mail, telephone or form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation, silent_in
from rcm_desktop.domain.people import Delegate
from rcm_desktop.services.calendar import Calendar, Change


class Rounds:
    """Operations on the rounds of events."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def ask(self, id_: str, parties: Iterable[str], day: date | None) -> EventRecord:
        """Countries and organisations are asked on a day, or only put on the list for None; those who were
        asked before keep their day."""

        def change(record: EventRecord) -> EventRecord:
            known = [record.invitation(party) or Invitation(party) for party in parties]
            return record.with_invitations(*(replace(each, asked=each.asked or day) for each in known))

        return self._calendar.edit(id_, "ask", change)

    def close_on(self, id_: str, day: date | None) -> EventRecord:
        """The last day for answers."""
        return self._calendar.edit(
            id_, "closing_day", lambda record: record.with_event(replace(record.event, closes=day))
        )

    def remind(self, id_: str, parties: Iterable[str], day: date) -> EventRecord:
        """Those who have not answered were reminded on a day; others are left as they are."""
        return self._calendar.edit(id_, "remind", reminded(parties, day))

    def answer(
        self,
        id_: str,
        party: str,
        answer: Answer,
        day: date,
        *,
        people: int | None = None,
        channel: Channel | None = None,
        note: str = "",
        delegates: Sequence[Delegate] = (),
    ) -> EventRecord:
        """What a country or organisation answered; one that nobody asked is put on the list.

        ``delegates`` come with it. NONE takes an answer back.
        """

        def change(record: EventRecord) -> EventRecord:
            known = record.invitation(party) or Invitation(party)
            is_answer = answer is not Answer.NONE
            changed = replace(
                known,
                answer=answer,
                answered=day if is_answer else None,
                people=people if answer is Answer.CONFIRMED else None,
                channel=channel if is_answer else None,
                note=note,
            )
            record = replace(record, delegates=(*record.delegates, *delegates))
            return record.with_invitations(changed)

        return self._calendar.edit(id_, "answer", change)

    def answer_for(
        self, id_: str, parties: Iterable[str], answer: Answer, day: date, *, people: int | None = None
    ) -> EventRecord:
        """What several answered alike, as one step; how each came and its note stay. NONE takes answers
        back."""
        wanted = tuple(parties)

        def change(record: EventRecord) -> EventRecord:
            known = [record.invitation(party) or Invitation(party) for party in wanted]
            is_answer = answer is not Answer.NONE
            changed = [
                replace(
                    each,
                    answer=answer,
                    answered=day if is_answer else None,
                    people=people if answer is Answer.CONFIRMED else None,
                    channel=each.channel if is_answer else None,
                )
                for each in known
            ]
            return record.with_invitations(*changed)

        return self._calendar.edit(id_, "answer", change)

    def put(
        self, id_: str, invitation: Invitation, *delegates: Delegate, name: str = "answer"
    ) -> EventRecord:
        """Store an invitation as a whole, with people who come; people known by their id are exchanged."""

        def change(record: EventRecord) -> EventRecord:
            by_id = {each.id: each for each in (*record.delegates, *delegates)}
            return replace(record, delegates=tuple(by_id.values())).with_invitations(invitation)

        return self._calendar.edit(id_, name, change)

    def leave_out(self, id_: str, parties: Iterable[str]) -> EventRecord:
        """Take countries or organisations off the list of a round."""
        gone = set(parties)

        def change(record: EventRecord) -> EventRecord:
            kept = tuple(each for each in record.invitations if each.party not in gone)
            return replace(record, invitations=kept)

        return self._calendar.edit(id_, "leave_out", change)

    def addresses(self, parties: Iterable[str], day: date) -> dict[str, tuple[str, ...]]:
        """By party the e-mail addresses of its focal points, else of its addressee, as far as known."""
        directory = self._calendar.directory()
        found: dict[str, tuple[str, ...]] = {}
        for party in parties:
            points = [each.email for each in directory.focal_points(party, day) if each.email]
            addressee = directory.addressee(party, day)
            if not points and addressee is not None and addressee.email:
                points = [addressee.email]
            found[party] = tuple(dict.fromkeys(points))
        return found

    def usual_parties(self, day: date | None) -> tuple[str, ...]:
        """Whom a round of a new event asks: the members, in the order of the directory."""
        return tuple(each.code for each in self._calendar.directory().on(day).members())


def reminded(parties: Iterable[str], day: date) -> Change:
    """The change that notes a reminder of a day to those of the parties who have not answered."""
    wanted = set(parties)

    def change(record: EventRecord) -> EventRecord:
        silent = set(silent_in(record.invitations)) & wanted
        told = [
            replace(each, reminded=(*each.reminded, day))
            for each in record.invitations
            if each.party in silent and day not in each.reminded
        ]
        return record.with_invitations(*told)

    return change
