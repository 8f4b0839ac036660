"""Books for plans to be tried on: made up from a seed, of every size and in every trouble."""

import datetime as dt
import random
from dataclasses import dataclass
from typing import Any

import pandas as pd
from hypothesis import strategies as st

AS_OF = dt.date(2026, 9, 16)
"""A Wednesday."""
DAY = dt.timedelta(days=1)
REPS = ("Ann", "Bob", "Clara", "Dan")
CADENCE = {"A": 28, "B": 84, "C": 182, "other": 84}
HEADERS = {
    "Customers": ["Customer ID", "Customer", "Owner", "Status", "Tier override", "Customer since",
                  "Country", "Do not call", "Cadence override", "Next call override",
                  "Next follow-up", "Annual revenue"],
    "Calls": ["Customer ID", "Date", "Channel", "Outcome", "By", "Notes", "Follow up",
              "Follow up due", "Direction", "Answered on"],
    "Promises": ["Customer ID", "Promise", "Made by", "Promised on", "Due", "New date",
                 "Notice sent", "Delivered on"],
    "Cases": ["Customer ID", "Opened", "Subject", "Severity", "Resolved on"],
    "Bad news": ["Customer ID", "Date", "What happened", "Told on", "Resolved on"],
    "Team": ["Rep", "Calls per day", "Working days", "Country", "Away from", "Away to", "Backup"],
    "Holidays": ["Date", "Country", "Name"],
    "Settings": ["Setting", "Value"],
}  # fmt: skip
DATES = {"Customer since", "Next call override", "Next follow-up", "Date", "Follow up due",
         "Answered on", "Promised on", "Due", "New date", "Notice sent", "Delivered on", "Opened",
         "Resolved on", "Told on", "Away from", "Away to"}  # fmt: skip

Sheets = dict[str, pd.DataFrame]
Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Recipe:
    """What a book is made of; the seed says the rest."""

    seed: int
    customers: int
    reps: int = 2
    places: tuple[int, ...] = (3, 5)
    """Calls a day of each rep in turn."""
    overdue: float = 1.5
    """How many of its cadences a customer may have waited for."""
    commitments: float = 0.2
    """Commitments for each customer, on average."""
    attempts: float = 0.1
    never: float = 0.05
    blocked: float = 0.05
    abroad: float = 0.1
    away: bool = False
    backup: bool = False
    own_days: bool = False
    """Whether reps have weeks of their own and the team closing days."""


@st.composite
def recipes(draw: st.DrawFn, most: int = 300) -> Recipe:
    """Books of 5 to so many customers, from easy ones to teams without a place."""
    share = st.sampled_from([0.0, 0.05, 0.3])
    return Recipe(
        seed=draw(st.integers(0, 10_000)),
        customers=draw(st.integers(5, most)),
        reps=draw(st.integers(1, 4)),
        places=tuple(draw(st.lists(st.sampled_from([0, 1, 2, 3, 6]), min_size=1, max_size=3))),
        overdue=draw(st.sampled_from([1.0, 1.5, 4.0])),
        commitments=draw(st.sampled_from([0.0, 0.1, 0.3, 1.0])),
        attempts=draw(share),
        never=draw(share),
        blocked=draw(share),
        abroad=draw(share),
        away=draw(st.booleans()),
        backup=draw(st.booleans()),
        own_days=draw(st.booleans()),
    )


def book_of(recipe: Recipe) -> Sheets:
    """The sheets of a book, as frames with the headers people write."""
    return Maker(recipe).sheets()


