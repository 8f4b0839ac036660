"""Customers who may be in the list twice: told with what they share, never merged."""

import difflib
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.folding import fold, without_umlauts

COMPARED = ("city", "postcode", "country", "owner", "revenue", "status", "phone", "email")
"""Columns whose difference is told of two customers that may be one."""
TOO_MANY = 5
"""Customers with one phone or e-mail above which they are no pairs but users of one switchboard."""
_FORMS = {
    "", "gmbh", "ag", "kg", "ohg", "ug", "gbr", "ek", "ev", "gmbhcokg", "inc", "ltd", "limited",
    "llc", "llp", "corp", "corporation", "co", "company", "plc", "incorporated", "sa", "sas",
    "sarl", "sl", "slu", "srl", "spa", "bv", "nv", "spzoo", "oy", "ab", "as", "aps", "kk", "pty",
    "ptyltd", "lda", "ltda",
}  # fmt: skip
_FORM_ENDS = {form[i:] for form in _FORMS for i in range(len(form) + 1)}
"""What the last word of a name is that may end with a legal form.

Of hardly any other name its last words need be put together.
"""
Pair = tuple[int, int]
"""Two rows of the list, the upper one first."""


def report_twice(customers: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report pairs that may be one customer, with what they share and what differs."""
    accounts = customers[customers["account"]]
    names = dict(zip(accounts.index, accounts["name"].tolist(), strict=True))
    key = "name" if "name" in mapped.positions else "customer_id"
    compared = [column for column in COMPARED if column in mapped.positions]
    for (one, other), shared in _pairs(accounts).items():
        above = mapped.row_said(one, beside=other)
        says = f"may be the same customer as {above} ({names[one]}): "
        says += f"they share {' and '.join(shared)}"
        differs = [
            mapped.header(column)
            for column in compared
            if _differ(accounts.at[one, column], accounts.at[other, column])
        ]
        if differs:
            says += f"; they differ in {', '.join(differs)}"
        fix = "If so, join the two rows; both are counted until then."
        note = problem(mapped, key, other, value=names[other], says=says, fix=fix, severity="note")
        problems.append(note)


def report_twice_gathered(customers: pd.DataFrame, log: Mapped, problems: list[Problem]) -> None:
    """Report names of a log that may be one customer, where customers were gathered from it."""
    names = dict(zip(customers.index, customers["name"], strict=True))
    naming = [column for column in ("customer", "customer_id") if column in log.positions]
    header = log.header(naming[0]) if naming else ""
    for (one, other), shared in _pairs(customers).items():
        says = f"may be the same customer as {names[one]}: they share {' and '.join(shared)}"
        problems.append(
            Problem(
                sheet=log.title,
                column=header,
                value=names[other],
                problem=says,
                fix="If so, write one name in the log; both are counted until then.",
                severity="note",
            )
        )


def _pairs(accounts: pd.DataFrame) -> dict[Pair, list[str]]:
    """Pairs of rows that may be one customer, and what they share, in the order of their rows."""
    shared: dict[Pair, list[str]] = {}
    for what, pairs in (
        ("the name", _same(accounts["name"], fold)),
        ("nearly all of the name", _nearly(accounts["name"])),
        ("the e-mail", _same(accounts["email"], lambda text: text.strip().casefold())),
        ("the phone", _same(accounts["phone"], _digits)),
    ):
        for pair in pairs:
            shared.setdefault(pair, []).append(what)
    return {pair: shared[pair] for pair in sorted(shared, key=lambda pair: (pair[1], pair[0]))}


def is_blank(value: Any) -> bool:
    """Whether a typed value says nothing; a flag that is not set does not."""
    return value is None or value != value or value is False


def _differ(one: Any, other: Any) -> bool:
    return not (is_blank(one) and is_blank(other)) and one != other


def _same(column: "pd.Series[Any]", key: Callable[[str], str]) -> Iterator[Pair]:
    """Pairs of rows whose values are one; the first row with each further one."""
    rows_of: dict[str, list[int]] = {}
    for row, value in _filled(column):
        word = key(value)
        if word:
            rows_of.setdefault(word, []).append(row)
    for first, *others in rows_of.values():
        if len(others) < TOO_MANY:
            yield from ((first, other) for other in others)


def _filled(column: "pd.Series[Any]") -> Iterator[tuple[int, str]]:
    """Row and text of each filled cell.

    Made at once: a text column that is gone through makes an object a cell, one by one.
    """
    held = column.dropna()
    return zip(held.index.tolist(), held.tolist(), strict=True)


def _digits(text: str) -> str:
    """The last digits of a number, by which two ways to write it are one; "" for a short one."""
    digits = "".join(filter(str.isdigit, text))
    return digits[-9:] if len(digits) >= 7 else ""


def _nearly(names: "pd.Series[Any]") -> Iterator[Pair]:
    """Neighbours in the alphabet that differ by legal forms, umlauts or a letter or two."""
    folded = {row: fold(name) for row, name in _filled(names)}
    bare = sorted((_without_forms(name) or folded[row], row) for row, name in _filled(names))
    for (one, first), (other, second) in pairwise(bare):
        if one == other:
            is_pair = folded[first] != folded[second]
        else:
            is_pair = _are_nearly_one(one, other)
        if is_pair:
            yield min(first, second), max(first, second)


def _are_nearly_one(one: str, other: str) -> bool:
    """Whether two long bare names differ by a letter or two; never by their begin or a digit."""
    if one[:4] != other[:4] or len(one) <= 6 or abs(len(one) - len(other)) > 2:
        return False
    if [*filter(str.isdigit, one)] != [*filter(str.isdigit, other)]:
        return False
    return difflib.SequenceMatcher(None, one, other).ratio() >= 0.92


def _without_forms(name: str) -> str:
    """A name folded without legal forms, dots and ways to write umlauts; "" where none is left."""
    words = [without_umlauts(fold(word)) for word in re.findall(r"\w+", name.replace(".", ""))]
    while words and words[-1] in _FORM_ENDS:
        count = _words_of_form(words)
        if not count:
            break
        del words[-count:]
    return "".join(words)


def _words_of_form(words: list[str]) -> int:
    """Of how many words the legal form is with which a name ends; 0 where it ends with none."""
    for count in (3, 2, 1):
        if len(words) >= count and "".join(words[-count:]) in _FORMS:
            return count
    return 0
