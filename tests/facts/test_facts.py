"""Facts: one log, three engines, one plain-Python reference."""

import datetime as dt
import random
from collections import defaultdict

import duckdb
import pandas as pd
import polars as pl
import pytest

from toolkit import facts

AS_OF = dt.date(2026, 9, 14)
SINCE = dt.date(2025, 9, 14)
CHANNELS = ["phone", "visit", "email", "video", "other"]
ENGINES = ("pandas", "polars", "duckdb")


NOTES = ["asked for a price", "Zürich", "=1+1", "zebra", "éclair", "two\nlines"]


def make_log(n=2000, seed=7):
    """Random rows: customers and dates null, dates after as_of, channels,
    notes and amounts null.
    """
    r = random.Random(seed)
    first, last = dt.date(2021, 1, 1).toordinal(), dt.date(2027, 3, 1).toordinal()
    rows = []
    for _ in range(n):
        customer = None if r.random() < 0.06 else f"C{r.randrange(150):03d}"
        day = None
        if r.random() >= 0.06:
            lately = r.random() < 0.3
            span = (AS_OF.toordinal() - 120, AS_OF.toordinal() + 2) if lately else (first, last)
            day = dt.date.fromordinal(r.randrange(*span))
        rows.append(
            {
                "customer_id": customer,
                "date": day,
                "channel": None if r.random() < 0.1 else r.choice(CHANNELS),
                "success": r.choice((1, 0, 0, 0, -1)),
                "outcome": r.choice((None, "Reached", "No answer")),
                "notes": None if r.random() < 0.3 else r.choice(NOTES) + str(r.randrange(4)),
                "amount": None if r.random() < 0.1 else r.randrange(-50_000, 500_000) / 100,
            }
        )
    return rows


LOG = make_log()


def native(engine, rows):
    schema = {"customer_id": pl.String, "date": pl.Date, "channel": pl.String, "success": pl.Int64,
              "outcome": pl.String, "notes": pl.String,
              "amount": pl.Float64}  # fmt: skip
    frame = pl.DataFrame(rows, schema=schema)
    if engine == "polars":
        return frame
    if engine == "duckdb":
        return duckdb.from_arrow(frame.to_arrow())
    return pd.DataFrame({
        "customer_id": pd.Series([x["customer_id"] for x in rows], dtype="str"),
        "date": pd.Series(pd.to_datetime([x["date"] for x in rows])).astype("M8[us]"),
        "channel": pd.Series([x["channel"] for x in rows], dtype="str"),
        "success": pd.Series([x["success"] for x in rows], dtype="i8"),
        "outcome": pd.Series([x["outcome"] for x in rows], dtype="str"),
        "notes": pd.Series([x["notes"] for x in rows], dtype="str"),
        "amount": pd.Series([x["amount"] for x in rows], dtype="f8"),
    })  # fmt: skip


def plain(value):
    if value is None or value is pd.NaT or value != value:
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    return value.item() if hasattr(value, "item") else value


def records(result, key):
    if isinstance(result, pl.DataFrame):
        rows = result.to_dicts()
    else:
        rows = (result if isinstance(result, pd.DataFrame) else result.df()).to_dict("records")
    return sorted(
        ({k: plain(v) for k, v in row.items()} for row in rows),
        key=lambda row: tuple(row[k] for k in key),
    )


def by_customer(rows):
    found = defaultdict(list)
    for row in rows:
        if row["customer_id"] is not None and row["date"] is not None and row["date"] <= AS_OF:
            found[row["customer_id"]].append(row)
    return found


def expected_contacts(rows):
    out = []
    for customer, mine in by_customer(rows).items():
        good = [r["date"] for r in mine if r["success"] == 1]
        last = max(good, default=None)
        row = {
            "customer_id": customer,
            "first_contact": min(r["date"] for r in mine),
            "last_contact": max(r["date"] for r in mine),
            "last_try": max((r["date"] for r in mine if r["success"] >= 0), default=None),
            "last_success": last,
            "calls": len(mine),
            "attempts": sum(r["success"] == 0 and (last is None or r["date"] > last) for r in mine),
        }
        for days in (90, 365):
            for channel in CHANNELS:
                row[f"{channel}_{days}"] = sum(
                    r["channel"] == channel and (AS_OF - r["date"]).days < days for r in mine
                )
        out.append(row)
    return out


