"""What holds of every call schedule, worked out anew from the sheets that were read.

Nothing here calls the rules or the planning: days come from the `holidays` package and from the
sheets Team and Holidays, commitments from the cells that a person typed.
"""

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import holidays
import pandas as pd

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
DAY = dt.timedelta(days=1)
CADENCE = {"A": 28, "B": 84, "C": 182, "other": 84}
REACHED, TRIED = "Reached", "No answer"
SAYS_WHY = re.compile(
    r"no place|no free place|free place|does not fit|is away|stands in|no open day|moved from", re.I
)
"""What `Why now` says where a commitment does not stand on its day."""
COMMITMENT_SAID = re.compile(
    r"(?:.*free place [^.]*\. )?(?:Tell|Close a gap|Open case|Our promise|Set by "
    r"hand|Follow-up|Next follow-up"
    r"|Answer|First call|Check-up|After a case|Their promise|The customer list's next follow-up)"
)
STRETCHED = re.compile(r"stretched to (?:every )?(\d+)")

Sheets = dict[str, pd.DataFrame]


@dataclass(frozen=True)
class Call:
    """A row of a call schedule."""

    customer: str
    rep: str
    day: dt.date | None
    care: str
    channel: str
    why: str


def calls_of(schedule: pd.DataFrame) -> list[Call]:
    """The calls of a schedule as it was written."""
    return [
        Call(
            str(row["customer_id"]),
            str(row["owner"]),
            None if pd.isna(row["date"]) else pd.Timestamp(row["date"]).date(),
            str(row["care"]) if row["care"] in CADENCE else "other",
            str(row["channel"]),
            str(row["why_now"]),
        )
        for row in schedule.to_dict("records")
    ]


@dataclass(frozen=True)
class Due:
    """A commitment: whom it is for, why, and its own day."""

    customer: str
    kind: str
    day: dt.date


