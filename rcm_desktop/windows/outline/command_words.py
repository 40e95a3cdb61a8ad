"""The words of the outline's commands, as menus show them; translated when they are shown."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "insert": QT_TRANSLATE_NOOP("OutlineCommands", "New item below"),
    "section": QT_TRANSLATE_NOOP("OutlineCommands", "New section"),
    "lead_in": QT_TRANSLATE_NOOP("OutlineCommands", "Lead-in with sub-items"),
    "closing": QT_TRANSLATE_NOOP("OutlineCommands", "Closing paragraph"),
    "move_up": QT_TRANSLATE_NOOP("OutlineCommands", "Move up"),
    "move_down": QT_TRANSLATE_NOOP("OutlineCommands", "Move down"),
    "as_closing": QT_TRANSLATE_NOOP("OutlineCommands", "Item or closing paragraph"),
    "as_heading": QT_TRANSLATE_NOOP("OutlineCommands", "Item or heading"),
    "as_preamble": QT_TRANSLATE_NOOP("OutlineCommands", "Section or preamble"),
    "run_on": QT_TRANSLATE_NOOP("OutlineCommands", "Numbers run on from the section above"),
    "remove": QT_TRANSLATE_NOOP("OutlineCommands", "Remove"),
    "agree": QT_TRANSLATE_NOOP("OutlineCommands", "Agreed, and on to the next"),
    "ad_referendum": QT_TRANSLATE_NOOP("OutlineCommands", "Agreed ad referendum"),
    "discuss": QT_TRANSLATE_NOOP("OutlineCommands", "Under discussion"),
    "reopen": QT_TRANSLATE_NOOP("OutlineCommands", "Reopen"),
    "withdraw": QT_TRANSLATE_NOOP("OutlineCommands", "Withdraw"),
    "other_language": QT_TRANSLATE_NOOP("OutlineCommands", "Other language"),
    "checked": QT_TRANSLATE_NOOP("OutlineCommands", "Translation checked"),
    "italic": QT_TRANSLATE_NOOP("OutlineCommands", "Italics"),
    "bold": QT_TRANSLATE_NOOP("OutlineCommands", "Bold"),
    "bracket": QT_TRANSLATE_NOOP("OutlineCommands", "Brackets around the words, or off"),
    "next_open": QT_TRANSLATE_NOOP("OutlineCommands", "Next open point"),
    "previous_open": QT_TRANSLATE_NOOP("OutlineCommands", "Previous open point"),
    "stock": QT_TRANSLATE_NOOP("OutlineCommands", "Item from stock…"),
    "events": QT_TRANSLATE_NOOP("OutlineCommands", "Events from this conclusion…"),
    "task": QT_TRANSLATE_NOOP("OutlineCommands", "Task from this conclusion…"),
    "similar": QT_TRANSLATE_NOOP("OutlineCommands", "Similar conclusions of the past…"),
    "reference": QT_TRANSLATE_NOOP("OutlineCommands", "Reference to an item…"),
    "requests": QT_TRANSLATE_NOOP("OutlineCommands", "Asked by, reservations…"),
    "corrigendum": QT_TRANSLATE_NOOP("OutlineCommands", "Corrigendum to this item…"),
    "labels": QT_TRANSLATE_NOOP("OutlineCommands", "Labels of this list…"),
    "fix_label": QT_TRANSLATE_NOOP("OutlineCommands", "Label of this item…"),
    "go_to": QT_TRANSLATE_NOOP("OutlineCommands", "Go to…"),
    "find": QT_TRANSLATE_NOOP("OutlineCommands", "Find…"),
    "replace": QT_TRANSLATE_NOOP("OutlineCommands", "Find and replace…"),
}
