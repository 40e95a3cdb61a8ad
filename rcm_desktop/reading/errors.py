"""Why a file or a paste could not be read; each is a condition of the world, with its facts."""

from __future__ import annotations

from typing import ClassVar

from rcm_desktop.domain.errors import Condition


class FileMissing(Condition):
    """There is no such file."""

    code: ClassVar[str] = "reading.missing"
    path: str


class FileNotReadable(Condition):
    """The system refuses to open it; ``reason`` is the system's own word."""

    code: ClassVar[str] = "reading.not_readable"
    path: str
    reason: str


class NotAFile(Condition):
    """A folder, or a pipe or device that would keep the reader waiting."""

    code: ClassVar[str] = "reading.not_a_file"
    path: str


class FileEmpty(Condition):
    """It holds nothing but white space."""

    code: ClassVar[str] = "reading.empty"
    path: str


class FileTooLarge(Condition):
    """It is larger than a paper can be; sizes in megabytes."""

    code: ClassVar[str] = "reading.too_large"
    path: str
    megabytes: int
    limit: int


class NotText(Condition):
    """Its bytes are not a text: a picture, a program, a document of another kind."""

    code: ClassVar[str] = "reading.not_text"
    path: str


class EncodingUnknown(Condition):
    """The encoding that was asked for has no such name."""

    code: ClassVar[str] = "reading.encoding_unknown"
    encoding: str


class NotDecodable(Condition):
    """Its bytes are no text in the encoding that was asked for or declared."""

    code: ClassVar[str] = "reading.not_decodable"
    path: str
    encoding: str


class WordFileDamaged(Condition):
    """It is named a Word file and is not one, or parts of it are missing."""

    code: ClassVar[str] = "reading.word_damaged"
    path: str


class WordFileSuspicious(Condition):
    """A Word file made to unfold into far more than a paper holds; nothing of it was unfolded."""

    code: ClassVar[str] = "reading.word_suspicious"
    path: str


class WordFileOld(Condition):
    """A Word file of the kind before 2007, or one locked with a password: both look alike from outside."""

    code: ClassVar[str] = "reading.word_old"
    path: str


class PasteTooLarge(Condition):
    """The clipboard holds more than a list; sizes in characters."""

    code: ClassVar[str] = "reading.paste_too_large"
    characters: int
    limit: int


class NotASheet(Condition):
    """Its bytes are neither a workbook nor a text with columns."""

    code: ClassVar[str] = "reading.not_a_sheet"
    path: str


class SheetDamaged(Condition):
    """It is named a workbook and is not one, or parts of it are missing."""

    code: ClassVar[str] = "reading.sheet_damaged"
    path: str


class SheetSuspicious(Condition):
    """A workbook made to unfold into far more than a sheet holds; nothing of it was unfolded."""

    code: ClassVar[str] = "reading.sheet_suspicious"
    path: str


class SheetTooLarge(Condition):
    """A sheet with more cells or columns than are read."""

    code: ClassVar[str] = "reading.sheet_too_large"
    path: str
    cells: int
    columns: int


class SheetOld(Condition):
    """A workbook of the kind before 2007, or one locked with a password: both look alike from outside."""

    code: ClassVar[str] = "reading.sheet_old"
    path: str


class WorkbookNotOurs(Condition):
    """A workbook without the sheets that the follow-up workbook has."""

    code: ClassVar[str] = "reading.workbook_not_ours"
    path: str


class NotACalendar(Condition):
    """Its text is no calendar file."""

    code: ClassVar[str] = "reading.not_a_calendar"
    path: str


class CalendarDamaged(Condition):
    """A calendar file that ends in the middle, or whose parts do not fit together."""

    code: ClassVar[str] = "reading.calendar_damaged"
    path: str


class CalendarTooLarge(Condition):
    """It is larger than invitations are; sizes in megabytes."""

    code: ClassVar[str] = "reading.calendar_too_large"
    path: str
    megabytes: int
    limit: int


class CalendarTooMany(Condition):
    """It holds more entries than are read at once."""

    code: ClassVar[str] = "reading.calendar_too_many"
    path: str
    limit: int


class CalendarOld(Condition):
    """A calendar of the form before iCalendar (vCalendar 1.0)."""

    code: ClassVar[str] = "reading.calendar_old"
    path: str


class CalendarIsAnswer(Condition):
    """What an invited person answered, and no event."""

    code: ClassVar[str] = "reading.calendar_is_answer"
    path: str


class CalendarEmpty(Condition):
    """A calendar file without a single entry."""

    code: ClassVar[str] = "reading.calendar_empty"
    path: str


class FormHasMacros(Condition):
    """A form that came back holds a program, which no form of ours does; nothing of it was read."""

    code: ClassVar[str] = "reading.form_macros"
    path: str


class NotAForm(Condition):
    """A file that came back is neither a Word file nor an Excel workbook."""

    code: ClassVar[str] = "reading.not_a_form"
    path: str


class FormOld(Condition):
    """A file of an Office before 2007, or one locked with a password: both look alike from outside."""

    code: ClassVar[str] = "reading.form_old"
    path: str
