"""Measures facts and gaps of 1,000,000 calls and 200,000 promises.

The CPU time on pandas, and the same text on DuckDB, which must agree.

python scripts/bench.py --diary
"""

import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from _bench_tools import AS_OF, ROOT, verdict

CALLS, PROMISES, CUSTOMERS = 1_000_000, 200_000, 50_000
BLANK = {
    "promised_on": 0.1,
    "due": 0.1,
    "new_date": 0.8,
    "notice_sent": 0.8,
    "delivered_on": 0.3,
    "closed_on": 0.6,
}
"""Dates of a promise, and the share of promises that have none."""
SIZES = ("expected", "received", "expected_score", "received_score")
AIM = 3.0


def days(pick: Any, n: int, low: int, high: int, blank: float) -> "pd.Series[Any]":
    found = np.datetime64(AS_OF, "D") + pick.integers(low, high, n)
    return pd.Series(np.where(pick.random(n) < blank, np.datetime64("NaT"), found).astype("M8[us]"))


def make() -> tuple[pd.DataFrame, pd.DataFrame]:
    """A call log and a ledger of promises, the same on every run."""
    pick = np.random.default_rng(7)

    def one_of(values: list[str], n: int) -> "pd.Series[Any]":
        found = np.array(values, dtype=object)[pick.integers(0, len(values), n)]
        return pd.Series(found, dtype="str")

    names = [f"C{i:06}" for i in range(CUSTOMERS)]
    calls = pd.DataFrame(
        {
            "customer_id": one_of(names, CALLS),
            "date": days(pick, CALLS, -730, 1, 0.01),
            "channel": one_of(["phone", "visit", "email"], CALLS),
            "success": pick.integers(0, 2, CALLS),
        }
    )
    sizes = {}
    for name in SIZES:
        blank = pick.random(PROMISES) < 0.5
        sizes[name] = np.where(blank, np.nan, pick.integers(8, 12, PROMISES).astype("f8"))
    ledger = pd.DataFrame(
        {
            "customer_id": one_of(names, PROMISES),
            "promise": one_of(["list", "visit", "delivery"], PROMISES),
            "made_by": one_of(["us", "us", "them"], PROMISES),
            "seller": one_of(["Ana", "Ben", "Cleo"], PROMISES),
            "source": one_of(["sale", "service"], PROMISES),
            "table": one_of(["promises"], PROMISES),
            "line": np.arange(PROMISES),
            **{name: days(pick, PROMISES, -400, 30, blank) for name, blank in BLANK.items()},
            **sizes,
        }
    )
    return calls, ledger


def work(calls: Any, promises: Any) -> dict[str, Any]:
    """What a refresh takes from a log and a ledger of this size."""
    from toolkit import facts

    states = facts.promise_states(promises, as_of=AS_OF)
    gaps = facts.gaps(states)
    return {
        "contacts": facts.contacts(calls, as_of=AS_OF, channels=["visit"]),
        "gaps": gaps,
        "gap counts": facts.gap_counts(gaps),
    }


def close(gaps: pd.DataFrame) -> dict[str, float]:
    """Median and 90 % of the time to close, in working days by the plain week."""
    from toolkit.rules.gap_rules import times

    end = gaps["closed"].fillna(pd.Timestamp(AS_OF)).to_numpy("M8[D]")
    return times(np.busday_count(gaps["opened"].to_numpy("M8[D]"), end), gaps["closed"].notna())


def timed(what: Callable[[], Any]) -> tuple[Any, float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    return what(), time.process_time() - cpu, time.perf_counter() - wall


def same(one: pd.DataFrame, other: pd.DataFrame) -> bool:
    """Whether two results hold the same rows."""
    names = sorted(one.columns)
    first, second = (comparable(frame[names]) for frame in (one, other))
    return first.equals(second)


def comparable(frame: pd.DataFrame) -> pd.DataFrame:
    """Rows in an order of their own, in types that do not tell the engine."""
    out = frame.copy()
    for name in out.columns:
        kind = out[name].dtype.kind
        if kind == "M":
            plain = "M8[us]"
        elif kind in "iuf":
            plain = "f8"
        else:
            plain = "str"
        out[name] = out[name].astype(plain)
    return out.sort_values(list(out.columns)).reset_index(drop=True)


def bench_diary() -> None:
    sys.path.insert(0, str(ROOT))
    calls, promises = make()
    work(calls.head(1000), promises.head(1000))  # what is loaded once is not counted
    found, cpu, wall = timed(lambda: work(calls, promises))
    _, more, longer = timed(lambda: close(found["gaps"]))
    print(f"{CALLS:,} calls, {PROMISES:,} promises, {len(found['gaps']):,} gaps")
    took = f"CPU {cpu + more:5.2f} s   wall {wall + longer:5.2f} s"
    met = verdict(cpu + more, AIM)
    print(f"  {'pandas: facts, gaps, time to close':<36}{took}   aim <= {AIM:g} s   {met}")
    try:
        import duckdb
    except ImportError:
        print("  DuckDB is not installed (pip install duckdb)")
        return
    with duckdb.connect() as engine:
        made = work(engine.from_df(calls), engine.from_df(promises))
        other, cpu, wall = timed(lambda: {name: relation.df() for name, relation in made.items()})
        print(f"  {'DuckDB, the same text':<36}CPU {cpu:5.2f} s   wall {wall:5.2f} s")
        for name, frame in found.items():
            agrees = "equal" if same(frame, other[name]) else "DIFFERENT"
            print(f"  {name:<36}{agrees} ({len(frame):,} rows)")