class Oracle:
    """A book as a careful person with a calendar reads it."""

    def __init__(self, sheets: Sheets, as_of: dt.date) -> None:
        self.as_of = as_of
        self.sheets = sheets
        self.customers = {row["Customer ID"]: row for row in self._rows("Customers")}
        self.settings = {row["Setting"]: row["Value"] for row in self._rows("Settings")}
        self.team: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in self._rows("Team"):
            self.team[row["Rep"]].append(row)
        self._public: dict[str, Any] = {}
        self._own = [
            (row["Date"].date(), row["Country"]) for row in self._rows("Holidays") if row["Date"]
        ]
        self.log = defaultdict(list)
        for row in self._rows("Calls"):
            self.log[row["Customer ID"]].append(row)
        self.by_customer = {
            customer: max((row["Date"].date() for row in rows if reached(row)), default=None)
            for customer, rows in self.log.items()
        }

    def _rows(self, sheet: str) -> list[dict[str, Any]]:
        if sheet not in self.sheets:
            return []
        records = self.sheets[sheet].to_dict("records")
        return [{key: blank(value) for key, value in row.items()} for row in records]

    # Days

    def country_is_closed(self, country: str | None, day: dt.date) -> bool:
        """Whether it is a weekend or a holiday there, or a closing day of the Holidays sheet."""
        if any(day == own and where in (None, country) for own, where in self._own):
            return True
        if country is None:
            return False
        if country not in self._public:
            self._public[country] = holidays.country_holidays(country)
        public = self._public[country]
        return day in public or day.weekday() in public.weekend

    def rep_works(self, rep: str, day: dt.date) -> bool:
        """Whether it is a working day of the rep's week, no holiday there, and the rep is here."""
        rows = self.team.get(rep, [])
        week = first(row["Working days"] for row in rows) or "Mon-Fri"
        country = first(row["Country"] for row in rows) or self.home
        if not in_week(week, day) or self.country_is_closed(country, day):
            return False
        return not self.is_away(rep, day)

    @property
    def home(self) -> str | None:
        """The country of everybody who has none."""
        return self.settings.get("country")

    def places(self, rep: str) -> int:
        """Calls that fit into one day of the rep."""
        usual = int(self.settings.get("calls_per_day", 8))
        own = first(row["Calls per day"] for row in self.team.get(rep, []))
        return usual if own is None else int(own)

    def is_open(self, customer: str, rep: str, day: dt.date) -> bool:
        """Whether this rep can call this customer that day."""
        country = self.customers[customer]["Country"] or self.home
        return self.rep_works(rep, day) and not self.country_is_closed(country, day)

    def next_open(self, customer: str, day: dt.date) -> dt.date | None:
        """The day, or the next one on which the customer's own rep can call; None within a year."""
        owner = self.customers[customer]["Owner"]
        days = (day + DAY * step for step in range(366))
        return next((day for day in days if self.is_open(customer, owner, day)), None)

    # Customers

    def may_be_called(self, customer: str) -> bool:
        """Whether nobody said that the customer is lost, paused or not to be called."""
        row = self.customers[customer]
        return row["Do not call"] is None and row["Status"] not in ("Lost", "Paused")

    def last_reached(self, customer: str) -> dt.date | None:
        """The day on which somebody last spoke with the customer."""
        return self.by_customer.get(customer)

    def tried_for(self, due: "Due") -> bool:
        """Whether somebody tried on its day or later: then it waits some days more."""
        rows = self.log.get(due.customer, [])
        return any(not reached(row) and row["Date"].date() >= due.day for row in rows)

    def is_away(self, rep: str, day: dt.date) -> bool:
        """Whether the rep is away on a day, by the Team sheet."""
        rows = self.team.get(rep, [])
        return any(is_within(day, row["Away from"], row["Away to"]) for row in rows)

    def silent_since(self, customer: str, day: dt.date) -> bool:
        """Whether nobody has reached the customer after that day."""
        last = self.last_reached(customer)
        return last is None or last <= day

    # Commitments

    def commitments(self) -> list[Due]:
        """What was agreed with customers or has to be told, as far as its day is beyond doubt."""
        found = [
            *self._by_list(),
            *self._callbacks(),
            *self._promises(),
            *self._bad_news(),
            *self._cases(),
            *self._unanswered(),
        ]
        return [due for due in found if self.may_be_called(due.customer)]

    def _by_list(self) -> Iterator[Due]:
        """Days named in the customer list hold until a contact on or after them.

        The one set by hand holds rather than the next follow-up.
        """
        for customer, row in self.customers.items():
            last = self.last_reached(customer)
            for header in ("Next call override", "Next follow-up"):
                day = as_day(row[header])
                if day and (last is None or last < day):
                    yield Due(customer, header, day)
                    break

    def _callbacks(self) -> Iterator[Due]:
        """A callback with a day holds until somebody reaches the customer about then or later."""
        for customer, rows in self.log.items():
            last = self.last_reached(customer)
            for row in rows:
                day, agreed = as_day(row["Follow up due"]), row["Date"].date()
                later = [r for r in rows if r["Date"] > row["Date"] and as_day(r["Follow up due"])]
                if any(reached(r) or not reached(row) for r in later):
                    continue  # the same words on another day
                # One who was reached on that very day may have been before it was agreed.
                if day and day != agreed and (last is None or last <= max(agreed, eve(day))):
                    yield Due(customer, "callback", day)

    def _promises(self) -> Iterator[Due]:
        """A delay nobody has told of is told at once; what is overdue is talked of a day later."""
        for row in self._rows("Promises"):
            due, new = as_day(row["Due"]), as_day(row["New date"])
            if row["Delivered on"] or row["Notice sent"]:
                continue
            if new and new > due:
                yield Due(row["Customer ID"], "notice", self.as_of)
            elif due < self.as_of and self.silent_since(row["Customer ID"], due):
                yield Due(row["Customer ID"], "promise", self._working_day_after(row, due))

    def _bad_news(self) -> Iterator[Due]:
        for row in self._rows("Bad news"):
            if not row["Told on"]:
                yield Due(row["Customer ID"], "bad news", row["Date"].date())

    def _cases(self) -> Iterator[Due]:
        """An open case nobody has talked of since is talked of on the next working day."""
        for row in self._rows("Cases"):
            opened = row["Opened"].date()
            if not row["Resolved on"] and self.silent_since(row["Customer ID"], opened):
                yield Due(row["Customer ID"], "case", self._working_day_after(row, opened))

    def _unanswered(self) -> Iterator[Due]:
        for customer, rows in self.log.items():
            for row in rows:
                day = row["Date"].date()
                is_theirs = row["Direction"] == "in" and not row["Answered on"]
                if is_theirs and not reached(row) and self.silent_since(customer, day):
                    yield Due(customer, "answer", self._working_day_after(row, day))

    def _working_day_after(self, row: dict[str, Any], day: dt.date) -> dt.date:
        following = self.next_open(row["Customer ID"], day + DAY)
        return following or day + DAY


