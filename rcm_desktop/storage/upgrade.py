"""Bringing an older library to the current schema: on a copy, which takes the file's place when it is sound.

Alembic costs 0.7 s to import and is only needed here.
"""

from __future__ import annotations

from datetime import date
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, text

from rcm_desktop import __version__
from rcm_desktop.storage import driver, search_index
from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.closing import fold_journal
from rcm_desktop.storage.copies import building, copy, move_into_place, synced
from rcm_desktop.storage.driver import Mode
from rcm_desktop.storage.engines import writing_engine
from rcm_desktop.storage.errors import UpgradeFailed
from rcm_desktop.storage.failures import condition_of
from rcm_desktop.storage.file_format import READABLE_FROM, SCHEMA, revision

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(path: Path, schema: int, *, to: int = SCHEMA, migrations: Path = MIGRATIONS) -> Path:
    """Bring the library at ``path``, which nobody has open, from ``schema`` to a later one.

    Returns where the file as it was is kept. Raises UpgradeFailed, or the condition of the disk, with the
    file as it was.
    """
    kept = _name_to_keep(path, schema)
    with building(kept) as backup, building(path) as part:
        # The file holds everything itself before another takes its name: no journal is left to that one.
        fold_journal(path)
        copy(path, Mode.READING, backup, target=kept)
        copy(path, Mode.READING, part, target=path)
        try:
            _migrate(part, schema, to, migrations)
        except Exception as error:
            raise condition_of(error, path) or UpgradeFailed(str(path), _reason(error)) from error
        fault = _fault(part)
        if fault:
            raise UpgradeFailed(str(path), fault)
        synced(part)
        move_into_place(backup, kept, replace=False)
        move_into_place(part, path, replace=True)
    return kept


def _reason(error: Exception) -> str:
    lines = str(error).splitlines()
    return lines[0] if lines else type(error).__name__


def _name_to_keep(path: Path, schema: int) -> Path:
    """A free name such as "records (1, 2026-11-23).rcm"."""
    stem = f"{path.stem} ({schema}, {date.today().isoformat()})"
    for number in count(1):
        name = stem if number == 1 else f"{stem} {number}"
        kept = path.with_name(name + path.suffix)
        if not kept.exists():
            return kept
    raise AssertionError("unreachable")


def _migrate(part: Path, schema: int, to: int, migrations: Path) -> None:
    engine = writing_engine(part, Mode.MIGRATING)
    try:
        with engine.begin() as connection:
            _run(connection, schema, to, migrations)
            search_index.rebuild(connection)
            connection.execute(
                text("UPDATE program SET schema = :schema, written_by = :version, readable_from = :from"),
                {"schema": to, "version": __version__, "from": READABLE_FROM.get(to, __version__)},
            )
            connection.exec_driver_sql(f"PRAGMA user_version = {to}")
    finally:
        engine.dispose()


def _fault(part: Path) -> str:
    checked = driver.connect(part, Mode.BUILDING)
    try:
        return first_fault(checked)
    finally:
        checked.close()


def _run(connection: Connection, schema: int, to: int, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    # The file's own user_version says where it stands, whatever an earlier upgrade noted.
    command.stamp(config, revision(schema), purge=True)
    command.upgrade(config, revision(to))
