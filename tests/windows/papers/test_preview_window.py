"""What is previewed is what prints and what is saved: the same bytes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import DraftStamp, Lines, Paper
from rcm_desktop.domain.paper_settings import Letterhead, PaperSettings, PaperSize
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.pdf_pictures import PdfPictures
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.windows.papers.page_view import Fit, image_of
from rcm_desktop.windows.papers.preview_window import Drafts, PreviewWindow
from rcm_desktop.windows.papers.print_job import PrintEnd, sheet_of, wanted_pages
from rcm_desktop.wording import Wording
from tests.papers.papers import DRAFT, item, long_paper, paper, section, words

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.setValue("papers_folder", str(tmp_path))
    return made


def preview(qtbot: QtBot, settings: QSettings, shown: Paper | None = None) -> PreviewWindow:
    made = PreviewWindow(Wording.load(Language.EN).sentence, settings)
    # The window deletes itself when it is closed.
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show_paper(shown or long_paper(20, DRAFT))
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def printer_to(path: Path) -> QPrinter:
    """A printer whose sheets end up in a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def printed(qtbot: QtBot, window: PreviewWindow, printer: QPrinter) -> None:
    window.start(printer)
    qtbot.waitUntil(lambda: window.job is None, timeout=20_000)


def drawn(pages: PdfPictures, number: int) -> QImage:
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return (
        image_of(pages.draw(number, 1.0))
        .convertToFormat(QImage.Format.Format_Grayscale8)
        .scaled(60, 84, *ways)
    )


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures of one size, of 255."""
    pairs = [
        (one.pixelColor(x, y).value(), other.pixelColor(x, y).value())
        for x in range(one.width())
        for y in range(one.height())
    ]
    return sum(abs(first - second) for first, second in pairs) / len(pairs)


def test_the_languages_with_words_are_shown_and_others_can_be_chosen(
    qtbot: QtBot, settings: QSettings
) -> None:
    window = preview(qtbot, settings)
    assert window.content == pdf_of(long_paper(20, DRAFT), LANGUAGES)
    window.ui.languages.setCurrentIndex(2)
    assert window.content == pdf_of(long_paper(20, DRAFT), (Language.ES,))
    english = paper(section(words("CONCLUSIONS"), item(1, words("To meet."))))
    window.show_paper(english)
    assert window.content == pdf_of(english, (Language.EN,))
    assert window.ui.page_words.text() == "Page 1 of 1"


def test_pages_are_turned_by_keys_and_buttons(qtbot: QtBot, settings: QSettings) -> None:
    window = preview(qtbot, settings)
    count = window.view.count
    assert count > 1
    assert not window.ui.previous_button.isEnabled()
    QTest.keyClick(window.view, Qt.Key.Key_PageDown)
    assert window.ui.page_words.text() == f"Page 2 of {count}"
    assert window.view.accessibleDescription().startswith(f"Page 2 of {count}. ")
    assert "To ask the coastal offices" in window.view.accessibleDescription()
    window.ui.previous_button.setFocus()
    QTest.keyClick(window.ui.previous_button, Qt.Key.Key_Return)
    assert window.view.page == 0


def test_sizes_are_chosen_by_keys_and_the_choice_says_so(qtbot: QtBot, settings: QSettings) -> None:
    window = preview(qtbot, settings)
    for key, zoom, said in (
        (Qt.Key.Key_0, Fit.PAGE, "Whole page"),
        (Qt.Key.Key_1, 1.0, "100 %"),
        (Qt.Key.Key_Plus, 1.25, "125 %"),
        (Qt.Key.Key_Minus, 1.0, "100 %"),
        (Qt.Key.Key_2, Fit.WIDTH, "Width of the window"),
    ):
        QTest.keyClick(window.view, key, CTRL)
        assert (window.view.zoom, window.ui.zoom.currentText()) == (zoom, said)


def test_what_is_printed_is_what_is_seen(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    window = preview(qtbot, settings)
    printed(qtbot, window, printer_to(tmp_path / "printed.pdf"))
    assert window.ui.words.text() == "Sent to the printer."
    seen, sheets = PdfPictures(window.content), PdfPictures((tmp_path / "printed.pdf").read_bytes())
    assert len(sheets.sizes) == len(seen.sizes)
    for number in range(len(seen.sizes)):
        assert difference(drawn(seen, number), drawn(sheets, number)) < 3
    assert difference(drawn(seen, 0), drawn(sheets, 1)) > 6
    seen.close()
    sheets.close()


def test_a_range_of_pages_is_printed_alone(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    window = preview(qtbot, settings, long_paper())
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3,5"))
    printed(qtbot, window, printer)
    sheets = PdfPictures((tmp_path / "printed.pdf").read_bytes())
    assert len(sheets.sizes) == 3
    sheets.close()


def test_pages_come_in_the_order_that_was_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    assert wanted_pages(printer, 3, 1) == [0, 1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 3, 1) == [2, 1, 0]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert wanted_pages(printer, 3, 1) == [1]


def test_the_window_lives_while_it_prints_and_escape_stops_printing(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    window = preview(qtbot, settings, long_paper(200))
    window.start(printer_to(tmp_path / "printed.pdf"))
    job = window.job
    assert job is not None
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        QTest.keyClick(window.view, Qt.Key.Key_PageDown)
    assert window.view.page == 1
    assert window.ui.stop_button.isVisible()
    assert not window.ui.print_button.isEnabled()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.job is None, timeout=20_000)
    assert window.ui.words.text() == "Printing was stopped."
    assert window.isVisible()
    assert not window.ui.stop_button.isVisible()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_the_window_ends_its_job(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    window = preview(qtbot, settings, long_paper(200))
    window.start(printer_to(tmp_path / "printed.pdf"))
    job = window.job
    assert job is not None
    window.close()
    assert job.isFinished()
    assert job.end is PrintEnd.STOPPED
    qtbot.waitUntil(lambda: window.job is None)


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_refuses_is_said(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    window = preview(qtbot, settings)
    printer = printer_to(tmp_path / "nowhere" / "printed.pdf")
    window.start(printer)
    qtbot.waitUntil(lambda: window.job is None, timeout=20_000)
    assert "does not take" in window.ui.words.text()
    assert window.ui.words.property("role") == "trouble"


def test_what_is_saved_is_what_is_seen(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = preview(qtbot, settings)
    proposed: list[str] = []

    def choose(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return name, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(window.written) as written:
        QTest.keyClick(window.view, Qt.Key.Key_S, CTRL)
    path = tmp_path / "rcgm-2031-05-en-es.pdf"
    assert proposed == [str(path)]
    assert written.args == [path]
    assert path.read_bytes() == window.content
    assert str(path) in window.ui.words.text()


def test_what_stands_in_the_way_is_said_and_the_old_file_stays(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = preview(qtbot, settings)
    window.save_to(tmp_path / "nowhere" / "paper.pdf")
    assert str(tmp_path / "nowhere") in window.ui.words.text()
    old = tmp_path / "paper.pdf"
    old.write_bytes(b"old")
    monkeypatch.setattr(QMessageBox, "question", lambda *asked: QMessageBox.StandardButton.No)
    window.save_to(tmp_path / "paper")
    assert old.read_bytes() == b"old"
    monkeypatch.setattr(QMessageBox, "question", lambda *asked: QMessageBox.StandardButton.Yes)
    window.save_to(tmp_path / "paper")
    assert old.read_bytes() == window.content


class Counted:
    """Drafts of one paper, as a file would count them."""

    def __init__(self) -> None:
        self.out = 2
        self.trouble: Condition | None = None
        self.drafts = Drafts(self.stamp, self.count)

    def stamp(self, _: Paper | None = None) -> DraftStamp:
        return DraftStamp(self.out + 1, DRAFT.at)

    def count(self, _: Paper) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.out += 1


def stamped(content: bytes) -> str:
    pages = PdfPictures(content)
    words = pages.words(0)
    pages.close()
    return str(re.findall(r"Draft \d+", words)[-1])


def test_each_draft_that_is_saved_or_printed_has_a_number_of_its_own(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    counted = Counted()
    window = preview(qtbot, settings)
    window.show_paper(long_paper(20, counted.stamp()), drafts=counted.drafts)
    window.view.go_to(1)
    window.save_to(tmp_path / "first.pdf")
    assert stamped((tmp_path / "first.pdf").read_bytes()) == "Draft 3"
    assert (counted.out, stamped(window.content)) == (3, "Draft 4")
    assert window.view.page == 1
    assert "first.pdf" in window.ui.words.text()
    printed(qtbot, window, printer_to(tmp_path / "printed.pdf"))
    assert (counted.out, stamped(window.content)) == (4, "Draft 5")
    assert window.ui.words.text() == "Sent to the printer."
    # One went out by another way meanwhile.
    counted.out = 7
    window.save_to(tmp_path / "second.pdf")
    assert stamped((tmp_path / "second.pdf").read_bytes()) == "Draft 8"


def test_what_does_not_go_out_takes_no_number(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    counted = Counted()
    window = preview(qtbot, settings)
    window.show_paper(long_paper(200, counted.stamp()), drafts=counted.drafts)
    window.save_to(tmp_path / "nowhere" / "first.pdf")
    window.start(printer_to(tmp_path / "printed.pdf"))
    window.stop()
    qtbot.waitUntil(lambda: window.job is None, timeout=20_000)
    assert window.ui.words.text() == "Printing was stopped."
    assert counted.out == 2


def test_a_draft_that_cannot_be_counted_is_told_of(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    counted = Counted()
    counted.trouble = DiskFull("records.rcm")
    window = preview(qtbot, settings)
    window.show_paper(long_paper(3, counted.stamp()), drafts=counted.drafts)
    with qtbot.waitSignal(window.written):
        window.save_to(tmp_path / "first.pdf")
    assert (tmp_path / "first.pdf").is_file()
    words = window.ui.words.text()
    assert "first.pdf" in words and "not counted" in words and "records.rcm" in words
    assert window.ui.words.property("role") == "trouble"
    assert stamped(window.content) == "Draft 3"


def test_the_sheet_and_the_letterhead_are_seen(qtbot: QtBot, settings: QSettings) -> None:
    window = preview(qtbot, settings)
    sheet = PaperSettings(PaperSize.LETTER, Letterhead(Lines(("Office of Ports",))))
    window.show_paper(long_paper(3), sheet)
    assert window.content == pdf_of(long_paper(3), LANGUAGES, sheet)
    assert sheet_of(window.content).id() == QPageSize.PageSizeId.Letter
    assert "Office of Ports" in window.view.page_text
