"""Conditions of the world that a person can do something about.

Each is a small class with a code and its facts, and no wording: the sentences stand in
``resources/wording/*.toml`` under ``[errors]``, one for each code and language, and name the
facts as placeholders. A fault of the program itself is an ordinary exception, never one of these.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(eq=False)
class Condition(Exception):
    """Something in the world stands in the way; subclasses add their facts as fields."""

    code: ClassVar[str]

    def facts(self) -> dict[str, object]:
        """The values its sentence may name, by placeholder."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __str__(self) -> str:
        return f"{self.code} {self.facts()}"
