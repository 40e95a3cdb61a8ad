"""Square brackets around words that are not agreed yet."""

from __future__ import annotations


def open_brackets(plain: str) -> list[tuple[int, int]]:
    """The bracketed ranges of a text, brackets included, outermost only; one left open runs to the end."""
    ranges: list[tuple[int, int]] = []
    depth = start = 0
    for at, character in enumerate(plain):
        if character == "[":
            if depth == 0:
                start = at
            depth += 1
        elif character == "]" and depth:
            depth -= 1
            if depth == 0:
                ranges.append((start, at + 1))
    if depth:
        ranges.append((start, len(plain)))
    return ranges