# What holds of every schedule: each check yields what is wrong


def places_taken(oracle: Oracle, calls: Iterable[Call]) -> Counter[tuple[str, dt.date]]:
    """Places that are taken on each day of each rep; a visit takes several, at most the day."""
    of_visit = int(oracle.settings.get("visit_places", 4))
    taken: Counter[tuple[str, dt.date]] = Counter()
    for call in calls:
        if call.day:
            visit = max(1, min(of_visit, oracle.places(call.rep)))
            taken[call.rep, call.day] += visit if call.channel == "Visit" else 1
    return taken


def wrong_places(oracle: Oracle, calls: list[Call]) -> Iterator[str]:
    """No rep has more calls and visits on a day than fit into it."""
    for (rep, day), count in places_taken(oracle, calls).items():
        if count > oracle.places(rep):
            yield f"{rep} has {count} places taken on {day}, {oracle.places(rep)} are there"


def wrong_days(oracle: Oracle, calls: list[Call]) -> Iterator[str]:
    """No call on a closed day of rep or customer, none before today."""
    for call in calls:
        if call.day and call.day < oracle.as_of:
            yield f"{call.customer} on {call.day}, before {oracle.as_of}"
        elif call.day and not oracle.is_open(call.customer, call.rep, call.day):
            yield f"{call.customer} by {call.rep} on {call.day}, which is closed"


def wrong_customers(oracle: Oracle, calls: list[Call]) -> Iterator[str]:
    """Each customer at most once, and nobody who is not to be called."""
    counts = Counter(call.customer for call in calls)
    yield from (f"{customer} stands {n} times" for customer, n in counts.items() if n > 1)
    for customer in counts:
        if not oracle.may_be_called(customer):
            yield f"{customer} is not to be called"


def wrong_commitments(oracle: Oracle, calls: list[Call]) -> Iterator[str]:
    """Every commitment on its own day or the next open one, or with a reason that is told."""
    planned = {call.customer: call for call in calls}
    last = horizon_of(oracle)
    for due in oracle.commitments():
        target = oracle.next_open(due.customer, max(due.day, oracle.as_of))
        owner = oracle.customers[due.customer]["Owner"]
        if target is None or target > last[owner] or oracle.tried_for(due):
            continue
        call = planned.get(due.customer)
        if call is None:
            yield f"{due} is not in the schedule"
        elif (call.day is None or call.day > target) and not SAYS_WHY.search(call.why):
            yield f"{due} stands on {call.day} instead of {target}: {call.why}"


def displacing_calls(oracle: Oracle, calls: list[Call]) -> Iterator[str]:
    """No routine call on a day on which a commitment of the same rep could be kept but waits."""
    committed = defaultdict(list)
    tried = set()
    for due in oracle.commitments():
        committed[due.customer].append(due)
        if oracle.tried_for(due):
            tried.add(due.customer)
    known = named_commitments(calls)
    routine = defaultdict(list)
    for call in calls:
        if call.customer not in committed and call.customer not in known and call.day:
            routine[call.rep, call.day].append(call)
    for call in calls:
        if call.customer not in committed or call.channel == "Visit" or call.customer in tried:
            continue
        owner = oracle.customers[call.customer]["Owner"]
        day = min(due.day for due in committed[call.customer])
        day = max(day, oracle.as_of)
        end = call.day or horizon_of(oracle)[call.rep] + DAY
        while day < end:
            # Who stands in does so on the days on which the rep is away.
            may_call = call.rep == owner or oracle.is_away(owner, day)
            is_open = may_call and oracle.is_open(call.customer, call.rep, day)
            if is_open and routine[call.rep, day]:
                yield f"{call} waits from {day}, where {routine[call.rep, day][0]} stands"
                break
            day += DAY


