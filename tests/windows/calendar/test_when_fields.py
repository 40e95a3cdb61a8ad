"""A time that the fields of an event show is read back the same, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.windows.calendar.when_fields import WhenFields, clock_written
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.not_filled import NotFilled
from tests.windows.calendar.event_dialogs import OF_DAY
from tests.windows.calendar.events import EVENTS, RCGM


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[InterfaceLanguage]:
    spoken = InterfaceLanguage(request.param, qapp)
    yield spoken
    spoken.switch(Language.EN)


@pytest.fixture
def fields(qtbot: QtBot, spoken: InterfaceLanguage) -> WhenFields:
    lines = [QLineEdit() for _ in range(3)]
    boxes = [QComboBox() for _ in range(3)]
    for each in (*lines, *boxes):
        qtbot.addWidget(each)
    boxes[0].setEditable(True)
    made = WhenFields(lines[0], lines[1], lines[2], boxes[0], boxes[1], boxes[2])
    made.offer(EVENTS, OF_DAY)
    return made


DAYS = st.dates(date(1996, 1, 1), date(2060, 12, 31))
YEARS, MONTHS = st.integers(1996, 2060), st.integers(1, 12)
TIMES = st.one_of(
    DAYS.map(When.on),
    st.tuples(DAYS, st.integers(1, 500)).map(lambda of: When.on(of[0], of[0] + timedelta(days=of[1]))),
    YEARS.map(lambda year: When(PartialDate(year))),
    st.tuples(YEARS, MONTHS).map(lambda of: When(PartialDate(*of))),
    st.tuples(YEARS, YEARS)
    .filter(lambda of: of[0] < of[1])
    .map(lambda of: When(PartialDate(of[0]), PartialDate(of[1]))),
    st.tuples(YEARS, MONTHS, MONTHS)
    .filter(lambda of: of[1] < of[2])
    .map(lambda of: When(PartialDate(of[0], of[1]), PartialDate(of[0], of[2]))),
    st.tuples(YEARS, MONTHS, MONTHS).map(
        lambda of: When(PartialDate(of[0], of[1]), PartialDate(of[0] + 1, of[2]))
    ),
    MONTHS.map(lambda month: When(PartialDate(0, month))),
    st.tuples(MONTHS, st.integers(1, 28)).map(lambda of: When(PartialDate(0, *of))),
    st.tuples(MONTHS, st.integers(1, 14), st.integers(15, 28)).map(
        lambda of: When(PartialDate(0, of[0], of[1]), PartialDate(0, of[0], of[2]))
    ),
    st.just(When()),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(when=TIMES)
def test_what_is_shown_is_read_back(fields: WhenFields, when: When) -> None:
    fields.show(when)
    assert fields.read(when) == when


@pytest.mark.parametrize(
    "when",
    [
        When.on(date(2031, 7, 1)),
        When(bound=Bound(Relation.AFTER, RCGM.id, words="the meeting in Panama")),
        When(bound=Bound(Relation.BEFORE, body="VM", since=date(2017, 6, 22), words="próxima RVM")),
        When(bound=Bound(Relation.BEFORE, words="the next meeting of directors")),
        When(bound=Bound(Relation.DURING, "gone", words="an event that is no more")),
        When(PartialDate(2031, 7, 1), None, time(9), time(17, 30), "America/Costa_Rica"),
        When(PartialDate(2031, 7, 1), None, time(9), None, "UTC-6"),
    ],
)
def test_what_nobody_touched_stays_through_a_change_of_language(
    fields: WhenFields, spoken: InterfaceLanguage, when: When
) -> None:
    fields.show(when)
    assert fields.read(when) == when
    for language in LANGUAGES:
        spoken.switch(language)
        fields.offer(EVENTS, OF_DAY)
        assert fields.read(when) == when


def test_what_is_inferred_is_confirmed_by_who_reads_it(fields: WhenFields) -> None:
    inferred = When(PartialDate(2031, 7, 15), inferred=("year",))
    fields.show(inferred)
    assert fields.read(inferred) == When(PartialDate(2031, 7, 15))


def test_another_event_is_followed_only_where_one_is_chosen(fields: WhenFields) -> None:
    fields.show(When())
    assert not fields.target.isEnabled()
    fields.relation.setCurrentIndex(fields.relation.findData("after"))
    fields.follow_relation()
    fields.target.setCurrentIndex(fields.target.findData(RCGM.id))
    assert fields.target.isEnabled()
    bound = fields.read(When()).bound
    assert bound is not None
    assert (bound.relation, bound.event, bound.body) == (Relation.AFTER, RCGM.id, "")


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("09.30", time(9, 30)),
        ("15h30", time(15, 30)),
        ("15 h", None),
        ("3 p. m.", time(15)),
        ("3pm", time(15)),
        ("12 a.m.", time(0)),
        ("12:15 p.m.", time(12, 15)),
        ("0:00", time(0)),
        ("24:00", None),
        ("9:60", None),
        ("13 pm", None),
        ("0 am", None),
        ("nine", None),
        ("-9", None),
        ("9:5:1", None),
    ],
)
def test_clock_times(words: str, at: time | None) -> None:
    if at is None:
        with pytest.raises(ValueError):
            clock_written(words)
    else:
        assert clock_written(words) == at


@pytest.mark.parametrize(
    ("name", "words"),
    [("days", "soon"), ("opens", "late"), ("closes_at", "25:00"), ("zone", "Moon/Base")],
)
def test_what_is_no_time_is_told_at_its_field(fields: WhenFields, name: str, words: str) -> None:
    fields.show(When.on(date(2031, 7, 1)))
    field: QLineEdit | QComboBox = getattr(fields, name)
    field.setEditText(words) if isinstance(field, QComboBox) else field.setText(words)
    with pytest.raises(NotFilled) as told:
        fields.read(When())
    assert told.value.field is field
    assert words in told.value.words


def test_an_end_needs_a_beginning(fields: WhenFields) -> None:
    fields.show(When.on(date(2031, 7, 1)))
    assert fields.closes_at is not None
    fields.closes_at.setText("17:00")
    with pytest.raises(NotFilled) as told:
        fields.read(When())
    assert told.value.field is fields.opens
