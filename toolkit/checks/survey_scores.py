"""Scores of surveys that lie on no scale: errors of typing, each told with its cell."""

from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.rules.survey_scales import PART, UNKNOWN, measured_by
from toolkit.words.survey_kinds import what_is_said

MOST = 50
"""Scores that are named by cell; the rest is counted."""
FEWEST = 5
"""Scores of a kind below which nothing tells its scale but its name."""
MISTYPED, RARELY, ENOUGH = 0.2, 0.05, 20
"""The part of the scores that may lie beside a scale; within ten points, of so many at least."""


class Scale(NamedTuple):
    """The lowest and the highest score that there is."""

    low: float
    high: float

    def holds(self, scores: Any) -> Any:
        """Which scores lie on it."""
        return (scores >= self.low) & (scores <= self.high)


FIVE, TEN, HUNDRED = Scale(1, 5), Scale(0, 10), Scale(0, 100)


def with_scores(surveys: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The surveys with blanks for scores that cannot be, like 11 on a scale from 0 to 10.

    The scale of a kind of survey is what its name or the header of the scores says, else what
    nearly all of its scores lie on; where nothing tells it, every score counts.
    """
    kinds = surveys["kind"].fillna("")
    wrong = np.zeros(len(surveys), bool)
    for kind in dict.fromkeys(kinds):
        is_here = ((kinds == kind) & surveys["score"].notna()).to_numpy(bool)
        scores = surveys["score"].to_numpy("f8")[is_here]
        scale = scale_told(f"{kind} {at.header('score')}", scores)
        inside = np.ones(len(scores), bool) if scale is None else scale.holds(scores)
        if inside.sum() >= FEWEST:
            said = measured_by(what_is_said(kind, at.header("score")), scores[inside])
            if said.measure == UNKNOWN:
                first = surveys.iloc[np.flatnonzero(is_here)[inside][:1]]
                problems.append(_unknown(first, at, kind, said.why))
        if scale is None or inside.all():
            continue
        mine = np.flatnonzero(is_here)[~inside]
        wrong[mine] = True
        problems += _told(surveys.iloc[mine], at, kind, scale)
    if wrong.any():
        surveys = surveys.assign(score=surveys["score"].mask(wrong))
    problems += _of_one_day(surveys, at)
    return surveys


def _of_one_day(surveys: pd.DataFrame, at: Mapped) -> list[Problem]:
    """That several scores of a customer on a day count as one voice."""
    rows = surveys[surveys[["customer_id", "date", "score"]].notna().all(axis=1).to_numpy()]
    keys = ["customer_id", "kind", "date"]
    again = rows[rows.duplicated(keys, keep=False).to_numpy()]
    differs = again.groupby(keys, dropna=False)["score"].transform("nunique") > 1
    rows = again[differs.to_numpy(bool)]
    if not len(rows):
        return []
    says = f"{len(rows)} scores of customers who gave several on one day: their mean is their voice"
    fix = "Nothing, if several people answered; delete what was entered by mistake."
    first = rows.index[0]
    value = rows.at[first, "score"]
    told = problem(at, "score", first, value=value, says=says, fix=fix, severity="note")
    return [replace(told, count=len(rows))]


def scale_told(name: str, scores: Any) -> Scale | None:
    """The scale that a survey's name says, or that its scores tell; None where nothing does.

    >>> scale_told("Satisfaction (1-6)", [1.0, 6.0, 7.0]), scale_told("NPS", [9.0, 11.0, 8.0])
    (Scale(low=1.0, high=6.0), Scale(low=0, high=10))
    >>> scale_told("Service", [3.0, 4.0, 5.0, 4.0, 44.0]), scale_told("Service", [1.0, 44.0])
    (Scale(low=0, high=10), None)
    """
    values = np.asarray(scores, "f8")
    said = what_is_said(name)
    named = TEN if said.recommends else None
    if said.low is not None and said.high is not None:
        named = Scale(said.low, said.high)
    if named is not None and named.holds(values).mean() >= 0.5:
        return named
    if said.recommends:
        return None
    if len(values) < FEWEST:
        return None
    ten = TEN.holds(values)
    if ten.mean() < 1 - MISTYPED:
        is_one = ten.mean() < PART and HUNDRED.holds(values).mean() >= 1 - MISTYPED
        return HUNDRED if is_one else None
    inside = values[ten]
    is_five = len(inside) >= ENOUGH and FIVE.holds(inside).mean() >= 1 - RARELY
    return FIVE if is_five else TEN


def _unknown(first: pd.DataFrame, at: Mapped, kind: str, why: str) -> Problem:
    """That nothing is worked out of a survey, and what it takes."""
    says = f"the scale of {kind or 'these scores'} cannot be known: {why}; nothing is worked out"
    fix = f"Write the scale behind the kind, like {kind or 'Survey'} 0-10, or 1-6 (1 = best)."
    row = first.index[0]
    return problem(at, "score", row, value=first.at[row, "score"], says=says, fix=fix)


def _told(wrong: pd.DataFrame, at: Mapped, kind: str, scale: Scale) -> list[Problem]:
    """A line for each score that cannot be; of many the first, the rest counted."""
    whose = kind or "this survey"
    says = f"no score from {scale.low:g} to {scale.high:g}, as {whose} has; it does not count"
    fix = (
        f"Type a score from {scale.low:g} to {scale.high:g}; where the scale is another one, write "
        f"it behind the kind, like {kind or 'Survey'} 1-7."
    )
    told = [
        problem(at, "score", row, value=wrong.at[row, "score"], says=says, fix=fix)
        for row in wrong.index[:MOST]
    ]
    if len(wrong) > MOST:
        more = f"{len(wrong) - MOST} more rows: {says}"
        told.append(problem(at, "score", None, says=more, fix="See the rows above."))
    return told
