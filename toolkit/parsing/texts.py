"""Texts, notes, ids, phones, e-mails, channels and yes or no, as people type them."""

import html
import re
import unicodedata
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
from toolkit.schema.channels import CHANNELS
from toolkit.words.folding import fold, half_width

_CHANNEL_OF = {fold(word): channel for channel, words in CHANNELS.items() for word in words}


def read_text(raw: "pd.Series[Any]", how: How, nothing: set[str] = BLANK) -> Column:
    """Text without what stands for `nothing` and errors."""
    if raw.dtype.kind in "iu":
        return raw.astype("str"), []
    if raw.dtype == "str":
        return _typed_text(raw, nothing)
    codes, values = distinct(raw)
    texts, problems = sorted_out(codes, values, nothing)
    read = []
    for code, value in enumerate(values):
        read.append(texts.get(code) if isinstance(value, str) else as_text(value))
    return spread(codes, read, raw.index), problems


def _typed_text(raw: "pd.Series[Any]", nothing: set[str]) -> Column:
    """A column that is text already, as it stands but for the cells that may say something else.

    Nearly every note of a log is different, and hardly any is short or begins with a sign: the
    others need not be told apart.
    """
    length = raw.str.len()
    is_short = length < LONGEST_NOTHING
    has_margin = raw.str.strip().str.len() < length
    begins_with_sign = raw.str.startswith(("#", "="))
    looked_at = (is_short | has_margin | begins_with_sign).to_numpy(bool)
    codes = np.full(len(raw), -1)
    codes[looked_at], values = different(raw[looked_at])
    texts, problems = sorted_out(codes, values, nothing)
    read = [texts.get(code) for code in range(len(values))]
    column = raw.astype("str").rename(None)
    if read != values:
        column[looked_at] = spread(codes[looked_at], read, raw.index[looked_at]).array
    return column, problems


def read_notes(raw: "pd.Series[Any]", how: How) -> Column:
    """Text, with a note where one cell holds contacts of several days."""
    column, problems = read_text(raw, how)
    together = "\n".join(text for text in column.tolist() if isinstance(text, str))
    if "<" in together:
        has_marks = column.str.contains("<", regex=False).fillna(value=False).to_numpy(bool)
        plain = [_without_marks(text) for text in column[has_marks]]
        column = column.astype(object)
        column[has_marks] = plain
        column = column.astype("str")
    # Looking for a mark of dates in the whole column at once spares a look into most notes.
    marks = [mark for mark in "/.-" if mark in together]
    marked = [column.str.contains(mark, regex=False).to_numpy(bool) for mark in marks]
    maybe = np.flatnonzero(np.logical_or.reduce(marked)).tolist() if marked else []
    texts = column.iloc[maybe].tolist()
    rows = [row for row, text in zip(maybe, texts, strict=True) if dates.is_history(text)]
    if rows:
        problems.append(_history_note(str(column.iloc[rows[0]]), rows))
    return column, problems


_MARK = re.compile(r"</?[a-z][^<>]*>", re.I)
_LINE = re.compile(r"<br\s*/?>|</p>|</div>|</li>|</tr>", re.I)


def _without_marks(text: str) -> str:
    """A note without the marks of HTML that a program left in it, line by line.

    >>> _without_marks("<p>Wants &amp; needs</p><p>a <b>quote</b></p>"), _without_marks("a < b")
    ('Wants & needs\\na quote', 'a < b')
    """
    if not _MARK.search(text):
        return text
    plain = html.unescape(_MARK.sub("", _LINE.sub("\n", text)))
    lines = (" ".join(line.split()) for line in plain.splitlines())
    return "\n".join(line for line in lines if line)


def _history_note(text: str, rows: list[int]) -> Problem:
    cells = f", in {len(rows)} cells" if len(rows) > 1 else ""
    says = f"contacts of several days in one cell{cells}; kept as a note, none of them counts"
    return Problem(
        position=rows[0],
        value=text[:120],
        problem=says,
        fix="Give each contact a row in the sheet Calls, if it should count.",
        severity="note",
        count=len(rows),
    )


_BETWEEN = re.compile(r"\s*(?:;|,|\||\n|:::|\s/\s|\sor\s)\s*")
"""What stands between several phones, addresses or ids in one cell."""


def each_of(text: str) -> tuple[str, ...]:
    """The texts of a cell that holds several; none where it holds a single one.

    >>> each_of("020 7946 0018 / 07700 900123"), each_of("a@x.example")
    (('020 7946 0018', '07700 900123'), ())
    """
    if not any(mark in text for mark in ";,|/\n:o"):
        return ()
    parts = tuple(part for part in _BETWEEN.split(text) if part)
    return parts if len(parts) > 1 else ()


