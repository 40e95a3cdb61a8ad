"""Drafts of e-mails: read back by the standard library as they were meant, and never more heads than ours."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.return_form import one_line
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.events.mail_draft import (
    Attachment,
    MailAddress,
    MailDraft,
    MailKind,
    addressee_lines,
    addresses_of,
    event_mail,
    mail_draft,
    safe_name,
)
from tests.event_forms import WORKSHOP

ANA = MailAddress("ana@example.org", "Solano, Ana")
HEADS = {"X-Unsent", "To", "Cc", "Subject", "Content-Language", "MIME-Version", "Content-Type",
         "Content-Transfer-Encoding"}  # fmt: skip


def read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", MailKind)
def test_a_draft_says_what_and_to_whom(kind: MailKind, language: Language) -> None:
    file = Attachment("Confirmación México.docx", b"\x00\x01")
    made = event_mail(
        kind, WORKSHOP, language, [ANA], party="México", sender="Secretaría", reply_to="st@example.org",
        addressee="Licda. Ana Solano\nDirectora", attachments=[file],
    )  # fmt: skip
    content = mail_draft(made)
    message = read(content)
    body = message.get_body()
    assert body is not None
    assert message["X-Unsent"] == "1"
    assert message["Date"] is message["Message-ID"] is None
    assert [(each.display_name, each.addr_spec) for each in message["To"].addresses] == [
        ("Solano, Ana", "ana@example.org")
    ]
    assert WORKSHOP.title(language) in message["Subject"]
    words = body.get_content().replace("\r\n", "\n")
    assert words.startswith("Licda. Ana Solano\nDirectora\n\n")
    assert WORKSHOP.title(language) in words
    assert ("México" in words) is (kind is not MailKind.GENERAL)
    assert ("2017" in words.partition(WORKSHOP.title(language))[2].split("\n", 2)[2]) is (
        kind is not MailKind.GENERAL
    )
    (attached,) = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (file.name, file.content)
    assert content == mail_draft(made)
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_another_content_has_another_boundary() -> None:
    drafts = [MailDraft((ANA,), "s", "b", (Attachment("a.pdf", each),)) for each in (b"1", b"2")]
    one, other = (read(mail_draft(each)).get_boundary() for each in drafts)
    assert one != other


def test_the_article_joins_in_spanish() -> None:
    made = event_mail(
        MailKind.INVITATION, WORKSHOP, Language.ES, [], party="ACNUR", running="el ACNUR", sender="Secretaría"
    )
    assert "asistencia del ACNUR" in made.body
    assert made.subject.endswith("(ACNUR)")


@given(st.text(), st.text(), st.text())
def test_no_name_makes_a_head_of_its_own(name: str, subject: str, file: str) -> None:
    hostile = f"{name}\r\nBcc: all@example.org\n\n{subject}"
    draft = MailDraft(
        (MailAddress("ana@example.org", hostile), MailAddress(f"x@y.org\nBcc: {name}")), hostile, name,
        (Attachment(f"{hostile}{file}", b"x"),), copies=(MailAddress("b@example.org", hostile),),
    )  # fmt: skip
    message = read(mail_draft(draft))
    assert set(message.keys()) <= HEADS
    assert [each.addr_spec for each in message["To"].addresses] == ["ana@example.org"]
    assert len(list(message.iter_attachments())) == 1


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_a_subject_comes_back_as_it_was(subject: str) -> None:
    wanted = one_line(subject)
    found = str(read(mail_draft(MailDraft((ANA,), subject, "b")))["Subject"])
    assert " ".join(found.split()) == " ".join(wanted.split())


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("ana@example.org", True),
        ("a.b+c@sub.example.co", True),
        ("ana@ñandú.example", True),
        ("ana", False),
        ("ana@localhost", False),
        ("a b@example.org", False),
        ("ana@example.org, luis@example.org", False),
        ("a..b@example.org", False),
        ('"x"@example.org', False),
        ("", False),
    ],
)
def test_what_is_an_address(address: str, usable: bool) -> None:
    assert MailAddress(address).is_usable is usable
    assert ("To" in read(mail_draft(MailDraft((MailAddress(address),), "s", "b")))) is usable


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a/b:c.docx", "a-b-c.docx"),
        ("\u202excod.exe.docx", "xcod.exe.docx"),
        (" .. ", "file"),
        ("a" * 300 + ".pdf", "a" * 120 + ".pdf"),
    ],
)
def test_names_of_files(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_addresses_and_lines_of_contacts() -> None:
    one = Contact(
        "c1", EntryKind.COUNTRY, "MX", name="Ana", courtesy="Dra.", function="Jefa", email="Ana@x.org"
    )
    contacts = [one, Contact("c2", EntryKind.COUNTRY, "MX", name="B", email="ana@x.org"),
                Contact("c3", EntryKind.COUNTRY, "MX", name="C", email="none")]  # fmt: skip
    assert addresses_of(contacts) == (MailAddress("Ana@x.org", "Ana"),)
    assert addressee_lines(one) == "Dra. Ana\nJefa"


@pytest.mark.parametrize(
    ("language", "words"), [(Language.EN, "to the Secretariat."), (Language.ES, "a la Secretariat.")]
)
def test_without_an_address_the_form_goes_back_to_the_secretariat(language: Language, words: str) -> None:
    file = Attachment("form.docx", b"\x00")
    made = event_mail(
        MailKind.INVITATION, WORKSHOP, language, [ANA], party="México", sender="Secretariat",
        attachments=[file],
    )  # fmt: skip
    body = read(mail_draft(made)).get_body()
    assert body is not None
    assert words in " ".join(body.get_content().split())
