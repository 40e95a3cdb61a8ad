"""Public holidays of the members, by day and by language."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.reading.events.public_holidays import PublicHoliday, PublicHolidays


@pytest.fixture(scope="module")
def members() -> PublicHolidays:
    return PublicHolidays(each.code for each in Directory.shipped().on(None).members())


def on(holidays: PublicHolidays, day: date, language: Language) -> PublicHoliday:
    (found,) = [each for each in holidays.of_year(day.year, language) if each.day == day]
    return found


def test_a_day_of_several_countries_stands_once(members: PublicHolidays) -> None:
    independence = on(members, date(2026, 9, 15), Language.ES)

    assert independence.countries == ("CR", "GT", "HN", "NI", "SV")
    assert independence.name == "Día de la Independencia"
    assert on(members, date(2026, 1, 1), Language.EN).countries == (
        *("BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US"),
    )


def test_names_are_in_the_language_of_the_window_or_there_are_none(members: PublicHolidays) -> None:
    assert on(members, date(2026, 7, 4), Language.EN).name == "Independence Day"
    assert on(members, date(2026, 7, 4), Language.ES).name == ""
    # Belize's names are English, though the package does not say so.
    assert on(members, date(2026, 9, 21), Language.EN).name == "Independence Day"
    assert on(members, date(2026, 9, 21), Language.ES).name == ""
    assert on(members, date(2026, 7, 1), Language.EN).name == "Canada Day"


@pytest.mark.parametrize("year", [1996, 2017, 2031])
def test_no_english_name_in_spanish(members: PublicHolidays, year: int) -> None:
    english = {name.name for each in members.of_year(year, Language.EN) for name in each.names}
    spanish = {name.name for each in members.of_year(year, Language.ES) for name in each.names}

    assert english & spanish <= {"", "Corpus Christi"}
    assert not [name for name in spanish if "Day" in name.split()]
    assert not [name for name in english if {"Día", "de"} & set(name.split())]


def test_names_that_differ_stand_apart_the_usual_one_first(members: PublicHolidays) -> None:
    names = on(members, date(2026, 8, 15), Language.EN).names

    assert {(each.name, each.countries) for each in names} == {
        ("Assumption Day", ("GT",)),
        ("Mother's Day", ("CR",)),
    }


def test_a_year_is_reckoned_once(members: PublicHolidays) -> None:
    assert members.of_year(2026, Language.ES) is members.of_year(2026, Language.ES)
    days = [each.day for each in members.of_year(2026, Language.ES)]
    assert days == sorted(set(days))
    assert {day.year for day in days} == {2026}


def test_unknown_countries_and_years_have_none() -> None:
    assert PublicHolidays(["ZZ"]).of_year(2026, Language.EN) == ()
    assert PublicHolidays(["CR"]).of_year(0, Language.EN) == ()
    assert PublicHolidays([]).of_year(2026, Language.EN) == ()
    assert PublicHolidays(["CR", "US"]).of_year(9999, Language.EN) is not None


def test_the_package_waits_for_the_first_question() -> None:
    code = (
        "import sys; from rcm_desktop.reading.events.public_holidays import PublicHolidays as P;"
        "p = P(['CR']); print('holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
