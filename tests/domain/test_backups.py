"""Names of backups say when and why, and are read back as they were written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.backups import BackupName, Reason, Series

STEMS = st.text(
    st.characters(codec="utf-8", exclude_characters="/\\\0", exclude_categories=["Cc"]), min_size=1
)
IDS = st.uuids().map(str) | st.just("")
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(microsecond=0))


@given(STEMS.filter(lambda stem: stem.strip(". ") != ""), IDS, MOMENTS, st.sampled_from(Reason))
def test_a_name_is_read_back(stem: str, id_: str, at: datetime, reason: Reason) -> None:
    name = BackupName(Series.of(Path(f"{stem}.rcm"), id_), at, reason)
    assert BackupName.read(name.file_name) == name
    assert len(name.file_name.encode()) < 200


@given(MOMENTS, MOMENTS, st.sampled_from(Reason), st.sampled_from(Reason))
def test_names_of_a_series_sort_by_their_moment(
    first: datetime, second: datetime, reason: Reason, other: Reason
) -> None:
    series = Series("records", "0123abcd")
    names = [BackupName(series, at, why).file_name for at, why in ((first, reason), (second, other))]
    if first < second:
        assert names[0] < names[1]


def test_a_name_of_300_characters_leaves_room() -> None:
    name = BackupName(Series.of(Path("ñ" * 300 + ".rcm"), ""), datetime(2031, 5, 7), Reason.CLOSE)
    assert BackupName.read(name.file_name) == name
    assert len(name.file_name.encode()) < 150


@pytest.mark.parametrize(
    "name",
    [
        "records.rcm",
        "records 2031-05-07.rcm",
        "records 2031-05-07 10-00-00 lunch.rcm",
        "records 2031-13-07 10-00-00 close.rcm",
        "records 2031-05-07 10-00-00 close.docx",
        ".records 2031-05-07 10-00-00 close.rcm.0123abcd.part",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert BackupName.read(name) is None
