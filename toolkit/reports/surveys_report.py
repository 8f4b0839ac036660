"""Surveys: satisfaction with n and interval, suggestions, questions answered (practices 37, 49)."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import has
from toolkit.planning.planning import Planning
from toolkit.planning.task_rows import known_rows
from toolkit.planning.typed_answers import answers_given
from toolkit.reports.report_parts import in_columns
from toolkit.rules.point_rules import last_answers
from toolkit.rules.ratios import ratio
from toolkit.rules.survey_rules import (
    mean_score,
    net_promoter,
    newest_scores,
    satisfied,
)
from toolkit.rules.survey_scales import MEAN, NPS, SATISFIED, Measured
from toolkit.rules.tier_rules import in_order_of_tier
from toolkit.schema.retention_outputs import VOICES
from toolkit.schema.survey_outputs import CHANGE_ANSWERS, SATISFACTION, SUGGESTIONS

MEASURES = {NPS: net_promoter, SATISFIED: satisfied}
"""What is worked out of the scores on a scale that has a measure of its own."""
YEAR = 365


def surveys(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: scores by kind and tier; then suggestions, open first; then the questions."""
    return {
        SATISFACTION.title: _satisfaction(planning),
        SUGGESTIONS.title: suggestions(planning),
        CHANGE_ANSWERS.title: _questions(planning),
    }


def _satisfaction(planning: Planning) -> pd.DataFrame:
    as_of = pd.Timestamp(planning.book.as_of)
    rows = newest_scores(known_rows(planning.book, "surveys"), as_of=as_of, days=YEAR)
    rows = rows.assign(tier=rows["customer_id"].map(planning.by_id["tier"]))
    from toolkit.planning.voices import scales_of

    scales = scales_of(planning.book)
    found = []
    for kind, mine in rows.groupby("kind", sort=True):
        by = scales[str(kind)]
        found.append({"kind": kind, "tier": "All", **_measured(mine["score"], by)})
        for tier in in_order_of_tier(mine["tier"]):
            of_tier = mine["score"][mine["tier"] == tier]
            found.append({"kind": kind, "tier": tier, **_measured(of_tier, by)})
    return pd.DataFrame(found, columns=SATISFACTION.names)


def voices(planning: Planning) -> pd.DataFrame | None:
    """Each kind of survey, one voice a customer, for the retention report; None without scores."""
    if not has(planning.book, "surveys"):
        return None
    rows = _satisfaction(planning)
    rows = rows[(rows["tier"] == "All").to_numpy()]
    return in_columns(rows, VOICES) if len(rows) else None


def _measured(scores: "pd.Series[float]", by: Measured) -> dict[str, Any]:
    """The figures of these scores; of those whose scale nobody knows only how many."""
    if by.measure in MEASURES:
        return {"measure": by.measure, **MEASURES[by.measure](scores)}
    if by.measure != MEAN:
        return {"measure": by.measure, "n": len(scores)}
    low, high = (scores.min(), scores.max()) if np.isnan(by.low) else (by.low, by.high)
    best = ", 1 is best" if by.best == "low" else ""
    return {"measure": f"Mean, scores from {low:g} to {high:g}{best}", **mean_score(scores)}


def suggestions(planning: Planning) -> pd.DataFrame:
    """Every suggestion, those that nobody acted on first."""
    by_id, today = planning.by_id, pd.Timestamp(planning.book.as_of)
    rows = known_rows(planning.book, "surveys")
    rows = rows[rows["suggestion"].notna() & (rows["date"] <= today)]
    rows = rows[rows["customer_id"].isin(by_id.index)]
    columns = {name: rows["customer_id"].map(by_id[name]) for name in ("name", "tier", "owner")}
    acted = rows["acted_on"].where(rows["acted_on"] <= today)
    days = (acted.fillna(today) - rows["date"]).dt.days.astype("f8")
    rows = rows.assign(**columns, acted_on=acted, days=days, is_done=acted.notna())
    rows = rows.sort_values(["is_done", "date", "customer_id", "line"], kind="stable")
    return in_columns(rows, SUGGESTIONS)


def _questions(planning: Planning) -> pd.DataFrame:
    """How many customers have answered each question of the settings of late, or ever."""
    book, by_id = planning.book, planning.by_id
    called = by_id.index[by_id["blocked"] == ""]
    answers = answers_given(book)
    answers = answers[answers["customer_id"].notna()].astype({"customer_id": "str"})
    since = pd.Timestamp(book.as_of) - pd.Timedelta(days=book.settings.answer_days)
    found = []
    for question in book.settings.questions:
        last = last_answers(answers, question, as_of=book.as_of)
        last = last[last.index.isin(called)]
        fresh = int((last > since).sum())
        found.append(
            {
                "question": question.partition(":")[2].strip() or question,
                "fresh": fresh,
                "stale": len(last) - fresh,
                "never": len(called) - len(last),
                "fresh_share": ratio(fresh, len(called)),
                "newest": last.max(),
            }
        )
    return pd.DataFrame(found, columns=CHANGE_ANSWERS.names)
