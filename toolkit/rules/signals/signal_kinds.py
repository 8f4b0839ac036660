"""Kinds of signals: the one home of what each is called, what to do, and where the rule is from."""

from typing import Any, NamedTuple

import pandas as pd

REFERRAL_ASKED = "referral"
"""What speaks of a promoter: the question whom the customer would recommend us to."""
OPEN_PROMISES = "open promises"
"""What speaks of broken promises: the line of gaps, where every one of them is still open."""


class SignalKind(NamedTuple):
    """A kind of signal, as the sheet and the call need it."""

    label: str
    advice: str
    """What to do about it."""
    source: str
    """The practice or the paper that the rule follows."""
    told_by: str = ""
    """The kind of points that speak of it, too, or what else does: where the next call has that, it
    needs none.
    """
    risk: bool = True
    """Whether something may be lost; else it is a chance."""


SIGNAL_KINDS = {
    "overdue": SignalKind("Order overdue", "Ask what has changed since the last order.", "50"),
    "spend down": SignalKind("Spend down", "Ask what they buy elsewhere, and why.", "25, 50"),
    "category": SignalKind(
        "Category dropped", "Ask who supplies it now, and what was missing.", "25, 40"
    ),
    "silent": SignalKind(
        "Silent", "Reach them, by another channel if need be.", "28"
    ),
    "old gap": SignalKind(
        "Gap open too long", "Close it, or tell the customer the day.", "13, 25", told_by="gap"
    ),
    "surprises": SignalKind(
        "Surprises", "Say sorry, and say who warns them from now on.", "15",
        told_by=OPEN_PROMISES,
    ),
    "claim": SignalKind(
        "Same claim broken again", "Promise what we can keep, or mend what breaks it.", "13, 42",
        told_by=OPEN_PROMISES,
    ),
    "ratings": SignalKind(
        "Ratings falling", "Ask what was better at the beginning.", "33"
    ),
    "score": SignalKind("Score low or falling", "Ask what is behind the score.", "25, 37"),
    "sold only": SignalKind(
        "Sold to only", "Bring something of value before the next offer.", "18"
    ),
    "one person": SignalKind(
        "Known by one of us", "Introduce a second person of ours.", "57"
    ),
    "their person": SignalKind(
        "Knows us by one of theirs", "Ask to meet a second person of theirs.", "35, 57"
    ),
    "sit down": SignalKind(
        "Sit-down missed", "Agree a day to sit down with them.", "48"
    ),
    "handover": SignalKind(
        "Handover not done", "Finish the handover checklist.", "27", told_by="handover"
    ),
    "competitor": SignalKind(
        "Competitor named", "Ask what they hear of them, and say what we do better.", "52",
        told_by="competitor",
    ),
    "spend up": SignalKind(
        "Spend rising", "Find out what is behind it, and offer what goes with it.", "25, 40",
        risk=False,
    ),
    "peers": SignalKind(
        "Category others buy", "Ask where they get it, and offer it.", "40", risk=False
    ),
    "potential": SignalKind(
        "High potential, low spend", "Learn what they need and who supplies it.", "25", risk=False
    ),
    "second": SignalKind(
        "No second order", "Ask how the first order went, and what comes next.", "34", risk=False
    ),
    "promoter": SignalKind(
        "Promoter", "Ask whom they would recommend us to.", "39", told_by=REFERRAL_ASKED, risk=False
    ),
    "win back": SignalKind(
        "Lost, with a past that pays", "Ask what would bring them back.", "25, 56", risk=False
    ),
}  # fmt: skip
"""All kinds, risks first; their order breaks ties."""
RANK_OF_SIGNALS = {kind: rank for rank, kind in enumerate(SIGNAL_KINDS)}


class Signal(NamedTuple):
    """One thing seen of one customer."""

    kind: str
    customer_id: str
    evidence: str
    """What was seen, in a sentence with its numbers."""
    since: Any
    """The day from which on it holds (a Timestamp); NaT where nobody can say."""
    basis: str
    """What the evidence rests on: an answered signal comes back when this changes."""
    stake: float
    """The part of the customer's revenue that is at stake; NaN where nobody can say."""
    n: int
    """How many observations it rests on."""


def signal_rows(signals: "list[Signal]") -> pd.DataFrame:
    """Signals as rows: the columns of `Signal`."""
    return pd.DataFrame(signals, columns=list(Signal._fields))
