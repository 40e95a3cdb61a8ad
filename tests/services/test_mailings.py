"""Mails of a round over a real file: to whom, what is in them, what the round notes; all or none."""

from __future__ import annotations

import email
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.papers.events.mail_draft import MailKind
from rcm_desktop.services.mailings import Mailing, NobodyToWrite

DAY = date(2025, 7, 18)


@pytest.fixture
def opened(sample: bytes, tmp_path: Path) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def workshop(opened: Opened) -> Event:
    return next(each for each in opened.calendar.events() if each.key == "workshop-2025-08")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mails"
    made.mkdir()
    return made


def silent(opened: Opened, workshop: Event) -> list[str]:
    return [each.party for each in opened.mailings.recipients(workshop.id, MailKind.REMINDER, DAY)]


def read(path: Path) -> EmailMessage:
    found = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def test_reminders_go_to_the_silent_and_requests_to_those_not_asked_too(
    opened: Opened, workshop: Event
) -> None:
    assert silent(opened, workshop) == ["DO", "GT", "US"]
    opened.rounds.ask(workshop.id, ["IOM"], None)
    assert silent(opened, workshop) == ["DO", "GT", "US"]
    requests = opened.mailings.recipients(workshop.id, MailKind.INVITATION, DAY)
    assert [each.party for each in requests] == ["DO", "GT", "IOM", "US"]


def test_a_draft_has_its_address_form_and_words(opened: Opened, workshop: Event, folder: Path) -> None:
    opened.book.put_contact(
        Contact(
            "", EntryKind.COUNTRY, "GT", ContactKind.FOCAL_POINT, name="Luz Méndez", email="luz@ejemplo.test"
        )
    )
    mailing = Mailing(workshop.id, MailKind.REMINDER, ("GT", "US"), DAY, ("docx", "xlsx"))
    made = opened.mailings.make(mailing, folder)
    assert sorted(folder.iterdir()) == sorted(made)
    guatemala, states = (next(each for each in made if f"-{code}" in each.name) for code in ("GT", "US"))
    mail = read(guatemala)
    assert "luz@ejemplo.test" in str(mail["To"])
    assert mail["X-Unsent"] == "1"
    names = [str(each.get_filename()) for each in mail.iter_attachments()]
    assert [name.rsplit(".", 1)[1] for name in names] == ["docx", "xlsx"]
    body = mail.get_body(("plain",))
    assert body is not None and workshop.es.title in body.get_content()
    assert workshop.en.title in str(read(states).get_body(("plain",)).get_content())  # type: ignore[union-attr]
    assert not read(states)["To"]
    record = opened.calendar.record(workshop.id)
    assert DAY in record.invitation("GT").reminded  # type: ignore[union-attr]
    assert DAY not in record.invitation("DO").reminded  # type: ignore[union-attr]


def test_a_request_notes_when_it_was_asked_but_keeps_an_earlier_day(
    opened: Opened, workshop: Event, folder: Path
) -> None:
    opened.rounds.ask(workshop.id, ["IOM"], None)
    opened.mailings.make(Mailing(workshop.id, MailKind.INVITATION, ("IOM", "GT"), DAY, ()), folder)
    record = opened.calendar.record(workshop.id)
    assert record.invitation("IOM").asked == DAY  # type: ignore[union-attr]
    assert record.invitation("GT").asked == date(2025, 6, 30)  # type: ignore[union-attr]
    assert not list(read(next(folder.iterdir())).iter_attachments())


def test_a_numbered_letter_goes_along_and_the_round_notes_it_in_one_step(
    opened: Opened, workshop: Event, folder: Path
) -> None:
    made = opened.mailings.make(
        Mailing(workshop.id, MailKind.REMINDER, ("GT",), DAY, ("docx",), has_letters=True), folder
    )
    names = [str(each.get_filename()) for each in read(made[0]).iter_attachments()]
    assert [name.rsplit(".", 1)[1] for name in names] == ["pdf", "docx"]
    assert [each.country for each in opened.letters.register()] == ["GT"]
    assert opened.calendar.record(workshop.id).invitation("GT").reminded[-1] == DAY  # type: ignore[union-attr]
    change = opened.calendar.undo()
    assert change is not None and change.step == "remind"


def test_nobody_to_write_to(opened: Opened, workshop: Event, folder: Path) -> None:
    for parties in ((), ("BZ",), ("XX",)):  # None, one that confirmed, one that nobody asked.
        with pytest.raises(NobodyToWrite):
            opened.mailings.make(Mailing(workshop.id, MailKind.REMINDER, parties, DAY), folder)
    assert not list(folder.iterdir())


def test_where_writing_fails_nothing_is_left(opened: Opened, workshop: Event, folder: Path) -> None:
    before = opened.calendar.record(workshop.id)
    blocked = folder / f"{workshop.key}-reminder-US.eml"
    blocked.mkdir()
    with pytest.raises(Condition):
        opened.mailings.make(Mailing(workshop.id, MailKind.REMINDER, ("DO", "GT", "US"), DAY), folder)
    assert list(folder.iterdir()) == [blocked]
    assert opened.calendar.record(workshop.id) == before
    with pytest.raises(Condition):
        opened.mailings.make(Mailing(workshop.id, MailKind.REMINDER, ("GT",), DAY), folder / "none")


def test_what_the_round_does_not_take_is_not_left_as_a_draft(
    opened: Opened, workshop: Event, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*given: object, **named: object) -> None:
        raise NobodyToWrite

    monkeypatch.setattr(opened.rounds, "remind", refuse)
    with pytest.raises(NobodyToWrite):
        opened.mailings.make(Mailing(workshop.id, MailKind.REMINDER, ("GT",), DAY), folder)
    assert not list(folder.iterdir())
