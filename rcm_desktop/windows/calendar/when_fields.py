"""The fields that say when an event is: days, clock times with their zone, or another event it follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.zones import zone_called, zones_of_hosts
from rcm_desktop.windows.calendar.calendar_words import title_of
from rcm_desktop.windows.calendar.day_words import partial_words, whole_days
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.not_filled import NotFilled

_CLOCK = re.compile(r"(\d{1,2})(?:[:.hH](\d{2})?)?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?", re.IGNORECASE)
_OF_BODY = "body:"


@dataclass(frozen=True, slots=True)
class WhenFields:
    """Fills the fields of a form with a time and reads it back. A form that asks for no clock times has no
    fields for them: those that are known stay."""

    days: QLineEdit
    opens: QLineEdit | None
    closes_at: QLineEdit | None
    zone: QComboBox | None
    relation: QComboBox
    target: QComboBox

    def offer(self, events: Iterable[Event], directory: DirectoryOfDay) -> None:
        """Let zones, relations and the events that can be followed be chosen."""
        self._offer_zones()
        kept, named = (self.relation.currentData(), self.target.currentData()), self.target.currentText()
        self.relation.clear()
        self.relation.addItem(_words_of_relation(None), "")
        for each in Relation:
            self.relation.addItem(_words_of_relation(each), each.value)
        self.target.clear()
        next_of = QCoreApplication.translate("EventDialog", "the next {0}")
        for body in directory.bodies():
            self.target.addItem(next_of.format(body.names(window_language()).short), _OF_BODY + body.id)
        for event in sorted(events, key=lambda each: each.when.span() or (date.max, date.max), reverse=True):
            self.target.addItem(_named(event), event.id)
        if kept[1] and self.target.findData(kept[1]) < 0:
            self.target.addItem(named, kept[1])  # What is followed is known by its words alone.
        for field, data in ((self.relation, kept[0]), (self.target, kept[1])):
            field.setCurrentIndex(max(0, field.findData(data)))
        self.follow_relation()

    def _offer_zones(self) -> None:
        if self.zone is None:
            return
        kept = self.zone.currentText()
        self.zone.clear()
        self.zone.addItems(
            ["", *sorted({zone for each in zones_of_hosts().values() for zone in each}), "UTC"]
        )
        # The empty line of the list is heard, too.
        words = QCoreApplication.translate("EventDialog", "no time zone")
        self.zone.setItemData(0, words, Qt.ItemDataRole.AccessibleTextRole)
        self.zone.setEditText(kept)

    def follow_relation(self) -> None:
        """An event is chosen only where one is followed."""
        self.target.setEnabled(bool(self.relation.currentData()))

    def show(self, when: When) -> None:
        self.days.setText(_spoken(when))
        for field, at in ((self.opens, when.opens), (self.closes_at, when.closes)):
            if field is not None:
                field.setText(f"{at:%H:%M}" if at is not None else "")
        if self.zone is not None:
            self.zone.setEditText(when.zone)
        bound = when.bound
        self.relation.setCurrentIndex(self.relation.findData(bound.relation.value if bound else ""))
        if bound is not None:
            target = _target_of(bound)
            if self.target.findData(target) < 0:
                self.target.addItem(bound.words or bound.body or bound.event, target)
            self.target.setCurrentIndex(self.target.findData(target))
        self.follow_relation()

    def read(self, shown: When) -> When:
        """What the fields hold; ``shown`` is what they were filled with. Raises NotFilled."""
        first, last = self._dates()
        bound = self._bound(shown.bound)
        if self.opens is None or self.closes_at is None or self.zone is None:
            return When(first, last, shown.opens, shown.closes, shown.zone, bound)
        opens, closes = self._clock(self.opens), self._clock(self.closes_at)
        zone = self.zone.currentText().strip()
        if zone and zone_called(zone) is None:
            words = QCoreApplication.translate(
                "EventDialog", "“{0}” is not a time zone: choose one, or write an offset such as UTC-6."
            )
            raise NotFilled(words.format(zone), self.zone)
        if closes is not None and opens is None:
            words = QCoreApplication.translate("EventDialog", "Write the time at which it begins, too.")
            raise NotFilled(words, self.opens)
        # What a person saw and accepted is no guess of the program any more.
        return When(first, last, opens, closes, zone, bound)

    def _dates(self) -> tuple[PartialDate | None, PartialDate | None]:
        from rcm_desktop.reading.events.written_when import when_written

        words = self.days.text().strip()
        if not words:
            return None, None
        try:
            return when_written(words)
        except ValueError:
            problem = QCoreApplication.translate(
                "EventDialog",
                "“{0}” is no time: write days as 17–18 July 2025 or 2025-07-17, a month, a year, or nothing.",
            )
            raise NotFilled(problem.format(words), self.days) from None

    def _clock(self, field: QLineEdit) -> time | None:
        words = field.text().strip()
        if not words:
            return None
        try:
            return clock_written(words)
        except ValueError:
            problem = QCoreApplication.translate(
                "EventDialog", "“{0}” is not a clock time: write 9:00 or 15:30."
            )
            raise NotFilled(problem.format(words), field) from None

    def _bound(self, shown: Bound | None) -> Bound | None:
        relation, target = str(self.relation.currentData() or ""), str(self.target.currentData() or "")
        if not relation:
            return None
        if shown is not None and target == _target_of(shown):
            # The words in which a text said it stay, in whatever language the windows speak.
            return replace(shown, relation=Relation(relation))
        words = self.target.currentText()
        if not target.startswith(_OF_BODY):
            return Bound(Relation(relation), target, words=words)
        return Bound(Relation(relation), "", target.removeprefix(_OF_BODY), date.today(), words)


def _target_of(bound: Bound) -> str:
    return bound.event or _OF_BODY + bound.body


def clock_written(words: str) -> time:
    """A clock time as "9", "9:30", "15h30" or "3 p. m."; raises ValueError for anything else."""
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        raise ValueError(words)
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        raise ValueError(words)
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute)


def _spoken(when: When) -> str:
    """As a person would write it, so that it is read back the same."""
    days = when.exact_days
    if days is not None:
        return whole_days(*days)
    parts: Sequence[PartialDate] = [each for each in (when.first, when.last) if each is not None]
    return " – ".join(_written(each) for each in parts)


def _written(known: PartialDate) -> str:
    if known.year or not known.month:
        return partial_words(known)
    return str(known.day) + " " + _month(known.month) if known.day else _month(known.month)


def _month(month: int) -> str:
    from rcm_desktop.windows.calendar.day_words import month_name

    name = month_name(month)
    return QCoreApplication.translate("EventDialog", "{0}", "a month behind its day").format(name)


def _named(event: Event) -> str:
    days = event.when.exact_days
    return f"{title_of(event)}, {whole_days(*days)}" if days is not None else title_of(event)


def _words_of_relation(relation: Relation | None) -> str:
    return {
        None: QCoreApplication.translate("EventDialog", "no, it has its own days"),
        Relation.BEFORE: QCoreApplication.translate("EventDialog", "before it"),
        Relation.DURING: QCoreApplication.translate("EventDialog", "during it"),
        Relation.AFTER: QCoreApplication.translate("EventDialog", "after it"),
    }[relation]
