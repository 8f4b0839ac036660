"""Each signal is one point of the next call: its own, or another one that speaks of it."""

import datetime as dt

import pandas as pd

from toolkit.load_book import load_book
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning

AS_OF = dt.date(2026, 9, 20)


def test_each_signal_raises_one_point_in_the_next_call():
    customers = [
        {"Customer ID": "K0", "Customer": "Alfa", "Tier override": "A", "Competitor": "Rival"},
        {"Customer ID": "K1", "Customer": "Bolt", "Tier override": "A", "Competitor": None},
    ]
    calls = [
        {"Customer ID": who, "Date": f"2026-0{month}-05", "Outcome": "reached",
         "Purpose": "sell" if who == "K1" else "help", "By": by}
        for who, by, months in (("K0", "Ann", (4, 5, 6, 9)), ("K1", "Bob", (1, 2, 3, 4)))
        for month in months
    ]  # fmt: skip
    promises = [
        {"Customer ID": "K1", "Promise": f"Spare part {month}", "Made by": "us",
         "Promised on": f"2026-0{month}-01", "Due": f"2026-0{month}-10", "Delivered on": late}
        for month, late in ((2, "2026-02-20"), (4, "2026-04-20"), (5, None))
    ]  # fmt: skip
    surveys = [{"Customer ID": "K0", "Date": "2026-08-01", "Kind": "NPS", "Score": 10}]
    sheets = {"Customers": customers, "Calls": calls, "Promises": promises, "Surveys": surveys}
    frames = {title: pd.DataFrame(rows) for title, rows in sheets.items()}
    planning = Planning(load_book(frames, name="t", as_of=AS_OF))
    seen = list(zip(planning.signals["customer_id"], planning.signals["kind"], strict=True))
    assert sorted(seen) == [
        ("K0", "competitor"), ("K0", "one person"), ("K0", "promoter"),
        ("K1", "claim"), ("K1", "old gap"), ("K1", "one person"), ("K1", "silent"),
        ("K1", "sold only"), ("K1", "surprises"),
    ]  # fmt: skip
    lines = agenda(planning, planning.accounts).lines()
    looked_at = {
        who: sorted(line.split(": ")[1] for line in said if line.startswith("Look at: "))
        for who, said in lines.items()
    }
    assert looked_at == {
        "K0": ["Competitor named", "Known by one of us"],
        "K1": ["Known by one of us", "Same claim broken again", "Silent", "Sold to only",
               "Surprises"],
    }  # fmt: skip
    assert "Ask: Whom do you know who could use what we do?" in lines["K0"]
    assert sum(line.startswith("Gap: ") for line in lines["K1"]) == 1
    [claim] = [line for line in lines["K1"] if "claim" in line]
    assert claim.startswith('Look at: Same claim broken again: "Spare part 5" (with any number)')
    [promoter] = planning.signals["evidence"][planning.signals["kind"] == "promoter"]
    assert promoter == ("A 10 of 10 on 1 Aug 2026, no open gap, not silent, and not asked of late.")
