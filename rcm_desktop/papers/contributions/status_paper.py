"""The status of contributions in words and columns of one language, before it is laid out in any form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from rcm_desktop.domain.contributions.status import (
    Payment,
    StatementOfContributions,
    StatusLine,
    merged_oldest,
)
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.papers.contributions.figures import figure, spoken_moment
from rcm_desktop.papers.contributions.table import Group, Table
from rcm_desktop.wording import Wording

MOST_PERIODS = 8
"""More columns of arrears have no room beside each other: the oldest periods are taken together."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A country in the graph: settled, outstanding of now, in arrears; ``figure`` is what is outstanding."""

    name: str
    parts: tuple[int, int, int]
    figure: str


@dataclass(frozen=True, slots=True)
class Graph:
    """``legend`` names the three parts of each bar."""

    title: str
    legend: tuple[str, str, str]
    bars: tuple[Bar, ...]
    axis: str

    @property
    def longest(self) -> int:
        return max((sum(each.parts) for each in self.bars), default=0)


@dataclass(frozen=True, slots=True)
class StatusPaper:
    """What the paper says, in reading order. ``sender`` stands in the head: the letterhead's lines, or the
    conference's name."""

    language: Language
    sender: tuple[str, ...]
    title: str
    facts: tuple[str, ...]
    main: Table
    arrears_title: str
    arrears: Table | None
    counts_title: str
    counts_heads: tuple[str, str]
    counts: tuple[tuple[str, str], ...]
    graph: Graph
    notes_title: str
    notes: tuple[str, ...]
    known: datetime


def status_paper(
    statement: StatementOfContributions, language: Language, sender: Sequence[str] = ()
) -> StatusPaper:
    """The words and figures of a statement."""
    return _Maker(statement, language).paper(tuple(sender))


class _Maker:
    def __init__(self, statement: StatementOfContributions, language: Language) -> None:
        self._statement = statement
        self._language = language
        self._wording = Wording.load(language)
        by_code = {each.country: each for each in statement.lines}
        self._names = statement.names
        self._lines = [by_code[code] for code in statement.names.by_name(by_code, language)]

    def paper(self, sender: tuple[str, ...]) -> StatusPaper:
        statement = self._statement
        as_at = paper_day(statement.as_at, self._language)
        known = spoken_moment(statement.known, self._language)
        facts = (
            self._say("as_at", day=as_at),
            self._say("known", moment=known),
            self._say("currency", currency=statement.currency),
        )
        return StatusPaper(
            self._language,
            sender or (self._say("sender"),),
            self._say("title"),
            facts,
            self._main(as_at),
            self._say("arrears_title", day=as_at),
            self._arrears(),
            self._say("counts_title"),
            (self._say("head.status"), self._say("head.countries")),
            self._counts(),
            self._graph(as_at),
            self._say("notes_title"),
            self._notes(),
            statement.known,
        )

    def _main(self, as_at: str) -> Table:
        opening = paper_day(self._statement.opening_day, self._language)
        start = paper_day(self._statement.start, self._language)
        heads = (
            "country", "outstanding", "advances", "assessed", "received", "credits", "written_off", "current",
            "arrears", "total", "advances", "status",
        )  # fmt: skip
        groups = (
            Group(1, 2, self._say("group.opening", day=opening)),
            Group(3, 6, self._say("group.since", day=start)),
            Group(7, 9, self._say("group.outstanding", day=as_at)),
        )
        total = self._statement.total
        return Table(
            tuple(self._say(f"head.{head}") for head in heads),
            tuple(
                (
                    self._names.in_a_column(each.country, self._language),
                    *self._figures(each),
                    self._payment(each.payment),
                )
                for each in self._lines
            ),
            (self._say("all"), *self._figures(total), ""),
            groups,
            (0, len(heads) - 1),
        )

    def _figures(self, line: StatusLine) -> tuple[str, ...]:
        amounts = (
            line.opening,
            line.opening_advances,
            line.assessed,
            line.received,
            line.credited,
            line.written_off,
            line.current,
            line.arrears,
            line.outstanding,
            line.advances,
        )
        return tuple(map(self._figure, amounts))

    def _arrears(self) -> Table | None:
        """The arrears by period, of the countries that have any."""
        merged = merged_oldest(self._statement, MOST_PERIODS)
        if not merged.arrears_periods:
            return None
        by_code = {each.country: each for each in merged.lines}
        mine = [by_code[each.country] for each in self._lines if each.arrears]
        return Table(
            (
                self._say("head.country"),
                *(each.name for each in merged.arrears_periods),
                self._say("head.total"),
            ),
            tuple(
                (
                    self._names.in_a_column(each.country, self._language),
                    *map(self._figure, each.by_period),
                    self._figure(each.arrears),
                )
                for each in mine
            ),
            (
                self._say("all"),
                *map(self._figure, merged.total.by_period),
                self._figure(merged.total.arrears),
            ),
        )

    def _counts(self) -> tuple[tuple[str, str], ...]:
        counts = [(self._say(f"counted.{each.value}"), str(self._statement.count(each))) for each in Payment]
        return (*counts, (self._say("counted.all"), str(len(self._lines))))

    def _graph(self, as_at: str) -> Graph:
        bars = (
            Bar(
                self._names.in_a_column(each.country, self._language),
                (max(0, each.settled), each.current, each.arrears),
                self._figure(each.outstanding),
            )
            for each in self._lines
        )
        legend = (self._say("legend.settled"), self._say("legend.current"), self._say("legend.arrears"))
        axis = self._say("axis")
        return Graph(self._say("graph_title", day=as_at), legend, tuple(bars), axis)

    def _notes(self) -> tuple[str, ...]:
        names = ("days", "allocation", "arrears", "status", "charges")
        return tuple(self._say(f"note.{name}") for name in names)

    def _payment(self, payment: Payment) -> str:
        return self._say(f"payment.{payment.value}")

    def _figure(self, minor: int) -> str:
        return figure(minor, self._statement.currency)

    @property
    def _say(self) -> Callable[..., str]:
        return lambda key, **values: self._wording.text(f"status.{key}", **values)
