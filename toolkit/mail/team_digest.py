"""What who leads is told in the morning: each rep's day and capacity, what was missed, changes."""

from itertools import chain
from typing import Any

import pandas as pd

from toolkit.entries.plan_before import EARLY, MOVED
from toolkit.mail.rep_letters import Day, RepDay, due_text, from_book, handed_items
from toolkit.mail.watch_changes import Watched, watch_changes
from toolkit.planning.planning import Planning
from toolkit.render.letter import Fact, Item, Letter, Section, fact, title_of
from toolkit.rules.capacity_rules import capacity_line, number, rep_title
from toolkit.rules.sentences import counted_or_no, day_text
from toolkit.rules.task_kinds import LABELS_OF_TASKS, TASK_KINDS
from toolkit.words.folding import fold

MOST = 15
"""Items of a section that are spelled out; the others are counted."""
MOST_OF_CUSTOMER = 3
"""Commitments missed at one customer that are spelled out, so that others have room."""
MOST_OF_REP = 8
"""Calls of one rep that are spelled out under a heading."""
LATEST = {kind: about.latest for kind, about in TASK_KINDS.items() if about.is_commitment}
"""Working days after its day by which each kind of commitment is kept at the latest."""


def digest(
    planning: Planning, day: Day, watched: Watched | None = None, *, place: str = ""
) -> Letter:
    """Commitments missed, capacity and changes, for whoever leads; practices 6, 14 and 16.

    `watched` is the Watch list of the last digest that was sent of the book at this place.
    """
    today = pd.Timestamp(planning.book.as_of)
    missed, changes = missed_commitments(planning), changed_calls(planning)
    said = [
        counted_or_no(sum(len(own.calls) for own in day.reps.values()), "call") + " today",
        counted_or_no(len(missed), "commitment") + " missed",
    ]
    if remembers_a_plan(planning):
        said.append(counted_or_no(len(changes), "call") + " of the last plan not made or moved")
    return Letter(
        subject=f"The team on {today:%a} {day_text(today)}: {said[1]}",
        greeting=f"{', '.join(said)}.",
        sections=[
            _missed(missed, today),
            *_mailed_to_nobody(day, today),
            *watch_changes(planning, watched, place),
            _capacity(planning, day),
            _changes(planning, changes),
        ],
        closing=[from_book(planning)],
    )


def missed_commitments(planning: Planning) -> pd.DataFrame:
    """Open commitments whose last day has passed, the newest first: columns of `tasks_of`.

    The last day is so many working days of the customer's rep after the due day as the kind allows.
    """
    tasks = planning.tasks
    rows = tasks[tasks["kind"].isin(LATEST) & tasks["due"].notna()]
    last_days = rows["due"].copy()
    for steps in sorted(set(LATEST.values()) - {0}):
        is_so = rows["kind"].map(LATEST) == steps
        last_days[is_so] = planning.days.after(
            rows.loc[is_so, "customer_id"], rows.loc[is_so, "due"], steps
        )
    rows = rows[last_days < pd.Timestamp(planning.book.as_of)]
    rows = rows.assign(name=rows["customer_id"].map(planning.by_id["name"]))
    newest_first = [False, True, True]
    return rows.sort_values(["due", "customer_id", "what"], ascending=newest_first)


def changed_calls(planning: Planning) -> pd.DataFrame:
    """Calls of the plan of the last day before today that were not made, or stand elsewhere now.

    Columns: of the plan, and name, planned (the day now); one row a customer, of the first day on
    which the call was planned, as a day may be planned twice. None where no plan is remembered.
    """
    history, as_of = planning.plan_history, planning.book.as_of
    earlier = history[history["planned_on"] < pd.Timestamp(as_of)]
    planned_on, last = earlier["planned_on"].max(), planning.book.last_plan.as_of
    # a plan of today took the place of the last one: of that, what became of it is all there is
    if last is not None and last < as_of:
        planned_on = pd.Timestamp(last)
    rows = earlier[earlier["planned_on"] == planned_on]
    now = planning.by_id.reindex(rows["customer_id"])
    tried = now[["last_attempt", "last_contact"]].max(axis=1)
    made = (tried.to_numpy("M8[us]") >= rows["date"].to_numpy("M8[us]")) | (rows["state"] == EARLY)
    rows = rows.assign(name=now["name"].to_numpy(), planned=now["planned"].to_numpy())
    is_open = ~made.to_numpy(bool) & rows["name"].notna().to_numpy()
    changed: pd.DataFrame = rows[is_open].sort_values("date", kind="stable")
    return changed.drop_duplicates("customer_id")


