"""The agenda of a meeting: a line that adds an item, a table to write in and to move items in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from uuid import uuid4

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from rcm_desktop.domain.agenda import AgendaItem, agenda_lines, moved
from rcm_desktop.domain.agenda_papers import paper_of_agenda
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper
from rcm_desktop.domain.programme import Programme, ProgrammeChange
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.agenda_model import AgendaModel
from rcm_desktop.qt_models.record_rows import ROW_ROLE
from rcm_desktop.services.records import Records
from rcm_desktop.windows.cell_editors import CellEditors
from rcm_desktop.windows.forms.ui_agenda_panel import Ui_AgendaPanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.line_above_table import LineAboveTable
from rcm_desktop.windows.record.programme_words import agenda_field_word, session_words
from rcm_desktop.windows.record.record_panel import RecordPanel
from rcm_desktop.windows.record_table import let_write, prepare_table

_MARK = re.compile(r"^\s*(?:\d{1,2}[.)]|[-–•])\s+")
_SESSION = AgendaModel.fields.index("session")


class AgendaPanel(RecordPanel):
    """Each item is a row that can be written in; Alt with the arrows moves rows. ``preview_wanted`` and
    ``paper_wanted`` carry the agenda as a ``Paper``."""

    preview_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(records, parent)
        self._programme = Programme()
        self.model = AgendaModel(agenda_field_word, self)
        self.ui = Ui_AgendaPanel()
        self.ui.setupUi(self)
        table = self.ui.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(_SESSION, _Sessions(self.model, table))
        prepare_table(table, (0, 1, 2))
        table.installEventFilter(self)
        self.ui.line.installEventFilter(self)
        self._line = LineAboveTable(self.ui.line, self.ui.table)
        self.ui.up_button.clicked.connect(lambda: self.move_chosen(up=True))
        self.ui.down_button.clicked.connect(lambda: self.move_chosen(up=False))
        self.ui.copy_button.clicked.connect(self.copy)
        self.ui.preview_button.clicked.connect(lambda: self.preview_wanted.emit(self.paper()))
        self.ui.write_button.clicked.connect(lambda: self.paper_wanted.emit(self.paper()))
        self.ui.remove_button.clicked.connect(self.remove)
        self.model.edited.connect(self._put)
        self.model.not_understood.connect(self._tell_not_understood)
        self.setFocusProxy(self.ui.line)
        self.retranslate()

    # What it shows

    def reload(self) -> None:
        if not self.meeting:
            return
        meeting = self.records.record(self.meeting).meeting
        self._programme = Programme(meeting.sessions, meeting.zone, meeting.agenda)
        chosen, current = self._chosen(), self.ui.table.currentIndex()
        kept = current.data(ROW_ROLE)
        language = window_language()
        self.model.sessions = {each.id: session_words(each, language) for each in meeting.sessions}
        self.model.show(meeting.agenda)
        if isinstance(kept, AgendaItem) and (row := self.model.row_of(kept.id)) >= 0:
            self.ui.table.setCurrentIndex(self.model.index(row, current.column()))
            self._choose(chosen)
        nothing = self.tr("No item yet: write the title of the first one above.")
        count = self.tr("%n item(s) on the agenda", "", len(meeting.agenda))
        self.ui.count.setText(count if meeting.agenda else nothing)
        for button in (self.ui.up_button, self.ui.down_button, self.ui.copy_button, self.ui.remove_button):
            may = bool(meeting.agenda) and (not self.is_read_only or button is self.ui.copy_button)
            button.setEnabled(may)
            button.setVisible(bool(meeting.agenda))
        for button in (self.ui.preview_button, self.ui.write_button):
            button.setEnabled(bool(meeting.agenda))

    def _chosen(self) -> set[str]:
        return {index.data(ROW_ROLE).id for index in self.ui.table.selectedIndexes()}

    def _choose(self, ids: set[str]) -> None:
        """Choose the rows of items that were chosen before they moved."""
        column = max(0, self.ui.table.currentIndex().column())
        selection = QItemSelection()
        for id_ in ids:
            if (row := self.model.row_of(id_)) >= 0:
                index = self.model.index(row, column)
                selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.ui.table.selectionModel().select(selection, flags.ClearAndSelect)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        let_write(self.ui.table, not read_only)
        self.ui.line.setEnabled(not read_only)
        self.reload()

    # What it does

    def add(self) -> None:
        """Add what the line names at the end; " / " parts English from Spanish."""
        if self._add_titles([self.ui.line.text()]):
            self._line.taken()

    def _add_titles(self, lines: Iterable[str]) -> bool:
        """Add an item for each line that says something, in one step."""
        items = tuple(_item_of(title) for line in lines if (title := " ".join(clean(line).split())))
        if not items or self.is_read_only:
            return False

        def change(programme: Programme) -> Programme:
            return replace(programme, agenda=(*programme.agenda, *items))

        if not self._change(change):
            return False
        self.ui.table.setCurrentIndex(self.model.index(self.model.row_of(items[-1].id), 0))
        return True

    def _paste_titles(self) -> bool:
        """Lines copied elsewhere are an item each, two columns English and Spanish; numbers go."""
        lines = QGuiApplication.clipboard().text().strip().splitlines()
        if len(lines) < 2:
            return False
        self._add_titles(_MARK.sub("", line.replace("\t", " / ", 1)) for line in lines)
        return True

    def move_chosen(self, *, up: bool) -> None:
        """Move the rows chosen by one place; numbers follow."""
        chosen = self._chosen()
        if chosen and not self.is_read_only:
            self._change(lambda programme: replace(programme, agenda=moved(programme.agenda, chosen, up=up)))

    def remove(self) -> None:
        """Take the items chosen out; it can be undone."""
        chosen = self._chosen()
        if chosen and not self.is_read_only:
            self._change(
                lambda programme: replace(
                    programme, agenda=tuple(each for each in programme.agenda if each.id not in chosen)
                )
            )

    def copy(self) -> None:
        """Put the agenda on the clipboard in the windows' language, as text and as paragraphs."""
        language = window_language()
        lines = agenda_lines(self._programme.agenda, language, self._when)
        copied = QMimeData()
        paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
        copied.setHtml(f'<div lang="{language.value}">{paragraphs}</div>')
        copied.setText("\n".join(lines))
        QGuiApplication.clipboard().setMimeData(copied)
        self.failed.emit(self.tr("The agenda was copied."))

    def paper(self) -> Paper:
        """The agenda as it prints."""
        return paper_of_agenda(self.records.record(self.meeting).meeting)

    def _when(self, item: AgendaItem) -> str:
        session = self.model.sessions.get(item.session, "")
        at = f"{item.at:%H:%M}" if item.at is not None else ""
        return ", ".join(part for part in (session, at) if part)

    def _tell_not_understood(self, words: str) -> None:
        self.failed.emit(self.tr("“{0}” was not understood: write a time as 9:30 or 2 pm.").format(words))

    def _put(self, item: AgendaItem) -> None:
        self._change(
            lambda programme: replace(
                programme, agenda=tuple(item if each.id == item.id else each for each in programme.agenda)
            )
        )

    def _change(self, change: ProgrammeChange) -> bool:
        return self.attempt(lambda: self.records.put_programme(self.meeting, change))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.ui.line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.add()
                return True
            if (
                watched is self.ui.line
                and event.matches(QKeySequence.StandardKey.Paste)
                and self._paste_titles()
            ):
                return True
            if watched is self.ui.table and self._table_key(event):
                return True
        return super().eventFilter(watched, event)

    def _table_key(self, event: QKeyEvent) -> bool:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_chosen(up=event.key() == Qt.Key.Key_Up)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            return False
        return True

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.model.retranslate()
        self.reload()


def _item_of(title: str) -> AgendaItem:
    """An item by its title: in the windows' language, or English and Spanish with " / " between."""
    first, parted, second = (part.strip() for part in title.partition(" / "))
    en, es = (first, second) if parted or window_language() is Language.EN else ("", first)
    return AgendaItem(str(uuid4()), en, es)


class _Sessions(CellEditors):
    """Lets a session be chosen by its day and times."""

    def __init__(self, model: AgendaModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def editor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        chooser = QComboBox(parent)
        chooser.addItem("–", "")
        for id_, words in self._model.sessions.items():
            chooser.addItem(words, id_)
        return chooser

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(
        self, editor: QWidget, model: QObject, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QComboBox) and isinstance(model, AgendaModel)
        model.setData(index, editor.currentData())
