"""What kind of place a folder is: a network drive, a folder that a cloud service syncs, or a plain disk.

And which drives are there that a stick may be.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import ascii_uppercase

_NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "davfs2"),
        *("ncpfs", "afs", "coda", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse"),
    )
)
_SERVICES = tuple(
    (service, re.compile(pattern))
    for service, pattern in (
        ("OneDrive", r"onedrive( ?- ?.+)?"),
        ("Dropbox", r"dropbox( \(.+\))?"),
        ("Google Drive", r"google ?drive( .+)?|googledrive-.+|my drive|mi unidad|\.shortcut-targets-by-id"),
        ("iCloud", r"icloud ?drive|com~apple~clouddocs"),
        ("Nextcloud", r"nextcloud\d*"),
        ("ownCloud", r"owncloud"),
        ("pCloud", r"pcloud ?drive"),
        ("Box", r"box sync|box-box"),
    )
)
# Files that a service leaves in the folder it syncs, whatever the folder is called.
_MARKERS = (
    ("OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"),
    ("Dropbox", ".dropbox"),
    ("Google Drive", ".tmp.drivedownload"),
    ("Google Drive", ".tmp.driveupload"),
    ("Nextcloud", ".owncloudsync.log"),
    ("Syncthing", ".stfolder"),
)
_FILES_ONLY = frozenset({".dropbox"})  # a folder of this name holds settings and is not synced
_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems other than Windows put the sticks that are plugged in."""
_ENVIRONMENT = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def is_network(folder: Path) -> bool:
    """Whether ``folder``, an absolute path, lies on a drive of another machine."""
    if sys.platform == "win32":
        return _is_network_on_windows(folder)
    return kind_of_mount(folder, _mounts()) in _NETWORK


def drives_for_sticks() -> list[Path]:
    """The roots of the drives that a stick may be now: none of another machine, which may sleep, and none
    without a medium."""
    if sys.platform == "win32":
        return _drives_on_windows()
    return [root for root in sticks_of(_mounts()) if _answers(root)]


def _answers(root: Path) -> bool:
    """Whether a drive has a medium that can be read now; one that is locked has none."""
    try:
        return root.is_dir()
    except OSError:
        return False


def sticks_of(mounts: Iterable[tuple[str, str]]) -> list[Path]:
    """The sticks among ``mounts`` (mount point, type)."""
    return [Path(point) for point, type_ in mounts if point.startswith(_STICKS) and type_ not in _NETWORK]


def _mounts() -> Iterable[tuple[str, str]]:
    """Mount points and types of this machine; none where it does not say."""
    if sys.platform == "darwin":
        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return _mounts_of_mount_command(listed)
    try:
        return _mounts_of_proc(Path("/proc/mounts").read_text("utf-8", "surrogateescape"))
    except OSError:
        return []


if sys.platform == "win32":

    def _is_network_on_windows(folder: Path) -> bool:
        import ctypes

        drive = folder.drive
        if drive.startswith("\\\\"):
            local = drive.startswith("\\\\?\\") and not drive.upper().startswith("\\\\?\\UNC")
            if not local:
                return True
            drive = drive[4:]
        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == remote)

    def _drives_on_windows() -> list[Path]:
        import ctypes

        kernel = ctypes.windll.kernel32
        removable, fixed = 2, 3  # DRIVE_REMOVABLE and DRIVE_FIXED of GetDriveTypeW
        present = kernel.GetLogicalDrives()
        roots = [f"{letter}:\\" for at, letter in enumerate(ascii_uppercase) if present >> at & 1]
        # A card reader without a card may not ask for one in a box of the system's.
        before = ctypes.c_uint32()
        kernel.SetThreadErrorMode(1, ctypes.byref(before))
        try:
            near = (root for root in roots if kernel.GetDriveTypeW(root) in (removable, fixed))
            return [root for root in map(Path, near) if _answers(root)]
        finally:
            kernel.SetThreadErrorMode(before.value, None)


def kind_of_mount(folder: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """The file system type of the innermost of ``mounts`` (mount point, type) that holds ``folder``."""
    kind, depth = "", -1
    for point, type_ in mounts:
        parts = Path(point).parts
        if folder.parts[: len(parts)] == parts and len(parts) >= depth:
            kind, depth = type_, len(parts)
    return kind


def _mounts_of_proc(text: str) -> Iterator[tuple[str, str]]:
    """Lines "device point type options 0 0"; a space in a name is written \\040."""
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            yield re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), fields[1]), fields[2]


def _mounts_of_mount_command(text: str) -> Iterator[tuple[str, str]]:
    """Lines "//ana@server/share on /Volumes/share (smbfs, nodev, …)"."""
    for match in re.finditer(r"^.+? on (/.*) \((\w+)[,)]", text, re.MULTILINE):
        yield match[1], match[2]


def cloud_service(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The name of the service that syncs ``folder``, "" where none does as far as can be seen."""
    for name in _ENVIRONMENT:
        synced = environment.get(name)
        if synced and folder.is_relative_to(synced):
            return "OneDrive"
    for part in folder.parts:
        for service, pattern in _SERVICES:
            if pattern.fullmatch(part.casefold()):
                return service
    if "Library" in folder.parts and "CloudStorage" in folder.parts:
        return "CloudStorage"
    for ancestor in (folder, *folder.parents):
        for service, marker in _MARKERS:
            found = ancestor / marker
            if found.is_file() if marker in _FILES_ONLY else found.exists():
                return service
    return ""
