"""What each rep is told in the morning: the calls of the day, and what else is to be done."""

from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from toolkit.catalogues.catalogue import catalogue
from toolkit.planning.plan_calendar import works_on
from toolkit.planning.planning import Planning
from toolkit.render.letter import Item, Letter, Section, fact, title_of
from toolkit.reports import REPORTS
from toolkit.rules.capacity_rules import rep_title
from toolkit.rules.sentences import counted_or_no, day_text
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.words.folding import fold


class HandedOn(NamedTuple):
    """To-dos of somebody whom no mail goes to, and why, in words behind the name."""

    rep: str
    to_do: pd.DataFrame
    why: str


@dataclass(eq=False)
class RepDay:
    """One person's day: rows of the call schedule for today, and rows of the sheet To do."""

    rep: str
    calls: pd.DataFrame
    to_do: pd.DataFrame
    late: int = 0
    """Tasks whose day has passed."""
    works: bool = True
    """Whether it is a working day of this person."""
    for_others: list[HandedOn] = field(default_factory=list)
    """To-dos of colleagues who are away and for whom this person stands in."""

    @property
    def said_calls(self) -> str:
        """How many calls, in words."""
        return counted_or_no(len(self.calls), "call")

    @property
    def said_to_dos(self) -> str:
        """How many to-dos, in words."""
        return counted_or_no(len(self.to_do), "to-do")

    @property
    def said_late(self) -> str:
        """How many of the to-dos are late, behind their number; "" for none."""
        return f" ({self.late} late)" if self.late else ""


@dataclass(eq=False)
class Day:
    """The day of everybody, by folded name, in alphabetical order; "" are rows without a name."""

    reps: dict[str, RepDay] = field(default_factory=dict)
    beyond: int = 0
    """Calls that are due in the days planned ahead and have no place there."""
    left: list[HandedOn] = field(default_factory=list)
    """To-dos that are mailed to nobody."""


def day_of(planning: Planning) -> Day:
    """Today's calls and all open to-dos by who makes them, tasks by their day."""
    book = planning.book
    today = pd.Timestamp(book.as_of)
    schedule = REPORTS["call-schedule"](planning)[CALL_SCHEDULE.title]
    calls = schedule[schedule["date"] == today]
    to_do = _to_do(planning)
    names = [*calls["owner"].fillna(""), *to_do["owner"].fillna("")]
    shown = {fold(name): name for name in sorted(names, reverse=True)}
    day = Day(beyond=int((planning.accounts["in_plan"] & ~planning.accounts["fits"]).sum()))
    for key in sorted(shown):
        own = _rows_of(to_do, key)
        day.reps[key] = RepDay(
            rep=shown[key],
            calls=_rows_of(calls, key),
            to_do=own.sort_values("date", kind="stable"),
            late=int((own["date"] < today).sum()),
            works=works_on(book, shown[key], book.as_of),
        )
    return day


def _rows_of(rows: pd.DataFrame, key: str) -> pd.DataFrame:
    """The rows whose owner has this folded name."""
    is_own = [fold(name) == key for name in rows["owner"].fillna("")]
    # Of no rows a list of none would select columns.
    own: pd.DataFrame = rows[pd.array(is_own, dtype="boolean")]
    return own


def _to_do(planning: Planning) -> pd.DataFrame:
    if not planning.may_have_to_do:
        return pd.DataFrame(columns=TO_DO.names)
    rows = REPORTS["to-do"](planning)[TO_DO.title]
    # A row that only stands there for what was typed into it may have no day.
    return rows.assign(date=pd.to_datetime(rows["date"], errors="coerce"))


def rep_letter(planning: Planning, own: RepDay) -> Letter:
    """What one person is told: each call with why now and what to raise, each task with its day."""
    as_of, today = planning.book.as_of, pd.Timestamp(planning.book.as_of)
    calls, tasks = own.said_calls, own.said_to_dos
    others = sum(len(theirs.to_do) for theirs in own.for_others)
    of_others = f", and {counted_or_no(others, 'to-do')} for who is away" if others else ""
    return Letter(
        subject=f"{calls} and {tasks} for {as_of:%a} {day_text(today)}{of_others}",
        greeting=f"{title_of(own.rep)}: {calls} today, {tasks}{own.said_late}{of_others}.",
        sections=[_calls(own), _tasks(own, today), *_of_others(own, today)],
        closing=[
            f"What came of it goes into the amber columns of {_sheets(planning)}.",
            *(["Today's calls are attached as a calendar file."] if len(own.calls) else []),
            from_book(planning),
        ],
    )


def _sheets(planning: Planning) -> str:
    """The sheets into which people type, by the titles that they have in the book.

    Before there is one it is told as a refresh will title it.
    """
    there = planning.book.our_titles
    words = catalogue(planning.book.language)
    tables = (CALL_SCHEDULE, TO_DO)
    titles = [there.get(fold(table.page), "") for table in tables]
    titles = [title_of(title) for title in titles if title] or [words.say(t.page) for t in tables]
    return f"the sheet {titles[0]}" if len(titles) == 1 else f"the sheets {' and '.join(titles)}"


def from_book(planning: Planning) -> str:
    """The last line of every letter: which book it comes from."""
    book = planning.book
    name = title_of(Path(book.name).stem)
    return f"From {name}, as of {day_text(pd.Timestamp(book.as_of))}."


def _calls(own: RepDay) -> Section:
    items = [_call(row) for row in own.calls.to_dict("records")]
    return Section("Calls", items, "" if items else "None today.")


def _call(row: dict[Any, Any]) -> Item:
    tier, care = title_of(row["tier"]), title_of(row["care"])
    called_as = f"{tier}, called as {care}" if tier != care and care else tier
    name = title_of(row["name"])
    return Item(
        title_of(row["channel"], f"{name} ({called_as})" if called_as else name),
        [
            *fact("Phone", row["phone"]),
            *fact("Why now", row["why_now"]),
            *fact("Last note", row["last_note"]),
            *fact("Open", row["gaps"]),
            *fact("Points to raise", row["points"]),
        ],
    )


def _tasks(own: RepDay, today: pd.Timestamp) -> Section:
    items = [_task(row, today) for row in own.to_do.to_dict("records")]
    return Section("To do", items, "" if items else "Nothing.")


def _of_others(own: RepDay, today: pd.Timestamp) -> list[Section]:
    """What colleagues who are away have to do, with whose it is; no section where there is none."""
    items = list(chain.from_iterable(handed_items(theirs, today) for theirs in own.for_others))
    return [Section("To do for who is away", items)] if items else []


def handed_items(theirs: HandedOn, today: pd.Timestamp) -> list[Item]:
    """The to-dos of somebody whom no mail goes to, each with whose it is and why."""
    whose = f"{rep_title(theirs.rep)}, {theirs.why}"
    return [_task(row, today, whose) for row in theirs.to_do.to_dict("records")]


def _task(row: dict[Any, Any], today: pd.Timestamp, whose: str = "") -> Item:
    return Item(
        title_of(row["kind"], row["name"]),
        [
            *fact("Whose", whose),
            *fact("Due", due_text(row["date"], today)),
            *fact("What", row["what"]),
            *fact("Where from", row["source"]),
            *fact("Notes", row["notes"]),
        ],
    )


def due_text(due: Any, today: pd.Timestamp) -> str:
    """A day with how many days ago it was, where it has passed; "" for none."""
    if pd.isna(due):
        return ""
    days = (today - due).days
    late = f", {counted_or_no(days, 'day')} ago" if days > 0 else ""
    return f"{day_text(due)}{late}"
