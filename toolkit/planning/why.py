"""Why: everything behind one customer's tier, date, channel, gaps, promises and points; what `retain why` prints."""

import datetime as dt
import difflib
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.errors import NotFoundError
from toolkit.planning.accounts import accounts, worked_out
from toolkit.planning.call_points import aged_gaps, agenda
from toolkit.planning.ledger import open_promises
from toolkit.planning.tasks import KINDS
from toolkit.rules.point_rules import as_line
from toolkit.rules.promise_rules import told
from toolkit.schema import CHANNEL_LABELS, fold


def find_customer(book: Book, customer: str) -> int:
    """Sheet row of the customer with this id or name; raises NotFoundError with the nearest names."""
    table = accounts(book)
    for column, key in (("customer_id", str), ("name", str), ("customer_id", fold), ("name", fold)):
        hits = [row for row, value in table[column].items() if key(str(value)) == key(customer)]
        if len(hits) == 1:
            return int(str(hits[0]))
        if hits:
            ids = ", ".join(str(table.at[row, "customer_id"]) for row in hits)
            raise NotFoundError(
                f"{book.name} has {len(hits)} customers named {customer!r}; their ids: {ids}.\nAsk by id."
            )
    raise NotFoundError(f"{book.name} has no customer {customer!r}. {_near(customer, table)}")


def _near(customer: str, table: pd.DataFrame) -> str:
    names = dict.fromkeys([*table["name"], *table["customer_id"]])
    near = difflib.get_close_matches(customer, names, n=3, cutoff=0.5)
    if near:
        return f"Nearest: {', '.join(near)}."
    if len(table) == 1:
        return f"Its only customer is {table['name'].iloc[0]}."
    return (
        f"It has {len(table)} customers, like {', '.join(list(dict.fromkeys(table['name']))[:3])}."
    )


def explain(book: Book, customer: str) -> dict[str, Any]:
    """Everything behind one customer's tier, date and gaps: the object that `retain why --json` prints."""
    row = accounts(book).loc[find_customer(book, customer)]
    keys = (
        "customer_id",
        "name",
        "tier",
        "why_tier",
        "care",
        "last_contact",
        "next_call",
        "why_date",
        "contact_gap",
        "days_overdue",
    )
    inputs = ["owner", "status", "revenue", "revenue_from", "rank", "ranked", "share_before", "points", "customer_since", "cadence",
              "calls", "attempts", "first_contact", "last_attempt", "last_from", "due", "planned", "problem_open", "problem_last",
              "tier_override", "cadence_override", "next_call_override", "do_not_call", "last_note"]  # fmt: skip
    out = {k: plain(row[k]) for k in keys}
    plan = agenda(book, [row.name], why=True).iloc[0]
    out["channel"], out["why_channel"] = CHANNEL_LABELS[plan["next_channel"]], plan["why_channel"]
    out["as_of"] = book.as_of.isoformat()
    out["planned"] = plain(row["planned"])
    out["gaps"] = _gaps(book, str(row["customer_id"]))
    out["promises"] = _promises(book, str(row["customer_id"]))
    out["tasks"] = _tasks(book, str(row["customer_id"]))
    out["points"] = [as_line(kind, point) for kind, point in plan["points"]]
    out["inputs"] = {k: plain(row[k]) for k in inputs if k in row.index} | _by_channel(
        book, str(row["customer_id"])
    )
    return out


def _gaps(book: Book, customer: str) -> list[dict[str, Any]]:
    """Open gaps, the oldest first, with their age in working days."""
    rows = aged_gaps(book)
    mine = rows[(rows["customer_id"] == customer) & rows["closed"].isna()].rename(
        columns={"age": "working_days"}
    )
    names = ["subject", "kind", "opened", "gap", "working_days", "owner"]
    return [
        {n: plain(one[n]) for n in names if plain(one[n]) is not None}
        for one in mine.to_dict("records")
    ]


def _promises(book: Book, customer: str) -> list[dict[str, Any]]:
    """Promises of both sides that are not done, and why each stands where it stands."""
    found = []
    for side in ("us", "them"):
        mine = open_promises(book, side)
        for one in mine[mine["customer_id"] == customer].to_dict("records"):
            state = "notice needed" if one["notice_needed"] == 1 else str(one["state"])
            found.append({"made_by": side, "state": state, "promise": told(one)})
    return found


def _tasks(book: Book, customer: str) -> list[dict[str, Any]]:
    tasks = worked_out(book).tasks
    mine = tasks[tasks["customer_id"] == customer]
    return [
        {"task": KINDS[k], "due": plain(d), "what": w}
        for k, d, w in zip(mine["kind"], mine["due"], mine["what"], strict=True)
    ]


def _by_channel(book: Book, customer: str) -> dict[str, Any]:
    """Calls with one customer by channel in the last 90 and 365 days, of the channels used."""
    calls = book.tables["calls"]
    mine = calls[(calls["customer_id"] == customer).to_numpy(bool, na_value=False)]
    counts = facts.contacts(mine, as_of=book.as_of, channels=list(CHANNEL_LABELS))
    names = [f"{channel}_{days}" for days in facts.WINDOWS for channel in CHANNEL_LABELS]
    return {n: int(counts[n].iloc[0]) for n in names if len(counts) and counts[n].iloc[0]}


def plain(value: Any) -> Any:
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
