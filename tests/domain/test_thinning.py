"""Thinning, by what must hold for any backups at any moment."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.thinning import ALL_FOR, span_of, to_let_go

NOW = datetime(2031, 5, 7, 14, 30)
MOMENTS = st.one_of(
    st.timedeltas(timedelta(hours=-3), timedelta(hours=30)),
    st.timedeltas(timedelta(0), timedelta(days=60)),
    st.timedeltas(timedelta(0), timedelta(days=3000)),
).map(lambda age: NOW - age)
BACKUPS = st.lists(st.tuples(MOMENTS, st.booleans()), max_size=40, unique_by=lambda each: each[0])

Drawn = tuple[datetime, bool]


def kept_of(backups: list[Drawn], now: datetime = NOW) -> list[Drawn]:
    gone = to_let_go(backups, lambda each: each[0], lambda each: each[1], now)
    let_go = set(gone)
    assert len(let_go) == len(gone)
    assert let_go <= set(backups)
    return [each for each in backups if each not in let_go]


@given(BACKUPS)
def test_the_latest_good_one_always_stays(backups: list[Drawn]) -> None:
    good = [each for each in backups if each[1]]
    if good:
        assert max(good) in kept_of(backups)


@given(BACKUPS)
def test_each_span_that_had_a_good_one_keeps_its_latest(backups: list[Drawn]) -> None:
    kept = kept_of(backups)
    for at, is_sound in backups:
        span = span_of(at, NOW)
        if is_sound and span is not None:
            rivals = [each for each in backups if each[1] and span_of(each[0], NOW) == span]
            assert max(rivals) in kept


@given(BACKUPS)
def test_of_a_span_at_most_one_good_one_stays_and_of_the_last_hours_all(backups: list[Drawn]) -> None:
    kept = kept_of(backups)
    spans = [span_of(at, NOW) for at, is_sound in kept if is_sound]
    old = [span for span in spans if span is not None]
    assert len(old) == len(set(old))
    assert all(each in kept for each in backups if NOW - each[0] < ALL_FOR)


@given(BACKUPS)
def test_a_damaged_one_pushes_no_other_out(backups: list[Drawn]) -> None:
    damaged = [(at, False) for at, _ in backups]
    assert kept_of(damaged) == damaged


@given(BACKUPS)
def test_what_was_thinned_is_thinned_no_further_the_same_moment(backups: list[Drawn]) -> None:
    kept = kept_of(backups)
    assert kept_of(kept) == kept


@settings(max_examples=12)
@given(st.integers(0, 60), st.integers(1, 400))
def test_a_backup_every_hour_for_years_leaves_few(minutes: int, days: int) -> None:
    """Thinned at each of them, as the program does: the count stays small and every age has its backup."""
    kept: list[Drawn] = []
    for hour in range(0, days * 24, 5):
        now = NOW + timedelta(hours=hour, minutes=minutes)
        kept = [*kept_of(kept, now), (now, True)]
    assert len(kept) <= 2 + 24 + 32 + 25 + 2
    ages = [now - at for at, _ in kept]
    assert min(ages) == timedelta(0)
    if days > 40:
        assert any(timedelta(days=20) < age < timedelta(days=32) for age in ages)


def test_soundness_is_only_asked_where_another_is_to_go() -> None:
    asked: list[datetime] = []

    def is_sound(at: datetime) -> bool:
        asked.append(at)
        return True

    single = [NOW - timedelta(days=day, hours=3) for day in range(2, 20)]
    assert to_let_go(single, lambda at: at, is_sound, NOW) == []
    assert asked == []
