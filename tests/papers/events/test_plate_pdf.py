"""Table plates measured in the file: sheets, fold, both sides, names."""

from __future__ import annotations

import math

import pytest

from rcm_desktop.domain.events.card_settings import PlateBeyondSheet, PlateNames, PlateSettings
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.papers.events.plate_pdf import plates_of, plates_pdf
from tests.papers.events.cards import CHOICES, DIRECTORY, EN, ES, EVENT
from tests.papers.events.measured import MM, Measured

COUNTRIES = ("US", "DO", "HN", "SV", "BZ", "CA", "CR", "GT", "MX", "NI", "PA")
ALONE = PlateSettings(has_presidency=False, has_secretariat=False)
SHEETS = {PaperSize.A4: (297.0, 210.0), PaperSize.LETTER: (279.4, 215.9)}


def plates(
    *ids: str,
    languages: tuple[Language, ...] = LANGUAGES,
    settings: PlateSettings = ALONE,
    size: PaperSize = PaperSize.A4,
    presidency: str = "",
) -> Measured:
    return Measured(plates_pdf(EVENT, ids, DIRECTORY, languages, settings, PaperSettings(size), presidency))


def sides(file: Measured, page: int = 0) -> tuple[str, str]:
    """The words of the front, which is below, and of the back."""
    width, height = file.size(page)
    return (
        file.words_in((0, height / 2, width, height), page),
        file.words_in((0, 0, width, height / 2), page),
    )


@pytest.mark.parametrize("size", PaperSize)
def test_a_sheet_is_folded_in_its_middle(size: PaperSize) -> None:
    file = plates("HN", size=size)
    width, height = SHEETS[size]
    assert file.size() == pytest.approx((width, height), abs=0.05)
    folds = [each for each in file.drawn() if each.is_level_line]
    assert [each.middle[1] for each in folds] == pytest.approx([height / 2] * 2, abs=0.05)
    (left, right) = sorted(folds, key=lambda each: each.left)
    assert left.left == pytest.approx(0, abs=0.3) and right.right == pytest.approx(width, abs=0.3)
    assert left.right < 10 and right.left > width - 10
    bare = plates(
        "HN", settings=PlateSettings(has_presidency=False, has_fold_mark=False, has_secretariat=False)
    )
    assert not [each for each in bare.drawn() if not each.is_text]


def test_one_side_stands_on_its_head_so_that_both_are_read() -> None:
    file = plates("HN", languages=ES)
    page = file.document[0].get_textpage()
    angles = {"front": set(), "back": set()}  # type: dict[str, set[int]]
    from pypdfium2 import raw

    for at in range(page.count_chars()):
        _, bottom, _, top = page.get_charbox(at)
        side = "front" if (bottom + top) / 2 < 105 * MM else "back"
        angles[side].add(round(math.degrees(raw.FPDFText_GetCharAngle(page.raw, at))) % 360)
    assert angles == {"front": {0}, "back": {180}}


def test_both_sides_are_the_same_turned_round() -> None:
    file = plates("DO", languages=ES)
    width, height = file.size()
    texts = [each for each in file.drawn() if each.is_text]
    front = sorted((each.left, each.top, each.right, each.bottom) for each in texts if each.top > height / 2)
    back = sorted(
        (width - each.right, height - each.bottom, width - each.left, height - each.top)
        for each in texts
        if each.bottom < height / 2
    )
    assert len(front) == len(back) == 2
    for one, other in zip(front, back, strict=True):
        assert one == pytest.approx(other, abs=0.05)


def test_with_two_languages_each_side_shows_one() -> None:
    assert sides(plates("DO")) == ("DOMINICAN REPUBLIC", "REPÚBLICA DOMINICANA")
    assert sides(plates("DO", languages=ES)) == ("REPÚBLICA DOMINICANA",) * 2
    assert sides(plates("US", languages=EN)) == ("UNITED STATES OF AMERICA",) * 2


@pytest.mark.parametrize(
    ("names", "english", "spanish"),
    [
        (PlateNames.ROLL, "PANAMA", "PANAMÁ"),
        (PlateNames.SHORT, "PANAMA", "PANAMÁ"),
        (PlateNames.FULL, "REPUBLIC OF PANAMA", "REPÚBLICA DE PANAMÁ"),
    ],
)
def test_names_in_capitals_as_the_settings_say(names: PlateNames, english: str, spanish: str) -> None:
    settings = PlateSettings(names, has_presidency=False, has_secretariat=False)
    assert sides(plates("PA", settings=settings)) == (english, spanish)


