"""A draft of an e-mail as a file (.eml) that the user's own mail program opens, with its attachment.

The form is that of RFC 5322 and its MIME; names of files follow RFC 2231. ``X-Unsent: 1`` makes Outlook open
it as a draft. There is no day and no id in it, and its boundary comes from the content: the same draft gives
the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from enum import StrEnum

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.return_form import days_words, one_line
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.text import clean

_END = "\r\n"
_LONGEST_NAME = 120
_LONGEST_SUBJECT = 250
# What every server takes: RFC 5321 without quoted local parts; a domain may have letters of any script.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,63}")
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_TYPES = {
    "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "pdf": ("application", "pdf"),
    "ics": ("text", "calendar"),
}
_OTHER_TYPE = ("application", "octet-stream")


class MailKind(StrEnum):
    """What a draft is for: to ask for a confirmation with the form, to remind of it, or something else."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class MailAddress:
    """Whom it goes to. ``name`` may be ""."""

    email: str
    name: str = ""

    @property
    def is_usable(self) -> bool:
        """Whether mail programs and servers take the address."""
        try:
            _address(self)
        except ValueError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along; its kind is told by the end of its name."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail to be looked at and sent. ``body`` is plain text in lines."""

    to: tuple[MailAddress, ...]
    subject: str
    body: str
    attachments: tuple[Attachment, ...] = ()
    language: Language = Language.ES
    copies: tuple[MailAddress, ...] = ()


def mail_draft(draft: MailDraft) -> bytes:
    """The .eml file. Addresses that no server takes are left out; ask ``MailAddress.is_usable`` before."""
    body = "\n".join(line.rstrip() for line in clean(draft.body).strip("\n").split("\n")) + "\n"
    message = EmailMessage(policy=SMTP)
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    for each in draft.attachments:
        name = safe_name(each.name)
        main, sub = _TYPES.get(name.rpartition(".")[2].lower(), _OTHER_TYPE)
        message.add_attachment(each.content, maintype=main, subtype=sub, filename=name)
    if message.is_multipart():
        message.set_boundary(_boundary(draft))
    return "".join(_heads(draft)).encode("ascii") + message.as_bytes()


def _heads(draft: MailDraft) -> Iterator[str]:
    """The lines of the head. The library's own folding loses spaces between encoded words."""
    yield f"X-Unsent: 1{_END}"
    for head, people in (("To", draft.to), ("Cc", draft.copies)):
        usable = [_address(each) for each in people if each.is_usable]
        if usable:
            yield f"{head}: {f',{_END} '.join(usable)}{_END}"
    yield f"Subject: {_encoded(one_line(draft.subject)[:_LONGEST_SUBJECT], 'Subject')}{_END}"
    yield f"Content-Language: {draft.language.value}{_END}"


def _encoded(words: str, head: str) -> str:
    """Words as a head may hold them: RFC 2047 where they are not plain."""
    is_plain = words.isascii() and words.isprintable() and "=?" not in words
    return Header(words, "us-ascii" if is_plain else "utf-8", header_name=head).encode(linesep=_END)


