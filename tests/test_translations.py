"""The windows speak both languages: nothing untranslated, nothing that Qt's tools cannot see."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
UPDATE = ROOT / "resources" / "translations" / "update.py"


def invisible_words(source: str) -> Iterator[str]:
    """Calls for a translation that lupdate cannot read or Qt could never match, one line for each.

    Words put together at run time are never found again in the table of translations. Words that were
    marked with ``QT_TRANSLATE_NOOP`` in the same module may be translated later by name, in the same context.
    """
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    marked = {ast.unparse(call.args[0]) for call in calls if ast.unparse(call.func) == "QT_TRANSLATE_NOOP"}
    for call in calls:
        function = ast.unparse(call.func)
        if function.endswith(".tr") or function == "QT_TRANSLATE_NOOP":
            words = call.args[:2]
        elif function in {"QCoreApplication.translate", "QApplication.translate"}:
            words = call.args[:3]
            if words and ast.unparse(words[0]) in marked and _is_fetched(words[1]):
                continue
        else:
            continue
        if any(not _is_literal(word) for word in words) or not words or call.keywords:
            yield f"line {call.lineno}: not plain strings: {ast.unparse(call)}"


def _is_fetched(word: ast.expr) -> bool:
    """Taken whole from where it was kept, not put together."""
    calls = {ast.unparse(node.func).split(".")[-1] for node in ast.walk(word) if isinstance(node, ast.Call)}
    together = any(isinstance(node, ast.JoinedStr | ast.BinOp) for node in ast.walk(word))
    return not together and calls <= {"str", "data"}


def _is_literal(word: ast.expr) -> bool:
    return isinstance(word, ast.Constant) and (word.value is None or isinstance(word.value, str))


def test_translated_words_are_plain_strings() -> None:
    found = [
        f"{path.relative_to(ROOT)}, {line}"
        for path in sorted((ROOT / "rcm_desktop").rglob("*.py"))
        for line in invisible_words(path.read_text("utf-8"))
    ]

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{count} items")',
        'self.tr("Item " + label)',
        'self.tr("Item %s" % label)',
        'self.tr("Item {}".format(label))',
        "self.tr(words)",
        "self.tr()",
        'QCoreApplication.translate("Row", words)',
        'QCoreApplication.translate("Row", f"{count} open", None, count)',
        'QT_TRANSLATE_NOOP("Row", words)',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", f"{words}")',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", words.format(1))',
        'QT_TRANSLATE_NOOP("Other", "Up"); QCoreApplication.translate("Row", words)',
    ],
)
def test_words_put_together_are_found(call: str) -> None:
    assert list(invisible_words(call))


@pytest.mark.parametrize(
    "call",
    [
        'self.tr("Item {0}").format(label)',
        'self.tr("a long line " "in two parts")',
        'self.tr("%n file(s)", "", count)',
        'QCoreApplication.translate("Row", "Agreed")',
        'QCoreApplication.translate("Row", "%n open", None, count)',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", command.words)',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", str(action.data()))',
        "text.translate(table)",
    ],
)
def test_plain_strings_pass(call: str) -> None:
    assert not list(invisible_words(call))


def test_translations_are_complete_and_compiled() -> None:
    done = subprocess.run(
        [sys.executable, str(UPDATE), "--check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
