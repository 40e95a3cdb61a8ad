"""Whether there is a screen to open a window on, asked before Qt, which would end the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Windows and macOS always have one; elsewhere a server must answer, or Qt be told to do without."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM", "") not in (
        "",
        "xcb",
        "wayland",
    ):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY", "")
    return bool(display) and _x_server_answers(display)


def _x_server_answers(display: str) -> bool:
    import socket

    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if not number.isdecimal():
        return False
    if host not in ("", "unix"):
        return _answers(socket.AF_INET, (host, 6000 + int(number)))
    path = f"/tmp/.X11-unix/X{number}"
    return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, f"\0{path}")


def _answers(family: int, address: str | tuple[str, int]) -> bool:
    import socket

    with socket.socket(family) as trial:
        trial.settimeout(2)
        try:
            trial.connect(address)
        except OSError:
            return False
    return True
