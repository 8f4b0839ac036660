"""Gaps: every one between what was expected and what came, the time to close, and bad news told."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reports.figures import Figure
from toolkit.reports.report_parts import GAP_KINDS, in_columns, with_places
from toolkit.rules.gap_rules import in_time, times
from toolkit.schema.diary_outputs import BAD_NEWS, GAPS, TIME_TO_CLOSE


def gaps(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who puts things right: open gaps, the oldest first, then closed ones, the newest first.

    Ages are working days of the customer's rep.
    """
    rows, book = planning.aged_gaps, planning.book
    sheets = {
        GAPS.title: _listed(planning),
        TIME_TO_CLOSE.title: _time_to_close(rows, book.settings.response_days),
    }
    if len(planning.bad_news):
        sheets[BAD_NEWS.title] = _bad_news(planning)
    return sheets


def _listed(planning: Planning) -> pd.DataFrame:
    rows = planning.aged_gaps
    is_open = rows["closed"].isna()
    state = np.where(is_open, "open", "closed")
    rows = rows.assign(kind=rows["kind"].map(GAP_KINDS), state=state)
    rows = with_places(planning.book, rows)[GAPS.names]
    still_open = rows[is_open].sort_values("opened", kind="stable")
    closed = rows[~is_open].sort_values("closed", ascending=False, kind="stable")
    listed = pd.concat([still_open, closed]) if len(closed) else still_open
    return listed.reset_index(drop=True)


def _bad_news(planning: Planning) -> pd.DataFrame:
    news = planning.bad_news
    names = news["customer_id"].map(planning.by_id["name"])
    rows = news.assign(name=names, missing=news["missing"].replace("", "nothing"))
    rows = rows.sort_values(["date", "customer_id", "incident"], ascending=[False, True, True])
    return in_columns(rows, BAD_NEWS)


def _time_to_close(gaps: pd.DataFrame, floor: int) -> pd.DataFrame:
    """The times of each kind of gap there is, and of all."""
    rows = []
    for kind, title in GAP_KINDS.items():
        mine = gaps[gaps["kind"] == kind]
        if len(mine):
            rows.append({"kind": title, **_times_of(mine, floor)})
    if len(gaps):
        rows.append({"kind": "All", **_times_of(gaps, floor)})
    return pd.DataFrame(rows, columns=TIME_TO_CLOSE.names)


def _times_of(gaps: pd.DataFrame, floor: int) -> dict[str, Any]:
    """Counts, times to close and times to a first response; only cases wait for a response."""
    closed = gaps["closed"].notna()
    cases = gaps[gaps["kind"] == "case"]
    waited = cases["response"].fillna(cases["age"])
    answered = cases["response"].notna() | cases["closed"].notna()
    response = times(waited, answered)["median"] if len(cases) else np.nan
    return {
        "gaps": len(gaps),
        "open": int((~closed).sum()),
        "reopened": int(gaps["reopened"].notna().sum()),
        **times(gaps["age"], closed),
        "response": response,
        "in_time": in_time(waited, answered, floor),
    }


def gap_figures(planning: Planning) -> list[Figure]:
    """Open gaps and the time to close, for the retention report."""
    rows, period = planning.aged_gaps, f"as of {planning.book.as_of.isoformat()}"
    closed = rows["closed"].notna()
    lasted = times(rows["age"], closed)
    of_all = "Problems, late or short promises and deliveries that are not closed, of all."
    return [
        Figure("Open gaps", period, int((~closed).sum()), "count", len(rows), of_all),
        _time_figure("median", "Half of the gaps", lasted["median"], len(rows), period),
        _time_figure("90 %", "Nine of ten gaps", lasted["p90"], len(rows), period),
    ]


def _time_figure(part: str, whom: str, days: float, count: int, period: str) -> Figure:
    definition = (
        f"{whom}: working days until a gap was closed, open ones counted in as long as they last "
        "(Kaplan-Meier)."
    )
    if np.isnan(days):
        definition += " Blank: too many are still open to tell."
    return Figure(f"Time to close, {part}", period, days, "number", count, definition)
