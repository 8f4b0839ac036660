"""The ten best customers with why each is in the list, and what special was planned and done."""

from typing import Any

import pandas as pd

from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.planning.planning import Planning
from toolkit.rules.months import month_title, quarter_title
from toolkit.rules.sentences import day_text
from toolkit.rules.top_ten_rules import Place
from toolkit.schema.retention_outputs import TOP_TEN


def top_ten_table(planning: Planning) -> pd.DataFrame | None:
    """The list as of the last full quarter; None where no quarter with orders is over."""
    best = planning.ten_best
    if best is None or not planning.order_history.has_money:
        return None
    by_id, ids = planning.by_id, best.ids
    planned, done = _special(planning)
    end = best.last * 3 + 2
    rows = pd.DataFrame(
        {
            "place": range(1, len(ids) + 1),
            "customer_id": ids,
            "revenue": [best.units[place.customer] / MONEY_UNIT for place in best.places],
            "period": f"{month_title(end - 11)} to {month_title(end)}",
            "planned": [planned.get(each, "") for each in ids],
            "done": [done.get(each, "") for each in ids],
            "why": [_why(place, best.first, best.names, by_id["name"]) for place in best.places],
        }
    )
    for name in ("name", "tier", "owner", "next_call"):
        rows[name] = by_id[name].reindex(ids).to_numpy()
    return rows[TOP_TEN.names]


def _why(place: Place, first: int, ids: pd.Index, names: "pd.Series[Any]") -> str:
    """Since when a customer is in the list, and whose place it took."""
    since = quarter_title(place.since)
    if place.instead < 0:
        is_old = place.since == first
        return f"Since {since}, {'when the list begins' if is_old else 'when a place was free'}."
    other = names.get(ids[place.instead], ids[place.instead])
    mine, theirs = place.units / MONEY_UNIT, place.units_instead / MONEY_UNIT
    return f"Since {since}, in the place of {other}: {mine:,.0f} against {theirs:,.0f}."


def _special(planning: Planning) -> tuple[dict[str, str], dict[str, str]]:
    """Of each customer the next special action that is planned, and the last that was done."""
    if "giving" not in planning.book.mapped:
        return {}, {}
    rows = planning.giving.rows
    rows = rows[(rows["kind"] == "special action").to_numpy()].sort_values("day", kind="stable")
    planned: dict[str, str] = {}
    done: dict[str, str] = {}
    columns = (rows["customer_id"], rows["what"], rows["day"], rows["state"])
    for customer, what, day, state in zip(*columns, strict=True):
        text = what if isinstance(what, str) else "something special"
        text += f", {day_text(day)}" if day is not pd.NaT else ""
        if state == "given":
            done[customer] = text
        else:
            planned.setdefault(customer, text)
    return planned, done
