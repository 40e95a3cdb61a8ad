"""Why a paper could not be written; what stood at its place before is always unchanged."""

from __future__ import annotations

from typing import ClassVar

from rcm_desktop.domain.errors import Condition


class FolderMissing(Condition):
    """The folder the paper should go to does not exist."""

    code: ClassVar[str] = "papers.folder_missing"
    folder: str


class NotWritable(Condition):
    """The system refuses to write there; ``reason`` is the system's own word."""

    code: ClassVar[str] = "papers.not_writable"
    path: str
    reason: str


class DiskFull(Condition):
    """There is no room for the paper."""

    code: ClassVar[str] = "papers.disk_full"
    path: str


class TemplateUnusable(Condition):
    """The Word template cannot be read."""

    code: ClassVar[str] = "papers.template_unusable"
    path: str


class TemplateStyleMissing(Condition):
    """The Word template has no style of this name."""

    code: ClassVar[str] = "papers.template_style_missing"
    path: str
    style: str
