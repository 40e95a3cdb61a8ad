"""The directory: names and roles of a day, their order and articles, what a file lays over the tables."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.contacts import Contact, ContactKind, ContactUnnamed
from rcm_desktop.domain.directory import (
    Directory,
    OwnDirectory,
    OwnVersion,
    changed_from,
    corrected,
    own_changes,
)
from rcm_desktop.domain.entries import (
    Entry,
    EntryKind,
    Facts,
    LastVersion,
    NameNeeded,
    Names,
    Role,
    SinceTaken,
    Version,
)
from rcm_desktop.domain.languages import LANGUAGES, Language

EN, ES = LANGUAGES
SHIPPED = Directory.shipped()
TODAY = SHIPPED.on(None)
CHILE = Facts(Names("Chile", long="Republic of Chile"), Names("Chile"), Role.OBSERVER)


def with_own(*versions: OwnVersion, **years: str) -> Directory:
    presidencies = {int(year[1:]): code for year, code in years.items()}
    return SHIPPED.overlaid(OwnDirectory(versions, presidencies))


def own(kind: EntryKind, id_: str, since: date | None, facts: Facts | None) -> OwnVersion:
    return OwnVersion(kind, id_, since, facts)


# As shipped


def test_members_and_observers() -> None:
    assert len(TODAY.members()) == 11
    assert len(TODAY.countries()) == 16
    assert len({each.alpha3 for each in TODAY.countries()}) == 16
    assert TODAY.country("XX") is None
    assert TODAY.word("XX", EN) == "XX"


@pytest.mark.parametrize("kind", EntryKind)
def test_every_entry_has_its_names_in_both_languages(kind: EntryKind) -> None:
    for entry in SHIPPED.entries[kind].values():
        for version in entry.versions:
            version.facts.check()
            for language in LANGUAGES:
                names = version.facts.names(language)
                assert names.running.endswith(names.short) and names.long


def test_a_list_of_names_in_each_language() -> None:
    codes = ("US", "DO", "CA")
    assert TODAY.joined_names(TODAY.sorted_by_name(codes, EN), EN) == (
        "Canada, the Dominican Republic and the United States"
    )
    assert TODAY.joined_names(TODAY.sorted_by_name(codes, ES), ES) == (
        "Canadá, los Estados Unidos y la República Dominicana"
    )
    assert TODAY.joined_names(("PA",), EN) == "Panama"
    assert TODAY.joined_names((), EN) == ""
    assert TODAY.joined_names(("PA", "IOM", "ICRC"), ES) == "Panamá, la OIM y el CICR"


def test_spanish_and_gives_way_before_its_own_sound() -> None:
    names = Facts(Names("Italy"), Names("Italia"), Role.OBSERVER)
    known = with_own(own(EntryKind.COUNTRY, "IT", None, names)).on(None)
    assert known.joined_names(("PA", "IT"), ES) == "Panamá e Italia"
    assert known.joined_names(("PA", "IT"), EN) == "Panama and Italy"


def test_acronyms_in_each_language() -> None:
    assert (TODAY.acronym("RCGM", EN), TODAY.acronym("RCGM", ES)) == ("RCGM", "GRCM")
    assert TODAY.acronym("Troika", ES) == "Troika"
    assert TODAY.body_id("grcm") == "RCGM"
    assert TODAY.body_id("Drafting group") == "Drafting group"
    migration = TODAY.delegation("IOM")
    assert migration is not None
    assert [migration.names(language).for_short for language in LANGUAGES] == ["IOM", "OIM"]


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("OIM", "IOM"), ("Organización Internacional para las Migraciones", "IOM"), ("acnur", "UNHCR"),
        ("EE. UU.", "US"), ("PANAMÁ", "PA"), ("The IOM office", None), ("", None),
    ],
)  # fmt: skip
def test_a_country_or_organisation_is_known_by_any_of_its_names(words: str, id_: str | None) -> None:
    found = TODAY.called(words)
    assert (found.id if found is not None else None) == id_


# Days


@pytest.mark.parametrize(
    ("day", "english", "spanish"),
    [(date(2017, 6, 20), "TS", "ST"), (date(2019, 11, 13), "TS", "ST"), (date(2019, 11, 14), "ES", "SE"),
     (None, "ES", "SE")],
)  # fmt: skip
def test_the_secretariat_is_called_as_on_the_day(day: date | None, english: str, spanish: str) -> None:
    secretariat = SHIPPED.on(day).secretariat()
    assert [secretariat.names(language).acronym for language in LANGUAGES] == [english, spanish]


def test_a_role_of_2017_stays_that_of_2017() -> None:
    peru = SHIPPED.entry(EntryKind.COUNTRY, "PE")
    assert peru is not None
    member = Facts(peru.versions[0].facts.en, peru.versions[0].facts.es, Role.MEMBER)
    changed = changed_from(peru, date(2028, 1, 1), member)
    known = with_own(*own_changes(SHIPPED, changed))
    assert "PE" not in [each.id for each in known.on(date(2017, 6, 20)).members()]
    assert "PE" not in [each.id for each in known.on(date(2027, 12, 31)).members()]
    assert "PE" in [each.id for each in known.on(date(2028, 1, 1)).members()]
    assert "PE" in [each.id for each in known.on(date(2017, 6, 20)).countries()]


def test_an_entry_of_later_has_a_name_and_no_role_before() -> None:
    known = with_own(own(EntryKind.COUNTRY, "CL", date(2027, 5, 1), CHILE))
    before, after = (known.on(day) for day in (date(2020, 1, 1), date(2027, 5, 1)))
    assert before.word("CL", ES) == "Chile"
    assert "CL" not in [each.id for each in before.countries()]
    assert [each.id for each in after.countries()][-1] == "CL"


def test_presidencies_by_year() -> None:
    assert SHIPPED.troika(2018) == ("SV", "PA", "GT")
    assert SHIPPED.presidency(1990) == ""
    known = with_own(y2025="CA", y2018="")
    assert known.presidency(2025) == "CA"
    assert known.troika(2018) == ("SV", "", "GT")


# What a file says over the tables


def test_a_corrected_version_takes_the_place_of_the_shipped_one() -> None:
    known = with_own(own(EntryKind.COUNTRY, "PA", None, Facts(Names("Pan."), Names("Pan."), Role.MEMBER)))
    entry = known.entry(EntryKind.COUNTRY, "PA")
    assert entry is not None
    assert [each.is_own for each in entry.versions] == [True]
    assert entry.alpha3 == "PAN", "what no version says stays"
    assert known.on(None).word("PA", EN) == "Pan."
    assert len(known.on(None).members()) == 11


def test_only_what_differs_is_kept() -> None:
    entry = SHIPPED.entry(EntryKind.SECRETARIAT, "SECRETARIAT")
    assert entry is not None
    assert own_changes(SHIPPED, entry) == []
    first, second = entry.versions
    moved = corrected(entry, second.since, date(2019, 6, 1), second.facts)
    kept = own_changes(SHIPPED, moved)
    assert [(each.since, each.facts) for each in kept] == [
        (date(2019, 6, 1), second.facts),
        (second.since, None),
    ]
    known = with_own(*kept).entry(EntryKind.SECRETARIAT, "SECRETARIAT")
    assert known is not None
    assert [each.since for each in known.versions] == [None, date(2019, 6, 1)]
    assert own_changes(SHIPPED, corrected(moved, date(2019, 6, 1), second.since, second.facts)) == []
    assert first.facts.en.acronym == "TS"


def test_nothing_said_is_the_shipped_directory_itself() -> None:
    assert SHIPPED.overlaid(OwnDirectory()) is SHIPPED


def test_what_cannot_be_is_refused() -> None:
    entry = Entry(EntryKind.COUNTRY, "CL", (Version(None, CHILE),))
    with pytest.raises(NameNeeded):
        changed_from(entry, date(2020, 1, 1), Facts(Names("Chile"), Names("")))
    with pytest.raises(SinceTaken):
        changed_from(entry, None, CHILE)
    later = changed_from(entry, date(2020, 1, 1), CHILE)
    with pytest.raises(SinceTaken) as raised:
        corrected(later, None, date(2020, 1, 1), CHILE)
    assert raised.value.day == "2020-01-01"
    with pytest.raises(LastVersion):
        entry.without(None)


# Contacts


def contact(name: str, since: date | None, kind: ContactKind = ContactKind.ADDRESSEE) -> Contact:
    return Contact(name, EntryKind.COUNTRY, "PA", kind, name, since=since)


def test_letters_go_to_the_addressee_of_the_day() -> None:
    people = (
        contact("third", date(2025, 7, 1)),
        contact("first", None),
        contact("second", date(2019, 7, 1)),
        contact("focal", date(2026, 1, 1), ContactKind.FOCAL_POINT),
    )
    known = SHIPPED.overlaid(OwnDirectory(contacts=people))

    def written_to(day: date | None) -> str:
        found = known.addressee("PA", day)
        return found.name if found is not None else ""

    assert written_to(date(2019, 6, 30)) == "first"
    assert written_to(date(2019, 7, 1)) == "second"
    assert written_to(None) == "third"
    assert known.addressee("MX", None) is None
    assert known.focal_points("PA", date(2025, 12, 31)) == ()
    assert [each.name for each in known.focal_points("PA", date(2026, 1, 1))] == ["focal"]
    late = SHIPPED.overlaid(OwnDirectory(contacts=people[:1]))
    assert late.addressee("PA", date(2020, 1, 1)) is None


def test_a_contact_needs_something_to_call_it_by() -> None:
    with pytest.raises(ContactUnnamed):
        Contact("", EntryKind.COUNTRY, "PA", address="Avenida Balboa", language=Language.ES).check()
    Contact("", EntryKind.COUNTRY, "PA", institution="Cancillería").check()
