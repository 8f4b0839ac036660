"""Planning: everything that is worked out of one book, and what each part of it is made of."""

import datetime as dt
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.calendars.working_days import Calendar
from toolkit.planning.accounts import accounts_of, added_columns, with_due, with_wanted
from toolkit.planning.all_calls import fact_of_calls
from toolkit.planning.call_channels import keeps_knowledge, with_channel
from toolkit.planning.call_tasks import NextSteps, call_tasks, next_steps_of
from toolkit.planning.capacity import OF_CUSTOMERS, WINDOW, capacity_by_rep
from toolkit.planning.case_tasks import bad_news_tasks, handoff_tasks
from toolkit.planning.cases import bad_news_of, cases_of
from toolkit.planning.checkup_tasks import case_checkups, delivery_checkups, start_checkups
from toolkit.planning.commitments import commitments_of
from toolkit.planning.customer_facts import customer_facts
from toolkit.planning.gaps import aged_gaps_of, gaps_of, open_problems
from toolkit.planning.handoffs import handoffs_of
from toolkit.planning.handovers import handovers_of
from toolkit.planning.plan_calendar import (
    Pairs,
    calendar_from,
    calendar_of,
    capacity_of,
    made_this_week,
    pairs_of,
)
from toolkit.planning.plan_days import Diary, places_kept
from toolkit.planning.plan_record import plan_history
from toolkit.planning.playbook_used import goes_by_playbook, needs_introductions
from toolkit.planning.promise_tasks import gap_tasks, promise_tasks
from toolkit.planning.promises import has_deliveries, open_promises, promises_of
from toolkit.planning.seen_commitments import seen_commitments
from toolkit.planning.task_names import without_done
from toolkit.planning.task_rows import CustomerDays
from toolkit.planning.tasks import tasks_of
from toolkit.planning.tiers import with_tier
from toolkit.rules.task_kinds import PROMISED
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.settings import PLACES, TIERS

if TYPE_CHECKING:
    from toolkit.planning.giving import Giving
    from toolkit.planning.order_history import OrderHistory
    from toolkit.planning.playbook import Playbook
    from toolkit.planning.ten_best import TenBest


def accounts(book: Book) -> pd.DataFrame:
    """One row a customer of a book, with tier, next call and the why of each.

    In the order of the customer list, indexed by its sheet rows (`Planning.accounts`).
    """
    return Planning(book).accounts


_OF_LOGS = ("promises", "cases", "gaps", "requests", "needs", "tries", "seen")
"""Parts of a planning that go by no setting that is a number or a yes or no."""
_TO_DO_SHEETS = {"promises", "cases", "incidents", "requests", "needs", "surveys", "giving"}
_TO_DO_COLUMNS = {"notes_sent", "follow_up_done"}
"""Sheets, and columns of the call log, of which tasks come that are no calls by themselves."""


