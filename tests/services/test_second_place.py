"""The second place is found again by its mark when its stick has another drive today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.backups import SecondPlaceMissing
from rcm_desktop.services.second_place import SecondPlace


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    (tmp_path / "here").mkdir()
    path = tmp_path / "here" / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as made:
        yield made


class Machine:
    """A computer with two drives that were there before any stick."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder / name
        self.name = name
        self.drives = [self.drive("c"), self.drive("d")]

    def drive(self, letter: str) -> Path:
        path = self.folder / letter
        path.mkdir(parents=True, exist_ok=True)
        return path

    def plug(self, stick: Path, letter: str) -> Path:
        """Plug in a stick; gives its root."""
        root = self.folder / letter
        root.parent.mkdir(exist_ok=True)
        stick.rename(root)
        self.drives.append(root)
        return root

    def second(self, opened: Opened) -> SecondPlace:
        return SecondPlace(opened.store, opened.path.parent, self.name, lambda: self.drives)


@pytest.fixture
def office(tmp_path: Path) -> Machine:
    return Machine(tmp_path, "office")


@pytest.fixture
def laptop(tmp_path: Path) -> Machine:
    return Machine(tmp_path, "laptop")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.mark.parametrize("inner", ["", "Papers/Office"])
def test_another_letter_on_the_same_machine(opened: Opened, office: Machine, stick: Path, inner: str) -> None:
    second = office.second(opened)
    (stick / inner).mkdir(parents=True, exist_ok=True)
    root = office.plug(stick, "e")
    home = second.choose(root / inner)
    again = office.plug(root, "f")
    assert second.found() == again / home.relative_to(root)
    stick = again.rename(stick)
    with pytest.raises(SecondPlaceMissing):
        second.found()
    assert second.home() == home, "the place that was chosen is named while it is away"
    office.plug(stick, "e")
    assert second.found() == home


def test_another_machine_knows_the_stick_of_this_file(
    opened: Opened, office: Machine, laptop: Machine, stick: Path
) -> None:
    home = office.second(opened).choose(office.plug(stick, "e"))
    second = laptop.second(opened)
    assert second.home() is None, "without the stick nothing is missed where nothing was chosen"
    root = laptop.plug(home.parent, "g")
    assert second.found() == root / "RCM Desktop"
    second.forget()
    assert second.home() is None, "given up here, it is not followed"
    assert office.second(opened).home() == home


def test_the_stick_of_another_file_is_left_alone(
    opened: Opened, office: Machine, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    with create_library(tmp_path / "there" / "records.rcm") as other:
        theirs = office.plug(stick, "f")
        office.second(other).choose(theirs)
        (tmp_path / "ours").mkdir()
        second = office.second(opened)
        home = second.choose(office.plug(tmp_path / "ours", "e"))
        home.parent.rename(tmp_path / "ours")
        with pytest.raises(SecondPlaceMissing):
            second.found()


def test_a_stick_that_gave_way_to_another_is_not_followed(
    opened: Opened, office: Machine, stick: Path, tmp_path: Path
) -> None:
    second = office.second(opened)
    second.choose(office.plug(stick, "e"))
    (tmp_path / "new").mkdir()
    home = second.choose(office.plug(tmp_path / "new", "f"))
    home.parent.rename(tmp_path / "new")
    assert second.home() == home
    with pytest.raises(SecondPlaceMissing):
        second.found()


def test_where_nothing_was_chosen_no_drive_is_looked_at(opened: Opened) -> None:
    def drives() -> list[Path]:
        raise AssertionError("a drive was looked at")

    second = SecondPlace(opened.store, opened.path.parent, "office", drives)
    assert second.home() is None
    assert second.found() is None


def test_a_folder_of_windows_is_found_below_another_root(
    opened: Opened, office: Machine, stick: Path
) -> None:
    root = office.plug(stick, "f")
    second = office.second(opened)
    second.choose(root / "Office")
    opened.put_setting("second_places", '{"laptop": "E:\\\\Office\\\\RCM Desktop"}')
    assert second.found() == root / "Office" / "RCM Desktop"


def test_a_file_brought_back_from_the_stick_goes_on_there(
    opened: Opened, office: Machine, laptop: Machine, stick: Path, tmp_path: Path
) -> None:
    home = office.second(opened).choose(office.plug(stick, "e"))
    copy = tmp_path / "spare.rcm"
    opened.save_copy(copy)
    root = laptop.plug(home.parent, "h")
    with open_library(copy) as again:
        place = SecondPlace(again.store, tmp_path / "elsewhere", laptop.name, lambda: laptop.drives)
        assert place.found() == root / "RCM Desktop"
