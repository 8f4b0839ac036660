"""Why: everything behind one customer's tier, date, channel, gaps, promises and points."""

import datetime as dt
import difflib
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.errors import NotFoundError
from toolkit.matching.customer_index import NOBODY, Customers
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning
from toolkit.rules.promise_rules import promise_text
from toolkit.rules.task_kinds import TASK_KINDS
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.words.folding import fold

ANSWER = ("customer_id", "name", "tier", "why_tier", "care", "last_contact", "next_call",
          "why_date", "contact_gap", "days_overdue")  # fmt: skip
INPUTS = ("owner", "status", "revenue", "revenue_from", "rank", "ranked", "share_before", "points",
          "customer_since", "cadence", "interval", "calls", "attempts", "first_contact",
          "last_attempt", "last_from", "due", "planned", "problem_open", "problem_last",
          "tier_override", "tier_until", "cadence_override", "next_call_override", "do_not_call",
          "last_note")  # fmt: skip
GAP = ("subject", "kind", "opened", "gap", "working_days", "days", "owner")


def find_customer(planning: Planning, customer: str) -> int:
    """Sheet row of the customer with this id or name, spelled the same or nearly so.

    Or known by this name as the rows of a log are: without its legal form, by another name, by the
    contact. Raises NotFoundError with the nearest names, or the ids of all who have that name.
    """
    accounts, book = planning.accounts, planning.book
    for column in ("customer_id", "name"):
        hits = [row for row, value in accounts[column].items() if str(value) == customer]
        if hits:
            return _only_one(hits, accounts, book.name, customer)
    for column in ("customer_id", "name"):
        texts = accounts[column].items()
        hits = [row for row, value in texts if fold(str(value)) == fold(customer)]
        if hits:
            return _only_one(hits, accounts, book.name, customer)
    known = Customers(book.tables["customers"], book.tables["aliases"], book.settings.country)
    place = known.find(customer)
    if place != NOBODY:
        hits = accounts.index[(accounts["customer_id"] == known.ids[place]).to_numpy()].tolist()
        return _only_one(hits, accounts, book.name, customer)
    raise NotFoundError(f"{book.name} has no customer {customer!r}. {_near(customer, accounts)}")


def _only_one(rows: list[Any], accounts: pd.DataFrame, book: str, customer: str) -> int:
    if len(rows) == 1:
        return int(rows[0])
    ids = ", ".join(accounts.loc[rows, "customer_id"].astype(str))
    raise NotFoundError(
        f"{book} has {len(rows)} customers named {customer!r}; their ids: {ids}.\nAsk by id."
    )


def _near(customer: str, accounts: pd.DataFrame) -> str:
    names = list(dict.fromkeys(accounts["name"]))
    known = dict.fromkeys([*names, *accounts["customer_id"]])
    near = difflib.get_close_matches(customer, known, n=3, cutoff=0.5)
    if near:
        return f"Nearest: {', '.join(near)}."
    if len(accounts) == 1:
        return f"Its only customer is {names[0]}."
    return f"It has {len(accounts)} customers, like {', '.join(names[:3])}."


def explain(planning: Planning, customer: str) -> dict[str, Any]:
    """Everything behind one customer's tier, date and gaps: what `retain why --json` prints.

    Raises NotFoundError where nobody, or more than one, has this id or name.
    """
    line = find_customer(planning, customer)
    row = planning.accounts.loc[line]
    customer_id = str(row["customer_id"])
    plan = agenda(planning, planning.accounts.loc[[line]], why=True)
    channel = plan.channels.iloc[0]
    inputs = {name: as_json(row[name]) for name in INPUTS if name in row.index}
    return {
        **{name: as_json(row[name]) for name in ANSWER},
        "channel": CHANNEL_LABELS[channel["next_channel"]],
        "why_channel": channel["why_channel"],
        "as_of": planning.book.as_of.isoformat(),
        "planned": as_json(row["planned"]),
        "gaps": _open_gaps(planning, customer_id),
        "promises": _open_promises(planning, customer_id),
        "tasks": _tasks(planning, customer_id),
        "points": plan.lines().get(customer_id, []),
        "inputs": inputs | _calls_by_channel(planning.book, customer_id),
    }


def _open_gaps(planning: Planning, customer_id: str) -> list[dict[str, Any]]:
    """Open gaps, the oldest first, with their age in working days."""
    gaps = planning.aged_gaps.rename(columns={"age": "working_days", "age_days": "days"})
    rows = gaps[(gaps["customer_id"] == customer_id) & gaps["closed"].isna()]
    found = []
    for row in rows.to_dict("records"):
        values = {name: as_json(row[name]) for name in GAP}
        found.append({name: value for name, value in values.items() if value is not None})
    return found


def _open_promises(planning: Planning, customer_id: str) -> list[dict[str, Any]]:
    """Promises of both sides that are not done, and why each stands where it stands."""
    sides = {"us": planning.our_open_promises, "them": planning.their_open_promises}
    found = []
    for side, promises in sides.items():
        for row in promises[promises["customer_id"] == customer_id].to_dict("records"):
            state = "notice needed" if row["notice_needed"] == 1 else str(row["state"])
            found.append({"made_by": side, "state": state, "promise": promise_text(row)})
    return found


def _tasks(planning: Planning, customer_id: str) -> list[dict[str, Any]]:
    tasks = planning.tasks
    return [
        {"task": TASK_KINDS[row["kind"]].label, "due": as_json(row["due"]), "what": row["what"]}
        for row in tasks[tasks["customer_id"] == customer_id].to_dict("records")
    ]


def _calls_by_channel(book: Book, customer_id: str) -> dict[str, int]:
    """Calls with one customer by channel in the last 90 and 365 days, of the channels used."""
    calls = book.tables["calls"]
    mine = calls[(calls["customer_id"] == customer_id).to_numpy(bool, na_value=False)]
    counts = facts.contacts(mine, as_of=book.as_of, channels=list(CHANNEL_LABELS))
    if not len(counts):
        return {}
    found = {}
    for days in facts.WINDOWS:
        for channel in CHANNEL_LABELS:
            count = int(counts[f"{channel}_{days}"].iloc[0])
            if count:
                found[f"{channel}_{days}"] = count
    return found


def as_json(value: Any) -> Any:
    """A cell as JSON has it: dates ISO, whole numbers int, unknown None."""
    if value is None or value is pd.NaT or value != value:
        return None
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, float | np.floating | int | np.integer):
        return int(value) if float(value).is_integer() else float(value)
    return str(value)
