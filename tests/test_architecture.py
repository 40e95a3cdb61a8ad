"""Imports run downward only, heavy and outside libraries stay in their rooms, and modules stay small.

The floors are those of CONTRIBUTING.md. Every import counts, those inside functions and those for the
type checker alone included.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "rcm_desktop"
MOST_LINES = 400

FLOORS = {
    "domain": 0, "resources": 0, "wording": 0,
    "storage": 1, "reading": 1, "papers": 1,
    "services": 2,
    "qt_models": 3,
    "windows": 4,
    # The only place that wires them together. A command opens a library through it, main a window too.
    "bootstrap": 5,
    "commands": 6,
    "main": 7, "__main__": 8,
}  # fmt: skip

QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}

# Beside the standard library, by room; a room that is not named takes nothing.
OUTSIDE = {
    "storage": {"sqlalchemy", "alembic", "sqlcipher3"},
    "reading": {"docx", "lxml", "openpyxl", "icalendar", "dateutil", "holidays", "defusedxml"},
    "papers": {"reportlab", "pypdfium2", "openpyxl", "docx", "icalendar", "PIL"},
    "qt_models": {"PySide6.QtCore", "PySide6.QtGui"},
    "windows": {*QT, "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg"},
    "bootstrap": QT,
    "main": QT,
}  # fmt: skip

# Rooms of one floor that do not know each other: reading and papers know no storage, and what runs in a
# terminal needs no screen.
APART = {
    "reading": {"storage", "papers"}, "papers": {"storage", "reading"}, "storage": {"reading", "papers"},
    "commands": {"windows", "qt_models"},
}  # fmt: skip

# What importing a room or the first window may not pull in: each costs 0.15 to 0.7 s.
HEAVY = {
    "sqlalchemy",
    "alembic",
    "docx",
    "lxml",
    "openpyxl",
    "reportlab",
    "babel",
    "sqlcipher3",
    "pypdfium2",
    "PIL",
    "icalendar",
    "dateutil",
    "holidays",
}


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module and where it is asked for."""

    module: str
    line: int
    at_start: bool


