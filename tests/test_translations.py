"""The windows speak both languages: nothing untranslated, nothing that Qt's tools cannot see."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from rcm_desktop.windows import menus
from rcm_desktop.windows.contributions import contributions_commands
from rcm_desktop.windows.outline import command_words

ROOT = Path(__file__).resolve().parent.parent
ASKING = (".tr(", "translate(", "QT_TRANSLATE_NOOP(")
"""A module without one of these asks for no translation."""
UPDATE = ROOT / "resources" / "translations" / "update.py"


def invisible_words(source: str, marked_elsewhere: frozenset[str] = frozenset()) -> Iterator[str]:
    """Calls for a translation that lupdate cannot read or Qt could never match, one line for each.

    Words put together at run time are never found again in the table of translations. Words may be fetched
    whole from where they were kept, in a context whose words ``QT_TRANSLATE_NOOP`` marks: in this module or,
    given in ``marked_elsewhere``, in one that it imports from.
    """
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    # lupdate does not look into f-strings, so what is asked for in one is never in the table.
    hidden = {call for each in ast.walk(tree) if isinstance(each, ast.JoinedStr) for call in ast.walk(each)}
    marked = marked_contexts(source) | marked_elsewhere
    for call in calls:
        function = ast.unparse(call.func)
        if function.endswith(".tr") or function == "QT_TRANSLATE_NOOP":
            words = call.args[:2]
        elif function in {"QCoreApplication.translate", "QApplication.translate"}:
            words = call.args[:3]
            if len(words) == 2 and _context(words[0]) in marked and _is_fetched(words[1]):
                continue
        else:
            continue
        if call in hidden:
            yield f"line {call.lineno}: inside an f-string: {ast.unparse(call)}"
        elif any(not _is_literal(word) for word in words) or not words or call.keywords:
            yield f"line {call.lineno}: not plain strings: {ast.unparse(call)}"


def marked_contexts(source: str) -> frozenset[str]:
    """The contexts in which a module marks words for translation."""
    if "QT_TRANSLATE_NOOP" not in source:
        return frozenset()
    return frozenset(
        _context(node.args[0])
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP" and node.args
    ) - {""}


def imported_modules(source: str) -> Iterator[Path]:
    """The modules of ours that a module takes names from."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("rcm_desktop."):
            path = (ROOT / Path(*node.module.split("."))).with_suffix(".py")
            if path.is_file():
                yield path


def _context(word: ast.expr) -> str:
    return word.value if isinstance(word, ast.Constant) and isinstance(word.value, str) else ""


def _is_fetched(word: ast.expr) -> bool:
    """Taken whole from where it was: ``x.words``, ``WORDS[name]``, ``action.data()``, ``str()`` of it."""
    match word:
        case ast.Call(func=ast.Name("str"), args=[kept], keywords=[]):
            return _is_fetched(kept)
        case ast.Call(func=ast.Attribute(value=ast.Name(), attr="data"), args=[], keywords=[]):
            return True
        case ast.Attribute(value=ast.Name()) | ast.Subscript(value=ast.Name(), slice=ast.Name()):
            return True
    return False


def _is_literal(word: ast.expr) -> bool:
    return isinstance(word, ast.Constant) and (word.value is None or isinstance(word.value, str))


def test_translated_words_are_plain_strings() -> None:
    @cache
    def marked(path: Path) -> frozenset[str]:
        return marked_contexts(path.read_text("utf-8"))

    found = [
        f"{path.relative_to(ROOT)}, {line}"
        for path in sorted((ROOT / "rcm_desktop").rglob("*.py"))
        for text in [path.read_text("utf-8")]
        if any(word in text for word in ASKING)
        for line in invisible_words(text, frozenset().union(*map(marked, imported_modules(text))))
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
        "f\"{count} · {self.tr('Up')}\"",
        "self.tr()",
        'QCoreApplication.translate("Row", words)',
        'QCoreApplication.translate("Row", f"{count} open", None, count)',
        'QT_TRANSLATE_NOOP("Row", words)',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", f"{words}")',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", words.format(1))',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", words)',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", action.text())',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", str(count))',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate(context, action.data())',
        'QT_TRANSLATE_NOOP("Other", "Up"); QCoreApplication.translate("Row", action.data())',
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
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", action.data())',
        'QT_TRANSLATE_NOOP("Row", "Up"); QCoreApplication.translate("Row", str(WORDS[name]))',
        "text.translate(table)",
    ],
)
def test_plain_strings_pass(call: str) -> None:
    assert not list(invisible_words(call))


def test_words_marked_in_an_imported_module_may_be_fetched() -> None:
    source = "from rcm_desktop.windows.outline.command_words import WORDS"
    fetched = 'QCoreApplication.translate("OutlineCommands", action.data())'

    (module,) = imported_modules(source)
    marked = marked_contexts(module.read_text("utf-8"))

    assert marked == {"OutlineCommands"}
    assert not list(invisible_words(fetched, marked))
    assert list(invisible_words(fetched))


def test_fetched_words_are_in_the_table() -> None:
    words = QTranslator()
    assert words.load("rcm_es", str(UPDATE.parent))
    fetched = [("OutlineCommands", str(each)) for each in command_words.WORDS.values()]
    fetched += [("ContributionsCommands", str(each)) for each in contributions_commands.WORDS.values()]
    fetched += [("Menus", str(entry.words)) for entry in menus.ENTRIES]

    missing = [each for each in fetched if not words.translate(*each)]

    assert fetched and not missing


SEEN_TOGETHER = (
    ("Menus",),
    ("Menus", "MeetingsPage"),
    ("Menus", "StartPage"),
    ("Menus", "FindBar"),
    ("ImportWindow", "ImportPage"),
    ("ExportDialog",),
    ("GoToDialog",),
    ("MomentDialog",),
    ("NewMeetingDialog",),
    ("PhrasesDialog",),
    ("PreferencesDialog", "PreferencesGeneral"),
    ("PreferencesDialog", "PreferencesOpening"),
    ("PreferencesDialog", "PreferencesLabels"),
    ("PreferencesDialog", "PreferencesPapers"),
    ("PreferencesDialog", "PreferencesBackups", "SecondPlaceChoice"),
    ("NameDialog",),
    ("PresencePanel", "PeoplePanel", "Menus"),
    ("RequestsDialog",),
    ("ContributionsPage",),
    ("ReceiptDialog",),
    ("AdjustmentDialog",),
    ("ReversalDialog",),
    ("DesignationDialog",),
    ("FollowUpDialog",),
    ("ConclusionDialog",),
    ("PeriodsDialog",),
)


@pytest.mark.parametrize("language", ["source", "translation"], ids=["English", "Spanish"])
@pytest.mark.parametrize("contexts", SEEN_TOGETHER, ids=" ".join)
def test_letters_of_alt_are_each_for_one_thing(contexts: tuple[str, ...], language: str) -> None:
    table = ElementTree.parse(UPDATE.with_name("rcm_es.ts")).getroot()
    words = [
        message.findtext(language, "")
        for context in table.iter("context")
        if context.findtext("name") in contexts
        for message in context.iter("message")
    ]
    letters = [found[1].lower() for each in words if (found := re.search(r"&(\w)", each))]

    assert letters and all(letter.isascii() for letter in letters)
    assert sorted(set(letters)) == sorted(letters)


def test_translations_are_complete_and_compiled() -> None:
    done = subprocess.run(
        [sys.executable, str(UPDATE), "--check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