def event_mail(
    kind: MailKind,
    event: Event,
    language: Language,
    to: Sequence[MailAddress],
    *,
    party: str,
    running: str = "",
    sender: str,
    addressee: str = "",
    reply_to: str = "",
    attachments: Sequence[Attachment] = (),
    has_letter: bool = True,
) -> MailDraft:
    """A draft about an event in the language of who receives it.

    ``party`` is what that language calls the country or organisation, ``running`` the form inside a sentence
    where that differs, ``sender`` the secretariat; ``addressee`` the lines above the text, "" for none. A
    reminder without ``has_letter`` brings the form again, if anything.
    """
    title, place = one_line(event.title(language)), one_line(event.place(language))
    when = ", ".join(each for each in (days_words(event.when, language), place) if each)
    inside, sender = one_line(running or party), one_line(sender)
    lines = [said(language, "mail.opening"), ""]
    lines += [said(language, f"mail.{kind}.text", party=inside, sender=sender), "", title]
    lines += [when] if when else []
    # A reminder without its letter brings the form again, if anything.
    asked = MailKind.INVITATION if kind is MailKind.REMINDER and not has_letter else kind
    if asked is MailKind.REMINDER or (asked is MailKind.INVITATION and attachments):
        back_to = one_line(reply_to) or said(language, "mail.to_sender", sender=sender)
        lines += ["", " ".join(_asked(asked, event, language, back_to))]
    lines += ["", "", said(language, "mail.closing"), "", sender]
    above = [one_line(each) for each in addressee.split("\n") if each.strip()]
    body = "\n".join([*above, *([""] if above else []), *lines])
    if language is Language.ES:
        # "de el ACNUR" is "del ACNUR"; El Salvador keeps its article.
        body = body.replace(" de el ", " del ").replace(" a el ", " al ")
    subject = said(language, f"mail.{kind}.subject", title=title, party=one_line(party))
    return MailDraft(tuple(to), subject, body, tuple(attachments), language)


def _asked(kind: MailKind, event: Event, language: Language, to: str) -> Iterator[str]:
    """What goes along, and by when an answer is wanted."""
    yield said(language, f"mail.{kind}.attached")
    day = paper_day(event.closes, language) if event.closes is not None else ""
    if kind is MailKind.REMINDER:
        if day:
            yield said(language, "mail.answer_by", day=day)
    elif day:
        yield said(language, "mail.return_by", day=day, to=to)
    else:
        yield said(language, "mail.return_to", to=to)


def addressee_lines(contact: Contact) -> str:
    """Name, function and institution of a contact as they stand above the text."""
    name = f"{contact.courtesy} {contact.name}".strip() if contact.name else ""
    return "\n".join(each for each in (name, contact.function, contact.institution) if each)


def addresses_of(contacts: Iterable[Contact]) -> tuple[MailAddress, ...]:
    """The addresses of contacts, each once, as far as they have one that can be used."""
    found: dict[str, MailAddress] = {}
    for each in contacts:
        address = MailAddress(each.email.strip(), each.name)
        if address.is_usable:
            found.setdefault(address.email.casefold(), address)
    return tuple(found.values())


def safe_name(name: str) -> str:
    """The name of a file as Windows and mail programs take it; its end stays."""
    line = _NOT_IN_NAMES.sub("-", one_line(name)).strip(" .") or "file"
    line = "".join(each for each in line if unicodedata.category(each) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    stem, dot, end = line.rpartition(".")
    return f"{stem[:_LONGEST_NAME]}{dot}{end[:10]}" if dot else line[:_LONGEST_NAME]


def _address(address: MailAddress) -> str:
    """As a head names it. Raises ValueError for what no server takes."""
    email = address.email.strip()
    if not _ADDRESS.fullmatch(email) or ".." in email or ".@" in email or email.startswith("."):
        raise ValueError(email)
    local, _, domain = email.rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError(email) from None
    name = one_line(address.name)[:_LONGEST_NAME]
    if not name:
        return f"{local}@{domain}"
    if name.isascii() and name.isprintable() and "=?" not in name:
        return f"{_quoted(name)} <{local}@{domain}>"
    return f"{_encoded(name, 'To')} <{local}@{domain}>"


def _quoted(name: str) -> str:
    """A name between quotation marks, its own ones escaped: a comma in it ends no address."""
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _boundary(draft: MailDraft) -> str:
    """A line that stands nowhere in the parts, because it comes from all of them."""
    digest = hashlib.sha256()
    for part in (draft.subject, draft.body, *(each.name for each in draft.attachments)):
        digest.update(part.encode("utf-8", "replace") + b"\0")
    for each in draft.attachments:
        digest.update(hashlib.sha256(each.content).digest())
    return f"=_{digest.hexdigest()[:40]}"
