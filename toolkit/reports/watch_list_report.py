"""Watch list: the customers to look at, one row a signal, the most at stake first."""

import datetime as dt
from typing import Any

import pandas as pd

from toolkit.entries.entry_keys import schedule_mark
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.task_sources import row_key_of_task
from toolkit.planning.customer_facts import revenue_since
from toolkit.planning.planning import Planning
from toolkit.rules.signals.signal_kinds import SIGNAL_KINDS
from toolkit.schema.watch_outputs import WATCH_LIST

OPEN = [column.name for column in WATCH_LIST.columns if column.open]


def watch_list(planning: Planning) -> dict[str, pd.DataFrame]:
    """For each rep: whom to call about what, with the evidence in a sentence and what to do.

    What was typed without an answer stands in its row again, as long as the signal is there.
    """
    signals, by_id = planning.signals, planning.by_id
    mark = schedule_mark(planning.book.tasks.done)
    about = [SIGNAL_KINDS[kind] for kind in signals["kind"]]
    known = {
        name: by_id[name].reindex(signals["customer_id"]).to_numpy()
        for name in ("owner", "name", "tier", "next_call")
    }
    rows = signals.assign(
        **known,
        revenue_of=_of_when(planning, signals["customer_id"]),
        kind=[each.label for each in about],
        what=signals["evidence"],
        advice=[each.advice for each in about],
        row_key=[row_key_of_task(mark, own, 1) for own, *_ in signals["names"]],
        **dict.fromkeys(OPEN),
    )
    drafts = planning.book.tasks.drafts_of(WATCH_LIST.name)
    return {WATCH_LIST.title: _with_drafts(rows[WATCH_LIST.names], signals["names"], drafts)}


def _of_when(planning: Planning, customers: "pd.Series[str]") -> "pd.Series[Any]":
    """From when to when the revenue of each customer is, or that the list gives it."""
    book = planning.book
    since = (revenue_since(book) + dt.timedelta(days=1)).isoformat()
    said = {"orders": f"{since} to {book.as_of.isoformat()}", "list": "customer list"}
    told = planning.by_id["revenue_from"].map(said).reindex(customers)
    return told.set_axis(customers.index)


def _with_drafts(
    rows: pd.DataFrame, names: "pd.Series[Any]", drafts: tuple[TypedRow, ...]
) -> pd.DataFrame:
    """The rows with the notes that were typed into them before, without an answer."""
    if not drafts:
        return rows
    places: dict[str, int] = {}
    for row, known_by in enumerate(names):
        places |= {str(name): row for name in known_by}
    cells = {name: rows[name].astype(object).tolist() for name in OPEN}
    for draft in drafts:
        place = places.get(str(draft.row_key).partition("-")[2])
        if place is not None:
            for name in OPEN:
                cells[name][place] = draft.value(name)
    return rows.assign(**pd.DataFrame(cells, index=rows.index, dtype=object))