class Planning:
    """What a book asks for: each part is worked out once, when somebody first asks for it.

    Read from top to bottom: a part is made of the book and of parts above it, never of one below.
    """

    def __init__(self, book: Book) -> None:
        self.book = book

    def beside(self, book: Book) -> "Planning":
        """The plan of the same tables under another book's settings and Team sheet.

        What does not go by what differs is taken from here, so that no log is read again. The
        settings may differ in numbers and in yes or no.
        """
        other = Planning(book)
        changed = self.book.settings.what_changes(book.settings)
        parts = [*_OF_LOGS]
        if changed <= {PLACES, TIERS}:
            parts.append("known")
        if changed <= {PLACES}:
            parts.append("rated")
        for part in parts:
            other.__dict__[part] = getattr(self, part)
        return other

    # What was promised, and where it fell short

    @cached_property
    def promises(self) -> pd.DataFrame:
        """Promises of both sides, and orders as promises of ours, with their states."""
        return promises_of(self.book)

    @cached_property
    def our_open_promises(self) -> pd.DataFrame:
        """What we have promised and not done, the earliest due first."""
        return open_promises(self.promises, "us")

    @cached_property
    def their_open_promises(self) -> pd.DataFrame:
        """What customers have promised and not done, the earliest due first."""
        return open_promises(self.promises, "them")

    @cached_property
    def cases(self) -> pd.DataFrame:
        """Cases of known customers, open or closed."""
        return cases_of(self.book)

    @cached_property
    def bad_news(self) -> pd.DataFrame:
        """What had to be told, and what each still needs to be closed."""
        return bad_news_of(self.book)

    @cached_property
    def gaps(self) -> pd.DataFrame:
        """Every gap between what was expected and what came, open or closed."""
        return gaps_of(self.promises, self.cases)

    @property
    def has_gaps(self) -> bool:
        """Whether the book can show gaps: promises, cases, or orders with what was promised."""
        return has(self.book, "promises") or has(self.book, "cases") or len(self.promises) > 0

    # What customers need and ask for

    @cached_property
    def requests(self) -> pd.DataFrame:
        """What customers asked for, and what was answered."""
        from toolkit.planning.wants import requests_of

        return requests_of(self.book)

    @cached_property
    def open_requests(self) -> pd.DataFrame:
        """Requests that nobody has answered, the oldest first."""
        from toolkit.planning.wants import open_requests

        return open_requests(self.requests)

    @cached_property
    def needs(self) -> pd.DataFrame:
        """What customers need, and whether it is met."""
        from toolkit.planning.wants import needs_of

        return needs_of(self.book)

    @cached_property
    def giving(self) -> "Giving":
        """What customers were given, what is planned, and what is left of their budgets."""
        from toolkit.planning.giving import giving_of

        return giving_of(self.book, self.rated)

    @cached_property
    def order_history(self) -> "OrderHistory":
        """What customers ordered by day, as figures over time go by it."""
        from toolkit.planning.order_history import order_history

        return order_history(self.book)

    # What the playbook asks for

    @cached_property
    def first_orders(self) -> pd.DataFrame:
        """The first order of each customer, and the day of the second (`first_orders`)."""
        from toolkit.planning.playbook_days import first_orders

        return first_orders(self.book)

    @cached_property
    def ten_best(self) -> "TenBest | None":
        """The ten best customers by their orders; None where no quarter with orders is over."""
        from toolkit.planning.ten_best import ten_best_of

        margin = self.book.settings.top_ten_margin
        return ten_best_of(self.order_history, self.rated, margin=margin)

    @cached_property
    def playbook(self) -> "Playbook":
        """The steps of the playbook, who waits for which, and when each was done."""
        from toolkit.planning.playbook import playbook_of

        return playbook_of(self)

    # Who the customers are, and on which days they can be called

    @cached_property
    def known(self) -> pd.DataFrame:
        """One row a customer with all facts of the list and the logs."""
        gaps = self.gaps if self.has_gaps else None
        problems = open_problems(self.book, self.gaps, self.bad_news)
        return customer_facts(self.book, gaps, self.cases, problems)

    @cached_property
    def rated(self) -> pd.DataFrame:
        """One row a customer with all facts, the tier, the class and its cadence."""
        book = self.book
        rated = with_tier(self.known, book.settings, as_of=book.as_of, whole=book.whole)
        return rated.copy()  # which lays columns of a kind together: each has been added alone

    @cached_property
    def pairs(self) -> Pairs:
        """Each customer's rep, and pair of rep and country, in numbers."""
        return pairs_of(self.rated, self.book.tables["team"], self.book.settings.country)

    @cached_property
    def tries(self) -> pd.DataFrame:
        """Calls of each customer and how many of them succeeded (`facts.tries`)."""
        return fact_of_calls(self.book, facts.tries, as_of=self.book.as_of)

    @cached_property
    def seen(self) -> pd.DataFrame:
        """Days on which a commitment was seen of late."""
        since = self.book.as_of - WINDOW
        return seen_commitments(self.book, self.known, self.promises, self.gaps, since=since)

    @cached_property
    def capacity(self) -> pd.DataFrame:
        """One row a rep: calls asked for, places, and by how much the intervals are stretched."""
        customers = self.rated[OF_CUSTOMERS].assign(rep=self.pairs.rep)
        calendar = self.calendar_from(self.book.as_of - WINDOW)
        return capacity_by_rep(
            self.book, customers, self.pairs, calendar, seen=self.seen, tries=self.tries
        )

    @cached_property
    def customers(self) -> pd.DataFrame:
        """The rated customers with the numbers of rep and pair, and the day each is due."""
        numbered = self.rated.assign(rep=self.pairs.rep, pair=self.pairs.pair)
        settings, as_of = self.book.settings, self.book.as_of
        return with_due(numbered, self.capacity, settings, as_of=as_of)

    @cached_property
    def calendar(self) -> Calendar:
        """The days of the plan, for each pair of rep and country."""
        return calendar_of(self.book, self.customers, self.pairs)

    def calendar_from(self, first: dt.date) -> Calendar:
        """The same pairs from a day on, at most ten years back, to a year ahead."""
        return calendar_from(self.book, self.pairs, first)

    # What is to be done, and when each customer is called

    @cached_property
    def days(self) -> CustomerDays:
        """Days of the plan as each customer's rep counts them."""
        customers = self.customers[["customer_id", "owner", "pair", "last_success"]]
        return CustomerDays(customers.set_index("customer_id"), self.calendar, self.pairs)

    @cached_property
    def handoffs(self) -> pd.DataFrame:
        """Cases between colleagues, by the days of the plan."""
        return handoffs_of(self.book, self.days)

    @cached_property
    def next_steps(self) -> NextSteps:
        """What was to be done after calls, open or not marked as done."""
        return next_steps_of(self.book, self.days)

    @cached_property
    def tasks(self) -> pd.DataFrame:
        """Every open task, one row each, by due day."""
        return without_done(self.book, tasks_of(self._tasks(), self.days))

    def _tasks(self) -> Iterator[pd.DataFrame]:
        book, days = self.book, self.days
        yield from promise_tasks(book, self.promises, days)
        if self.has_gaps:
            yield from gap_tasks(book, self.gaps, days)
        yield from delivery_checkups(book, self.promises, days)
        yield from start_checkups(book, self.customers, days)
        yield from call_tasks(book, days, self.next_steps)
        if has(book, "cases"):
            yield from case_checkups(book, days)
            yield from handoff_tasks(self.handoffs)
        yield from bad_news_tasks(book, self.bad_news, days)
        if has(book, "requests"):
            from toolkit.planning.want_tasks import request_tasks

            yield request_tasks(book, self.open_requests, days)
        if "needs" in book.mapped:
            from toolkit.planning.want_tasks import need_tasks

            yield need_tasks(book, self.needs, self.customers, days)
        if has(book, "surveys"):
            from toolkit.planning.want_tasks import suggestion_tasks

            yield suggestion_tasks(book, days)
        if goes_by_playbook(book):
            from toolkit.planning.playbook_tasks import call_steps

            yield from call_steps(self)

    @cached_property
    def uncalled(self) -> "pd.Series[bool]":
        """Which tasks no call does, as nobody may call the customer: what was promised to them."""
        callable_ones = self.customers.loc[self.customers["blocked"] == "", "customer_id"]
        is_promised = self.tasks["kind"].isin(PROMISED)
        return is_promised & ~self.tasks["customer_id"].isin(callable_ones)

    @property
    def may_have_to_do(self) -> bool:
        """Whether the book has a sheet or a column of which tasks come that are no calls, or has
        such a task of a log without the column for it.
        """
        book = self.book
        columns = book.mapped["calls"].positions if "calls" in book.mapped else {}
        has_sheet = not _TO_DO_SHEETS.isdisjoint(book.mapped)
        has_source = has_sheet or has_deliveries(book) or not _TO_DO_COLUMNS.isdisjoint(columns)
        if has_source or book.tasks.drafts_of(TO_DO.name) or goes_by_playbook(book):
            return True
        if needs_introductions(self):
            return True
        return bool(self.uncalled.any() or (self.tasks["kind"] == "not marked").any())

    @cached_property
    def to_do(self) -> pd.DataFrame:
        """Every open task that is no call by itself, one row each, by who does it and due day."""
        from toolkit.planning.to_do import to_do_of

        return to_do_of(self)

    @cached_property
    def commitments(self) -> pd.DataFrame:
        """What goes before the cadence: everything promised or waited for that has a day."""
        book = self.book
        return commitments_of(
            self.tasks, self.customers, self.days, book.settings, as_of=book.as_of
        )

    @cached_property
    def wanted(self) -> pd.DataFrame:
        """The customers with the day each is wanted on, the reason, and by which channel."""
        book = self.book
        wanted = with_wanted(
            self.customers, self.commitments, self.calendar, book.settings, as_of=book.as_of
        )
        return with_channel(book, wanted, self.tasks).copy()

    @cached_property
    def accounts(self) -> pd.DataFrame:
        """One row a customer, in the order of the customer list and indexed by its sheet rows.

        Columns: those of the list, the facts of the logs, tier, care, cadence, interval (the
        cadence, stretched where it cannot be kept), promoted, due, next_call, planned (the day in
        the schedule, NaT beyond its horizon), fits (False where capacity pushed the call out of the
        horizon), task, next_channel, caller, why_tier, why_date and why_now.
        """
        book = self.book
        made = made_this_week(book, self.customers, self.pairs)
        capacity = capacity_of(book, self.pairs, self.calendar)
        commitments = self.capacity["commitments"].to_numpy("f8")
        diary = Diary(
            self.calendar,
            self.pairs,
            capacity,
            made.today,
            reserved=places_kept(commitments, capacity, self.calendar),
            last_plan=book.last_plan,
            as_of=book.as_of,
            visits_made=made.visits,
            visits_today=made.visits_today,
        )
        return accounts_of(self.wanted, diary, book.settings).copy()

    # What follows from all of it

    @cached_property
    def by_id(self) -> pd.DataFrame:
        """The accounts, indexed by customer_id."""
        return self.accounts.set_index("customer_id", drop=False)

    @cached_property
    def plan_history(self) -> pd.DataFrame:
        """What became of the calls of earlier plans, by `plan_history`."""
        return plan_history(self.accounts, self.book.last_plan, self.book.as_of)

    @cached_property
    def knowledge(self) -> pd.DataFrame:
        """How much is known of each customer, by customer_id (`rules.add_known`)."""
        from toolkit.planning.knowing import knowledge_of

        return knowledge_of(self.book, self.rated, self.needs)

    @cached_property
    def introductions(self) -> pd.DataFrame:
        """What each function of a customer still lacks."""
        from toolkit.planning.introductions import introductions_of

        return introductions_of(self.book, self.rated)

    @property
    def added_columns(self) -> pd.DataFrame:
        """The columns to write beside the customer list, for every row of it."""
        accounts = self.accounts
        if keeps_knowledge(self.book):
            known = accounts["customer_id"].map(self.knowledge["known"])
            accounts = accounts.assign(known=known)
        return added_columns(accounts, self.book.tables["customers"])

    @cached_property
    def signals(self) -> pd.DataFrame:
        """What to look at: signals that nobody has answered (`signals_of`)."""
        from toolkit.planning.signals import signals_of

        return signals_of(self)

    @cached_property
    def aged_gaps(self) -> pd.DataFrame:
        """The gaps with name, tier and owner, and their ages in working days of the rep."""
        return aged_gaps_of(self.gaps, self.accounts, self.calendar_from, as_of=self.book.as_of)

    @cached_property
    def handovers(self) -> pd.DataFrame:
        """Customers who changed hands of late, with what is still to do for each."""
        return handovers_of(self.book, self.accounts, self.our_open_promises)