def room_of(module: str) -> str:
    """``rcm_desktop.domain.text`` lives in ``domain``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def imports_in(source: str, module: str, *, is_package: bool = False) -> Iterator[Import]:
    """Every import of ``source``, the text of ``module``, by the full name of what it asks for."""
    tree = ast.parse(source)
    at_start = set(_run_at_import(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield Import(name.name, node.lineno, node in at_start)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(node, module, is_package=is_package)
            # "from PySide6 import QtSql" and "from rcm_desktop import storage" name modules on the right.
            if base in {PROGRAM, "PySide6"}:
                for name in node.names:
                    yield Import(f"{base}.{name.name}", node.lineno, node in at_start)
            else:
                yield Import(base, node.lineno, node in at_start)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            named = node.args[0] if node.args else None
            if isinstance(named, ast.Constant) and isinstance(named.value, str):
                yield Import(named.value, node.lineno, at_start=False)


def _absolute(node: ast.ImportFrom, module: str, *, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    here = module.split(".") if is_package else module.split(".")[:-1]
    above = here[: len(here) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def _run_at_import(tree: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from _run_at_import(child)


def breaches(source: str, module: str, *, is_package: bool = False) -> Iterator[str]:
    """What ``module`` asks for and may not have, a line each."""
    room = room_of(module)
    if room not in FLOORS and room:
        yield f"{module}: no floor is named for {room}"
        return
    for wanted in imports_in(source, module, is_package=is_package):
        reason = _breach(room, wanted)
        if reason:
            yield f"{module}, line {wanted.line}: {wanted.module} {reason}"


def _breach(room: str, wanted: Import) -> str:
    top = wanted.module.split(".")[0]
    if top in sys.stdlib_module_names:
        return "is a second SQLite in the process" if top == "sqlite3" else ""
    if top == PROGRAM:
        other = room_of(wanted.module)
        if other not in FLOORS:
            return ""  # __version__ and the like
        if FLOORS[other] > FLOORS.get(room, 0):
            return f"is above {room or PROGRAM}"
        return f"is no business of {room}" if other in APART.get(room, ()) else ""
    allowed = OUTSIDE.get(room, set())
    if not any(wanted.module == name or wanted.module.startswith(f"{name}.") for name in allowed):
        return f"is not for {room or PROGRAM}"
    if room == "domain" and wanted.at_start:
        return "belongs inside the function that needs it: its import counts at the start"
    return ""


def modules() -> Iterator[tuple[Path, str]]:
    """Each file of the program and its module's name."""
    for path in sorted((ROOT / PROGRAM).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield path, ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_imports_run_downward_and_libraries_stay_in_their_rooms() -> None:
    found = [
        line
        for path, module in modules()
        for line in breaches(path.read_text("utf-8"), module, is_package=path.name == "__init__.py")
    ]

    assert not found, "\n".join(found)


def test_modules_stay_small() -> None:
    sizes = {
        module: len(path.read_text("utf-8").splitlines())
        for path, module in modules()
        if not path.name.startswith("ui_")
    }

    assert not {module: lines for module, lines in sizes.items() if lines > MOST_LINES}


@pytest.mark.parametrize(
    ("rooms", "unwanted"),
    [
        (["domain"], HEAVY),
        (["reading", "papers"], HEAVY),
        (["main", "windows"], HEAVY),
        (["main", "commands"], {"PySide6"}),
    ],
    ids=["the words of the secretariat", "reading and papers", "the window", "the terminal"],
)
def test_importing_costs_nothing_heavy(rooms: list[str], unwanted: set[str]) -> None:
    names = [module for _, module in modules() if room_of(module) in rooms]

    assert loaded_with(names) & unwanted == set()


def loaded_with(names: list[str]) -> set[str]:
    """The outermost packages in memory once a fresh Python has imported ``names``."""
    code = f"import importlib, sys\nfor name in {names!r}: importlib.import_module(name)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return {name.split(".")[0] for name in done.stdout.split()}


def test_what_an_import_costs_is_seen() -> None:
    assert "sqlalchemy" in loaded_with(["sqlalchemy.types"])


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("rcm_desktop.domain.text", "import rcm_desktop.storage.tables"),
        ("rcm_desktop.domain.text", "def f():\n    from rcm_desktop.storage import tables"),
        ("rcm_desktop.domain.text", "from ..services import editing"),
        ("rcm_desktop.domain.text", "from rcm_desktop import windows"),
        ("rcm_desktop.domain.text", "if TYPE_CHECKING:\n    from rcm_desktop.windows.look import Look"),
        ("rcm_desktop.domain.text", "import babel"),
        ("rcm_desktop.domain.text", "import sqlalchemy"),
        ("rcm_desktop.services.editing", "def f():\n    import sqlalchemy.orm"),
        ("rcm_desktop.services.editing", "importlib.import_module('rcm_desktop.windows.look')"),
        ("rcm_desktop.services.editing", "from PySide6.QtCore import QObject"),
        ("rcm_desktop.qt_models.model", "from PySide6.QtWidgets import QWidget"),
        ("rcm_desktop.qt_models.model", "from PySide6 import QtWidgets"),
        ("rcm_desktop.windows.page", "from PySide6.QtSql import QSqlDatabase"),
        ("rcm_desktop.windows.page", "import rcm_desktop.bootstrap"),
        ("rcm_desktop.bootstrap", "from rcm_desktop.commands import read"),
        ("rcm_desktop.commands.read", "from rcm_desktop.windows.look import LIGHT"),
        ("rcm_desktop.papers.text", "from rcm_desktop.storage.tables import items"),
        ("rcm_desktop.storage.file", "import sqlite3"),
        ("rcm_desktop.drawer.things", "import re"),
    ],
)
def test_a_breach_is_found(module: str, source: str) -> None:
    assert list(breaches(source, module))


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("rcm_desktop.domain.text", "import re"),
        ("rcm_desktop.storage.tables", "from sqlalchemy.orm import Session"),
        ("rcm_desktop.services.editing", "from rcm_desktop.storage.tables import items"),
        ("rcm_desktop.windows.page", "from PySide6.QtWidgets import QWidget"),
        ("rcm_desktop.windows.page", "from rcm_desktop.wording import Wording"),
        ("rcm_desktop.windows.page", "from .look import LIGHT"),
        ("rcm_desktop.commands.read", "from rcm_desktop.bootstrap import open_library"),
        ("rcm_desktop.main", "from rcm_desktop import __version__, bootstrap"),
    ],
)
def test_a_permitted_import_passes(module: str, source: str) -> None:
    assert not list(breaches(source, module))
