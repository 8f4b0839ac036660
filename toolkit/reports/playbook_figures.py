"""Figures of the playbook: steps on time, and days to thanks. Practices 31 and 32."""

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.planning.planning import Planning
from toolkit.reports.figures import Figure
from toolkit.rules.ratios import ratio
from toolkit.words.folding import fold


def playbook_figures(planning: Planning) -> list[Figure]:
    """The share of steps that were done by their day, and the working days to thanks.

    None without a log of calls: then nobody could say that a step was done.
    """
    if not has(planning.book, "calls"):
        return []
    return [_on_time(planning), _days_to_thanks(planning)]


def _period(book: Book) -> str:
    first = pd.Timestamp(book.as_of) - pd.Timedelta(days=364)
    return f"{first:%Y-%m-%d} to {book.as_of.isoformat()}"


def _on_time(planning: Planning) -> Figure:
    """Of the steps due in a year; blank as long as nobody has ever said that one was done."""
    rows, today = planning.playbook.rows, pd.Timestamp(planning.book.as_of)
    rows = rows[~rows["comes_again"].astype(bool)]
    is_past = (rows["due"] > today - pd.Timedelta(days=365)) & (rows["due"] < today)
    rows = rows[is_past | rows["done"].notna()]
    in_time = rows["done"] <= rows["due"]
    share = ratio(in_time.sum(), len(rows)) if rows["done"].notna().any() else float("nan")
    definition = (
        "Steps of the playbook that were done by their day, of those whose day is past or that are "
        "done; steps that come round again are left out. Blank: nobody has said yet that one is."
    )
    return Figure(
        "Playbook steps on time", _period(planning.book), share, "share", len(rows), definition
    )


def _days_to_thanks(planning: Planning) -> Figure:
    playbook = planning.playbook
    words = {fold(word) for word in planning.book.settings.thanks_purposes}
    steps = [n for n, step in enumerate(playbook.steps) if fold(step.purpose) in words]
    rows = playbook.rows[playbook.rows["step"].isin(steps) & playbook.rows["done"].notna()]
    days = np.busday_count(rows["since"].to_numpy("M8[D]"), rows["done"].to_numpy("M8[D]"))
    value = float(np.median(days)) if len(days) else float("nan")
    definition = (
        "Working days, Monday to Friday, from the first order (or whatever the step of the "
        "playbook waits for) to the thank-you; half of the customers who were thanked waited no "
        "longer."
    )
    return Figure("Days to thanks", _period(planning.book), value, "number", len(rows), definition)
