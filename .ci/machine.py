"""Brings a machine that has only Python to where the program and its tests can run.

Imported by start.py and test.py, before anything is installed: the standard library only, and nothing
that an old Python could not at least read, so that it can say that it is too old.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST_PYTHON = (3, 11)

# What Qt's offscreen, X11 and printing plugins load from the system (their NEEDED entries, less what
# every Debian has), and the Debian packages that hold it: the newer name first.
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class CannotPrepare(Exception):
    """This machine lacks something that these scripts cannot bring; the text says what to do."""


def prepare(extra: str | None = None) -> None:
    """Make ``.venv`` hold the program, and with ``extra`` the tools of that name; quick when it does already.

    Raises CannotPrepare with one plain sentence.
    """
    if sys.version_info < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        raise CannotPrepare(f"Python {wanted} or newer is needed; this is {sys.version.split()[0]}.")
    if sys.platform.startswith("linux"):
        _install_system_packages()
    stamp = VENV / f"prepared-{extra or 'program'}"
    if _environment_works() and stamp.is_file() and stamp.read_text("utf-8") == _state():
        return
    if not _environment_works():
        print("Making .venv …", file=sys.stderr)
        _run("Python could not make .venv", [sys.executable, "-m", "venv", "--clear", str(VENV)])
    print("Installing the program and what it needs into .venv …", file=sys.stderr)
    wanted_project = str(ROOT) if extra is None else f"{ROOT}[{extra}]"
    pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--constraint", str(ROOT / "constraints.txt"), "--editable", wanted_project]
    _run("the packages could not be installed (is there a network?)", pip)
    for name in {"program", extra or "program"}:
        (VENV / f"prepared-{name}").write_text(_state(), "utf-8")


def python() -> Path:
    """The interpreter of ``.venv``."""
    return BIN / ("python.exe" if os.name == "nt" else "python")


def become(command: list[str]) -> int:
    """Run ``command`` in place of this process; where that is not possible, give its exit code."""
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def _state() -> str:
    """Changes when what must be installed, or for whom, changes."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _environment_works() -> bool:
    """False when .venv is missing, half made, or its Python has left the machine."""
    if not python().exists():
        return False
    asked = [str(python()), "-c", "import sys; print(sys.version_info[:2])"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    has_pip = any(VENV.glob("**/site-packages/pip"))
    return has_pip and answer.stdout.strip() == str(sys.version_info[:2])


def _install_system_packages() -> None:
    """On Debian and its kin, bring what is missing; elsewhere say what is."""
    missing = {name: packages for name, packages in QT_LIBRARIES.items() if not _loads(name)}
    alternatives = list(missing.values())
    if not _has_font():
        alternatives.append((FONT_PACKAGE,))
    if not _has_venv():
        major, minor = sys.version_info[:2]
        alternatives.append((f"python{major}.{minor}-venv", "python3-venv"))
    if not alternatives:
        return
    if shutil.which("apt-get") is None:
        if not _has_venv():
            raise CannotPrepare("this Python has no ensurepip: install its venv package first.")
        lacking = ", ".join(missing) or "a font"
        print(f"Not found on this system, the window may need it: {lacking}", file=sys.stderr)
        return
    _apt_install(alternatives)


def _apt_install(alternatives: list[tuple[str, ...]]) -> None:
    rights: list[str] = []
    if os.geteuid() != 0:
        names = " ".join(packages[-1] for packages in alternatives)
        if shutil.which("sudo") is None:
            raise CannotPrepare(f"as root, first run: apt-get install {names}")
        rights = ["sudo"]
        print(f"The system must install: {names}", file=sys.stderr)
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    _run("apt-get update failed (is there a network, and may you use sudo?)", [*apt, "update"])
    names = " ".join(_known(packages) for packages in alternatives)
    print(f"Installing {names} …", file=sys.stderr)
    install = [*apt, "install", "--yes", "--no-install-recommends", *names.split()]
    # What packages say while they unpack is of no use here, and would hide what follows.
    _run(f"apt-get could not install {names}", install, quiet=True)


def _known(packages: tuple[str, ...]) -> str:
    """The first name that this release of Debian has; the newest when it has none, for apt to complain."""
    for package in packages:
        shown = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return package
    return packages[0]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    files = (file for folder in FONT_FOLDERS for file in Path(folder).expanduser().rglob("*.?t?"))
    return any(file.suffix in {".ttf", ".otf", ".ttc"} for file in files)


def _has_venv() -> bool:
    asked = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _run(complaint: str, command: list[str], *, quiet: bool = False) -> None:
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE if quiet else sys.stderr, text=True)
    if done.returncode != 0:
        if quiet:
            print(done.stdout, file=sys.stderr)
        raise CannotPrepare(f"{complaint}.")
