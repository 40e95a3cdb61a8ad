"""Pages under each other: turned by keys, in the size a person wants, drawn where they are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.pdf_pictures import PdfPictures, Picture
from rcm_desktop.windows.papers.page_view import Fit, PageView
from tests.papers.papers import long_paper


class Counted(PdfPictures):
    """Notes which pages are drawn."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.drawn: list[int] = []

    def draw(self, number: int, scale: float) -> Picture:
        self.drawn.append(number)
        return super().draw(number, scale)


@pytest.fixture
def pages() -> Counted:
    return Counted(pdf_of(long_paper(), (Language.EN,)))


@pytest.fixture
def view(qtbot: QtBot, pages: Counted) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    made.show_pages(pages)
    QApplication.processEvents()
    return made


def turn(view: PageView, *keys: Qt.Key) -> int:
    for key in keys:
        QTest.keyClick(view, key)
    return view.page


def test_only_pages_in_sight_are_drawn_and_once(view: PageView, pages: Counted) -> None:
    assert set(pages.drawn) == {0}
    view.go_to(2)
    view.viewport().repaint()
    view.viewport().repaint()
    assert set(pages.drawn) <= {0, 2, 3}
    assert len(pages.drawn) == len(set(pages.drawn))


def test_keys_turn_pages_and_stop_at_the_ends(view: PageView, qtbot: QtBot) -> None:
    seen: list[int] = []
    view.page_changed.connect(seen.append)
    last = view.count - 1
    assert turn(view, Qt.Key.Key_PageUp) == 0
    assert turn(view, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown) == 2
    assert turn(view, Qt.Key.Key_PageUp) == 1
    assert turn(view, Qt.Key.Key_End) == last
    assert turn(view, Qt.Key.Key_PageDown) == last
    assert turn(view, Qt.Key.Key_Home) == 0
    assert seen == [1, 2, 1, last, 0]


def test_scrolling_changes_the_page_that_is_read(view: PageView) -> None:
    assert turn(view, *[Qt.Key.Key_Space] * 3) == 1
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.page == 0
    before = view.verticalScrollBar().value()
    turn(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > before


def test_a_fit_follows_the_size_of_the_window(view: PageView, pages: Counted) -> None:
    assert view.horizontalScrollBar().maximum() == 0
    view.resize(900, 480)
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0
    view.set_zoom(Fit.PAGE)
    assert view.verticalScrollBar().maximum() >= (view.count - 1) * (view.viewport().height() - 60)
    view.go_to(1)
    pages.drawn.clear()
    view.viewport().repaint()
    assert set(pages.drawn) <= {0, 1, 2}


def test_sizes_step_up_and_down_and_end(view: PageView) -> None:
    view.set_zoom(1.0)
    view.step_zoom(larger=True)
    assert view.zoom == 1.25
    for _ in range(9):
        view.step_zoom(larger=True)
    assert view.zoom == 3.0
    for _ in range(9):
        view.step_zoom(larger=False)
    assert view.zoom == 0.5


def test_another_size_keeps_the_words_at_the_top(view: PageView) -> None:
    view.go_to(2)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 200)
    page, part = view.page, 200
    view.set_zoom(2.0)
    assert view.page == page
    place = view._places[page]
    assert 0.1 < (bar.value() - place.top()) / place.height() < 0.6, part


def test_the_wheel_with_control_changes_the_size(view: PageView) -> None:
    view.set_zoom(1.0)
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoom == 1.25


def test_without_pages_nothing_is_drawn(view: PageView) -> None:
    view.show_pages(None)
    turn(view, Qt.Key.Key_PageDown, Qt.Key.Key_End)
    view.viewport().repaint()
    assert (view.count, view.page) == (0, 0)
