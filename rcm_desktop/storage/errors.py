"""What can stand in the way of a library file; each is a condition of the world, with its facts.

``path`` is always the file as the person named it, made absolute.
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from rcm_desktop.domain.errors import Condition


class LibraryCondition(Condition):
    """Anything that stands between the program and one library file."""

    path: str


# What the file is


class LibraryMissing(LibraryCondition):
    """There is no file of this name."""

    code: ClassVar[str] = "file.missing"


class NotAFile(LibraryCondition):
    """A folder, a device or a pipe stands there."""

    code: ClassVar[str] = "file.not_a_file"


class LibraryEmpty(LibraryCondition):
    """The file has no bytes."""

    code: ClassVar[str] = "file.empty"


class NotALibrary(LibraryCondition):
    """It is a file of some other kind."""

    code: ClassVar[str] = "file.not_a_library"


class ForeignDatabase(LibraryCondition):
    """A sound SQLite database that another program made."""

    code: ClassVar[str] = "file.foreign"


class LibraryEncrypted(LibraryCondition):
    """Its bytes look like a library locked with a password, or like any other encrypted file."""

    code: ClassVar[str] = "file.encrypted"


class LibraryDamaged(LibraryCondition):
    """Its bytes are not what was written. ``finding`` is SQLite's own word, for who repairs it."""

    code: ClassVar[str] = "file.damaged"
    finding: str


class LibraryTruncated(LibraryCondition):
    """Its end is missing: a copy that was cut off. Sizes in bytes."""

    code: ClassVar[str] = "file.truncated"
    size: int
    expected: int


class LibraryNewer(LibraryCondition):
    """A later version of the program wrote it; ``needs`` is the first version that can open it."""

    code: ClassVar[str] = "file.newer"
    needs: str


class LibraryNewerUnknown(LibraryCondition):
    """A later version wrote it; which one it needs cannot be told without touching it."""

    code: ClassVar[str] = "file.newer_unknown"
    schema: int
    known: int


class NeedsUpgrade(LibraryCondition):
    """An earlier version wrote it, and it was opened for reading only."""

    code: ClassVar[str] = "file.needs_upgrade"


class StrayJournal(LibraryCondition):
    """A journal of a file that is gone lies where a new file is to be; SQLite would mix the two."""

    code: ClassVar[str] = "file.stray_journal"
    journal: str


# Where the file lies


class FolderMissing(LibraryCondition):
    """The folder it should lie in does not exist."""

    code: ClassVar[str] = "file.folder_missing"
    folder: str


class NotReadable(LibraryCondition):
    """The system does not let this person read it."""

    code: ClassVar[str] = "file.not_readable"
    reason: str


class ReadOnlyFile(LibraryCondition):
    """The file may be read but not changed."""

    code: ClassVar[str] = "file.read_only"


class ReadOnlyFolder(LibraryCondition):
    """The folder takes no new files, and a library needs its journal beside it."""

    code: ClassVar[str] = "file.read_only_folder"
    folder: str


class OnNetworkDrive(LibraryCondition):
    """Locks do not hold on network drives, so two people could spoil each other's work."""

    code: ClassVar[str] = "file.network"


class InCloudFolder(LibraryCondition):
    """A program that syncs the folder would take the file and its journal apart."""

    code: ClassVar[str] = "file.cloud"
    service: str


class PlaceUnsuitable(LibraryCondition):
    """The drive does not give what a safe file needs; ``setting`` is the SQLite pragma it refused."""

    code: ClassVar[str] = "file.place_unsuitable"
    setting: str


# Opening, copying and writing


class Held(LibraryCondition):
    """Another running program has it open.

    ``since`` is local time; ``door`` names the local socket by which that program can be asked to come
    forward, "" where it gave none.
    """

    code: ClassVar[str] = "file.held"
    owner: str
    host: str
    since: datetime
    door: str


class OpenedForReading(LibraryCondition):
    """Something was to be stored in a file that was opened for reading only."""

    code: ClassVar[str] = "file.opened_for_reading"


class AlreadyThere(LibraryCondition):
    """A file of this name exists and is not replaced unasked."""

    code: ClassVar[str] = "file.exists"


class CopyOntoItself(LibraryCondition):
    """A copy was to be saved over the file that is being copied."""

    code: ClassVar[str] = "file.copy_onto_itself"


class CopyFailed(LibraryCondition):
    """The copy did not pass its check and was thrown away; ``finding`` is SQLite's own word."""

    code: ClassVar[str] = "file.copy_failed"
    finding: str


class UpgradeFailed(LibraryCondition):
    """The file could not be brought to this version's form and stays as it was."""

    code: ClassVar[str] = "file.upgrade_failed"
    reason: str


class DiskFull(LibraryCondition):
    """No room is left."""

    code: ClassVar[str] = "file.disk_full"


class DiskFails(LibraryCondition):
    """The disk answers with an error: pulled out, broken, or refused by the system."""

    code: ClassVar[str] = "file.disk_fails"
    reason: str


class Busy(LibraryCondition):
    """Another program holds the file's own locks for longer than a moment."""

    code: ClassVar[str] = "file.busy"


class KeyTaken(Condition):
    """A meeting with this key exists already."""

    code: ClassVar[str] = "meeting.key_taken"
    key: str
