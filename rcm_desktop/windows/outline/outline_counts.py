"""How far the room is, and what is unfinished when a text is adopted, in figures for the status line."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.brackets import open_brackets
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState
from rcm_desktop.domain.outline import Outline
from rcm_desktop.windows.outline.row_words import language_word


def outline_counts(outline: Outline) -> str:
    """How far the room is: "4 agreed · 1 under discussion · Spanish: 1 out of date"."""
    states: Counter[ItemState] = Counter()
    stale: Counter[str] = Counter()
    for node in outline.nodes():
        if node.kind is not Kind.ITEM:
            continue
        states[node.state] += 1
        for language in LANGUAGES:
            if node.version(language).state is LanguageState.OUT_OF_DATE:
                stale[language_word(language)] += 1
    settled = states[ItemState.AGREED] + states[ItemState.AGREED_AD_REFERENDUM]
    parts = [
        QCoreApplication.translate("Status", "%n agreed", None, settled),
        QCoreApplication.translate("Status", "%n under discussion", None, states[ItemState.UNDER_DISCUSSION]),
        QCoreApplication.translate("Status", "%n proposed", None, states[ItemState.PROPOSED]),
    ]
    if states[ItemState.WITHDRAWN]:
        parts.append(QCoreApplication.translate("Status", "%n withdrawn", None, states[ItemState.WITHDRAWN]))
    for name, count in stale.items():
        words = QCoreApplication.translate("Status", "%n out of date", None, count)
        parts.append(f"{name}: {words}")
    return " · ".join(parts)


def unfinished_words(outline: Outline) -> str:
    """What an adopted text is seldom meant to have: "2 items not agreed, 1 open bracket"; "" for nothing."""
    unsettled = brackets = 0
    missing: Counter[Language] = Counter()
    for node in outline.nodes():
        if node.is_empty or node.state is ItemState.WITHDRAWN:
            continue
        unsettled += node.kind is Kind.ITEM and not node.state.is_settled
        brackets += max(len(open_brackets(node.text(language).plain)) for language in LANGUAGES)
        missing.update(language for language in LANGUAGES if not node.text(language))
    parts = []
    if unsettled:
        parts.append(QCoreApplication.translate("Status", "%n item(s) not agreed", None, unsettled))
    if brackets:
        parts.append(QCoreApplication.translate("Row", "%n open bracket(s)", None, brackets))
    if count := missing[Language.EN]:
        parts.append(QCoreApplication.translate("Status", "%n text(s) without English words", None, count))
    if count := missing[Language.ES]:
        parts.append(QCoreApplication.translate("Status", "%n text(s) without Spanish words", None, count))
    return ", ".join(parts)
