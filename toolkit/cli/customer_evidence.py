"""What is known of the customers whom a page names, so that each name leads to its evidence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning
    from toolkit.render.html_page import Evidence

_SHOWN = (
    ("Customer ID", "customer_id", "id"),
    ("Rep", "owner", "text"),
    ("Phone", "phone", "id"),
    ("Tier", "why_tier", "long"),
    ("Revenue", "revenue", "money"),
    ("Last contact", "last_contact", "date"),
    ("Next call", "next_call", "date"),
    ("Why this date", "why_date", "long"),
    ("Last note", "last_note", "long"),
    ("Open gaps", "open_gaps", "count"),
)
"""Facts of every customer: the label, the column of `accounts`, its kind."""
_GAPS_SHOWN = 5


_SENTENCES = ("why_tier", "why_date")


def evidence_of(
    planning: "Planning", ids: Sequence[str], language: str = ENGLISH
) -> "list[Evidence]":
    """Facts of each of these customers, as far as they are known; none of who is in no list."""
    from toolkit.render.html_page import Evidence

    words = catalogue(language)

    by_id = planning.by_id
    gaps, signals = _open_gaps(planning), _signals(planning)
    found = []
    for customer in ids:
        if customer not in by_id.index:
            continue
        row = by_id.loc[customer]
        facts = [(label, _fact(row.get(name), name, kind, words)) for label, name, kind in _SHOWN]
        for label, text in signals.get(customer, ()):
            facts.append(("Look at", f"{words.say(label)}: {words.sentence(text)}"))
        listed = gaps.get(customer, ())[:_GAPS_SHOWN]
        facts += [("Gap", words.sentence(text)) for text in listed]
        known = [(words.say(label), text) for label, text in facts if text]
        found.append(Evidence(customer, _told(row["name"], "text") or customer, known))
    return found


def _fact(value: Any, name: str, kind: str, words: Catalogue) -> str:
    """A fact as the page shows it; what people typed stays as it is."""
    told = _told(value, kind)
    if name in _SENTENCES:
        return words.sentence(told)
    return words.shown(told) if kind in ("money", "date", "count") else told


def _told(value: Any, kind: str) -> str:
    from toolkit.render.values import as_plain_value, spoken

    return spoken(as_plain_value(value, kind), kind)


def _signals(planning: "Planning") -> dict[str, list[tuple[str, str]]]:
    """What to look at, of each customer: the signal, and what it was seen by."""
    from toolkit.rules.signals.signal_kinds import SIGNAL_KINDS

    told: dict[str, list[tuple[str, str]]] = {}
    rows = planning.signals
    for customer, kind, text in zip(
        rows["customer_id"], rows["kind"], rows["evidence"], strict=True
    ):
        told.setdefault(customer, []).append((SIGNAL_KINDS[kind].label, text))
    return told


def _open_gaps(planning: "Planning") -> dict[str, list[str]]:
    """The open gaps of each customer, as one reads them."""
    if not planning.has_gaps:
        return {}
    gaps = planning.gaps
    gaps = gaps[gaps["closed"].isna()].sort_values("opened", kind="stable")
    told: dict[str, list[str]] = {}
    rows = zip(gaps["customer_id"], gaps["subject"], gaps["opened"], strict=True)
    for customer, subject, opened in rows:
        what = _told(subject, "text") or "A gap"
        told.setdefault(customer, []).append(f"{what}, open since {_told(opened, 'date')}")
    return told
