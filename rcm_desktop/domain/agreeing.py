"""Operations on how far the room is: agree, reopen, withdraw, translations, requests, reservations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rcm_desktop.domain.drafts import Draft, NotHere, NothingToAgree
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ChangeRequest, ItemState, LanguageState, Node, languages_with_words
from rcm_desktop.domain.restating import reopened


@dataclass(frozen=True, slots=True)
class SetState:
    """Bring items to a state; agreement locks the languages that have words. ``at`` is the local time."""

    nodes: tuple[str, ...]
    state: ItemState
    at: datetime

    @property
    def name(self) -> str:
        return f"state_{self.state.value}"

    def perform(self, draft: Draft) -> None:
        for id_ in self.nodes:
            node = draft.outline.node(id_)
            if node.is_heading:
                raise NotHere
            if self.state.is_settled and node.is_empty:
                raise NothingToAgree(draft.outline.label(id_, Language.EN))
            draft.put(self._brought(node))

    def _brought(self, node: Node) -> Node:
        if not self.state.is_settled:
            return replace(reopened(node), state=self.state)
        locked = languages_with_words(node)
        return replace(node, state=self.state, agreed_at=self.at, locked=locked)


@dataclass(frozen=True, slots=True)
class SetLanguageState:
    """Say how far one language of an item is; a checked language of an agreed item is locked with it."""

    node: str
    language: Language
    state: LanguageState
    name = "language_state"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.node)
        version = node.version(self.language)
        if not version.text:
            raise NotHere
        node = node.with_version(self.language, replace(version, state=self.state))
        if self.state is LanguageState.CHECKED and node.state.is_settled:
            node = replace(node, locked=tuple(dict.fromkeys((*node.locked, self.language))))
        draft.put(node)


@dataclass(frozen=True, slots=True)
class NoteRequests:
    """Who asked for changes of an item and who has reservations, as ISO codes or names."""

    node: str
    requests: tuple[ChangeRequest, ...]
    reservations: tuple[str, ...]
    name = "requests"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.node)
        draft.put(replace(node, requests=self.requests, reservations=self.reservations))
