"""Making a folder on the disk, with the condition where it cannot be made."""

from __future__ import annotations

import errno
from pathlib import Path

from rcm_desktop.storage.errors import DiskFails, DiskFull, ReadOnlyFolder

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def made_folder(folder: Path) -> Path:
    """The folder, made now if it is not there. Raises the condition of the disk."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(str(folder)) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise ReadOnlyFolder(str(folder), str(folder.parent)) from error
        raise DiskFails(str(folder), error.strerror or type(error).__name__) from error
    return folder
