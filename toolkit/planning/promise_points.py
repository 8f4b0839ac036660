"""Points that tell of promises and gaps: what is open on both sides, and customers handed over."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.rules.gap_rules import gap_text
from toolkit.rules.point_rules import points_of
from toolkit.rules.promise_rules import promise_text
from toolkit.rules.sentences import day_text

SAID = 3
"""Promises of a side that are spelled out in one call; the others are counted."""


def gap_points(planning: Planning, ids: set[str]) -> pd.DataFrame:
    """Open cases, shortages and low scores of these customers."""
    gaps = planning.gaps
    is_late = gaps["kind"] == "date"
    rows = gaps[gaps["closed"].isna() & ~is_late & gaps["customer_id"].isin(ids)]
    texts = [gap_text(row) for row in rows.to_dict("records")]
    return points_of(rows["customer_id"], "gap", texts)


def our_promise_points(planning: Planning, ids: set[str]) -> pd.DataFrame:
    """What we promised and have not done, in one line for each of these customers, late ones first.

    A line with something late is a gap; what needs a notice is raised as one.
    """
    promises = planning.our_open_promises
    rows = promises[(promises["notice_needed"] == 0) & promises["customer_id"].isin(ids)]
    texts: dict[str, list[str]] = {}
    kinds: dict[str, str] = {}
    for row in rows.to_dict("records"):
        customer, is_late = row["customer_id"], row["state"] == "overdue"
        texts.setdefault(customer, []).append(_late(row) if is_late else promise_text(row))
        if is_late:
            kinds[customer] = "gap"
    lines = [_in_one_line(said) for said in texts.values()]
    points = points_of([*texts], "our promise", lines)
    return points.assign(kind=[kinds.get(customer, "our promise") for customer in texts])


def _late(promise: Mapping[Any, Any]) -> str:
    gap = {"kind": "date", "subject": promise["promise"], "gap": promise["late_days"]}
    return gap_text({**gap, "opened": promise["deadline"]})


def _in_one_line(texts: list[str]) -> str:
    said = "; ".join(texts[:SAID])
    more = len(texts) - SAID
    return f"{said}; and {more} more" if more > 0 else said


def their_promise_points(planning: Planning, ids: set[str]) -> pd.DataFrame:
    """All that these customers promised and have not done."""
    promises = planning.their_open_promises
    rows = promises[promises["customer_id"].isin(ids)]
    texts = [promise_text(row) for row in rows.to_dict("records")]
    return points_of(rows["customer_id"], "their promise", texts)


def handover_points(planning: Planning, table: pd.DataFrame) -> pd.DataFrame:
    """That a customer has a new rep, with what is still to do for it."""
    if not table["handed_over_on"].notna().any():
        return points_of([], "handover", [])
    handovers = planning.handovers
    open_ones = handovers["missing"] != "nothing"
    rows = handovers[open_ones & handovers["customer_id"].isin(table["customer_id"])]
    texts = [_handover(row) for row in rows.to_dict("records")]
    return points_of(rows["customer_id"], "handover", texts)


def _handover(row: dict[Any, Any]) -> str:
    sold_by = f", sold by {row['seller']}" if isinstance(row["seller"], str) else ""
    since = day_text(row["handed_over_on"])
    return f"with {row['owner'] or 'nobody'} since {since}{sold_by}; still to do: {row['missing']}"


def open_texts(planning: Planning, ids: Iterable[str]) -> list[str]:
    """Open cases, shortages and promises of both sides in one text for each of these customers.

    More than a few promises of a side are one line, which counts those that it does not name.
    """
    customers = list(ids)
    if not planning.has_gaps:
        return [""] * len(customers)
    wanted = set(customers)
    lines: dict[str, list[str]] = {customer: [] for customer in wanted}
    gaps = planning.gaps
    # Late promises stand among the promises below.
    not_late = gaps["closed"].isna() & (gaps["kind"] != "date")
    for row in gaps[not_late & gaps["customer_id"].isin(wanted)].to_dict("records"):
        label = "Case" if row["kind"] == "case" else "Short"
        lines[row["customer_id"]].append(f"{label}: {gap_text(row)}")
    sides = {
        "Promise": planning.our_open_promises,
        "Their promise": planning.their_open_promises,
    }
    for label, promises in sides.items():
        texts: dict[str, list[str]] = {}
        for row in promises[promises["customer_id"].isin(wanted)].to_dict("records"):
            texts.setdefault(row["customer_id"], []).append(promise_text(row))
        for customer, said in texts.items():
            each = said if len(said) <= SAID else [_in_one_line(said)]
            lines[customer] += [f"{label}: {text}" for text in each]
    return ["\n".join(lines[customer]) for customer in customers]
