"""The day that a run is made for."""

import datetime as dt
from collections.abc import Callable

from toolkit.settings import Settings

Day = dt.date | Callable[[str], dt.date]
"""The as-of date, or a function that gives today's date in a time zone ("" is the machine's)."""


def day_of_run(as_of: Day, settings: Settings) -> dt.date:
    """A date that was said, else that of the settings, else today in their time zone."""
    if isinstance(as_of, dt.date):
        return as_of
    return settings.as_of or as_of(settings.time_zone)