def remembers_a_plan(planning: Planning) -> bool:
    """Whether a plan of an earlier day is known, or what became of one."""
    last = planning.book.last_plan.as_of
    return len(planning.plan_history) > 0 or (last is not None and last < planning.book.as_of)


def _missed(missed: pd.DataFrame, today: pd.Timestamp) -> Section:
    if not len(missed):
        return Section("Commitments missed", [], "None.")
    items = []
    shown = missed[missed.groupby("customer_id").cumcount() < MOST_OF_CUSTOMER].head(MOST)
    for row in shown.to_dict("records"):
        told = [*fact("By", rep_title(row["who"])), *fact("Due", due_text(row["due"], today))]
        title = title_of(LABELS_OF_TASKS[row["kind"]], row["name"])
        items.append(Item(title, [*told, *fact("What", row["what"])]))
    oldest = day_text(missed["due"].min())
    note = f"The newest first, the oldest is of {oldest}.{_more(len(shown), len(missed))}"
    return Section("Commitments missed", items, note)


def _mailed_to_nobody(day: Day, today: pd.Timestamp) -> list[Section]:
    """To-dos of whom no mail goes to and nobody stands in for; no section where there are none."""
    items = list(chain.from_iterable(handed_items(theirs, today) for theirs in day.left))
    if not items:
        return []
    note = _more(min(MOST, len(items)), len(items)).strip()
    return [Section("To-dos that are mailed to nobody else", items[:MOST], note)]


def _more(shown: int, number: int) -> str:
    return f" {shown} of {number} are shown." if number > shown else ""


def _capacity(planning: Planning, day: Day) -> Section:
    """One item a rep: the day, and calls a day asked for beside those that are possible."""
    rows = {fold(row["rep"]): row for row in planning.capacity.to_dict("records")}
    items = []
    for key in sorted({*rows, *day.reps}):
        row, own = rows.get(key), day.reps.get(key)
        if own is None and row is not None and not row["customers"]:
            continue
        name = own.rep if own else _name_in(row)
        items.append(Item(title_of(rep_title(name)), [*_today(own), *_asked(row)]))
    line = capacity_line(planning.capacity)
    return Section("Each rep's day and capacity", items, f"{line} {_beyond(day)}".strip())


def _beyond(day: Day) -> str:
    """How many calls have no place; "" where all have one."""
    if not day.beyond:
        return ""
    have = "has" if day.beyond == 1 else "have"
    return f"{counted_or_no(day.beyond, 'call')} due in the days planned ahead {have} no place."


def _name_in(row: dict[Any, Any] | None) -> str:
    return str(row["rep"]) if row else ""


def _today(own: RepDay | None) -> list[Any]:
    if own is None:
        return fact("Today", "no calls, no to-dos")
    off = "" if own.works else "; a day off"
    return fact("Today", f"{own.said_calls}, {own.said_to_dos}{own.said_late}{off}")


def _asked(row: dict[Any, Any] | None) -> list[Any]:
    if row is None or not row["customers"]:
        return []
    asked = number(row["cadence_calls"] + row["commitments"])
    said = f"{asked} asked for, {number(row['places'])} possible"
    stretched = f"; intervals x {row['factor']:g}" if row["factor"] > 1 else ""
    return fact("Calls a day", said + stretched)


def _changes(planning: Planning, changes: pd.DataFrame) -> Section:
    """One item a rep: calls of the last plan that were not made, and those that were moved."""
    title = "Changes since the last plan"
    if not len(changes):
        known = remembers_a_plan(planning)
        return Section(title, [], "None." if known else "No plan of an earlier day is remembered.")
    items = []
    for rep, own in changes.sort_values(["date", "customer_id"]).groupby("owner"):
        is_moved = own["state"] == MOVED
        told = [
            *_counted_calls("Not made", own[~is_moved]),
            *_counted_calls("Moved", own[is_moved]),
        ]
        items.append(Item(title_of(rep_title(str(rep))), told))
    return Section(title, items, f"The plan of {day_text(changes['planned_on'].iloc[0])}.")


def _counted_calls(what: str, rows: pd.DataFrame) -> list[Fact]:
    """How many calls these are, and the first of them with their days and why they were moved."""
    lines = []
    for row in rows.head(MOST_OF_REP).to_dict("records"):
        now = day_text(row["planned"]) or "no day"
        why = f" ({row['moved_why']})" if row["state"] == MOVED and row["moved_why"] else ""
        lines.append(f"{title_of(row['name'])}: {day_text(row['date'])}, now {now}{why}")
    more = len(rows) - len(lines)
    lines += [f"and {more} more"] if more else []
    return fact(f"{what} ({len(rows)})", "\n".join(lines))
