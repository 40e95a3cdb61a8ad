"""Compiles the Designer forms ``ui/*.ui`` to ``rcm_desktop/windows/forms/ui_*.py``.

``python ui/compile.py`` writes them, ``--check`` says which are not what their form gives and exits 1.

The compiler's own output names its version, so that another version would touch every form, and gives
no type to ``setupUi`` or to any child. Here the header goes and each child is declared in the class.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

UI = Path(__file__).resolve().parent
FORMS = UI.parent / "rcm_desktop" / "windows" / "forms"

HEADER = '"""Compiled from ui/{name} by ui/compile.py: change the form, not this file."""\n\n'
CLASS_LINE = re.compile(r"^class (Ui_\w+)\(object\):\n", re.MULTILINE)
METHOD_LINE = re.compile(r"^(    def (?:setupUi|retranslateUi)\(self, \w+)\):", re.MULTILINE)
IMPORT_BLOCK = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
CHILD_LINE = re.compile(r"^        self\.(\w+) = (\w+)\(", re.MULTILINE)


class FormError(Exception):
    """A form that the compiler refuses, with the compiler's own words."""


def compiled(form: Path) -> str:
    """The Python module for one form; raises FormError."""
    uic = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent)) or "pyside6-uic"
    done = subprocess.run([uic, "--no-autoconnection", str(form)], capture_output=True, check=False)
    if done.returncode != 0 or not done.stdout:
        raise FormError(f"{form.name}: {done.stderr.decode('utf-8', 'replace').strip()}")
    raw = done.stdout.decode("utf-8").replace("\r\n", "\n")
    return typed(raw, root_class(form), HEADER.format(name=form.name))


def root_class(form: Path) -> str:
    """The class of the widget that the form is set up on, such as QDialog."""
    root = ElementTree.parse(form).getroot().find("widget")
    if root is None:
        raise FormError(f"{form.name}: it holds no widget")
    return root.attrib["class"]


def typed(raw: str, root: str, header: str) -> str:
    """The compiler's output ``raw`` with ``header`` for its own, and a type for all it leaves untyped."""
    body = with_used_imports(raw[raw.index("\nfrom ") + 1 :])
    children = dict(CHILD_LINE.findall(body))
    declared = "".join(f"    {name}: {kind}\n" for name, kind in children.items())
    body = CLASS_LINE.sub(lambda found: f"class {found[1]}:\n{declared}\n", body)
    body = METHOD_LINE.sub(lambda found: f"{found[1]}: {root}) -> None:", body)
    lines = [line.rstrip() for line in body.split("\n")]
    return header + "from __future__ import annotations\n\n" + "\n".join(lines).rstrip() + "\n"


def with_used_imports(body: str) -> str:
    """The module with only the names imported that it uses: each of the others costs time at the start."""

    def used(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[2].split(",")]
        kept = [name for name in names if re.search(rf"\b{name}\b", IMPORT_BLOCK.sub("", body))]
        return f"from {found[1]} import {', '.join(kept)}\n" if kept else ""

    return IMPORT_BLOCK.sub(used, body)


def wanted_modules() -> dict[Path, str]:
    """What should stand in the folder of compiled forms, by path."""
    forms = sorted(UI.glob("*.ui"))
    return {FORMS / f"ui_{form.stem}.py": compiled(form) for form in forms}


def stale_modules(wanted: dict[Path, str]) -> list[Path]:
    """Modules that are missing, differ from their form, or have lost it."""
    orphans = [path for path in FORMS.glob("ui_*.py") if path not in wanted]
    differing = [
        path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text
    ]
    return sorted(orphans + differing)


def main(arguments: list[str]) -> int:
    try:
        wanted = wanted_modules()
    except FormError as error:
        print(error, file=sys.stderr)
        return 1
    stale = stale_modules(wanted)
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.name} is not what its form gives: run python ui/compile.py", file=sys.stderr)
        return 1 if stale else 0
    if arguments:
        print("usage: python ui/compile.py [--check]", file=sys.stderr)
        return 2
    FORMS.mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in wanted:
            path.write_text(wanted[path], "utf-8", newline="\n")
        else:
            path.unlink()
        print(path.relative_to(UI.parent))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
