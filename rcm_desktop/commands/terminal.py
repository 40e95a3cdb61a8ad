"""The terminal: arguments, exit status, one line on standard error when something stands in the way.

Status 0: done; 2: wrong usage; 1: a condition, named in one line. No traceback is ever shown.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rcm_desktop import __version__
from rcm_desktop.commands.context import Context
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.wording import system_language

Run = Callable[[argparse.Namespace, Context], int]
_LANGUAGE_NAMES = [language.value for language in LANGUAGES]


def parser() -> argparse.ArgumentParser:
    """All forms of the contract. A command's ``run`` is named by module, to be imported when it is used."""
    top = argparse.ArgumentParser(prog="rcm-desktop", description="The secretariat's working tool.")
    top.add_argument("--version", action="version", version=f"rcm-desktop {__version__}")
    _common(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=words, description=words)
        _common(made, again=True)
        return made

    new = command("new", "make a new file of records")
    new.add_argument("--sample", action="store_true", help="with invented meetings to look at")
    read = command("read", "read a document as an outline and print it; stores nothing")
    read.add_argument("file", type=Path)
    read.add_argument("--json", action="store_true")
    read.add_argument("--encoding", help="of a text file, where it cannot be told from it")
    take = command("import", "read documents and store them as meetings")
    take.add_argument("files", type=Path, nargs="+", metavar="FILE")
    take.add_argument("--language", choices=_LANGUAGE_NAMES, help="of the documents; found out if left out")
    take.add_argument("--encoding", help="of text files")
    lists = command("list", "keys and names")
    lists.add_argument("what", choices=["meetings", "countries"])
    lists.add_argument("--json", action="store_true")
    export = command("export", "write a paper")
    export.add_argument("what", choices=["conclusions"])
    export.add_argument("--meeting", required=True, metavar="KEY")
    export.add_argument("--language", choices=[*_LANGUAGE_NAMES, "both"], required=True)
    export.add_argument("--format", choices=["txt", "json"], required=True)
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    check = command("check", "integrity of the file, in words")
    check.add_argument("--json", action="store_true")
    backup = command("backup", "a verified copy, never over an existing file")
    backup.add_argument("-o", "--output", type=Path, metavar="FILE")
    command("self-test", "try the program on a file of its own")
    return top


def _common(made: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Options of every command, before or after its name."""
    usual = argparse.SUPPRESS if again else None
    made.add_argument("--library", type=Path, metavar="FILE", default=usual, help="the file of records")
    made.add_argument("--ui-language", choices=_LANGUAGE_NAMES, default=usual, help="of the sentences")


def wants_window(words: Sequence[str]) -> bool:
    """Whether the arguments ask for the window: no command, and no help or version either."""
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ("--library", "--ui-language"):
            skip = True
        elif word.startswith(("--library=", "--ui-language=")):
            continue
        else:
            return False
    return True


def run(words: Sequence[str]) -> int:
    """Carry out one command; the result is the exit status."""
    _speak_utf8()
    arguments = parser().parse_args(words)
    library = arguments.library or library_from_environment()
    language = Language(arguments.ui_language) if arguments.ui_language else None
    context = Context(library, language, system_language())
    if not arguments.command:
        parser().print_usage(sys.stderr)
        return 2
    try:
        return _command(arguments.command)(arguments, context)
    except Condition as condition:
        print(f"rcm-desktop: {context.wording().sentence(condition)}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output has seen enough (a pager, ``head``).
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        return 0
    except KeyboardInterrupt:
        return 130


def _command(name: str) -> Run:
    """The function of a command; importing it here keeps the others' libraries out."""
    if name == "read":
        from rcm_desktop.commands.documents import read as command
    elif name == "import":
        from rcm_desktop.commands.documents import take_in as command
    elif name == "export":
        from rcm_desktop.commands.documents import export as command
    elif name == "list":
        from rcm_desktop.commands.lists import list_names as command
    elif name == "new":
        from rcm_desktop.commands.files import new as command
    elif name == "check":
        from rcm_desktop.commands.files import check as command
    elif name == "backup":
        from rcm_desktop.commands.files import backup as command
    else:
        from rcm_desktop.commands.self_test import self_test as command
    return command


def library_from_environment() -> Path | None:
    """The file named in ``RCM_LIBRARY``."""
    kept = os.environ.get("RCM_LIBRARY")
    return Path(kept) if kept else None


def _speak_utf8() -> None:
    """Windows consoles and bare systems would refuse the accents of half our words."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
