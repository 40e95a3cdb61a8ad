"""The file of records: new, check, backup."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path

from rcm_desktop.bootstrap import create_library, health_of
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
    """Say how the file is, a line for each thing looked at: status 1 where one is not well."""
    path = context.path()
    health = health_of(path)
    wording = context.wording()
    lines = [
        {
            "code": each.code,
            "well": each.is_well,
            "words": wording.text(f"health.{each.code}"),
            "detail": each.detail,
        }
        for each in health.findings
    ]
    if arguments.json:
        shape = {
            "well": health.is_well,
            "meetings": health.meetings,
            "nodes": health.nodes,
            "findings": lines,
        }
        json.dump(shape, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        for line in lines:
            mark = wording.text("health.well" if line["well"] else "health.not_well")
            print(f"{mark}  {line['words']} {line['detail']}".rstrip())
        print(wording.text("health.holds", meetings=health.meetings, nodes=health.nodes))
    if health.is_well:
        return 0
    print(f"rcm-desktop: {wording.text('health.damaged', path=path)}", file=sys.stderr)
    return 1


def backup(arguments: argparse.Namespace, context: Context) -> int:
    """A verified copy beside the file, or where it was asked for; never over an existing file."""
    path = context.path()
    target = arguments.output or path.with_name(f"{path.stem}-{datetime.now():%Y-%m-%d-%H%M%S}{path.suffix}")
    with context.opened(read_only=True) as opened:
        opened.save_copy(Path(target))
    print(context.wording().text("terminal.backed_up", path=target))
    return 0
