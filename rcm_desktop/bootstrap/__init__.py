"""The only place that wires the floors together: files to services, services to the window.

Storage is imported inside the calls that need it, so that the window is on screen before it.
"""

from __future__ import annotations

from rcm_desktop.bootstrap.files import (
    LocalFiles,
    create_library,
    open_library,
    open_window,
    restore_backup,
)
from rcm_desktop.bootstrap.opened import Opened

__all__ = ["LocalFiles", "Opened", "create_library", "open_library", "open_window", "restore_backup"]
