"""The call schedule as a calendar file (.ics): one event a call, in the rep's working hours.

A second import updates what the first brought.
"""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

import pandas as pd

from toolkit.book import Book, row_count
from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.errors import UnavailableError
from toolkit.planning.planning import Planning
from toolkit.render.channel_in_language import channel_in
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.settings.setting_values import clock
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from icalendar import Event

_FIRST_DAY = dt.date(2000, 1, 1).toordinal()
"""Sequence numbers count from here, so that a later file replaces what an earlier one brought."""
_SECONDS_A_DAY = 86_400
_SHORTEST_CALL = dt.timedelta(minutes=1)

Row = dict[Hashable, Any]
"""A row of the schedule, by column."""


class _Hours(NamedTuple):
    """A rep's day; `zone` is empty where no time zone is known."""

    begins: dt.time
    ends: dt.time
    zone: str

    def at(self, moment: dt.datetime) -> dt.datetime:
        """A moment of the rep's clock in UTC, or as the clock on the wall shows it."""
        if not self.zone:
            return moment
        return moment.replace(tzinfo=ZoneInfo(self.zone)).astimezone(dt.UTC)


def as_calendar(
    planning: Planning, sheets: dict[str, pd.DataFrame], language: str = ENGLISH
) -> bytes:
    """The schedule as iCalendar (RFC 5545): the same book, settings and day give the same bytes.

    One event a call, one after another from the rep's start of day, but for customers with best
    hours, who get the first free time within them; where they do not fit until the end they become
    shorter. An event keeps its identifier until the customer is reached, so
    that a later file moves it. Times are UTC where a time zone is known (the rep's in the Team
    sheet, else the setting time_zone), else they have none and mean the clock on the wall.
    What a person reads of it is in the `language`, which the sheets are not yet.
    Raises UnavailableError without the package icalendar.
    """
    try:
        import icalendar
    except ImportError:
        raise UnavailableError(
            "A calendar file needs the package icalendar.\nInstall it: pip install icalendar"
        ) from None
    file = icalendar.Calendar()
    file.add("prodid", "-//retention-toolkit//call schedule//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    words, book = catalogue(language), planning.book
    file.add("x-wr-calname", words.say("Calls"))
    people = planning.accounts.set_index("customer_id")
    last_success = people["last_success"]
    # The log grows with every entry, so that a second file of one day is newer than the first.
    second = row_count(book, "calls") % _SECONDS_A_DAY
    midnight = dt.datetime.combine(book.as_of, dt.time(), tzinfo=dt.UTC)
    stamp = midnight + dt.timedelta(seconds=second)
    sequence = (book.as_of.toordinal() - _FIRST_DAY) * _SECONDS_A_DAY + second
    seen: Counter[str] = Counter()
    for row, start, end in _timed_calls(book, sheets[CALL_SCHEDULE.title], people):
        event = icalendar.Event()
        event.add("uid", _identifier(row, last_success.get(row["customer_id"]), seen))
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
        event.add("sequence", sequence)
        event.add("dtstart", start)
        event.add("dtend", end)
        _describe(event, row, words)
        file.add_component(event)
    return bytes(file.to_ical())


def _identifier(row: Row, last: Any, seen: Counter[str]) -> str:
    """The same for a customer, a rep and the last contact, whatever the day of the run.

    `seen` counts them: a second row of the same has an identifier of its own.
    """
    is_known = isinstance(last, pd.Timestamp) and last is not pd.NaT
    since = f"{last:%Y-%m-%d}" if is_known else "never"
    parts = str(row["customer_id"]), fold(str(row["owner"])), since
    digest = hashlib.sha256("|".join(parts).encode()).hexdigest()[:32]
    seen[digest] += 1
    number = f"-{seen[digest]}" if seen[digest] > 1 else ""
    return f"{digest}{number}@retention-toolkit"


def _describe(event: "Event", row: Row, words: Catalogue) -> None:
    """What a person reads in the calendar: whom to call and how, why now, and what to raise."""
    tier = words.say(_text(row["tier"]))
    summary = f"{channel_in(_text(row['channel']) or 'Call', words)}: {row['name']}"
    event.add("summary", f"{summary} ({tier})" if tier else summary)
    parts = [
        ("", words.sentence(_text(row["why_now"]))),
        (f"{words.say('Rep')}: ", _text(row["owner"])),
        (f"{words.say('Phone')}: ", _text(row["phone"])),
        (f"{words.say('Open')}:\n", words.sentence(_text(row["gaps"]))),
        (f"{words.say('Points to raise')}:\n", words.sentence(_text(row["points"]))),
    ]
    known = [f"{label}{value}" for label, value in parts if value]
    event.add("description", "\n\n".join(known))
    event.add("categories", [f"{words.say('Tier')} {tier}" if tier else words.say("Calls")])


def _text(value: Any) -> str:
    """A text, or nothing for what is unknown."""
    return value if isinstance(value, str) else ""


def _timed_calls(
    book: Book, schedule: pd.DataFrame, people: pd.DataFrame
) -> Iterator[tuple[Row, dt.datetime, dt.datetime]]:
    """Each row of the schedule that has a day, with its begin and its end, by day and hour.

    In: the accounts by customer_id, with best_hours and time_zone. Practice 51.
    """
    has_wishes = people["best_hours"].notna().any()
    dated = schedule[schedule["date"].notna()]
    for (rep, _), calls in dated.groupby(["owner", "date"], sort=True):
        hours, day = _hours(book, str(rep)), calls["date"].iloc[0].date()
        begin = dt.datetime.combine(day, hours.begins)
        end_of_day = dt.datetime.combine(day, hours.ends)
        wanted = dt.timedelta(minutes=book.settings.call_minutes)
        length = _whole_minutes(min(wanted, (end_of_day - begin) / len(calls)))
        rows = calls.to_dict("records")
        if has_wishes:
            from toolkit.render.best_slots import by_best_hours

            count = max(len(rows), int((end_of_day - begin) / length))
            slots = [begin + n * length for n in range(count)]
            timed = by_best_hours(rows, slots, people, hours.zone)
        else:
            timed = [(row, begin + n * length) for n, row in enumerate(rows)]
        for row, start in timed:
            yield row, hours.at(start), hours.at(start + length)


def _whole_minutes(length: dt.timedelta) -> dt.timedelta:
    whole = dt.timedelta(minutes=int(length.total_seconds() // 60))
    return max(whole, _SHORTEST_CALL)


def _hours(book: Book, rep: str) -> _Hours:
    """A rep's day: what the Team sheet says and can be read, else what the settings say."""
    settings, team = book.settings, book.tables["team"]
    usual = _Hours(clock(settings.day_starts), clock(settings.day_ends), settings.time_zone)
    is_rep = [isinstance(name, str) and fold(name) == fold(rep) for name in team["rep"]]
    found = team[is_rep]
    if found.empty:
        return usual
    row = found.iloc[0]
    begins, ends = _clock(row["starts"], usual.begins), _clock(row["ends"], usual.ends)
    zone = _text(row["time_zone"])
    own = _Hours(begins, ends, zone if zone and _is_zone(zone) else usual.zone)
    return own if own.begins < own.ends else usual._replace(zone=own.zone)


def _clock(value: Any, otherwise: dt.time) -> dt.time:
    """A time of day as typed, or another where it cannot be read."""
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
