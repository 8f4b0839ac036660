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
    "invoices": ("amount", "open_amount"),
    "customers": ("revenue",),
}
"""The columns of each table that its currency is of, the chief one first."""
NO_RATE = "no rate, or none above 0, for this currency; its amounts are not added to the others"


class InOneCurrency(NamedTuple):
    """Tables whose money is all of one currency, and the amounts that are of another."""

    tables: dict[str, pd.DataFrame]
    home: str
    """The currency of the figures; "" where the book names none."""
    apart: pd.DataFrame
    """The orders left apart: customer_id, date, currency, amount."""


NONE_APART = pd.DataFrame(columns=["customer_id", "date", "currency", "amount"])


def in_one_currency(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    wanted: str,
    problems: list[Problem],
) -> InOneCurrency:
    """The tables with every amount in the currency `wanted`, else in the one most amounts are in.

    An amount without a mark is in that currency. One in another is converted where the sheet Rates
    has a rate, else left blank: an order without an amount is a day on which somebody bought. Each
    currency is told with what was done.
    """
    named = {name: _named(tables[name]["currency"]) for name in MONEY if name in mapped}
    counts = Counter[str]()
    for codes, words in named.values():
        counts.update(dict(zip(words, np.bincount(codes[codes >= 0]).tolist(), strict=True)))
    if not counts:
        return InOneCurrency(dict(tables), currency_named(wanted) if wanted else "", NONE_APART)
    rates = _rates(tables["rates"], mapped, problems)
    signs = meaning_of_signs({*counts, *rates})
    home = _home(wanted, rates, counts, signs)
    converted = dict(tables)
    apart = NONE_APART
    for name, (codes, words) in named.items():
        currencies = np.array([*(signs.get(word, word) for word in words), home], object)[codes]
        if (currencies == home).all():
            continue
        rows, at = tables[name], mapped[name]
        rate = pd.Series(currencies, index=rows.index).map({**rates, home: 1.0}).to_numpy("f8")
        if name == "orders":
            left = np.isnan(rate) & rows["amount"].notna().to_numpy()
            apart = rows.loc[left, ["customer_id", "date", "amount"]].assign(
                currency=currencies[left]
            )[list(NONE_APART.columns)]
        problems += _told(rows, at, currencies, rate, home)
        columns = [column for column in MONEY[name] if column in rows]
        converted[name] = rows.assign(**{each: rows[each] * rate for each in columns})
    return InOneCurrency(converted, home, apart)


def _named(cells: "pd.Series[Any]") -> tuple[Any, list[str]]:
    """The currency of each row as a number, -1 for none, and what each is called."""
    codes, texts = pd.factorize(cells)
    numbers, words = pd.factorize(np.array([currency_named(text) for text in texts], object))
    return np.append(numbers, -1)[codes], list(words)


def _rates(
    rows: pd.DataFrame, mapped: Mapping[str, Mapped], problems: list[Problem]
) -> dict[str, float]:
    """What 1 of each currency comes to; of two rows for one the last holds."""
    rates: dict[str, float] = {}
    for key, text, rate in zip(rows.index, rows["currency"], rows["rate"], strict=True):
        if not isinstance(text, str):
            continue
        if not rate > 0:
            fix = "Write what 1 of it comes to in your own currency, like 0.92."
            problems.append(
                problem(mapped["rates"], "rate", key, value=text, says=NO_RATE, fix=fix)
            )
            continue
        currency = currency_named(text)
        if rates.get(currency, rate) != rate:
            says = f"a second rate for {currency}; this one holds, not {rates[currency]:g}"
            at = mapped["rates"]
            fix = "Leave one row for each currency."
            problems.append(problem(at, "rate", key, value=rate, says=says, fix=fix))
        rates[currency] = float(rate)
    return rates


def _home(
    wanted: str, rates: Mapping[str, float], counts: Counter[str], signs: Mapping[str, str]
) -> str:
    """The currency of the figures: as set, else the one whose rate is 1, else the usual one."""
    if wanted:
        named = currency_named(wanted)
    else:
        ones = [currency for currency, rate in rates.items() if rate == 1]
        usual = min(counts, key=lambda currency: (-counts[currency], currency))
        named = ones[0] if len(ones) == 1 else usual
    return signs.get(named, named)


def _told(rows: pd.DataFrame, at: Mapped, currencies: Any, rate: Any, home: str) -> list[Problem]:
    """One line a currency: by what it was converted, or that it is added to no figure."""
    column = MONEY[at.table][0]
    is_amount = rows[column].notna().to_numpy()
    found = []
    for currency in sorted({*currencies[is_amount]} - {home}):
        where = (currencies == currency) & is_amount
        first, count = int(np.argmax(where)), int(where.sum())
        if np.isnan(rate[first]):
            says = f"{rows_of(count)} in {currency}, not in {home}: added to no figure"
            fix = (
                f"Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
                f"{home}."
            )
            severity = "warning"
        else:
            says = (
                f"{rows_of(count)} in {currency}, converted: 100 are {100 * rate[first]:g} {home}"
            )
            fix, severity = "Nothing, if that is so.", "note"
        value = rows[column].iloc[first]
        key = rows.index[first]
        found.append(
            problem(
                at, column, key, value=value, says=says, fix=fix, severity=severity, count=count
            )
        )
    return found
