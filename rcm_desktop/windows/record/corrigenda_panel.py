"""The corrigenda of a meeting: what was corrected after the text was adopted, to look at and to write out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.corrigenda import Corrigendum
from rcm_desktop.domain.corrigendum_papers import paper_of_corrigendum, place_words
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.qt_models.corrigenda_model import CorrigendaModel
from rcm_desktop.qt_models.record_rows import ROW_ROLE
from rcm_desktop.services.records import Records
from rcm_desktop.windows.forms.ui_corrigenda_panel import Ui_CorrigendaPanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.record.record_panel import RecordPanel
from rcm_desktop.windows.record_table import prepare_table
from rcm_desktop.windows.spoken_days import spoken_days

_WIDE = (CorrigendaModel.fields.index("reason"),)


class CorrigendaPanel(RecordPanel):
    """``wanted`` asks for a new corrigendum of the meeting shown; ``preview_wanted`` and ``paper_wanted``
    carry the ``Paper`` of the one chosen."""

    wanted = Signal()
    preview_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(records, parent)
        self._meeting: Meeting | None = None
        self.model = CorrigendaModel(self._heading, self._words_of, self)
        self.ui = Ui_CorrigendaPanel()
        self.ui.setupUi(self)
        table = self.ui.table
        table.setModel(self.model)
        table.setEditTriggers(table.EditTrigger.NoEditTriggers)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        prepare_table(table, _WIDE)
        table.installEventFilter(self)
        table.doubleClicked.connect(lambda _: self._ask(self.preview_wanted))
        table.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.ui.correct_button.clicked.connect(self.wanted)
        self.ui.preview_button.clicked.connect(lambda: self._ask(self.preview_wanted))
        self.ui.write_button.clicked.connect(lambda: self._ask(self.paper_wanted))
        self.retranslate()

    @property
    def chosen(self) -> Corrigendum | None:
        found = self.ui.table.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, Corrigendum) else None

    def reload(self) -> None:
        if not self.meeting:
            return
        record = self.records.record(self.meeting)
        self._meeting = record.meeting
        kept = self.chosen if len(record.corrigenda) == self.model.rowCount() else None
        self.model.show(record.corrigenda)
        row = self.model.row_of(str(kept.number)) if kept is not None else -1
        if record.corrigenda:
            last = len(record.corrigenda) - 1
            self.ui.table.setCurrentIndex(self.model.index(row if row >= 0 else last, 0))
        if not record.meeting.state.is_final:
            words = self.tr(
                "The text is not adopted yet: it is corrected by writing in it. Once the state is “Adopted”, "
                "it changes by a corrigendum alone."
            )
        elif not record.corrigenda:
            words = self.tr("No corrigendum yet. Each is numbered, and the conclusions then say so.")
        else:
            words = self.tr("Undo takes the last one back with its words; another one corrects it for good.")
        self.ui.words.setText(words)
        self.ui.table.setVisible(bool(record.corrigenda))
        self._offer()

    def _offer(self) -> None:
        is_final = self._meeting is not None and self._meeting.state.is_final
        self.ui.correct_button.setEnabled(is_final and not self.is_read_only)
        for button in (self.ui.preview_button, self.ui.write_button):
            button.setEnabled(self.chosen is not None)
        # Where nothing can be pressed the sentence that says why takes the focus, or it would leave the tabs.
        may_correct = self.ui.correct_button.isEnabled()
        policy = Qt.FocusPolicy.NoFocus if may_correct else Qt.FocusPolicy.TabFocus
        self.ui.words.setFocusPolicy(policy)
        self.setFocusProxy(self.ui.correct_button if may_correct else self.ui.words)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._offer()

    def _ask(self, signal: SignalInstance) -> None:
        if self._meeting is not None and self.chosen is not None:
            signal.emit(paper_of_corrigendum(self._meeting, self.chosen))

    # Words

    def _heading(self, field: str) -> str:
        return {
            "number": self.tr("No."),
            "day": self.tr("Day"),
            "place": self.tr("Where"),
            "languages": self.tr("Language"),
            "reason": self.tr("Reason"),
            "who": self.tr("By"),
        }[field]

    def _words_of(self, corrigendum: Corrigendum, field: str) -> str:
        if field == "day":
            return spoken_days(corrigendum.day, None)
        if field == "place":
            return place_words(corrigendum, window_language())
        if field == "languages":
            return ", ".join(language_word(each) for each in corrigendum.languages)
        return str(getattr(corrigendum, field))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.ui.table and is_key and isinstance(event, QKeyEvent) and event.key() in enter:
            self._ask(self.preview_wanted)
            return True
        return super().eventFilter(watched, event)

    def let_go(self) -> None:
        super().let_go()
        self._meeting = None

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.model.retranslate()
        self.reload()
