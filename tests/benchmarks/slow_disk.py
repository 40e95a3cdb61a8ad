"""A disk that takes its time, for a process that is started with it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path


def slow_syncs(folder: Path, milliseconds: int) -> dict[str, str]:
    """What a process must find in its environment for each sync to take so much longer.

    Raises LookupError, with the reason in words, where that cannot be had here.
    """
    if sys.platform != "linux":
        raise LookupError("syncs are slowed down on Linux alone")
    compiler = shutil.which("cc")
    if compiler is None:
        raise LookupError("no C compiler named cc")
    built = folder / "slow_sync.so"
    if not built.exists():
        source = Path(__file__).with_name("slow_sync.c")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", built, source, "-ldl"], check=True)
    return {"LD_PRELOAD": str(built), "SLOW_SYNC_MS": str(milliseconds)}
