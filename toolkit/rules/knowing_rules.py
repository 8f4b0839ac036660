"""What is known of each customer: a share over five parts, and the part to ask for next.

Practice 47.
"""

from typing import Any

import numpy as np
import pandas as pd

PARTS = ("contact", "interests", "needs", "answers", "preferences")
"""What there is to know beyond spend and frequency, in the order in which it is asked for."""


def add_known(parts: pd.DataFrame) -> pd.DataFrame:
    """Parts with known, their mean, and worst, the part that is known least; "" where all is.

    In: the share known of those PARTS for which the book has a place, 0 to 1, a row a customer; a
    part without a place is left out, of two equal ones the first is the worst. Practice 47.

    >>> add_known(pd.DataFrame({"contact": [1.0, 1.0], "needs": [0.0, 1.0]})).values.tolist()
    [[1.0, 0.0, 0.5, 'needs'], [1.0, 1.0, 1.0, '']]
    """
    names = [name for name in PARTS if name in parts]
    shares = parts[names].to_numpy("f8")
    if not names or not len(parts):
        return parts.assign(known=np.nan, worst="")
    worst = np.array(names, object)[shares.argmin(axis=1)]
    return parts.assign(
        known=shares.mean(axis=1), worst=np.where(shares.min(axis=1) < 1, worst, "")
    )


def missing_of(their: Any, our: Any, introduced: Any, *, as_of: pd.Timestamp) -> str:
    """What a function still lacks: names on either side, or the introduction; "" for nothing.

    A day of introduction that is still to come has not been. Practice 35.

    >>> missing_of(None, "Jo", pd.NaT, as_of=pd.Timestamp(2026, 1, 1))
    'their person'
    """
    lacking = []
    if not isinstance(their, str):
        lacking.append("their person")
    if not isinstance(our, str):
        lacking.append("our person")
    if lacking:
        return " and ".join(lacking)
    return "" if introduced <= as_of else "the introduction"
