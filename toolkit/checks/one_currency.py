"""Amounts of several currencies: converted by the sheet Rates, else told apart and never added."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.parsing.currencies import currency_named, meaning_of_signs
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem

MONEY = {
    "orders": ("amount",),
    "invoices": ("amount", "open_amount", "paid_amount"),
    "customers": ("revenue",),
    "giving": ("cost",),
}
"""The columns of each table that its currency is of, the chief one first."""
CHOOSING = ("orders", "invoices", "customers")
"""The tables that say which currency is that of the book; what we give says it of no sale."""
NO_RATE = "no rate, or none above 0, for this currency; its amounts are not added to the others"


class InOneCurrency(NamedTuple):
    """Tables whose money is all of one currency, and the amounts that are of another."""

    tables: dict[str, pd.DataFrame]
    home: str
    """The currency of the figures; "" where the book names none."""
    foreign: pd.DataFrame
    """The orders in other currencies, by `FOREIGN`."""


FOREIGN = pd.DataFrame(columns=["customer_id", "date", "currency", "amount", "rate"])
"""Orders in another currency, each in its own money, with the rate it is converted by.

The rate is NaN where there is none: such an order is left apart, and its amount added to no figure.
"""


GIVEN_BACK = -1e-9
"""Money given back in a currency without a rate: below zero, as it is no order, and rounds to
nothing in every sum.
"""


def in_one_currency(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    wanted: str,
    problems: list[Problem],
) -> InOneCurrency:
    """The tables with every amount in the currency `wanted`, else in the one most amounts are in.

    An amount without a mark is in that currency; where none has one, all are in that with which
    their cells are shown. One in another is converted where the sheet Rates
    has a rate, else left blank: an order without an amount is a day on which somebody bought; money
    given back is `GIVEN_BACK` then. Each currency is told with what was done. Giving has no part in
    the choice; where nothing else names a currency, its costs are added up in its own usual one.
    """
    named = {name: _named(tables[name]["currency"]) for name in MONEY if name in mapped}
    counts = _counted(named, CHOOSING)
    of_giving = _counted(named, ("giving",))
    shown = next(filter(None, (mapped[name].currency for name in CHOOSING if name in named)), "")
    wanted = wanted or ("" if counts else shown)
    if not counts and not of_giving:
        return InOneCurrency(dict(tables), currency_named(wanted) if wanted else "", FOREIGN)
    rates = _rates(tables["rates"], mapped, problems)
    signs = meaning_of_signs({*counts, *of_giving, *rates})
    usual = _home(wanted, rates, counts or of_giving, signs)
    home = usual if counts or wanted else ""
    changed = dict(tables)
    foreign = FOREIGN
    for name, (codes, words) in named.items():
        rows, at = tables[name], mapped[name]
        unmarked = _unmarked(at, usual)
        currencies = np.array([*(signs.get(word, word) for word in words), unmarked], object)[codes]
        if (currencies == usual).all():
            continue
        rate = _rate_of(rows, currencies, rates, usual)
        if name == "orders":
            other = (currencies != usual) & rows["amount"].notna().to_numpy()
            foreign = rows.loc[other, ["customer_id", "date", "amount"]].assign(
                currency=currencies[other], rate=rate[other]
            )[list(FOREIGN.columns)]
        problems += _told(rows, at, currencies, rate, usual)
        columns = [column for column in MONEY[name] if column in rows]
        changed[name] = rows.assign(**{each: converted(rows[each], rate) for each in columns})
    return InOneCurrency(changed, home, foreign)


def _counted(named: Mapping[str, tuple[Any, list[str]]], tables: tuple[str, ...]) -> Counter[str]:
    """How many amounts of these tables are marked with each currency."""
    counts = Counter[str]()
    for codes, words in (named[name] for name in tables if name in named):
        counts.update(dict(zip(words, np.bincount(codes[codes >= 0]).tolist(), strict=True)))
    return counts


def _unmarked(at: Mapped, home: str) -> str:
    """The currency of amounts without a mark: of what we give, that with which all are shown."""
    return at.currency if at.table == "giving" and at.currency else home


def _named(cells: "pd.Series[Any]") -> tuple[Any, list[str]]:
    """The currency of each row as a number, -1 for none, and what each is called."""
    codes, texts = pd.factorize(cells)
    numbers, words = pd.factorize(np.array([currency_named(text) for text in texts], object))
    return np.append(numbers, -1)[codes], list(words)


class Rates(NamedTuple):
    """What 1 of a currency comes to from each day on: days since 1970, rising, and the rates."""

    days: list[int]
    rates: list[float]

    def on(self, days: Any) -> Any:
        """The latest rate on or before each day; NaN where the first one is later."""
        place = np.searchsorted(self.days, days, side="right")
        return np.array([np.nan, *self.rates])[place]

    @property
    def is_one(self) -> bool:
        """Whether it is the money that the others are measured in."""
        return all(rate == 1 for rate in self.rates)


ALWAYS, LATEST = -(10**9), 10**9
"""The day of a rate without one, which is before all others, and of an amount without one."""


def _rates(
    rows: pd.DataFrame, mapped: Mapping[str, Mapped], problems: list[Problem]
) -> dict[str, Rates]:
    """The rates of each currency by their day; of two rows for one day the last holds."""
    found: dict[str, dict[int, float]] = {}
    columns = (rows.index, rows["currency"], rows["rate"], rows["date"])
    for key, text, rate, date in zip(*columns, strict=True):
        if not isinstance(text, str):
            continue
        if not rate > 0:
            fix = "Write what 1 of it comes to in your own currency, like 0.92."
            problems.append(
                problem(mapped["rates"], "rate", key, value=text, says=NO_RATE, fix=fix)
            )
            continue
        currency = currency_named(text)
        by_day = found.setdefault(currency, {})
        day = ALWAYS if pd.isna(date) else (date - pd.Timestamp(0)).days
        if by_day.get(day, rate) != rate:
            says = f"a second rate for {currency}; this one holds, not {by_day[day]:g}"
            at = mapped["rates"]
            fix = "Leave one row for each currency and day."
            problems.append(problem(at, "rate", key, value=rate, says=says, fix=fix))
        by_day[day] = float(rate)
    return {name: _in_order(by_day) for name, by_day in found.items()}


def _in_order(by_day: Mapping[int, float]) -> Rates:
    days = sorted(by_day)
    return Rates(days, [by_day[day] for day in days])


def _rate_of(rows: pd.DataFrame, currencies: Any, rates: Mapping[str, Rates], home: str) -> Any:
    """What 1 of each row's currency came to on its day; without a day the latest one."""
    day = np.full(len(rows), LATEST)
    if "date" in rows:
        is_known = rows["date"].notna().to_numpy()
        day[is_known] = rows["date"].to_numpy("M8[D]").astype("i8")[is_known]
    rate = np.full(len(rows), np.nan)
    rate[currencies == home] = 1.0
    for currency, of_it in rates.items():
        if currency != home:
            inside = currencies == currency
            rate[inside] = of_it.on(day[inside])
    return rate


