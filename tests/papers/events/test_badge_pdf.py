"""Badges measured in the file: sizes, marks, places on the sheet, words, roles."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from rcm_desktop.domain.events.card_settings import USUAL_COLOURS, BadgeSettings, StartBeyondSheet
from rcm_desktop.domain.events.label_stock import (
    SHEETS,
    LabelStock,
    StockBeyondSheet,
    shipped_stock,
    shipped_stocks,
)
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.domain.people import Part
from rcm_desktop.papers.events.badge_pdf import badges_pdf
from rcm_desktop.wording import Wording
from tests.papers.events.cards import CHOICES, DIRECTORY, EN, ES, EVENT, LONGEST, PEOPLE, headed, many, person
from tests.papers.events.measured import Measured, distinct

Box = tuple[float, float, float, float]
CUT = [each for each in shipped_stocks() if not each.is_precut]


def labels(stock: LabelStock) -> list[Box]:
    """Left, top, right and bottom of each label."""
    corners = [stock.corner(at) for at in range(stock.count)]
    return [(x, y, x + stock.width, y + stock.height) for x, y in corners]


def badges(count: int, stock: LabelStock, languages: tuple[Language, ...] = LANGUAGES) -> Measured:
    return Measured(badges_pdf(EVENT, many(count), DIRECTORY, languages, BadgeSettings(stock)))


@pytest.mark.parametrize(
    ("stock", "size", "gap"),
    [
        ("plain-a4-86x54", (86, 54), (10, 3)),
        ("plain-letter-86x54", (86, 54), (10, 8)),
        ("plain-a4-105x74", (105, 74), (10, 10)),
        ("plain-letter-105x74", (105, 74), (10, 10)),
    ],
)
def test_cut_marks_give_the_exact_size(stock: str, size: tuple[int, int], gap: tuple[int, int]) -> None:
    known = shipped_stock(stock)
    for places, side, between, whole in zip(
        badges(known.count, known).cut_lines(), size, gap, known.page, strict=True
    ):
        steps = [after - before for before, after in pairwise(places)]
        assert steps[::2] == pytest.approx([side] * len(steps[::2]), abs=0.05)
        assert steps[1::2] == pytest.approx([between] * len(steps[1::2]), abs=0.05)
        assert places[0] == pytest.approx(whole - places[-1], abs=0.05)


@pytest.mark.parametrize("stock", CUT, ids=[each.id for each in CUT])
def test_each_corner_has_its_marks_and_none_is_on_a_badge(stock: LabelStock) -> None:
    file = badges(stock.count, stock)
    boxes = labels(stock)
    marks = [each for each in file.drawn() if not any(each.is_in(box) for box in boxes)]
    assert marks and all(each.is_upright_line or each.is_level_line for each in marks)
    assert not [each for each in marks for box in boxes if each.touches(box)]
    for left, top, right, bottom in boxes:
        for x in (left, right):
            near = [each for each in marks if each.is_upright_line and abs(each.middle[0] - x) < 0.05]
            assert any(0.2 < top - each.bottom <= 1.1 for each in near)
            assert any(0.2 < each.top - bottom <= 1.1 for each in near)
        for y in (top, bottom):
            near = [each for each in marks if each.is_level_line and abs(each.middle[1] - y) < 0.05]
            assert any(0.2 < left - each.right <= 1.1 for each in near)
            assert any(0.2 < each.left - right <= 1.1 for each in near)


@pytest.mark.parametrize("stock", shipped_stocks(), ids=[each.id for each in shipped_stocks()])
@pytest.mark.parametrize("languages", CHOICES, ids=["en", "es", "both"])
def test_each_badge_stays_on_its_label(stock: LabelStock, languages: tuple[Language, ...]) -> None:
    people = many(stock.count + 1)
    file = Measured(badges_pdf(EVENT, people, DIRECTORY, languages, BadgeSettings(stock), headed()))
    assert len(file) == 2
    assert file.size() == pytest.approx(stock.page, abs=0.05)
    boxes = labels(stock)
    for each in file.drawn():
        if each.is_text or each.is_box:
            assert any(each.is_in(box, by=1.5) for box in boxes)
    printed = "".join(file.all_words().split())
    for someone in people:
        assert "".join(someone.name.split()) in printed.replace("\ufffe", "-").replace("\x02", "-")
    if stock.is_precut:
        assert file.cut_lines() == ([], [])


def test_badges_that_touch_have_crosses_on_the_lines_that_are_cut() -> None:
    stock = LabelStock("own", SHEETS[PaperSize.A4], 2, 5, 86.0, 54.0, 19.0, 13.5)
    file = badges(10, stock)
    assert file.cut_lines()[0] == pytest.approx([19, 105, 191], abs=0.05)
    assert file.cut_lines()[1] == pytest.approx([13.5 + 54 * at for at in range(6)], abs=0.05)
    for each in file.drawn():
        if each.is_text or each.is_box:
            assert any(each.is_in(box, by=1.5) for box in labels(stock))


def test_marks_can_be_left_out() -> None:
    settings = BadgeSettings(has_cut_marks=False)
    assert Measured(badges_pdf(EVENT, PEOPLE, DIRECTORY, EN, settings)).cut_lines() == ([], [])


def test_the_usual_stock_is_that_of_the_papers() -> None:
    letter = Measured(badges_pdf(EVENT, PEOPLE, DIRECTORY, EN, paper=PaperSettings(PaperSize.LETTER)))
    assert letter.size() == pytest.approx((215.9, 279.4), abs=0.05)
    assert Measured(badges_pdf(EVENT, PEOPLE, DIRECTORY, EN)).size() == pytest.approx((210, 297), abs=0.05)


def test_a_used_sheet_is_gone_on_with_at_its_first_free_label() -> None:
    stock = shipped_stock("cards-a4-86x54")
    settings = BadgeSettings(stock, start=8)
    file = Measured(badges_pdf(EVENT, many(5), DIRECTORY, EN, settings))
    assert len(file) == 2
    taken = [[bool(file.words_in(box, page)) for box in labels(stock)] for page in range(2)]
    assert taken == [[False] * 7 + [True] * 3, [True] * 2 + [False] * 8]


@pytest.mark.parametrize("start", [0, -1, 11])
def test_a_start_beside_the_sheet_is_refused(start: int) -> None:
    with pytest.raises(StartBeyondSheet) as refused:
        badges_pdf(EVENT, PEOPLE, DIRECTORY, EN, BadgeSettings(start=start))
    assert refused.value.facts() == {"start": start, "count": 10}


def test_a_stock_that_does_not_fit_is_refused() -> None:
    with pytest.raises(StockBeyondSheet):
        badges_pdf(
            EVENT, PEOPLE, DIRECTORY, EN, BadgeSettings(LabelStock("own", (210, 297), 3, 1, 86, 54, 0, 0))
        )


@pytest.mark.parametrize("part", Part)
def test_a_role_is_told_by_colour_and_by_word(part: Part) -> None:
    file = Measured(badges_pdf(EVENT, [person(1, "Ana Núñez", part)], DIRECTORY, LANGUAGES))
    colour = dict(USUAL_COLOURS)[part]
    (bar,) = [each for each in file.drawn() if each.is_box]
    assert bar.colour == tuple(bytes.fromhex(colour[1:]))
    for language in LANGUAGES:
        word = Wording.load(language).text(f"papers.badge.role.{part.value}")
        assert word in file.words_in((bar.left, bar.top, bar.right, bar.bottom))
    (letters,) = [each for each in file.drawn() if each.is_text and each.is_in(box_of(bar))]
    assert letters.colour == (255, 255, 255)


def box_of(each: object) -> Box:
    return (each.left, each.top, each.right, each.bottom)  # type: ignore[attr-defined]


def test_letters_on_a_light_colour_are_black() -> None:
    settings = BadgeSettings(colours=((Part.DELEGATE, "#ffe08a"),))
    file = Measured(badges_pdf(EVENT, [person(1, "Ana")], DIRECTORY, EN, settings))
    (bar,) = [each for each in file.drawn() if each.is_box]
    (letters,) = [each for each in file.drawn() if each.is_text and each.is_in(box_of(bar))]
    assert (bar.colour, letters.colour) == ((255, 224, 138), (0, 0, 0))


def test_roles_have_colours_of_their_own() -> None:
    assert {part for part, _ in USUAL_COLOURS} == set(Part)
    assert len({colour for _, colour in USUAL_COLOURS}) == len(Part)


def test_what_a_badge_says_in_both_languages() -> None:
    words = Measured(badges_pdf(EVENT, [PEOPLE[1]], DIRECTORY, LANGUAGES)).words()
    assert words == (
        "Workshop on Small Ports and their Papers Taller sobre puertos pequeños y sus papeles "
        "María Fernanda Villalobos de la Peña Dominican Republic · República Dominicana "
        "Delegate · Delegado/a"
    )
    spanish = Measured(badges_pdf(EVENT, [PEOPLE[1]], DIRECTORY, ES)).words()
    assert "República Dominicana Delegado/a" in spanish and "Workshop" not in spanish


def test_what_is_the_same_in_both_languages_stands_once() -> None:
    words = Measured(badges_pdf(EVENT, [PEOPLE[0]], DIRECTORY, LANGUAGES)).words()
    assert words.count("Honduras") == 1


def test_staff_without_a_country_are_the_secretariats() -> None:
    words = Measured(badges_pdf(EVENT, [PEOPLE[6]], DIRECTORY, ES)).words()
    assert "Secretaría Técnica Secretaría" in words


def test_a_short_name_is_large_and_a_long_one_is_whole() -> None:
    def name_lines(name: str) -> list[float]:
        """Where the lines of a name stand: what is between the event and the country."""
        file = Measured(badges_pdf(EVENT, [person(1, name)], DIRECTORY, EN))
        texts = [each for each in file.drawn() if each.is_text]
        return [each.bottom - each.top for each in texts[1:-2]]

    (short,) = name_lines("Li Wu")
    assert short > 6.0
    assert len(name_lines(LONGEST)) == 3
    assert all(each > 2.4 for each in name_lines(LONGEST))


def test_badges_for_who_comes_unannounced() -> None:
    settings = BadgeSettings(blanks=3)
    file = Measured(badges_pdf(EVENT, PEOPLE[:1], DIRECTORY, EN, settings))
    filled = [file.words_in(box) for box in labels(shipped_stock("plain-a4-86x54"))]
    assert ["Ana" in words for words in filled] == [True] + [False] * 9
    assert ["Workshop" in words for words in filled] == [True] * 4 + [False] * 6


def test_nobody_gives_an_empty_sheet() -> None:
    file = Measured(badges_pdf(EVENT, [], DIRECTORY, EN))
    assert (len(file), file.words()) == (1, "")


def test_an_event_and_people_without_words_have_badges() -> None:
    bare = replace(EVENT, en=replace(EVENT.en, title=""), es=replace(EVENT.es, title=""))
    file = Measured(badges_pdf(bare, [person(1, "", delegation="")], DIRECTORY, LANGUAGES))
    assert file.words() == "Delegate · Delegado/a"


@pytest.mark.parametrize("languages", CHOICES, ids=["en", "es", "both"])
def test_the_same_people_give_the_same_bytes(languages: tuple[Language, ...]) -> None:
    made = {
        badges_pdf(EVENT, people, DIRECTORY, languages, paper=headed())
        for people in (PEOPLE, tuple(reversed(PEOPLE)))
    }
    assert len(made) == 1


def test_a_file_asks_to_be_printed_as_large_as_it_is() -> None:
    assert b"/PrintScaling /None" in badges_pdf(EVENT, PEOPLE, DIRECTORY, EN)


@pytest.mark.parametrize(("count", "sheets"), [(5, 1), (40, 4), (300, 30)])
def test_many_people(count: int, sheets: int) -> None:
    file = badges(count, shipped_stock("plain-a4-86x54"))
    assert len(file) == sheets
    assert len(distinct(each.left for each in file.drawn(sheets - 1) if each.is_box)) == 2