def test_the_article_of_a_name_stays_and_that_of_a_sentence_goes() -> None:
    assert sides(plates("SV")) == ("EL SALVADOR", "EL SALVADOR")
    short = PlateSettings(PlateNames.SHORT, has_presidency=False, has_secretariat=False)
    assert sides(plates("US", settings=short)) == ("UNITED STATES", "ESTADOS UNIDOS")


@pytest.mark.parametrize("languages", CHOICES, ids=["en", "es", "both"])
@pytest.mark.parametrize("names", PlateNames)
def test_the_longest_names_are_large_and_stay_on_their_side(
    names: PlateNames, languages: tuple[Language, ...]
) -> None:
    settings = PlateSettings(names, has_presidency=False, has_secretariat=False)
    file = plates(*COUNTRIES, languages=languages, settings=settings)
    assert len(file) == len(COUNTRIES)
    for page in range(len(file)):
        width, height = file.size(page)
        for each in file.drawn(page):
            if not each.is_text:
                continue
            assert each.is_in((0, 0, width, height / 2), by=8) or each.is_in(
                (0, height / 2, width, height), by=8
            )
            # Capitals of 17 mm are read from the other side of a room.
            assert each.bottom - each.top > (11 if names is PlateNames.FULL else 17)


def test_plates_stand_in_their_order_with_presidency_and_secretariat() -> None:
    everyone = plates_of(
        ("IOM", "US", "DO", "CA", "Club of Rome", "CA"), DIRECTORY, Language.ES, presidency="PA"
    )
    assert [each.es.name for each in everyone] == [
        "PRESIDENCIA PRO-TÉMPORE", "CANADÁ", "ESTADOS UNIDOS DE AMÉRICA", "REPÚBLICA DOMINICANA",
        "CLUB OF ROME", "OIM", "SECRETARÍA TÉCNICA",
    ]  # fmt: skip
    assert [everyone[at].es.below for at in (0, 5, 6)] == [
        "Panamá",
        "Organización Internacional para las Migraciones",
        "Conferencia Regional sobre Migración",
    ]
    assert [each.en.name for each in everyone[:4]] == [
        "PRESIDENCY PRO-TÉMPORE", "CANADA", "UNITED STATES OF AMERICA", "DOMINICAN REPUBLIC",
    ]  # fmt: skip


def test_organisations_show_their_name_in_full_below() -> None:
    front, back = sides(plates("UNHCR"))
    assert front == "UNHCR Office of the United Nations High Commissioner for Refugees"
    assert back.startswith("ACNUR") and "Oficina del Alto Comisionado" in back


def test_staff_of_the_secretariat_add_no_second_plate() -> None:
    shown = plates_of(("SECRETARIAT", "", "CA"), DIRECTORY, Language.EN)
    assert [each.en.name for each in shown] == ["PRESIDENCY PRO-TÉMPORE", "CANADA", "TECHNICAL SECRETARIAT"]


def test_smaller_plates_have_cut_marks_in_exact_sizes() -> None:
    settings = PlateSettings(face=(210.0, 90.0), has_presidency=False, has_secretariat=False)
    file = plates("DO", settings=settings)
    across, down = file.cut_lines()
    assert across[1] - across[0] == pytest.approx(210, abs=0.05)
    assert down[-1] - down[0] == pytest.approx(180, abs=0.05)
    folds = [each for each in file.drawn() if each.is_level_line and each.right - each.left > 4]
    assert [each.middle[1] for each in folds] == pytest.approx([105, 105], abs=0.05)
    inside = (across[0], down[0], across[1], down[-1])
    assert all(each.is_in(inside, by=5) for each in file.drawn() if each.is_text)


@pytest.mark.parametrize("face", [(300.0, 90.0), (200.0, 106.0), (20.0, 20.0)])
def test_a_plate_that_does_not_fit_is_refused(face: tuple[float, float]) -> None:
    with pytest.raises(PlateBeyondSheet):
        plates("DO", settings=PlateSettings(face=face))


def test_the_same_plates_give_the_same_bytes() -> None:
    one = plates_pdf(EVENT, COUNTRIES, DIRECTORY, LANGUAGES, presidency="HN")
    assert one == plates_pdf(EVENT, reversed(COUNTRIES), DIRECTORY, LANGUAGES, presidency="HN")


def test_without_plates_there_is_an_empty_sheet() -> None:
    assert plates().words() == ""
