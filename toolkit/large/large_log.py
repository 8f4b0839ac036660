"""A log in its engine, typed and matched: facts of all rows come back, and rows that are asked for.

What is asked of it is said in Narwhals, as facts are: whatever engine it is in, the rules get the
same frames.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import narwhals as nw
import numpy as np
import pandas as pd


class LargeLog(Protocol):
    """What is asked of a log that is not in memory: a seam, behind which any engine may be."""

    @property
    def rows(self) -> int:
        """How many rows there are."""

    @property
    def no_rows(self) -> pd.DataFrame:
        """The table without a row, for what nobody says in it."""

    @property
    def read_all(self) -> Callable[[], pd.DataFrame]:
        """What brings all rows as a table of the book, for what is made of rows."""

    def fact(self, fact: Callable[..., Any], **asked: Any) -> pd.DataFrame:
        """What a function makes of the native rows, with the ids of the customers."""

    def fact_beside(
        self, fact: Callable[..., Any], customers: pd.DataFrame, **asked: Any
    ) -> pd.DataFrame:
        """The same beside a frame of customers."""

    def where(self, condition: Any, columns: Iterable[str]) -> pd.DataFrame:
        """The rows for which a condition of Narwhals holds, by their lines, in their order."""

    def of_customers(self, ids: "pd.Series[Any]", columns: Iterable[str]) -> pd.DataFrame:
        """All rows of some customers."""

    def holds_any(self, column: str) -> bool:
        """Whether the log says this of any call."""


@dataclass(frozen=True, eq=False)
class EngineLog:
    """The rows of a log, typed: line, customer_id (the customer's number), date, success and more.

    A `LargeLog`.
    """

    native: Any
    """The rows in their engine, for facts; customers by their numbers."""
    ids: "pd.Index[Any]"
    """The customers' ids, by their numbers."""
    rows: int
    """How many there are."""
    read_all: Callable[[], pd.DataFrame]
    """All rows as a table of the book, for what is made of rows: they come into memory."""
    collect: Callable[[Any], dict[str, Any]]
    """Native rows as columns of NumPy."""
    no_rows: pd.DataFrame
    """The table without a row, for what nobody says in it."""
    give: Callable[[pd.DataFrame], Any]
    """A frame as a native one beside the log, until the next one is given."""

    def frame(self, native: Any) -> pd.DataFrame:
        """Facts or rows in memory, with the ids of the customers."""
        frame = pd.DataFrame(self.collect(native))
        if "customer_id" in frame:
            numbers = frame["customer_id"]
            places = numbers.fillna(-1).astype("i8").to_numpy()
            whose = pd.Categorical.from_codes(places, categories=self.ids)
            frame["customer_id"] = pd.Series(whose, index=frame.index)
        for name in frame.columns:
            if frame[name].dtype == object:
                frame[name] = frame[name].astype("str")
        return frame

    def fact(self, fact: Callable[..., Any], **asked: Any) -> pd.DataFrame:
        """What a function makes of the native rows, in memory."""
        return self.frame(fact(self.native, **asked))

    def fact_beside(
        self, fact: Callable[..., Any], customers: pd.DataFrame, **asked: Any
    ) -> pd.DataFrame:
        """The same beside a frame of customers, which goes to the engine."""
        return self.frame(fact(self.native, self._beside(customers), **asked))

    def _beside(self, customers: pd.DataFrame) -> Any:
        """A frame of customers, by their ids, as a native one, by their numbers."""
        numbers = self.ids.get_indexer(pd.Index(customers["customer_id"].astype("str")))
        return self.give(customers.assign(customer_id=numbers.astype("i4")))

    def where(self, condition: Any, columns: Iterable[str]) -> pd.DataFrame:
        """The rows for which this holds, by their lines, in their order."""
        found = nw.from_native(self.native).filter(condition).select("line", *columns)
        frame = self.frame(found.to_native()).sort_values("line").set_index("line")
        return frame.rename_axis(None)

    def of_customers(self, ids: "pd.Series[Any]", columns: Iterable[str]) -> pd.DataFrame:
        """All rows of some customers."""
        numbers = np.unique(self.ids.get_indexer(pd.Index(ids.astype("str"))))
        return self.where(nw.col("customer_id").is_in(numbers[numbers >= 0].tolist()), columns)

    def holds_any(self, column: str) -> bool:
        """Whether the log says this of any call."""
        found = nw.from_native(self.native).filter(~nw.col(column).is_null()).select(column).head(1)
        return bool(len(next(iter(self.collect(found.to_native()).values()))))


class TablesWithLog(dict[str, pd.DataFrame]):
    """Tables of a book whose log of calls stays in its engine until somebody asks for its rows."""

    def __init__(self, tables: dict[str, pd.DataFrame], log: str, large: LargeLog) -> None:
        """All tables but the log, which is called `log`."""
        super().__init__({name: table for name, table in tables.items() if name != log})
        self._log, self._large = log, large

    def __missing__(self, name: str) -> pd.DataFrame:
        """The log, with all its rows, which stay in memory from now on."""
        if name != self._log:
            raise KeyError(name)
        self[name] = self._large.read_all()
        return self[name]
