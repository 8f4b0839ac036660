"""Customers of a book without a list of them: gathered from its logs."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.typed_columns import empty_column
from toolkit.schema.inputs import CUSTOMERS
from toolkit.words.folding import fold

_GATHERED = ("customer_id", "name", "contact_person", "email", "phone", "owner")
_LOGGED = ("customer_id", "customer", "contact_person", "email", "phone", "by", "date")
_NAMES = ("customer", "contact_person", "email", "phone")
"""Columns of a log that can name a customer, the one first that does."""


def gathered(logs: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """A customer list made from logs: one row for every id or name there.

    It has the first phone and e-mail that are logged, and the last rep.
    """
    found: dict[str, dict[str, Any]] = {}
    ids = _ids_by_name(logs)
    for said in _rows_of(logs):
        name = next((said[column] for column in _NAMES if said.get(column)), None)
        customer_id = said.get("customer_id")
        if not name and customer_id is None:
            continue
        folded = fold(str(name))
        key = customer_id or ids.get(folded) or folded
        if name:
            ids.setdefault(folded, key)
        new = {"customer_id": customer_id or name, "name": name or customer_id}
        entry = found.setdefault(key, new)
        for column in ("contact_person", "email", "phone"):
            entry.setdefault(column, said.get(column))
        entry["owner"] = said.get("by") or entry.get("owner")
    return _as_list(sorted(found.values(), key=lambda entry: str(entry["customer_id"])))


def _ids_by_name(logs: Sequence[pd.DataFrame]) -> dict[str, str]:
    """Folded name -> id, of rows that say both."""
    ids: dict[str, str] = {}
    for log in logs:
        both = log[["customer_id", "customer"]].dropna()
        for customer_id, name in zip(both["customer_id"], both["customer"], strict=True):
            ids[fold(name)] = customer_id
    return ids


def _rows_of(logs: Sequence[pd.DataFrame]) -> Iterator[dict[str, str]]:
    """Of each row the texts that say whose it is, log by log, each from its first day on."""
    for log in logs:
        columns = [column for column in _LOGGED if column in log.columns]
        for row in log[columns].sort_values("date", kind="stable").to_dict("records"):
            yield {str(column): text for column, text in row.items() if isinstance(text, str)}


def _as_list(entries: Sequence[dict[str, Any]]) -> pd.DataFrame:
    index = pd.RangeIndex(1, len(entries) + 1)
    columns = {column.name: empty_column(column.kind, index) for column in CUSTOMERS.columns}
    for name in _GATHERED:
        columns[name] = pd.Series([e.get(name) for e in entries], index=index, dtype="str")
    return pd.DataFrame(columns, index=index).assign(account=np.ones(len(entries), bool))
