"""Gathers the words of the windows for translation and compiles what is translated.

``python resources/translations/update.py`` reads the code and the forms, writes ``rcm_*.ts`` and compiles
them to ``rcm_*.qm``, which are committed so that a fresh clone speaks both languages. ``--check`` writes
nothing; it exits 1 when one of those files is behind, or words wait for their translation.

The source words are English, so ``rcm_en.ts`` holds only what has a plural: "%n file(s)".
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = {"es": "es_ES", "en": "en_US"}
ONLY_PLURALS = {"en"}
QT_WORDS = (
    *(("QShortcut", name, "") for name in ("Ctrl", "Shift", "Alt", "Return", "Enter", "Del", "Ins", "Esc")),
    *(("QFileDialog", words, "") for words in ("&Look in:", "File &name:", "Files of &type:")),
    ("QAbstractFileIconProvider", "Folder", "All other platforms"),
)
"""Words of Qt's own, by class, with the note that tells them apart: Qt leaves them in English, or says keys
at length, "Control+Mayúsculas", where keyboards and menus are brief."""


class ToolError(Exception):
    """One of Qt's tools refused, with its own words."""


def sources() -> list[Path]:
    """The files whose words people see, in a fixed order; compiled forms give way to the forms themselves."""
    modules = (ROOT / "rcm_desktop").rglob("*.py")
    written = (path for path in modules if not (path.parent.name == "forms" and path.name.startswith("ui_")))
    return [*sorted(written), *sorted((ROOT / "ui").glob("*.ui"))]


def gather(language: str, target: Path) -> None:
    """Bring the words in ``target`` up to date, keeping translations that are there; raises ToolError."""
    plurals = ["-pluralonly"] if language in ONLY_PLURALS else []
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en_US"]
    options += ["-target-language", LANGUAGES[language], *plurals]
    with tempfile.TemporaryDirectory() as folder:
        counted, listed = Path(folder, "counted.py"), Path(folder, "sources.lst")
        counted.write_text(counted_words(), "utf-8")
        # What comes first decides whether words have a plural.
        listed.write_text("\n".join(path.as_posix() for path in [counted, *sources()]), "utf-8")
        _tool("lupdate", *options, f"@{listed}", "-ts", str(target))


def counted_words() -> str:
    """The plurals of ``QCoreApplication.translate(context, words, None, count)``, said again with ``tr``.

    lupdate reads the count in Python's ``tr`` only, and would give the others a single form. ``QT_WORDS``
    stand here too, as no code of ours says them.
    """
    lines = [
        f"class {context}:\n    def say(self):\n        self.tr({words!r}, {note!r})\n"
        for context, words, note in QT_WORDS
    ]
    for path in sources():
        if path.suffix != ".py" or "QCoreApplication.translate(" not in (text := path.read_text("utf-8")):
            continue
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(words)), _, _],
                ):
                    lines.append(
                        f"class {context}:\n    def say(self, n):\n        self.tr({words!r}, '', n)\n"
                    )
    return "".join(lines)


def compile_words(source: Path, target: Path) -> None:
    """Compile a ``.ts`` to a ``.qm``; raises ToolError."""
    _tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def unfinished(source: Path) -> Iterator[str]:
    """The source words of a ``.ts`` that have no translation, or only part of their plural forms."""
    for message in ElementTree.parse(source).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or not _complete(message, translation):
            yield message.findtext("source", "")


def _complete(message: ElementTree.Element, translation: ElementTree.Element) -> bool:
    if translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") if message.get("numerus") == "yes" else [translation]
    return bool(forms) and all((form.text or "").strip() for form in forms)


def complaints() -> Iterator[str]:
    """What ``--check`` has against the committed files, a line each."""
    remedy = "run python resources/translations/update.py"
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            committed, fresh = HERE / f"rcm_{language}.ts", Path(folder, f"rcm_{language}.ts")
            if not committed.is_file():
                yield f"{committed.name} is missing: {remedy}"
                continue
            shutil.copy(committed, fresh)
            gather(language, fresh)
            if fresh.read_bytes() != committed.read_bytes():
                yield f"{committed.name} is behind the sources: {remedy}"
            yield from (f"{committed.name}: not translated: {words}" for words in unfinished(fresh))
            compiled = committed.with_suffix(".qm")
            compile_words(committed, fresh.with_suffix(".qm"))
            if not compiled.is_file() or compiled.read_bytes() != fresh.with_suffix(".qm").read_bytes():
                yield f"{compiled.name} is behind {committed.name}: {remedy}"


def update() -> None:
    """Write all files anew."""
    for language in LANGUAGES:
        words = HERE / f"rcm_{language}.ts"
        gather(language, words)
        compile_words(words, words.with_suffix(".qm"))
        print(f"{words.name}: {sum(1 for _ in unfinished(words))} to translate")


def _tool(name: str, *arguments: str) -> None:
    tool = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent)) or f"pyside6-{name}"
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise ToolError(f"{name}: {(done.stderr or done.stdout).strip()}")


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print("usage: python resources/translations/update.py [--check]", file=sys.stderr)
        return 2
    try:
        if not arguments:
            update()
            return 0
        found = list(complaints())
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
