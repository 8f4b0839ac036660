"""The calls of a bucket's customers as facts, which Spark made of all rows, and few of the rows."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pandas as pd

COUNTED = {
    "contacts": {
        "customer_id": "string",
        "first_contact": "date",
        "last_contact": "date",
        "last_try": "date",
        "last_success": "date",
        "calls": "bigint",
        "attempts": "bigint",
    },
    "tries": {
        "customer_id": "string",
        "tries": "bigint",
        "reached": "bigint",
        "recent_tries": "bigint",
        "recent_reached": "bigint",
    },
    "last_notes": {
        "customer_id": "string",
        "note_date": "date",
        "note_success": "bigint",
        "last_note": "string",
    },
}
"""The facts of `toolkit.facts` that a plan is made of, with their columns."""
TAIL = {
    "customer_id": "string",
    "date": "date",
    "channel": "string",
    "outcome": "string",
    "success": "bigint",
}
"""What is told of the last calls of each customer."""


@dataclass(frozen=True, eq=False)
class CallFacts:
    """A `LargeLog` of which a plan can be made, and no report: its rows are not here.

    Of the rows there are those of each customer after the last success, the last visit, and all of
    this week: a plan asks for no others.
    """

    as_of: dt.date
    facts: Mapping[str, pd.DataFrame]
    """Each fact by the name of its function."""
    tail: pd.DataFrame
    no_rows: pd.DataFrame
    says: Mapping[str, bool]
    """Which columns the whole log says anything in."""
    rows: int = 1

    def read_all(self) -> pd.DataFrame:
        """Raises LookupError: no worker has all rows of a log."""
        raise LookupError("The rows of this log stay in Spark.")

    def fact(self, fact: Callable[..., Any], **asked: Any) -> pd.DataFrame:
        """A fact that Spark made; raises LookupError for any other."""
        if fact.__name__ not in self.facts or asked != {"as_of": self.as_of}:
            raise LookupError(f"{fact.__name__} was not made of the rows in Spark.")
        return self.facts[fact.__name__]

    def fact_beside(
        self, fact: Callable[..., Any], customers: pd.DataFrame, **asked: Any
    ) -> pd.DataFrame:
        """A fact of calls after a day that is no earlier than the last success of each customer."""
        found: pd.DataFrame = fact(self.tail, customers, **asked)
        return found

    def where(self, condition: Any, columns: Iterable[str]) -> pd.DataFrame:
        """Those of the rows that are here."""
        found: pd.DataFrame = (
            nw.from_native(self.tail).filter(condition).select(*columns).to_native()
        )
        return found

    def of_customers(self, ids: "pd.Series[Any]", columns: Iterable[str]) -> pd.DataFrame:
        """Those of the rows that are here, of some customers."""
        return self.tail.loc[self.tail["customer_id"].isin(ids), [*columns]]

    def holds_any(self, column: str) -> bool:
        """Whether the whole log says this of any call."""
        return self.says.get(column, False)


def typed(rows: pd.DataFrame, kinds: Mapping[str, str]) -> pd.DataFrame:
    """Rows that came from Spark, as facts in pandas are."""
    columns = {name: _column(rows[name], kind) for name, kind in kinds.items()}
    return pd.DataFrame(columns).reset_index(drop=True)


def _column(values: "pd.Series[Any]", kind: str) -> Any:
    if kind == "date":
        return pd.to_datetime(values).astype("M8[us]")
    return values.astype("i8" if kind == "bigint" else "str")
