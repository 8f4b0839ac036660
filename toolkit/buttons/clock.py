"""The clock, which buttons and commands read for all the rest."""

import datetime as dt
from zoneinfo import ZoneInfo


def today(zone: str) -> dt.date:
    """Today in a time zone; "" is this machine's."""
    return dt.datetime.now(ZoneInfo(zone) if zone else None).date()
