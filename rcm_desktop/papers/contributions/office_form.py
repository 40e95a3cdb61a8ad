"""The forms in which papers of the office go out."""

from __future__ import annotations

from enum import StrEnum


class OfficeForm(StrEnum):
    """A form of paper, by the suffix of its files."""

    PDF = "pdf"
    WORD = "docx"
