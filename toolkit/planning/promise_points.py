"""Points that tell of promises and gaps: what is open on both sides, and customers handed over."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.rules.gap_rules import gap_text
from toolkit.rules.point_rules import points_of
from toolkit.rules.promise_rules import promise_text
from toolkit.rules.sentences import day_text


def gap_points(planning: Planning, ids: set[str]) -> pd.DataFrame:
    """Open gaps of these customers."""
    gaps = planning.gaps
    rows = gaps[gaps["closed"].isna() & gaps["customer_id"].isin(ids)]
    texts = [gap_text(row) for row in rows.to_dict("records")]
    return points_of(rows["customer_id"], "gap", texts)


def our_promise_points(planning: Planning, ids: set[str]) -> pd.DataFrame:
    """What we promised and is not due yet; what is late is a gap, or a notice."""
    promises = planning.our_open_promises
    on_time = (promises["state"] == "open") & (promises["notice_needed"] == 0)
    rows = promises[on_time & promises["customer_id"].isin(ids)]
    texts = [promise_text(row) for row in rows.to_dict("records")]
    return points_of(rows["customer_id"], "our promise", texts)


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
    """Open cases, shortages and promises of both sides in one text for each of these customers."""
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
        for row in promises[promises["customer_id"].isin(wanted)].to_dict("records"):
            lines[row["customer_id"]].append(f"{label}: {promise_text(row)}")
    return ["\n".join(lines[customer]) for customer in customers]
