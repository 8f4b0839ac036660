"""The call schedule as a calendar file (.ics): one event a call, in the rep's working hours; a second import updates the first."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from toolkit.book import Book
from toolkit.errors import UnavailableError
from toolkit.planning.planning import Planning
from toolkit.schema import CALL_SCHEDULE, fold
from toolkit.settings import clock

FIRST_DAY = dt.date(2000, 1, 1).toordinal()
"""Sequence numbers count from here, so that a later file replaces what an earlier one brought."""
SECONDS = 86_400


def as_calendar(planning: Planning, sheets: dict[str, pd.DataFrame]) -> bytes:
    """The schedule as iCalendar (RFC 5545): the same book, settings and day give the same bytes.

    One event a call, one after another from the rep's start of day; where they do not fit until the end they become shorter. An event
    keeps its identifier until the customer is reached, so that a later file moves it. Times are UTC where a time zone is known (the
    rep's in the Team sheet, else the setting time_zone), else they have none and mean the clock on the wall.
    Raises UnavailableError without the package icalendar.
    """
    book = planning.book
    try:
        import icalendar
    except ImportError:
        raise UnavailableError(
            "A calendar file needs the package icalendar.\nInstall it: pip install icalendar"
        ) from None
    file = icalendar.Calendar()
    for key, value in (("prodid", "-//retention-toolkit//call schedule//EN"), ("version", "2.0"), ("method", "PUBLISH"),
                       ("x-wr-calname", "Calls")):  # fmt: skip
        file.add(key, value)
    calls = len(
        book.tables["calls"]
    )  # it grows with every entry, so a second file of one day is newer than the first
    stamp = dt.datetime.combine(book.as_of, dt.time(), tzinfo=dt.UTC) + dt.timedelta(
        seconds=calls % SECONDS
    )
    last = planning.accounts.set_index("customer_id")["last_success"]
    used: set[str] = set()
    for row, start, end in _times(book, sheets[CALL_SCHEDULE.title]):
        event = icalendar.Event()
        event.add(
            "uid",
            _identifier(
                str(row["customer_id"]), str(row["owner"]), last.get(row["customer_id"]), used
            ),
        )
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
        event.add("sequence", (book.as_of.toordinal() - FIRST_DAY) * SECONDS + calls % SECONDS)
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add(
            "summary",
            f"{_text(row['channel']) or 'Call'}: {row['name']}"
            + (f" ({row['tier']})" if _text(row["tier"]) else ""),
        )
        event.add("description", _description(row))
        event.add("categories", [f"Tier {row['tier']}"] if _text(row["tier"]) else ["Calls"])
        file.add_component(event)
    return bytes(file.to_ical())


def _identifier(customer: str, rep: str, last: Any, used: set[str]) -> str:
    """The same for a customer, a rep and the last contact, whatever the day of the run; a second row of them has its own."""
    since = f"{last:%Y-%m-%d}" if isinstance(last, pd.Timestamp) and last is not pd.NaT else "never"
    digest = hashlib.sha256("|".join((customer, fold(rep), since)).encode()).hexdigest()
    count = sum(u.startswith(digest[:32]) for u in used)
    used.add(f"{digest[:32]}{f'-{count + 1}' if count else ''}")
    return f"{digest[:32]}{f'-{count + 1}' if count else ''}@retention-toolkit"


def _description(row: Any) -> str:
    parts = [
        ("", row["why_now"]),
        ("Rep: ", row["owner"]),
        ("Phone: ", row["phone"]),
        ("Open:\n", row["gaps"]),
        ("Points to raise:\n", row["points"]),
    ]
    return "\n\n".join(f"{label}{_text(value)}" for label, value in parts if _text(value))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _times(book: Book, schedule: pd.DataFrame) -> Iterator[tuple[Any, dt.datetime, dt.datetime]]:
    """Each row with a day, its begin and its end."""
    dated = schedule[schedule["date"].notna()]
    for (rep, _), mine in dated.groupby(["owner", "date"], sort=True):
        begins, ends, zone = _hours(book, str(rep))
        first, close = (dt.datetime.combine(mine["date"].iloc[0].date(), t) for t in (begins, ends))
        length = min(dt.timedelta(minutes=book.settings.call_minutes), (close - first) / len(mine))
        length = max(
            dt.timedelta(minutes=int(length.total_seconds() // 60)), dt.timedelta(minutes=1)
        )
        for n, row in enumerate(mine.to_dict("records")):
            start, end = first + n * length, first + (n + 1) * length
            yield row, _at(start, zone), _at(end, zone)


def _at(moment: dt.datetime, zone: str) -> dt.datetime:
    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC) if zone else moment


def _hours(book: Book, rep: str) -> tuple[dt.time, dt.time, str]:
    """Start, end and time zone of a rep's day: the Team sheet's where it can be read, else the settings'."""
    s, team = book.settings, book.tables["team"]
    mine = team[[isinstance(r, str) and fold(r) == fold(rep) for r in team["rep"]]]
    begins, ends, zone = clock(s.day_starts), clock(s.day_ends), s.time_zone
    if len(mine):
        own = mine.iloc[0]
        begins, ends = (
            _clock(own[c], otherwise) for c, otherwise in (("starts", begins), ("ends", ends))
        )
        zone = own["time_zone"] if _text(own["time_zone"]) and _is_zone(own["time_zone"]) else zone
    return (begins, ends, zone) if begins < ends else (clock(s.day_starts), clock(s.day_ends), zone)


def _clock(value: Any, otherwise: dt.time) -> dt.time:
    try:
        return clock(value) if _text(value) else otherwise
    except ValueError:
        return otherwise


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
