"""Calendars of a book: when each rep works and each country is open, ahead for the plan and back for the ages of gaps."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.calendars.countries import country_code, public_holidays
from toolkit.calendars.working_days import Calendar, Closed, parse_week
from toolkit.rules.schedule_rules import MAX_DAYS
from toolkit.schema import fold
from toolkit.settings import Settings

PAST_DAYS = 60
"""Days before as_of that the calendar knows, for counting the working days since an attempt."""


def calendar_of(book: Book, frame: pd.DataFrame) -> tuple[Calendar, Any]:
    """Calendar of every pair of rep and customer country, and each rep's capacity a day; gives `frame` its `rep`, `pair`."""
    s, home = book.settings, _team(book)
    frame["rep"], frame["pair"], reps, _, _ = _pairs(book, frame)
    start = book.as_of - dt.timedelta(days=PAST_DAYS)
    calendar = _calendar(book, frame, start, _reach(frame, book, start))
    per_day = [
        next(
            (
                int(t["calls_per_day"])
                for t in home.get(fold(r), [])
                if t["calls_per_day"] == t["calls_per_day"]
            ),
            s.calls_per_day,
        )
        for r in reps
    ]
    capacity = np.where(calendar.rep_open, np.array(per_day, "i8").reshape(-1, 1), 0)
    return calendar, capacity


def past_calendar(book: Book, frame: pd.DataFrame, first: dt.date) -> Calendar:
    """The same pairs of rep and country as `calendar_of` gives, from `first` (at most ten years back) to a year ahead."""
    start = max(first, book.as_of - dt.timedelta(days=MAX_DAYS))
    return _calendar(book, frame, start, (book.as_of - start).days + 366)


def _calendar(book: Book, frame: pd.DataFrame, start: dt.date, length: int) -> Calendar:
    s, home, own = book.settings, _team(book), _own_holidays(book)
    _, _, reps, countries, pairs = _pairs(book, frame)
    years = (start.year, (start + dt.timedelta(days=length)).year)
    rep_days = [_rep_days(r, home.get(fold(r), []), own, s, years) for r in reps]
    return Calendar(start, length, rep_days, [_place_days(c, own, years) for c in countries], pairs)


def _pairs(book: Book, frame: pd.DataFrame) -> tuple[Any, Any, Any, Any, list[tuple[int, int]]]:
    """Rep and pair of every customer, and what they number: reps, countries, pairs of both."""
    rep_codes, reps = pd.factorize(frame["owner"], sort=True)
    place_codes, countries = pd.factorize(frame["country"].fillna(book.settings.country), sort=True)
    keys, pair = np.unique(rep_codes * (len(countries) + 1) + place_codes, return_inverse=True)
    pairs = [(int(k // (len(countries) + 1)), int(k % (len(countries) + 1))) for k in keys]
    return rep_codes, pair, reps, countries, pairs


def _team(book: Book) -> dict[str, list[dict[Any, Any]]]:
    """Rows of the Team sheet by folded name."""
    team = book.tables["team"]
    home: dict[str, list[dict[Any, Any]]] = {}
    for entry in team[team["rep"].notna()].to_dict("records"):
        home.setdefault(fold(entry["rep"]), []).append(entry)
    return home


def _reach(frame: pd.DataFrame, book: Book, start: dt.date) -> int:
    """Days the calendar must reach: past the last due date, and far enough for the backlog of the slowest rep."""
    ends = [
        d
        for d in (frame["due"].max(), frame["last_attempt"].max() + pd.Timedelta(days=400))
        if d is not pd.NaT
    ]
    last = max([(pd.Timestamp(d).date() - start).days for d in ends], default=0) + 60
    busiest = int(np.bincount(frame["rep"]).max()) if len(frame) else 0
    backlog = busiest // max(1, min(book.settings.calls_per_day, 8)) * 2 + 120
    return min(
        max(last, PAST_DAYS + backlog, PAST_DAYS + 2 * book.settings.horizon_days + 60), MAX_DAYS
    )


def _own_holidays(book: Book) -> dict[str, dict[dt.date, str]]:
    """Days of the Holidays sheet by country code; "" holds for everybody."""
    found: dict[str, dict[dt.date, str]] = {}
    table = book.tables["holidays"]
    for day, country, name in zip(table["date"], table["country"], table["name"], strict=True):
        if day is pd.NaT:
            continue
        code = (country_code(country) or fold(country)) if isinstance(country, str) else ""
        found.setdefault(code, {})[day.date()] = (
            f"a closing day ({name})" if isinstance(name, str) else "a closing day"
        )
    return found


def _rep_days(
    rep: str,
    team: list[dict[Any, Any]],
    own: dict[str, dict[dt.date, str]],
    s: Settings,
    years: tuple[int, int],
) -> Closed:
    country, text = (
        next((t[c] for t in team if isinstance(t[c], str)), None)
        for c in ("country", "working_days")
    )
    country = s.country if country is None else country
    works = (
        (parse_week(text) if text else None) or parse_week(s.working_days) or frozenset(range(5))
    )
    days = dict(_place_days(str(country or ""), own, years).days)
    for entry in team:
        begin, end = entry["away_from"], entry["away_to"]
        if begin is pd.NaT and end is pd.NaT:
            continue
        said = f"a day off of {rep}" + (
            ", who is away until further notice" if end is pd.NaT else ""
        )
        said += f" ({entry['backup']} stands in)" if isinstance(entry["backup"], str) else ""
        begin = (end if begin is pd.NaT else begin).date()
        end = dt.date(years[1], 12, 31) if end is pd.NaT else end.date()
        first = max(begin, dt.date(years[0], 1, 1))
        days.update(
            dict.fromkeys(
                (first + dt.timedelta(days=k) for k in range((end - first).days + 1)), said
            )
        )
    return Closed(frozenset(range(7)) - works, days, rep)


def _place_days(country: str, own: dict[str, dict[dt.date, str]], years: tuple[int, int]) -> Closed:
    code = country_code(country) if country else None
    days: dict[dt.date, str] = {}
    week = frozenset({5, 6})
    if code:
        public, week = public_holidays(code, *years)
        days = dict.fromkeys(public, f"a holiday in {country}")
    return Closed(
        week if code else frozenset(),
        {
            **days,
            **own.get((code or "").partition("-")[0], {}),
            **own.get(code or fold(country), {}),
            **own.get("", {}),
        },
    )
