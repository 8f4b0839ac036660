"""A plan for more customers than a rep can call is kept day by day: every class has its share.

The quarter of a large case: 150 customers called every 28, 84 and 182 days, 3 places a day, 65 %
reached, 240 days. All four are a quarter here, so that it takes seconds.
"""

import datetime as dt
import random
from collections import Counter

import pandas as pd
import pytest

import toolkit
from toolkit.entries.filled import Filled
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.stores.memory import Memory

FIRST = dt.date(2026, 1, 5)
"""A Monday."""
CUSTOMERS = {"A": 8, "B": 11, "C": 19}
CADENCES = {"A": 7, "B": 21, "C": 45}
GIVEN = {
    "cadence_a": "7",
    "cadence_b": "21",
    "cadence_c": "45",
    "retry_first": "1",
    "retry_later": "1",
    "calls_per_day": "3",
}
REACHED = 0.65
FACTOR = 1.45
"""What 4.4 calls a day for 3 places ask for."""


class Kept:
    """Clara's days: she calls whom the plan names for today, and nobody else."""

    def __init__(self, days: int, **given: str) -> None:
        self.chance = random.Random(4)
        self.customers = pd.DataFrame(self._customers())
        self.log: list[tuple[str, dt.date, str]] = []
        self.waits: list[float] = []
        """The longest wait of a customer, in intervals, on each day."""
        for day in pd.bdate_range(FIRST, periods=days):
            self._work(day.date(), given)

    def _customers(self) -> list[dict[str, object]]:
        """Customers in the middle of their rounds, as a plan that was kept leaves them."""
        rows: list[dict[str, object]] = []
        for care, count in CUSTOMERS.items():
            for n in range(count):
                gone = 1 + int(FACTOR * CADENCES[care] * n / count)
                last = FIRST - dt.timedelta(days=gone)
                rows.append({"Customer ID": f"{care}{n}", "Tier override": care, "Last": last})
        return [{"Owner": "Clara", **row} for row in rows]

    def _work(self, today: dt.date, given: dict[str, str]) -> None:
        calls = pd.DataFrame(self.log, columns=["Customer ID", "Date", "Outcome"])
        sheets = {
            "Customers": self.customers.rename(columns={"Last": "Last contact"}),
            "Calls": calls,
        }
        book = load_book(sheets, name="kept", as_of=today, given={**GIVEN, **given})
        accounts = Planning(book).accounts
        self.waits.append(float((accounts["contact_gap"] / accounts["interval"]).max()))
        planned = accounts[accounts["planned"] == pd.Timestamp(today)]
        for customer in planned["customer_id"]:
            outcome = "Reached" if self.chance.random() < REACHED else "No answer"
            self.log.append((customer, today, outcome))

    def shares(self) -> dict[str, float]:
        """The part of all talks that each class got."""
        talks = [customer[0] for customer, _, outcome in self.log if outcome == "Reached"]
        counts = Counter(talks)
        return {care: counts[care] / len(talks) for care in CUSTOMERS}


def asked_shares() -> dict[str, float]:
    """The part of all calls that each class asks for by its cadence."""
    asked = {care: CUSTOMERS[care] / CADENCES[care] for care in CUSTOMERS}
    return {care: calls / sum(asked.values()) for care, calls in asked.items()}


def test_every_class_is_called_in_the_ratio_of_its_cadence_and_nobody_waits_beyond_the_floor():
    kept = Kept(40)
    assert kept.shares() == pytest.approx(asked_shares(), rel=0.15)
    assert len(kept.log) > 0.75 * 3 * 40, "most places are used"
    a_few_days = 5 / CADENCES["A"]
    assert max(kept.waits) < 1.5 + a_few_days


def test_nobody_is_idle_while_stretched_intervals_run_and_customers_wait() -> None:
    """All were called of late: no stretched interval is over for weeks, the plain cadence of two
    is. The place of today is for whoever has waited for the longest part of the interval.
    """
    gone = {f"A{n}": 4 for n in range(20)} | {"A20": 9, "B0": 23, "C0": 40}
    people = [
        {"Customer ID": name, "Owner": "Clara", "Tier override": name[0],
         "Last contact": FIRST - dt.timedelta(days=days)}
        for name, days in gone.items()
    ]  # fmt: skip
    sheets = {"Customers": pd.DataFrame(people)}

    def called_today(**given: str) -> list[str]:
        asked = {**GIVEN, "calls_per_day": "1", "early_share": "0", **given}
        accounts = Planning(load_book(sheets, name="b", as_of=FIRST, given=asked)).accounts
        today = accounts[accounts["planned"] == pd.Timestamp(FIRST)]
        assert today["why_date"].str.contains("stretched to").all()
        return today["customer_id"].tolist()

    assert called_today() == ["A20"]
    assert called_today(calls_per_day="2") == ["A20", "B0"]
    assert called_today(calls_per_day="3") == ["A20", "B0"], "C0 is not due by any cadence"


def test_no_day_ahead_is_empty_where_there_are_too_few_places_for_the_cadences() -> None:
    """All were called last week, so that no stretched interval is over for a month."""
    people = [
        {"Customer ID": f"A{n:02}", "Owner": "Clara", "Tier override": "A",
         "Last contact": FIRST - dt.timedelta(days=3 + n % 3)}
        for n in range(30)
    ]  # fmt: skip
    sheets = {"Customers": pd.DataFrame(people)}
    given = {**GIVEN, "calls_per_day": "1"}
    accounts = Planning(load_book(sheets, name="b", as_of=FIRST, given=given)).accounts
    assert accounts["interval"].min() > 40
    ahead = pd.bdate_range(FIRST, periods=20)
    planned = accounts.loc[accounts["fits"], "planned"]
    assert planned.is_unique
    # Nobody is due by the plain cadence before the third day.
    assert sorted(planned) == list(ahead[2:])


def test_who_loses_a_day_waits_behind_nobody_who_is_not_due() -> None:
    """The days ahead are full of calls that come before their stretched interval is over."""
    gone = {f"A{n:02}": 8 + n for n in range(30)} | {"A99": 90}
    people = [
        {"Customer ID": name, "Owner": "Clara", "Tier override": "A",
         "Last contact": FIRST - dt.timedelta(days=days)}
        for name, days in gone.items()
    ]  # fmt: skip
    sheets = {"Customers": pd.DataFrame(people)}
    plan, days = None, []
    for day in (FIRST, FIRST + dt.timedelta(days=1)):
        store = Memory(sheets, filled=Filled(plan=plan))
        toolkit.run(store, as_of=day, given={**GIVEN, "calls_per_day": "1"}, stamp="test")
        plan = store.written["Planned calls"]
        days.append(store.written["Call schedule"].set_index("customer_id")["date"])
    first, second = days
    assert first["A99"] == pd.Timestamp(FIRST)
    # Those of the next two days are published: they stay.
    lost = second["A99"]
    assert lost == pd.Timestamp(FIRST) + pd.offsets.BDay(4)
    kept = first.index[first.index.isin(second.index)].drop("A99")
    moved = [name for name in kept if second[name] != first[name]]
    assert len(moved) == 1
    assert first[moved[0]] == lost
