"""Promises to states and gaps: one ledger, three engines, one plain-Python reference."""

import datetime as dt
import random
from collections import Counter

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts.test_facts import plain
from toolkit import facts

AS_OF = dt.date(2026, 9, 14)
DATES = ("promised_on", "due", "new_date", "notice_sent", "delivered_on", "closed_on")
NUMBERS = ("expected", "received", "expected_score", "received_score")
TEXTS = ("customer_id", "promise", "made_by", "seller", "source", "table")
ENGINES = ("pandas", "polars", "duckdb")
STATES = ("kept", "exceeded", "short", "late", "open", "overdue")


def promise(**given):
    blank = dict.fromkeys((*DATES, *NUMBERS, "seller", "source"))
    return {
        "customer_id": "K1",
        "promise": "p",
        "made_by": "us",
        "table": "promises",
        "line": 2,
        **blank,
        **given,
    }


def some(r, share, *values):
    return None if r.random() > share else r.choice(values)


def make(n=1500, seed=3):
    r = random.Random(seed)
    days = [AS_OF + dt.timedelta(k) for k in range(-40, 20)]
    return [
        promise(
            customer_id=some(r, 0.95, *(f"K{i}" for i in range(40))),
            made_by=r.choice(["us", "us", "them"]),
            line=i,
            promise=r.choice("abc"),
            seller=some(r, 0.8, "Ana", "Ben"),
            promised_on=some(r, 0.8, *days[:45]),
            due=some(r, 0.9, *days),
            new_date=some(r, 0.3, *days),
            notice_sent=some(r, 0.3, *days),
            delivered_on=some(r, 0.5, *days),
            closed_on=some(r, 0.4, *days),
            expected=some(r, 0.4, 10.0),
            received=some(r, 0.4, 9.0, 10.0, 11.0),
            expected_score=some(r, 0.2, 4.0),
            received_score=some(r, 0.5, 3.0, 4.0, 5.0),
        )
        for i in range(n)
    ]


LEDGER = make()


def native(engine, rows):
    schema = {
        k: pl.Date
        if k in DATES
        else pl.Float64
        if k in NUMBERS
        else pl.Int64
        if k == "line"
        else pl.String
        for k in promise()
    }
    frame = pl.DataFrame(rows, schema=schema)
    if engine == "polars":
        return frame
    if engine == "duckdb":
        return duckdb.from_arrow(frame.to_arrow())
    out = pd.DataFrame(rows, columns=list(promise()))
    return out.assign(
        **{c: pd.to_datetime(out[c]).astype("M8[us]") for c in DATES},
        **{c: out[c].astype("f8") for c in NUMBERS},
        **{c: out[c].astype("str") for c in TEXTS},
    )


def records(result):
    if isinstance(result, pl.DataFrame):
        rows = result.to_dicts()
    else:
        rows = (result if isinstance(result, pd.DataFrame) else result.df()).to_dict("records")
    return sorted(
        ({k: plain(v) for k, v in row.items()} for row in rows),
        key=lambda row: str(sorted(row.items(), key=str)),
    )


def expected_state(p):
    """The same rule, said once more without a frame."""
    done = next((d for d in (p["delivered_on"], p["closed_on"]) if d and d <= AS_OF), None)
    told = p["notice_sent"] if p["notice_sent"] and p["notice_sent"] <= AS_OF else None
    later = bool(p["new_date"] and p["due"] and p["new_date"] > p["due"])
    moved = bool(later and told and told <= p["due"])
    deadline = p["new_date"] if moved else p["due"]
    pairs = [(p["received"], p["expected"]), (p["received_score"], p["expected_score"])]
    known = [(got, wanted) for got, wanted in pairs if got is not None and wanted is not None]
    end = done or AS_OF
    if not done:
        state = "overdue" if deadline and deadline < AS_OF else "open"
    elif any(got < wanted for got, wanted in known):
        state = "short"
    elif deadline and done > deadline:
        state = "late"
    elif (deadline and done < deadline) or any(got > wanted for got, wanted in known):
        state = "exceeded"
    else:
        state = "kept"
    past = p["due"] and end > p["due"]
    ours = p["made_by"] == "us"
    untold = not told or (moved and deadline < AS_OF)
    warned = told and told <= p["due"] and not (moved and end > deadline) if past else False
    return {
        "state": state, "done_on": done, "deadline": deadline, "renegotiated": int(moved),
        "slip": (end - p["due"]).days if p["due"] and (done or past) else None,
        "late_days": (end - deadline).days if deadline and (done or end > deadline) else None,
        "notice_needed": int(ours and not done and later and untold),
        "notice_lead": (p["due"] - told).days if told and p["due"] else None,
        "surprise": int(bool(ours and past and not warned)),
    }  # fmt: skip


