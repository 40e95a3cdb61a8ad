"""Settings that belong to a library and travel with it, as text by name."""

from __future__ import annotations

from sqlalchemy import Connection, select

from rcm_desktop.storage.tables import setting
from rcm_desktop.storage.upserts import upsert

_PUT = upsert(setting)


def setting_of(connection: Connection, key: str) -> str | None:
    """The value under ``key``, None where it was never set."""
    return connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()


def save_setting(connection: Connection, key: str, value: str) -> None:
    connection.execute(_PUT, {"key": key, "value": value})
