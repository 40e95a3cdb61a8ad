"""One corrigendum: where, the words as adopted, the words as corrected, the reason and the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from rcm_desktop.domain.corrigenda import OPENING, words_of
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import text_in
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.places_named import spoken_path
from rcm_desktop.domain.text import clean
from rcm_desktop.services.records import Records
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_corrigendum_dialog import Ui_CorrigendumDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import document_font
from rcm_desktop.windows.record.record_words import retyped
from rcm_desktop.windows.troubled import mark_trouble

_POINTS = 11.0
_SIZE = (820, 560)
_EXCERPT = 70


class CorrigendumDialog(QDialog):
    """``made`` carries the ``Corrigendum`` as it was stored; what is in the way is said in the dialog.

    ``node`` is the item in hand, ``OPENING`` for the opening; ``say`` words a condition.
    """

    made = Signal(object)

    def __init__(
        self,
        records: Records,
        meeting: Meeting,
        outline: Outline,
        node: str,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._records, self._meeting, self._outline, self._say = records, meeting, outline, say
        self._before = Words()
        self.ui = Ui_CorrigendumDialog()
        self.ui.setupUi(self)
        for field in (self.ui.before_en, self.ui.before_es, self.ui.after_en, self.ui.after_es):
            field.setFont(document_font(_POINTS))
        self._nodes = [OPENING, *(each.id for each in outline.nodes() if not each.is_empty)]
        for id_ in self._nodes:
            self.ui.place.addItem("", id_)
        self.ui.day.set_day(date.today())
        self.ui.place.currentIndexChanged.connect(lambda _: self._show_words())
        self.ui.place.installEventFilter(self)
        self.ui.make_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._retranslate()
        self.ui.place.setCurrentIndex(self._nodes.index(node) if node in self._nodes else 0)
        self._show_words()
        fit_to_screen(self, *_SIZE)
        self._corrected(window_language()).setFocus()

    @property
    def node(self) -> str:
        return self._nodes[self.ui.place.currentIndex()]

    def _corrected(self, language: Language) -> QPlainTextEdit:
        return self.ui.after_en if language is Language.EN else self.ui.after_es

    def _show_words(self) -> None:
        self._before = words_of(self._meeting, self._outline, self.node)
        for language in LANGUAGES:
            stands = self._before.text(language).plain
            adopted = self.ui.before_en if language is Language.EN else self.ui.before_es
            adopted.setPlainText(stands)
            self._corrected(language).setPlainText(stands)
        self._tell("")

    def accept(self) -> None:
        """Store the corrigendum; while that fails the dialog stays with the reason."""
        try:
            day = self.ui.day.day()
        except ValueError:
            day = None
        if day is None:
            self._tell(self.tr("Write the day of the corrigendum, such as 2025-05-14."))
            self.ui.day.setFocus()
            return
        english, spanish = (
            retyped(self._before.text(each), clean(self._corrected(each).toPlainText()).strip())
            for each in LANGUAGES
        )
        try:
            made = self._records.correct(
                self._meeting.id,
                self.node,
                self._before,
                Words(english, spanish),
                " ".join(clean(self.ui.reason.text()).split()),
                day,
            )
        except Condition as condition:
            self._tell(self._say(condition))
            self._corrected(window_language()).setFocus()
            return
        super().accept()
        self.made.emit(made)

    def _tell(self, problem: str) -> None:
        label = self.ui.words
        label.setText(
            problem
            or self.tr("A language whose words stay the same is not corrected. Italics and references stay.")
        )
        mark_trouble(label, is_trouble=bool(problem))

    def _place_words(self, id_: str) -> str:
        if id_ == OPENING:
            return self.tr("Opening paragraph")
        node, language = self._outline.node(id_), window_language()
        words = " ".join(text_in(node, language).plain.split())
        excerpt = words if len(words) <= _EXCERPT else f"{words[: _EXCERPT - 1].rstrip()}…"
        return f"{spoken_path(self._outline, node, language)}  {excerpt}".strip()

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for at, id_ in enumerate(self._nodes):
            self.ui.place.setItemText(at, self._place_words(id_))
        self._tell("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.place and event.type() == QEvent.Type.Wheel:
            event.ignore()  # Another place would take what was written with it.
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
