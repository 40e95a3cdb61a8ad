"""A program that is killed at any moment loses nothing that it was told is stored."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random
from time import sleep

import pytest

from rcm_desktop.storage.health import check_library
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.settings import setting_of

_TYPING = """
import os, sys, time
from functools import partial
from pathlib import Path
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.settings import save_setting

library = Library.open(Path(sys.argv[1]))
first = int(sys.argv[2])
for number in range(first, first + 10_000):
    job = library.writer.submit(
        partial(save_setting, key="typed", value=str(number)), gather=number % 7 != 0, keep=True
    )
    job.add_done_callback(lambda done, number=number: os.write(1, b"%d\\n" % number))
    time.sleep(0.002)
"""


@pytest.mark.parametrize("seed", range(2))
def test_what_was_answered_survives_a_kill(seed: int, path: Path) -> None:
    random, answered = Random(seed), 0
    Library.create(path).close()
    for _ in range(2):
        program = subprocess.Popen(
            [sys.executable, "-c", _TYPING, str(path), str(answered + 1)], stdout=subprocess.PIPE
        )
        with program:
            assert program.stdout is not None
            first = program.stdout.readline()
            sleep(random.uniform(0, 0.25))
            program.kill()
            lines = (first + program.stdout.read()).splitlines(keepends=True)
        answered = max(int(line) for line in lines if line.endswith(b"\n"))
        with Library.open(path) as library:
            assert check_library(library).is_well
            with library.reading() as connection:
                typed = int(setting_of(connection, "typed") or 0)
        assert typed >= answered
        answered = typed
