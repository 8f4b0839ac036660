"""The diary page of one customer: all there is to know in the five minutes before the call."""

from typing import Any

import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning
from toolkit.planning.steps_done import done_on_to_do
from toolkit.planning.typed_answers import answers_given
from toolkit.planning.why import find_customer
from toolkit.reports.promises_report import with_sellers
from toolkit.reports.report_parts import GAP_KINDS, SIDES, in_columns, no_rows
from toolkit.rules.care_rules import class_title
from toolkit.rules.point_rules import LABELS
from toolkit.rules.sentences import day_text
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.customer_outputs import (
    ABOUT,
    BOTH_PROMISES,
    LAST_TOUCHES,
    OWN_DONE,
    OWN_GAPS,
    OWN_TASKS,
    POINTS,
)
from toolkit.schema.wants_outputs import LAST_BY_CHANNEL

_ANSWER = "Answer"
"""What the page calls an answer of the customer, among tasks."""


def diary(planning: Planning, customer: str = "") -> dict[str, pd.DataFrame]:
    """For the rep: one page for `customer` (an id or a name), else for the call planned next.

    Who it is, points to raise, tasks, last contacts, what was done and answered of late (where
    anything was), both sides' promises, and gaps (practices 20 and 23).
    Raises NotFoundError with the nearest names when there is no such customer.
    """
    accounts = planning.accounts
    if not len(accounts):
        return {ABOUT.title: no_rows(ABOUT)}
    line = find_customer(planning, customer) if customer else _next_call(accounts)
    row = accounts.loc[line]
    customer_id = str(row["customer_id"])
    plan = agenda(planning, accounts.loc[[line]], why=True)
    points = plan.points.assign(kind=plan.points["kind"].map(LABELS))
    done = _done(planning.book, customer_id)
    return {
        ABOUT.title: _about(row, plan.channels.iloc[0]),
        POINTS.title: in_columns(points, POINTS),
        OWN_TASKS.title: _tasks(planning, customer_id),
        LAST_TOUCHES.title: _touches(planning.book, customer_id),
        LAST_BY_CHANNEL.title: _by_channel(planning.book, customer_id),
        **({OWN_DONE.title: done} if len(done) else {}),
        BOTH_PROMISES.title: _promises(planning, customer_id),
        OWN_GAPS.title: _gaps(planning, customer_id),
    }


def _next_call(accounts: pd.DataFrame) -> int:
    """The row of the call planned next; where nothing is planned, the first of the list."""
    planned = accounts[accounts["in_plan"] & accounts["planned"].notna()]
    if not len(planned):
        return int(accounts.index[0])
    return int(planned.sort_values(["planned", "owner", "customer_id"]).index[0])


def _about(row: Any, channel: Any) -> pd.DataFrame:
    """Who the customer is, as label and text; what is not known is left out."""
    name, customer_id = row["name"], row["customer_id"]
    whole_name = name if name == customer_id else f"{name} ({customer_id})"
    planned = day_text(row["planned"]) if row["in_plan"] else ""
    planned_for = f"{planned}. {row['why_now']}" if planned else ""
    place = [text for text in (row["city"], row["country"]) if isinstance(text, str)]
    about = {
        "Customer": whole_name,
        "Person": row["contact_person"],
        "Rep": row["owner"],
        "Tier": row["why_tier"],
        "Called as": class_title(row["care"]),
        "Customer since": day_text(row["customer_since"]),
        "Last contact": day_text(row["last_contact"]) or "never",
        "Next call": f"{day_text(row['next_call']) or 'none'}. {row['why_date']}",
        "Planned for": planned_for,
        "Call by": f"{CHANNEL_LABELS[channel['next_channel']]}. {channel['why_channel']}",
        "Phone": row["phone"],
        "E-mail": row["email"],
        "Place": ", ".join(place),
        "Interests": row["interests"],
        "Hobby": row["hobby"],
        "Trip": row["trip"],
        "Notes": row["notes"],
    }
    known = [(label, text) for label, text in about.items() if isinstance(text, str) and text]
    return pd.DataFrame(known, columns=ABOUT.names)


def _tasks(planning: Planning, customer_id: str) -> pd.DataFrame:
    """What waits for this customer, in calls and on To do, each once, the first due first."""
    tasks = planning.tasks
    if planning.may_have_to_do:
        tasks = pd.concat([tasks, planning.to_do], ignore_index=True)
        tasks = tasks.drop_duplicates(["customer_id", "kind", "what", "since"])
        tasks = tasks.sort_values("due", kind="stable")
    mine = tasks[tasks["customer_id"] == customer_id]
    return in_columns(mine.assign(kind=mine["kind"].map(LABELS_OF_TASKS)), OWN_TASKS)


