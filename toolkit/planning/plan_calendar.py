"""Calendars of a book: when each rep works and each country is open, ahead and back in time."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, NamedTuple

import narwhals as nw
import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.calendars.countries import country_code, public_holidays
from toolkit.calendars.working_days import Calendar, Closed, parse_week
from toolkit.planning.all_calls import calls_where, tells
from toolkit.planning.call_kinds import is_inbound
from toolkit.rules.closed_days import DAY_OFF
from toolkit.rules.plan_input import MAX_DAYS
from toolkit.settings import Settings
from toolkit.words.folding import fold

PAST_DAYS = 60
"""Days before as_of that the calendar knows, for counting the working days since an attempt."""
MONDAY_TO_FRIDAY = frozenset(range(5))

Row = dict[Any, Any]
Holidays = dict[str, dict[dt.date, str]]
"""Days and what they are, by country code; "" holds for everybody."""


@dataclass(frozen=True)
class Pairs:
    """Each customer's rep, and pair of rep and country, as numbers, and what these number."""

    rep: Any
    pair: Any
    reps: list[str]
    countries: list[str]
    pairs: list[tuple[int, int]]
    """For each pair the numbers of its rep and its country."""
    absences: list["Absence"]
    """When reps are away and somebody stands in."""

    def stand_ins(self, pair: int) -> list["Cover"]:
        """Who stands in for a pair's rep, as pairs of the same country, the earliest first."""
        rep, country = self.pairs[pair]
        found = [
            Cover(self.pairs.index((absence.stand_in, country)), absence.first, absence.last)
            for absence in self.absences
            if absence.rep == rep
        ]
        return sorted(found, key=lambda cover: cover.first)

    def pairs_away(self, absence: "Absence") -> dict[int, int]:
        """The pairs of the rep of an absence, each with the pair of who stands in."""
        number = {names: pair for pair, names in enumerate(self.pairs)}
        # A pair in which this rep stands in for others has nobody who stands in for it.
        return {
            pair: number[absence.stand_in, country]
            for pair, (rep, country) in enumerate(self.pairs)
            if rep == absence.rep and (absence.stand_in, country) in number
        }


class Cover(NamedTuple):
    """Days on which a rep is away, and the pair of who stands in."""

    pair: int
    first: dt.date
    last: dt.date


class Absence(NamedTuple):
    """Days on which a rep is away, and who stands in; both reps as numbers.

    Who has no places for calls is away for good.
    """

    rep: int
    stand_in: int
    first: dt.date
    last: dt.date


