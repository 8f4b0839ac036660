"""A simulated quarter with the toolkit that Python finds: what its plans were worth, as figures."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from _simulated_book import (
    BOOKS,
    CADENCE,
    COUNTRY,
    IDLE,
    REACHED,
    REPS,
    START,
    UNPLANNED,
    Commitment,
    Customer,
    World,
)
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from toolkit import run

WEIGHTS = {"A": 9.0, "B": 3.0, "C": 1.0}
"""What a day of lateness counts, by class."""
HORIZON = 20
"""Working days that a schedule reaches ahead."""
PLAN_SHEET = "Planned calls"
STRETCHED = re.compile(r"stretched to (?:every )?(\d+)")
MOVED = re.compile(r"[Mm]oved from [^:;.)]*(?:[:;] *([^.)]*))?")


@dataclass
class Planned:
    """A row of a call schedule."""

    customer: str
    rep: str
    day: date | None
    why: str


@dataclass
class Late:
    """How late the first call after a contact was, in working days."""

    tier: str
    plain: int
    stretched: int


class Quarter:
    """One book through so many working days, and what was seen on the way."""

    def __init__(self, book: str, days: int, seed: int, folder: Path, *, forget: bool) -> None:
        self.world = World(BOOKS[book], seed, folder / f"{book}.xlsx")
        self.days, self.forget = days, forget
        self.late: list[Late] = []
        self.moves: Counter[str] = Counter()
        self.could_move = 0
        self.over_capacity = self.on_closed_days = self.in_the_past = self.blocked = 0
        self.first_calls: list[int] = []
        self.stretch: dict[str, int] = {}
        """Days between calls by `Why this date`, where it says that they are stretched."""
        self.notes: Counter[str] = Counter()

    def run(self) -> dict[str, Any]:
        """Live through all days; returns the figures."""
        self.world.write_first()
        before: list[Planned] = []
        day = START
        for number, day in enumerate(islice(self.world.working_days(), self.days)):
            schedule = self._morning(day)
            self._check_rules(schedule, day)
            if number:
                self._count_moves(before, schedule, day)
            self._see_commitments(schedule, day)
            calls = list(self._calls(schedule, day, number))
            self.world.happen(day, number, calls)
            before = schedule
        return self._figures(day)

    # The morning: a refresh, and its schedule

    def _morning(self, day: date) -> list[Planned]:
        if self.forget:
            self._forget_plan()
        result = run(str(self.world.path), as_of=day, stamp=day.isoformat())
        self.notes.update(note.partition(":")[0][:60] for note in result.receipt.notes)
        book = CalamineWorkbook.from_path(str(self.world.path))
        for row in table(book, "Customers", "Customer ID"):
            said = STRETCHED.search(str(row["Why this date"]))
            if said:
                self.stretch[row["Customer ID"]] = int(said[1])
            else:
                self.stretch.pop(row["Customer ID"], None)
        return [
            Planned(row["Customer ID"], row["Rep"], as_day(row["Date"]), row["Why now"])
            for row in table(book, "Call schedule", "Customer ID")
            if row["Channel"] != "Internal"
        ]

    def _forget_plan(self) -> None:
        book = load_workbook(self.world.path)
        if PLAN_SHEET in book.sheetnames:
            del book[PLAN_SHEET]
            book.save(self.world.path)

    # What a schedule must never do

    def _check_rules(self, schedule: list[Planned], today: date) -> None:
        world = self.world
        places = Counter((row.rep, row.day) for row in schedule if row.day)
        self.over_capacity += sum(max(0, count - world.kind.places) for count in places.values())
        for row in schedule:
            customer = world.customers[row.customer]
            self.blocked += customer.blocked
            if row.day:
                self.in_the_past += row.day < today
                self.on_closed_days += not world.is_open(row.day, row.rep, customer.country)

    # Calls that moved since yesterday

    def _count_moves(self, before: list[Planned], now: list[Planned], today: date) -> None:
        """Count the calls of yesterday's plan that still need doing and stand on another day.

        A call moved for a reason when its rep's days changed, or when a commitment that did not
        stand there stands in its place: one call for each. Where only `Why now` gives a reason,
        that is counted under its words.
        """
        world = self.world
        last = list(islice(world.working_days(today), HORIZON - 1))[-1]
        place = {row.customer: row for row in now}
        stood = {row.customer: (row.rep, row.day) for row in before}
        taken: Counter[tuple[str, date | None]] = Counter()
        for row in now:
            if stood.get(row.customer) != (row.rep, row.day):
                taken[row.rep, row.day] += self._has_commitment(row.customer)
        for row in before:
            if row.day is None or not today <= row.day <= last or row.customer in world.touched:
                continue
            self.could_move += 1
            moved_to = place.get(row.customer)
            if moved_to and moved_to.day == row.day:
                continue
            if row.rep in world.changed_reps:
                self.moves["the rep's days changed"] += 1
            elif taken[row.rep, row.day] > 0:
                taken[row.rep, row.day] -= 1
                self.moves["a commitment took the place"] += 1
            else:
                self.moves[said_cause(moved_to)] += 1

    def _has_commitment(self, customer: str) -> bool:
        return any(
            commitment.customer == customer and not commitment.is_kept
            for commitment in self.world.commitments
        )

    # Commitments and the days on which they stood in the schedule

    def _see_commitments(self, schedule: list[Planned], today: date) -> None:
        """Note of each commitment how long after its day it first stood in the list of the day."""
        todays = {row.customer for row in schedule if row.day == today}
        for commitment in self._open_commitments(today):
            if commitment.customer in todays:
                assert commitment.target is not None
                commitment.days_late = working_days(commitment.target, today)

    def _open_commitments(self, today: date) -> Iterator[Commitment]:
        for commitment in self.world.commitments:
            is_known = commitment.made_on < today
            if is_known and commitment.days_late is None and commitment.day <= today:
                yield commitment

    # The calls of a day

    def _calls(self, schedule: list[Planned], today: date, number: int) -> Iterator[list[Any]]:
        """Rows for the log: the calls planned for today, but on idle days, and a few others."""
        done = set()
        for row in schedule:
            is_idle = self.world.luck("idle", number, row.rep).random() < IDLE
            if row.day == today and not is_idle:
                done.add(row.customer)
                yield self._call(self.world.customers[row.customer], row.rep, today, number)
        for rep in REPS:
            luck = self.world.luck("unplanned", number, rep)
            theirs = [who for who in self.world.customers.values() if who.owner == rep]
            customer = luck.choice(theirs)
            is_free = customer.id not in done and not customer.blocked
            if luck.random() < UNPLANNED and is_free and self.world.is_open(today, rep, COUNTRY):
                yield self._call(customer, rep, today, number)

    def _call(self, customer: Customer, rep: str, today: date, number: int) -> list[Any]:
        """Make a call: it reaches the customer or not, and ends the wait for it."""
        is_reached = self.world.luck("reached", number, customer.id).random() < REACHED
        self._end_wait(customer, today)
        if customer.new_on:
            self.first_calls.append(working_days(customer.new_on, today))
            customer.new_on = None
        if is_reached:
            customer.last_reached = customer.waiting_since = today
            self._keep_commitments(customer, today)
        outcome = "Reached" if is_reached else "No answer"
        return [customer.id, today, "Phone", outcome, rep, "Spoke" if is_reached else None]

    def _end_wait(self, customer: Customer, today: date) -> None:
        """Note how late the call is, where it is the first since the last contact."""
        since = customer.waiting_since
        if since is None:
            return
        customer.waiting_since = None
        plain = CADENCE[customer.tier]
        stretched = self.stretch.get(customer.id, plain)
        self.late.append(
            Late(
                customer.tier,
                working_days(since + timedelta(days=plain), today),
                working_days(since + timedelta(days=stretched), today),
            )
        )

    def _keep_commitments(self, customer: Customer, today: date) -> None:
        """Whoever was reached early or in time has what was promised."""
        for commitment in self.world.commitments:
            is_at_once = commitment.kind not in ("callback", "override", "follow-up", "promise")
            is_time = commitment.day <= today or is_at_once
            if commitment.customer == customer.id and is_time and not commitment.is_kept:
                commitment.is_kept = True
                if commitment.days_late is None:
                    target = commitment.target or today
                    commitment.days_late = working_days(target, today)

    # Figures

    def _figures(self, today: date) -> dict[str, Any]:
        customers = [who for who in self.world.customers.values() if not who.blocked]
        called = Counter(late.tier for late in self.late)
        waiting: Counter[str] = Counter()
        for customer in customers:
            if customer.waiting_since:
                due = customer.waiting_since + timedelta(days=CADENCE[customer.tier])
                if due < today:
                    waiting[customer.tier] += 1
                    self._end_wait(customer, today)
        figures: dict[str, Any] = {}
        for tier in CADENCE:
            mine = [late for late in self.late if late.tier == tier]
            figures[f"calls due: {tier}"] = len(mine)
            plain = [late.plain for late in mine]
            stretched = [late.stretched for late in mine]
            figures[f"working days late, mean: {tier}"] = mean(plain)
            figures[f"working days late, 95 of 100: {tier}"] = percentile(plain, 0.95)
            figures[f"late by the stretched day, mean: {tier}"] = mean(stretched)
            figures[f"late by the stretched day, 95 of 100: {tier}"] = percentile(stretched, 0.95)
            never = waiting[tier] / max(1, waiting[tier] + called[tier])
            figures[f"due and never called: {tier}"] = share(never)
        weighted = sum(WEIGHTS[late.tier] * late.plain for late in self.late)
        figures["weighted lateness a customer"] = round(weighted / len(customers), 2)
        return figures | self._figures_of_trust(today)

    def _figures_of_trust(self, today: date) -> dict[str, Any]:
        figures: dict[str, Any] = {}
        without = self.moves["no cause"]
        said = sum(n for cause, n in self.moves.items() if cause.startswith("said: "))
        figures["calls that could stay"] = self.could_move
        figures["moved without a cause"] = share(without / max(1, self.could_move))
        figures["moved, and only the text says why"] = share(said / max(1, self.could_move))
        figures["moved for a cause"] = sum(self.moves.values()) - without - said
        due = [
            commitment
            for commitment in self.world.commitments
            if commitment.days_late is not None
            or (commitment.target is not None and commitment.target <= today)
        ]
        by_kind: dict[str, list[int]] = defaultdict(list)
        for commitment in due:
            assert commitment.target is not None
            late = commitment.days_late
            waited = working_days(commitment.target, today) + 1 if late is None else late
            by_kind[commitment.kind].append(waited)
        waits = [wait for waits in by_kind.values() for wait in waits]
        figures["commitments"] = len(waits)
        figures["on their day or the next open one"] = on_time(waits)
        figures["working days late, mean: commitments"] = mean(waits)
        for kind in sorted(by_kind):
            figures[f"on time: {kind}"] = on_time(by_kind[kind])
        figures["working days to the first call of a new customer"] = mean(self.first_calls)
        figures["calls over capacity"] = self.over_capacity
        figures["calls on closed days"] = self.on_closed_days
        figures["calls in the past"] = self.in_the_past
        figures["calls to blocked customers"] = self.blocked
        figures["causes"] = dict(self.moves.most_common())
        figures["notes"] = dict(self.notes.most_common(5))
        return figures


def table(book: CalamineWorkbook, sheet: str, first: str) -> Iterator[dict[str, Any]]:
    """Rows of a sheet by header; the header row is the one that holds `first`."""
    rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    at = next(number for number, row in enumerate(rows) if first in row)
    place = rows[at].index(first)
    for row in rows[at + 1 :]:
        if row[place] != "":
            yield dict(zip(rows[at], row, strict=True))


def as_day(value: Any) -> date | None:
    """A cell as a day; None for a blank one."""
    if value == "":
        return None
    return value if type(value) is date else value.date()


def said_cause(row: Planned | None) -> str:
    """Why a call moved in the words of the schedule, without names and days."""
    said = MOVED.search(row.why) if row else None
    if said is None:
        return "no cause"
    words = re.sub(r"\b(?:Ann|Bob|Clara|Firm K\d+|K\d+)\b", "...", said[1] or "no reason given")
    words = re.sub(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \w+(?: \d{4})?", "...", words)
    return "said: " + re.sub(r"\d+", "n", words).strip()[:60]


def working_days(first: date, last: date) -> int:
    """Working days, Monday to Friday, from one day to another; 0 where it is not later."""
    count = 0
    day = first
    while day < last:
        day += timedelta(days=1)
        count += day.weekday() < 5
    # A day on a weekend is Monday.
    return max(0, count - 1) if first.weekday() > 4 else count


def mean(values: list[int]) -> float | None:
    return round(sum(values) / len(values), 2) if values else None


def percentile(values: list[int], part: float) -> int | None:
    return sorted(values)[min(len(values) - 1, int(part * len(values)))] if values else None


def share(value: float) -> float:
    return round(value, 4)


def on_time(waits: list[int]) -> float:
    return share(sum(wait == 0 for wait in waits) / max(1, len(waits)))
