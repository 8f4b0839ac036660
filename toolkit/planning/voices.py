"""What customers said in surveys: the scale of each kind, who is unhappy, who recommends us."""

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.planning.task_rows import known_rows
from toolkit.rules.signals.signal_kinds import Signal
from toolkit.rules.signals.voices_heard import score_low_or_falling
from toolkit.rules.survey_rules import NO_KIND, of_one_day
from toolkit.rules.survey_scales import Measured, measured_by
from toolkit.words.survey_kinds import what_is_said

TEN, YEAR = 10, 365


def scales_of(book: Book) -> dict[str, Measured]:
    """The scale of each kind, by its name and all its scores; old ones tell of it, too."""
    rows = known_rows(book, "surveys")
    rows = rows[rows["score"].notna()]
    header = book.mapped["surveys"].header("score") if "surveys" in book.mapped else ""
    kinds = rows["kind"].astype(object).fillna(NO_KIND).astype(str)
    return {
        str(kind): measured_by(what_is_said("" if kind == NO_KIND else str(kind), header), scores)
        for kind, scores in rows["score"].groupby(kinds)
    }


def low_scores(book: Book) -> list[Signal]:
    """Of each customer and kind of survey the newest score of a year, where it is low or fell."""
    settings = book.settings
    return score_low_or_falling(
        _scored(book),
        scales_of(book),
        first=pd.Timestamp(book.as_of) - pd.Timedelta(days=YEAR),
        low=settings.watch_low_score,
        fall=settings.watch_score_fall,
    )


def promoters_of(book: Book) -> set[str]:
    """Who would recommend us, and said in no survey since that something is bad."""
    return set(promotion_of(book)["customer_id"])


def promotion_of(book: Book) -> pd.DataFrame:
    """The score of each promoter and its day: customer_id, date, score."""
    from toolkit.rules.people_rules import promoters

    if not book.tables["surveys"]["score"].notna().any():
        return pd.DataFrame({name: [] for name in ("customer_id", "date", "score")})
    kinds = [kind for kind, by in scales_of(book).items() if by.high == TEN and by.best == "high"]
    said = promoters(_scored(book), kinds)
    bad = {each.customer_id: each.since for each in low_scores(book)}
    turned = np.array(
        [
            customer in bad and bad[customer] >= day
            for customer, day in zip(said["customer_id"], said["date"], strict=True)
        ],
        bool,
    )
    return said[~turned]


def _scored(book: Book) -> pd.DataFrame:
    """The scores of known customers up to as_of, in order of the day."""
    rows = known_rows(book, "surveys")
    rows = of_one_day(rows[(rows["date"] <= pd.Timestamp(book.as_of)).to_numpy(bool)])
    rows = rows.assign(kind=rows["kind"].astype(object).fillna(NO_KIND))
    return rows.astype({"customer_id": "str"})
