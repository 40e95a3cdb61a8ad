"""Every condition of the world has its sentence in both languages, naming the same facts."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import ClassVar

import pytest

import rcm_desktop
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.wording import Wording

# What needs Qt, and what only starts the program, has no conditions of its own: they come from below.
WITHOUT = ("rcm_desktop.qt_models", "rcm_desktop.windows", "rcm_desktop.main", "rcm_desktop.__main__")


def conditions() -> list[type[Condition]]:
    """The classes of conditions in all modules that can be imported without Qt, by code."""
    for module in pkgutil.walk_packages(rcm_desktop.__path__, "rcm_desktop.", onerror=_ignore):
        if not module.name.startswith(WITHOUT) and ".migrations." not in module.name:
            importlib.import_module(module.name)
    found = [kind for kind in _below(Condition) if kind.__module__.startswith("rcm_desktop.")]
    return sorted((kind for kind in found if "code" in vars(kind)), key=lambda kind: kind.code)


def _ignore(name: str) -> None:
    """A package that cannot be imported fails in its own tests."""


def _below(kind: type[Condition]) -> Iterator[type[Condition]]:
    for child in kind.__subclasses__():
        yield child
        yield from _below(child)


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.fixture(scope="module", params=LANGUAGES)
def wording(request: pytest.FixtureRequest) -> Wording:
    return Wording.load(request.param)


def test_every_condition_has_its_sentence(wording: Wording) -> None:
    missing = [kind.code for kind in conditions() if f"errors.{kind.code}" not in wording.templates]

    assert not missing


def test_sentences_name_only_the_facts_of_their_condition(wording: Wording) -> None:
    wrong = {}
    for kind in conditions():
        named = placeholders(wording.templates.get(f"errors.{kind.code}", ""))
        facts = set(kind.fact_names)
        if not named <= facts:
            wrong[kind.code] = named - facts

    assert not wrong


def test_no_sentence_is_left_without_a_condition(wording: Wording) -> None:
    codes = {kind.code for kind in conditions()}
    written = {key.removeprefix("errors.") for key in wording.templates if key.startswith("errors.")}

    assert written <= codes


def test_codes_are_used_once() -> None:
    codes = [kind.code for kind in conditions()]

    assert len(codes) == len(set(codes))


def test_both_languages_have_the_same_keys_and_values() -> None:
    english, spanish = (Wording.load(language).templates for language in (Language.EN, Language.ES))

    assert english.keys() == spanish.keys()
    differing = [key for key in english if placeholders(english[key]) != placeholders(spanish[key])]
    assert not differing


def test_sentences_are_one_line(wording: Wording) -> None:
    assert not [key for key, words in wording.templates.items() if "\n" in words or words != words.strip()]


class PlaceTaken(Condition):
    """A condition of this test alone."""

    code: ClassVar[str] = "test.taken"
    path: str


def test_a_sentence_takes_the_facts() -> None:
    wording = Wording(Language.EN, {"errors.test.taken": "There is a file at {path} already."})

    assert wording.sentence(PlaceTaken(path="a.rcm")) == "There is a file at a.rcm already."


def test_tables_become_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = '[errors]\n"file.newer" = "a"\n[errors.reading]\nempty = "b"\n[terminal]\nsaved = "c {n}"\n'
    (tmp_path / "en.toml").write_text(text, "utf-8")
    monkeypatch.setattr("rcm_desktop.wording.resource_path", lambda name: tmp_path / Path(name).name)

    wording = Wording.load(Language.EN)

    assert wording.templates == {
        "errors.file.newer": "a",
        "errors.reading.empty": "b",
        "terminal.saved": "c {n}",
    }
    assert wording.text("terminal.saved", n=3) == "c 3"


def test_a_value_that_is_no_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.toml").write_text("[errors]\nx = 3\n", "utf-8")
    monkeypatch.setattr("rcm_desktop.wording.resource_path", lambda name: tmp_path / Path(name).name)

    with pytest.raises(TypeError, match=r"errors\.x"):
        Wording.load(Language.EN)
