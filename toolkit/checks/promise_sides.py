"""Promises: which side made each of them, us or the customer."""

from collections.abc import Collection, Iterable

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

US = folded_words(lambda language: language.us)
THEM = folded_words(lambda language: language.them)


def with_sides(
    promises: pd.DataFrame,
    at: Mapped,
    people: Iterable[str],
    customers: Iterable[str],
    problems: list[Problem],
) -> pd.DataFrame:
    """`made_by` as "us" or "them", from a word, the name of one of our `people` or a customer's.

    Blank is us; the name of one of our people is us and, where none is given, the seller. A word
    that nobody knows is noted and counts as us. A seller that is no name of ours but says "us",
    "them" or the customer is none, and says whose promise it is where nothing else does.
    """
    names = {fold(name) for name in people}
    theirs = THEM | {fold(name) for name in customers}
    promises = _without_sides_as_sellers(promises, (US | theirs) - names)
    codes, words = pd.factorize(promises["made_by"])
    folded = [fold(word) for word in words]
    is_theirs = [word in theirs and word not in names for word in folded]
    is_name = [word in names for word in folded]
    for i, word in enumerate(folded):
        if word in US | theirs | names:
            continue
        problems.append(
            problem(
                at,
                "made_by",
                promises.index[int(np.flatnonzero(codes == i)[0])],
                value=words[i],
                says="nobody knows whose promise this is; it counts as ours",
                fix="Write us or them.",
                severity="note",
            )
        )
    # A blank cell has the code -1, which takes the last of these values.
    sides = np.where([*is_theirs, False], "them", "us")[codes]
    by_name = np.array([*is_name, False])[codes]
    seller_unknown = promises["seller"].isna().to_numpy()
    return promises.assign(
        made_by=pd.Series(sides, index=promises.index, dtype="str"),
        seller=promises["seller"].mask(by_name & seller_unknown, promises["made_by"]),
    )


def _without_sides_as_sellers(promises: pd.DataFrame, sides: Collection[str]) -> pd.DataFrame:
    seller = promises["seller"]
    is_side = seller.isin([word for word in seller.dropna().unique() if fold(word) in sides])
    made_by = promises["made_by"].where(promises["made_by"].notna() | ~is_side, seller)
    return promises.assign(made_by=made_by, seller=seller.mask(is_side))
