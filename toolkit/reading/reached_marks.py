"""Marks of a call log: ticks under "Reached" or "No answer" say what came of each call."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.cells import BLANK, as_text
from toolkit.parsing.days import is_done
from toolkit.reading.flag_headers import MISSED, REACHED, says_outcome
from toolkit.reading.mapped import Mapped
from toolkit.words.folding import fold

_SAID = {True: "yes", False: "no", None: None}
"""Whether a call reached the customer, as an outcome says it."""


def with_marks_read(raw: pd.DataFrame, mapped: Mapped) -> pd.DataFrame:
    """The raw log with yes and no as outcomes, where its outcomes are marks under such headers.

    A sheet with several of them, as "Reached" beside "Voicemail", says it by all. Where calls that
    reached somebody are ticked and no other mark is there, a blank is a call that did not; where
    those are ticked that did not, a blank is one that did. A word in place of a mark stays.
    """
    position = mapped.positions.get("outcome")
    if position is None:
        return raw
    if not says_outcome(mapped.headers[position]):
        return _with_signs_read(raw, position)
    reached = _columns(raw, mapped, REACHED)
    missed = _columns(raw, mapped, MISSED)
    # Few marks stand in a long log: each is looked at once.
    answers = {cell: is_done(cell) for cell in set(chain(*reached, *missed))}
    ticked = {answers[cell] for cell in chain(*reached)}
    is_ticked = True in ticked and False not in ticked
    outcomes = np.empty(len(raw), dtype=object)
    for row in range(len(raw)):
        came = [column[row] for column in reached]
        failed = [column[row] for column in missed]
        outcomes[row] = _outcome(came, failed, answers, is_ticked=is_ticked)
    read = raw.copy(deep=False)
    read.isetitem(position, outcomes)
    return read


def _columns(raw: pd.DataFrame, mapped: Mapped, words: frozenset[str]) -> list[list[Any]]:
    """The cells of each column whose header is one of these words."""
    found = [i for i, header in enumerate(mapped.headers) if fold(header) in words]
    return [raw.iloc[:, position].tolist() for position in found]


def _outcome(
    came: Sequence[Any],
    failed: Sequence[Any],
    answers: Mapping[Any, bool | None],
    *,
    is_ticked: bool,
) -> Any:
    """What the marks of one call say, of those that were reached and of those that were not."""
    for cell in (*came, *failed):
        if answers[cell] is None and as_text(cell):
            return cell
    reached, missed = {answers[cell] for cell in came}, {answers[cell] for cell in failed}
    if True in reached:
        return _SAID[True]
    if True in missed or False in reached or (reached and is_ticked):
        return _SAID[False]
    return _SAID[None if reached else True]


def _with_signs_read(raw: pd.DataFrame, position: int) -> pd.DataFrame:
    """The raw log with yes and no for signs such as ✓ and ✗, which no word is folded to."""
    cells = raw.iloc[:, position]
    signs = [value for value in cells.unique() if _is_sign(value)]
    if not signs:
        return raw
    read = raw.copy(deep=False)
    meant = {sign: _SAID[is_done(sign)] for sign in signs}
    read.isetitem(position, cells.astype(object).replace(meant).to_numpy(dtype=object))
    return read


def _is_sign(value: Any) -> bool:
    is_text = isinstance(value, str) and value.strip() not in BLANK
    return is_text and not fold(value) and is_done(value) is not None
