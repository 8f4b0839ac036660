"""What kind of contact each row of the call log is: the customer's own, a review, one to sell."""

from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd

from toolkit.schema.channels import INBOUND
from toolkit.settings import Settings
from toolkit.words.folding import fold


def is_inbound(calls: pd.DataFrame) -> "pd.Series[bool]":
    """Which rows of the log are the customer's, not ours."""
    return _has_word(calls["direction"], INBOUND)


def is_review(calls: pd.DataFrame, settings: Settings) -> "pd.Series[bool]":
    """Which contacts were a review, by the words of the setting review_purposes."""
    return _has_word(calls["purpose"], {fold(word) for word in settings.review_purposes})


def is_selling(calls: pd.DataFrame, settings: Settings) -> "pd.Series[bool]":
    """Which contacts were to sell, by the words of the setting sell_purposes."""
    return _has_word(calls["purpose"], {fold(word) for word in settings.sell_purposes})


def _has_word(column: "pd.Series[Any]", words: Collection[str]) -> "pd.Series[bool]":
    """Which cells are one of these folded words; each different text is looked at once."""
    codes, texts = pd.factorize(column)
    # The last one is for blank cells, whose code is -1.
    hits = np.array([*(fold(text) in words for text in texts), False], bool)
    return pd.Series(hits[codes], index=column.index)
