"""E-mails of a round: the request to confirm with its form, reminders to the silent with form and letter.

They are drafts that the secretariat's own mail program opens and sends; the round notes the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import SECRETARIAT, Directory, DirectoryOfDay
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.return_form import file_name, form_of
from rcm_desktop.domain.events.rounds import Invitation, Standing
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import Quote, addressee_of
from rcm_desktop.domain.paper_settings import PaperSettings
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.events.mail_draft import (
    Attachment,
    MailAddress,
    MailKind,
    addressee_lines,
    addresses_of,
    event_mail,
    mail_draft,
    safe_name,
)
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.calendar import Calendar
from rcm_desktop.services.event_letters import ConfirmationRequest, EventLetters
from rcm_desktop.services.rounds import Rounds, reminded


class NobodyToWrite(Condition):
    """Nobody was chosen, or none of those chosen is one whom such a mail is for."""

    code: ClassVar[str] = "mailings.nobody"


@dataclass(frozen=True, slots=True)
class MailTo:
    """A country or organisation of a round with whom the mail would go to; no address where none is known."""

    invitation: Invitation
    language: Language
    to: tuple[MailAddress, ...] = ()

    @property
    def party(self) -> str:
        return self.invitation.party


@dataclass(frozen=True, slots=True)
class Mailing:
    """Mails of a day about an event. ``forms`` says how the form goes along, ``has_letters`` whether each
    reminder brings a numbered letter, which may quote a conclusion."""

    event: str
    kind: MailKind
    parties: tuple[str, ...]
    day: date
    forms: tuple[str, ...] = ("docx",)
    has_letters: bool = False
    quote: Quote | None = None


class Mailings:
    """Makes drafts into a folder. ``settings`` gives the sheet and letterhead of the moment."""

    def __init__(
        self,
        calendar: Calendar,
        rounds: Rounds,
        letters: EventLetters,
        settings: Callable[[], PaperSettings],
    ) -> None:
        self._calendar = calendar
        self._rounds = rounds
        self._letters = letters
        self._settings = settings

    def recipients(self, id_: str, kind: MailKind, day: date) -> list[MailTo]:
        """To whom mails of a kind may go: reminders to the silent, requests to all who have not answered."""
        record = self._calendar.record(id_)
        directory = self._calendar.directory()
        wanted = (Standing.SILENT,) if kind is MailKind.REMINDER else (Standing.NOT_ASKED, Standing.SILENT)
        open_ = (each for each in record.invitations if each.standing in wanted)
        return [self._to(each, directory, day) for each in open_]

    def make(self, mailing: Mailing, folder: Path) -> list[Path]:
        """Write the drafts and note the day in the round; gives their files.

        Raises NobodyToWrite, and the conditions of letters and of writing files; then no draft is left, and a
        letter only where it stands in the register.
        """
        record = self._calendar.record(mailing.event)
        chosen = [
            each
            for each in self.recipients(mailing.event, mailing.kind, mailing.day)
            if each.party in mailing.parties
        ]
        if not chosen:
            raise NobodyToWrite
        letters = self._make_letters(mailing, record, chosen, folder) if mailing.has_letters else {}
        made: list[Path] = []
        try:
            for each in chosen:
                path = folder / self._name(record, each, mailing.kind)
                write_whole(path, self._draft(record, each, mailing, letters.get(each.party)))
                made.append(path)
            parties = [each.party for each in chosen]
            if mailing.kind is MailKind.INVITATION:
                self._rounds.ask(mailing.event, parties, mailing.day)
            elif not letters:
                self._rounds.remind(mailing.event, parties, mailing.day)
        except BaseException:
            for path in made:
                path.unlink(missing_ok=True)
            raise
        return made

    def _to(self, invitation: Invitation, directory: Directory, day: date) -> MailTo:
        party = invitation.party
        addressee = directory.addressee(party, day)
        points = directory.focal_points(party, day)
        known = (*points, addressee) if addressee is not None else points
        language = self._letters.language(party, addressee_of(addressee))
        return MailTo(invitation, language, addresses_of(points) or addresses_of(known))

    def _make_letters(
        self, mailing: Mailing, record: EventRecord, chosen: Sequence[MailTo], folder: Path
    ) -> dict[str, Path]:
        """Numbered letters as PDF, and the reminders in the round, in one unit of work."""
        parties = {each.party for each in chosen}
        request = ConfirmationRequest(
            mailing.day, record.event, tuple(each.invitation for each in chosen), mailing.quote
        )

        def note(unit: Any, _: object) -> None:
            self._calendar.edit_in(unit, record.event.id, "remind", reminded(parties, mailing.day))

        made = self._letters.make(request, folder, (OfficeForm.PDF,), also=note)
        return {each.entry.country: each.files[0] for each in made}

    def _draft(self, record: EventRecord, to: MailTo, mailing: Mailing, letter: Path | None) -> bytes:
        directory = self._calendar.directory()
        names = directory.on(mailing.day)
        known = names.delegation(to.party)
        running = known.names(to.language).running if known is not None else to.party
        addressee = directory.addressee(to.party, mailing.day)
        attachments = [*self._forms(record, to, mailing, names)]
        if letter is not None:
            attachments.insert(0, Attachment(letter.name, letter.read_bytes()))
        return mail_draft(
            event_mail(
                mailing.kind,
                record.event,
                to.language,
                to.to,
                party=names.word(to.party, to.language),
                running=running,
                sender=names.secretariat().names(to.language).short,
                addressee=addressee_lines(addressee) if addressee is not None else "",
                reply_to=self._reply_to(mailing.day),
                attachments=attachments,
                has_letter=letter is not None,
            )
        )

    def _forms(
        self, record: EventRecord, to: MailTo, mailing: Mailing, names: DirectoryOfDay
    ) -> Iterable[Attachment]:
        """The form of the country or organisation, in the language of its mail first and in the other too."""
        languages = (to.language, *(each for each in LANGUAGES if each is not to.language))
        form = form_of(
            record.event,
            to.party,
            names,
            reply_to=self._reply_to(mailing.day),
            people=record.people_of(to.party),
        )
        settings = self._settings()
        if "docx" in mailing.forms:
            from rcm_desktop.papers.events.return_form_word import return_form_word

            yield Attachment(file_name(form, languages, "docx"), return_form_word(form, languages, settings))
        if "xlsx" in mailing.forms:
            from rcm_desktop.papers.events.return_form_excel import return_form_excel

            yield Attachment(file_name(form, languages, "xlsx"), return_form_excel(form, languages, settings))

    def _reply_to(self, day: date) -> str:
        """The e-mail of the secretariat itself, "" where the directory has none."""
        contacts: Iterable[Contact] = self._calendar.directory().contacts_of(
            EntryKind.SECRETARIAT, SECRETARIAT
        )
        return next((each.email for each in contacts if each.email), "")

    def _name(self, record: EventRecord, to: MailTo, kind: MailKind) -> str:
        return safe_name(f"{record.event.key}-{kind.value}-{to.party}.eml")
