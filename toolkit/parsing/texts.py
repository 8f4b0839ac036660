"""Texts, notes, ids, phones, e-mails, channels and yes or no, as people type them."""

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing import dates
from toolkit.parsing.cells import (
    BLANK,
    BLANK_IN_NUMBERS,
    LONGEST_NOTHING,
    NO,
    YES,
    Column,
    Found,
    How,
    as_text,
    different,
    distinct,
    findings,
    sorted_out,
    spread,
)
from toolkit.problem import Problem
from toolkit.schema import CHANNELS, fold

_CHANNEL_OF = {fold(word): channel for channel, words in CHANNELS.items() for word in words}


def read_text(raw: "pd.Series[Any]", how: How, nothing: set[str] = BLANK) -> Column:
    """Text without what stands for `nothing` and errors."""
    if raw.dtype.kind in "iu":
        return raw.astype("str"), []
    if raw.dtype == "str":
        return _typed_text(raw, nothing)
    codes, values = distinct(raw)
    texts, problems = sorted_out(codes, values, nothing)
    read = [texts.get(i) if isinstance(v, str) else as_text(v) for i, v in enumerate(values)]
    return spread(codes, read, raw.index), problems


def _typed_text(raw: "pd.Series[Any]", nothing: set[str]) -> Column:
    """A column that is text already, as it stands but for the cells that may say more than their letters.

    Nearly every note of a log is different, and hardly any is short or begins with a sign: the others need not be told apart.
    """
    length = raw.str.len()
    looked = (
        (length < LONGEST_NOTHING)
        | (raw.str.strip().str.len() < length)
        | raw.str.startswith(("#", "="))
    ).to_numpy(bool)
    codes = np.full(len(raw), -1)
    codes[looked], values = different(raw[looked])
    texts, problems = sorted_out(codes, values, nothing)
    read = [texts.get(i) for i in range(len(values))]
    column = raw.astype("str").rename(None)
    if read != values:
        column[looked] = spread(codes[looked], read, raw.index[looked]).array
    return column, problems


def read_notes(raw: "pd.Series[Any]", how: How) -> Column:
    """Text, with a note where one cell holds contacts of several days."""
    column, problems = read_text(raw, how)
    marked = [column.str.contains(mark, regex=False).to_numpy(bool) for mark in "/.-"]
    maybe = np.flatnonzero(np.logical_or.reduce(marked))
    rows = [
        i
        for i, text in zip(maybe.tolist(), column.iloc[maybe].tolist(), strict=True)
        if dates.is_history(text)
    ]
    if rows:
        n = len(rows)
        problems.append(
            Problem(
                position=rows[0],
                value=str(column.iloc[rows[0]])[:120],
                problem=f"contacts of several days in one cell{f', in {n} cells' if n > 1 else ''}; kept as a note, none of them counts",
                fix="Give each contact a row in the sheet Calls, if it should count.",
                severity="note",
                count=n,
            )
        )
    return column, problems


def read_id(raw: "pd.Series[Any]", how: How) -> Column:
    """Ids, as they were typed."""
    return read_text(raw, how, BLANK_IN_NUMBERS)


def read_phone(raw: "pd.Series[Any]", how: How) -> Column:
    """Phone numbers, kept as typed."""
    return _checked(
        raw,
        how,
        _is_phone,
        (
            "no phone number",
            "Write the number, best with its country code (+49 30 123456); it is kept as typed.",
        ),
    )


def read_email(raw: "pd.Series[Any]", how: How) -> Column:
    """E-mail addresses, kept as typed."""
    return _checked(
        raw,
        how,
        _is_email,
        ("no e-mail address", "Correct it, or leave it blank; it is kept as typed."),
    )


def _checked(raw: "pd.Series[Any]", how: How, good: Callable[[str], bool], wrong: Found) -> Column:
    """Text that is kept as typed, with a note where it is not what the column is for."""
    column, problems = read_text(raw, how, BLANK_IN_NUMBERS)
    codes, words = different(column)
    bad = {i: wrong for i, word in enumerate(words) if not good(word)}
    return column, [*problems, *findings(codes, words, bad, severity="note")]


_CUT_PHONE = re.compile(r"\d[.,]?\d*E\+?\d+$|\d{6}\s*/\s*\d{1,3}$", re.I)
"""A number that a spreadsheet has rounded, and one with the end of another behind it."""


def _is_phone(text: str) -> bool:
    digits = sum(c.isdigit() for c in text)
    if _CUT_PHONE.search(text):
        return False
    return "@" not in text and digits >= 5 and (digits <= 17 or any(c in text for c in "/;,xX"))


def _is_email(text: str) -> bool:
    return "@" in text.strip("@") and " " not in re.split(r"[;,]", text)[0].strip()


def read_channel(raw: "pd.Series[Any]", how: How) -> Column:
    """The channel each word names; "other" for a word that names none."""
    text, problems = read_text(raw, how)
    codes, words = different(text)
    return spread(codes, [_CHANNEL_OF.get(fold(w), "other") for w in words], raw.index), problems


def is_channel(text: str) -> bool:
    """Whether a word names a channel."""
    return fold(text) in _CHANNEL_OF


def read_flag(raw: "pd.Series[Any]", how: How) -> Column:
    """Yes or no; any text that says neither is yes, with a finding."""
    codes, values = distinct(raw)
    texts, problems = sorted_out(codes, values, BLANK - NO)
    read, odd = [], {}
    for i, value in enumerate(values):
        text = texts.get(i) if isinstance(value, str) else as_text(value)
        read.append(text is not None and fold(text) not in NO and text not in NO)
        if read[-1] and fold(text or "") not in YES and text not in YES:
            odd[i] = ("neither yes nor no; read as yes", "Write yes or no.")
    out = np.array([*read, False])[codes]
    return pd.Series(out, index=raw.index), [*problems, *findings(codes, values, odd)]
