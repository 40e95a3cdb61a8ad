"""What can be written behind ``rcm-desktop``: the forms of the terminal contract as far as they are built."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from rcm_desktop import __version__
from rcm_desktop.domain.languages import LANGUAGES

BOTH = "both"
"""What ``export --language`` calls the two together."""

_LANGUAGE_NAMES = [language.value for language in LANGUAGES]
_MOST_FOUND = 1000
_COMMON = ("--library", "--ui-language")


def window_parser() -> argparse.ArgumentParser:
    """What opens the window takes, without a command: the first window does not wait for all the forms.

    Options are never shortened: an option to come could change what a short form means.
    """
    top = argparse.ArgumentParser(
        prog="rcm-desktop", description="The secretariat's working tool.", allow_abbrev=False
    )
    top.add_argument("--version", action="version", version=f"rcm-desktop {__version__}")
    _add_common(top)
    return top


def parser() -> argparse.ArgumentParser:
    """All forms."""
    top = window_parser()
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
        _add_common(made, again=True)
        return made

    new = command("new", "make a new file of records")
    new.add_argument("--sample", action="store_true", help="with invented meetings to look at")
    read = command("read", "read a document as an outline and print it; stores nothing")
    read.add_argument("file", type=Path, metavar="FILE")
    read.add_argument("--json", action="store_true")
    read.add_argument("--encoding", metavar="NAME", help="of a text file, where it cannot be told from it")
    take = command("import", "read documents and store them as meetings, all or none")
    take.add_argument("files", type=Path, nargs="+", metavar="FILE")
    take.add_argument("--language", choices=_LANGUAGE_NAMES, help="of the documents; found out if left out")
    take.add_argument("--encoding", metavar="NAME", help="of text files")
    propose = command("propose", "what a document speaks of that is still to be put into the records")
    propose.add_argument("what", choices=["events"])
    propose.add_argument("file", type=Path, metavar="FILE")
    propose.add_argument("--json", action="store_true")
    propose.add_argument("--encoding", metavar="NAME", help="of a text file, where it cannot be told from it")
    lists = command("list", "keys and names")
    lists.add_argument("what", choices=["meetings", "events", "tasks", "countries", "letters"])
    lists.add_argument("--json", action="store_true")
    _add_exports(command("export", "write a paper"))
    _add_records(command("record", "take in what a sheet holds, all or none"))
    balances = command("balances", "by country and period what was asked for, received and is outstanding")
    _add_position(balances)
    balances.add_argument("--json", action="store_true", help="in whole numbers of the smallest unit")
    _add_search(command("search", "find conclusions by the words they have, the newest first"))
    command("reindex", "make anew what search looks in and the sums of months, where a check disagrees")
    check = command("check", "integrity of the file, in words")
    check.add_argument("--json", action="store_true")
    backup = command("backup", "a verified copy, never over an existing file")
    backup.add_argument("-o", "--output", type=Path, metavar="FILE", help="else among the backups")
    restore = command("restore", "make a new file from a backup, never over an existing one")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    command("self-test", "try the program on a file of its own")
    return top


def _add_exports(made: argparse.ArgumentParser) -> None:
    """Each kind of paper with its own options."""
    kinds = made.add_subparsers(dest="what", metavar="KIND", required=True)
    conclusions = _kind(kinds, "conclusions", "the conclusions of a meeting")
    conclusions.add_argument("--meeting", required=True, metavar="KEY")
    conclusions.add_argument("--language", choices=[*_LANGUAGE_NAMES, BOTH], required=True)
    conclusions.add_argument("--format", choices=["docx", "pdf", "txt", "json"], required=True)
    corrigendum = _kind(kinds, "corrigendum", "a correction of an adopted text, as it prints")
    corrigendum.add_argument("--meeting", required=True, metavar="KEY")
    corrigendum.add_argument("--number", type=int, metavar="N", help="else the last one")
    corrigendum.add_argument("--language", choices=[*_LANGUAGE_NAMES, BOTH], required=True)
    corrigendum.add_argument("--format", choices=["docx", "pdf", "txt", "json"], required=True)
    for paper in (conclusions, corrigendum):
        _add_sheet(paper)
    dues = _kind(kinds, "dues", "contributions as a workbook, with sheets to fill in")
    _add_position(dues)
    dues.add_argument("--language", choices=_LANGUAGE_NAMES, help="that of the sentences if left out")
    for paper in (conclusions, corrigendum, dues):
        paper.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    _add_status(kinds)
    _add_letters(kinds)
    _add_calendar(kinds)
    _add_attendance(kinds)
    _add_matrix(kinds)


def _add_attendance(kinds: Any) -> None:
    from rcm_desktop.domain.events.label_stock import shipped_stocks
    from rcm_desktop.domain.events.paper_options import EventPaperKind

    lists = _kind(kinds, "attendance", "the lists of an event: confirmations, participants, to be signed, …")
    lists.add_argument("--event", required=True, metavar="KEY")
    lists.add_argument("--kind", choices=[each.value for each in EventPaperKind], required=True)
    lists.add_argument("--language", choices=[*_LANGUAGE_NAMES, BOTH], required=True)
    lists.add_argument("--telephones", action="store_true", help="in the list of participants too")
    lists.add_argument("--day", type=_day, metavar="DATE", help="of the list that is signed; all if left out")
    lists.add_argument("--country", type=str.upper, default="", metavar="CODE", help="of the kind country")
    stocks = [each.id for each in shipped_stocks()]
    lists.add_argument("--stock", choices=stocks, metavar="NAME", help=f"of badges: {', '.join(stocks)}")
    lists.add_argument("--start", type=_count, default=1, metavar="NUMBER", help="first free label of badges")
    words = "ends with .pdf, participants with .xlsx too"
    lists.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words)


def _add_matrix(kinds: Any) -> None:
    matrix = _kind(kinds, "matrix", "the follow-up matrix: who does what by when, overdue first")
    matrix.add_argument("--meeting", metavar="KEY", help="tasks of its conclusions; all if left out")
    matrix.add_argument("--language", choices=[*_LANGUAGE_NAMES, BOTH], required=True)
    words = "ends with .pdf or .xlsx"
    matrix.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words)


def _add_calendar(kinds: Any) -> None:
    calendar = _kind(kinds, "calendar", "events as a calendar file that other programs show (.ics)")
    calendar.add_argument("--from", dest="start", type=_day, metavar="DATE", help="else from the first one")
    calendar.add_argument("--to", dest="end", type=_day, metavar="DATE", help="else to the last one")
    calendar.add_argument(
        "--language", choices=[*_LANGUAGE_NAMES, BOTH], help="that of the sentences if left out"
    )
    calendar.add_argument("--sessions", action="store_true", help="with the sessions of meetings")
    calendar.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _add_status(kinds: Any) -> None:
    status = _kind(kinds, "status", "the status of contributions as at a day")
    _add_position(status)
    status.add_argument("--from", dest="start", type=_day, metavar="DATE", help="else as the period begins")
    status.add_argument("--language", choices=_LANGUAGE_NAMES, required=True)
    status.add_argument("--format", choices=["pdf", "docx"], required=True)
    status.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _add_letters(kinds: Any) -> None:
    from rcm_desktop.domain.letters import LetterKind

    letters = _kind(kinds, "letters", "letters, numbered and logged: all or none")
    letters.add_argument("--kind", choices=[each.value for each in LetterKind], required=True)
    words = "whose silent are reminded, or a meeting of the body at whose meetings countries were absent"
    letters.add_argument("--event", metavar="KEY", help=words)
    letters.add_argument("--date", type=_day, metavar="DATE", help="of the letters; today if left out")
    letters.add_argument(
        "--country", type=str.upper, action="append", default=[], metavar="CODE", help="else all it concerns"
    )
    letters.add_argument("--currency", type=str.upper, metavar="CODE", help="of the debts; all if left out")
    letters.add_argument("--receipt", type=int, metavar="NUMBER", help="of the posting to acknowledge")
    letters.add_argument("--meeting", metavar="KEY", help="whose conclusion is quoted")
    letters.add_argument("--conclusion", metavar="LABEL", help='such as "2 b)"')
    letters.add_argument("--format", choices=["docx", "pdf", BOTH], required=True)
    letters.add_argument("--check", action="store_true", help="say what stands in the way, and make nothing")
    letters.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")


def _add_sheet(made: argparse.ArgumentParser) -> None:
    """The sheet of Word and PDF papers, where it should differ from what the file says."""
    from rcm_desktop.domain.paper_settings import PaperSize

    sizes = [size.value for size in PaperSize]
    made.add_argument("--paper", choices=sizes, help="size of Word and PDF pages, the file's if left out")
    made.add_argument(
        "--letterhead",
        action=argparse.BooleanOptionalAction,
        help="above the first page of Word and PDF papers, as the file says if left out",
    )


def _add_records(made: argparse.ArgumentParser) -> None:
    kinds = made.add_subparsers(dest="what", metavar="KIND", required=True)
    words = "receipts and follow-up of a filled workbook that export dues wrote, all or none"
    receipts = _kind(kinds, "receipts", words)
    receipts.add_argument("file", type=Path, metavar="FILE", help="the workbook")
    receipts.add_argument("--dry-run", action="store_true", help="only show what would be recorded")
    receipts.add_argument("--json", action="store_true", help="amounts in the smallest unit")

    words = "past assessments and receipts of any sheet, all or none"
    ledger = _kind(kinds, "ledger", words)
    ledger.add_argument("file", type=Path, metavar="FILE", help="a workbook, or a text with columns")
    ledger.add_argument("--dry-run", action="store_true", help="print what would be posted and post nothing")
    ledger.add_argument("--json", action="store_true", help="in whole numbers of the smallest unit")
    ledger.add_argument("--sheet", metavar="NAME", help="of the workbook; the one with amounts if left out")
    ledger.add_argument("--currency", metavar="CODE", help="of the ledger, where the sheet does not say it")
    ledger.add_argument(
        "--amounts", choices=["assessed", "received"], help="what amounts without a heading are"
    )
    ledger.add_argument(
        "--days", choices=["day-first", "month-first"], help="where a day can be read both ways"
    )
    ledger.add_argument("--new-periods", action="store_true", help="make the periods that are missing")
    ledger.add_argument("--again", action="store_true", help="post again what is there already")
    ledger.add_argument("--accept-totals", action="store_true", help="post although totals differ")


def _add_position(made: argparse.ArgumentParser) -> None:
    """As at which day, and as known when."""
    made.add_argument("--as-of", type=_day, metavar="DATE", help="such as 2025-05-15; today if left out")
    known = "as it was known at the end of that day; as known now if left out"
    made.add_argument("--known", type=_day, metavar="DATE", help=known)


def _kind(kinds: Any, name: str, words: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = kinds.add_parser(name, help=words, description=words, allow_abbrev=False)
    _add_common(made, again=True)
    return made


def _add_search(made: argparse.ArgumentParser) -> None:
    """Words, and what narrows them."""
    from rcm_desktop.domain.nodes import ItemState

    words = "every one must stand in the text; accents and capitals are free, the end may be missing"
    made.add_argument("words", nargs="*", metavar="WORDS", help=words)
    made.add_argument("--json", action="store_true")
    made.add_argument("--body", metavar="ACRONYM", help="of the meetings of one body")
    made.add_argument("--year", type=_years, metavar="YEAR", help="or years, such as 2010-2014")
    made.add_argument("--country", type=str.upper, metavar="CODE", help="that name this country, such as PA")
    made.add_argument("--verb", metavar="VERB", help="that begin with a verb, such as thank or agradecer")
    made.add_argument("--state", choices=[state.value for state in ItemState], help="in this state")
    made.add_argument(
        "--limit", type=_count, default=20, metavar="NUMBER", help="of conclusions, 20 if left out"
    )


def _years(given: str) -> str:
    """Raises what argparse words, where ``given`` is no year or span of years."""
    first, _, last = given.partition("-")
    if not re.fullmatch(r"\d{4}(-\d{4})?", given, re.ASCII) or not 1 <= int(first) <= int(last or first):
        raise argparse.ArgumentTypeError(f"{given!r} is no year and no span such as 2010-2014")
    return given


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{given!r} is no day such as 2025-05-15") from None


def _count(given: str) -> int:
    if not given.isdecimal() or not 0 < int(given) <= _MOST_FOUND:
        raise argparse.ArgumentTypeError(f"{given!r} is no number from 1 to {_MOST_FOUND}")
    return int(given)


def _add_common(made: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Options of every command, before or after its name: the later one holds."""
    usual = argparse.SUPPRESS if again else None
    library, language = _COMMON
    made.add_argument(library, type=Path, metavar="FILE", default=usual, help="the file of records")
    made.add_argument(language, choices=_LANGUAGE_NAMES, default=usual, help="of the sentences")


def wants_window(words: Sequence[str]) -> bool:
    """Whether the arguments ask for the window: no command, and no help or version either."""
    rest = iter(words)
    for word in rest:
        if word in _COMMON:
            next(rest, None)
        elif not word.startswith(tuple(f"{option}=" for option in _COMMON)):
            return False
    return True


def library_from_environment() -> Path | None:
    """The file named in ``RCM_LIBRARY``."""
    named = os.environ.get("RCM_LIBRARY")
    return Path(named) if named else None
