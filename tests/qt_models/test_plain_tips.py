"""Words beside the pointer are shown as they are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

import rcm_desktop.qt_models
from rcm_desktop.qt_models.plain_tips import plain_tip, shown_or_tip

_Role = Qt.ItemDataRole
_NAMED = "<img src='x'/> & co"


def test_what_looks_like_markup_is_no_markup() -> None:
    assert shown_or_tip(_NAMED, _Role.DisplayRole) == _NAMED
    tip = shown_or_tip(_NAMED, _Role.ToolTipRole)
    assert tip == plain_tip(_NAMED) == "<qt>&lt;img src=&#x27;x&#x27;/&gt; &amp; co</qt>"
    assert shown_or_tip(_NAMED, _Role.DecorationRole) is None
    assert plain_tip("") == ""


def test_every_model_that_says_more_beside_the_pointer_says_it_plainly() -> None:
    """Qt guesses whether a tip is rich text, and data of others must never be."""
    folder = Path(rcm_desktop.qt_models.__file__).parent
    modules = {each.stem: each.read_text("utf-8") for each in folder.glob("*.py")}
    tipping = {name for name, source in modules.items() if "ToolTipRole" in source}
    plain = {name for name in tipping if "plain_tip" in modules[name] or "shown_or_tip" in modules[name]}
    assert len(tipping) > 10 and tipping - plain == set()
