"""The preview of papers that are no set of conclusions: cards on sheets that lie, files of many sizes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.card_settings import BadgeSettings, StartBeyondSheet
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.events.badge_pdf import badges_pdf
from rcm_desktop.papers.events.first_morning import morning_papers, morning_pdf
from rcm_desktop.papers.pdf_pictures import PdfPictures
from rcm_desktop.windows.papers.print_job import sheet_of
from tests.papers.events.cards import DIRECTORY, EN, ES, EVENT, PEOPLE
from tests.papers.papers import long_paper
from tests.windows.papers.test_preview_window import difference, drawn, preview, printed, printer_to, settings

__all__ = ["settings"]


def badges(languages: tuple[Language, ...]) -> bytes:
    return badges_pdf(EVENT, PEOPLE, DIRECTORY, languages)


def morning(languages: tuple[Language, ...]) -> bytes:
    papers = morning_papers(EventRecord(EVENT, (), PEOPLE), DIRECTORY, languages)
    return morning_pdf(papers, EVENT, languages)


def test_the_pages_that_were_made_are_seen_and_saved(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    window = preview(qtbot, settings)
    window.show_made("ports-badges", badges, ES)
    assert window.content == badges(ES) and window.languages == ES
    assert window.windowTitle().startswith("ports-badges")
    assert "Taller sobre puertos" in window.view.page_text
    window.ui.languages.setCurrentIndex(0)
    assert window.content == badges(LANGUAGES)
    window.save_to(tmp_path / "badges.pdf")
    assert (tmp_path / "badges.pdf").read_bytes() == badges(LANGUAGES)
    window.show_paper(long_paper(3))
    assert "Workshop" not in window.view.page_text


def test_what_cannot_be_made_leaves_what_is_shown(qtbot: QtBot, settings: QSettings) -> None:
    window = preview(qtbot, settings)
    shown = window.content

    def refuse(languages: tuple[Language, ...]) -> bytes:
        return badges_pdf(EVENT, PEOPLE, DIRECTORY, languages, BadgeSettings(start=99))

    with pytest.raises(StartBeyondSheet):
        window.show_made("ports-badges", refuse)
    assert window.content == shown


def test_pages_that_lie_and_pages_that_stand_print_in_their_size(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    window = preview(qtbot, settings)
    window.show_made("ports-first-morning", morning, EN)
    printer = printer_to(tmp_path / "printed.pdf")
    printed(qtbot, window, printer)
    seen, sheets = PdfPictures(morning(EN)), PdfPictures((tmp_path / "printed.pdf").read_bytes())
    assert len(sheets.sizes) == len(seen.sizes)
    assert {width > height for width, height in seen.sizes} == {True, False}
    for number, size in enumerate(seen.sizes):
        assert sheets.sizes[number] == pytest.approx(size, abs=1.0)
        assert difference(drawn(seen, number), drawn(sheets, number)) < 3
    seen.close()
    sheets.close()


def test_a_sheet_that_lies_is_known_to_printers_as_it_stands() -> None:
    assert sheet_of(morning(EN)).id() == QPageSize.PageSizeId.A4
