"""Numbers that people typed as text: money with its marks, decimal comma or point, percent,
thousands; proven by the column.

"5.000,50" shows that the comma is the decimal mark, "5,000.50" the point. "1.250" alone can be
either: it is read by the other texts of its column, or by what the person said, and stays unread
where nothing tells.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from toolkit.parsing.currencies import CURRENCIES
from toolkit.words.every_language import meanings
from toolkit.words.folding import half_width

NO_NUMBER = "text where a number belongs"
PERCENT = "a percentage where an amount belongs"
MIL = "mil is a million in English and a thousand in Spanish and Portuguese"
SCALED = (
    "the header counts in thousands or the like, and this is marked as a whole amount: "
    "nobody can tell which holds"
)
CONTRADICTED = (
    "thousands or decimals: this column contradicts itself, "
    "some cells have a decimal comma and others a decimal point"
)
UNDECIDED = (
    "thousands or decimals: nothing in this column tells "
    "whether the point or the comma is the decimal mark"
)

_SCALES = meanings(lambda language: language.scales)
_SCALED_CURRENCIES = {"t€": "EUR", "teur": "EUR", "keur": "EUR", "kusd": "USD"}
_MIL_IS_THOUSAND = ("BRL", "MXN")
_NUMBER = re.compile(r"[.,]?\d+(?:[.,'’ ]\d+)*(?:e[+-]?\d+)?", re.I)
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2009\u202f\u2007"), " ")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$")
_WORD = re.compile(r"[^\s.%]*\$|t€|[€£¥￥₹₽₺₩]|%|[^\W\d]+")
"""What may stand around the digits: a currency, a word for thousands, a percent sign."""
_GROUP_MARK = re.compile(r"[.,'’ ]")
_OTHER_MARK = {".": ",", ",": "."}
_TOO_LARGE = 1e300

EITHER = "?"
"""The decimal mark of a text in which the one mark may be that or group thousands, like "1.250"."""


class Amount(NamedTuple):
    """One text taken apart: its digits with their marks, and what they are multiplied by.

    `currency` is as marked, "" without a mark; `scale` is the word for thousands or millions in the
    text, "" without one. `is_rate` says that it is what 1 of a currency comes to, which may have
    any number of decimals, three of them too.
    """

    digits: str
    factor: float
    currency: str
    scale: str = ""
    percent: bool = False
    is_rate: bool = False


class Proof(NamedTuple):
    """What one text shows of its column: its decimal mark, and whether three digits stand behind
    it.
    """

    mark: str
    three_digits: bool


Proofs = dict[str, set[Proof]]
"""Proofs by currency, those of texts without one under ""."""


def read_texts(
    texts: Iterable[str],
    *,
    decimal_comma: bool | None = None,
    scale: float = 1,
    shares: bool = True,
    rates: bool = False,
) -> tuple[list[float | str], Counter[str]]:
    """One reading a text, a number or what is wrong with it.

    And how often each currency mark was there.

    Texts prove the decimal mark for those of their own currency, and unmarked texts for all.
    `decimal_comma` is what the person said, None where nothing was said. `scale` is what the header
    multiplies by: a text with its own k or Mio is meant without it. `shares` says whether a
    percentage is a number here. `rates` are of money: they have as many decimals as they like.
    """
    amounts = [_take_apart(text) for text in texts]
    if rates:
        amounts = [amount and amount._replace(is_rate=True) for amount in amounts]
    currencies = Counter(amount.currency for amount in amounts if amount and amount.currency)
    if decimal_comma is None:
        proofs = _proofs_of(amounts)
    else:
        told = Proof("," if decimal_comma else ".", three_digits=True)
        proofs = {currency: {told} for currency in [*currencies, ""]}
    read: list[float | str] = []
    for amount in amounts:
        if amount is None:
            read.append(NO_NUMBER)
        else:
            read.append(_meant(amount, proofs, scale, shares))
    return read, currencies


def is_share(text: str) -> bool:
    """Whether a text is a percentage."""
    if "%" not in text and "％" not in text:
        return False
    amount = _take_apart(text)
    return amount is not None and amount.percent


def currency_of(text: str) -> str:
    """The currency a text is marked with; "" without a mark, or where it is no amount."""
    amount = _take_apart(text)
    return amount.currency if amount else ""


def _take_apart(text: str) -> Amount | None:
    """Digits, factor and currency of a text; None where anything else stands in it."""
    plain = half_width(text).translate(_SPACES).strip().casefold()
    bare = plain.replace("−", "-").replace("–", "-")
    sign = 1.0
    if re.search(r"\([^()]*\)$", bare):  # bookkeepers write a loss in brackets
        sign = -1.0
        bare = bare.replace("(", "").replace(")", "").strip()
    bare = re.sub(r"([.,])(?:--?|—)$", "", bare)  # "12.--" and "12,-" are whole francs and euros
    found = _NUMBER.search(bare)
    if not found:
        return None
    before, after = bare[: found.start()].strip(), bare[found.end() :].strip()
    if before.endswith(("-", "+")) or before.startswith(("-", "+")):
        if "-" in before:
            sign = -sign
        before = before.replace("-", "", 1).replace("+", "", 1).strip()
    elif after.startswith("-") or after.endswith("-"):  # SAP writes the minus behind
        sign = -sign
        after = after.strip("- ")
    rest = re.sub(r"[\s.]", "", _WORD.sub("", before + after))
    if rest:
        return None
    return _with_words(Amount(found[0].strip(), sign, ""), before, after)


def _with_words(amount: Amount, before: str, after: str) -> Amount | None:
    """The amount as the words around its digits make it.

    None where one of them says something else.
    """
    for word in [*_WORD.findall(before), *_WORD.findall(after)]:
        if word in CURRENCIES and not amount.currency:
            amount = amount._replace(currency=CURRENCIES[word])
        elif word in _SCALES and word not in before.split():
            currency = _SCALED_CURRENCIES.get(word, amount.currency)
            factor = amount.factor * _SCALES[word]
            amount = amount._replace(factor=factor, scale=word, currency=currency)
        elif word == "%":
            amount = amount._replace(factor=amount.factor / 100, percent=True)
        else:
            return None
    return amount


def _proofs_of(amounts: Iterable[Amount | None]) -> Proofs:
    """Which decimal marks the texts of a column prove, by currency."""
    proofs: Proofs = {}
    for amount in amounts:
        if amount is None or _is_odd(amount):
            continue
        mark = _decimal_mark(amount.digits)
        if mark in _OTHER_MARK:
            _, found, tail = amount.digits.rpartition(mark)
            may_be_three = amount.is_rate or (bool(found) and len(tail) == 3)
            proof = Proof(mark, three_digits=may_be_three)
            proofs.setdefault(amount.currency, set()).add(proof)
    return proofs


def _is_odd(amount: Amount) -> bool:
    """Whether four or more digits stand behind a comma or in money: rather a slip than decimals."""
    mark = _decimal_mark(amount.digits)
    if amount.is_rate or mark not in _OTHER_MARK or mark not in amount.digits:
        return False
    if mark == "." and not amount.currency:
        return False
    if amount.digits.lstrip("0")[:1] == mark:  # 0.1234 is meant so
        return False
    tail = amount.digits.rpartition(mark)[2]
    return len(tail) > 3 and tail.isdigit()


def _decimal_mark(digits: str) -> str:
    """The mark that can only be the decimal one: "." or ",".

    "" where there is none, else EITHER.
    """
    marks = [sign for sign in digits if sign in ".,"]
    if not marks:
        return ""
    last = marks[-1]
    if len(set(marks)) == 2:
        return last if marks.count(last) == 1 else EITHER
    if len(marks) > 1:
        return _OTHER_MARK[last]  # it groups thousands, so the other one is the decimal mark
    head, _, tail = digits.partition(last)
    decimals = len(tail) != 3 or "e" in tail
    long_head = len(re.sub(r"\D", "", head)) > 3
    grouped_head = re.search(r"['’ ]", head) is not None
    nothing_before = head.lstrip("0") == ""
    sure = decimals or long_head or grouped_head or nothing_before
    return last if sure else EITHER


def _meant(amount: Amount, proofs: Proofs, scale: float, shares: bool) -> float | str:
    """The value of a text under a header that counts in `scale`.

    What is wrong where nobody can tell.
    """
    if amount.percent and not shares:
        return PERCENT
    if amount.scale == "mil" and amount.currency not in _MIL_IS_THOUSAND:
        return MIL
    if scale != 1 and amount.currency and not amount.scale:
        return SCALED
    value = _value(amount, proofs)
    if isinstance(value, str) or amount.scale:
        return value
    return round(value * scale, 10)


def _value(amount: Amount, proofs: Proofs) -> float | str:
    """The value of a text by what its column proves; what is wrong where it is no number."""
    digits = amount.digits
    known = proofs.get(amount.currency) or proofs.get("", set())
    mark = _decimal_mark(digits)
    if _is_odd(amount) and mark not in {proof.mark for proof in known}:
        return UNDECIDED
    if mark == EITHER:
        if "." in digits and "," in digits:
            return NO_NUMBER
        only = "," if "," in digits else "."
        if only == "." and not known and not amount.currency:
            known = set().union(*proofs.values())
        is_guess = amount.is_rate and not known
        mark = "" if is_guess else _mark_of_three_digits(only, known, money=bool(amount.currency))
        if not mark:
            return CONTRADICTED if len({proof.mark for proof in known}) > 1 else UNDECIDED
    whole, cents = digits, ""
    if mark and mark in digits:
        whole, _, cents = digits.partition(mark)
    if not _is_grouped_by_thousands(whole) and not _INDIAN.match(digits):
        return NO_NUMBER
    plain = _GROUP_MARK.sub("", whole) or "0"
    if cents:
        plain = f"{plain}.{cents}"
    value = float(plain) * amount.factor
    if abs(value) >= _TOO_LARGE:
        return NO_NUMBER
    return round(value, 10)


def _mark_of_three_digits(only: str, known: set[Proof], *, money: bool) -> str:
    """The decimal mark of a text like "1,250" or "1.250"; "" where nothing tells.

    Cents never have three digits, so they are thousands, unless such texts stand in a column whose
    decimals use the same mark.
    """
    other = _OTHER_MARK[only]
    marks = {proof.mark for proof in known}
    if marks == {other}:
        return other
    if not marks and (only == "," or money):
        return other
    if marks == {only} and any(proof.three_digits for proof in known):
        return only
    return ""


def _is_grouped_by_thousands(whole: str) -> bool:
    """Whether the marks in a whole part stand before groups of three digits, all the same mark."""
    first, *groups = _GROUP_MARK.split(whole)
    if not groups:
        return True
    same_mark = len(set(_GROUP_MARK.findall(whole))) == 1
    return same_mark and 1 <= len(first) <= 3 and all(len(group) == 3 for group in groups)