def _done(book: Book, customer_id: str) -> pd.DataFrame:
    """What was done for a customer on To do, and what the customer answered, the newest first."""
    done = done_on_to_do(book)
    is_answer = (done["kind"] == LABELS_OF_TASKS["need"]) & done["result"].notna()
    answers = answers_given(book)[["customer_id", "date", "question", "answer"]]
    answers = answers.set_axis(["customer_id", "date", "what", "result"], axis=1)
    rows = pd.concat([done[~is_answer], answers.assign(kind=_ANSWER)], ignore_index=True)
    is_mine = (rows["customer_id"] == customer_id) & (rows["date"] <= pd.Timestamp(book.as_of))
    mine = rows[is_mine.to_numpy(bool, na_value=False)].sort_values(
        "date", ascending=False, kind="stable"
    )
    return in_columns(mine.head(book.settings.touches), OWN_DONE)


def _calls_with(book: Book, customer_id: str) -> pd.DataFrame:
    calls = book.tables["calls"]
    return calls[(calls["customer_id"] == customer_id).to_numpy(bool, na_value=False)]


def _touches(book: Book, customer_id: str) -> pd.DataFrame:
    """The last calls of any outcome, the newest first; of one day the lowest in the sheet."""
    calls = _calls_with(book, customer_id)
    mine = calls[(calls["date"] <= pd.Timestamp(book.as_of)).to_numpy()]
    mine = mine.assign(line=mine.index, channel=mine["channel"].map(CHANNEL_LABELS))
    newest_first = mine.sort_values(["date", "line"], ascending=False)
    return in_columns(newest_first.head(book.settings.touches), LAST_TOUCHES)


def _by_channel(book: Book, customer_id: str) -> pd.DataFrame:
    """The last attempt and the last talk on each channel used, and the touches of a year.

    Practice 20.
    """
    calls = _calls_with(book, customer_id)
    used = calls["channel"].where(calls["channel"].isin(list(CHANNEL_LABELS)), "other")
    rows = []
    for channel, title in CHANNEL_LABELS.items():
        talk = (used == channel) & (calls["success"] == 1)
        attempt = (used == channel) & (calls["success"] == 0)
        marked = calls.assign(talk=talk.astype("i8"), attempt=attempt.astype("i8"))
        counts = facts.last_of(marked, as_of=book.as_of, marks=["talk", "attempt"])
        # One row for the customer, or none where the log holds no call up to as_of.
        for count in counts.to_dict("records"):
            if count["last_attempt"] is pd.NaT and count["last_talk"] is pd.NaT:
                continue
            rows.append(
                {
                    "channel": title,
                    "last_attempt": count["last_attempt"],
                    "last_success": count["last_talk"],
                    "calls": count["attempts"] + count["talks"],
                    "reached": count["talks"],
                }
            )
    return pd.DataFrame(rows, columns=LAST_BY_CHANNEL.names)


def _promises(planning: Planning, customer_id: str) -> pd.DataFrame:
    """Open promises first, then the last ones done."""
    promises = with_sellers(planning)
    mine = promises[promises["customer_id"] == customer_id]
    if not len(mine):
        return no_rows(BOTH_PROMISES)
    is_open = mine["done_on"].isna()
    waiting = mine[is_open].sort_values(["deadline", "promise", "line"])
    done = mine[~is_open].sort_values(["done_on", "promise", "line"], ascending=[False, True, True])
    done = done.head(planning.book.settings.touches)
    rows = pd.concat([part for part in (waiting, done) if len(part)])
    state = rows["state"].where(rows["notice_needed"] == 0, "notice needed")
    rows = rows.assign(side=rows["made_by"].map(SIDES), due=rows["deadline"], state=state)
    return in_columns(rows, BOTH_PROMISES)


def _gaps(planning: Planning, customer_id: str) -> pd.DataFrame:
    """All open gaps, and of the closed ones as many as there is room for, the newest first."""
    gaps = planning.aged_gaps
    mine = gaps[gaps["customer_id"] == customer_id]
    rows = mine.assign(kind=mine["kind"].map(GAP_KINDS), is_closed=mine["closed"].notna())
    rows = rows.sort_values(["is_closed", "opened"], ascending=[True, False])
    count = max(int((~rows["is_closed"]).sum()), planning.book.settings.touches)
    return in_columns(rows.head(count), OWN_GAPS)
