"""The clock, which the command line and the buttons read, and nothing else."""

import datetime as dt
from zoneinfo import ZoneInfo


def today(zone: str) -> dt.date:
    """Today in a time zone; "" is this machine's."""
    return dt.datetime.now(ZoneInfo(zone) if zone else None).date()
