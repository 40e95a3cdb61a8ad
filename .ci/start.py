"""Sets up what the program needs, where it is not there yet, and opens it.

What follows on the command line goes to ``rcm-desktop``: ``python3 .ci/start.py --library FILE``.
"""

from __future__ import annotations

import sys

from machine import BIN, CannotPrepare, become, prepare


def main() -> int:
    try:
        prepare()
    except CannotPrepare as error:
        print(f"start: {error}", file=sys.stderr)
        return 1
    return become([str(BIN / "rcm-desktop"), *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