def expected_notes(rows):
    out = []
    for customer, mine in by_customer(rows).items():
        noted = [(r["date"], r["notes"], r["success"]) for r in mine if r["notes"] is not None]
        if noted:
            day, note, success = max(noted)
            out.append(
                {
                    "customer_id": customer,
                    "note_date": day,
                    "note_success": success,
                    "last_note": note,
                }
            )
    return out


def is_sale(row):
    return row["amount"] is None or row["amount"] >= 0


def expected_purchases(rows):
    def money(some):
        return sum(round((r["amount"] or 0) * 10_000) for r in some) / 10_000

    def recent(some):
        known = any(r["amount"] is not None for r in some)
        return money(some) if known or not some else None

    return [
        {
            "customer_id": customer,
            "first_order": min((r["date"] for r in mine if is_sale(r)), default=None),
            "last_order": max((r["date"] for r in mine if is_sale(r)), default=None),
            "order_days": len({r["date"] for r in mine if is_sale(r)}),
            "revenue": money(mine),
            "recent_revenue": recent([r for r in mine if r["date"] > SINCE]),
        }
        for customer, mine in by_customer(rows).items()
    ]


def expected_days(rows):
    days = []
    for customer, mine in by_customer(rows).items():
        for day in {r["date"] for r in mine}:
            that = [r for r in mine if r["date"] == day]
            units = sum(round((r["amount"] or 0) * 10_000) for r in that)
            priced = sum(r["amount"] is not None and r["amount"] >= 0 for r in that)
            row = {"customer_id": customer, "date": day, "units": units}
            sales = sum(map(is_sale, that))
            days.append({**row, "orders": sales, "priced": priced})
    return days


def expected_tries(rows):
    out = []
    for customer, mine in by_customer(rows).items():
        told = [r for r in mine if r["outcome"] is not None and r["success"] >= 0]
        recent = [r for r in told if (AS_OF - r["date"]).days < 365]
        if told:
            out.append(
                {
                    "customer_id": customer,
                    "tries": len(told),
                    "reached": sum(r["success"] == 1 for r in told),
                    "recent_tries": len(recent),
                    "recent_reached": sum(r["success"] == 1 for r in recent),
                }
            )
    return out


FACTS = {
    "contacts": (
        lambda f: facts.contacts(f, as_of=AS_OF, channels=CHANNELS),
        expected_contacts,
        ("customer_id",),
    ),
    "tries": (lambda f: facts.tries(f, as_of=AS_OF), expected_tries, ("customer_id",)),
    "last_notes": (lambda f: facts.last_notes(f, as_of=AS_OF), expected_notes, ("customer_id",)),
    "purchases": (
        lambda f: facts.purchases(f, as_of=AS_OF, since=SINCE),
        expected_purchases,
        ("customer_id",),
    ),
    "order_days": (
        lambda f: facts.order_days(f, as_of=AS_OF),
        expected_days,
        ("customer_id", "date"),
    ),
}


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_gives_what_plain_python_gives(engine, fact):
    compute, expect, key = FACTS[fact]
    wanted = sorted(expect(LOG), key=lambda row: tuple(row[k] for k in key))
    assert len(wanted) > 5
    assert records(compute(native(engine, LOG)), key) == wanted


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize("engine", ENGINES)
def test_an_empty_log_gives_no_rows(engine, fact):
    compute, _, key = FACTS[fact]
    assert records(compute(native(engine, [])), key) == []


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize("engine", ENGINES)
def test_rows_may_come_in_any_order(engine, fact):
    compute, _, key = FACTS[fact]
    shuffled = random.Random(3).sample(LOG, len(LOG))
    assert records(compute(native(engine, shuffled)), key) == records(
        compute(native(engine, LOG)), key
    )


def test_the_pandas_log_is_left_as_it_was():
    log = native("pandas", LOG)
    before = log.copy(deep=True)
    for compute, _, _ in FACTS.values():
        compute(log)
    pd.testing.assert_frame_equal(log, before)
