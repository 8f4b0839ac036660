"""What-if: the same book planned with other values of one setting, and who slips with each."""

from dataclasses import replace
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.entries.last_plan import LastPlan
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import CLASSES, in_columns
from toolkit.rules.capacity_rules import of_reps, of_team, rep_title
from toolkit.rules.care_rules import class_title
from toolkit.rules.whatif_rules import class_figures, fewer_days_late, plan_figures, slipping
from toolkit.schema.plan_outputs import WHATIF, WHATIF_CLASSES, WHATIF_SAID, WHO_SLIPS
from toolkit.settings import Settings
from toolkit.settings.tried_values import Tried, settings_tried, shown_value
from toolkit.words.folding import fold

SHOWN = 20
"""Customers who slip that are listed for one value."""
CALLS = "calls_per_day"
NOBODY = ""
"""The rep of customers without one."""
NOW = " (now)"


def whatif(planning: Planning, tried: Tried | None = None) -> dict[str, pd.DataFrame]:
    """For whoever decides: what each value of a setting does to the plan, and to whom.

    The value of now is there too. Without a setting, two calls a day less and two more. All plans
    are made anew, without the days of the last one, which would hide what a value brings. Raises
    SettingsError for a value that the setting cannot take.
    """
    whole = planning.book.whole
    if whole is not None:
        # A larger book says by how much intervals are stretched now, not what would be.
        whole = whole.assign(factor="")
    planning = planning.beside(replace(planning.book, last_plan=LastPlan(), whole=whole))
    settings = planning.book.settings
    calls = _calls_now(planning)
    if tried is None or not tried.name:
        tried = _two_calls_around(calls[-1] or settings.calls_per_day)
    now = shown_value(getattr(settings, tried.name))
    if tried.name == CALLS:
        now = " to ".join(dict.fromkeys([str(calls[0]), str(calls[-1])]))
    values = settings_tried(settings, tried)
    others = {value: one for value, one in values.items() if value != now}
    plans = {value: _planned_with(planning, one, tried.name) for value, one in others.items()}
    plans[now] = planning
    order = [*values] if now in values else [now, *values]
    slips = {value: _who_slips(planning, plans[value], value) for value in order}
    rows, classes = [], []
    for value in order:
        title = value + NOW if value == now else value
        rows.append({"value": title, "slip": len(slips[value]), **_figures(plans[value])})
        of_class = class_figures(plans[value].accounts, CLASSES)
        classes.append(of_class.assign(value=title, tier=of_class["care"].map(class_title)))
    by_class = pd.concat(classes).round({"late": 1, "late95": 1})
    listed = pd.concat([part.head(SHOWN) for part in slips.values()])
    return {
        WHATIF.title: pd.DataFrame(rows)[WHATIF.names],
        WHATIF_CLASSES.title: in_columns(by_class, WHATIF_CLASSES),
        WHO_SLIPS.title: in_columns(listed, WHO_SLIPS),
        WHATIF_SAID.title: pd.DataFrame(
            {"said": [*_said(planning, plans, tried), *_left_out(slips)]}
        ),
    }


NO_PLACES = (
    "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep with customers. "
    "No value changes that; write more there."
)
"""What is said where no value can bring a call, as who has no place keeps none."""


def _two_calls_around(calls: int) -> Tried:
    values = [max(1, calls - 2), calls, calls + 2]
    return Tried(CALLS, tuple(dict.fromkeys(str(value) for value in values)))


def _planned_with(planning: Planning, settings: Settings, name: str) -> Planning:
    """The plan of the same book with other settings, of which this one is tried.

    Calls a day are those of every rep, whatever the Team sheet says.
    """
    own = planning.book.tables["team"]["calls_per_day"]
    every = own.mask(own > 0, settings.calls_per_day) if name == CALLS else own
    return _beside(planning, settings, every)


def _with_nobodys(planning: Planning, team: pd.DataFrame) -> pd.DataFrame:
    """The Team sheet with a row for nobody, whose customers are planned as now whatever is tried.

    Where no customer has a rep, nobody is the rep.
    """
    if NOBODY not in _served(planning) or _served(planning) == {NOBODY}:
        return team
    row = {"rep": NOBODY, "calls_per_day": planning.book.settings.calls_per_day}
    return pd.concat([team, pd.DataFrame([row])], ignore_index=True).astype(team.dtypes.to_dict())


def _one_more(planning: Planning) -> Planning:
    """The plan with one more call a day of every rep."""
    own, settings = planning.book.tables["team"]["calls_per_day"], planning.book.settings
    more = replace(settings, calls_per_day=settings.calls_per_day + 1)
    return _beside(planning, more, own.mask(own > 0, own + 1))


def _beside(planning: Planning, settings: Settings, calls: "pd.Series[Any]") -> Planning:
    """The plan of the same book with other settings, and calls a day in the Team sheet.

    Who has no place there keeps none.
    """
    book = planning.book
    team = book.tables["team"].assign(calls_per_day=calls)
    tables = {**book.tables, "team": _with_nobodys(planning, team)}
    changed: Book = replace(book, settings=settings, tables=tables)
    return planning.beside(changed)


