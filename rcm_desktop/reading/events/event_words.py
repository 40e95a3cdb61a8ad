"""The words by which a sentence speaks of events, from ``[events]`` in ``resources/reading/``, as patterns.

A text is compared letter by letter, small and without accents, so that what is found keeps its place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rcm_desktop.domain.folding import folded_letter
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.reading.events.word_patterns import any_word
from rcm_desktop.reading.vocabulary import vocabulary
from rcm_desktop.resources import resource_path

_NAME_TO_VERB = 90
ARTICLE = r"(?:the|a|an|its|this|el|la|los|las|un|una|su|dicha|dicho)"

# Behind these something else is spoken of.
NEW_CLAUSE = re.compile(
    r";|,?\sand\s(?:for|to|that|on\sits)\s|,?\s(?:y|e)\s(?:por|para|que|a)\s"
    r"|\s(?:which|that|whose|que|cuyo|cuya)\s"
)


@dataclass(frozen=True, slots=True)
class EventWords:
    """Patterns over evened text. ``noun`` finds what an event is called, ``body`` names that only look so.

    Those whose names end in ``_before`` are searched in what precedes a time and end where it begins;
    those in ``_after`` are matched at its end.
    """

    noun: re.Pattern[str]
    meets: re.Pattern[str]
    met: re.Pattern[str]
    acts: re.Pattern[str]
    conducted_things: re.Pattern[str]
    not_when_before: re.Pattern[str]
    former_before: re.Pattern[str]
    moved: re.Pattern[str]
    moved_to_before: re.Pattern[str]
    moved_from_before: re.Pattern[str]
    moved_on: re.Pattern[str]
    moved_between: re.Pattern[str]
    was_set_before: re.Pattern[str]
    visiting: re.Pattern[str]
    body_meeting: re.Pattern[str]
    set_within_before: re.Pattern[str]
    calendar: re.Pattern[str]
    begins_before: re.Pattern[str]
    ends_between: re.Pattern[str]
    delivering: re.Pattern[str]
    end_of_before: re.Pattern[str]
    next_year: re.Pattern[str]
    next_month: re.Pattern[str]
    last_year: re.Pattern[str]
    last_month: re.Pattern[str]
    by_whom_before: re.Pattern[str]
    year_in_hand: re.Pattern[str]
    month_in_hand: re.Pattern[str]
    it_words: re.Pattern[str]
    it_opens: re.Pattern[str]
    year_before: re.Pattern[str]
    weak_noun: re.Pattern[str]
    paper_of_before: re.Pattern[str]
    ahead_of_before: re.Pattern[str]
    within_before: re.Pattern[str]
    opening_before: re.Pattern[str]
    future_before: re.Pattern[str]
    cancelled: re.Pattern[str]
    lasting: re.Pattern[str]
    soft_term: re.Pattern[str]
    was_done_before: re.Pattern[str]
    announcing: re.Pattern[str]
    announced: re.Pattern[str]
    last_before: re.Pattern[str]
    last_after: re.Pattern[str]
    coming_before: re.Pattern[str]
    coming_after: re.Pattern[str]
    next_before: re.Pattern[str]
    hosting_after: re.Pattern[str]
    hosted_by_before: re.Pattern[str]
    papers_own_before: re.Pattern[str]
    another: re.Pattern[str]
    hosting: re.Pattern[str]
    hosting_ends_before: re.Pattern[str]
    venue_before: re.Pattern[str]
    venue_after: re.Pattern[str]
    name_tail: re.Pattern[str]
    body: re.Pattern[str]
    coming: re.Pattern[str]
    held: re.Pattern[str]
    offering: re.Pattern[str]
    support: re.Pattern[str]
    term: re.Pattern[str]
    term_name: re.Pattern[str]
    term_after: re.Pattern[str]
    until: re.Pattern[str]
    recurring: re.Pattern[str]
    their_support: re.Pattern[str]
    part_of_year: re.Pattern[str]
    week_of: re.Pattern[str]
    weekday: re.Pattern[str]
    this_month: re.Pattern[str]
    holding: re.Pattern[str]
    own_support: re.Pattern[str]
    anaphor_before: re.Pattern[str]
    anaphor_of_day: re.Pattern[str]
    clause_opens: re.Pattern[str]
    sure: re.Pattern[str]
    joined: re.Pattern[str]
    hosted_body: re.Pattern[str]
    body_named: re.Pattern[str]
    house: re.Pattern[str]
    hosting_before: re.Pattern[str]
    months_own_before: re.Pattern[str]
    part_of_month_before: re.Pattern[str]
    about: re.Pattern[str]
    day_intro: re.Pattern[str]
    at_least_before: re.Pattern[str]
    that_year_said: re.Pattern[str]
    that_year: re.Pattern[str]
    this_year: re.Pattern[str]
    bound_event: re.Pattern[str]
    bound_term: re.Pattern[str]
    document: re.Pattern[str]
    day_word: re.Pattern[str]
    not_places: frozenset[str]
    organisations: Mapping[str, str]
    parts_of_year: Mapping[str, tuple[int, int]]


def evened(text: str) -> str:
    """Small letters without accents, each in the place of its own; one that folds to several stays."""
    return "".join(folded if len(folded := folded_letter(each)) == 1 else each for each in text)


def _forms(verbs: Mapping[str, Any], key: str) -> Iterator[str]:
    """How each verb says that something is ``coming`` or was ``held``, or what who is ``hosting`` does."""
    for form in verbs[f"{key}_forms"]:
        for parts in verbs["parts"]:
            yield evened(form.format(**parts))


@lru_cache(maxsize=1)
def event_words() -> EventWords:
    tables = [
        tomllib.loads(resource_path(f"reading/{language.value}.toml").read_text("utf-8"))["events"]
        for language in LANGUAGES
    ]

    forms = {
        key: {form for table in tables for form in _forms(table["verbs"], key)}
        for key in ("coming", "held", "hosting")
    }

    def words_of(key: str) -> set[str]:
        return {evened(word) for table in tables for word in table[key]} | forms.get(key, set())

    def any_of(key: str) -> str:
        return any_word(words_of(key))

    def pattern(key: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{any_of(key)})(?!\w)")

    months = any_word(vocabulary().months)
    numbered = r"(?:\d+(?:st|nd|rd|th)?\s+|[ivxl]+\s+)?"
    next_meeting = (
        rf"(?:{ARTICLE}\s+)?(?P<bound>(?:(?:(?:{any_of('next_words')})\s+)?{numbered}(?:{any_of('next_meetings')})"
        rf"|(?:{any_of('next_words')})\s+{numbered}(?:{any_of('other_meetings')}))(?!\w)"
        r"(?:\s+(?:of|de)\s+(?:the\s+|la\s+)?(?:rcm|crm))?"
        rf"(?:\s+(?:of|de)\s+(?:{months})(?!\w))?(?:\s+(?:in|of|en|de|del)\s+(?:19|20)\d\d)?)"
    )
    before_day = (
        r"\s*(?:(?:the\s+|las\s+)?\d\d?[:.]\d\d\s*(?:hours|hrs|horas|h|[ap]\.?m\.?)?,?\s+(?:on\s+|of\s+|del\s+)?)?"
        rf"(?:{ARTICLE}\s+)?(?:(?:{any_of('next_words')})\s+)?(?:(?:dias?|mes)\s+(?:de\s+)?)?"
        rf"(?:(?:{any_of('weekdays')}),?\s+(?:el\s+|the\s+)?)?(?:(?:{any_of('parts_of_month')})\s*)?"
    )

    adjective = any_of("support_adjectives")
    described = rf"(?:\ (?:{adjective})(?:(?:,\ |\ y\ |\ e\ )(?:{adjective}))*)?\ "
    # The adjectives of "apoyo técnico y financiero de" stand before its last word.
    heads: dict[str, set[str]] = {}
    for words in words_of("support"):
        head, _, tail = words.rpartition(" ")
        heads.setdefault(tail, set()).add(head)
    supports = "|".join(
        rf"(?:{any_word(each)}){described}{tail}" + (f"|{tail}" if "" in each else "")
        for tail, each in sorted(heads.items())
    )

    bodies = rf"(?:{any_of('held_bodies')})"

    def before(key: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{any_of(key)}){before_day}$")

    def after(key: str) -> re.Pattern[str]:
        return re.compile(rf"[\s,]+(?:{any_of(key)})(?!\w)")

    return EventWords(
        noun=re.compile(
            rf"(?<![\w-])(?:{any_of('nouns')}|[ivxl]+\s+(?:{any_of('numbered_bodies')})"
            rf"|(?:{any_of('held_bodies')})(?=\s+(?:{any_of('is_held')})))(?!\w)"
        ),
        meets=re.compile(rf"(?<![\w-])(?:{any_of('meets')})(?!\w)(?!\s+(?:{any_of('met_needs')})(?!\w))"),
        met=pattern("met"),
        acts=re.compile(rf"(?<![\w-])(?:{any_of('acts')})s?(?!\w)"),
        conducted_things=pattern("conducted_things"),
        not_when_before=before("not_when"),
        former_before=re.compile(
            rf"(?<!\w)(?:{any_of('former')})(?:\s+(?:{any_of('day_words')}))*{before_day}$"
        ),
        moved=pattern("moved"),
        moved_to_before=before("moved_to"),
        moved_from_before=before("moved_from"),
        moved_on=re.compile(rf"\s(?:{any_of('moved_to')})\s"),
        moved_between=re.compile(rf"[\s,]*(?:{any_of('moved_to')})\s{before_day}"),
        was_set_before=re.compile(
            rf"(?<!\w)(?P<anew>(?:{any_of('set_anew')})\s+)?(?:{any_of('was_set')})\s+(?:(?:{any_of('moved_to')}|{any_of('day_words')})\s*)?{before_day}$"
        ),
        visiting=pattern("visiting"),
        body_meeting=pattern("next_meetings"),
        set_within_before=re.compile(
            rf"(?<!\w)(?:{any_of('within')}|at|to|en|para|a|al)\s+(?:{ARTICLE}\s+)?$"
        ),
        calendar=pattern("calendar"),
        begins_before=before("begins"),
        ends_between=re.compile(rf"[\s,]*(?:(?:{any_of('and_words')})\s+)?(?:{any_of('ends')}){before_day}"),
        delivering=re.compile(rf"(?<!\w)(?:{any_of('delivering')})"),
        end_of_before=re.compile(
            rf"(?<!\w)(?:{any_of('end_of')})\s+(?:{ARTICLE}\s+)?(?:(?:{any_of('year_names')})\s+)?$"
        ),
        next_year=pattern("next_year"),
        next_month=pattern("next_month"),
        last_year=pattern("last_year"),
        last_month=re.compile(rf"(?<!\w)(?:{any_of('last_month')})(?!\w)(?!\s+(?:de|of)\s)"),
        by_whom_before=re.compile(rf"(?<!\w)(?:{any_of('by_whom')})\s+(?:{ARTICLE}\s+)?$"),
        year_in_hand=re.compile(
            rf"(?<!\w)(?:{any_of('end_of')})\s+({any_of('year_in_hand')})(?!\w)(?!\s+\d)"
        ),
        month_in_hand=re.compile(
            rf"(?<!\w)(?:{any_of('end_of')})\s+({any_of('month_in_hand')})(?!\w)(?!\s+(?:de|of)\s)"
        ),
        it_words=pattern("it_words"),
        it_opens=re.compile(rf"(?:{any_of('it_opens')})(?!\w)"),
        cancelled=pattern("cancelled"),
        lasting=pattern("lasting"),
        was_done_before=re.compile(rf"(?<!\w)(?:{any_of('was_done')})(?:\s+[^\s,;]+){{0,6}}\s*$"),
        announcing=pattern("announcing"),
        announced=pattern("announced"),
        last_before=before("last_words"),
        last_after=after("last_words"),
        coming_before=before("coming_words"),
        coming_after=after("coming_words"),
        next_before=re.compile(rf"(?<!\w)(?:{any_of('next_words')})\s+(?:\w+\s+)?$"),
        hosting_after=re.compile(rf"[\s,]+(?:que\s+|which\s+)?(?:{any_of('hosting')})(?!\w)"),
        hosted_by_before=re.compile(rf"(?<!\w)(?:{any_of('hosted_by')})\s+(?:{ARTICLE}\s+)?$"),
        papers_own_before=re.compile(rf"(?:(?<!\w)(?:{any_of('papers_own')})|,)\s*$"),
        another=re.compile(rf"[\s,;]*(?:(?:{any_of('another')})\s+)+"),
        hosting=pattern("hosting"),
        hosting_ends_before=re.compile(rf"(?<!\w)(?:{any_of('hosting')})\s+(?:{ARTICLE}\s+)?$"),
        venue_before=re.compile(rf"(?<!\w)(?:{any_of('venue_before')})\s+(?:{ARTICLE}\s+)?$"),
        venue_after=re.compile(rf"\s+(?:{any_of('venue')})(?!\w)"),
        name_tail=re.compile(rf"(?:[\s,]+(?:{any_of('name_tail')}))+$"),
        body=pattern("bodies"),
        coming=pattern("coming"),
        held=pattern("held"),
        offering=pattern("offering"),
        support=re.compile(rf"(?<!\w)(?:{supports})(?!\w)"),
        year_before=re.compile(rf"(?<!\w)(?:{any_of('year_words')})\s+$"),
        weak_noun=pattern("weak_nouns"),
        paper_of_before=re.compile(
            rf"(?<!\w)(?:{any_of('documents')})\s+(?:{any_of('papers_own')})\s+(?:{ARTICLE}\s+)?(?:[\w-]+\s+){{0,2}}$"
            rf"|(?<!\w)(?:{any_of('numbered_parts')})\s+[\d.,\s]+(?:[a-z][).]*\s+)?(?:(?:{any_of('and_words')})\s+\d+\s+)?(?:{any_of('papers_own')})\s+(?:{ARTICLE}\s+)?(?:[\w-]+\s+){{0,2}}$"
        ),
        ahead_of_before=re.compile(rf"(?<!\w)(?:{any_of('before')})\s+(?:[\w-]+\s+){{0,3}}$"),
        within_before=re.compile(rf"(?<!\w)(?:{any_of('within')}|at)\s+(?:[\w-]+\s+){{0,3}}$"),
        opening_before=re.compile(
            rf"(?:{any_of('day_words')}|{any_of('weekdays')}|{any_of('parts_of_year')}|{any_of('parts_of_month')}|{ARTICLE}|dias?|dia|[\s,])*$"
        ),
        future_before=re.compile(rf"(?<!\w)(?:{any_of('future')})\s+$"),
        term=re.compile(
            rf"(?<!\w)(?:{any_of('term')}|(?:{any_of('term_names')})(?!\w)[^.;:]{{0,{_NAME_TO_VERB}}}?\s"
            rf"(?:{any_of('term_verbs')})){before_day}$"
        ),
        soft_term=re.compile(rf"(?<!\w)(?:{any_of('soft_terms')}){before_day}$"),
        term_name=pattern("term_names"),
        # Where another day follows it is that day's.
        term_after=re.compile(
            rf"[\s,]*(?:{any_of('term_after')})(?!\w)(?!,?\s+(?:(?:{any_of('day_words')}|{ARTICLE}|by|dias?)\s+)*(?:\d|(?:{months})(?!\w)))"
        ),
        until=re.compile(rf"(?<!\w)(?:{any_of('until')})\s*(?:{ARTICLE}\s+)?$"),
        recurring=re.compile(rf"[\s,]*(?:{any_of('recurring')})(?!\w)"),
        their_support=pattern("their_support"),
        part_of_year=re.compile(rf"(?<!\w)({any_of('parts_of_year')})\s+$"),
        week_of=re.compile(rf"(?<!\w)(?:{any_of('week_of')})\s+$"),
        holding=pattern("holding"),
        own_support=re.compile(
            rf"\)?(?:['’]s)?\s+(?:(?:{any_of('support_kinds')})\s+)*(?:{any_of('own_support')})(?!\w)"
        ),
        anaphor_of_day=re.compile(
            rf"(?<!\w)(?:{any_of('anaphors')})\s+(?:(?:{any_of('day_words')})\s+)*{before_day}$"
        ),
        clause_opens=re.compile(r"(?:^|(?<!\w)(?:que|that|which)(?!\w),?)\s*"),
        anaphor_before=re.compile(
            rf"(?<!\w)(?:{any_of('anaphors')})(?:\s+(?:{any_of('anaphor_verbs')}))*\s*$"
        ),
        at_least_before=re.compile(rf"(?<!\w)(?:{any_of('at_least')})\s+(?:[\w-]+\s+){{1,2}}$"),
        that_year_said=pattern("that_year"),
        hosted_body=re.compile(
            rf"(?<!\w)(?:{any_of('hosting_a_body')})\s+(?:{ARTICLE}\s+)?(?:(?:19|20)\d\d\s+(?P<dated>{bodies})|(?P<body>{bodies})\s+(?:de|del|in|en|of|for)\s+(?:19|20)\d\d)(?!\w)"
        ),
        joined=re.compile(rf"\s(?:{any_of('and_words')})\s+(?:(?:de|que|a|to|that|also|{ARTICLE})\s+)?$"),
        house=pattern("houses"),
        body_named=re.compile(bodies),
        hosting_before=re.compile(
            rf"(?<!\w)(?:{any_of('hosting_a_body')}|{any_of('venue')})\s+(?:{ARTICLE}\s+)?$"
        ),
        months_own_before=re.compile(rf"(?<!\w)(?:{any_of('months_own')})\s+$"),
        part_of_month_before=re.compile(rf"(?<!\w)(?:{any_of('parts_of_month')})\s*$"),
        # What an event is about reaches to a comma or to what is joined to it.
        about=re.compile(rf"\s+(?:[\w-]+\s+)?(?:{any_of('about')})\s(?:(?!(?:and|y|e)\s{ARTICLE}\s)[^,;])*"),
        day_intro=re.compile(rf"[\s,(]+(?:(?:{any_of('day_words')})\s+)*{before_day}$"),
        sure=re.compile(rf"(?:{any_of('sure')})(?!\w)"),
        weekday=re.compile(rf"(?<!\w)(?:{any_of('weekdays')})(?!\w),?"),
        that_year=re.compile(rf"[\s,]+(?:{any_of('that_year')})(?!\w)"),
        this_year=re.compile(rf"[\s,]+(?:{any_of('this_year')})(?!\w)"),
        this_month=re.compile(rf"\s+(?:{any_of('this_month')})(?!\w)"),
        bound_event=re.compile(rf"(?<!\w)(?:{any_of('within')})\s+{next_meeting}"),
        bound_term=re.compile(rf"(?<!\w)(?:{any_of('before')})\s+{next_meeting}"),
        document=pattern("documents"),
        day_word=re.compile(rf"(?<!\w)(?:{any_of('day_words')})(?:\s+{ARTICLE})?(?:\s+dias?)?\s*$"),
        not_places=frozenset(word for table in tables for word in table["not_places"]),
        organisations={
            evened(name): acronym for table in tables for acronym, name in table["organisations"].items()
        },
        parts_of_year={
            evened(words): (first, last)
            for table in tables
            for words, (first, last) in table["parts_of_year"].items()
        },
    )
