"""Facts and gaps of 1,000,000 calls and 200,000 promises: the CPU time on pandas, and the same text on DuckDB, which must agree.

python scripts/bench.py --diary
"""

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

AS_OF = dt.date(2026, 11, 23)
CALLS, PROMISES, CUSTOMERS = 1_000_000, 200_000, 50_000
DATES = ("promised_on", "due", "new_date", "notice_sent", "delivered_on", "closed_on")
AIM = 3.0


def days(pick: Any, n: int, low: int, high: int, blank: float) -> "pd.Series[Any]":
    found = np.datetime64(AS_OF, "D") + pick.integers(low, high, n)
    return pd.Series(np.where(pick.random(n) < blank, np.datetime64("NaT"), found).astype("M8[us]"))


def make() -> tuple[pd.DataFrame, pd.DataFrame]:
    """A call log and a ledger of promises, the same on every run."""
    pick = np.random.default_rng(7)

    def one_of(values: list[str], n: int) -> "pd.Series[Any]":
        return pd.Series(
            np.array(values, dtype=object)[pick.integers(0, len(values), n)], dtype="str"
        )

    names = [f"C{i:06}" for i in range(CUSTOMERS)]
    calls = pd.DataFrame({"customer_id": one_of(names, CALLS), "date": days(pick, CALLS, -730, 1, 0.01),
                          "channel": one_of(["phone", "visit", "email"], CALLS), "success": pick.integers(0, 2, CALLS)})  # fmt: skip
    sizes = {c: np.where(pick.random(PROMISES) < 0.5, np.nan, pick.integers(8, 12, PROMISES).astype("f8"))
             for c in ("expected", "received", "expected_score", "received_score")}  # fmt: skip
    ledger = pd.DataFrame({
        "customer_id": one_of(names, PROMISES), "promise": one_of(["list", "visit", "delivery"], PROMISES),
        "made_by": one_of(["us", "us", "them"], PROMISES), "seller": one_of(["Ana", "Ben", "Cleo"], PROMISES),
        "source": one_of(["sale", "service"], PROMISES), "table": one_of(["promises"], PROMISES), "line": np.arange(PROMISES),
        **{c: days(pick, PROMISES, -400, 30, blank) for c, blank in zip(DATES, (0.1, 0.1, 0.8, 0.8, 0.3, 0.6), strict=True)}, **sizes,
    })  # fmt: skip
    return calls, ledger


def work(calls: Any, promises: Any) -> dict[str, Any]:
    """What a refresh takes from a log and a ledger of this size."""
    from toolkit import facts

    states = facts.promise_states(promises, as_of=AS_OF)
    gaps = facts.gaps(states)
    return {
        "contacts": facts.contacts(calls, as_of=AS_OF, channels=["visit"]),
        "kept": facts.kept_counts(states, by=["seller"]),
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
    frames = []
    for frame in (one, other):
        out = frame[names].copy()
        for name in names:
            kind = out[name].dtype.kind
            out[name] = (
                out[name].astype("M8[us]")
                if kind == "M"
                else out[name].astype("f8")
                if kind in "iuf"
                else out[name].astype("str")
            )
        frames.append(out.sort_values(names).reset_index(drop=True))
    return frames[0].equals(frames[1])


def main() -> None:
    calls, promises = make()
    work(calls.head(1000), promises.head(1000))  # what is loaded once is not counted
    found, cpu, wall = timed(lambda: work(calls, promises))
    _, more, longer = timed(lambda: close(found["gaps"]))
    print(f"{CALLS:,} calls, {PROMISES:,} promises, {len(found['gaps']):,} gaps")
    verdict = "met" if cpu + more <= AIM else "MISSED"
    print(
        f"  {'pandas: facts, gaps, time to close':<36}CPU {cpu + more:5.2f} s   wall {wall + longer:5.2f} s   aim <= {AIM:g} s   {verdict}"
    )
    try:
        import duckdb
    except ImportError:
        return print("  DuckDB is not installed (pip install duckdb)")
    with duckdb.connect() as engine:
        made = work(engine.from_df(calls), engine.from_df(promises))
        other, cpu, wall = timed(lambda: {name: relation.df() for name, relation in made.items()})
        print(f"  {'DuckDB, the same text':<36}CPU {cpu:5.2f} s   wall {wall:5.2f} s")
        for name, frame in found.items():
            print(
                f"  {name:<36}{'equal' if same(frame, other[name]) else 'DIFFERENT'} ({len(frame):,} rows)"
            )
    return None


if __name__ == "__main__":
    main()
