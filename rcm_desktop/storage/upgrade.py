"""Bringing an older library to the current schema: on a copy, which takes the file's place when it is sound.

Alembic costs 0.7 s to import and is only needed here.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from rcm_desktop import __version__
from rcm_desktop.domain.backups import Reason, Series, usual_folder
from rcm_desktop.storage import driver, search_index
from rcm_desktop.storage.backup_names import free_name
from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.closing import fold_journal
from rcm_desktop.storage.copies import building, copy, move_into_place, synced
from rcm_desktop.storage.driver import Mode
from rcm_desktop.storage.engines import writing_engine
from rcm_desktop.storage.errors import UpgradeFailed
from rcm_desktop.storage.failures import condition_of
from rcm_desktop.storage.file_format import READABLE_FROM, SCHEMA, revision
from rcm_desktop.storage.folders import made_folder

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(path: Path, schema: int, *, to: int = SCHEMA, migrations: Path = MIGRATIONS) -> Path:
    """Bring the library at ``path``, which nobody has open, from ``schema`` to a later one.

    Returns where the file as it was is kept, among the backups. Raises UpgradeFailed, or the condition of
    the disk, with the file as it was.
    """
    # The file holds everything itself before another takes its name: no journal is left to that one.
    fold_journal(path)
    folder = made_folder(usual_folder(path))
    try:
        return _upgrade(path, folder / _name_to_keep(path, folder), schema, to, migrations)
    except BaseException:
        with suppress(OSError):
            folder.rmdir()  # Which only takes an empty one away.
        raise


def _upgrade(path: Path, kept: Path, schema: int, to: int, migrations: Path) -> Path:
    with building(kept) as backup, building(path) as part:
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


def _name_to_keep(path: Path, folder: Path) -> str:
    """A free name among the backups, such as "records 2026-11-23 09-12-40 before-upgrade 3f9a1c02.rcm"."""
    connection = driver.connect(path, Mode.READING)
    try:
        row = connection.execute("SELECT value FROM setting WHERE key = 'library_id'").fetchone()
    finally:
        connection.close()
    series = Series.of(path, str(row[0]) if row else "")
    return free_name(folder, series, datetime.now(), Reason.BEFORE_UPGRADE).file_name


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
