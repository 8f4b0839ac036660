"""What a run went by: day, version, counts and every setting with its origin; enough to reproduce it."""

from dataclasses import fields

import pandas as pd

from toolkit import __version__
from toolkit.planning.planning import Planning
from toolkit.schema import INPUTS, RUN
from toolkit.settings import Settings

FEW = 12
"""Words of a default list that are shown; the version, which is shown too, says the rest."""


def run(planning: Planning) -> dict[str, pd.DataFrame]:
    """Items and settings in a fixed order; no clock and no path, so that equal runs give equal sheets."""
    table, book = planning.accounts, planning.book
    rows = [
        ("As-of date", book.as_of.isoformat(), "", "The day this run was made for"),
        ("Version", __version__, "", "retention-toolkit"),
        ("Book", book.name, "", "The book that was read"),
    ]
    for name, mapped in book.mapped.items():
        rows.append(
            (
                f"{INPUTS[name].title} read",
                str(len(book.tables[name])),
                mapped.titles,
                "Rows of this table",
            )
        )
    rows += [
        (
            "Customers counted",
            str(len(table)),
            "",
            "Rows of the customer list that stand for a customer",
        ),
        (
            "Calls in the schedule",
            str(int((table["in_plan"] & table["fits"]).sum())),
            "",
            "Calls placed within the horizon",
        ),
        (
            "Calls that do not fit",
            str(int((table["in_plan"] & ~table["fits"]).sum())),
            "",
            "Calls due in the horizon without a place in it",
        ),
        ("Problems", str(len(book.problems)), "", "Rows of the Problems sheet"),
    ]
    rows += [
        (
            f.name,
            _brief(getattr(book.settings, f.name), book.origins[f.name]),
            book.origins[f.name],
            f.metadata["help"],
        )
        for f in fields(Settings)
    ]
    return {RUN.title: pd.DataFrame(rows, columns=RUN.names, dtype="str")}


def _brief(value: object, origin: str) -> str:
    """A setting's value; of a long list that this version brings along its first words and their number."""
    if origin == "default" and isinstance(value, tuple) and len(value) > FEW:
        return f"{shown(value[:FEW])} ... ({len(value)} words; `retain settings` lists them)"
    return shown(value)


def shown(value: object) -> str:
    """A setting's value as text: lists joined by commas, yes and no in words, blank for none."""
    if isinstance(value, tuple):
        return ", ".join(str(v) for v in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