def pairs_of(customers: pd.DataFrame, team: pd.DataFrame, home: str) -> Pairs:
    """Number reps, countries and pairs of both, in alphabetical order; `home` where none is given.

    Who stands in for a rep has a number too, and a pair with each country of that rep's customers,
    after all others. In: owner, country; the table Team.
    """
    rep, names = pd.factorize(customers["owner"], sort=True)
    place, countries = pd.factorize(customers["country"].fillna(home), sort=True)
    base = len(countries) + 1
    keys, pair = np.unique(rep * base + place, return_inverse=True)
    pairs = [(int(key // base), int(key % base)) for key in keys]
    reps = list(names)
    absences = _absences(team, reps)
    for absence in absences:
        for country in [country for rep, country in pairs if rep == absence.rep]:
            if (absence.stand_in, country) not in pairs:
                pairs.append((absence.stand_in, country))
    return Pairs(rep, pair, reps, list(countries), pairs, absences)


def _absences(team: pd.DataFrame, reps: list[str]) -> list[Absence]:
    """The absences of these reps in which somebody stands in, who is added to the reps."""
    if not team["backup"].notna().any():
        return []
    number = {fold(rep): i for i, rep in enumerate(reps)}
    without = {fold(rep) for rep in without_places(team)}
    found = []
    for entry in team[team["rep"].notna() & team["backup"].notna()].to_dict("records"):
        rep, stand_in = fold(entry["rep"]), fold(entry["backup"])
        begins, ends = entry["away_from"], entry["away_to"]
        has_no_places = rep in without
        is_away = begins is not pd.NaT or ends is not pd.NaT
        if rep not in number or rep == stand_in or not (is_away or has_no_places):
            continue
        if stand_in not in number:
            number[stand_in] = len(reps)
            reps.append(entry["backup"])
        # Who only wrote the day of the return is away on that one day.
        first, last = dt.date.min, dt.date.max
        if not has_no_places:
            first = (ends if begins is pd.NaT else begins).date()
            last = last if ends is pd.NaT else ends.date()
        found.append(Absence(number[rep], number[stand_in], first, last))
    return found


def without_places(team: pd.DataFrame) -> list[str]:
    """The reps for whom the Team sheet has no calls a day; the first row with a number counts."""
    counted = team[team["rep"].notna() & team["calls_per_day"].notna()]
    first = counted[~counted["rep"].map(fold).duplicated()]
    return first.loc[first["calls_per_day"] == 0, "rep"].tolist()


def works_on(book: Book, rep: str, day: dt.date) -> bool:
    """Whether somebody works on a day: also a colleague without customers, by the Team sheet."""
    entries = _rows_by_rep(book).get(fold(rep), [])
    closed = _rep_closed(rep, entries, _own_holidays(book), book.settings, (day.year, day.year))
    return day.weekday() not in closed.week and day not in closed.days


class Away(NamedTuple):
    """An absence of somebody by one row of the Team sheet."""

    last: dt.date | None
    """Its last day; None where that is not known."""
    backup: str
    """Who stands in; "" for nobody."""


def absences_on(book: Book, rep: str, day: dt.date) -> list[Away]:
    """The absences of somebody that a day is of, in the order of the Team sheet."""
    entries = _rows_by_rep(book).get(fold(rep), [])
    return [_as_away(row) for row in entries if day in _days_away(rep, row, (day.year, day.year))]


def _as_away(entry: Row) -> Away:
    ends, backup = entry["away_to"], entry["backup"]
    last = None if ends is pd.NaT else ends.date()
    return Away(last, backup if isinstance(backup, str) else "")


def calendar_of(book: Book, customers: pd.DataFrame, pairs: Pairs) -> Calendar:
    """The calendar of the plan: from 60 days back, and far enough ahead for every call.

    In: one row a customer with due, last_attempt, rep.
    """
    start = book.as_of - dt.timedelta(days=PAST_DAYS)
    return _calendar(book, pairs, start, _length(book, customers, start))


def calendar_from(book: Book, pairs: Pairs, first: dt.date) -> Calendar:
    """The same pairs from a day, at most ten years back, to a year ahead."""
    start = max(first, book.as_of - dt.timedelta(days=MAX_DAYS))
    return _calendar(book, pairs, start, (book.as_of - start).days + 366)


def capacity_of(book: Book, pairs: Pairs, calendar: Calendar) -> Any:
    """Calls that each rep can make on each day of the calendar: an array (rep, day)."""
    team = _rows_by_rep(book)
    usual = book.settings.calls_per_day
    a_day = np.array([_calls_a_day(team.get(fold(rep), []), usual) for rep in pairs.reps], "i8")
    return np.where(calendar.rep_open, a_day.reshape(-1, 1), 0)


class Made(NamedTuple):
    """How many calls each rep has made, by whose customers they were made to."""

    today: Any
    """Calls on as_of, the visits among them."""
    visits: Any
    """Visits of the week of as_of so far, whatever came of them."""
    visits_today: Any


def made_this_week(book: Book, customers: pd.DataFrame, pairs: Pairs) -> Made:
    """What the log tells of the week of as_of; its calls are asked for once."""
    today = pd.Timestamp(book.as_of)
    monday = today - pd.Timedelta(days=today.weekday())
    tells_channel = tells(book, "channel")
    is_recent = nw.col("date").is_between(monday.to_pydatetime(), today.to_pydatetime())
    columns = ["customer_id", "date", *(["channel"] if tells_channel else [])]
    tells_direction = tells(book, "direction")
    columns += ["direction"] if tells_direction else []
    calls = calls_where(book, is_recent, columns)
    if tells_direction:
        # What customers sent takes no place.
        calls = calls[~is_inbound(calls)]
    is_todays = calls["date"] == today
    visits = calls[calls["channel"] == "visit"] if tells_channel else calls.iloc[:0]
    made = (calls[is_todays], visits, visits[visits["date"] == today])
    return Made(*(_by_rep(rows, customers, pairs) for rows in made))


def _by_rep(calls: pd.DataFrame, customers: pd.DataFrame, pairs: Pairs) -> Any:
    """How many of these calls were made to the customers of each rep."""
    if not len(calls):
        return np.zeros(len(pairs.reps), "i8")
    rep_of = customers[["customer_id", "rep"]].set_index("customer_id")["rep"]
    rep = calls["customer_id"].astype("str").map(rep_of).dropna().astype("i8")
    return np.bincount(rep, minlength=len(pairs.reps))


def _calls_a_day(entries: list[Row], usual: int) -> int:
    for entry in entries:
        if pd.notna(entry["calls_per_day"]):
            return int(entry["calls_per_day"])
    return usual


def _calendar(book: Book, pairs: Pairs, start: dt.date, length: int) -> Calendar:
    team, own = _rows_by_rep(book), _own_holidays(book)
    years = (start.year, (start + dt.timedelta(days=length)).year)
    reps = [
        _rep_closed(rep, team.get(fold(rep), []), own, book.settings, years) for rep in pairs.reps
    ]
    places = [_place_closed(country, own, years) for country in pairs.countries]
    return Calendar(start, length, reps, places, pairs.pairs)


def _length(book: Book, customers: pd.DataFrame, start: dt.date) -> int:
    """Days the calendar must reach: past the last due date, and for the longest backlog."""
    horizon = PAST_DAYS + 2 * book.settings.horizon_days + 60
    busiest = int(np.bincount(customers["rep"]).max()) if len(customers) else 0
    slowest = max(1, min(book.settings.calls_per_day, 8))
    backlog = busiest // slowest * 2 + 120
    latest_retry = customers["last_attempt"].max() + pd.Timedelta(days=400)
    ends = [day for day in (customers["due"].max(), latest_retry) if day is not pd.NaT]
    last = max([(day.date() - start).days for day in ends], default=0)
    return min(max(last + 60, PAST_DAYS + backlog, horizon), MAX_DAYS)


def _rows_by_rep(book: Book) -> dict[str, list[Row]]:
    """Rows of the Team sheet by folded name."""
    team = book.tables["team"]
    by_rep: dict[str, list[Row]] = {}
    for entry in team[team["rep"].notna()].to_dict("records"):
        by_rep.setdefault(fold(entry["rep"]), []).append(entry)
    return by_rep


def _own_holidays(book: Book) -> Holidays:
    """Days of the Holidays sheet."""
    found: Holidays = {}
    table = book.tables["holidays"]
    for day, country, name in zip(table["date"], table["country"], table["name"], strict=True):
        if day is pd.NaT:
            continue
        code = ""
        if isinstance(country, str):
            code = country_code(country) or fold(country)
        reason = f"a closing day ({name})" if isinstance(name, str) else "a closing day"
        found.setdefault(code, {})[day.date()] = reason
    return found


def _rep_closed(
    rep: str, entries: list[Row], own: Holidays, settings: Settings, years: tuple[int, int]
) -> Closed:
    """When a rep does not work: by the week, on holidays where the rep lives, and while away."""
    country = _first_text(entries, "country")
    if country is None:
        country = settings.country
    days = dict(_place_closed(country, own, years).days)
    for entry in entries:
        days |= _days_away(rep, entry, years)
    works = _working_week(_first_text(entries, "working_days"), settings)
    return Closed(frozenset(range(7)) - works, days, rep, _long_absences(entries))


def _long_absences(entries: list[Row]) -> tuple[tuple[dt.date, dt.date], ...]:
    """First and last days of the absences of more than a day whose end is known."""
    found = [
        (entry["away_from"].date(), entry["away_to"].date())
        for entry in entries
        if entry["away_from"] is not pd.NaT and entry["away_to"] is not pd.NaT
    ]
    return tuple((first, last) for first, last in found if first < last)


def _first_text(entries: list[Row], column: str) -> str | None:
    for entry in entries:
        if isinstance(entry[column], str):
            return str(entry[column])
    return None


def _working_week(text: str | None, settings: Settings) -> frozenset[int]:
    """Weekdays that a rep works: the Team sheet's where it can be read, else the setting's."""
    own = parse_week(text) if text else None
    return own or parse_week(settings.working_days) or MONDAY_TO_FRIDAY


def _days_away(rep: str, entry: Row, years: tuple[int, int]) -> dict[dt.date, str]:
    """Days off by one row of the Team sheet, within these years; one end alone is no limit."""
    begins, ends = entry["away_from"], entry["away_to"]
    if begins is pd.NaT and ends is pd.NaT:
        return {}
    reason = f"{DAY_OFF}{rep}"
    if ends is pd.NaT:
        reason += ", who is away until further notice"
    # Who only wrote the day of the return is away on that one day.
    first = (ends if begins is pd.NaT else begins).date()
    last = dt.date(years[1], 12, 31) if ends is pd.NaT else ends.date()
    first = max(first, dt.date(years[0], 1, 1))
    days = (first + dt.timedelta(days=k) for k in range((last - first).days + 1))
    return dict.fromkeys(days, reason)


def _place_closed(country: str, own: Holidays, years: tuple[int, int]) -> Closed:
    """When a country is closed: its weekend, its public holidays and those of the sheet."""
    code = country_code(country) if country else None
    if code is None:
        return Closed(frozenset(), {**own.get(fold(country), {}), **own.get("", {})})
    public, weekend = public_holidays(code, *years)
    whole_country = code.partition("-")[0]
    days = dict.fromkeys(public, f"a holiday in {country}")
    days |= own.get(whole_country, {}) | own.get(code, {}) | own.get("", {})
    return Closed(weekend, days)