def _served(planning: Planning) -> set[str]:
    """The folded names of the reps with customers."""
    capacity = planning.capacity
    return {fold(rep) for rep in capacity["rep"][capacity["customers"] > 0]}


def _own_calls(planning: Planning) -> dict[str, int]:
    """Calls a day of the reps with customers whom the Team sheet gives a number of their own."""
    served, team = _served(planning), planning.book.tables["team"]
    with_own = team[team["rep"].notna() & team["calls_per_day"].notna()]
    numbers = zip(map(fold, with_own["rep"]), with_own["calls_per_day"], strict=True)
    own: dict[str, int] = {}
    for rep, calls in numbers:
        if rep in served:
            own.setdefault(rep, int(calls))
    return own


def _calls_now(planning: Planning) -> list[int]:
    """The numbers of calls that reps with customers make a day, each once, the fewest first."""
    own, usual = _own_calls(planning), planning.book.settings.calls_per_day
    served = _served(planning)
    reps = served - {NOBODY} or served
    return sorted({own.get(rep, usual) for rep in reps} or {usual})


def _figures(plan: Planning) -> dict[str, Any]:
    """The figures of one plan: capacity of the team and of its worst rep, and how it serves."""
    served = of_reps(plan.capacity)
    team = of_team(served, stretch=plan.book.settings.stretch)
    asked = float(team["cadence_calls"].sum() + team["commitments"].sum())
    with_place = served[(served["places"] > 0).to_numpy()]
    worst = with_place.sort_values("factor", ascending=False, kind="stable").head(1)
    return {
        **plan_figures(plan.accounts, plan.calendar),
        "asked": round(asked, 2),
        "places": round(float(team["places"].sum()), 2),
        "factor": float(team["factor"].max()),
        "worst": worst["factor"].max(),
        "worst_rep": ", ".join(rep_title(rep) for rep in worst["rep"][worst["factor"] > 1]),
    }


def _who_slips(planning: Planning, plan: Planning, value: str) -> pd.DataFrame:
    """Who has a worse day with this value than now, the most revenue first."""
    rows = slipping(planning.accounts, plan.accounts, planning.calendar)
    return rows.assign(
        value=value,
        tier=rows["care"].map(class_title),
        owner=rows["owner"].map(rep_title),
        next_call=rows["day_then"],
    )


def _said(planning: Planning, plans: dict[str, Planning], tried: Tried) -> list[str]:
    """What has to be known to read the figures, and what one more call a day brings."""
    said = []
    if tried.name == CALLS and _own_calls(planning):
        said.append(
            "Each value is the calls a day of every rep, also of those for whom the Team sheet "
            "has a number."
        )
    if not any(_calls_now(planning)):
        return [NO_PLACES]
    if tried.name == CALLS and _served(planning) > {NOBODY}:
        said.append("Customers without a rep have nobody's places; each value plans them as now.")
    said.append(_what_one_more_brings(planning, _one_more(planning)))
    if all(_is_same_plan(planning, plan) for plan in plans.values()):
        said.append(f"{tried.name} changes nothing in this plan.")
    return said


def _left_out(slips: dict[str, pd.DataFrame]) -> list[str]:
    """How many customers slip with each value that are more than those listed."""
    return [
        f"With {value}, {_counted(len(rows))} slip; listed are the {SHOWN} with the most revenue."
        for value, rows in slips.items()
        if len(rows) > SHOWN
    ]


def _is_same_plan(planning: Planning, plan: Planning) -> bool:
    """Whether the customers have the same days in both plans."""
    if plan is planning:
        return True
    one, two = planning.accounts, plan.accounts
    return all(one[name].equals(two[name]) for name in ("planned", "in_plan", "fits", "due"))


def _what_one_more_brings(planning: Planning, plan: Planning) -> str:
    """One sentence: days late by class, customers in the plan, by how much it is stretched."""
    calls = _calls_now(planning)
    begin = "One more call a day of every rep"
    if len(calls) == 1:
        begin = f"One more call a day, {calls[0] + 1} instead of {calls[0]}"
    if _is_same_plan(planning, plan):
        return f"{begin}, changes nothing: every call has its place already."
    now, then = _figures(planning), _figures(plan)
    parts = []
    for care, fewer in fewer_days_late(planning.accounts, plan.accounts, CLASSES).items():
        if round(fewer, 1) > 0:
            parts.append(f"{class_title(care)} {fewer:.1f} days less late")
        elif round(fewer, 1) < 0:
            parts.append(f"{class_title(care)} {-fewer:.1f} days later")
    more = int(then["planned"] - now["planned"])
    if more:
        parts.append(f"{_counted(abs(more))} {'more' if more > 0 else 'fewer'} in the plan")
    if then["factor"] <= 1 < now["factor"]:
        parts.append(f"intervals not stretched, instead of by {now['factor']:g}")
    elif then["factor"] != now["factor"]:
        parts.append(f"intervals stretched by {then['factor']:g}, not {now['factor']:g}")
    return f"{begin}: {'; '.join(parts) or 'other days, as late as now'}."


def _counted(customers: int) -> str:
    return "1 customer" if customers == 1 else f"{customers} customers"
