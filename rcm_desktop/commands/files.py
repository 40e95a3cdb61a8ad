"""The file of records: new, check, backup."""

from __future__ import annotations

import argparse
import json
from datetime import datetime

from rcm_desktop.bootstrap import create_library
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NotWell
from rcm_desktop.commands.progress import Progress


def new(arguments: argparse.Namespace, context: Context) -> int:
    """Make a new file; never over an existing one."""
    path = context.path()
    with create_library(path, sample=arguments.sample):
        pass
    print(context.wording().text("terminal.made", path=path))
    return 0


def check(arguments: argparse.Namespace, context: Context) -> int:
    """Say how the file is, a line for each thing looked at; raises ``NotWell`` where one is not well."""
    with context.opened(read_only=True) as opened:
        health = opened.health()
    wording = context.wording()
    if arguments.json:
        findings = [
            {
                "code": each.code,
                "well": each.is_well,
                "words": wording.text(f"health.{each.code}"),
                "detail": each.detail,
            }
            for each in health.findings
        ]
        shape = {"well": health.is_well, "meetings": health.meetings, "nodes": health.nodes}
        print(json.dumps({**shape, "findings": findings}, ensure_ascii=False, indent=2))
    else:
        for each in health.findings:
            mark = wording.text("health.well" if each.is_well else "health.not_well")
            print(f"{mark}  {wording.text(f'health.{each.code}')} {each.detail}".rstrip())
        print(wording.text("health.holds", meetings=health.meetings, nodes=health.nodes))
    if not health.is_well:
        raise NotWell(str(context.path()))
    return 0


def backup(arguments: argparse.Namespace, context: Context) -> int:
    """A verified copy beside the file, or where it was asked for; never over an existing file."""
    path = context.path()
    moment = f"{datetime.now():%Y-%m-%d-%H%M%S}"
    target = arguments.output or path.with_name(f"{path.stem}-{moment}{path.suffix}")
    with context.opened(read_only=True) as opened, Progress() as progress:
        opened.save_copy(target, progress)
    print(context.wording().text("terminal.backed_up", path=target))
    return 0
