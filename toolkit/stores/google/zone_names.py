"""Time zones as a spreadsheet names them: those of the world's list, and offsets like GMT-07:00."""

import re
from zoneinfo import ZoneInfo

_OFFSET = re.compile(r"(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?")
_PARTS_OF_HOURS = {
    "-09:30": "Pacific/Marquesas",
    "+03:30": "Asia/Tehran",
    "+04:30": "Asia/Kabul",
    "+05:30": "Asia/Kolkata",
    "+05:45": "Asia/Kathmandu",
    "+06:30": "Asia/Yangon",
    "+08:45": "Australia/Eucla",
    "+09:30": "Australia/Darwin",
}
"""Zones without summer time that lie no whole hours from Greenwich."""


def known_zone(name: str) -> str:
    """The zone as this machine knows it; "" for none, or one that it does not know.

    >>> known_zone("GMT-07:00"), known_zone("GMT+05:30")
    ('Etc/GMT+7', 'Asia/Kolkata')
    >>> known_zone("Europe/Madrid"), known_zone("Mars/X")
    ('Europe/Madrid', '')
    """
    offset = _OFFSET.fullmatch(name)
    if offset:
        name = _zone_of_offset(offset[1], int(offset[2]), offset[3] or "00")
    if not name:
        return ""
    try:
        return ZoneInfo(name).key
    except (ValueError, OSError, KeyError):
        return ""


def _zone_of_offset(sign: str, hours: int, minutes: str) -> str:
    """A zone that lies this far from Greenwich all year; "" where there is none."""
    if minutes != "00":
        return _PARTS_OF_HOURS.get(f"{sign}{hours:02}:{minutes}", "")
    # Etc/GMT+7 lies west of Greenwich, what people call GMT-7.
    turned = "-" if sign == "+" else "+"
    return f"Etc/GMT{turned}{hours}"
