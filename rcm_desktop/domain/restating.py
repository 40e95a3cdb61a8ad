"""What happens to the states of an item when its words change.

The language that is written first leads; the other one follows it. A change of the leading words puts
a finished translation out of date; work on the translation brings it up to date.
"""

from __future__ import annotations

from dataclasses import replace

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, LanguageState, Node
from rcm_desktop.domain.text import Text

_FINISHED = (LanguageState.TRANSLATED, LanguageState.CHECKED)


def restated(node: Node, language: Language, text: Text) -> Node:
    """The node with new words in one language, and the states of both that follow from them."""
    version, other = node.version(language), node.version(language.other)
    if text == version.text:
        return node
    leads = text.plain != version.text.plain
    state = version.state
    if leads and state is LanguageState.OUT_OF_DATE:
        state, leads = LanguageState.TRANSLATED, False
    elif leads and not version.text:
        state = LanguageState.TRANSLATED if other.text else LanguageState.DRAFTED
        leads = False
    elif leads and state is LanguageState.TRANSLATED:
        leads = False
    elif leads and state is LanguageState.CHECKED:
        state = LanguageState.DRAFTED
    if not text:
        state = LanguageState.DRAFTED
    node = node.with_version(language, replace(version, text=text, state=state))
    if leads and other.text and other.state in _FINISHED:
        stale = replace(other, state=LanguageState.OUT_OF_DATE)
        node = node.with_version(language.other, stale)
    return node


def reopened(node: Node) -> Node:
    """An item the room takes up again: its words are open, its agreement is gone."""
    if not node.state.is_settled:
        return node
    return replace(node, state=ItemState.UNDER_DISCUSSION, agreed_at=None, locked=())


def marked_stale(node: Node, language: Language) -> Node:
    """The node with one language out of date, whether its words say too much or are still missing."""
    stale = replace(node.version(language), state=LanguageState.OUT_OF_DATE)
    return node.with_version(language, stale)
