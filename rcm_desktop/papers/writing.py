"""A finished paper goes to its place in one step.

It is written beside its target, forced to the disk and moved over it, so that whatever happens there is
either the whole new paper or the whole old one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from rcm_desktop.papers.errors import DiskFull, FolderMissing, NotWritable

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, all of it or nothing.

    Raises FolderMissing, NotWritable or DiskFull; the file that was there before is then as it was.
    """
    folder = path.parent
    if not folder.is_dir():
        raise FolderMissing(str(folder))
    if path.exists() and not path.is_file():
        # A device would be replaced by the paper, where the rights allow it.
        raise NotWritable(str(path), reason=os.strerror(errno.EISDIR if path.is_dir() else errno.EINVAL))
    temporary: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=folder)
        temporary = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
        temporary = None
        _sync_folder(folder)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(str(path)) from None
        raise NotWritable(str(path), reason=error.strerror or type(error).__name__) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _mode(path: Path) -> int:
    """The rights of the file that is replaced, else those an ordinary new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    # The name in the folder must reach the disk too; Windows has no handle for that and needs none.
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)