def converted(amounts: "pd.Series[Any]", rate: Any) -> "pd.Series[Any]":
    """Amounts by their rates, each to the cent; without one blank, or `GIVEN_BACK`.

    They are rounded here once, so that every sum of them is what is shown of its parts. Those whose
    rate is 1 stay as they are.
    """
    exact = amounts.to_numpy("f8") * rate
    found = np.where(rate == 1, exact, exact.round(2))
    is_nothing = np.isnan(rate) | (found == 0)
    is_back = is_nothing & (amounts < 0).to_numpy(bool)
    return pd.Series(np.where(is_back, GIVEN_BACK, found), amounts.index)


def _home(
    wanted: str, rates: Mapping[str, Rates], counts: Counter[str], signs: Mapping[str, str]
) -> str:
    """The currency of the figures: as set, else the one whose rate is 1, else the usual one."""
    if wanted:
        named = currency_named(wanted)
    else:
        ones = [currency for currency, of_it in rates.items() if of_it.is_one]
        usual = min(counts, key=lambda currency: (-counts[currency], currency))
        named = ones[0] if len(ones) == 1 else usual
    return signs.get(named, named)


def _told(rows: pd.DataFrame, at: Mapped, currencies: Any, rate: Any, home: str) -> list[Problem]:
    """One line a currency: by what it was converted; and one of what is added to no figure."""
    column = MONEY[at.table][0]
    is_amount = rows[column].notna().to_numpy()
    found = []
    for currency in sorted({*currencies[is_amount]} - {home}):
        mine = (currencies == currency) & is_amount
        counted, apart = mine & ~np.isnan(rate), mine & np.isnan(rate)
        if counted.any():
            says = f"{rows_of(int(counted.sum()))} in {currency}, converted: "
            says += f"{_hundred(rate[counted])} {home}"
            fix = "Nothing, if that is so."
            found.append(_line(rows, at, column, counted, says, fix, "note"))
        if apart.any():
            says = f"{rows_of(int(apart.sum()))} in {currency}, not in {home}: added to no figure"
            if counted.any():
                says += ", as no rate is that old"
            fix = (
                f"Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
                f"{home}; the column Valid from says since when."
            )
            found.append(_line(rows, at, column, apart, says, fix, "warning"))
    return found


def _hundred(rates: Any) -> str:
    """What 100 come to, by one rate or by several.

    >>> _hundred(np.array([0.9, 0.95])), _hundred(np.array([0.9]))
    ('by the rate of their day, 100 are 90 to 95', '100 are 90')
    """
    least, most = 100 * rates.min(), 100 * rates.max()
    if least == most:
        return f"100 are {least:g}"
    return f"by the rate of their day, 100 are {least:g} to {most:g}"


def _line(
    rows: pd.DataFrame, at: Mapped, column: str, where: Any, says: str, fix: str, severity: Any
) -> Problem:
    first = int(np.argmax(where))
    return problem(
        at,
        column,
        rows.index[first],
        value=rows[column].iloc[first],
        says=says,
        fix=fix,
        severity=severity,
        count=int(where.sum()),
    )
