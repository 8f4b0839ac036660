"""Recovery: each resolved case with what the customer scored and spent before and after it."""

import pandas as pd

from toolkit.book import Book, has
from toolkit.facts.recovery_facts import around
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns, no_rows
from toolkit.rules.recovery_rules import add_recovery, recovered_counts
from toolkit.schema.wants_outputs import RECOVERED, RECOVERY
from toolkit.words.folding import fold


def recovery(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who handles cases: the resolved ones, the newest first, and one row that sums them up.

    Practice 38.
    """
    book, gaps = planning.book, planning.aged_gaps
    cases = gaps[(gaps["kind"] == "case") & gaps["closed"].notna()]
    if not len(cases):
        return {RECOVERED.title: no_rows(RECOVERED), RECOVERY.title: no_rows(RECOVERY)}
    days = book.settings.recovery_days
    events = cases[["customer_id", "line", "opened", "closed"]]
    ids = set(events["customer_id"])
    scores = around(events, _scores(book, ids), as_of=book.as_of, days=days)
    spend = None
    if has(book, "orders"):
        spend = around(events, _orders(book, ids), as_of=book.as_of, days=days)
    rows = add_recovery(cases, scores, spend, as_of=book.as_of, days=days)
    rows = rows.sort_values(["closed", "customer_id", "line"], ascending=[False, True, True])
    return {
        RECOVERED.title: pd.DataFrame([recovered_counts(rows)])[RECOVERED.names],
        RECOVERY.title: in_columns(rows, RECOVERY),
    }


def _scores(book: Book, ids: set[str]) -> pd.DataFrame:
    """Ratings of the log and scores of surveys; a source is the log or one kind of survey."""
    calls, surveys = book.tables["calls"], book.tables["surveys"]
    rated = calls[calls["rating"].notna() & calls["customer_id"].isin(ids)]
    asked = surveys[surveys["score"].notna() & surveys["customer_id"].isin(ids)]
    kinds = [_survey(kind) for kind in asked["kind"]]
    return pd.concat(
        [
            _log(rated, value="rating", source="log"),
            _log(asked, value="score", source=pd.Series(kinds, index=asked.index, dtype="str")),
        ],
        ignore_index=True,
    )


def _survey(kind: object) -> str:
    return f"survey {fold(kind)}" if isinstance(kind, str) else "survey"


def _orders(book: Book, ids: set[str]) -> pd.DataFrame:
    """What these customers spent."""
    orders = book.tables["orders"]
    return _log(orders[orders["customer_id"].isin(ids)], value="amount", source="orders")


def _log(rows: pd.DataFrame, *, value: str, source: "str | pd.Series[str]") -> pd.DataFrame:
    """A log as `around` takes it: customer_id, date, value, source."""
    log = rows[["customer_id", "date", value]].rename(columns={value: "value"})
    return log.assign(source=source).astype({"customer_id": "str", "source": "str"})
