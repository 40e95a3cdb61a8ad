"""Positions in Qt's texts and in ours: Qt counts UTF-16 units, ours are code points."""

from __future__ import annotations


def has_wide(plain: str) -> bool:
    """Whether a text holds characters that Qt counts twice."""
    return not plain.isascii() and max(plain) > "\uffff"


def to_qt(plain: str, position: int) -> int:
    """A code point position as Qt counts it."""
    return position + sum(c > "\uffff" for c in plain[:position]) if has_wide(plain) else position


def from_qt(plain: str, position: int) -> int:
    """A position of Qt's in code points."""
    if not has_wide(plain):
        return position
    at = 0
    for number, character in enumerate(plain):
        if at >= position:
            return number
        at += 2 if character > "\uffff" else 1
    return len(plain)
