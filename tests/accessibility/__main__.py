"""Starts a screen, a bus and the program over a sample, and has them listened to.

    python -m tests.accessibility [calendar|follow-up]

Prints each point with what was heard and ends with 1 where one does not hold. Where this machine has no
AT-SPI it says what is missing and ends with 0 (Debian: xvfb, xdotool, dbus, at-spi2-core, python3-gi,
gir1.2-atspi-2.0).
"""
# ruff: noqa: T201

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rcm_desktop.bootstrap import create_library

# The bindings of AT-SPI belong to the system's Python, whichever one runs the program.
_SYSTEM_PYTHON = "/usr/bin/python3"
_NEEDED = ("Xvfb", "xdotool", "dbus-run-session")
_ASK_FOR_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 600


def missing() -> str:
    """What keeps this machine from being listened to, "" where nothing does."""
    for command in _NEEDED:
        if shutil.which(command) is None:
            return f"there is no {command}"
    if not Path(_SYSTEM_PYTHON).exists():
        return f"there is no {_SYSTEM_PYTHON}"
    asked = subprocess.run([_SYSTEM_PYTHON, "-c", _ASK_FOR_ATSPI], capture_output=True, check=False)
    return "" if asked.returncode == 0 else f"{_SYSTEM_PYTHON} has no AT-SPI (python3-gi, gir1.2-atspi-2.0)"


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own, as large as the smallest we draw for; gives its name."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def listen(folder: Path, display: str, *parts: str) -> int:
    """Run the listening half on a bus of its own, away from the person's settings; gives its exit status."""
    library = folder / "sample.rcm"
    with create_library(library, sample=True):
        pass
    environment = dict(
        os.environ,
        DISPLAY=display,
        HOME=str(folder),
        XDG_CONFIG_HOME=str(folder / "config"),
        XDG_DATA_HOME=str(folder / "data"),
        LC_ALL="C.UTF-8",
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        PYTHONPATH=str(_ROOT),
    )
    environment.pop("WAYLAND_DISPLAY", None)
    words = ["dbus-run-session", "--", _SYSTEM_PYTHON, "-m", "tests.accessibility.listening"]
    with (folder / "bus.log").open("w") as log:
        done = subprocess.run(
            [*words, sys.executable, str(library), *parts],
            cwd=_ROOT, env=environment, stderr=log, timeout=_PATIENCE_S, check=False,
        )  # fmt: skip
    if done.returncode not in (0, 1):
        print((folder / "bus.log").read_text())
    return done.returncode


def main() -> int:
    reason = missing()
    if reason:
        print(f"skipped: {reason}")
        return 0
    with tempfile.TemporaryDirectory() as folder, screen() as display:
        return listen(Path(folder), display, *sys.argv[1:2])


if __name__ == "__main__":
    sys.exit(main())
