"""Lines that are ticked, one by one and by group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from rcm_desktop.qt_models.ticked_model import TickedLine, TickedModel

LINES = (
    TickedLine("", "Members"),
    TickedLine("BZ", "Belize"),
    TickedLine("CA", "Canada (asked)", done=True),
    TickedLine("", "Others"),
    TickedLine("IOM", "IOM"),
)
_CHECK = Qt.ItemDataRole.CheckStateRole


def model() -> TickedModel:
    made = TickedModel()
    made.show(LINES, ("CA", "IOM", "unknown"))
    return made


def test_only_what_can_be_ticked_is() -> None:
    ticked = model()
    assert ticked.ticked() == ("IOM",)
    assert ticked.index(2).data(_CHECK) == Qt.CheckState.Checked, "who is done is shown so"
    assert ticked.index(0).data(_CHECK) is None
    assert ticked.flags(ticked.index(2)) == Qt.ItemFlag.NoItemFlags
    ticked.tick(("BZ", "CA"))
    assert ticked.ticked() == ("BZ", "IOM")


def test_the_box_and_the_key_tell_of_a_change() -> None:
    ticked = model()
    told = QSignalSpy(ticked.changed)
    assert ticked.setData(ticked.index(1), Qt.CheckState.Checked.value, _CHECK)
    ticked.turn(ticked.index(4))
    assert ticked.ticked() == ("BZ",)
    assert told.count() == 2
    assert not ticked.setData(ticked.index(0), Qt.CheckState.Checked.value, _CHECK)


def test_a_head_turns_its_group_alone() -> None:
    ticked = model()
    ticked.turn(ticked.index(0))
    assert ticked.ticked() == ("BZ", "IOM")
    ticked.turn(ticked.index(0))
    assert ticked.ticked() == ("IOM",)


def test_other_lines_keep_what_was_ticked() -> None:
    ticked = model()
    ticked.show((TickedLine("IOM", "OIM"), TickedLine("BZ", "Belice")))
    assert ticked.ticked() == ("IOM",)
