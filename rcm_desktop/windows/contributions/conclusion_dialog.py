"""Choosing the conclusion that decided something, from the meetings in this file."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.contributions.periods import Decision
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.qt_models.named_lines_model import NamedLine, NamedLinesModel
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.forms.ui_conclusion_dialog import Ui_ConclusionDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.meeting_chooser import meeting_words


class ConclusionDialog(QDialog):
    """The latest meeting is proposed; words narrow its conclusions."""

    def __init__(self, meetings: Meetings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self.ui = Ui_ConclusionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._model = NamedLinesModel(self)
        ui.items.setModel(self._model)
        directory = meetings.directory()
        for line in meetings.lines():
            ui.meeting.addItem(meeting_words(line, directory), line.id)
        ui.meeting.currentIndexChanged.connect(lambda _: self._show())
        ui.filter.textChanged.connect(lambda _: self._show())
        ui.items.activated.connect(lambda _: self.accept())
        ui.items.selectionModel().currentChanged.connect(lambda *_: self._offer())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._show()
        ui.filter.setFocus()

    def decision(self) -> Decision | None:
        """The conclusion in hand, in the words "RCGM · place, days, 3.", None for none."""
        node = self._model.id_at(self.ui.items.currentIndex())
        if not node:
            return None
        meeting = str(self.ui.meeting.currentData())
        label = self._meetings.outline(meeting).label(node, window_language())
        words = f"{self.ui.meeting.currentText()}, {label}".rstrip(" ,")
        return Decision(words, meeting, node)

    def _show(self) -> None:
        self._model.show(list(self._lines()))
        if self._model.rowCount():
            self.ui.items.setCurrentIndex(self._model.index(0))
        self._offer()

    def _offer(self) -> None:
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self.ui.items.currentIndex().isValid())

    def _lines(self) -> Iterator[NamedLine]:
        meeting = self.ui.meeting.currentData()
        if not meeting:
            return
        outline, language = self._meetings.outline(str(meeting)), window_language()
        wanted = plain(self.ui.filter.text()).split()
        for node in outline.nodes():
            words = node.text(language).plain or node.text(language.other).plain
            if node.kind is Kind.ITEM and words and all(word in plain(words) for word in wanted):
                line = f"{outline.label(node.id, language)} {words}".strip()
                yield NamedLine(node.id, line, words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()
        super().changeEvent(event)


def ask_for_conclusion(meetings: Meetings, parent: QWidget) -> Decision | None:
    """Show the dialog; None where the person thought better of it."""
    dialog = ConclusionDialog(meetings, parent)
    chosen = dialog.decision() if dialog.exec() else None
    dialog.deleteLater()
    return chosen
