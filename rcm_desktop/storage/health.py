"""How a library is, in codes and figures: the words for them stand with the other wording."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from rcm_desktop.storage import event_tables as event_tables  # Its tables are of the metadata.
from rcm_desktop.storage import ledger_tables, letter_tables, search_index
from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.driver import Connection as DriverConnection
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.tables import meeting, metadata, node


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: its code, whether it is well, and what was found where it is not."""

    code: str
    is_well: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """``findings`` in the order they were looked at; the counts are of what can be read."""

    findings: tuple[Finding, ...]
    meetings: int
    nodes: int

    @property
    def is_well(self) -> bool:
        return all(finding.is_well for finding in self.findings)


def check(path: Path) -> Health:
    """Look a library file over, reading only, also while another program writes it.

    Raises the condition that forbids to open it.
    """
    with Library.open(path, read_only=True) as library:
        return check_library(library)


def check_library(library: Library) -> Health:
    """Look an open library over. Reads all of it: for a thread of its own."""
    with library.reading() as connection:
        findings = (
            _integrity(connection),
            _schema(connection),
            _orphans(connection),
            _nodes_of_other_meetings(connection),
            _search(connection),
            _ledger(connection),
            _ledger_months(connection),
            _letters(connection),
        )
        meetings = connection.execute(select(func.count()).select_from(meeting)).scalar_one()
        nodes = connection.execute(select(func.count()).select_from(node)).scalar_one()
    return Health(findings, meetings, nodes)


def _integrity(connection: Connection) -> Finding:
    raw = connection.connection.driver_connection
    assert isinstance(raw, DriverConnection)
    fault = first_fault(raw)
    return Finding("integrity", not fault, fault)


def _schema(connection: Connection) -> Finding:
    """Whether each table, index and trigger is there: a rebuild of a table can lose one."""
    there = set(connection.execute(text("SELECT name FROM sqlite_master")).scalars())
    lost = sorted(expected_names() - there)
    return Finding("schema", not lost, ", ".join(lost))


def _orphans(connection: Connection) -> Finding:
    """Nodes whose parent is gone, which no outline would show."""
    parent = node.alias()
    lost = select(node.c.id).outerjoin(parent, parent.c.id == node.c.parent_id)
    lost = lost.where(node.c.parent_id.is_not(None), parent.c.id.is_(None))
    return _none_of("orphans", connection.execute(lost.limit(1)).scalar())


def _nodes_of_other_meetings(connection: Connection) -> Finding:
    """Nodes that stand below a node of another meeting."""
    parent = node.alias()
    strayed = select(node.c.id).join(parent, parent.c.id == node.c.parent_id)
    strayed = strayed.where(parent.c.meeting_id != node.c.meeting_id)
    return _none_of("strayed", connection.execute(strayed.limit(1)).scalar())


def _search(connection: Connection) -> Finding:
    """Whether the search index has the words that the texts have."""
    if not _schema(connection).is_well:
        return Finding("search", True)
    differing = search_index.disagreement(connection)
    return Finding("search", not differing, differing)


def _ledger(connection: Connection) -> Finding:
    """Whether postings are numbered without a gap, and the lines of each add up to its amount."""
    if not _schema(connection).is_well:
        return Finding("ledger", True)
    from rcm_desktop.storage.ledger import LedgerRows

    wrong = LedgerRows(connection).disagreement()
    return Finding("ledger", wrong is None, f"{wrong or ''}")


def _ledger_months(connection: Connection) -> Finding:
    """Whether the sums of each month are those of its postings."""
    if not _schema(connection).is_well:
        return Finding("ledger_months", True)
    from rcm_desktop.storage.ledger_months import month_at_fault

    month = month_at_fault(connection)
    return Finding("ledger_months", not month, month)


def _letters(connection: Connection) -> Finding:
    """Whether the register of letters has no gap."""
    if not _schema(connection).is_well:
        return Finding("letters", True)
    from rcm_desktop.storage.letters import LetterRows

    missing = LetterRows(connection).disagreement()
    return Finding("letters", not missing, missing)


def _none_of(code: str, found: str | None) -> Finding:
    return Finding(code, found is None, found or "")


def expected_names() -> set[str]:
    """The tables, indexes and triggers of the current schema."""
    tables = metadata.tables.values()
    indexes = {str(index.name) for table in tables for index in table.indexes}
    guards = {*ledger_tables.GUARDS, *letter_tables.GUARDS}
    return {table.name for table in tables} | indexes | set(search_index.TABLES) | guards
