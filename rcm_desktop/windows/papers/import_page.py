"""The page that reads a text in: the source left, what was understood right, nothing stored before "Store".

What was understood is put right with the keys of the outline.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.body_named import body_of
from rcm_desktop.domain.document import Document
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.named_countries import named_in
from rcm_desktop.domain.nodes import Kind, Node, Numbering
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import nodes_of_sections
from rcm_desktop.domain.text import clean
from rcm_desktop.papers.text import text_of
from rcm_desktop.qt_models.outline_model import OutlineModel
from rcm_desktop.reading.conclusions import read_conclusions
from rcm_desktop.reading.language_of import language_of
from rcm_desktop.reading.text_file import decoded, file_bytes
from rcm_desktop.services.editing import OutlineEditing
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.date_field import dates_problem
from rcm_desktop.windows.forms.ui_import_page import Ui_ImportPage
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look, document_font
from rcm_desktop.windows.outline.outline_commands import OutlineCommands
from rcm_desktop.windows.outline.outline_keys import OutlineKeys
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.outline.unstored_journal import UnstoredJournal
from rcm_desktop.windows.troubled import mark_trouble

TakeItems = Callable[[tuple[Node, ...], Language], None]
"""Puts the nodes of an outline among the conclusions in hand; raises the condition in the way."""
Read = Callable[[Path, str | None, Language], Document]
"""A file, its encoding (None to find out), the language of the warnings → the document in it."""

_ENCODINGS = (
    ("UTF-8", "utf-8"),
    ("Windows-1252", "cp1252"),
    ("ISO 8859-15", "iso8859-15"),
    ("UTF-16", "utf-16"),
    ("Mac OS Roman", "mac-roman"),
    ("DOS 850", "cp850"),
)
_POINTS = 10.5
_CHARACTERS = 30


class ImportPage(QWidget):
    """``stored`` carries the id of the new meeting. ``say`` words a condition in the windows' language."""

    stored = Signal(object)
    cancelled = Signal()
    added = Signal()

    def __init__(
        self,
        look: Look,
        meetings: Meetings,
        read: Read,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
        take_in: TakeItems | None = None,
    ) -> None:
        super().__init__(parent)
        self._take_in = take_in
        self._meetings = meetings
        self._read = read
        self._say = say
        self._path: Path | None = None
        self._document = Document()
        self._language = Language.EN
        self._model: OutlineModel | None = None
        self._remarks = QStringListModel(self)
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self.view = OutlineView(look, self)
        self.keys = OutlineKeys(self.view, lambda *_: "")
        self.commands = OutlineCommands(self.view)
        self._compose()
        self._connect()
        self._retranslate()
        self._allow(False)

    def _compose(self) -> None:
        ui = self.ui
        ui.outline_layout.addWidget(self.view)
        line = self.fontMetrics().lineSpacing()
        ui.outline_frame.setMinimumHeight(9 * line)
        ui.title_lines.setMinimumHeight(int(2.9 * line))
        ui.title_lines.setMaximumHeight(int(5.9 * line))
        ui.remarks.setModel(self._remarks)
        ui.panes.setSizes([460, 740])
        for language in LANGUAGES:
            ui.language.addItem("", language)
        ui.encoding.addItem("", None)
        for words, name in _ENCODINGS:
            ui.encoding.addItem(words, name)
        chip = QFont(self.font())
        chip.setPointSizeF(max(7.5, _POINTS * 0.76))
        self.view.set_type(document_font(_POINTS), chip, _CHARACTERS)
        ui.source.setFont(document_font(_POINTS))
        QWidget.setTabOrder(ui.title_lines, self.view)
        QWidget.setTabOrder(self.view, ui.remarks)
        self.view.addActions(list(self.commands.actions.values()))

    def _connect(self) -> None:
        ui = self.ui
        ui.language.activated.connect(self._change_language)
        ui.encoding.activated.connect(self._read_again)
        ui.present.textChanged.connect(self._show_present)
        ui.start.several.connect(lambda days: ui.end.set_day(days[1]))
        for field in (ui.start, ui.end):
            field.editingFinished.connect(self._show_dates_problem)
        ui.store_button.clicked.connect(self.store)
        ui.add_button.clicked.connect(self.add)
        ui.add_button.setVisible(self._take_in is not None)
        ui.cancel_button.clicked.connect(self.cancelled)
        self._add_key(self.view, "Ctrl+Z", self.undo)
        self._add_key(self.view, "Ctrl+Y", self.redo)
        self._add_key(self, "F6", self._leave_outline)

    @staticmethod
    def _add_key(widget: QWidget, key: str, run: Callable[[], None]) -> None:
        action = QAction(widget)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        widget.addAction(action)

    def _leave_outline(self) -> None:
        """F6: out of the outline, where Tab moves items, to the buttons; from anywhere else into it."""
        focus = self.window().focusWidget()
        is_inside = focus is not None and (focus is self.view or self.view.isAncestorOf(focus))
        target = self.ui.store_button if is_inside else self.view
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Reading

    def open_file(self, path: Path) -> bool:
        """Show what a file holds; what stands in the way is said, and False given."""
        self._path = path
        return self._read_again()

    def open_text(self, source: str) -> bool:
        """Show what a pasted text holds."""
        self._path = None
        self._take(source, read_conclusions(source, window_language()))
        self._allow_encoding(False)
        return True

    def _read_again(self) -> bool:
        if self._path is None:
            return False
        encoding = self.ui.encoding.currentData()
        try:
            document = self._read(self._path, encoding, window_language())
        except Condition as condition:
            self._tell(self._say(condition))
            self._allow(False)
            return False
        source, is_text = self._source(self._path, encoding, document)
        self._take(source, document)
        self._allow_encoding(is_text)
        return True

    @staticmethod
    def _source(path: Path, encoding: str | None, document: Document) -> tuple[str, bool]:
        """The characters of a text file; what a file of another kind says, and False."""
        try:
            return decoded(file_bytes(path), str(path), encoding), True
        except Condition:
            return text_of(document), False

    def _take(self, source: str, document: Document) -> None:
        self._document = document
        self._language = language_of(document)
        ui = self.ui
        ui.source.setPlainText(source)
        ui.language.setCurrentIndex(ui.language.findData(self._language))
        ui.body.set_body(body_of(document))
        ui.start.set_day(document.start)
        ui.end.set_day(document.end)
        ui.place.setText(document.place)
        ui.title_lines.setPlainText("\n".join(document.title))
        directory = self._meetings.directory().on(document.start)
        ui.present.setText(", ".join(directory.word(code, self._language) for code in document.present))
        for field in (ui.place, ui.present):
            field.setCursorPosition(0)
        self._show_remarks()
        self._show_outline(list(nodes_of_sections(document.sections, self._language)))
        self._show_dates_problem()
        self._tell("")
        self._allow(True)

    def _show_outline(self, nodes: list[Node]) -> None:
        old = self._model
        self._model = OutlineModel(
            OutlineEditing("import", Outline(nodes, self._meetings.house_labels()), UnstoredJournal()), self
        )
        self._model.refused.connect(lambda condition: self._tell(self._say(condition)))
        self._model.changed.connect(self._on_changed)
        self.view.set_languages((self._language,))
        self.view.set_model(self._model)
        if old is not None:
            old.deleteLater()
        self._show_count()

    def _on_changed(self) -> None:
        # Reading again would throw away what was put right by hand.
        self._allow_encoding(False)
        self._tell("")
        self._show_count()

    def _show_remarks(self) -> None:
        found = [f"⚠  {warning}" for warning in self._document.warnings]
        taken = self.tr("Taken out: {0}")
        found += [f"–  {taken.format(' '.join(removed.split()))}" for removed in self._document.removed]
        self._remarks.setStringList(found)
        self.ui.remarks_pane.setVisible(bool(found))
        rows = min(3, len(found))
        self.ui.remarks.setMaximumHeight(int(rows * 1.5 * self.fontMetrics().lineSpacing()) + 6)

    def _change_language(self) -> None:
        """The text is in the other language: its words change columns, and what was put right stays."""
        language = self.ui.language.currentData()
        if language is self._language or self._model is None:
            return
        self._language = Language(language)
        nodes = [_in_other_language(node) for node in self._model.outline.nodes()]
        self._show_outline(nodes)

    # Storing

    def store(self) -> bool:
        """Store what is shown as a new meeting; what stands in the way is said."""
        if self._model is None or self._show_dates_problem():
            return False
        ui = self.ui
        title = clean(ui.title_lines.toPlainText()).strip("\n")
        document = replace(
            self._document,
            title=tuple(title.split("\n")) if title.strip() else (),
            place=clean(ui.place.text()).strip(),
            start=ui.start.day(),
            end=ui.end.day(),
            present=_codes_in(ui.present.text()),
        )
        nodes = list(self._model.outline.nodes())
        try:
            meeting = self._meetings.add_outline(document, self._language, nodes, ui.body.body())
        except Condition as condition:
            self._tell(self._say(condition))
            return False
        self.stored.emit(meeting.id)
        return True

    def add(self) -> None:
        """Put what is shown among the conclusions in hand, as proposed items."""
        if self._model is None or self._take_in is None:
            return
        try:
            self._take_in(tuple(self._model.outline.nodes()), self._language)
        except Condition as condition:
            self._tell(self._say(condition))
        else:
            self.added.emit()

    def undo(self) -> None:
        if self._model is not None:
            self._model.undo()

    def redo(self) -> None:
        if self._model is not None:
            self._model.redo()

    # What it says

    def _show_count(self) -> None:
        if self._model is None:
            return
        outline = self._model.outline
        count = sum(node.kind is Kind.ITEM and outline.level(node.id) == 1 for node in outline.nodes())
        found = self.tr("%n item(s)", "", count)
        way_out = self.tr("F6 leaves the outline")
        self.ui.understood_words.setText(f"{found} · {way_out}")

    def _show_present(self) -> None:
        codes = _codes_in(self.ui.present.text())
        pieces = (piece.strip() for piece in self.ui.present.text().split(","))
        strange = [piece for piece in pieces if piece and not named_in(piece)]
        words = self.tr("%n country(ies)", "", len(codes))
        if strange:
            words += " · " + self.tr("not known and not stored: {0}").format(", ".join(strange))
        self.ui.present_words.setText(words)

    def _show_dates_problem(self) -> bool:
        words = dates_problem(self.ui.start, self.ui.end)
        self.ui.dates_problem.setText(words)
        self.ui.dates_problem.setVisible(bool(words))
        return bool(words)

    def _tell(self, sentence: str) -> None:
        """A sentence beside the buttons; without one, that nothing is stored yet."""
        label = self.ui.state_words
        label.setText(sentence or self.tr("Nothing is stored yet."))
        mark_trouble(label, is_trouble=bool(sentence))

    def _allow(self, is_read: bool) -> None:
        self.ui.store_button.setEnabled(is_read)
        self.ui.understood_pane.setEnabled(is_read)
        self.ui.language.setEnabled(is_read)

    def _allow_encoding(self, allowed: bool) -> None:
        self.ui.encoding.setEnabled(allowed)

    def set_look(self, look: Look) -> None:
        self.view.set_look(look)

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.commands.retranslate()
        self.view.setAccessibleName(self.tr("The outline as it was understood"))
        for at, language in enumerate(LANGUAGES):
            self.ui.language.setItemText(at, language_word(language))
        self.ui.encoding.setItemText(0, self.tr("Found out by itself"))
        self._show_present()
        self._show_count()
        self._tell("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_remarks()
            self.view.retranslate()
        super().changeEvent(event)


def _codes_in(words: str) -> tuple[str, ...]:
    """The countries that a line names, each once, in its order."""
    return tuple(dict.fromkeys(found.code for found in named_in(words)))


def _in_other_language(node: Node) -> Node:
    """A node whose words, labels and list style change languages."""
    numbering: Numbering = replace(node.numbering, en=node.numbering.es, es=node.numbering.en)
    return replace(node, en=node.es, es=node.en, numbering=numbering)