class Maker:
    """Makes up one book."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self.chance = random.Random(repr(recipe))
        self.rows: Rows = {title: [] for title in HEADERS}

    def sheets(self) -> Sheets:
        """All rows as frames; a sheet without rows is left out, but for customers and calls."""
        self._team()
        for number in range(self.recipe.customers):
            self._customer(number)
        self.rows["Settings"].append({"Setting": "country", "Value": "IE"})
        found = {}
        for title, rows in self.rows.items():
            if rows or title in ("Customers", "Calls"):
                found[title] = typed(pd.DataFrame(rows, columns=HEADERS[title]))
        return found

    def _some(self, share: float) -> bool:
        return self.chance.random() < share

    def _near(self, back: int, ahead: int) -> dt.date:
        return AS_OF + DAY * self.chance.randint(-back, ahead)

    def _team(self) -> None:
        recipe = self.recipe
        for place, rep in enumerate(REPS[: recipe.reps]):
            row: dict[str, Any] = {
                "Rep": rep,
                "Calls per day": recipe.places[place % len(recipe.places)],
                "Country": "IE",
            }
            if recipe.own_days:
                row["Working days"] = self.chance.choice(["Mon-Fri", "Mon-Thu", "Mon, Wed, Fri"])
                row["Country"] = self.chance.choice(["IE", "ES", "DE"])
            if recipe.away and self._some(0.6):
                begin = self._near(3, 12)
                row["Away from"] = begin
                row["Away to"] = begin + DAY * self.chance.randint(0, 20)
            if recipe.backup and recipe.reps > 1:
                row["Backup"] = REPS[(place + 1) % recipe.reps]
            self.rows["Team"].append(row)
        if recipe.own_days:
            for _ in range(2):
                row = {"Date": self._near(0, 20), "Name": "Stocktaking"}
                row["Country"] = self.chance.choice([None, "ES"])
                self.rows["Holidays"].append(row)

    def _customer(self, number: int) -> None:
        recipe = self.recipe
        tier = self.chance.choices(["A", "B", "C", "other"], [0.2, 0.3, 0.4, 0.1])[0]
        name = f"K{number + 1:03}"
        row = {
            "Customer ID": name,
            "Customer": f"Firm {name}",
            "Owner": REPS[number % recipe.reps],
            "Tier override": None if tier == "other" else tier,
            "Customer since": dt.date(2020, 1, 1),
            "Country": self.chance.choice(["ES", "DE"]) if self._some(recipe.abroad) else "IE",
            "Annual revenue": None if tier == "other" else 1000 + number,
        }
        if self._some(recipe.blocked):
            column, value = self.chance.choice(
                [("Do not call", "yes"), ("Status", "Lost"), ("Status", "Paused")]
            )
            row[column] = value
        self.rows["Customers"].append(row)
        last = None
        if not self._some(recipe.never):
            waited = 1 + int(self.chance.random() * CADENCE[tier] * recipe.overdue)
            last = AS_OF - DAY * waited
            self._log(row, last, "Reached")
        elif self._some(0.5):
            row["Customer since"] = self._near(10, 0)
        if self._some(recipe.attempts):
            self._tries(row, last)
        count = int(self._some(recipe.commitments)) + int(self._some(recipe.commitments / 4))
        for _ in range(count):
            self._commitment(row)

    def _log(self, customer: dict[str, Any], day: dt.date, outcome: str, **more: Any) -> None:
        row = {"Customer ID": customer["Customer ID"], "Date": day, "Channel": "Phone",
               "Outcome": outcome, "By": customer["Owner"], "Notes": "Spoke", **more}  # fmt: skip
        self.rows["Calls"].append(row)

    def _tries(self, customer: dict[str, Any], last: dt.date | None) -> None:
        day = max(last or AS_OF - DAY * 30, AS_OF - DAY * 30)
        for _ in range(self.chance.randint(1, 8)):
            day += DAY * self.chance.randint(1, 4)
            if day < AS_OF:
                self._log(customer, day, "No answer")

    def _commitment(self, customer: dict[str, Any]) -> None:
        name = customer["Customer ID"]
        kind = self.chance.choice(
            ["callback", "override", "follow-up", "promise", "notice", "case", "bad news", "answer"]
        )
        if kind == "callback":
            made = self._near(8, -1)
            due = made + DAY * self.chance.randint(1, 15)
            more = {"Follow up": "Call back", "Follow up due": due}
            self._log(customer, made, self.chance.choice(["Reached", "No answer"]), **more)
        elif kind == "override":
            customer["Next call override"] = self._near(6, 15)
        elif kind == "follow-up":
            customer["Next follow-up"] = self._near(6, 15)
        elif kind == "promise":
            row = {"Customer ID": name, "Promise": "Send samples", "Made by": "us"}
            row |= {"Promised on": self._near(12, -8), "Due": self._near(7, 5)}
            self.rows["Promises"].append(row)
        elif kind == "notice":
            row = {"Customer ID": name, "Promise": "Deliver it", "Made by": "us"}
            row |= {"Promised on": self._near(12, -8), "Due": self._near(-1, 5)}
            row["New date"] = row["Due"] + DAY * 7
            self.rows["Promises"].append(row)
        elif kind == "case":
            row = {"Customer ID": name, "Opened": self._near(8, 0), "Subject": "Wrong delivery"}
            row["Severity"] = self.chance.randint(1, 3)
            self.rows["Cases"].append(row)
        elif kind == "bad news":
            row = {"Customer ID": name, "Date": self._near(4, 0), "What happened": "Recall"}
            self.rows["Bad news"].append(row)
        else:
            self._log(customer, self._near(4, -1), "No answer", Direction="in")


def typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Days as pandas has them; a column without a value stays empty."""
    for name in frame.columns:
        if name in DATES:
            frame[name] = pd.to_datetime(frame[name])
        elif frame[name].isna().all():
            frame[name] = pd.Series([None] * len(frame), dtype=object)
    return frame


def routine_book(seed: int, customers: int = 40, *, abroad: bool = True) -> Sheets:
    """A book in which only the cadence asks for calls, none for visits; some late, not too long.

    Without customers abroad everybody has the holidays of the rep.
    """
    chance = random.Random(seed)
    made = Maker(
        Recipe(
            seed,
            0,
            reps=chance.randint(1, 2),
            places=(chance.randint(1, 3),),
            own_days=seed % 3 == 0,
        )
    )
    made._team()
    for number in range(customers):
        tier = chance.choices(["A", "B", "C", "other"], [0.2, 0.3, 0.4, 0.1])[0]
        customer = {
            "Customer ID": f"K{number + 1:03}",
            "Customer": f"Firm {number + 1}",
            "Owner": REPS[number % made.recipe.reps],
            "Tier override": None if tier == "other" else tier,
            "Customer since": dt.date(2020, 1, 1),
            "Country": "ES" if chance.random() < 0.1 else "IE",
            "Annual revenue": None if tier == "other" else 1000 + number,
        }
        if not abroad:
            customer["Country"] = made.rows["Team"][number % made.recipe.reps]["Country"]
        made.rows["Customers"].append(customer)
        last = AS_OF + DAY * (chance.randint(-8, 20) - CADENCE[tier])
        made._log(customer, last, "Reached")
    made.rows["Settings"].append({"Setting": "country", "Value": "IE"})
    for tier in "abc":
        made.rows["Settings"].append({"Setting": f"visits_{tier}", "Value": 0})
    return {title: typed(pd.DataFrame(rows, columns=HEADERS[title]))
            for title, rows in made.rows.items() if rows}  # fmt: skip
