"""The made-up team of a simulation: its workbook, and what happens in it from day to day.

What happens does not depend on the plan: the same seed brings the same news, the same customers who
pick up the phone and the same days off, whichever toolkit plans the calls.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import holidays
from openpyxl import Workbook, load_workbook

START = date(2026, 9, 14)
"""A Monday; the first day of every simulation."""
COUNTRY, ABROAD = "IE", "ES"
"""Where the reps and most customers live, and the others."""
REPS = ("Ann", "Bob", "Clara")
CADENCE = {"A": 28, "B": 84, "C": 182}
CLASS_SHARES = {"A": 0.2, "B": 0.3, "C": 0.5}
REACHED = 0.65
"""Share of calls that reach the customer."""
IDLE = 0.12
"""Share of a rep's days on which no planned call is made and nothing is logged."""
UNPLANNED = 0.3
"""Share of a rep's days with a call that was not planned."""
A_DAY = 0.9
"""New commitments on a day for each rep, on average."""
ABSENCE = (8, 12)
"""First and last working day, of every 30, on which a rep is away; known 3 days before."""

KINDS = {
    "callback": 0.25,
    "override": 0.10,
    "follow-up": 0.10,
    "promise": 0.15,
    "notice": 0.10,
    "case": 0.15,
    "bad news": 0.10,
    "answer": 0.05,
}
"""Kinds of commitments and how often each is drawn."""

HEADERS = {
    "Customers": ["Customer ID", "Customer", "Owner", "Tier override", "Customer since", "Country",
                  "Do not call", "Next call override", "Next follow-up", "Annual revenue"],
    "Call log": ["Customer ID", "Date", "Channel", "Outcome", "By", "Notes", "Follow up",
                 "Follow up due", "Direction", "Answered on"],
    "Promises": ["Customer ID", "Promise", "Made by", "Promised on", "Due", "New date",
                 "Notice sent", "Delivered on"],
    "Cases": ["Customer ID", "Opened", "Subject", "Severity", "First response", "Resolved on"],
    "Bad news": ["Customer ID", "Date", "What happened", "Cause", "What is done", "Prevention",
                 "Told on", "Resolved on"],
    "Team": ["Rep", "Calls per day", "Working days", "Country", "Away from", "Away to", "Backup"],
    "Settings": ["Setting", "Value"],
}  # fmt: skip


@dataclass(frozen=True)
class BookKind:
    """How much a simulated team has to do: customers of each rep, and calls that fit into a day."""

    customers: int
    places: int
    behind: float
    """How much longer than its cadence a customer may have waited on the first day."""


BOOKS = {
    "spare": BookKind(80, 8, 1.0),
    "enough": BookKind(80, 5, 1.2),
    "overloaded": BookKind(80, 3, 2.0),
}


@dataclass
class Customer:
    """A customer as the simulation knows them, apart from any plan."""

    id: str
    owner: str
    tier: str
    country: str
    line: int
    last_reached: date | None
    blocked: bool = False
    new_on: date | None = None
    waiting_since: date | None = None
    """The last contact whose next call has not been made yet."""


@dataclass
class Commitment:
    """Something a customer was promised, or has to hear, and when."""

    customer: str
    kind: str
    made_on: date
    day: date
    """Its own day: not before that day it can be kept."""
    sheet: str = ""
    line: int = 0
    target: date | None = None
    """Its own day or the next open one, from the first morning after it was made."""
    days_late: int | None = None
    is_kept: bool = False


