"""Gaps: every one between what was expected and what came, its age and owner; the time to close; bad news told and closed."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.planning.planning import Planning
from toolkit.reading.row_keys import rows_of_keys, sheets_of_keys
from toolkit.rules.gap_rules import in_time, times
from toolkit.schema import BAD_NEWS, GAPS, TIME_TO_CLOSE

KINDS = {"case": "Service", "date": "Date", "quantity": "Quantity", "score": "Score"}
"""What a gap is in, as sheets say it."""


def gaps(planning: Planning) -> dict[str, pd.DataFrame]:
    """Open gaps first, the oldest first; then the closed ones, the newest first. Ages are working days of the customer's rep."""
    rows, book = planning.aged_gaps, planning.book
    is_open = rows["closed"].isna()
    shown = with_places(
        book, rows.assign(kind=rows["kind"].map(KINDS), state=np.where(is_open, "open", "closed"))
    )
    still = shown[is_open].sort_values("opened", kind="stable")
    over = shown[~is_open].sort_values("closed", ascending=False, kind="stable")
    out = pd.concat([still, over])[GAPS.names] if len(over) else still[GAPS.names]
    sheets = {
        GAPS.title: out.reset_index(drop=True),
        TIME_TO_CLOSE.title: _time_to_close(rows, book.settings.response_days),
    }
    news = planning.bad_news
    if len(news):
        names = news["customer_id"].map(planning.accounts.set_index("customer_id")["name"])
        told = news.assign(name=names, missing=news["missing"].replace("", "nothing"))
        told = told.sort_values(["date", "customer_id", "incident"], ascending=[False, True, True])
        sheets[BAD_NEWS.title] = told[BAD_NEWS.names].reset_index(drop=True)
    return sheets


def with_places(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with the sheet that each stands on and its row there, by their table and line."""
    rows = rows.assign(line=rows["line"].astype("i8"))
    titles = {
        (name, i): m.title
        for name, mapped in book.mapped.items()
        for i, m in enumerate(mapped.sheets)
    }
    sheets = [
        titles.get(key) for key in zip(rows["table"], sheets_of_keys(rows["line"]), strict=True)
    ]
    return rows.assign(
        sheet=pd.Series(sheets, index=rows.index, dtype=object), line=rows_of_keys(rows["line"])
    )


def _time_to_close(rows: pd.DataFrame, floor: int) -> pd.DataFrame:
    found = []
    for kind, label in {**KINDS, "": "All"}.items():
        mine = rows[rows["kind"] == kind] if kind else rows
        if not len(mine):
            continue
        closed = mine["closed"].notna()
        cases = mine[mine["kind"] == "case"]
        answered = cases["response"].notna()
        waited, answered = (
            cases["response"].where(answered, cases["age"]),
            answered | cases["closed"].notna(),
        )
        response, prompt = times(waited, answered)["median"], in_time(waited, answered, floor)
        found.append({"kind": label, "gaps": len(mine), "open": int((~closed).sum()), "reopened": int(mine["reopened"].notna().sum()),
                      **times(mine["age"], closed), "response": response if len(cases) else np.nan, "in_time": prompt})  # fmt: skip
    return pd.DataFrame(found, columns=TIME_TO_CLOSE.names)


def _blank(days: float) -> str:
    """Why there is no number of days."""
    return " Blank: too many are still open to tell." if np.isnan(days) else ""


def gap_figures(planning: Planning) -> list[tuple[Any, ...]]:
    """Open gaps and the time to close, for the retention report."""
    rows, at = planning.aged_gaps, f"as of {planning.book.as_of.isoformat()}"
    closed = rows["closed"].notna()
    found = times(rows["age"], closed)
    text = "working days until a gap was closed, open ones counted in as long as they last (Kaplan-Meier)."
    return [
        ("Open gaps", at, int((~closed).sum()), "count", len(rows), "Problems, late or short promises and deliveries that are not closed, of all."),
        ("Time to close, median", at, found["median"], "number", len(rows), f"Half of the gaps: {text}{_blank(found['median'])}"),
        ("Time to close, 90 %", at, found["p90"], "number", len(rows), f"Nine of ten gaps: {text}{_blank(found['p90'])}"),
    ]  # fmt: skip
