"""The diary page of one customer: who it is, points to raise, last contacts, both sides' promises, gaps and tasks (practice 23)."""

from typing import Any

import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning
from toolkit.planning.task_rows import KINDS as TASKS
from toolkit.planning.why import find_customer
from toolkit.reports.call_schedule_report import why_now
from toolkit.reports.gaps_report import KINDS
from toolkit.reports.promises_report import SIDES, with_sellers
from toolkit.rules.point_rules import LABELS
from toolkit.rules.sentences import day_text
from toolkit.schema import (
    ABOUT,
    BOTH_PROMISES,
    CHANNEL_LABELS,
    LAST_BY_CHANNEL,
    LAST_TOUCHES,
    OWN_GAPS,
    OWN_TASKS,
    POINTS,
)


def diary(planning: Planning, customer: str = "") -> dict[str, pd.DataFrame]:
    """One page for the five minutes before the call with `customer` (an id or a name); without one, for the call planned next.

    Raises NotFoundError with the nearest names when there is no such customer.
    """
    table, book = planning.accounts, planning.book
    if not len(table):
        return {ABOUT.title: pd.DataFrame(columns=ABOUT.names)}
    if customer:
        at = find_customer(planning, customer)
    else:
        planned = table[table["in_plan"] & table["planned"].notna()].sort_values(
            ["planned", "owner", "customer_id"]
        )
        at = int((planned if len(planned) else table).index[0])
    row, plan = table.loc[at], agenda(planning, table.loc[[at]], why=True)
    mine = str(row["customer_id"])
    points = plan.points.assign(kind=plan.points["kind"].map(LABELS))
    return {
        ABOUT.title: _about(row, plan.channels.iloc[0]),
        POINTS.title: points[POINTS.names],
        OWN_TASKS.title: _tasks(planning, mine),
        LAST_TOUCHES.title: _touches(book, mine),
        LAST_BY_CHANNEL.title: _by_channel(book, mine),
        BOTH_PROMISES.title: _promises(planning, mine),
        OWN_GAPS.title: _gaps(planning, mine),
    }


def _about(row: Any, plan: Any) -> pd.DataFrame:
    calls_as = "others" if row["care"] == "other" else row["care"]
    pairs = [
        (
            "Customer",
            f"{row['name']} ({row['customer_id']})"
            if row["name"] != row["customer_id"]
            else row["name"],
        ),
        ("Person", row["contact_person"]),
        ("Rep", row["owner"]),
        ("Tier", f"{row['why_tier']}"),
        ("Called as", calls_as),
        ("Customer since", day_text(row["customer_since"])),
        ("Last contact", day_text(row["last_contact"]) or "never"),
        ("Next call", f"{day_text(row['next_call']) or 'none'}. {row['why_date']}"),
        (
            "Planned for",
            f"{day_text(row['planned'])}. {why_now(row)}"
            if row["in_plan"] and day_text(row["planned"])
            else "",
        ),
        ("Call by", f"{CHANNEL_LABELS[plan['next_channel']]}. {plan['why_channel']}"),
        ("Phone", row["phone"]),
        ("E-mail", row["email"]),
        ("Place", ", ".join(str(v) for v in (row["city"], row["country"]) if isinstance(v, str))),
        ("Interests", row["interests"]),
        ("Notes", row["notes"]),
    ]
    return pd.DataFrame([(k, v) for k, v in pairs if isinstance(v, str) and v], columns=ABOUT.names)


def _tasks(planning: Planning, customer: str) -> pd.DataFrame:
    tasks = planning.tasks
    mine = tasks[tasks["customer_id"] == customer]
    return mine.assign(kind=mine["kind"].map(TASKS))[OWN_TASKS.names].reset_index(drop=True)


def _touches(book: Book, customer: str) -> pd.DataFrame:
    """The last calls of any outcome, the newest first; of one day the one that stands lowest in the sheet."""
    calls = book.tables["calls"]
    mine = calls[
        (calls["customer_id"] == customer).to_numpy(bool, na_value=False)
        & (calls["date"] <= pd.Timestamp(book.as_of)).to_numpy()
    ]
    mine = mine.assign(line=mine.index, channel=mine["channel"].map(CHANNEL_LABELS))
    mine = mine.sort_values(["date", "line"], ascending=False).head(book.settings.touches)
    return mine[LAST_TOUCHES.names].reset_index(drop=True)


def _promises(planning: Planning, customer: str) -> pd.DataFrame:
    """Open promises first, then the last ones done."""
    rows = with_sellers(planning)
    mine = rows[rows["customer_id"] == customer] if len(rows) else rows
    if not len(mine):
        return pd.DataFrame(columns=BOTH_PROMISES.names)
    still = mine["done_on"].isna()
    waiting = mine[still].sort_values(["deadline", "promise", "line"])
    over = (
        mine[~still]
        .sort_values(["done_on", "promise", "line"], ascending=[False, True, True])
        .head(planning.book.settings.touches)
    )
    out = pd.concat([p for p in (waiting, over) if len(p)])
    state = out["state"].where(out["notice_needed"] == 0, "notice needed")
    return out.assign(side=out["made_by"].map(SIDES), due=out["deadline"], state=state)[
        BOTH_PROMISES.names
    ].reset_index(drop=True)


def _gaps(planning: Planning, customer: str) -> pd.DataFrame:
    rows = planning.aged_gaps
    mine = rows[rows["customer_id"] == customer].assign(kind=lambda r: r["kind"].map(KINDS))
    mine = mine.assign(over=mine["closed"].notna(), age=mine["age"]).sort_values(
        ["over", "opened"], ascending=[True, False]
    )
    still = int((~mine["over"]).sum())
    return mine.head(max(still, planning.book.settings.touches))[OWN_GAPS.names].reset_index(
        drop=True
    )


def _by_channel(book: Book, customer: str) -> pd.DataFrame:
    """The last attempt and the last success on each channel used, and the touches of a year; attempts and successes apart (practice 20)."""
    calls = book.tables["calls"]
    mine = calls[(calls["customer_id"] == customer).to_numpy(bool, na_value=False)]
    used = mine["channel"].where(mine["channel"].isin(list(CHANNEL_LABELS)), "other")
    found = []
    for channel, label in CHANNEL_LABELS.items():
        marks = {
            "talk": (used == channel) & (mine["success"] == 1),
            "attempt": (used == channel) & (mine["success"] == 0),
        }
        marked = mine.assign(**{m: hit.astype("i8") for m, hit in marks.items()})
        for one in facts.last_of(marked, as_of=book.as_of, marks=list(marks)).to_dict("records"):
            if one["last_attempt"] is not pd.NaT or one["last_talk"] is not pd.NaT:
                found.append({"channel": label, "last_attempt": one["last_attempt"], "last_success": one["last_talk"],
                              "calls": one["attempts"] + one["talks"], "reached": one["talks"]})  # fmt: skip
    return pd.DataFrame(found, columns=LAST_BY_CHANNEL.names)
