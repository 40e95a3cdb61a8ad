"""The Word templates are those that their script makes."""

from __future__ import annotations

import runpy
import zipfile
from io import BytesIO

import pytest

from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.letters import LetterKind
from rcm_desktop.resources import resource_path

LETTERS = [f"{kind}_{language}" for kind in LetterKind for language in LANGUAGES]


@pytest.mark.parametrize("name", ["conclusions", "side_by_side", "status", *LETTERS])
def test_the_template_is_what_its_script_makes(name: str) -> None:
    script = runpy.run_path(str(resource_path("templates/make.py")))
    (look,) = (look for look in script["LOOKS"] if look.name == name)
    made = zipfile.ZipFile(BytesIO(script["template"](look)))
    with zipfile.ZipFile(resource_path(f"templates/{name}.docx")) as stored:
        assert {each: stored.read(each) for each in stored.namelist()} == {
            each: made.read(each) for each in made.namelist()
        }
