from __future__ import annotations

from pathlib import Path

import pytest

from rcm_desktop.storage import drives
from rcm_desktop.storage.places import default_folder


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/ana/OneDrive/records", "OneDrive"),
        ("/home/ana/OneDrive - Cancillería/records", "OneDrive"),
        ("/home/ana/Dropbox", "Dropbox"),
        ("/home/ana/Google Drive/My Drive", "Google Drive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/Users/ana/Library/CloudStorage/Other-ana", "CloudStorage"),
        ("/home/ana/Documents/Drive of 2017", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, service: str) -> None:
    assert drives.cloud_service(Path(folder), {}) == service


def test_a_synced_folder_is_known_by_what_its_service_leaves_there(tmp_path: Path) -> None:
    inner = tmp_path / "work" / "records"
    inner.mkdir(parents=True)
    assert drives.cloud_service(inner, {}) == ""
    (tmp_path / "work" / ".dropbox").write_text("")
    assert drives.cloud_service(inner, {}) == "Dropbox"


def test_the_settings_folder_of_a_service_is_no_sign(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert drives.cloud_service(tmp_path, {}) == ""


def test_a_renamed_onedrive_is_known_by_the_environment() -> None:
    assert drives.cloud_service(Path("/data/cloud/a"), {"OneDriveCommercial": "/data/cloud"}) == "OneDrive"


def test_the_innermost_mount_counts() -> None:
    mounts = [("/", "ext4"), ("/mnt/shared", "cifs"), ("/mnt/shared/usb", "vfat")]
    assert drives.kind_of_mount(Path("/mnt/shared/a"), mounts) == "cifs"
    assert drives.kind_of_mount(Path("/mnt/shared/usb/a"), mounts) == "vfat"
    assert drives.kind_of_mount(Path("/mnt/shared2"), mounts) == "ext4"


def test_mounts_are_read_with_their_spaces() -> None:
    proc = "srv:/x /mnt/our\\040files nfs4 rw 0 0\n/dev/sda1 / ext4 rw 0 0\n"
    assert list(drives._mounts_of_proc(proc)) == [("/mnt/our files", "nfs4"), ("/", "ext4")]
    listed = "/dev/disk3s1 on / (apfs, local)\n//ana@srv/x on /Volumes/our files (smbfs, nodev)\n"
    assert list(drives._mounts_of_mount_command(listed)) == [("/", "apfs"), ("/Volumes/our files", "smbfs")]


def test_sticks_are_mounts_where_systems_put_them_and_no_shares() -> None:
    mounts = [
        ("/", "ext4"), ("/home", "ext4"), ("/media/ana/STICK", "exfat"), ("/run/media/ana/Our files", "vfat"),
        ("/mnt/share", "cifs"), ("/Volumes/STICK", "msdos"), ("/Volumes/share", "smbfs"),
    ]  # fmt: skip
    found = drives.sticks_of(mounts)
    assert found == [Path("/media/ana/STICK"), Path("/run/media/ana/Our files"), Path("/Volumes/STICK")]


def test_this_machine_tells_its_drives() -> None:
    assert all(drive.is_dir() for drive in drives.drives_for_sticks())


def test_the_default_folder_is_local_on_each_system() -> None:
    windows = default_folder({"LOCALAPPDATA": "/c/Users/ana/AppData/Local"}, "win32")
    assert windows == Path("/c/Users/ana/AppData/Local/RCM Desktop")
    assert default_folder({"XDG_DATA_HOME": "/srv/data"}, "linux") == Path("/srv/data/rcm-desktop")
    assert default_folder({"XDG_DATA_HOME": "data"}, "linux") == Path.home() / ".local/share/rcm-desktop"
    assert default_folder({}, "darwin") == Path.home() / "Library/Application Support/RCM Desktop"
