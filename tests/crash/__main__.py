"""``python -m tests.crash [--times N] [--seed N]``: kill the program while it is typed into; 1 on a loss."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.trial import Trial

ALLOWED_SECONDS = 0.3
"""How much of the last typing may be gone."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    keys, worst, failed = 0, 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number, done in enumerate(Trial(Path(folder), asked.seed).rounds(asked.times), start=1):
            faults = list(done.faults)
            if done.gone > ALLOWED_SECONDS:
                faults.append(f"{done.gone * 1000:.0f} ms of typing are gone")
            keys, worst, failed = keys + done.keys, max(worst, done.gone), failed + bool(faults)
            for fault in faults:
                sys.stdout.write(f"round {number}: {fault}\n")
            sys.stdout.flush()
    sys.stdout.write(
        f"{asked.times} kills, {keys} records, {failed} rounds with a fault; "
        f"at most the last {worst * 1000:.0f} ms were gone (goal {ALLOWED_SECONDS * 1000:.0f} ms)\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
