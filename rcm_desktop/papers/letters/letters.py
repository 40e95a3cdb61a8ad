"""Letters from their templates: the ones that come with the program, or the secretariat's own copies.

A copy stands beside the file of records, in a folder of its name ("records templates"), as ordinary Word
files that the secretariat opens in Word; where one is missing, the program's own is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import Finding, LetterKind, LetterPaper
from rcm_desktop.papers.contributions.leaves import A4
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.errors import NotWritable
from rcm_desktop.papers.letters.letter_pdf import letter_pdf
from rcm_desktop.papers.letters.letter_template import LetterTemplate
from rcm_desktop.papers.letters.letter_word import letter_word
from rcm_desktop.papers.letters.letter_words import words_of
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.resources import resource_path
from rcm_desktop.wording import Wording


def templates_beside(library: Path) -> Path:
    """The folder of a file of records that holds its own templates; it may not be there."""
    return library.with_name(f"{library.stem} templates")


class LetterTemplates:
    """The templates of one file of records. ``size`` gives that of the paper of PDF letters at the moment, in
    points; Word ones are as large as their template."""

    def __init__(self, folder: Path, size: Callable[[], tuple[float, float]] = lambda: A4) -> None:
        self.folder = folder
        self._size = size

    def path(self, kind: LetterKind, language: Language) -> Path:
        """The secretariat's own where there is one, else the one that came with the program."""
        name = f"{kind.value}_{language.value}.docx"
        own = self.folder / name
        return own if own.is_file() else resource_path(f"templates/{name}")

    def copy_out(self) -> list[Path]:
        """Put a copy of each template into the folder, to be changed in Word; never over one that is there.

        Raises NotWritable, DiskFull.
        """
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise NotWritable(str(self.folder), error.strerror or type(error).__name__) from None
        made = []
        for kind in LetterKind:
            for language in Language:
                target = self.folder / f"{kind.value}_{language.value}.docx"
                if not target.exists():
                    write_whole(target, self.path(kind, language).read_bytes())
                    made.append(target)
        return made

    def findings(self, kind: LetterKind, language: Language) -> Iterator[Finding]:
        """What is wrong with a template, and what is worth knowing of it."""
        try:
            template = LetterTemplate(self.path(kind, language))
        except Condition as condition:
            yield Finding("template", (("words", Wording.load(language).sentence(condition)),))
            return
        yield from template.findings()

    def content(self, letter: LetterPaper, form: OfficeForm) -> bytes:
        """A letter in one form. Raises TemplateUnusable, TemplateStyleMissing."""
        template = LetterTemplate(self.path(letter.kind, letter.language))
        words = words_of(letter)
        if form is OfficeForm.PDF:
            return letter_pdf(letter, words, template, self._size())
        return letter_word(letter, words, template)
