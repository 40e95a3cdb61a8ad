"""How far the room is with an item, and how far each of its languages is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rcm_desktop.domain.agreeing import NoteRequests, SetLanguageState, SetState
from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.domain.drafts import AgreedIsLocked, NotHere, Operation, perform
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ChangeRequest, ItemState, LanguageState
from rcm_desktop.domain.operations import Emphasise, InsertWords, Paste, Remove, Restate
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import MarkKind, Text
from tests.domain.outlines import AT, done, drawing_of, outline_of

EN, ES = LANGUAGES
DRAFTED, TRANSLATED = LanguageState.DRAFTED, LanguageState.TRANSLATED
CHECKED, STALE = LanguageState.CHECKED, LanguageState.OUT_OF_DATE


@pytest.fixture
def outline() -> Outline:
    return outline_of("""
        # CONCLUSIONS
          one
          two
            alpha
    """)


def states(outline: Outline, id_: str = "one") -> tuple[LanguageState, LanguageState]:
    node = outline.node(id_)
    return node.en.state, node.es.state


def write(outline: Outline, language: Language, words: str) -> tuple[LanguageState, LanguageState]:
    done(outline, Restate("one", language, Text(words)))
    return states(outline)


# The item


@pytest.mark.parametrize("state", [ItemState.AGREED, ItemState.AGREED_AD_REFERENDUM])
def test_agreement_locks_the_languages_that_have_words(outline: Outline, state: ItemState) -> None:
    assert state.is_settled
    operation = SetState(("one", "alpha"), state, AT)
    assert operation.name == f"state_{state.value}"
    done(outline, operation)
    for id_ in ("one", "alpha"):
        node = outline.node(id_)
        assert (node.state, node.agreed_at, node.locked) == (state, AT, (EN,))
    assert outline.node("two").state is ItemState.PROPOSED


def test_a_translation_after_the_agreement_stays_open_until_it_is_checked(outline: Outline) -> None:
    done(outline, SetState(("one",), ItemState.AGREED, AT))
    assert write(outline, ES, "uno") == (DRAFTED, TRANSLATED)
    assert write(outline, ES, "uno y") == (DRAFTED, TRANSLATED)
    done(outline, SetLanguageState("one", ES, CHECKED))
    assert outline.node("one").locked == (EN, ES)
    with pytest.raises(AgreedIsLocked):
        perform(outline, Restate("one", ES, Text("otro")))


def test_checking_before_the_agreement_locks_nothing(outline: Outline) -> None:
    done(outline, SetLanguageState("one", EN, CHECKED))
    assert outline.node("one").locked == ()


@pytest.mark.parametrize("state", [ItemState.PROPOSED, ItemState.UNDER_DISCUSSION, ItemState.WITHDRAWN])
def test_any_other_state_opens_the_words(outline: Outline, state: ItemState) -> None:
    assert not state.is_settled
    done(outline, SetState(("one",), ItemState.AGREED, AT))
    done(outline, SetState(("one",), state, AT + timedelta(hours=1)))
    node = outline.node("one")
    assert (node.state, node.agreed_at, node.locked) == (state, None, ())
    write(outline, EN, "one more")


def test_agreed_again_all_that_has_words_is_locked(outline: Outline) -> None:
    done(outline, SetState(("one",), ItemState.AGREED_AD_REFERENDUM, AT))
    write(outline, ES, "uno")
    later = AT + timedelta(days=1)
    done(outline, SetState(("one",), ItemState.AGREED, later))
    assert outline.node("one").locked == (EN, ES)
    assert outline.node("one").agreed_at == later


def test_a_heading_has_no_state(outline: Outline) -> None:
    before = list(outline.nodes())
    with pytest.raises(NotHere):
        perform(outline, SetState(("one", "CONCLUSIONS"), ItemState.AGREED, AT))
    assert list(outline.nodes()) == before, "none of them where one cannot"


@pytest.mark.parametrize(
    "operation",
    [
        Restate("one", EN, Text("other")),
        Restate("one", EN, Text()),
        Emphasise("one", EN, 0, 3, MarkKind.BOLD),
        Remove(("two", "one")),
        Remove(("CONCLUSIONS",)),
    ],
    ids=lambda operation: type(operation).__name__,
)
def test_agreed_words_are_locked(outline: Outline, operation: Operation) -> None:
    done(outline, SetState(("one",), ItemState.AGREED, AT))
    before = list(outline.nodes())
    with pytest.raises(AgreedIsLocked) as caught:
        perform(outline, operation)
    assert caught.value.label == "1."
    assert list(outline.nodes()) == before


def test_who_asked_and_who_has_reservations(outline: Outline) -> None:
    requests = (ChangeRequest("MX", "shorter"), ChangeRequest("a guest"))
    done(outline, NoteRequests("one", requests, ("CR", "PA")))
    assert outline.node("one").requests == requests
    assert outline.node("one").reservations == ("CR", "PA")


# Its languages


def test_the_language_written_first_leads_and_the_other_follows(outline: Outline) -> None:
    assert write(outline, EN, "one two") == (DRAFTED, DRAFTED)
    assert write(outline, ES, "uno") == (DRAFTED, TRANSLATED)
    assert write(outline, ES, "uno dos") == (DRAFTED, TRANSLATED), "work on a translation makes nothing stale"
    assert write(outline, EN, "one two three") == (DRAFTED, STALE)
    assert write(outline, EN, "one") == (DRAFTED, STALE)
    assert write(outline, ES, "uno") == (DRAFTED, TRANSLATED)


def test_either_language_may_lead(outline: Outline) -> None:
    write(outline, EN, "")
    write(outline, ES, "uno")
    assert write(outline, EN, "one") == (TRANSLATED, DRAFTED)
    assert write(outline, ES, "uno dos") == (STALE, DRAFTED)


def test_a_checked_translation_goes_stale_and_a_checked_original_is_a_draft_again(outline: Outline) -> None:
    write(outline, ES, "uno")
    for language in LANGUAGES:
        done(outline, SetLanguageState("one", language, CHECKED))
    assert write(outline, EN, "one two") == (DRAFTED, STALE)


def test_work_on_a_translation_leaves_a_checked_original_checked(outline: Outline) -> None:
    write(outline, ES, "uno")
    write(outline, EN, "one two")
    done(outline, SetLanguageState("one", EN, CHECKED))
    assert states(outline) == (CHECKED, STALE)
    assert write(outline, ES, "uno dos") == (CHECKED, TRANSLATED)
    assert write(outline, ES, "uno y dos") == (CHECKED, TRANSLATED)


def test_italics_put_nothing_out_of_date(outline: Outline) -> None:
    write(outline, ES, "uno")
    done(outline, SetLanguageState("one", ES, CHECKED))
    done(outline, Emphasise("one", EN, 0, 3, MarkKind.ITALIC))
    done(outline, Emphasise("one", ES, 0, 3, MarkKind.ITALIC))
    assert states(outline) == (DRAFTED, CHECKED)


def test_two_drafts_leave_each_other_alone() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one | uno
    """)
    assert write(outline, EN, "one two") == (DRAFTED, DRAFTED)


def test_words_taken_away_leave_a_draft(outline: Outline) -> None:
    write(outline, ES, "uno")
    assert write(outline, ES, "") == (DRAFTED, DRAFTED)


def test_a_language_without_words_has_no_state_of_its_own(outline: Outline) -> None:
    with pytest.raises(NotHere):
        perform(outline, SetLanguageState("one", ES, CHECKED))


def test_the_same_words_change_nothing(outline: Outline) -> None:
    assert not perform(outline, Restate("one", EN, Text("one"))).change


def test_a_stock_item_comes_in_both_languages(outline: Outline) -> None:
    caret = done(outline, InsertWords("one", ES, Text("To thank."), Text("Agradecer."))).caret
    assert caret is not None
    assert (caret.language, caret.position) == (ES, 10)
    assert states(outline, caret.node) == (DRAFTED, TRANSLATED)
    assert drawing_of(outline, ES).splitlines()[2] == "  2. Agradecer."


def test_pasted_words_lead_until_the_other_language_has_some(outline: Outline) -> None:
    caret = done(outline, Paste("one", ES, (DocumentItem("", Text("nuevo")),))).caret
    assert caret is not None
    assert states(outline, caret.node) == (DRAFTED, DRAFTED)
