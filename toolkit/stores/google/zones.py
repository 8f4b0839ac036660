"""Time zones as a spreadsheet names them: those of the world's list, and offsets like GMT-07:00."""

import re
from zoneinfo import ZoneInfo

_OFFSET = re.compile(r"(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?")
_HALVES = {
    "-09:30": "Pacific/Marquesas", "+03:30": "Asia/Tehran", "+04:30": "Asia/Kabul", "+05:30": "Asia/Kolkata",
    "+05:45": "Asia/Kathmandu", "+06:30": "Asia/Yangon", "+08:45": "Australia/Eucla", "+09:30": "Australia/Darwin",
}  # fmt: skip
"""Zones without summer time that lie no whole hours from Greenwich."""


def known_zone(name: str) -> str:
    """The zone as this machine knows it; "" for none, or one that it does not know.

    >>> known_zone("GMT-07:00"), known_zone("GMT+05:30"), known_zone("Europe/Madrid"), known_zone("Mars/X")
    ('Etc/GMT+7', 'Asia/Kolkata', 'Europe/Madrid', '')
    """
    offset = _OFFSET.fullmatch(name)
    if offset:
        sign, hours, minutes = offset[1], int(offset[2]), offset[3] or "00"
        turned = "-" if sign == "+" else "+"
        name = (
            f"Etc/GMT{turned}{hours}"
            if minutes == "00"
            else _HALVES.get(f"{sign}{hours:02}:{minutes}", "")
        )
    try:
        return ZoneInfo(name).key if name else ""
    except (ValueError, OSError, KeyError):
        return ""
