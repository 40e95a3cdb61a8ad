"""A long account is read as far as somebody looks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.contributions.movements_view import FIRST, MovementsView
from tests.windows.contributions.memory_ledger import OLD, contributions


def test_earlier_movements_are_fetched_when_they_are_looked_for(qtbot: QtBot) -> None:
    service = contributions(OLD)
    days = [date(2025, 1, 1) + timedelta(days=at) for at in range(200)]
    service.post([service.receipt("CA", "USD", day, 100) for day in days])
    room = QWidget()
    qtbot.addWidget(room)
    table = QTableView(room)
    table.resize(500, 120)
    room.show()
    view = MovementsView(service, table, QLabel(room), QLabel(room), QObject(room))
    view.show_account("CA", "USD", date(2025, 12, 31), None, {"old": "2024"})
    assert view.model.rowCount() == 0, "it is read when the hand rests"
    qtbot.waitUntil(lambda: view.model.rowCount() == FIRST)
    table.setCurrentIndex(view.model.index(2, 0))
    shown = view.current
    assert shown is not None and shown.value == days[-3]
    resets: list[object] = []
    view.model.modelReset.connect(lambda: resets.append(1))
    assert view.model.rowCount() == FIRST
    counts = []
    while view.model.canFetchMore(QModelIndex()):
        view.model.fetchMore(QModelIndex())
        counts.append(view.model.rowCount())
    assert counts == [120, 202] and not resets
    assert view.current == shown, "whoever stands in the list stays there"
    assert [view.model.index(201, at).data() for at in (1, 3, 4)] == ["Assessment 2024", "66.66", "66.66"]
