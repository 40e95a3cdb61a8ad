"""The dialog of an event or a deadline: what it is, when and where, who is behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.parties import parties_words, parties_written
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.calendar.calendar_words import kind_word, state_word, title_of
from rcm_desktop.windows.calendar.when_fields import WhenFields
from rcm_desktop.windows.fitting import fit_to_fields
from rcm_desktop.windows.forms.ui_event_dialog import Ui_EventDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.not_filled import NotFilled

_CLOCK = "00:00 p. m."


class EventDialog(QDialog):
    """``event`` is changed, or a new one. ``save`` stores what was entered and raises what is in the way."""

    def __init__(
        self,
        event: Event,
        events: Sequence[Event],
        directory: DirectoryOfDay,
        save: Callable[[Event], object],
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._event = event
        self._events = [each for each in events if each.id != event.id]
        self._directory = directory
        self._save = save
        self._sentence = sentence
        self._shown: dict[QLineEdit, tuple[str, tuple[str, ...]]] = {}
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.body.set_directory(directory)
        self._when = WhenFields(ui.days, ui.opens, ui.closes_at, ui.zone, ui.relation, ui.target)
        for field in (ui.opens, ui.closes_at):
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(_CLOCK))
        for box in (ui.parent_event, ui.target):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self._retranslate()
        self._show(event)
        ui.kind.currentIndexChanged.connect(lambda _: self._follow_kind())
        ui.relation.currentIndexChanged.connect(lambda _: self._when.follow_relation())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        (ui.title_es if window_language() is Language.ES else ui.title_en).setFocus()

    def accept(self) -> None:
        """OK: stored, or refused with a sentence, the caret in the field that is meant."""
        try:
            self._save(self._written())
        except NotFilled as missing:
            self._tell(missing.words)
            missing.field.setFocus()
            if isinstance(missing.field, QLineEdit):
                missing.field.selectAll()
            return
        except Condition as condition:
            self._tell(self._sentence(condition))
            return
        super().accept()

    # Filling and reading

    def _show(self, event: Event) -> None:
        ui, language = self.ui, window_language()
        ui.kind.setCurrentIndex(ui.kind.findData(event.kind.value))
        ui.state.setCurrentIndex(ui.state.findData(event.state.value))
        ui.parent_event.setCurrentIndex(max(0, ui.parent_event.findData(event.parent)))
        if event.body:
            ui.body.set_body(event.body)
        for wording, title, place, note in (
            (event.en, ui.title_en, ui.place_en, ui.note_en),
            (event.es, ui.title_es, ui.place_es, ui.note_es),
        ):
            title.setText(wording.title)
            place.setText(wording.place)
            note.setPlainText(wording.note)
        self._when.show(event.when)
        for parties, field in (
            (event.hosts, ui.hosts),
            (event.organisers, ui.organisers),
            (event.donors, ui.donors),
        ):
            field.setText(parties_words(parties, language, self._directory))
            self._shown[field] = field.text(), parties
        ui.interpreted_en.setChecked(Language.EN in event.languages)
        ui.interpreted_es.setChecked(Language.ES in event.languages)
        ui.closes.set_day(event.closes)
        self._follow_kind()

    def _written(self) -> Event:
        """Raises NotFilled."""
        ui = self.ui
        hosts = self._parties(ui.hosts)
        unknown = [
            each for each in hosts if self._directory.country(each) is None and each not in self._event.hosts
        ]
        if unknown:
            words = self.tr("“{0}” is not a country of the directory: write its name, such as Mexico.")
            raise NotFilled(words.format(unknown[0]), ui.hosts)
        kind = EventKind(str(ui.kind.currentData()))
        languages = zip((Language.EN, Language.ES), (ui.interpreted_en, ui.interpreted_es), strict=True)
        english, spanish = (
            EventWording(_line(title), _line(place), clean(note.toPlainText()).strip())
            for title, place, note in (
                (ui.title_en, ui.place_en, ui.note_en),
                (ui.title_es, ui.place_es, ui.note_es),
            )
        )
        if kind is EventKind.MEETING and not ui.body.body():
            raise NotFilled(self.tr("Choose or write the body that meets, such as RCGM."), ui.body)
        if kind is not EventKind.MEETING and not (english.title or spanish.title):
            field = ui.title_es if window_language() is Language.ES else ui.title_en
            raise NotFilled(self.tr("Write a title, in one language at least."), field)
        return replace(
            self._event,
            kind=kind,
            state=EventState(str(ui.state.currentData())),
            parent=str(ui.parent_event.currentData() or ""),
            body=ui.body.body() if kind is EventKind.MEETING else self._event.body,
            when=self._when.read(self._event.when),
            en=english,
            es=spanish,
            hosts=hosts,
            organisers=self._parties(ui.organisers),
            donors=self._parties(ui.donors),
            languages=tuple(language for language, box in languages if box.isChecked()),
            closes=self._closing_day(),
        )

    def _parties(self, field: QLineEdit) -> tuple[str, ...]:
        """What stands in a field; what nobody touched stays as it was, a name with a comma whole."""
        text, parties = self._shown[field]
        if field.text() == text:
            return parties
        return parties_written(clean(field.text()), self._directory)

    def _closing_day(self) -> date | None:
        field = self.ui.closes
        try:
            return field.day()
        except ValueError:
            words = self.tr("“{0}” is not a day: write 2025-07-11 or 11/07/2025.")
            raise NotFilled(words.format(field.text().strip()), field) from None

    def _follow_kind(self) -> None:
        """Only a meeting has a body; only what people come to has confirmations."""
        ui = self.ui
        kind = EventKind(str(ui.kind.currentData()))
        bodies = self._directory.bodies()
        if kind is EventKind.MEETING and not ui.body.body() and bodies:
            # The body that meets most often stands first in the directory.
            ui.body.set_body(bodies[0].id)
        of_meeting: tuple[QWidget, ...] = (ui.body, ui.body_label)
        for widget in of_meeting:
            widget.setVisible(kind is EventKind.MEETING)
        of_people: tuple[QWidget, ...] = (
            *(ui.closes, ui.closes_label, ui.interpreted_en, ui.interpreted_es, ui.languages_label),
            *(ui.organisers, ui.organisers_label, ui.donors, ui.donors_label, ui.hosts, ui.hosts_label),
            *(ui.place_en, ui.place_en_label, ui.place_es, ui.place_es_label),
        )
        for widget in of_people:
            widget.setVisible(kind is not EventKind.DEADLINE)
        if self.isVisible():
            fit_to_fields(self, ui.scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the fields are as large as the style makes them."""
        super().showEvent(event)
        fit_to_fields(self, self.ui.scroll)

    def _tell(self, words: str) -> None:
        self.ui.problem.setText(words)
        self.ui.problem.setProperty("role", "trouble")
        self.ui.problem.style().polish(self.ui.problem)
        fit_to_fields(self, self.ui.scroll)

    # Words

    def _retranslate(self) -> None:
        with QSignalBlocker(self.ui.kind), QSignalBlocker(self.ui.relation):
            self._name_choices()
        self._show_source()

    def _name_choices(self) -> None:
        ui = self.ui
        kept = [box.currentData() for box in (ui.kind, ui.state, ui.parent_event)]
        ui.retranslateUi(self)
        self.setWindowTitle(self.tr("Change the event") if self._event.id else self.tr("New event"))
        is_meeting = self._event.is_meeting and bool(self._event.id)
        ui.kind.clear()
        for kind in EventKind:
            if not is_meeting or kind is EventKind.MEETING:
                ui.kind.addItem(kind_word(kind), kind.value)
        ui.kind.setEnabled(not is_meeting)
        ui.state.clear()
        for state in EventState:
            ui.state.addItem(state_word(replace(self._event, state=state)), state.value)
        ui.parent_event.clear()
        ui.parent_event.addItem(self.tr("no other event"), "")
        for each in sorted(self._events, key=title_of):
            if not each.is_deadline and not each.parent:
                ui.parent_event.addItem(title_of(each), each.id)
        self._when.offer([each for each in self._events if not each.is_deadline], self._directory)
        for box, data in zip((ui.kind, ui.state, ui.parent_event), kept, strict=True):
            if data is not None:
                box.setCurrentIndex(max(0, box.findData(data)))

    def _show_source(self) -> None:
        ui, source = self.ui, self._event.source
        ui.source.setVisible(source is not None and bool(source.words))
        if source is not None:
            ui.source.setText(self.tr("Read from: “{0}”").format(source.words) + self._inferred_words())

    def _inferred_words(self) -> str:
        inferred = self._event.when.inferred
        if not inferred:
            return ""
        said = self.tr("The year does not stand in it: it was inferred. OK confirms it.")
        other = self.tr("A part of the date does not stand in it: it was inferred. OK confirms it.")
        return "\n" + (said if inferred == ("year",) else other)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _line(field: QLineEdit) -> str:
    return " ".join(clean(field.text()).split())
