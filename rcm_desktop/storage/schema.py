"""A new library, and what a library says about itself."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, insert, update

from rcm_desktop import __version__
from rcm_desktop.storage import driver
from rcm_desktop.storage.driver import Mode
from rcm_desktop.storage.engines import writing_engine
from rcm_desktop.storage.file_format import APPLICATION_ID, READABLE_FROM, SCHEMA
from rcm_desktop.storage.stamps import give_identity
from rcm_desktop.storage.tables import metadata, program


def build(path: Path) -> None:
    """Write an empty library of the current schema to ``path``, which does not exist; closed when done."""
    engine = writing_engine(path, Mode.BUILDING)
    try:
        with engine.begin() as connection:
            from rcm_desktop.storage import event_tables as event_tables  # Its tables are of the metadata.
            from rcm_desktop.storage import ledger_tables, letter_tables, search_index

            metadata.create_all(connection)

            search_index.create(connection)
            ledger_tables.guard(connection)
            letter_tables.guard(connection)
            connection.execute(
                insert(program).values(
                    id=1, schema=SCHEMA, written_by=__version__, readable_from=READABLE_FROM[SCHEMA], clean=1
                )
            )
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
    finally:
        engine.dispose()


def was_closed(connection: driver.Connection) -> bool:
    """Whether the program that wrote last closed the library; not so after a crash, or while it runs."""
    row = connection.execute("SELECT clean FROM program").fetchone()
    return row is not None and row[0] == 1


def mark_open(connection: Connection) -> None:
    """Note that the library is being written, until it is closed."""
    connection.execute(update(program).values(clean=0, written_by=__version__))
    give_identity(connection)
