"""Migrations: each has its stored file, and each stored file opens with all that the schema needs."""

from __future__ import annotations

import re
import shutil
import sys
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from rcm_desktop.domain.backups import Reason
from rcm_desktop.domain.directory import Directory, OwnDirectory
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.searching import Query
from rcm_desktop.storage import errors, search_queries
from rcm_desktop.storage.backup_names import backups_in
from rcm_desktop.storage.delegates import delegates_of
from rcm_desktop.storage.directory_rows import own_directory
from rcm_desktop.storage.driver import Mode, connect, pragma
from rcm_desktop.storage.engines import writing_engine
from rcm_desktop.storage.events import EventRows
from rcm_desktop.storage.file_format import READABLE_FROM, SCHEMA, revision
from rcm_desktop.storage.health import check, expected_names
from rcm_desktop.storage.ledger import LedgerRows
from rcm_desktop.storage.letters import LetterRows
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import all_meetings
from rcm_desktop.storage.outline_rows import load_outline
from rcm_desktop.storage.schema import build
from rcm_desktop.storage.settings import setting_of
from rcm_desktop.storage.steps import step_to_undo
from rcm_desktop.storage.tasks import TaskRows
from rcm_desktop.storage.upgrade import MIGRATIONS, upgrade
from tests.storage.conftest import contents
from tests.storage.samples import (
    ASKED,
    CAME,
    CHILD,
    DELEGATES,
    DIRECTORY,
    ITEM,
    LETTER,
    MEETING,
    SECTION,
    TASK,
    WORKSHOP_RECORD,
)
from tests.storage.store_schema import STORED, add_postings, stored_file

SCHEMAS = range(1, SCHEMA + 1)


def _execute(statement: str, connection: Connection) -> None:
    connection.execute(text(statement))


def definitions(path: Path) -> dict[str, str]:
    """What SQLite says of each table, index and trigger, with white space made one."""
    connection = connect(path, Mode.IMMUTABLE)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    ).fetchall()
    connection.close()
    return {name: re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")") for name, sql in rows}


def test_each_schema_has_its_migration_and_its_stored_file() -> None:
    migrations = sorted(each.name[:4] for each in (MIGRATIONS / "versions").glob("*.py"))
    assert migrations == [revision(schema) for schema in SCHEMAS]
    assert sorted(STORED.glob("*.rcm")) == [stored_file(schema) for schema in SCHEMAS]
    assert list(READABLE_FROM) == list(SCHEMAS)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_each_stored_file_opens_with_all_it_held(schema: int, path: Path) -> None:
    shutil.copy(stored_file(schema), path)
    with Library.open(path) as library, library.reading() as connection:
        assert all_meetings(connection) == [MEETING]
        assert list(load_outline(connection, MEETING.id).nodes()) == [SECTION, ITEM, CHILD]
        assert setting_of(connection, "language") == "es"
        step = step_to_undo(connection, MEETING.id)
        assert step is not None
        assert step.change.ids == ("s", "a", "b")
        people = delegates_of(connection, MEETING.id)
        assert own_directory(connection) == (DIRECTORY if schema >= 5 else OwnDirectory())
        assert sorted(people, key=lambda each: each.id) == (list(DELEGATES) if schema >= 2 else [])
        postings = LedgerRows(connection).postings()
        assert postings == ([ASKED, CAME] if schema >= 4 else [])
        letters = LetterRows(connection).entries()
        assert letters == ([LETTER] if schema >= 8 else [])
        events = EventRows(connection, Directory.shipped)
        meeting, *others = sorted(events.all(), key=lambda each: not each.is_meeting)
        assert (meeting.id, meeting.when) == (MEETING.id, When.on(date(2031, 5, 6), date(2031, 5, 8)))
        assert [events.record(each.id) for each in others] == ([WORKSHOP_RECORD] if schema >= 9 else [])
        assert TaskRows(connection).all() == ([TASK] if schema >= 9 else [])
        names = set(connection.execute(text("SELECT name FROM sqlite_master")).scalars())
        found = search_queries.find(connection, Query.of("agradecer panama"), 20, Language.EN)
    assert [each.node for each in found] == [ITEM.id]
    assert expected_names() <= names
    assert check(path).is_well


@pytest.mark.parametrize("schema", SCHEMAS)
def test_each_stored_file_has_the_tables_of_a_new_one(schema: int, path: Path, tmp_path: Path) -> None:
    shutil.copy(stored_file(schema), path)
    Library.open(path).close()
    new = tmp_path / "new.rcm"
    build(new)
    assert definitions(path) == definitions(new)


def test_the_migrations_lead_to_the_tables_of_a_new_file(path: Path, tmp_path: Path) -> None:
    new, migrated = tmp_path / "new.rcm", tmp_path / "migrated.rcm"
    build(new)
    engine = writing_engine(migrated, Mode.BUILDING)
    with engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS))
        command.upgrade(config, revision(SCHEMA))
    engine.dispose()
    assert definitions(migrated) == definitions(new)


# A schema to come, as a folder of migrations of its own

TO_COME = SCHEMA + 1

