"""Who came onto the Watch list since the last digest was sent, and who left it."""

import datetime as dt
from collections.abc import Iterable
from itertools import product
from typing import Any, NamedTuple

import pandas as pd

from toolkit.mail.mail_messages import mail_key
from toolkit.planning.planning import Planning
from toolkit.planning.signal_answers import answers_to_signals
from toolkit.render.letter import Fact, Item, Section, fact, title_of
from toolkit.rules.capacity_rules import rep_title
from toolkit.rules.sentences import day_text
from toolkit.rules.signals.signal_kinds import SIGNAL_KINDS

MOST = 15
"""Signals of a section that are spelled out; the others are counted."""
NEW, LEFT = "New on the Watch list", "No longer on the Watch list"

Signal = tuple[str, str]
"""The kind of a signal, and the customer whom it is of."""


class Watched(NamedTuple):
    """The Watch list of the day on which the last digest was sent: the keys of its signals.

    Keys say nothing of whose they are.
    """

    day: dt.date
    keys: frozenset[str]


def keys_of(signals: Iterable[Signal], place: str) -> dict[str, Signal]:
    """The signals of the book at this place by the keys that are kept of them."""
    return {mail_key(place, "watched", *signal)[:16]: signal for signal in signals}


def watched_now(planning: Planning, place: str) -> dict[str, Signal]:
    """Those that stand on the Watch list now."""
    signals = planning.signals
    return keys_of(zip(signals["kind"], signals["customer_id"], strict=True), place)


def watch_changes(planning: Planning, watched: Watched | None, place: str) -> list[Section]:
    """What is new on the Watch list and what is not there any more; [] where there never was any.

    A signal is the same as long as it is of one kind and one customer, whatever its evidence says.
    """
    now = watched_now(planning, place)
    if watched is None:
        note = f"{len(now)} now; what is new since is told from the next digest on."
        return [Section(NEW, [], note)] if now else []
    new = {signal for key, signal in now.items() if key not in watched.keys}
    gone = watched.keys - now.keys()
    return [_new(planning, new, watched.day), _left(planning, gone, place, watched.day)]


def _new(planning: Planning, new: set[Signal], day: dt.date) -> Section:
    signals = planning.signals
    is_new = [signal in new for signal in zip(signals["kind"], signals["customer_id"], strict=True)]
    rows = signals[is_new].drop_duplicates(["kind", "customer_id"])
    items = []
    for row in rows.head(MOST).to_dict("records"):
        why = fact("What", row["evidence"])
        items.append(_item(planning, (row["kind"], row["customer_id"]), why))
    return Section(NEW, items, _note(len(items), len(rows), day))


def _left(planning: Planning, gone: frozenset[str], place: str, day: dt.date) -> Section:
    """The signals with these keys, found by trying those of all customers that are known."""
    ids = planning.by_id.index
    known = keys_of(product(SIGNAL_KINDS, ids), place) if gone else {}
    left = sorted(known[key] for key in gone if key in known)
    items = []
    for signal in left[:MOST]:
        items.append(_item(planning, signal, fact("Why", _why(planning, *signal, since=day))))
    return Section(LEFT, items, _note(len(items), len(gone), day))


def _item(planning: Planning, signal: Signal, why: list[Fact]) -> Item:
    kind, customer = signal
    about: Any = planning.by_id.loc[customer]
    title = title_of(SIGNAL_KINDS[kind].label, about["name"])
    return Item(title, [*fact("By", rep_title(about["owner"])), *why])


def _why(planning: Planning, kind: str, customer: str, *, since: dt.date) -> str:
    """Why a signal stands there no more: somebody answered it since, or it is not so any more."""
    said = answers_to_signals(planning.book, kind)
    said = said[(said["customer_id"] == customer) & (said["date"] >= pd.Timestamp(since))]
    said = said.sort_values("date", kind="stable")
    if not len(said):
        return "it is not so any more"
    verdict, day = said[["verdict", "date"]].iloc[-1]
    return f"answered on {day_text(pd.Timestamp(day))}: {verdict}"


def _note(shown: int, number: int, day: dt.date) -> str:
    since = f"Since the digest of {day_text(pd.Timestamp(day))}."
    if not number:
        return f"{since} None."
    return f"{since} {shown} of {number} are shown." if number > shown else since
