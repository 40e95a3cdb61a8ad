"""The entry point: a command goes to the terminal, anything else opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rcm_desktop.commands.arguments import library_from_environment, wants_window, window_parser
from rcm_desktop.domain.languages import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives the exit status of ``commands.terminal``."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not wants_window(words):
        from rcm_desktop.commands.terminal import run

        return run(words)
    from rcm_desktop.bootstrap import open_window

    named = window_parser().parse_args(words)
    language = Language(named.ui_language) if named.ui_language else None
    return open_window(named.library or library_from_environment(), language)


if __name__ == "__main__":
    sys.exit(main())