_NEXT = f"""
import sqlalchemy as sa
from alembic import op
revision = "{revision(TO_COME)}"
down_revision = "{revision(SCHEMA)}"

def upgrade():
    # A rebuild of the table that nodes refer to, which fails where foreign keys are left on.
    with op.batch_alter_table("meeting", recreate="always") as table:
        table.add_column(sa.Column("venue", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE meeting SET venue = 'GT'")
"""
_FAILING = _NEXT + "    raise ValueError('a fault in the middle\\nwith a second line')\n"
_BREAKING = _NEXT + "    op.execute(\"UPDATE node SET meeting_id = 'gone'\")\n"


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    return Path(shutil.copy(stored_file(SCHEMA), folder / "records.rcm"))


def add_next(migrations: Path, source: str) -> None:
    (migrations / "versions" / f"{revision(TO_COME)}_venue.py").write_text(source, "utf-8")


def assert_is_as_before(path: Path) -> None:
    """The file is of the schema that it had and holds what it held."""
    connection = connect(path, Mode.READING)
    assert pragma(connection, "user_version") == SCHEMA
    assert connection.execute("SELECT key FROM meeting").fetchall() == [(MEETING.key,)]
    assert connection.execute("SELECT count(*) FROM node").fetchone() == (3,)
    connection.close()


def test_an_upgrade_takes_the_files_place_and_keeps_the_old_one(old: Path, migrations: Path) -> None:
    add_next(migrations, _NEXT)
    kept = upgrade(old, SCHEMA, to=TO_COME, migrations=migrations)

    assert set(contents(old.parent)) == {old.name, "Backups"}
    assert [each.path for each in backups_in(old.parent / "Backups")] == [kept]
    assert backups_in(kept.parent)[0].name.reason is Reason.BEFORE_UPGRADE
    connection = connect(old, Mode.READING)
    assert pragma(connection, "user_version") == TO_COME
    assert connection.execute("SELECT venue FROM meeting").fetchall() == [("GT",)]
    assert connection.execute("SELECT count(*) FROM node").fetchone() == (3,)
    assert connection.execute("SELECT schema, clean FROM program").fetchone() == (TO_COME, 1)
    connection.close()
    assert_is_as_before(kept)


def test_an_upgraded_file_is_refused_by_the_version_before(
    old: Path, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_next(migrations, _NEXT)
    monkeypatch.setitem(READABLE_FROM, TO_COME, "9.0")
    upgrade(old, SCHEMA, to=TO_COME, migrations=migrations)
    before = contents(old.parent)
    with pytest.raises(errors.LibraryNewer) as raised:
        Library.open(old)
    assert raised.value.needs == "9.0"
    assert contents(old.parent) == before


@pytest.mark.parametrize("source", [_FAILING, _BREAKING], ids=["fails in the middle", "breaks a reference"])
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(old: Path, migrations: Path, source: str) -> None:
    add_next(migrations, source)
    with pytest.raises(errors.UpgradeFailed) as raised:
        upgrade(old, SCHEMA, to=TO_COME, migrations=migrations)
    assert raised.value.path == str(old)
    assert "\n" not in raised.value.reason
    assert set(contents(old.parent)) == {old.name}
    assert_is_as_before(old)


def test_two_upgrades_of_a_day_keep_both_files(old: Path, migrations: Path) -> None:
    add_next(migrations, _NEXT)
    fresh = old.read_bytes()
    first = upgrade(old, SCHEMA, to=TO_COME, migrations=migrations)
    old.write_bytes(fresh)
    again = upgrade(old, SCHEMA, to=TO_COME, migrations=migrations)
    assert first != again
    assert first.exists()
    assert again.exists()


def test_opening_an_older_file_upgrades_it(
    old: Path, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_next(migrations, _NEXT)
    for module in ("library", "judge"):
        monkeypatch.setattr(sys.modules[f"rcm_desktop.storage.{module}"], "SCHEMA", TO_COME)
    monkeypatch.setattr(upgrade, "__kwdefaults__", {"to": TO_COME, "migrations": migrations})
    with pytest.raises(errors.NeedsUpgrade):
        Library.open(old, read_only=True)
    with Library.open(old) as library:
        assert library.kept is not None
        assert library.kept.exists()
        with library.reading() as connection:
            assert connection.execute(text("SELECT venue FROM meeting")).scalar() == "GT"
    with Library.open(old) as library:
        assert library.kept is None


def test_alembic_is_not_imported_to_open_a_current_file(path: Path) -> None:
    import subprocess

    Library.create(path).close()
    program = (
        "import sys\nfrom pathlib import Path\nimport rcm_desktop.storage\n"
        "assert 'sqlalchemy' not in sys.modules and 'sqlcipher3' not in sys.modules\n"
        "from rcm_desktop.storage.library import Library\nLibrary.open(Path(sys.argv[1])).close()\n"
        "assert 'alembic' not in sys.modules and 'sqlalchemy.orm' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_what_is_posted_is_guarded_in_each_stored_file(schema: int, path: Path) -> None:
    shutil.copy(stored_file(schema), path)
    with Library.open(path) as library:
        if schema < 4:
            library.write(add_postings)
        for statement in ("UPDATE posting SET note = 'x'", "DELETE FROM posting_line", "DELETE FROM posting"):
            with pytest.raises(IntegrityError, match="what is posted stays"):
                library.write(partial(_execute, statement))
        with library.reading() as connection:
            assert LedgerRows(connection).postings() == [ASKED, CAME]