def counted(rows):
    return [
        p for p in rows if p["customer_id"] and not (p["promised_on"] and p["promised_on"] > AS_OF)
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_gives_each_promise_the_state_that_plain_python_gives(engine):
    found = {
        r["line"]: r for r in records(facts.promise_states(native(engine, LEDGER), as_of=AS_OF))
    }
    wanted = {p["line"]: expected_state(p) for p in counted(LEDGER)}
    assert set(found) == set(wanted)
    assert {line: {k: found[line][k] for k in row} for line, row in wanted.items()} == wanted
    assert set(Counter(row["state"] for row in wanted.values())) == set(STATES)


def expected_gaps(rows):
    out = []
    for p in counted(rows):
        s = expected_state(p)
        if p["made_by"] != "us":
            continue
        base = {k: p[k] for k in ("customer_id", "promise", "seller", "source", "table", "line")}
        closed = p["closed_on"] if p["closed_on"] and p["closed_on"] <= AS_OF else None
        if s["late_days"] and s["late_days"] > 0:
            out.append({**base, "kind": "date", "opened": s["deadline"], "closed": s["done_on"],
                        "expected": None, "received": None,
                        "gap": float(s["late_days"])})  # fmt: skip
        for kind, wanted, got in (
            ("quantity", "expected", "received"),
            ("score", "expected_score", "received_score"),
        ):
            if s["done_on"] and p[wanted] is not None and p[got] is not None and p[got] < p[wanted]:
                out.append({**base, "kind": kind, "opened": s["done_on"], "closed": closed,
                            "expected": p[wanted], "received": p[got],
                            "gap": p[wanted] - p[got]})  # fmt: skip
    return out


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_finds_the_gaps_that_plain_python_finds(engine):
    states = facts.promise_states(native(engine, LEDGER), as_of=AS_OF)
    wanted = expected_gaps(LEDGER)
    assert {g["kind"] for g in wanted} == {"date", "quantity", "score"}
    assert records(facts.gaps(states)) == sorted(
        wanted, key=lambda row: str(sorted(row.items(), key=str))
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_counts_of_gaps_add_up_on_every_engine(engine):
    states = facts.promise_states(native(engine, LEDGER), as_of=AS_OF)
    per_customer = {r["customer_id"]: r for r in records(facts.gap_counts(facts.gaps(states)))}
    wanted = expected_gaps(LEDGER)
    for customer, row in per_customer.items():
        mine = [g for g in wanted if g["customer_id"] == customer]
        still = [g["opened"] for g in mine if g["closed"] is None]
        assert (row["gaps"], row["open_gaps"], row["oldest"]) == (
            len(mine),
            len(still),
            min(still, default=None),
        )
    assert set(per_customer) == {g["customer_id"] for g in wanted}


@pytest.mark.parametrize("engine", ENGINES)
def test_rows_may_come_in_any_order_and_none_at_all(engine):
    shuffled = random.Random(1).sample(LEDGER, len(LEDGER))
    one, two = (
        facts.promise_states(native(engine, rows), as_of=AS_OF) for rows in (LEDGER, shuffled)
    )
    assert records(one) == records(two)
    assert records(facts.gaps(one)) == records(facts.gaps(two))
    assert (
        records(facts.gap_counts(facts.gaps(facts.promise_states(native(engine, []), as_of=AS_OF))))
        == []
    )


DAY = st.none() | st.dates(dt.date(2026, 8, 1), dt.date(2026, 10, 15))
SIZE = st.sampled_from([None, 0.0, 5.0, 10.0])
PROMISE = st.fixed_dictionaries(
    {
        **dict.fromkeys(DATES, DAY),
        **dict.fromkeys(NUMBERS, SIZE),
        "made_by": st.sampled_from(["us", "them"]),
    }
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PROMISE, min_size=1, max_size=8))
def test_every_promise_is_in_exactly_one_state_whatever_its_dates(rows):
    ledger = [promise(line=i, **p) for i, p in enumerate(rows)]
    found = facts.promise_states(native("pandas", ledger), as_of=AS_OF)
    assert len(found) == len(counted(ledger))
    assert set(found["state"]) <= set(STATES)
    done = found["done_on"].notna()
    assert set(found["state"][~done]) <= {"open", "overdue"}
    assert set(found["state"][done]) <= {"kept", "exceeded", "short", "late"}
    assert not (found["notice_needed"].eq(1) & (done | found["made_by"].eq("them"))).any()
    # Who was told of a new day in time is surprised by a second slip only.
    again = found["surprise"].eq(1) & found["renegotiated"].eq(1)
    assert (found["late_days"][again] > 0).all()


def test_the_ledger_is_left_as_it_was():
    ledger = native("pandas", LEDGER)
    before = ledger.copy(deep=True)
    facts.gap_counts(facts.gaps(facts.promise_states(ledger, as_of=AS_OF)))
    pd.testing.assert_frame_equal(ledger, before)


D = dt.date.fromisoformat


@pytest.mark.parametrize(
    ("given", "state"),
    [
        ({"due": D("2026-09-14")}, "open"),  # the day itself is not over
        ({"due": D("2026-09-13")}, "overdue"),
        ({}, "open"),  # without a day nothing is late
        ({"due": D("2026-09-10"), "delivered_on": D("2026-09-10")}, "kept"),
        ({"due": D("2026-09-10"), "delivered_on": D("2026-09-09")}, "exceeded"),
        ({"due": D("2026-09-10"), "delivered_on": D("2026-09-11")}, "late"),
        ({"due": D("2026-09-10"), "delivered_on": D("2026-09-09"), "expected": 10.0,
          "received": 9.0}, "short"),
        ({"due": D("2026-09-10"), "delivered_on": D("2026-09-10"), "expected": 10.0,
          "received": 11.0}, "exceeded"),
        # a day to come has not come
        ({"due": D("2026-09-10"), "delivered_on": D("2026-09-20")}, "overdue"),
        ({"due": D("2026-09-10"), "closed_on": D("2026-09-10")}, "kept"),
        ({"due": D("2026-09-10"), "new_date": D("2026-09-20"), "notice_sent": D("2026-09-10")},
         "open"),
        ({"due": D("2026-09-10"), "new_date": D("2026-09-20"), "notice_sent": D("2026-09-11")},
         "overdue"),
        ({"due": D("2026-09-10"), "new_date": D("2026-09-20")}, "overdue"),
        ({"due": D("2026-09-10"), "new_date": D("2026-09-12"), "notice_sent": D("2026-09-08"),
          "delivered_on": D("2026-09-12")}, "kept"),
    ],
)  # fmt: skip
def test_states_at_their_edges(given, state):
    found = facts.promise_states(native("pandas", [promise(**given)]), as_of=AS_OF)
    assert found["state"].tolist() == [state]


@pytest.mark.parametrize(("new_day", "needed"), [("2026-09-14", 0), ("2026-09-13", 1)])
def test_a_new_day_that_was_told_needs_no_other_notice_before_it_has_passed(new_day, needed):
    given = {"due": D("2026-09-10"), "new_date": D(new_day), "notice_sent": D("2026-09-08")}
    rows = native("pandas", [promise(made_by="us", **given)])
    assert facts.promise_states(rows, as_of=AS_OF)["notice_needed"].tolist() == [needed]


@pytest.mark.parametrize("engine", ENGINES)
def test_touches_agree_on_every_engine(engine):
    r = random.Random(5)
    rows = [{"customer_id": some(r, 0.9, *"abcdef"),
             "date": some(r, 0.95, *(AS_OF - dt.timedelta(k) for k in range(-5, 500))),
             "success": r.randrange(2), "sell": (s := r.randrange(2)), "value": 1 - s,
             "minutes": some(r, 0.7, 5.0, 20.0),
             "rating": some(r, 0.3, 1.0, 5.0),
             "by": some(r, 0.9, "Ana", "Ben")} for _ in range(400)]  # fmt: skip
    frame = pl.DataFrame(rows, schema_overrides={"date": pl.Date})
    log = (
        frame
        if engine == "polars"
        else duckdb.from_arrow(frame.to_arrow())
        if engine == "duckdb"
        else pd.DataFrame(rows)
    )
    if engine == "pandas":
        log = log.assign(
            date=pd.to_datetime(log["date"]).astype("M8[us]"),
            **{c: log[c].astype("str") for c in ("customer_id", "by")},
        )
    mine = [x for x in rows if x["customer_id"] and x["date"] and x["date"] <= AS_OF]
    since = AS_OF - dt.timedelta(365)
    for got in records(facts.purposes(log, as_of=AS_OF, since=since)):
        talks = [x for x in mine if x["customer_id"] == got["customer_id"] and x["success"]]
        last = max((x["date"] for x in talks if x["value"]), default=dt.date.min)
        assert got["sell"] == sum(x["sell"] for x in talks if x["date"] > since)
        assert got["value"] == sum(x["value"] for x in talks if x["date"] > since)
        assert got["sell_streak"] == sum(x["sell"] for x in talks if x["date"] > last)
    for got in records(facts.last_of(log, as_of=AS_OF, marks=["sell"])):
        sold = [x["date"] for x in mine if x["customer_id"] == got["customer_id"] and x["sell"]]
        assert (got["last_sell"], got["sells"]) == (
            max(sold, default=None),
            sum(d > since for d in sold),
        )
    for by in ("by", "month"):
        for got in records(facts.activity(log, as_of=AS_OF, since=since, by=by)):
            key = {**got}[by]
            part = [
                x
                for x in mine
                if x["date"] > since
                and (x["by"] if by == "by" else x["date"].year * 12 + x["date"].month - 1) == key
            ]
            timed = [x["minutes"] for x in part if x["success"] and x["minutes"]]
            rated = [x["rating"] for x in part if x["rating"]]
            expected = {
                "calls": len(part),
                "reached": sum(x["success"] for x in part),
                "talks": len(timed),
                "minutes": sum(timed),
                "ratings": len(rated),
                "rating_sum": sum(rated),
            }
            assert {name: got[name] for name in expected} == expected
