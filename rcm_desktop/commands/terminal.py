"""The terminal: a command, its exit status, one line on standard error when something stands in the way.

Status 0: done; 2: wrong usage; 1: a condition, named in one line. No traceback is ever shown.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import ClassVar, TextIO

from rcm_desktop.commands.arguments import library_from_environment, parser
from rcm_desktop.commands.context import Context
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.wording import Wording, system_language

Run = Callable[[argparse.Namespace, Context], int]
_INTERRUPTED = 130  # What shells expect of a program that Ctrl+C ended.


@dataclass(eq=False)
class OutputRefused(Condition):
    """Standard output does not take what is printed; ``reason`` is the system's own word."""

    code: ClassVar[str] = "terminal.output"
    reason: str


def run(words: Sequence[str]) -> int:
    """Carry out one command; the result is the exit status."""
    _prepare_streams()
    arguments = parser().parse_args(words)
    language = Language(arguments.ui_language) if arguments.ui_language else None
    context = Context(arguments.library or library_from_environment(), language, system_language())
    if not arguments.command:
        parser().print_usage(sys.stderr)
        return 2
    try:
        status = _command(arguments.command)(arguments, context)
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


def _say(words: str) -> None:
    """One line on standard error; who closed it does not want to know."""
    with contextlib.suppress(OSError, ValueError):
        print(f"rcm-desktop: {' '.join(words.split())}", file=sys.stderr, flush=True)


def _words_for(error: Exception, wording: Wording) -> str:
    """The sentence for what is no condition: output that is refused, else a fault of the program."""
    if isinstance(error, OSError) and error.filename is None:
        _discard_output()
        return wording.sentence(OutputRefused(error.strerror or type(error).__name__))
    return wording.text("terminal.fault", fault=_named(error))


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
