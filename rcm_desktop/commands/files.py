"""The file of records: new, check, backup, restore."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from rcm_desktop.bootstrap import create_library, restore_backup
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NotWell
from rcm_desktop.commands.progress import Progress
from rcm_desktop.domain.backups import Reason


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
    """A verified copy among the backups and in the second place, or where it was asked for.

    Never over an existing file. A stick that is not there is told; the copy on this computer counts.
    """
    target: Path | None = arguments.output
    with context.opened(read_only=True) as opened, Progress() as progress:
        if target is not None:
            opened.save_copy(target, progress)
            made = [target]
        else:
            done = opened.backups.back_up(Reason.BY_HAND, progress)
            made = [each.path for each in done.made]
    wording = context.wording()
    for path in made:
        print(wording.text("terminal.backed_up", path=path))
    if target is None and done.conditions:
        if not made:
            raise done.conditions[0]
        print(wording.sentence(done.conditions[0]), file=sys.stderr)
    return 0


def restore(arguments: argparse.Namespace, context: Context) -> int:
    """A new file from a backup; never over an existing one, and the backup stays as it is."""
    path = context.path()
    with Progress() as progress:
        restore_backup(arguments.file, path, progress)
    print(context.wording().text("terminal.restored", path=path))
    return 0
