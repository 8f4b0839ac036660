"""Signals as points of the next call, each once, where no other point of it speaks of it."""

import numpy as np
import pandas as pd

from toolkit.rules.point_rules import points_of
from toolkit.rules.signals.signal_kinds import OPEN_PROMISES, REFERRAL_ASKED, SIGNAL_KINDS
from toolkit.rules.signals.words_broken import BROKEN


def _asked_for_referrals(said: pd.DataFrame) -> "pd.Series[str]":
    from toolkit.planning.people import REFERRAL

    question = REFERRAL.partition(": ")[2]
    asked: pd.Series[str] = said["customer_id"][(said["point"] == question).to_numpy(bool)]
    return asked


def _broken_and_open(said: pd.DataFrame, promises: pd.DataFrame) -> set[str]:
    """Who has a line of gaps, and to whom we broke no promise that is done by now."""
    is_broken = (promises["surprise"] == 1) | promises["state"].isin(BROKEN)
    is_past = (promises["made_by"] == "us") & is_broken & (promises["state"] != "overdue")
    past = set(promises["customer_id"][is_past.to_numpy(bool)])
    return set(said["customer_id"][(said["kind"] == "gap").to_numpy(bool)]) - past


def signal_points(
    signals: pd.DataFrame, ids: set[str], said: pd.DataFrame, promises: pd.DataFrame
) -> pd.DataFrame:
    """One point a signal for the next call, but of those of which another point of it speaks.

    In: the signals, the customers to be called, the other points of their calls, and what was
    promised to whom.
    """
    raised = set(zip(said["customer_id"], said["kind"], strict=True))
    if (signals["kind"] == "promoter").any():
        raised |= {(customer, REFERRAL_ASKED) for customer in _asked_for_referrals(said)}
    if signals["kind"].isin(["surprises", "claim"]).any():
        raised |= {(customer, OPEN_PROMISES) for customer in _broken_and_open(said, promises)}
    by_point = [SIGNAL_KINDS[kind].told_by for kind in signals["kind"]]
    is_said = [pair in raised for pair in zip(signals["customer_id"], by_point, strict=True)]
    rows = signals[signals["customer_id"].isin(ids).to_numpy() & ~np.array(is_said, bool)]
    texts = [
        f"{SIGNAL_KINDS[kind].label}: {evidence}"
        for kind, evidence in zip(rows["kind"], rows["evidence"], strict=True)
    ]
    return points_of(rows["customer_id"], "watch", texts)
