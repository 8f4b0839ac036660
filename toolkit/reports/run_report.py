"""Run: what a refresh went by, so that it can be made again."""

from dataclasses import fields

import pandas as pd

from toolkit import __version__
from toolkit.book import Book, row_count
from toolkit.entries.last_reading import attempts_row, count_row, reading_rows
from toolkit.planning.all_calls import attempt_count
from toolkit.planning.planning import Planning
from toolkit.planning.playbook_used import goes_by_playbook
from toolkit.rules.capacity_rules import rep_title
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import RUN
from toolkit.settings import OUTSIDE, Settings

FEW = 12
"""Words of a default list that are shown; the version, which is shown too, says the rest."""

Item = tuple[str, str, str, str]
"""What, its value, where it came from, and what it means."""


def run(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who wants to know why: day, version, counts, and every setting with its origin.

    In a fixed order, without a clock and a path, so that equal runs give equal sheets; and without
    what no workbook may hold.
    """
    book = planning.book
    rows = [*_inputs(book), *_counts(planning), *reading_rows(book.mapped), *_settings(book)]
    return {RUN.title: pd.DataFrame(rows, columns=RUN.names, dtype="str")}


def _inputs(book: Book) -> list[Item]:
    rows = [
        ("As-of date", book.as_of.isoformat(), "", "The day this run was made for"),
        ("Version", __version__, "", "retention-toolkit"),
        ("Book", book.name, "", "The book that was read"),
    ]
    for name, mapped in book.mapped.items():
        title = INPUTS[name].title
        rows.append(count_row(name, row_count(book, name), mapped.titles))
        for word, rows_out in book.left_out.get(name, {}).items():
            means = f"Rows of {title} that do not count, by what stands there"
            rows.append((f"{title} left out: {word}", str(rows_out), mapped.titles, means))
    return rows + _attempts(book)


def _attempts(book: Book) -> list[Item]:
    """How many calls of the log were attempts, where it says what came of them."""
    at = book.mapped.get("calls")
    if at is None or not at.has("outcome"):
        return []
    return [attempts_row(attempt_count(book), at.titles)]


def _counts(planning: Planning) -> list[Item]:
    accounts = planning.accounts
    placed = int((accounts["in_plan"] & accounts["fits"]).sum())
    left_out = int((accounts["in_plan"] & ~accounts["fits"]).sum())
    stretch = ", ".join(
        f"{rep_title(row['rep'])} {row['factor']:g}" for row in planning.capacity.to_dict("records")
    )
    counts = {
        "Customers counted": (len(accounts), "Rows of the customer list that stand for a customer"),
        "Calls in the schedule": (placed, "Calls placed within the horizon"),
        "Calls that do not fit": (left_out, "Calls due in the horizon without a place in it"),
        "Intervals stretched by": (stretch, "The factor of each rep; see Capacity in the report"),
        "Problems": (len(planning.book.problems), "Rows of the Problems sheet"),
    }
    counts |= {what: row for what, row in _left_unmarked(planning).items() if row[0]}
    return [(what, str(count), "", means) for what, (count, means) in counts.items()]


def _left_unmarked(planning: Planning) -> dict[str, tuple[int, str]]:
    """What nobody marked as done and To do shows no more."""
    left = {"Next steps that left To do": (planning.next_steps.left, _STEPS_LEFT)}
    if goes_by_playbook(planning.book):
        from toolkit.planning.playbook_tasks import left_out

        count = int(left_out(planning).sum())
        left["Playbook steps that left To do"] = count, _PLAYBOOK_LEFT
    return left


_STEPS_LEFT = (
    "Next steps of the log that nobody marked as done, and whose days of checkup_window ended "
    "within as many days; the customers' diaries show them"
)
_PLAYBOOK_LEFT = (
    "Steps that nobody marked as done within playbook_late days after their day, of the last 365 "
    "days; the report onboarding lists them"
)


def _settings(book: Book) -> list[Item]:
    rows = []
    for setting in fields(Settings):
        if setting.name in OUTSIDE:
            continue
        origin = book.origins[setting.name]
        value = _brief(getattr(book.settings, setting.name), origin)
        rows.append((setting.name, value, origin, setting.metadata["help"]))
    return rows


def _brief(value: object, origin: str) -> str:
    """A setting's value; of a long default list its first words and their number."""
    if origin == "default" and isinstance(value, tuple) and len(value) > FEW:
        first = _shown(value[:FEW])
        return f"{first} ... ({len(value)} words; `retain settings` lists them)"
    return _shown(value)


def _shown(value: object) -> str:
    """A setting's value as text: lists joined by commas, yes and no in words, blank for none."""
    if isinstance(value, tuple):
        return ", ".join(str(word) for word in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
