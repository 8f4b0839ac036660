"""What an explanation rests on, in words: a label and a value for each thing that is known."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH, Catalogue
from toolkit.cli.value_texts import joined
from toolkit.schema.channels import CHANNEL_LABELS

WHY = "why"
"""Where words of an explanation stand in catalogues, beside those of columns."""
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
_OF_SHEETS = ("revenue_from", "last_from")
_INTERVALS = ("cadence", "interval", "cadence_override")


def input_lines(inputs: Mapping[str, Any], words: Catalogue) -> Iterator[str]:
    """One line for each input that is known; one without a label in words is shown by its name."""
    for name, value in inputs.items():
        if value is not None and value != "":
            yield f"{_label(name, words)}: {_value(name, value, words)}"


def days_text(number: Any, words: Catalogue) -> str:
    """A number of days, like "1 day" or "12 days"."""
    return f"{number} {words.say('day' if str(number) == '1' else 'days', WHY)}"


def _label(name: str, words: Catalogue) -> str:
    channel, _, days = name.rpartition("_")
    if channel not in CHANNEL_LABELS:
        return words.say(_LABELS.get(name, name.replace("_", " ")), WHY)
    label = words.say("Contacts and attempts by {channel}, last {days} days", WHY)
    said = words.say(CHANNEL_LABELS[channel])
    return label.format(channel=said.lower() if words.code == ENGLISH else said, days=days)


def _value(name: str, value: Any, words: Catalogue) -> str:
    if name in _SHARES:
        return words.shown(f"{value:.1%}")
    if name in _OF_SHEETS:
        return words.say(_SHEETS.get(value, str(value)), WHY)
    if name in _INTERVALS:
        return words.say("every {days}", WHY).format(days=days_text(value, words))
    if isinstance(value, bool):
        return words.say(joined(value))
    return joined(value) if isinstance(value, str) else words.shown(joined(value))
