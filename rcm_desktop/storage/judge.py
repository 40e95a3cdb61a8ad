"""What a file is, and what its place allows, told without SQLite: opening the wrong file changes bytes."""

from __future__ import annotations

import math
import os
import re
import stat
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from rcm_desktop import __version__
from rcm_desktop.storage.drives import cloud_service, is_network
from rcm_desktop.storage.errors import (
    FolderMissing,
    ForeignDatabase,
    InCloudFolder,
    LibraryCondition,
    LibraryDamaged,
    LibraryEmpty,
    LibraryEncrypted,
    LibraryMissing,
    LibraryNewer,
    LibraryNewerUnknown,
    LibraryTruncated,
    NotAFile,
    NotALibrary,
    NotReadable,
    OnNetworkDrive,
    ReadOnlyFile,
    ReadOnlyFolder,
)
from rcm_desktop.storage.file_format import APPLICATION_ID, SCHEMA, waiting_journal

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_SAMPLE = 4096
_OUR_FIRST_TABLE = b"CREATE TABLE program"  # stands on the first page, whatever became of the header
_LIKE_NOISE = 7.5  # bits a byte; text has about 4.5, a sample of 1 KB of ciphertext 7.8
# Word and ZIP, gzip, PDF, pictures, other archives, Word before 2007.
_OTHER_KINDS = (
    *(b"PK\3\4", b"\x1f\x8b", b"%PDF", b"\x89PNG"),
    *(b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"\xd0\xcf\x11\xe0"),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A library that can be read.

    ``is_wal`` tells that SQLite reads it together with a journal, which ``has_journal`` says is there;
    ``obstacle`` is what forbids to write it, None where nothing does.
    """

    path: Path
    schema: int
    is_wal: bool
    has_journal: bool
    obstacle: LibraryCondition | None


def judge(path: Path) -> Verdict:
    """Look at a file that is not open in this process. Nothing is written and nothing made beside it.

    Raises the condition that forbids even to read it.
    """
    header, size = _read(path)
    named, journal = str(path), waiting_journal(path)
    if size == 0:
        raise LibraryEmpty(named)
    if not header.startswith(_MAGIC):
        raise _without_magic(named, header, size)
    if len(header) < _HEADER:
        raise LibraryTruncated(named, size, _HEADER)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise ForeignDatabase(named)
    _check_shape(named, header, size, journal is not None)
    schema = int.from_bytes(header[60:64])
    if schema > SCHEMA:
        raise _newer(path, schema, journal is not None)
    if schema < 1:
        raise LibraryDamaged(named, "user_version")
    return Verdict(path, schema, header[18] == 2, journal is not None, _obstacle(path))


def judge_place(path: Path) -> None:
    """Raises what forbids to make a library named ``path``: its folder is missing, fixed, far or synced."""
    if not path.parent.is_dir():
        raise FolderMissing(str(path), str(path.parent))
    obstacle = _obstacle(path)
    if obstacle is not None:
        raise obstacle


def _read(path: Path) -> tuple[bytes, int]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotAFile(str(path))
        with path.open("rb") as file:
            return file.read(_SAMPLE), found.st_size
    except (FileNotFoundError, NotADirectoryError):
        raise LibraryMissing(str(path)) from None
    except OSError as error:
        raise NotReadable(str(path), error.strerror or type(error).__name__) from error


def _without_magic(path: str, sample: bytes, size: int) -> LibraryCondition:
    if not any(sample):
        # What a power cut leaves of a file whose length was stored before its content.
        return LibraryDamaged(path, "00 00 00 …")
    if _OUR_FIRST_TABLE in sample:
        return LibraryDamaged(path, sample[:16].hex(" "))
    known = sample.startswith(_OTHER_KINDS)
    if not known and len(sample) >= 1024 and size % 512 == 0 and _entropy(sample) > _LIKE_NOISE:
        return LibraryEncrypted(path)
    return NotALibrary(path)


def _entropy(sample: bytes) -> float:
    shares = (count / len(sample) for count in Counter(sample).values())
    return -sum(share * math.log2(share) for share in shares)


def _check_shape(path: str, header: bytes, size: int, has_journal: bool) -> None:
    """The fields of the header that have few right values (SQLite file format, section 1.3)."""
    page = int.from_bytes(header[16:18])
    page = 65536 if page == 1 else page
    if page < 512 or page & (page - 1) or header[21:24] != bytes((64, 32, 32)):
        raise LibraryDamaged(path, "page_size")
    if not {header[18], header[19]} <= {1, 2}:
        raise LibraryDamaged(path, "file_format")
    pages = int.from_bytes(header[28:32])
    counted = header[24:28] == header[92:96]
    # With a journal the last pages may stand only there.
    if counted and not has_journal and size < pages * page:
        raise LibraryTruncated(path, size, pages * page)


def _newer(path: Path, schema: int, has_journal: bool) -> LibraryCondition:
    from rcm_desktop.storage.driver import Error, Mode, connect

    if not has_journal:
        try:
            connection = connect(path, Mode.IMMUTABLE)
            try:
                row = connection.execute("SELECT readable_from FROM program").fetchone()
            finally:
                connection.close()
            if row and _version(str(row[0])) > _version(__version__):
                return LibraryNewer(str(path), str(row[0]))
        except Error:
            pass
    return LibraryNewerUnknown(str(path), schema, SCHEMA)


def _version(written: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", written))


def _obstacle(path: Path) -> LibraryCondition | None:
    named, folder = str(path), path.parent
    if is_network(folder):
        return OnNetworkDrive(named)
    service = cloud_service(folder)
    if service:
        return InCloudFolder(named, service)
    if not _takes_changes(folder):
        return ReadOnlyFolder(named, str(folder))
    if path.exists() and not _takes_changes(path):
        return ReadOnlyFile(named)
    return None


def _takes_changes(path: Path) -> bool:
    # What nobody may write is meant to stay as it is, also for an administrator, who could.
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o222)
