"""Recovery: each resolved case with what the customer scored and spent before and after it (practice 38)."""

import pandas as pd

from toolkit.book import Book, has
from toolkit.facts.recovery_facts import around
from toolkit.planning.planning import Planning
from toolkit.rules.recovery_rules import add_recovery, recovered_counts
from toolkit.schema import RECOVERED, RECOVERY, fold


def recovery(planning: Planning) -> dict[str, pd.DataFrame]:
    """The resolved cases, the newest first, and one row that sums them up."""
    rows, book = planning.aged_gaps, planning.book
    cases = rows[(rows["kind"] == "case") & rows["closed"].notna()]
    if not len(cases):
        return {
            RECOVERED.title: pd.DataFrame(columns=RECOVERED.names),
            RECOVERY.title: pd.DataFrame(columns=RECOVERY.names),
        }
    days = book.settings.recovery_days
    events = cases[["customer_id", "line", "opened", "closed"]]
    scores = around(events, _scores(book, set(events["customer_id"])), as_of=book.as_of, days=days)
    spend = None
    if has(book, "orders"):
        orders = book.tables["orders"]
        mine = orders[orders["customer_id"].isin(events["customer_id"])].astype(
            {"customer_id": "str"}
        )
        spend = around(
            events,
            mine.rename(columns={"amount": "value"}).assign(source="orders"),
            as_of=book.as_of,
            days=days,
        )
    out = add_recovery(cases, scores, spend, as_of=book.as_of, days=days)
    out = out.sort_values(["closed", "customer_id", "line"], ascending=[False, True, True])
    return {
        RECOVERED.title: pd.DataFrame([recovered_counts(out)])[RECOVERED.names],
        RECOVERY.title: out[RECOVERY.names].reset_index(drop=True),
    }


def _scores(book: Book, ids: set[str]) -> pd.DataFrame:
    """Ratings of the log and scores of surveys of these customers; a source is the log or one kind of survey."""
    calls, surveys = book.tables["calls"], book.tables["surveys"]
    rated = calls[calls["rating"].notna() & calls["customer_id"].isin(ids)].rename(
        columns={"rating": "value"}
    )
    asked = surveys[surveys["score"].notna() & surveys["customer_id"].isin(ids)].rename(
        columns={"score": "value"}
    )
    kind = [f"survey {fold(k)}" if isinstance(k, str) else "survey" for k in asked["kind"]]
    names = ["customer_id", "date", "value", "source"]
    parts = [
        rated.assign(source="log")[names],
        asked.assign(source=pd.Series(kind, index=asked.index, dtype="str"))[names],
    ]
    return pd.concat(
        [p.astype({"customer_id": "str", "source": "str"}) for p in parts], ignore_index=True
    )
