"""Where the files beside the program lie: fonts, icons, translations, reference data, wording."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_CLONED = _PACKAGE.parent / "resources"


def resource_path(name: str) -> Path:
    """The file or folder ``name`` ("fonts/OFL.txt") under ``resources/``.

    An installed wheel carries that folder inside the package; a clone and an editable installation have it
    beside the package.
    """
    return (_INSTALLED if _INSTALLED.is_dir() else _CLONED) / name
