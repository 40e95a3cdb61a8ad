"""Operations that change where items stand and what they are: move, promote, demote, retype, lead in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rcm_desktop.domain.drafts import Caret, Draft, NotHere, NothingAbove, TooDeep
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import LEVELS, USUAL_NUMBERING, ItemState, Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.restating import reopened, restated
from rcm_desktop.domain.text import Text


@dataclass(frozen=True, slots=True)
class Move:
    """Move siblings, with all below them, one place up or down.

    At the end of its list an item goes over into the neighbouring list of the same level.
    """

    nodes: tuple[str, ...]
    up: bool
    name = "move"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        ids = tops_of(outline, self.nodes)
        node = outline.node(ids[0] if self.up else ids[-1])
        if any(outline.node(id_).kind is Kind.CLOSING for id_ in ids):
            raise NotHere
        neighbour = self._neighbour(outline, node)
        if neighbour is not None:
            first = outline.siblings(ids[0])[1]
            draft.place(neighbour, node.parent, first - 1 + len(ids) if self.up else first)
            return
        if node.parent is None:
            raise NothingAbove
        parent, at = self._next_list(outline, node.parent, outline.level(node.id))
        for number, id_ in enumerate(ids):
            draft.place(id_, parent, at + number)

    def _neighbour(self, outline: Outline, node: Node) -> str | None:
        """The sibling to change places with, None at the end of the list."""
        siblings, at = outline.siblings(node.id)
        beside = at - 1 if self.up else at + 1
        if not 0 <= beside < len(siblings) or outline.node(siblings[beside]).kind is Kind.CLOSING:
            return None
        return siblings[beside]

    def _next_list(self, outline: Outline, parent: str, level: int) -> tuple[str, int]:
        """The nearest list of items of this level before or after the one below ``parent``."""
        rows, row = outline.rows, outline.row_of(parent)
        if not self.up:
            row += sum(1 for _ in outline.subtree(parent)) - 1
        order = reversed(rows[:row]) if self.up else rows[row + 1 :]
        for id_ in order:
            if outline.level(id_) == level - 1 and outline.node(id_).kind is not Kind.CLOSING:
                return id_, len(outline.items_below(id_)) if self.up else 0
        raise NothingAbove


def tops_of(outline: Outline, nodes: tuple[str, ...]) -> tuple[str, ...]:
    """The nodes that have none of the others above them, in order.

    Raises NotHere where these are not neighbours in one list.
    """
    chosen = set(nodes)
    tops = []
    for id_ in sorted(chosen, key=outline.row_of):
        above = outline.node(id_).parent
        while above is not None and above not in chosen:
            above = outline.node(above).parent
        if above is None:
            tops.append(id_)
    siblings, at = outline.siblings(tops[0])
    if list(siblings[at : at + len(tops)]) != tops:
        raise NotHere
    return tuple(tops)


@dataclass(frozen=True, slots=True)
class Demote:
    """Put siblings one level deeper, below the item above them.

    A closing paragraph comes to close the list that ends right above it.
    """

    nodes: tuple[str, ...]
    name = "demote"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        ids = tops_of(outline, self.nodes)
        closing = outline.node(ids[0])
        if closing.kind is Kind.CLOSING and closing.parent is not None:
            items = outline.items_below(closing.parent)
            if (
                not items
                or not outline.is_lead_in(items[-1].id)
                or outline.closing_of(items[-1].id) is not None
            ):
                raise NotHere
            draft.place(closing.id, items[-1].id, len(outline.below(items[-1].id)))
            return
        if any(outline.node(id_).kind is not Kind.ITEM for id_ in ids):
            raise NotHere
        siblings, at = outline.siblings(ids[0])
        if at == 0:
            raise NothingAbove
        if max(outline.level(id_) + 1 + outline.height(id_) for id_ in ids) > LEVELS:
            raise TooDeep(LEVELS)
        above = siblings[at - 1]
        place = len(outline.items_below(above))
        for number, id_ in enumerate(ids):
            draft.place(id_, above, place + number)


@dataclass(frozen=True, slots=True)
class Promote:
    """Put siblings one level higher, after the item they stood below.

    Items that followed them come to stand below them, so that the order on the page stays. A closing
    paragraph comes to close the list around its own, where nothing stands between.
    """

    nodes: tuple[str, ...]
    name = "promote"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        ids = tops_of(outline, self.nodes)
        if outline.node(ids[0]).kind is Kind.CLOSING:
            self._close_around(draft, outline.node(ids[0]))
            return
        nodes = [outline.node(id_) for id_ in ids]
        parent = outline.node(nodes[0].parent) if nodes[0].parent else None
        if parent is None or parent.is_heading or any(node.kind is not Kind.ITEM for node in nodes):
            raise NotHere
        siblings, at = outline.siblings(ids[-1])
        following = [id_ for id_ in siblings[at + 1 :] if outline.node(id_).kind is Kind.ITEM]
        place = outline.siblings(parent.id)[1] + 1
        for number, id_ in enumerate(ids):
            draft.place(id_, parent.parent, place + number)
        last = ids[-1]
        if following and not outline.is_lead_in(last):
            # The list is cut in two, and its second part is labelled as the first.
            numbering = replace(parent.numbering, as_printed=False, start=1)
            draft.put(replace(outline.node(last), numbering=numbering))
        for id_ in following:
            draft.place(id_, last, len(outline.items_below(last)))

    @staticmethod
    def _close_around(draft: Draft, closing: Node) -> None:
        outline = draft.outline
        owner = outline.node(closing.parent) if closing.parent else None
        around = outline.node(owner.parent) if owner is not None and owner.parent else None
        if owner is None or around is None or around.is_heading or outline.below(around.id)[-1] != owner.id:
            raise NotHere
        draft.place(closing.id, around.id, len(outline.below(around.id)))


@dataclass(frozen=True, slots=True)
class ToggleClosing:
    """Make an item the closing paragraph of the list above it, or a closing paragraph an item again."""

    node: str
    name = "retype"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        node = outline.node(self.node)
        if node.kind is Kind.CLOSING:
            if outline.level(node.id) >= LEVELS:
                raise TooDeep(LEVELS)
            draft.put(replace(node, kind=Kind.ITEM))
            return
        if node.kind is not Kind.ITEM or outline.below(node.id):
            raise NotHere
        owner = self._owner(outline, node)
        closing = draft.place(node.id, owner, len(outline.items_below(owner)) - (owner == node.parent))
        draft.put(replace(closing, kind=Kind.CLOSING, fixed=False))

    @staticmethod
    def _owner(outline: Outline, node: Node) -> str:
        """The item whose list this paragraph closes: the nearest list that ends right above it."""
        siblings, at = outline.siblings(node.id)
        above = siblings[at - 1] if at else None
        if above is not None and outline.is_lead_in(above) and outline.closing_of(above) is None:
            return above
        parent = node.parent
        is_last = at == len(siblings) - 1
        if parent is not None and at and is_last and outline.node(parent).kind is Kind.ITEM:
            return parent
        raise NotHere


@dataclass(frozen=True, slots=True)
class ToggleHeading:
    """Make an item of the first level the heading of a section of its own, or a heading an item again.

    What follows in the section comes with it; a heading that becomes an item joins the section above.
    """

    node: str
    name = "retype"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        node = outline.node(self.node)
        if node.is_heading:
            self._to_item(draft, node)
        elif node.kind is Kind.ITEM and outline.level(node.id) == 1:
            self._to_heading(draft, node)
        else:
            raise NotHere

    @staticmethod
    def _to_heading(draft: Draft, node: Node) -> None:
        outline = draft.outline
        section = outline.section_of(node.id)
        siblings, at = outline.siblings(node.id)
        following = list(siblings[at + 1 :])
        if outline.closing_of(node.id) is not None:
            raise NotHere
        placed = draft.place(node.id, None, outline.siblings(section.id)[1] + 1)
        numbering = replace(section.numbering, runs_on=True, as_printed=False)
        # Nobody agrees on a heading: as one it could never be reopened.
        heading = replace(reopened(placed), state=ItemState.PROPOSED)
        draft.put(replace(heading, kind=Kind.SECTION, numbering=numbering, fixed=False))
        for id_ in following:
            draft.place(id_, node.id, len(outline.below(node.id)))

    @staticmethod
    def _to_item(draft: Draft, node: Node) -> None:
        outline = draft.outline
        sections, at = outline.siblings(node.id)
        if at == 0:
            raise NothingAbove
        above = sections[at - 1]
        items = list(outline.below(node.id))
        for id_ in items:
            draft.place(id_, above, len(outline.below(above)))
        placed = draft.place(node.id, above, len(outline.below(above)) - len(items))
        draft.put(replace(placed, kind=Kind.ITEM, numbering=USUAL_NUMBERING))


@dataclass(frozen=True, slots=True)
class TogglePreamble:
    """Make a section a preamble, whose paragraphs bear no labels, or a section again."""

    node: str
    name = "retype"

    def perform(self, draft: Draft) -> None:
        section = draft.outline.section_of(self.node)
        kind = Kind.PREAMBLE if section.kind is Kind.SECTION else Kind.SECTION
        draft.put(replace(section, kind=kind))


@dataclass(frozen=True, slots=True)
class LeadIn:
    """Let an item introduce sub-items: its words end in a colon, and the first sub-item is begun."""

    node: str
    language: Language
    name = "lead_in"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        node = outline.node(self.node)
        if node.kind is not Kind.ITEM:
            raise NotHere
        if outline.level(node.id) >= LEVELS:
            raise TooDeep(LEVELS)
        for language in LANGUAGES:
            plain = node.text(language).plain.rstrip()
            if plain and not plain.endswith(":") and language not in node.locked:
                text, at = node.text(language), len(plain.rstrip(".;,"))
                node = restated(node, language, text.replaced(at, len(text), Text(":")))
        draft.put(node)
        if outline.is_lead_in(node.id):
            draft.caret = Caret(outline.below(node.id)[0], self.language)
            return
        first = draft.insert(node.id, 0)
        draft.caret = Caret(first.id, self.language)


@dataclass(frozen=True, slots=True)
class AddClosing:
    """A closing paragraph after the list an item stands in or introduces."""

    node: str
    language: Language
    name = "closing"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        owner: str | None = self.node
        if not outline.is_lead_in(self.node):
            owner = outline.node(self.node).parent
        if owner is None or outline.node(owner).is_heading:
            raise NotHere
        closing = outline.closing_of(owner)
        if closing is None:
            closing = draft.insert(owner, len(outline.below(owner)), Kind.CLOSING)
        draft.caret = Caret(closing.id, self.language, len(closing.text(self.language)))


@dataclass(frozen=True, slots=True)
class Restyle:
    """How the list below a node is labelled in one language; None gives it the usual style back."""

    parent: str
    language: Language
    style: LabelStyle | None
    name = "restyle"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.parent)
        if self.language is Language.EN:
            numbering = replace(node.numbering, en=self.style, as_printed=False)
        else:
            numbering = replace(node.numbering, es=self.style, as_printed=False)
        draft.put(replace(node, numbering=numbering))


@dataclass(frozen=True, slots=True)
class RunOn:
    """Let a section continue the numbers of the one before, or begin anew."""

    section: str
    runs_on: bool
    name = "run_on"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.section_of(self.section)
        numbering = replace(node.numbering, runs_on=self.runs_on, as_printed=False)
        draft.put(replace(node, numbering=numbering))


@dataclass(frozen=True, slots=True)
class FixLabel:
    """Give an item a label outside the count ("9bis"), or with an empty one its number again."""

    node: str
    label: str
    name = "fix_label"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.node)
        if node.kind is not Kind.ITEM:
            raise NotHere
        printed = self.label or None
        for language in LANGUAGES:
            node = node.with_version(language, replace(node.version(language), printed=printed))
        draft.put(replace(node, fixed=bool(self.label)))
