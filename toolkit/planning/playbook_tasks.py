"""Tasks of the playbook: calls that go into the schedule, and steps that stand on To do."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pandas as pd

from toolkit.book import has
from toolkit.parsing.playbook_steps import EVENTS, Step
from toolkit.planning.news_points import days_of
from toolkit.planning.playbook import BEFORE_CALL, kind_given
from toolkit.planning.playbook_days import talks_of
from toolkit.planning.task_rows import task_rows
from toolkit.rules.playbook_rules import best_first
from toolkit.rules.sentences import day_text
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

AHEAD = 10
"""Working days before its day from which a step that takes some preparing stands on To do."""
TALKS = ("phone", "visit", "video")
PREPARED = ("gift", "visit", "letter")
NOT_MARKED = "they were reached since, for whatever; type Done on if that was it"
"""What a step says that may have been done in a call of which nobody said what it was for."""
NEVER_YET = "the book knows of none so far"
"""What one says that comes round and was never done."""


def call_steps(planning: "Planning") -> list[pd.DataFrame]:
    """Steps that a call does: they go into the schedule, until a talk may have done them.

    A call of a later day is asked for from two weeks before it.
    """
    rows = _open(planning)
    near = rows["due"] <= pd.Timestamp(planning.book.as_of) + BEFORE_CALL
    rows = rows[near & _is_to_call(planning, rows)]
    thanks = {fold(word) for word in planning.book.settings.thanks_purposes}
    steps = planning.playbook.steps
    kinds = {n: "thanks" if fold(s.purpose) in thanks else "step call" for n, s in enumerate(steps)}
    kind = rows["step"].map(kinds)
    parts = []
    for name in ("thanks", "step call"):
        mine = rows[kind == name]
        if not len(mine):
            continue
        what = [_what(steps[row["step"]], row) for row in mine.to_dict("records")]
        parts.append(task_rows(mine, name, what, mine["due"], since=mine["since"]))
    return parts


def steps_to_do(planning: "Planning") -> Iterator[pd.DataFrame]:
    """The other open steps, as their day comes near: some working days before it.

    Of a step that comes round each rep has a few at a time, the best customers first.
    """
    book, steps = planning.book, planning.playbook.steps
    rows = _open(planning)
    if not len(rows):
        return
    is_to_call = _is_to_call(planning, rows)
    today = pd.Series(pd.Timestamp(book.as_of), index=rows.index)
    soon = planning.days.after(rows["customer_id"], today, book.settings.promise_ahead)
    sooner = planning.days.after(rows["customer_id"], today, AHEAD)
    prepared = [n for n, s in enumerate(steps) if s.how in PREPARED and s.trigger not in EVENTS]
    last = soon.where(~rows["step"].isin(prepared), sooner)
    first_day = rows["due"].where(rows["due"] < rows["day"], rows["day"])
    rows = rows[(first_day <= last) & ~is_to_call]
    if not len(rows):
        return
    comes_again = rows["comes_again"].astype(bool)
    few = best_first(rows[comes_again], book.settings.playbook_at_once)
    rows = pd.concat([rows[~comes_again], few]).sort_index()
    rows = _with_visits(planning, _not_planned(planning, rows))
    what = []
    for row in rows.to_dict("records"):
        what.append(_what(steps[row["step"]], row, planning))
    yield task_rows(rows, "step", what, rows["due"], since=rows["since"])


def purposes_of_calls(planning: "Planning") -> list[str]:
    """What talks are for that steps ask for now, each once."""
    names = {planning.playbook.steps[n].purpose for n in _open(planning)["step"].unique()}
    calls = [s.purpose for s in planning.playbook.steps if s.how in TALKS and s.purpose in names]
    return list(dict.fromkeys(calls))


def _open(planning: "Planning") -> pd.DataFrame:
    """Steps that nobody has done, and that are not too late by now."""
    rows = planning.playbook.rows
    return rows[rows["done"].isna() & ~left_out(planning)]


def left_out(planning: "Planning") -> "pd.Series[bool]":
    """Which steps nobody did and nobody is asked for any more, as they are too late by now."""
    rows, settings = planning.playbook.rows, planning.book.settings
    last = pd.Timestamp(planning.book.as_of) - pd.Timedelta(days=settings.playbook_late)
    return rows["done"].isna() & ~rows["comes_again"].astype(bool) & (rows["due"] < last)


def _is_to_call(planning: "Planning", rows: pd.DataFrame) -> Any:
    """Which of these steps a call does: until a talk since they wait for it may have done them.

    One of which is said what it was for, and that is something else, has not.
    """
    calls = [
        n for n, s in enumerate(planning.playbook.steps) if s.how == "phone" and s.trigger in EVENTS
    ]
    begin = rows["due"] - BEFORE_CALL
    begin = begin.where(begin > rows["since"], rows["since"])
    is_call = rows["step"].isin(calls)
    is_silent = planning.days.silent_since(rows["customer_id"], begin)
    was_reached = is_call & ~is_silent
    if was_reached.any():
        mine = rows.loc[was_reached, ["customer_id"]].assign(begin=begin[was_reached])
        is_silent[was_reached] = _was_for_others(planning, mine)
    return is_call & is_silent


def _was_for_others(planning: "Planning", rows: pd.DataFrame) -> Any:
    """Whether of all talks after a day, `begin`, it is said what they were for."""
    talks = talks_of(planning.book, rows["begin"].min())
    talks = talks.assign(customer_id=talks["customer_id"].astype("str"))
    is_said = talks["purpose"].notna()
    said = talks[is_said].groupby("customer_id")["date"].max()
    unsaid = talks[~is_said].groupby("customer_id")["date"].max()
    ids = rows["customer_id"]
    # The list, or a log that does not say what calls are for, may tell of a later one.
    last = planning.days.of(ids, "last_success")
    is_known = days_of(rows, said) >= last.dt.normalize()
    return is_known & ~(days_of(rows, unsaid) > rows["begin"])


def _not_planned(planning: "Planning", rows: pd.DataFrame) -> pd.DataFrame:
    """The steps for which nothing is planned in the sheet Giving, as that is a task by itself."""
    kinds = {n: kind_given(step) for n, step in enumerate(planning.playbook.steps)}
    kind = rows["step"].map(kinds)
    if not has(planning.book, "giving") or not (kind != "").any():
        return rows
    given = planning.giving.rows
    planned = given.loc[given["state"] == "planned", ["customer_id", "kind", "day"]]
    last = rows["day"].where(rows["day"] > rows["due"], rows["due"])
    asked = rows.assign(kind=kind, day=last, place=range(len(rows)))
    both = asked.merge(planned, on=["customer_id", "kind"], suffixes=("_for", "_planned"))
    in_time = both["day_planned"].between(both["since"], both["day_for"])
    return rows[~asked["place"].isin(both.loc[in_time, "place"])]


def _with_visits(planning: "Planning", rows: pd.DataFrame) -> pd.DataFrame:
    """Gifts due by the visit that is planned before they would arrive by mail."""
    gifts = [n for n, step in enumerate(planning.playbook.steps) if step.how == "gift"]
    is_gift = rows["step"].isin(gifts)
    rows = rows.assign(visit=pd.Series(pd.NaT, index=rows.index, dtype="M8[us]"))
    if not is_gift.any():
        return rows
    about = planning.rated.set_index("customer_id")[["hobby", "trip"]]
    rows = rows.join(about, on="customer_id")
    accounts = planning.by_id
    visits = accounts["planned"].where(accounts["next_channel"] == "visit")
    visit = rows["customer_id"].map(visits).astype("M8[us]")
    in_time = is_gift & (visit <= rows["due"] + pd.Timedelta(days=AHEAD))
    return rows.assign(visit=visit.where(in_time), due=rows["due"].mask(in_time, visit))


def _what(step: Step, row: dict[Any, Any], planning: "Planning | None" = None) -> str:
    """A step as its task says it, its name first."""
    said = [step.say] if step.say else []
    if step.how == "gift":
        said += _about_gift(row, planning)
    elif step.how == "colleague":
        said.append("by a colleague")
    elif step.how and step.how != "phone":
        said.append(f"by {CHANNEL_LABELS[step.how].lower()}")
    elif step.how == "phone" and planning:
        said.append(NOT_MARKED)
    if row["never_was"]:
        said.append(NEVER_YET)
    if step.trigger == "top ten" and planning:
        said.append(f"one of the ten best by {_chosen_by(planning, row['customer_id'])}")
    texts = [text.rstrip(". ") for text in said]
    return f"{step.name}: {'; '.join(texts)}" if texts else step.name


def _chosen_by(planning: "Planning", customer: str) -> str:
    """The figure that made a customer one of the ten best. Practice 55."""
    best = planning.ten_best if has(planning.book, "orders") else None
    if best and customer in best.buyers:
        return "orders of 12 months"
    return "points" if "points" in planning.rated else "revenue"


def _about_gift(row: dict[Any, Any], planning: "Planning | None") -> list[str]:
    """By what to choose a gift, how it gets there, and what speaks against it. Practice 41."""
    said = []
    likes = row["hobby"] if isinstance(row["hobby"], str) else row["interests"]
    if isinstance(likes, str):
        said.append(f"they like {likes}")
    if isinstance(row["trip"], str):
        said.append(f"a trip of theirs: {row['trip']}")
    if row["visit"] is not pd.NaT:
        said.append(f"hand it over at the visit of {day_text(row['visit'])}")
    else:
        occasion = f", for {row['occasion']}" if row["occasion"] else ""
        said.append(f"send it by {day_text(row['due'])}{occasion}")
    if planning and has(planning.book, "giving"):
        from toolkit.planning.giving import gift_hints

        said += gift_hints(planning.giving, row["customer_id"])
    return said
