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


class LogoTooLarge(Condition):
    """The file of a logo is larger than any logo."""

    code: ClassVar[str] = "papers.logo_too_large"
    limit: int


class LogoNotReadable(Condition):
    """The system does not give the picture; ``reason`` is the system's own word."""

    code: ClassVar[str] = "papers.logo_not_readable"
    path: str
    reason: str


class LogoNotAPicture(Condition):
    """A logo is no PNG and no JPEG, or is damaged."""

    code: ClassVar[str] = "papers.logo_not_a_picture"


class LogoWrongSize(Condition):
    """A logo has too few or too many pixels."""

    code: ClassVar[str] = "papers.logo_wrong_size"
    width: int
    height: int
    least: int
    most: int


class LogoTooDetailed(Condition):
    """A logo is still large when it is made as small as print allows."""

    code: ClassVar[str] = "papers.logo_too_detailed"
    kilobytes: int
    limit: int
