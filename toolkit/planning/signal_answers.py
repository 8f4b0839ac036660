"""On which days signals of the Watch list were answered, and how."""

import pandas as pd

from toolkit.book import Book
from toolkit.entries.entry_keys import row_key_of
from toolkit.entries.task_sources import name_in
from toolkit.entries.typed_tasks import verdict_of
from toolkit.schema.watch_outputs import WATCH_LIST


def answers_to_signals(book: Book, kind: str) -> pd.DataFrame:
    """The answers to signals of a kind, with a day that can be read: customer_id, date, verdict."""
    rows = []
    for entry in book.tasks.done.to_dict("records"):
        name = name_in(row_key_of(entry["key"]))
        if name is None or (name.table, name.kind) != (WATCH_LIST.name, kind):
            continue
        day = pd.to_datetime(entry["date"], errors="coerce")
        if not pd.isna(day):
            who = book.tasks.id_now(entry["customer_id"])
            rows.append((who, day, verdict_of(entry["outcome"])))
    found = pd.DataFrame(rows, columns=["customer_id", "date", "verdict"])
    return found.astype({"customer_id": "str", "date": "datetime64[us]", "verdict": "str"})