def plain_digits(text: str) -> str:
    """The digits of a text, however they are written.

    >>> plain_digits("+49 (30) １２３")
    '4930123'
    """
    return "".join(str(unicodedata.digit(sign)) for sign in text if sign.isdigit())


def read_id(raw: "pd.Series[Any]", how: How) -> Column:
    """Ids, as they were typed, but for signs of full width and the mark of a text before them."""
    column, problems = read_text(raw, how, BLANK_IN_NUMBERS)
    column = _without_text_marks(column)
    if column.str.isascii().fillna(value=True).all():
        return column, problems
    codes, ids = different(column)
    return spread(codes, [half_width(text) for text in ids], column.index), problems


def _without_text_marks(column: "pd.Series[Any]") -> "pd.Series[Any]":
    """Ids and numbers without the apostrophe that keeps them a text in a spreadsheet: "'00123"."""
    if not column.str.startswith("'").fillna(value=False).any():
        return column
    codes, words = different(column)
    return spread(codes, [_TEXT_MARK.sub("", word) for word in words], column.index)


_TEXT_MARK = re.compile(r"^'(?=[+(]?\d)")


def read_phone(raw: "pd.Series[Any]", how: How) -> Column:
    """Phone numbers, kept as typed."""
    return _checked(raw, how, _is_phone, _NO_PHONE)


def read_email(raw: "pd.Series[Any]", how: How) -> Column:
    """E-mail addresses, kept as typed."""
    return _checked(raw, how, _is_email, _NO_EMAIL)


_NO_PHONE = (
    "no phone number",
    "Write the number, best with its country code (+49 30 123456); it is kept as typed.",
)
_NO_EMAIL = ("no e-mail address", "Correct it, or leave it blank; it is kept as typed.")


def _checked(raw: "pd.Series[Any]", how: How, good: Callable[[str], bool], wrong: Found) -> Column:
    """Text that is kept as typed, with a note where it is not what the column is for."""
    column, problems = read_text(raw, how, BLANK_IN_NUMBERS)
    column = _without_text_marks(column)
    codes, words = different(column)
    bad = {code: wrong for code, word in enumerate(words) if not good(word)}
    problems += findings(codes, words, bad, severity="note")
    return column, problems


_CUT_PHONE = re.compile(r"\d[.,]?\d*E\+?\d+$|\d{6}\s*/\s*\d{1,3}$", re.I)
"""A number that a spreadsheet has rounded, and one with the end of another behind it."""
_FEWEST_DIGITS, _MOST_DIGITS = 5, 17
"""Digits of a phone number; more are several numbers in one cell, or an extension."""


def _is_phone(text: str) -> bool:
    digits = sum(sign.isdigit() for sign in text)
    if "@" in text or digits < _FEWEST_DIGITS or _CUT_PHONE.search(text):
        return False
    several = any(mark in text for mark in "/;,xX")
    return several or digits <= _MOST_DIGITS


def _is_email(text: str) -> bool:
    first, *_ = re.split(r"[;,]", text)
    return "@" in text.strip("@") and " " not in first.strip()


def read_channel(raw: "pd.Series[Any]", how: How) -> Column:
    """The channel each word names; "other" for a word that names none."""
    text, problems = read_text(raw, how)
    codes, words = different(text)
    channels = [_CHANNEL_OF.get(fold(word), "other") for word in words]
    return spread(codes, channels, raw.index), problems


def is_channel(text: str) -> bool:
    """Whether a word names a channel."""
    return fold(text) in _CHANNEL_OF


def read_flag(raw: "pd.Series[Any]", how: How) -> Column:
    """Yes or no; any text that says neither is yes, with a finding."""
    codes, values = distinct(raw)
    texts, problems = sorted_out(codes, values, BLANK - NO)
    flags = []
    odd = {}
    for code, value in enumerate(values):
        text = texts.get(code) if isinstance(value, str) else as_text(value)
        says_no = text is None or text in NO or fold(text) in NO
        flags.append(not says_no)
        if text is not None and not says_no and text not in YES and fold(text) not in YES:
            odd[code] = ("neither yes nor no; read as yes", "Write yes or no.")
    problems += findings(codes, values, odd)
    blank = False
    return pd.Series(np.array([*flags, blank])[codes], index=raw.index), problems
