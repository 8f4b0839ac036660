"""Cases that are open or closed, and bad news: what had to be told, and what is missing yet."""

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.planning.told_items import bad_news_label, told_in_calls

CASE_COLUMNS = ("first_response", "reopened", "severity", "follow_up_score")
BAD_NEWS_COLUMNS = ("customer_id", "date", "incident", "cause", "fix", "prevention", "told_on",
                    "resolved_on", "owner", "table", "line")  # fmt: skip


def cases_of(book: Book) -> pd.DataFrame:
    """Cases of known customers up to as_of; closed is blank while a case is open, also again.

    Columns: customer_id, subject, owner, opened, closed, first_response, reopened, severity,
    follow_up_score, table, line.
    """
    cases, today = book.tables["cases"], pd.Timestamp(book.as_of)
    mine = cases[cases["customer_id"].notna() & ~(cases["opened"] > today)]
    again = (mine["reopened"] >= mine["resolved_on"]) & (mine["reopened"] <= today)
    closed = mine["resolved_on"].where((mine["resolved_on"] <= today) & ~again)
    return pd.DataFrame(
        {
            "customer_id": mine["customer_id"].astype("str"),
            "subject": mine["subject"],
            "owner": mine["owner"],
            "opened": mine["opened"],
            "closed": closed,
            **{name: mine[name] for name in CASE_COLUMNS},
            "table": "cases",
            "line": mine.index,
        }
    )


def bad_news_of(book: Book) -> pd.DataFrame:
    """What had to be told: incidents, and the cases of late where Cases tell whether it was told.

    Columns: customer_id, date, incident, cause, fix, prevention, told_on, resolved_on, owner,
    table, line, and missing: what it still needs to be closed ("told", "resolved", "prevention";
    "" when closed). Nothing is closed before all three are there. What a call told, by the
    schedule or by "News told" in the log, is told. Practice 16.
    """
    incidents = book.tables["incidents"]
    incidents = incidents.assign(table="incidents", line=incidents.index)[[*BAD_NEWS_COLUMNS]]
    filled = [rows for rows in (incidents, _cases_to_tell(book)) if len(rows)]
    rows = incidents
    if filled:
        rows = pd.concat([rows.astype({"customer_id": "str", "fix": "str"}) for rows in filled])
    today = pd.Timestamp(book.as_of)
    rows = rows[rows["customer_id"].notna() & ~(rows["date"] > today)].reset_index(drop=True)
    untold = rows[rows["told_on"].isna()]
    if len(untold):
        labels = map(bad_news_label, untold["incident"])
        in_calls = told_in_calls(book, untold["customer_id"], labels)
        rows["told_on"] = rows["told_on"].fillna(in_calls)
    steps = {
        "told": rows["told_on"] <= today,
        "resolved": rows["resolved_on"] <= today,
        "prevention": rows["prevention"].notna(),
    }
    missing = np.full(len(rows), "", dtype=object)
    for step, is_done in steps.items():
        missing = np.where(is_done, missing, missing + f", {step}")
    texts = [text.removeprefix(", ") for text in missing]
    return rows.assign(missing=pd.array(texts, dtype="str"))


def _cases_to_tell(book: Book) -> pd.DataFrame:
    """Cases as bad news: once resolved, for `problem_days` after; one opened again is a gap."""
    if not has(book, "cases") or "told_on" not in book.mapped["cases"].positions:
        return pd.DataFrame()
    cases, today = book.tables["cases"], pd.Timestamp(book.as_of)
    over = cases["resolved_on"].where(~(cases["reopened"] >= cases["resolved_on"]))
    lately = (over <= today) & (over > today - pd.Timedelta(days=book.settings.problem_days))
    rows = cases[lately].rename(columns={"opened": "date", "subject": "incident"})
    return rows.assign(fix=None, table="cases", line=rows.index)[[*BAD_NEWS_COLUMNS]]


def is_untold(bad_news: pd.DataFrame) -> "pd.Series[bool]":
    """Which bad news nobody has told the customer yet."""
    return bad_news["missing"].str.contains("told", regex=False)
