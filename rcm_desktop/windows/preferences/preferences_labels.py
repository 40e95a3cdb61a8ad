"""The page of preferences for labels: how new lists are numbered in each language, with a small outline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.house_labels import FIRST_LABELS, PRESETS, WORDS_FIRST, HouseLabels
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text, clean
from rcm_desktop.services.preferences import Preferences
from rcm_desktop.windows.forms.ui_preferences_labels import Ui_PreferencesLabels
from rcm_desktop.windows.preferences.preference_page import PreferencePage

_LINES = (
    (1, "To thank the host", "Agradecer al país anfitrión"),
    (1, "To ask the Secretariat", "Solicitar a la Secretaría"),
    (2, "to write to the members", "que escriba a los miembros"),
    (2, "to prepare a list", "que prepare una lista"),
    (3, "of networks", "de redes"),
    (3, "of liaison officers", "de funcionarios de enlace"),
)
"""An invented outline: the level of each item and its words, English and Spanish."""
_INDENT, _AFTER = "\u2003\u2003", "\u2002"


class PreferencesLabels(PreferencePage):
    """``say`` words a label that begins no list. ``relabel`` labels the meeting in hand anew, None where
    there is none or its text is adopted; ``relabelled`` says that it did."""

    relabelled = Signal()

    def __init__(
        self,
        preferences: Preferences,
        say: Callable[[Condition], str],
        relabel: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._say, self._relabel = preferences, say, relabel
        self.ui = Ui_PreferencesLabels()
        self.ui.setupUi(self)
        self.ui.meeting_too.setVisible(relabel is not None)
        labels = preferences.labels()
        for language in LANGUAGES:
            preset, levels, _ = self._fields(language)
            for style in PRESETS:
                preset.addItem(" – ".join(style), style)
            preset.addItem("", None)
            for chooser, first in zip(levels, labels.firsts(language), strict=True):
                chooser.addItems([*FIRST_LABELS, *WORDS_FIRST[language]])
                chooser.setCurrentText(first)
        self.retranslate()
        for language in LANGUAGES:
            preset, levels, _ = self._fields(language)
            preset.activated.connect(lambda _, language=language: self._take_preset(language))
            for chooser in levels:
                chooser.currentTextChanged.connect(lambda _: self._show())

    def _fields(self, language: Language) -> tuple[QComboBox, tuple[QComboBox, ...], QLabel]:
        ui = self.ui
        if language is Language.EN:
            return ui.preset_en, (ui.level_en_1, ui.level_en_2, ui.level_en_3), ui.preview_en
        return ui.preset_es, (ui.level_es_1, ui.level_es_2, ui.level_es_3), ui.preview_es

    def _firsts(self, language: Language) -> tuple[str, ...]:
        return tuple(clean(chooser.currentText()).strip() for chooser in self._fields(language)[1])

    def _labels(self) -> HouseLabels:
        """What is written; raises NotAFirstLabel."""
        labels = HouseLabels()
        for language in LANGUAGES:
            labels = labels.with_firsts(language, self._firsts(language))
        return labels

    def _take_preset(self, language: Language) -> None:
        preset, levels, _ = self._fields(language)
        if (style := preset.currentData()) is not None:
            for chooser, first in zip(levels, style, strict=True):
                chooser.setCurrentText(first)
        self._show()

    def _show(self) -> None:
        """The preset that is written, if it is one, and the outline under it; a fault stands in its place."""
        for language in LANGUAGES:
            preset, _, preview = self._fields(language)
            firsts = self._firsts(language)
            at = PRESETS.index(firsts) if firsts in PRESETS else len(PRESETS)
            preset.setCurrentIndex(at)
            try:
                words = _example(HouseLabels().with_firsts(language, firsts), language)
            except Condition as condition:
                words = self._say(condition)
            # A sentence is wrapped, an outline is not: its indents are what is looked at.
            preview.setWordWrap("\n" not in words)
            preview.setText(words)

    def check(self) -> None:
        """Raises NotAFirstLabel."""
        self._labels()

    def store(self) -> None:
        labels = self._labels()
        if labels != self._preferences.labels():
            self._preferences.put_labels(labels)
        if self._relabel is not None and self.ui.meeting_too.isChecked():
            self._relabel()
            self.relabelled.emit()

    def title(self) -> str:
        return self.tr("Labels")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for language in LANGUAGES:
            self._fields(language)[0].setItemText(len(PRESETS), self.tr("A style of its own"))
        self._show()


def _example(labels: HouseLabels, language: Language) -> str:
    """The invented outline as it would be labelled, a line each."""
    nodes = [Node("list", Kind.SECTION, None, "a")]
    above = ["list"]
    for at, (level, english, spanish) in enumerate(_LINES):
        del above[level:]
        id_ = f"item {at}"
        nodes.append(
            Node(id_, Kind.ITEM, above[-1], chr(97 + at), Version(Text(english)), Version(Text(spanish)))
        )
        above.append(id_)
    outline = Outline(nodes, labels)
    lines = []
    for node in outline.nodes():
        if node.kind is Kind.ITEM:
            indent = _INDENT * (outline.level(node.id) - 1)
            parts = (outline.label(node.id, language), node.text(language).plain)
            lines.append(indent + _AFTER.join(filter(None, parts)))
    return "\n".join(lines)
