"""Where the files beside the program lie: fonts, icons, translations, reference data, wording."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_CLONED = _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The file or folder under ``resources/``; an installed wheel carries that folder inside the package."""
    root = _INSTALLED if _INSTALLED.is_dir() else _CLONED
    return root.joinpath(*parts)


def resource_path(name: str) -> Path:
    """The same for a name with slashes."""
    return resource(*name.split("/"))