def broken_floors(oracle: Oracle, calls: list[Call], why_date: dict[str, str]) -> Iterator[str]:
    """Whoever has waited longer than 1.5 intervals stands before all other routine calls."""
    longest = float(oracle.settings.get("longest_wait", 1.5))
    others = {due.customer for due in oracle.commitments()} | named_commitments(calls)
    promoted, routine = [], defaultdict(list)
    for call in calls:
        if call.customer in others or not call.day:
            continue
        last = oracle.last_reached(call.customer)
        said = STRETCHED.search(why_date.get(call.customer, ""))
        own = oracle.customers[call.customer]["Cadence override"]
        interval = float(said[1]) if said else float(own or CADENCE[call.care])
        if last and (oracle.as_of - last).days > longest * interval:
            # A retry that is waited for is no waiting in line, and a visit takes more than the
            # place of one call.
            if not tries_since(oracle, call.customer) and call.channel != "Visit":
                promoted.append(call)
        elif last:
            routine[call.rep, call.day].append(call)
    for call in promoted:
        day = oracle.as_of
        while call.day and day < call.day:
            others_then = routine[call.rep, day]
            if others_then and oracle.is_open(call.customer, call.rep, day):
                yield f"{call} has waited too long on {day}, where {others_then[0]} stands"
                break
            day += DAY


def named_commitments(calls: list[Call]) -> set[str]:
    """Customers whose call is for something else than the cadence, as `Why now` begins with it.

    The oracle knows those commitments only whose day is beyond doubt.
    """
    return {call.customer for call in calls if COMMITMENT_SAID.match(call.why)}


def tries_since(oracle: Oracle, customer: str) -> int:
    """Attempts since the last contact."""
    last = oracle.last_reached(customer)
    rows = oracle.log.get(customer, [])
    ours = [row for row in rows if not reached(row) and row["Direction"] != "in"]
    return sum(last is None or row["Date"].date() >= last for row in ours)


def horizon_of(oracle: Oracle) -> dict[str, dt.date]:
    """The last day of each rep's schedule: the 20th working day from today."""
    ends = {}
    for rep in {row["Owner"] for row in oracle.customers.values()}:
        days = (oracle.as_of + DAY * step for step in range(400))
        worked = [day for day in days if oracle.rep_works(rep, day)]
        count = int(oracle.settings.get("horizon_days", 20))
        ends[rep] = worked[count - 1] if len(worked) >= count else oracle.as_of - DAY
    return ends


# Cells


def reached(row: dict[str, Any]) -> bool:
    return bool(row["Outcome"] == REACHED)


def blank(value: Any) -> Any:
    """None for a cell without a value."""
    return None if value is None or value != value or value == "" else value


def as_day(value: Any) -> dt.date | None:
    return None if value is None else pd.Timestamp(value).date()


def eve(day: dt.date) -> dt.date:
    """The last day on which a talk is too early to be the callback of a day."""
    left = 2
    while left or day.weekday() > 4:
        left -= day.weekday() < 5
        day -= DAY
    return day - DAY


def first(values: Iterator[Any]) -> Any:
    return next((value for value in values if value is not None), None)


def in_week(week: str, day: dt.date) -> bool:
    """Whether the day is one of "Mon-Thu" or "Mon, Wed, Fri"."""
    begin, dash, end = week.partition("-")
    if not dash:
        return WEEKDAYS[day.weekday()] in week
    return WEEKDAYS.index(begin) <= day.weekday() <= WEEKDAYS.index(end)


def is_within(day: dt.date, begin: Any, end: Any) -> bool:
    """Whether the day lies in an absence; without an end it goes on."""
    if begin is None:
        return False
    return as_day(begin) <= day and (end is None or day <= as_day(end))
