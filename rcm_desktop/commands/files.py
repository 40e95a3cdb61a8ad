"""The file of records: new, check, backup."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path

from rcm_desktop.bootstrap import create_library, findings
from rcm_desktop.commands.context import Context
from rcm_desktop.services.sample import add_sample


def new(arguments: argparse.Namespace, context: Context) -> int:
    """Make a new file; never over an existing one."""
    opened = create_library(context.path())
    try:
        if arguments.sample:
            add_sample(opened.store)
    finally:
        opened.close()
    print(context.wording().text("terminal.made", path=context.path()))
    return 0


def check(arguments: argparse.Namespace, context: Context) -> int:
    """Say whether the file is sound: status 1 where it is not."""
    found = findings(context.path())
    wording = context.wording()
    if arguments.json:
        shape = {"sound": not found, "findings": [wording.sentence(finding) for finding in found]}
        json.dump(shape, sys.stdout, ensure_ascii=False, indent=2)
        print()
    elif not found:
        print(wording.text("terminal.sound", path=context.path()))
    if found:
        print(f"rcm-desktop: {wording.sentence(found[0])}", file=sys.stderr)
    return 1 if found else 0


def backup(arguments: argparse.Namespace, context: Context) -> int:
    """A verified copy beside the file, or where it was asked for; never over an existing file."""
    path = context.path()
    target = arguments.output or path.with_name(f"{path.stem}-{datetime.now():%Y-%m-%d-%H%M%S}{path.suffix}")
    with context.opened(read_only=True) as opened:
        opened.save_copy(Path(target))
    print(context.wording().text("terminal.backed_up", path=target))
    return 0
