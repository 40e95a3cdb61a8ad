"""Who was erased, written down beside the backups of a file, for backups that are older than the erasure.

A list is a text of ids, one a line with its kind, called after the id of the file of records ("3f….erased").
It names nobody. A restore looks for it where the backup lies and where the new file goes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from rcm_desktop.domain.backups import FOLDER
from rcm_desktop.domain.erasing import Erased
from rcm_desktop.storage.errors import DiskFails

SUFFIX = ".erased"
_LARGEST = 16 * 2**20  # bytes; no list of ours comes near it


def read_list(folder: Path, library_id: str) -> Erased:
    """Who was erased as far as a folder says; nobody where no list can be read."""
    return _read(folder / f"{library_id}{SUFFIX}")


def lists_near(places: Iterable[Path], library_id: str) -> Erased:
    """What lists say that lie in the folders of some files, or in the folders for backups there."""
    found = Erased()
    for folder in dict.fromkeys(each.parent for each in places):
        for each in (folder, folder / FOLDER):
            found |= read_list(each, library_id)
    return found


def write_list(folder: Path, library_id: str, erased: Erased) -> None:
    """Add to the list in a folder. Raises the condition of the disk."""
    known = read_list(folder, library_id)
    if not erased - known:
        return
    wanted = known | erased
    lines = [f"person {id_}" for id_ in sorted(wanted.people)]
    lines += [f"contact {id_}" for id_ in sorted(wanted.contacts)]
    path = folder / f"{library_id}{SUFFIX}"
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write("".join(f"{line}\n" for line in lines).encode())
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise DiskFails(str(path), error.strerror or type(error).__name__) from error


def _read(path: Path) -> Erased:
    try:
        if path.stat().st_size > _LARGEST:
            return Erased()
        lines = path.read_text("ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return Erased()
    by_kind: dict[str, set[str]] = {"person": set(), "contact": set()}
    for line in lines:
        kind, _, id_ = line.partition(" ")
        if kind in by_kind and id_:
            by_kind[kind].add(id_)
    return Erased(frozenset(by_kind["person"]), frozenset(by_kind["contact"]))
