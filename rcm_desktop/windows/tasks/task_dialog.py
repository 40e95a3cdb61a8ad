"""The dialog of a task: the conclusion it comes from, who does what by when, how far it is, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event, Source
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.domain.tasks.addressees import addressees_words, addressees_written
from rcm_desktop.domain.tasks.matrix import Conclusion
from rcm_desktop.domain.tasks.notes_written import notes_words, notes_written
from rcm_desktop.domain.tasks.task import Task, TaskState
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.calendar.when_fields import WhenFields
from rcm_desktop.windows.fitting import fit_to_fields
from rcm_desktop.windows.forms.ui_task_dialog import Ui_TaskDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.meeting_chooser import meeting_words
from rcm_desktop.windows.not_filled import NotFilled
from rcm_desktop.windows.tasks.task_words import task_state_word

_SHOWN, _QUOTED = 70, 150


@dataclass(frozen=True, slots=True)
class TaskChoices:
    """What may be chosen for a task: meetings, the latest first, their conclusions, and events to follow.
    ``today`` is the day of a new note."""

    meetings: Sequence[MeetingLine]
    conclusions: Callable[[str], list[tuple[str, Conclusion]]]
    events: Sequence[Event]
    directory: DirectoryOfDay
    today: date


class TaskDialog(QDialog):
    """``task`` is changed, or a new one. ``save`` stores what was entered and raises what is in the way."""

    def __init__(
        self,
        task: Task,
        choices: TaskChoices,
        save: Callable[[Task], object],
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._choices = choices
        self._save = save
        self._sentence = sentence
        self._conclusions: dict[str, Conclusion] = {}
        self._taken_over = {Language.EN: "", Language.ES: ""}
        self.ui = Ui_TaskDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._when = WhenFields(ui.days, None, None, None, ui.relation, ui.target)
        for box in (ui.meeting, ui.conclusion, ui.target):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        ui.source_words.setFixedHeight(2 * ui.source_words.fontMetrics().lineSpacing())
        self._retranslate()
        self._show(task)
        ui.meeting.currentIndexChanged.connect(lambda _: self._on_meeting())
        ui.conclusion.currentIndexChanged.connect(lambda _: self._on_conclusion())
        ui.relation.currentIndexChanged.connect(lambda _: self._when.follow_relation())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        what = self._what(window_language())
        first: QWidget = ui.who if what.toPlainText() else what
        (first if task.id or task.source else ui.meeting).setFocus()

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

    def _what(self, language: Language) -> QPlainTextEdit:
        return self.ui.what_en if language is Language.EN else self.ui.what_es

    def _show(self, task: Task) -> None:
        ui = self.ui
        source = task.source
        ui.meeting.setCurrentIndex(max(0, ui.meeting.findData(source.meeting if source else "")))
        self._on_meeting()
        if source is not None and source.node and ui.conclusion.findData(source.node) < 0:
            # It was taken out of the text since.
            ui.conclusion.addItem(_short(source.words) or "–", source.node)
        ui.conclusion.setCurrentIndex(max(0, ui.conclusion.findData(source.node if source else "")))
        self._show_source_words()
        for language in LANGUAGES:
            self._what(language).setPlainText(task.own_words(language))
        ui.who.setText(addressees_words(task.who, window_language(), self._choices.directory))
        self._when.show(task.when)
        ui.state.setCurrentIndex(ui.state.findData(task.state.value))
        ui.notes.setPlainText(notes_words(task.notes))
        self._on_conclusion()

    def _written(self) -> Task:
        """Raises NotFilled."""
        ui = self.ui
        english, spanish = (" ".join(clean(self._what(each).toPlainText()).split()) for each in LANGUAGES)
        if not (english or spanish):
            words = self.tr("Write what is to be done, in one language at least.")
            raise NotFilled(words, self._what(window_language()))
        return replace(
            self._task,
            source=self._source(),
            who=addressees_written(clean(ui.who.text()), self._choices.directory),
            en=english,
            es=spanish,
            when=self._when.read(self._task.when),
            state=TaskState(str(ui.state.currentData())),
            notes=notes_written(clean(ui.notes.toPlainText()), self._choices.today),
        )

    def _source(self) -> Source | None:
        meeting, node = str(self.ui.meeting.currentData() or ""), str(self.ui.conclusion.currentData() or "")
        if not meeting:
            return None
        kept = self._task.source
        conclusion = self._conclusions.get(node)
        if conclusion is None:
            is_kept = kept is not None and (kept.meeting, kept.node) == (meeting, node)
            return kept if is_kept else Source(meeting, node)
        # Who changes a task sees what the conclusion says now.
        return Source(meeting, node, conclusion.text(Language.EN))

    # The conclusion

    def _on_meeting(self) -> None:
        """Offer the conclusions of the meeting that is chosen."""
        ui = self.ui
        meeting = str(ui.meeting.currentData() or "")
        self._conclusions = dict(self._choices.conclusions(meeting)) if meeting else {}
        blocked = ui.conclusion.blockSignals(True)
        ui.conclusion.clear()
        ui.conclusion.addItem(self.tr("the meeting as a whole") if meeting else "–", "")
        for node, each in self._conclusions.items():
            label, text = each.label(window_language()), each.text(window_language())
            ui.conclusion.addItem(_short(f"{label} {text}".strip()), node)
        ui.conclusion.setEnabled(bool(meeting))
        ui.conclusion.blockSignals(blocked)
        self._on_conclusion()

    def _on_conclusion(self) -> None:
        """The words of the conclusion are the first draft of a task that has none of its own."""
        self._show_source_words()
        conclusion = self._conclusions.get(str(self.ui.conclusion.currentData() or ""))
        if self._task.id:
            return
        for language in LANGUAGES:
            field, words = self._what(language), ""
            if conclusion is not None:
                words = conclusion.words[language is Language.ES].rstrip(" ;,:")
            if field.toPlainText() in ("", self._taken_over[language]):
                field.setPlainText(words)
                self._taken_over[language] = field.toPlainText()

    def _show_source_words(self) -> None:
        node = str(self.ui.conclusion.currentData() or "")
        conclusion = self._conclusions.get(node)
        words = conclusion.text(window_language()) if conclusion is not None else ""
        if not words and node and self._task.source is not None:
            words = self._task.source.words
        none = self.tr("No conclusion is chosen: the task stands for itself.") if not node else ""
        self.ui.source_words.setText(f"“{_short(words, _QUOTED)}”" if words else none)
        self.ui.source_words.setToolTip(words)

    def _tell(self, words: str) -> None:
        self.ui.problem.setText(words)
        self.ui.problem.setProperty("role", "trouble")
        self.ui.problem.style().polish(self.ui.problem)

    # Words

    def _retranslate(self) -> None:
        ui = self.ui
        kept = [box.currentData() for box in (ui.meeting, ui.conclusion, ui.state)]
        blocked = [box.blockSignals(True) for box in (ui.meeting, ui.conclusion)]
        ui.retranslateUi(self)
        self.setWindowTitle(self.tr("Change the task") if self._task.id else self.tr("New task"))
        ui.meeting.clear()
        ui.meeting.addItem(self.tr("no meeting"), "")
        for line in self._choices.meetings:
            ui.meeting.addItem(meeting_words(line, self._choices.directory.directory), line.id)
        ui.state.clear()
        for state in TaskState:
            ui.state.addItem(task_state_word(state), state.value)
        self._when.offer(
            [each for each in self._choices.events if not each.is_deadline], self._choices.directory
        )
        if kept[2] is not None:
            ui.meeting.setCurrentIndex(max(0, ui.meeting.findData(kept[0])))
            self._on_meeting()
            ui.conclusion.setCurrentIndex(max(0, ui.conclusion.findData(kept[1])))
            ui.state.setCurrentIndex(ui.state.findData(kept[2]))
        for box, was in zip((ui.meeting, ui.conclusion), blocked, strict=True):
            box.blockSignals(was)
        self._show_source_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Here the style is known, and with it the room that fields need."""
        fit_to_fields(self, self.ui.scroll)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _short(words: str, most: int = _SHOWN) -> str:
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
