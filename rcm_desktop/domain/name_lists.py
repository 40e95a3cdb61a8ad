"""Names as a sentence lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import Language


def joined(names: Sequence[str], language: Language) -> str:
    """ "Canada, the Dominican Republic and Panama"

    Rules of our own: no comma before the last "and", Spanish "y" is "e" before the sound i.
    """
    if len(names) < 2:
        return "".join(names)
    word = "and" if language is Language.EN else "y"
    if language is Language.ES and re.match(r"h?i(?![aeou])", plain(names[-1])):
        word = "e"
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
