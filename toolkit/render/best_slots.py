"""Best slots: the times of a day at which a rep's calls stand, by the hours customers like."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from toolkit.calendars.best_times import Hours, parse_hours

Row = dict[Any, Any]


def by_best_hours(
    rows: Sequence[Row], slots: Sequence[dt.datetime], people: pd.DataFrame, zone: str
) -> list[tuple[Row, dt.datetime]]:
    """Each row with a slot of its own, by time: first those with best hours, in their order.

    Who has none of these hours left takes what is free, as all others do. There are slots enough.
    Hours are the customer's where both time zones are known, else the rep's (`zone`). In: people by
    customer_id with best_hours and time_zone. Practice 51.
    """
    free = list(slots)
    placed: dict[int, dt.datetime] = {}
    wishes = [_wishes(row, people) for row in rows]
    for place, (hours, own_zone) in enumerate(wishes):
        for slot in free if hours else []:
            time = _on_their_clock(slot, zone, own_zone).time()
            if any(part.begins <= time < part.ends for part in hours):
                placed[place] = slot
                free.remove(slot)
                break
    rest = (place for place in range(len(rows)) if place not in placed)
    placed.update(zip(rest, free, strict=False))
    by_time = sorted(placed.items(), key=lambda item: (item[1], item[0]))
    return [(rows[place], slot) for place, slot in by_time]


def _wishes(row: Row, people: pd.DataFrame) -> tuple[tuple[Hours, ...], str]:
    """The best hours of the customer of a row, and the customer's time zone."""
    customer = row["customer_id"]
    if customer not in people.index:
        return (), ""
    text, zone = people.at[customer, "best_hours"], people.at[customer, "time_zone"]
    hours = parse_hours(text) if isinstance(text, str) else None
    return hours or (), zone if isinstance(zone, str) else ""


def _on_their_clock(moment: dt.datetime, zone: str, own_zone: str) -> dt.datetime:
    """A moment of the rep's clock as the customer's shows it; unchanged where that is unknown."""
    if not zone or not own_zone:
        return moment
    try:
        return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(own_zone))
    except (KeyError, ValueError, OSError):
        return moment
