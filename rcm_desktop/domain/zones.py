"""Time zones of meetings: by name ("America/Guatemala"), by offset ("UTC-6"), or as the host has it.

Names are those of the IANA database, which the standard library reads; Windows has none of its own, so there
it comes with the program. A name that is not in it is no fault: the times then stand without a zone.
"""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from rcm_desktop.resources import resource_path

_OFFSET = re.compile(r"(?:UTC|GMT)\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_FARTHEST = 14


@lru_cache(maxsize=1)
def zones_of_hosts() -> dict[str, tuple[str, ...]]:
    """By ISO code the zones of the countries that may host, the usual one first."""
    table = tomllib.loads(resource_path("reference/zones.toml").read_text("utf-8"))
    return {code: tuple(names) for code, names in table["country"].items()}


def usual_zone(host: str) -> str:
    """The zone of a host that has one alone, "" for a country with several and for an unknown one."""
    zones = zones_of_hosts().get(host, ())
    return zones[0] if len(zones) == 1 else ""


def zone_called(name: str) -> tzinfo | None:
    """The zone of a name or an offset, None where there is none."""
    name = name.strip()
    if name.upper() in ("UTC", "GMT"):
        return UTC
    if found := _OFFSET.fullmatch(name):
        away = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        if away > timedelta(hours=_FARTHEST):
            return None
        return timezone(away if found[1] == "+" else -away)
    from zoneinfo import ZoneInfo

    # ZoneInfo takes names for paths: only what can be a name is asked for.
    if not re.fullmatch(r"[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)+", name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return None


def offset_words(zone: tzinfo, day: date) -> str:
    """ "UTC−6" or "UTC+5:30": how far the zone is from UTC at noon of a day."""
    away = datetime.combine(day, time(12), zone).utcoffset() or timedelta()
    minutes = round(away.total_seconds() / 60)
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