@dataclass
class World:
    """The team, its customers, and the workbook that holds what everybody typed."""

    kind: BookKind
    seed: int
    path: Path
    customers: dict[str, Customer] = field(default_factory=dict)
    commitments: list[Commitment] = field(default_factory=list)
    away: dict[str, tuple[date, date]] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    """Customers about whom something was typed, or fell due, since the last refresh."""
    changed_reps: set[str] = field(default_factory=set)
    """Reps whose days changed since the last refresh."""
    later: dict[date, list[tuple[str, int, str, Any]]] = field(default_factory=dict)
    """Cells to be typed on a later day: sheet, line, header, value."""
    becomes_due: dict[date, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        years = range(START.year - 1, START.year + 3)
        self.closed = {
            country: set(holidays.country_holidays(country, years=years))
            for country in (COUNTRY, ABROAD)
        }

    # Chance and days

    def luck(self, *about: object) -> random.Random:
        """The same chances for the same question, whoever asks."""
        return random.Random("/".join(map(str, (self.seed, *about))))

    def is_open(self, day: date, rep: str, country: str) -> bool:
        """Whether the rep works that day and the customer's country does."""
        if day.weekday() > 4 or day in self.closed[COUNTRY] or day in self.closed[country]:
            return False
        first, last = self.away.get(rep, (date.max, date.min))
        return not first <= day <= last

    def open_from(self, day: date, customer: Customer) -> date:
        """The day, or the next one on which the customer's own rep can call."""
        while not self.is_open(day, customer.owner, customer.country):
            day += timedelta(days=1)
        return day

    def working_days(self, first: date = START) -> Iterator[date]:
        """Days on which the team works, without end."""
        day = first
        while True:
            if day.weekday() < 5 and day not in self.closed[COUNTRY]:
                yield day
            day += timedelta(days=1)

    def after(self, day: date, steps: int) -> date:
        """The so-many-th working day after a day."""
        days = self.working_days(day + timedelta(days=1))
        for _ in range(steps):
            day = next(days)
        return day

    # The workbook

    def write_first(self) -> None:
        """Write the workbook of the first morning."""
        book = Workbook()
        book.remove(book.active)
        sheets = {title: book.create_sheet(title) for title in HEADERS}
        for title, sheet in sheets.items():
            sheet.append(HEADERS[title])
        self._people(sheets)
        sheets["Settings"].append(["country", COUNTRY])
        sheets["Settings"].append(["backups", 1])
        book.save(self.path)

    def _people(self, sheets: dict[str, Any]) -> None:
        for place, rep in enumerate(REPS):
            backup = REPS[(place + 1) % len(REPS)]
            sheets["Team"].append([rep, self.kind.places, "Mon-Fri", COUNTRY, None, None, backup])
        for number in range(self.kind.customers * len(REPS)):
            luck = self.luck("customer", number)
            tier = luck.choices(list(CLASS_SHARES), list(CLASS_SHARES.values()))[0]
            never = luck.random() < 0.03
            waited = int(luck.random() * CADENCE[tier] * self.kind.behind) + 1
            last = None if never else START - timedelta(days=waited)
            customer = Customer(
                id=f"K{number + 1:04}",
                owner=REPS[number % len(REPS)],
                tier=tier,
                country=ABROAD if luck.random() < 0.15 else COUNTRY,
                line=number + 2,
                last_reached=last,
                blocked=luck.random() < 0.02,
                waiting_since=last,
            )
            self.customers[customer.id] = customer
            sheets["Customers"].append(self._customer_row(customer, date(2020, 1, 1)))
            if last:
                self._history(sheets["Call log"], customer, last, luck)

    def _history(self, log: Any, customer: Customer, last: date, luck: random.Random) -> None:
        """The last contact, the tries before it, and the callback that it may have been."""
        day = last - timedelta(days=5)
        if last > START - timedelta(days=90) and luck.random() < 0.9:
            said = ["Asked for a call", "Call back", last]
            log.append([customer.id, day, "Phone", "Call back", customer.owner, *said])
        elif luck.random() > REACHED:
            log.append([customer.id, day, "Phone", "No answer", customer.owner])
        log.append([customer.id, last, "Phone", "Reached", customer.owner, "Spoke"])

    def _customer_row(self, customer: Customer, since: date) -> list[Any]:
        blocked = "yes" if customer.blocked else None
        revenue = {"A": 90_000, "B": 20_000, "C": 2_000}[customer.tier] + int(customer.id[1:])
        return [
            customer.id, f"Firm {customer.id}", customer.owner, customer.tier, since,
            customer.country, blocked, None, None, revenue,
        ]  # fmt: skip

    # A day

    def happen(self, today: date, number: int, calls: list[list[Any]]) -> None:
        """Type what the day brought: the calls made, news, promises, absences, new customers."""
        book = load_workbook(self.path)
        self.touched, self.changed_reps = set(), set()
        self._type_later(book, today)
        log = Sheet(book["Call log"], HEADERS["Call log"])
        for row in calls:
            log.add(row)
            self.touched.add(row[0])
        self._settled(book, today, calls)
        self._new_commitments(book, today, number)
        self._absence(book, number, today)
        self._new_customer(book, today, number)
        self.touched |= self.becomes_due.pop(today, set())
        book.save(self.path)

    def _type_later(self, book: Workbook, today: date) -> None:
        for day in [day for day in self.later if day <= today]:
            for title, line, header, value in self.later.pop(day):
                sheet = Sheet(book[title], HEADERS[title])
                sheet.put(line, header, value)
                self.touched.add(sheet.value(line, "Customer ID"))

    def _settled(self, book: Workbook, today: date, calls: list[list[Any]]) -> None:
        """Whoever was reached has heard what was to be told."""
        reached = {row[0] for row in calls if row[3] == "Reached"}
        told = {"bad news": "Told on", "notice": "Notice sent", "case": "First response",
                "answer": "Answered on"}  # fmt: skip
        for commitment in self.commitments:
            if commitment.customer not in reached or commitment.day > today:
                continue
            header = told.get(commitment.kind)
            if header and commitment.line:
                sheet = Sheet(book[commitment.sheet], HEADERS[commitment.sheet])
                sheet.put(commitment.line, header, today)
                commitment.line = 0

    def _new_commitments(self, book: Workbook, today: date, number: int) -> None:
        luck = self.luck("commitments", number)
        ids = [key for key, who in sorted(self.customers.items()) if not who.blocked]
        count = sum(luck.random() < A_DAY / 3 for _ in range(3 * len(REPS)))
        for _ in range(count):
            customer = self.customers[luck.choice(ids)]
            kind = luck.choices(list(KINDS), list(KINDS.values()))[0]
            commitment = self._typed(book, today, kind, customer, luck)
            tomorrow = today + timedelta(days=1)
            start = max(commitment.day, tomorrow)
            commitment.target = self.open_from(start, customer)
            self.commitments.append(commitment)
            self.touched.add(customer.id)

    def _typed(
        self, book: Workbook, today: date, kind: str, customer: Customer, luck: random.Random
    ) -> Commitment:
        """Type one commitment where people would; returns it with its own day."""
        ahead = self.after(today, luck.randint(1, 8))
        soon = self.after(today, 1)
        made = Commitment(customer.id, kind, today, soon)
        if kind == "callback":
            spoke = luck.random() < 0.5
            made.day = ahead
            outcome = "Reached" if spoke else "Call back"
            row = [customer.id, today, "Phone", outcome, customer.owner, "Asked for a call",
                   "Call back", ahead]  # fmt: skip
            Sheet(book["Call log"], HEADERS["Call log"]).add(row)
            if spoke:
                customer.last_reached = customer.waiting_since = today
        elif kind in ("override", "follow-up"):
            header = "Next call override" if kind == "override" else "Next follow-up"
            made.day = ahead
            Sheet(book["Customers"], HEADERS["Customers"]).put(customer.line, header, ahead)
        elif kind == "answer":
            row = [customer.id, today, "E-mail", "Received", customer.owner, "Asked for a price",
                   None, None, "in"]  # fmt: skip
            made.sheet, made.line = (
                "Call log",
                Sheet(book["Call log"], HEADERS["Call log"]).add(row),
            )
        elif kind == "promise":
            due = made.day = self.after(today, luck.randint(1, 6))
            row = [customer.id, "Send the samples", "us", today, due]
            line = Sheet(book["Promises"], HEADERS["Promises"]).add(row)
            self._later(self.after(due, 6), "Promises", line, "Delivered on")
            self.becomes_due.setdefault(due, set()).add(customer.id)
        elif kind == "notice":
            promised, due, moved = (self.after(today, days) for days in (-1, 5, 9))
            row = [customer.id, "Deliver the grinder", "us", promised, due, moved]
            made.sheet, made.line = (
                "Promises",
                Sheet(book["Promises"], HEADERS["Promises"]).add(row),
            )
            self._later(self.after(today, 9), "Promises", made.line, "Delivered on")
        elif kind == "case":
            row = [customer.id, today, "Wrong delivery", luck.randint(1, 3)]
            made.sheet, made.line = "Cases", Sheet(book["Cases"], HEADERS["Cases"]).add(row)
            self._later(self.after(today, 6), "Cases", made.line, "Resolved on")
        else:
            row = [customer.id, today, "Batch recalled", "a fault", "We replace it", "New test"]
            made.sheet, made.line = (
                "Bad news",
                Sheet(book["Bad news"], HEADERS["Bad news"]).add(row),
            )
            self._later(self.after(today, 3), "Bad news", made.line, "Resolved on")
        return made

    def _later(self, day: date, sheet: str, line: int, header: str) -> None:
        self.later.setdefault(day, []).append((sheet, line, header, day))

    def _absence(self, book: Workbook, number: int, today: date) -> None:
        """Three days before a rep goes away somebody types it into the Team sheet."""
        turn, place = divmod(number, 30)
        if place != ABSENCE[0] - 3:
            return
        rep = REPS[turn % len(REPS)]
        first = self.after(today, 3)
        last = self.after(first, ABSENCE[1] - ABSENCE[0])
        sheet = Sheet(book["Team"], HEADERS["Team"])
        sheet.put(REPS.index(rep) + 2, "Away from", first)
        sheet.put(REPS.index(rep) + 2, "Away to", last)
        self.away[rep] = (first, last)
        self.changed_reps.add(rep)
        for commitment in self.commitments:
            customer = self.customers[commitment.customer]
            if customer.owner == rep and commitment.target and commitment.target > today:
                commitment.target = self.open_from(commitment.target, customer)

    def _new_customer(self, book: Workbook, today: date, number: int) -> None:
        luck = self.luck("new customer", number)
        if luck.random() > 0.15:
            return
        sheet = Sheet(book["Customers"], HEADERS["Customers"])
        name = f"K{len(self.customers) + 1:04}"
        tier = luck.choices(list(CLASS_SHARES), list(CLASS_SHARES.values()))[0]
        customer = Customer(name, luck.choice(REPS), tier, COUNTRY, 0, None, new_on=today)
        customer.line = sheet.add(self._customer_row(customer, today))
        self.customers[name] = customer
        self.touched.add(name)


class Sheet:
    """A sheet of the workbook by the headers that people gave it."""

    def __init__(self, sheet: Any, headers: list[str]) -> None:
        self.sheet, self.headers = sheet, headers

    def add(self, row: list[Any]) -> int:
        """Type a row below the last one with something in its first column; returns its line."""
        line = self.sheet.max_row
        while line > 1 and self.sheet.cell(line, 1).value is None:
            line -= 1
        line += 1
        for column, value in enumerate(row, start=1):
            if value is not None:
                self.sheet.cell(line, column, value)
        return line

    def put(self, line: int, header: str, value: Any) -> None:
        self.sheet.cell(line, self.headers.index(header) + 1, value)

    def value(self, line: int, header: str) -> Any:
        return self.sheet.cell(line, self.headers.index(header) + 1).value
