"""The floor of opening a file: the bare window with tabs of ``floor_window``, with the ORM imported.

Imports nothing of the product, and prints what ``floor_window`` prints.
"""

from __future__ import annotations

import sqlalchemy.orm  # noqa: F401

from tests.benchmarks.floor_window import main

if __name__ == "__main__":
    main()
