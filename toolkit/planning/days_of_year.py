"""Steps of a day of the year: when that day is for each customer, and when a gift must be sent."""

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.calendars.countries import public_holidays
from toolkit.calendars.seasons import ABROAD, FEAST_OF, HOME, Season, country_of_part, parted
from toolkit.parsing.playbook_steps import After, Step, read_after
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

BEFORE_DATE = pd.Timedelta(days=60)
"""How long before a day of the year what is done counts for it."""
USUAL = Season(12, 15)
"""When gifts are to be there where neither the country nor the settings say another day."""

Codes = dict[Any, str | None]


def days_of(book: Book, after: After, countries: "pd.Series[Any]") -> pd.DataFrame:
    """The next day of the year for customers of these countries, on the index of the countries.

    Columns: day, one that is to come, or was so lately that a step of it is still asked for; and
    occasion, the feast that it is before ("" for none).
    """
    first = book.as_of - pd.Timedelta(days=book.settings.playbook_late)
    if after.unit == "year":
        day: Any = Season(after.month, after.day).next_day(first)
        return pd.DataFrame({"day": pd.Timestamp(day), "occasion": ""}, index=countries.index)
    codes, home = _codes(countries), _usual_country(book)
    found = {}
    for country, code in codes.items():
        seasons = [*_seasons(book, code or home), USUAL]
        days = [season.next_day(first) for season in seasons]
        found[country] = next(
            (day, season.feast) for day, season in zip(days, seasons, strict=True) if day
        )
    rows = [found[country] for country in countries.fillna("")]
    known = pd.DataFrame(rows, index=countries.index, columns=["day", "occasion"])
    return known.astype({"day": "M8[us]"})


def _codes(countries: "pd.Series[Any]") -> Codes:
    """The code of each country, of a part of one that of the whole; "" is no country."""
    return {name: country_of_part(name) for name in countries.fillna("").unique()}


def _usual_country(book: Book) -> str:
    """The code of the country of the setting, else that of most customers; "" for none."""
    named = book.settings.country
    most = book.tables["customers"]["country"].mode()
    if not named and len(most):
        named = str(most.iloc[0])
    return country_of_part(named) or ""


def _seasons(book: Book, code: str) -> list[Season]:
    """When gifts are given in a country: by the settings, before its own feast, as for all."""
    said = [(name, _season_of(text, code)) for name, text in parted(book.settings.season_days)]
    own = [season for name, season in said if season and name and country_of_part(name) == code]
    for_all = [season for name, season in said if season and not name]
    feast = [Season(code=code, feast=FEAST_OF[code])] if code in FEAST_OF else []
    return [*own, *feast, *for_all]


def _season_of(said: str, code: str) -> Season | None:
    """A day of the year, or a feast of this country; None where no country is known for a feast."""
    after = read_after(said)
    if after and after.unit == "year":
        return Season(after.month, after.day)
    return Season(code=code, feast=said) if code else None


def on_date(planning: "Planning", step: Step, people: pd.DataFrame) -> pd.DataFrame:
    """A step for people with day and occasion: its since and due; a gift is due when it is sent."""
    since = people["day"] - BEFORE_DATE
    due = _sent_by(planning, people) if step.how == "gift" else people["day"]
    return people.assign(since=since, due=due.astype("M8[us]"), comes_again=False)


def _sent_by(planning: "Planning", people: pd.DataFrame) -> "pd.Series[Any]":
    """The last day on which each customer's rep works and what is sent then is there in time.

    Neither Saturdays and Sundays nor holidays of either country count for what is under way. A day
    that is past because the rep is away stays the day on which it had to be sent.
    """
    book = planning.book
    ours = _homes(planning, people)
    codes, usual = _codes(people["country"]), _usual_country(book)
    theirs = people["country"].fillna("").map(codes).fillna(usual)
    days = people["day"].copy()
    ways: Any = people.assign(ours=ours, theirs=theirs).groupby(["ours", "theirs", "day"])
    under_way = _UnderWay(book)
    for (own, code, day), rows in ways:
        days[rows.index] = under_way.sent_by(own, code, day)
    worked = planning.days.last_worked(people["customer_id"], days)
    return days.where(worked < pd.Timestamp(book.as_of), worked)


def _homes(planning: "Planning", people: pd.DataFrame) -> list[str]:
    """The code of the country of each customer's rep: by the Team sheet, else the usual one."""
    usual = _usual_country(planning.book)
    team = planning.book.tables["team"][["rep", "country"]].dropna()
    by_rep = {
        fold(rep): country_of_part(country) or usual
        for rep, country in zip(team["rep"][::-1], team["country"][::-1], strict=True)
    }
    return [by_rep.get(fold(owner), usual) for owner in people["owner"].fillna("")]


class _UnderWay:
    """How long something sent is under way between two countries, by the setting ship_days."""

    def __init__(self, book: Book):
        self.home = self.abroad = 0
        self.by_code: dict[str, int] = {}
        for name, days in parted(book.settings.ship_days):
            code = country_of_part(name)
            if fold(name) == HOME:
                self.home = int(days)
            elif fold(name) == ABROAD:
                self.abroad = int(days)
            elif code:
                self.by_code[code] = int(days)

    def sent_by(self, ours: str, theirs: str, day: pd.Timestamp) -> Any:
        """The last day of the carriers from which it is there by this day."""
        usual = self.home if theirs in ("", ours) else self.abroad
        number = self.by_code.get(theirs, usual)
        closed: set[Any] = set()
        for code in filter(None, {ours, theirs}):
            closed |= public_holidays(code, day.year - 1, day.year)[0]
        holidays = np.array(sorted(closed), "M8[D]")
        there = np.busday_offset(np.datetime64(day, "D"), 0, roll="backward", holidays=holidays)
        return pd.Timestamp(np.busday_offset(there, -number, holidays=holidays))
