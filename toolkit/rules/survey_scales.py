"""On which scale the scores of a survey are, and what may be worked out of them (practice 37).

Decided by what the name says and by the scores. Where neither tells, nothing is worked out: a
figure of scores taken for those of another scale would be false.
"""

from typing import Any, NamedTuple

import numpy as np

NPS, SATISFIED, MEAN, UNKNOWN = "NPS", "Satisfied, %", "Mean", "Scale not known"
FEW, SOME, MANY = 5, 10, 20
"""Scores from which it would be odd if none of them were in the upper part of the scale."""
PART = 0.2
"""The part of the scores that makes two scales in one survey."""


class Measured(NamedTuple):
    """What is worked out of the scores of a survey, and by which scale they are read.

    `high` is the top of the scale and `best` says which end is good ("high", "low"), where that is
    known. `why` says why nothing is worked out, or why it is no net promoter score.
    """

    measure: str
    low: float = float("nan")
    high: float = float("nan")
    best: str = ""
    why: str = ""


def measured_by(said: Any, scores: Any) -> Measured:
    """How the scores of a survey are measured.

    In: what its name says, as words/survey_kinds reads it (named, low, high, recommends, csat,
    one_is_best, effort), and all the scores that it ever got, blank ones left out.
    """
    values = np.asarray(scores, "f8")
    if not len(values):
        return Measured(UNKNOWN)
    if said.low is not None and said.high is not None:
        return _on_named(said, said.low, said.high)
    if said.one_is_best:
        return _grades(values)
    if said.recommends:
        return _recommends(values)
    return _unnamed(said, values)


def _on_named(said: Any, low: float, high: float) -> Measured:
    if said.recommends:
        if (low, high) == (0, 10):
            return Measured(NPS, low, high, "high")
        why = f"a net promoter score is of scores from 0 to 10; these are from {low:g} to {high:g}"
        return Measured(MEAN, low, high, "high", why)
    if said.one_is_best:
        return Measured(MEAN, low, high, "low")
    if said.effort or high < FEW:
        return Measured(MEAN, low, high)
    measure = SATISFIED if (low, high) == (1, 5) else MEAN
    return Measured(measure, low, high, "high")


def _grades(values: Any) -> Measured:
    if values.min() >= 1 and values.max() <= 6:
        return Measured(MEAN, 1, 6 if values.max() > 5 else max(values.max(), 5), "low")
    return _no_scale(values, "which are no grades from 1 to 6")


def _recommends(values: Any) -> Measured:
    count, most = len(values), values.max()
    if values.min() < 0 or most > 10:
        return _no_scale(values, "and a net promoter score is of scores from 0 to 10")
    if values.min() > 0 and ((most <= 5 and count >= FEW) or (most <= 7 and count >= SOME)):
        return _no_scale(values, "so that they may be of 0 to 10 or of a shorter scale")
    return Measured(NPS, 0, 10, "high")


def _unnamed(said: Any, values: Any) -> Measured:
    least, most, count = values.min(), values.max(), len(values)
    if most > 10:
        if (values <= 10).mean() >= PART:
            return _no_scale(values, "as if of two scales")
        return Measured(MEAN, 0, 100, "high" if most <= 100 and least >= 0 else "")
    if said.effort or least < 0 or (least == 0 and most <= 1):
        return Measured(MEAN)
    if least >= 1 and most <= 5:
        return _up_to_five(said, values)
    if least == 0 and most > 5 and not said.named:
        return Measured(NPS, 0, 10, "high")
    is_ten = most > 7 or count < FEW
    # Satisfaction is asked from 1 on, where nobody gave a 0.
    lowest = 1 if said.csat and least >= 1 else 0
    return Measured(MEAN, lowest, 10, "high") if is_ten else Measured(MEAN)


def _up_to_five(said: Any, values: Any) -> Measured:
    """Scores from 1 to 5 at most: of that scale, unless they may be of a shorter one, or grades."""
    most, count = values.max(), len(values)
    if not said.csat:
        if (most <= 3 and count >= FEW) or (most <= 4 and count >= MANY):
            return _no_scale(values, "so that they may be of 1 to 5 or of a shorter scale")
        if np.median(values) <= 2 and count >= SOME:
            return _no_scale(values, "most of them 1 or 2, so that 1 may be the best or the worst")
    return Measured(SATISFIED, 1, 5, "high")


def _no_scale(values: Any, why: str) -> Measured:
    count = "1 score" if len(values) == 1 else f"{len(values)} scores"
    return Measured(UNKNOWN, why=f"{count} from {values.min():g} to {values.max():g}, {why}")
