"""Every table that 1,000,000 orders make, with the CPU seconds that each report takes."""

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports import REPORTS

ORDERS, CALLS, CUSTOMERS = 1_000_000, 100_000, 20_000
AS_OF = dt.date(2026, 11, 15)
NAMES = ("retention", "watch-list", "backtest", "expected")


def bench_tables() -> None:
    planning = Planning(_timed("reading the frames", _book))
    _timed("accounts", lambda: planning.accounts)
    for name in NAMES:
        _timed(name, lambda name=name: REPORTS[name](planning))


def _timed(what: str, make: Callable[[], Any]) -> Any:
    begin = time.process_time()
    made = make()
    print(f"{time.process_time() - begin:6.2f} s  {what}")
    return made


def _book() -> Any:
    pick = np.random.default_rng(1)
    orders = pd.DataFrame(
        {
            "Order ID": np.arange(ORDERS).astype(str),
            "Customer ID": _ids(pick.integers(0, CUSTOMERS, ORDERS)),
            "Date": _days("2022-01-01", pick.integers(0, 1780, ORDERS)),
            "Amount": pick.gamma(2, 100, ORDERS).round(2),
            "Category": pick.choice(["Pens", "Ink", "Paper", "Desks", "Lamps"], ORDERS),
        }
    )
    calls = pd.DataFrame(
        {
            "Customer ID": _ids(pick.integers(0, CUSTOMERS, CALLS)),
            "Date": _days("2024-01-01", pick.integers(0, 1050, CALLS)),
            "Outcome": pick.choice(["Reached", "No answer"], CALLS),
            "By": pick.choice(["Ann", "Bob", "Cleo"], CALLS),
            "Purpose": pick.choice(["sell", "review"], CALLS),
            "Rating": pick.integers(1, 6, CALLS).astype("f8"),
        }
    )
    owners = [f"Rep {number % 20}" for number in range(CUSTOMERS)]
    customers = pd.DataFrame({"Customer ID": _ids(np.arange(CUSTOMERS)), "Owner": owners})
    sheets = {"Customers": customers, "Calls": calls, "Orders": orders}
    return load_book(sheets, name="bench", as_of=AS_OF)


def _ids(numbers: Any) -> Any:
    return np.char.add("C", numbers.astype(str))


def _days(first: str, after: Any) -> Any:
    return (np.datetime64(first) + after.astype("m8[D]")).astype("M8[us]")
