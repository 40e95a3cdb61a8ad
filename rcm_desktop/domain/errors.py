"""Conditions of the world that a person can do something about.

Each is a small class with a code and its facts, and no wording: the sentences stand in
``resources/wording/*.toml`` under ``[errors]``, one for each code and language, and name the facts as
placeholders. A fault of the program itself is an ordinary exception, never one of these.
"""

from __future__ import annotations

from inspect import get_annotations
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class Condition(Exception):
    """Something in the world stands in the way.

    A subclass names its facts as annotations, as a dataclass does; they are given in that order or by
    name. It is no dataclass because there are sixty of them, and each would cost the start its millisecond.
    """

    code: ClassVar[str]
    fact_names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = get_annotations(cls)
        facts = (name for name, kind in own.items() if not str(kind).startswith("ClassVar"))
        cls.fact_names = tuple(dict.fromkeys((*cls.fact_names, *facts)))

    def __init__(self, *values: Any, **named: Any) -> None:
        super().__init__(*values)
        given = dict(zip(self.fact_names, values, strict=False)) | named
        if len(values) > len(self.fact_names) or given.keys() != set(self.fact_names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.fact_names) or 'no facts'}")
        for name, value in given.items():
            setattr(self, name, value)

    def facts(self) -> dict[str, object]:
        """The values its sentence may name, by placeholder."""
        return {name: getattr(self, name) for name in self.fact_names}

    def __str__(self) -> str:
        return f"{self.code} {self.facts()}"
