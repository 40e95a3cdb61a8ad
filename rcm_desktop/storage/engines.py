"""SQLAlchemy over the library's connections: a writer takes the write lock at once, a reader none."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

from rcm_desktop.storage import driver
from rcm_desktop.storage.driver import Mode


def writing_engine(path: Path, mode: Mode = Mode.WRITING) -> Engine:
    """For the one writer: each connection is opened for it and closed with it."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: driver.connect(path, mode),
        poolclass=NullPool,
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reading_engine(path: Path, mode: Mode) -> Engine:
    """For reads from any thread; nothing can be changed through it.

    A library that this program writes keeps its connections; one that another program may write is held
    by none between two reads, so that the other can fold its journal in.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: _reading_connection(path, mode),
        poolclass=QueuePool if mode is Mode.WRITING else NullPool,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _reading_connection(path: Path, mode: Mode) -> driver.Connection:
    connection = driver.connect(path, mode)
    connection.execute("PRAGMA query_only = 1")
    return connection


def _begin_immediate(connection: Connection) -> None:
    # A deferred one that reads first and writes later fails when another wrote in between.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
