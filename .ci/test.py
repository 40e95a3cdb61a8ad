"""Sets up what the tests need, where it is not there yet, and runs them without a screen.

What follows on the command line goes to pytest, which runs in the project's folder:
``python3 .ci/test.py tests/domain -x``. Without any, all tests run, on the cores of the machine at once.
"""

from __future__ import annotations

import os
import sys

from machine import ROOT, CannotPrepare, become, prepare, python

ALL_TESTS = ["--quiet", "--numprocesses", "auto", "--maxprocesses", "4"]


def main() -> int:
    try:
        prepare("dev")
    except CannotPrepare as error:
        print(f"test: {error}", file=sys.stderr)
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return become([str(python()), "-m", "pytest", *(sys.argv[1:] or ALL_TESTS)])


if __name__ == "__main__":
    sys.exit(main())
