"""Tries after a day of each customer's own: three engines, one plain-Python reference."""

import datetime as dt
import random

import duckdb
import pandas as pd
import polars as pl
import pytest

from toolkit import facts

AS_OF = dt.date(2026, 9, 14)
ENGINES = ("pandas", "polars", "duckdb")


def make(seed=3):
    """Calls and days of customers, with blanks, ties and customers of one side alone."""
    dice = random.Random(seed)

    def day():
        return None if dice.random() < 0.1 else AS_OF - dt.timedelta(dice.randrange(-3, 20))

    calls = [
        {
            "customer_id": dice.choice([None, *(f"C{k}" for k in range(30))]),
            "date": day(),
            "channel": dice.choice(["phone", "visit", None]),
            "success": dice.choice([1, 0, 0, -1]),
        }
        for _ in range(600)
    ]
    since = [{"customer_id": f"C{k}", "since": day()} for k in range(10, 40)]
    return calls, since


def native(engine, rows):
    frame = pl.DataFrame(rows, infer_schema_length=None)
    days = [name for name, kind in frame.schema.items() if kind == pl.Date]
    frame = frame.with_columns(pl.col(name).cast(pl.Datetime("us")) for name in days)
    if engine == "duckdb":
        return duckdb.from_arrow(frame.to_arrow())
    return frame if engine == "polars" else pd.DataFrame(frame.to_dict(as_series=False))


def rows_of(result):
    if isinstance(result, pl.DataFrame):
        return sorted(result.rows())
    if not isinstance(result, pd.DataFrame):
        result = result.df()
    return sorted(result.itertuples(index=False, name=None))


@pytest.mark.parametrize("engine", ENGINES)
def test_attempts_count_from_the_day_after_each_customers_own(engine):
    calls, since = make()
    counts: dict[str, int] = {}
    for customer in since:
        for call in calls:
            is_mine = call["customer_id"] == customer["customer_id"] and call["success"] == 0
            day, begun = call["date"], customer["since"]
            if is_mine and day and begun and begun < day <= AS_OF:
                counts[call["customer_id"]] = counts.get(call["customer_id"], 0) + 1
    assert len(counts) > 15
    found = facts.attempts_after(native(engine, calls), native(engine, since), as_of=AS_OF)
    assert rows_of(found) == sorted(counts.items())


@pytest.mark.parametrize("engine", ENGINES)
def test_channels_of_tries_are_each_named_once_and_days_that_nobody_knows_count(engine):
    calls, since = make()
    pairs = set()
    for customer in since:
        for call in calls:
            is_mine = call["customer_id"] == customer["customer_id"] and call["channel"]
            day, begun = call["date"], customer["since"]
            if is_mine and not (day and begun and day <= begun):
                pairs.add((call["customer_id"], call["channel"]))
    assert len(pairs) > 25
    found = facts.channels_after(native(engine, calls), native(engine, since))
    assert rows_of(found) == sorted(pairs)
