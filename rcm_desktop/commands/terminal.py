"""The terminal: a command, its exit status, one line on standard error when something stands in the way.

Status 0: done; 2: wrong usage; 1: a condition, named in one line. No traceback is ever shown.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from rcm_desktop.commands.arguments import library_from_environment, parser
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import OutputRefused, PlaceRefused
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.wording import Wording, system_language

Run = Callable[[argparse.Namespace, Context], int]
_INTERRUPTED = 130  # What shells expect of a program that Ctrl+C ended.


def run(words: Sequence[str]) -> int:
    """Carry out one command; the result is the exit status."""
    _prepare_streams()
    arguments = parser().parse_args(words)
    arguments.library = arguments.library or library_from_environment()
    language = Language(arguments.ui_language) if arguments.ui_language else None
    context = Context(arguments.library, language, system_language())
    if not arguments.command:
        parser().print_usage(sys.stderr)
        return 2
    try:
        _check_places(arguments)
        status = _command(arguments.command, vars(arguments).get("what", ""))(arguments, context)
        sys.stdout.flush()
    except Condition as condition:
        _say(context.wording().sentence(condition))
        return 1
    except BrokenPipeError:
        # Who reads the output has seen enough (a pager, ``head``): the work is done all the same.
        _discard_output()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        _say(_words_for(error, context.wording()))
        return 1
    return status


_COMMANDS = {
    "read": "documents:read",
    "import": "documents:take_in",
    "propose": "proposals:propose",
    "list": "lists:list_names",
    "search": "search:search",
    "reindex": "search:reindex",
    "export": "documents:export",
    "export dues": "dues:export_dues",
    "export status": "statements:status",
    "export letters": "letters:letters",
    "export calendar": "calendar_file:export_calendar",
    "export attendance": "attendance:export_attendance",
    "export matrix": "matrix:export_matrix",
    "record receipts": "dues:record_receipts",
    "record ledger": "ledger_sheet:record_ledger",
    "balances": "balances:balances",
    "new": "files:new",
    "check": "files:check",
    "backup": "files:backup",
    "restore": "files:restore",
    "self-test": "self_test:self_test",
}
"""The function of each command, by its module here; a command with kinds may have one for each."""


def _command(name: str, kind: str) -> Run:
    """What carries a command out. Importing it here keeps the libraries of the others out."""
    module, _, function = _COMMANDS.get(f"{name} {kind}", _COMMANDS.get(name, "")).partition(":")
    run: Run = getattr(import_module(f"rcm_desktop.commands.{module}"), function)
    return run


def _check_places(arguments: argparse.Namespace) -> None:
    """Raises PlaceRefused for a name that no file can have: too long, a link to itself, no text.

    What is only read may have a name in an old encoding; what is written may not.
    """
    given = vars(arguments)
    for path in (given["library"], given.get("output"), given.get("file"), *given.get("files", ())):
        try:
            if path is not None:
                path.resolve().exists()
        except OSError as error:
            raise PlaceRefused(str(path), _reason(error)) from error
        except RuntimeError as error:
            raise PlaceRefused(str(path), os.strerror(errno.ELOOP)) from error
    for name in (given["library"], given.get("output"), given.get("meeting")):
        try:
            str(name).encode("utf-8")
        except UnicodeEncodeError as error:
            raise PlaceRefused(str(name), os.strerror(errno.EILSEQ)) from error


def _say(words: str) -> None:
    """One line on standard error; who closed it does not want to know."""
    with contextlib.suppress(OSError, ValueError):
        print(f"rcm-desktop: {' '.join(words.split())}", file=sys.stderr, flush=True)


def _words_for(error: Exception, wording: Wording) -> str:
    """The sentence for what is no condition: output that is refused, else a fault of the program."""
    if isinstance(error, OSError):
        if error.filename is not None:
            return wording.sentence(PlaceRefused(str(error.filename), _reason(error)))
        _discard_output()
        return wording.sentence(OutputRefused(_reason(error)))
    return wording.text("terminal.fault", fault=_named(error))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _named(error: Exception) -> str:
    """A fault of the program by its kind and place, for whoever mends it."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(at.filename).name}:{at.lineno}"


def _discard_output() -> None:
    """Lets what is still buffered go nowhere, else Python complains about it at its end."""
    sys.stdout = _nowhere()


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _prepare_streams() -> None:
    """UTF-8 whatever the console: others would refuse the accents of half our words.

    A program without a console, or with its output closed, has no streams at all.
    """
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
