"""The sentences of the program that are not a widget's own, once in each language.

They stand in ``resources/wording/<language>.toml`` and serve windows and terminal alike. A key is the
path of its tables joined by dots, so ``[errors.file]`` with ``newer = "…"`` is the sentence of the
condition whose code is ``file.newer``. Values are named in braces: ``{path}``, ``{since:%H:%M}``.
"""

from __future__ import annotations

import locale
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.resources import resource_path


@dataclass(frozen=True, slots=True)
class Wording:
    """All sentences of one language, by key."""

    language: Language
    templates: Mapping[str, str]

    @classmethod
    def load(cls, language: Language) -> Wording:
        """The sentences of ``language``, read once; a value that is no text raises TypeError."""
        return cls(language, _templates(resource_path(f"wording/{language.value}.toml")))

    def sentence(self, condition: Condition) -> str:
        """The calm sentence for a condition of the world; KeyError when nobody has written one."""
        return self.text(f"errors.{condition.code}", **condition.facts())

    def text(self, key: str, /, **values: object) -> str:
        """The words under ``key`` with ``values`` in their places; KeyError for an unknown key or value."""
        return self.templates[key].format(**values)


@lru_cache(maxsize=len(Language))
def _templates(path: Path) -> Mapping[str, str]:
    """For reading alone: papers ask for them many times."""
    tables = tomllib.loads(path.read_text("utf-8"))
    return MappingProxyType(dict(_flat(tables, "")))


def _flat(table: Mapping[str, object], prefix: str) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict):
            yield from _flat(value, f"{key}.")
        elif isinstance(value, str):
            yield key, value
        else:
            raise TypeError(f"wording {key}: a text is wanted, not {value!r}")


def system_language() -> Language:
    """The system's language where it is one of ours, else English."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not spoken:
        spoken = locale.getlocale()[0] or ""
    return Language.ES if spoken.lower().startswith(("es", "spanish")) else Language.EN
