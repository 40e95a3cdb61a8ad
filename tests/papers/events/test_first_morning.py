"""Everything for the first morning: in a folder, in one file, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.domain.events.card_settings import BadgeSettings, FirstMorningSettings, StartBeyondSheet
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Invitation
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.papers.errors import FolderMissing
from rcm_desktop.papers.events.badge_pdf import badges_pdf
from rcm_desktop.papers.events.certificate_pdf import certificates_pdf
from rcm_desktop.papers.events.first_morning import (
    expected,
    morning_name,
    morning_papers,
    morning_pdf,
    presidency_of,
    write_morning,
)
from rcm_desktop.papers.events.plate_pdf import plates_pdf
from tests.papers.events.cards import DIRECTORY, EN, ES, EVENT, PEOPLE
from tests.papers.events.measured import Measured

ASKED = date(2031, 4, 1)
ROUND = (
    Invitation("CA", ASKED, answer=Answer.CONFIRMED),
    Invitation("US", ASKED),
    Invitation("MX"),
    Invitation("NI", ASKED, answer=Answer.DECLINED),
    Invitation("HN", ASKED, answer=Answer.DECLINED),
)
RECORD = EventRecord(EVENT, ROUND, PEOPLE[:3])


def signatures() -> bytes:
    return certificates_pdf(EVENT, PEOPLE[:2], DIRECTORY, EN)


def test_all_go_into_a_folder_in_their_order(tmp_path: Path) -> None:
    papers = morning_papers(RECORD, DIRECTORY, LANGUAGES, signatures=signatures)
    written = write_morning(papers, tmp_path)
    assert [each.name for each in written] == [
        "ports-2031-05-1-signature-list-en-es.pdf",
        "ports-2031-05-2-table-plates-en-es.pdf",
        "ports-2031-05-3-badges-en-es.pdf",
    ]
    assert sorted(tmp_path.iterdir()) == list(written)
    signed, plates, badges = (each.read_bytes() for each in written)
    assert signed == signatures()
    assert plates == plates_pdf(EVENT, expected(RECORD), DIRECTORY, LANGUAGES)
    assert badges == badges_pdf(EVENT, PEOPLE[:3], DIRECTORY, LANGUAGES)


def test_names_of_files_in_spanish_and_without_the_list() -> None:
    papers = morning_papers(RECORD, DIRECTORY, ES)
    assert [each.name for each in papers] == [
        "ports-2031-05-1-rotulos-de-mesa-es.pdf",
        "ports-2031-05-2-gafetes-es.pdf",
    ]
    assert morning_name(EVENT, ES) == "ports-2031-05-primera-manana-es.pdf"


def test_a_key_that_no_system_takes_as_a_name_gives_one_that_all_take() -> None:
    for key in ('../a:b\\c*?"<>|', "\x00\ud800", "..", "x" * 300):
        name = morning_name(replace(EVENT, key=key), EN)
        assert not set(name) & set('/\\:*?"<>|\x00') and len(name) < 100 and not name.startswith(".")


def test_who_gets_a_plate() -> None:
    assert expected(RECORD) == ("CA", "US", "HN", "DO")
    assert expected(RECORD, FirstMorningSettings(for_silent=False)) == ("CA", "HN", "DO", "US")


def test_who_presides() -> None:
    past = replace(RECORD, event=replace(EVENT, when=EVENT.when.moved(-365 * 14)))
    assert presidency_of(RECORD, DIRECTORY) == ""
    assert presidency_of(past, DIRECTORY) == "SV"
    assert presidency_of(replace(past, meeting=Meeting("m", "m", presidency="HN")), DIRECTORY) == "HN"
    assert presidency_of(replace(past, meeting=Meeting("m", "m")), DIRECTORY) == "SV"


def test_as_one_file_each_page_keeps_its_size() -> None:
    papers = morning_papers(RECORD, DIRECTORY, LANGUAGES, signatures=signatures)
    whole = morning_pdf(papers, EVENT, LANGUAGES)
    file = Measured(whole)
    parts = [Measured(each.make()) for each in papers]
    sizes = [part.size(page) for part in parts for page in range(len(part))]
    assert [file.size(page) for page in range(len(file))] == sizes
    assert file.all_words() == " ".join(part.all_words() for part in parts)
    assert "Núñez" in file.all_words()
    assert whole == morning_pdf(papers, EVENT, LANGUAGES)
    title = file.document.get_metadata_dict()["Title"]
    assert title == "First morning · Workshop on Small Ports and their Papers"


def test_what_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    settings = FirstMorningSettings(badges=BadgeSettings(start=99))
    with pytest.raises(StartBeyondSheet):
        write_morning(morning_papers(RECORD, DIRECTORY, EN, settings, signatures=signatures), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        write_morning(morning_papers(RECORD, DIRECTORY, EN), tmp_path / "gone")
