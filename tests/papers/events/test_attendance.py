"""Attendance on paper, with its graphs."""

from __future__ import annotations

import itertools

import pytest

from rcm_desktop.domain.events.attendance import EventAttendance, attendance_of
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.papers.events.attendance_pdf import (
    country_attendance_pdf,
    event_attendance_pdf,
    year_attendance_pdf,
)
from rcm_desktop.papers.list_figures import GREYS, Bar, BarGraph, put_graph
from rcm_desktop.papers.list_pages import ListPages
from tests.event_scenes import DIRECTORY, EVENT, held
from tests.papers.events.pages import edges, opened, page_texts

EN, ES = (Language.EN,), (Language.ES,)
LETTER = PaperSettings(PaperSize.LETTER)


def of(number: int, days: int = 2) -> EventAttendance:
    return attendance_of(held(number, days), DIRECTORY)


def test_an_event_says_how_each_country_was_there_and_how_many_came() -> None:
    one = of(1, 3)
    said = " ".join(page_texts(event_attendance_pdf(one, EN)))
    for party in one.countries:
        row = " ".join(each.value for each in party.marks if each is not None)
        name = DIRECTORY.word(party.party, Language.EN)
        assert f"{name} {row} {party.came} / {party.registered}" in said
    there = [one.counts(at)[Attendance.PRESENT] + one.counts(at)[Attendance.LATE] for at in range(3)]
    assert f"Countries present {' '.join(map(str, there))}" in said
    assert f"8 Feb 2031 {there[0]} / 11" in said
    assert f"Total {one.came} / {one.registered}" in said


def test_many_days_lie_across_with_letters_and_their_key() -> None:
    content = event_attendance_pdf(of(1, 12), LANGUAGES, LETTER)
    with opened(content) as document:
        assert document.get_page_size(0) == pytest.approx((792, 612))
    assert "P presente · T tarde · E excusado · A ausente" in " ".join(page_texts(content))


def test_a_country_over_events_the_latest_first() -> None:
    said = " ".join(page_texts(country_attendance_pdf("HN", [of(1), of(3), of(2)], DIRECTORY, ES)))
    assert said.index("9 de abril de 2031") < said.index("9 de marzo de 2031") < said.index("9 de febrero")
    assert "Honduras" in said
    assert "2 / 2" in said


def test_a_year_sets_countries_against_events() -> None:
    events = [of(number) for number in range(1, 12)]
    said = " ".join(page_texts(year_attendance_pdf(2031, events, DIRECTORY, EN)))
    assert "Member countries 1 2 3 4 5 6 7 8 9 10 11 Attended" in said
    for code in ("BZ", "SV"):
        marks = [one.of(code) for one in events]
        there = sum(each is not None and each.days_there > 0 for each in marks)
        assert f"{DIRECTORY.word(code, Language.EN)} {there} / 11" in said
    assert "11 Regional Workshop on Consular Registers 8-9 December 2031" in said
    assert "No attendance" in page_texts(year_attendance_pdf(2030, events, DIRECTORY, EN))[0]


def test_what_nobody_entered_is_said() -> None:
    nothing = attendance_of(EventRecord(EVENT), DIRECTORY)
    for content in (
        event_attendance_pdf(nothing, ES),
        country_attendance_pdf("HN", [nothing], DIRECTORY, ES),
        year_attendance_pdf(2031, [nothing], DIRECTORY, ES),
    ):
        (text,) = page_texts(content)
        assert "Todavía no se ha registrado la asistencia." in text


def test_the_parts_of_bars_are_told_apart_without_colour() -> None:
    assert all(after - before >= 0.19 for before, after in itertools.pairwise(GREYS))
    pages = ListPages(EN, PaperSettings())
    put_graph(
        pages, BarGraph("Title", ("a", "b", "c", "d"), (Bar("one", (1, 2, 3, 4)), Bar("two", (5, 0, 0, 0))))
    )
    legend, bars = pages.page.boxes[:4], pages.page.boxes[5:]
    assert [each.grey for each in legend] == list(GREYS) == [each.grey for each in bars[:4]]
    widths = [each.width for each in bars]
    assert widths[:4] == pytest.approx([widths[0] * part for part in (1, 2, 3, 4)])
    assert widths[4] == pytest.approx(5 * widths[0])
    assert sum(widths[:4]) < pages.measure


def test_nothing_runs_over_the_margins() -> None:
    many = [of(number, 5) for number in range(1, 23)]
    for content in (
        event_attendance_pdf(of(1, 12), LANGUAGES),
        country_attendance_pdf("DO", many, DIRECTORY, LANGUAGES, LETTER),
        year_attendance_pdf(2031, many, DIRECTORY, LANGUAGES, LETTER),
    ):
        for left, bottom, right, top in edges(content):
            assert left > 0.05 and right < 0.95
            assert bottom > 0.03 and top < 0.97


def test_the_same_attendance_gives_the_same_bytes() -> None:
    def made() -> list[bytes]:
        events = [of(number) for number in (1, 2)]
        return [
            event_attendance_pdf(events[0], LANGUAGES),
            country_attendance_pdf("HN", events, DIRECTORY, LANGUAGES),
            year_attendance_pdf(2031, events, DIRECTORY, LANGUAGES),
        ]

    assert made() == made()
