"""What a row says of itself: its chips, and its name for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.brackets import open_brackets
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.places_named import spoken_path
from rcm_desktop.windows.look import Chip, Look


def state_word(state: ItemState) -> str:
    return {
        ItemState.PROPOSED: QCoreApplication.translate("Row", "Proposed"),
        ItemState.UNDER_DISCUSSION: QCoreApplication.translate("Row", "Under discussion"),
        ItemState.AGREED: QCoreApplication.translate("Row", "Agreed"),
        ItemState.AGREED_AD_REFERENDUM: QCoreApplication.translate("Row", "Agreed ad ref."),
        ItemState.WITHDRAWN: QCoreApplication.translate("Row", "Withdrawn"),
    }[state]


def state_chip(look: Look, state: ItemState) -> Chip:
    """The colours of a state, which its sign and word say too."""
    if state.is_settled:
        return look.good
    return {ItemState.UNDER_DISCUSSION: look.warm, ItemState.WITHDRAWN: look.bad}.get(state, look.plain)


STATE_SIGNS = {
    ItemState.PROPOSED: "○",
    ItemState.UNDER_DISCUSSION: "◆",
    ItemState.AGREED: "✓",
    ItemState.AGREED_AD_REFERENDUM: "✓",
    ItemState.WITHDRAWN: "✕",
}


def language_word(language: Language) -> str:
    if language is Language.EN:
        return QCoreApplication.translate("Row", "English")
    return QCoreApplication.translate("Row", "Spanish")


def language_state_word(state: LanguageState) -> str:
    return {
        LanguageState.DRAFTED: QCoreApplication.translate("Row", "drafted"),
        LanguageState.TRANSLATED: QCoreApplication.translate("Row", "translated"),
        LanguageState.CHECKED: QCoreApplication.translate("Row", "checked"),
        LanguageState.OUT_OF_DATE: QCoreApplication.translate("Row", "out of date"),
    }[state]


def chips_of(
    outline: Outline, node: Node, languages: tuple[Language, ...], look: Look
) -> list[tuple[str, Chip]]:
    """The chips of a row, the state of the item first."""
    chips: list[tuple[str, Chip]] = []
    if node.is_heading:
        return chips
    if node.kind is Kind.ITEM or node.state is not ItemState.PROPOSED:
        word = f"{STATE_SIGNS[node.state]} {state_word(node.state)}"
        if node.agreed_at is not None:
            word += f" {node.agreed_at:%H:%M}"
        chips.append((word, state_chip(look, node.state)))
    brackets = max(len(open_brackets(node.text(language).plain)) for language in LANGUAGES)
    if brackets:
        chips.append((QCoreApplication.translate("Row", "%n open bracket(s)", None, brackets), look.warm))
    for language in LANGUAGES:
        version = node.version(language)
        if version.state is LanguageState.OUT_OF_DATE:
            word = f"{language.value.upper()} {language_state_word(version.state)}"
            chips.append((word, look.bad))
    if any(mark.is_lost for language in LANGUAGES for mark in node.text(language).marks):
        chips.append((QCoreApplication.translate("Row", "reference lost"), look.bad))
    if node.fixed:
        chips.append((QCoreApplication.translate("Row", "label kept"), look.note))
    for request in node.requests:
        chips.append((QCoreApplication.translate("Row", "asked by {0}").format(request.country), look.note))
    for country in node.reservations:
        chips.append((QCoreApplication.translate("Row", "reservation: {0}").format(country), look.warm))
    return chips


def row_name(outline: Outline, node: Node, language: Language) -> str:
    """How a screen reader names a text: "Item 2 b), level 2, English, agreed"."""
    parts = [*_place_words(outline, node, language), language_word(language)]
    if not node.is_heading:
        parts.append(state_word(node.state).lower())
    if node.version(language).state is LanguageState.OUT_OF_DATE:
        parts.append(language_state_word(LanguageState.OUT_OF_DATE))
    return ", ".join(parts)


def node_name(outline: Outline, node: Node, language: Language) -> str:
    """How a screen reader names a whole item where its words follow: "Item 2 b), level 2, agreed"."""
    parts = _place_words(outline, node, language)
    if not node.is_heading:
        parts.append(state_word(node.state).lower())
    return ", ".join(parts)


def _place_words(outline: Outline, node: Node, language: Language) -> list[str]:
    if node.is_heading:
        return [QCoreApplication.translate("Row", "Heading")]
    if node.kind is Kind.CLOSING:
        return [QCoreApplication.translate("Row", "Closing paragraph")]
    return [
        QCoreApplication.translate("Row", "Item {0}").format(spoken_path(outline, node, language)),
        QCoreApplication.translate("Row", "level {0}").format(outline.level(node.id)),
    ]
