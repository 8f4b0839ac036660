"""What an explanation rests on, in words: a label and a value for each thing that is known."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.cli.value_texts import counted, joined
from toolkit.schema.channels import CHANNEL_LABELS

_LABELS = {
    "owner": "Rep",
    "status": "Status in the list",
    "revenue": "Revenue",
    "revenue_from": "Where the revenue comes from",
    "rank": "Place by worth",
    "ranked": "Customers that have a place",
    "share_before": "Share of all revenue that the customers before this one have",
    "points": "Points of 100",
    "customer_since": "Customer since",
    "cadence": "How often, by the class or the list",
    "interval": "How often, as it can be kept",
    "calls": "Contacts and attempts in the log",
    "attempts": "Attempts since the last contact",
    "first_contact": "First contact or attempt",
    "last_attempt": "Last contact or attempt",
    "last_from": "Where the last contact comes from",
    "due": "Due by that",
    "planned": "Day in the plan",
    "problem_open": "Open problems",
    "problem_last": "Last problem",
    "tier_override": "Tier set by hand",
    "tier_until": "It counts until",
    "cadence_override": "How often, set by hand",
    "next_call_override": "Next call set by hand, or next follow-up of the list",
    "do_not_call": "Do not call",
    "last_note": "Last note",
}
"""What each input is called, by its name in code."""
_SHEETS = {"list": "the customer list", "log": "the call log", "orders": "the orders"}
_SHARES = ("share_before",)


def input_lines(inputs: Mapping[str, Any]) -> Iterator[str]:
    """One line for each input that is known; one without a label in words is shown by its name."""
    for name, value in inputs.items():
        if value is not None and value != "":
            yield f"{_label(name)}: {_value(name, value)}"


def _label(name: str) -> str:
    channel, _, days = name.rpartition("_")
    if channel in CHANNEL_LABELS:
        return f"Contacts and attempts by {CHANNEL_LABELS[channel].lower()}, last {days} days"
    return _LABELS.get(name, name.replace("_", " "))


def _value(name: str, value: Any) -> str:
    if name in _SHARES:
        return f"{value:.1%}"
    if name in ("revenue_from", "last_from"):
        return _SHEETS.get(value, str(value))
    if name in ("cadence", "interval", "cadence_override"):
        return f"every {counted(value, 'day')}"
    return joined(value)
