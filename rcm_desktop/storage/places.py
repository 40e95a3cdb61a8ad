"""Where a library lies unless the person says otherwise: on this computer, never in a synced folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

SUFFIX = ".rcm"
"""How library files are called."""


def default_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The folder for libraries on this computer. It may not exist yet.

    Documents folders are often redirected to a cloud service, so none of these is one.
    """
    home = Path.home()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "RCM Desktop"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "RCM Desktop"
    data = environment.get("XDG_DATA_HOME", "")
    # The XDG base directory specification says to ignore a path that is not absolute.
    return (Path(data) if data.startswith("/") else home / ".local" / "share") / "rcm-desktop"
