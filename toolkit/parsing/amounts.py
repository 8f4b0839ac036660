"""Numbers that people typed as text: money with its marks, decimal comma or point, percent, thousands; proven by the column.

"5.000,50" shows that the comma is the decimal mark, "5,000.50" the point. "1.250" alone can be either: it is read by the other
texts of its column, or by what the person said, and stays unread where nothing tells.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

NO_NUMBER = "text where a number belongs"
PERCENT = "a percentage where an amount belongs"
MIL = "mil is a million in English and a thousand in Spanish and Portuguese"
SCALED = "the header counts in thousands or the like, and this is marked as a whole amount: nobody can tell which holds"
CONTRADICTED = "thousands or decimals: this column contradicts itself, some cells have a decimal comma and others a decimal point"
UNDECIDED = "thousands or decimals: nothing in this column tells whether the point or the comma is the decimal mark"

_CURRENCIES = {
    "$": "$", "us$": "USD", "usd": "USD", "a$": "AUD", "c$": "CAD", "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP",
    "gbp": "GBP", "chf": "CHF", "fr": "CHF", "sfr": "CHF", "¥": "¥", "￥": "¥", "円": "¥", "元": "¥", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "zł": "PLN",
    "zl": "PLN", "pln": "PLN", "kr": "kr", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "r$": "BRL", "brl": "BRL", "mxn": "MXN", "mx$": "MXN", "aud": "AUD",
    "cad": "CAD", "inr": "INR", "₹": "INR", "rs": "INR", "czk": "CZK", "kč": "CZK", "huf": "HUF", "ft": "HUF", "₽": "RUB", "rub": "RUB", "₺": "TRY", "try": "TRY",
    "zar": "ZAR", "sgd": "SGD", "hkd": "HKD", "nzd": "NZD", "₩": "KRW", "krw": "KRW",
}  # fmt: skip
_SCALES = {
    "k": 1e3, "tsd": 1e3, "t€": 1e3, "teur": 1e3, "keur": 1e3, "kusd": 1e3, "tausend": 1e3, "thousand": 1e3, "mil": 1e3, "tys": 1e3, "m": 1e6, "mio": 1e6, "mln": 1e6, "mn": 1e6, "million": 1e6,
    "millions": 1e6, "millionen": 1e6, "b": 1e9, "bn": 1e9, "mrd": 1e9, "万": 1e4, "萬": 1e4, "千": 1e3, "億": 1e8, "亿": 1e8,
}  # fmt: skip
_SCALED_CURRENCIES = {"t€": "EUR", "teur": "EUR", "keur": "EUR", "kusd": "USD"}
_MIL_IS_THOUSAND = ("BRL", "MXN")
_NUMBER = re.compile(r"[.,]?\d+(?:[.,'’ ]\d+)*(?:e[+-]?\d+)?", re.I)
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2009\u202f\u2007"), " ")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$")


class Amount(NamedTuple):
    """One text taken apart: its digits with their marks, and what they are multiplied by; `currency` as marked, "" without.

    `scale` is the word for thousands or millions in the text, "" without one.
    """

    digits: str
    factor: float
    currency: str
    scale: str = ""
    percent: bool = False


def read_texts(
    texts: Iterable[str],
    *,
    decimal_comma: bool | None = None,
    scale: float = 1,
    shares: bool = True,
) -> tuple[list[float | str], Counter[str]]:
    """One reading a text, a number or a sentence saying what is wrong; and how often each currency mark was there.

    Texts prove the decimal mark for those of their own currency, and unmarked texts for all. `decimal_comma` is what the person
    said, None where nothing was said. `scale` is what the header multiplies by: a text with its own k or Mio is meant without it.
    `shares` says whether a percentage is a number here.
    """
    parts = [_apart(text) for text in texts]
    currencies = Counter(p.currency for p in parts if p and p.currency)
    proofs: dict[str, set[tuple[str, bool]]] = {}
    for part in parts:
        if part and (mark := _decimal_mark(part.digits)) in (".", ",") and not _odd(part):
            tail = part.digits.rpartition(mark)[2]
            proofs.setdefault(part.currency, set()).add(
                (mark, len(tail) == 3 and mark in part.digits)
            )
    if decimal_comma is not None:
        proofs = {
            currency: {("," if decimal_comma else ".", True)} for currency in [*currencies, ""]
        }
    return [NO_NUMBER if p is None else _meant(p, proofs, scale, shares) for p in parts], currencies


def is_share(text: str) -> bool:
    """Whether a text is a percentage."""
    part = _apart(text) if "%" in text or "％" in text else None
    return part is not None and part.percent


def _meant(
    part: Amount, proofs: dict[str, set[tuple[str, bool]]], scale: float, shares: bool
) -> float | str:
    """The value of a text under a header that counts in `scale`; a sentence where nobody can tell it."""
    if part.percent and not shares:
        return PERCENT
    if part.scale == "mil" and part.currency not in _MIL_IS_THOUSAND:
        return MIL
    if scale != 1 and part.currency and not part.scale:
        return SCALED
    value = _value(part, proofs)
    return value if isinstance(value, str) or part.scale else round(value * scale, 10)


def _odd(part: Amount) -> bool:
    """Whether four or more digits stand behind a comma or in money: rather thousands with a slip than decimals, and no proof."""
    mark = _decimal_mark(part.digits)
    tail = part.digits.rpartition(mark)[2] if mark in (".", ",") and mark in part.digits else ""
    return (
        len(tail) > 3
        and tail.isdigit()
        and (mark == "," or bool(part.currency))
        and part.digits.lstrip("0")[:1] != mark
    )


def currency_of(text: str) -> str:
    """The currency a text is marked with; "" without a mark, or where it is no amount."""
    part = _apart(text)
    return part.currency if part else ""


def _apart(text: str) -> Amount | None:
    """Digits, factor and currency of a text; None where anything else stands in it."""
    bare = text.translate(_SPACES).strip().casefold().replace("−", "-").replace("–", "-")
    sign = 1.0
    if re.search(r"\([^()]*\)$", bare):
        sign, bare = -1.0, bare.replace("(", "").replace(")", "").strip()
    bare = re.sub(r"([.,])(?:--?|—)$", "", bare)
    found = _NUMBER.search(bare)
    if not found:
        return None
    before, after = bare[: found.start()].strip(), bare[found.end() :].strip()
    if before.endswith(("-", "+")) or before.startswith(("-", "+")):
        sign, before = (
            sign * (-1 if "-" in before else 1),
            before.replace("-", "", 1).replace("+", "", 1).strip(),
        )
    elif after.startswith("-") or after.endswith("-"):
        sign, after = -sign, after.strip("- ")
    factor, currency, scale, percent = sign, "", "", False
    for word in [
        w
        for part in (before, after)
        for w in re.findall(r"[^\s.%]*\$|t€|[€£¥￥₹₽₺₩]|%|[^\W\d]+", part)
    ]:
        if word in _CURRENCIES and not currency:
            currency = _CURRENCIES[word]
        elif word in _SCALES and word not in before.split():
            factor, scale = factor * _SCALES[word], word
            currency = _SCALED_CURRENCIES.get(word, currency)
        elif word == "%":
            factor, percent = factor / 100, True
        else:
            return None
    rest = re.sub(r"[^\s.%]*\$|t€|[€£¥￥₹₽₺₩]|%|[^\W\d]+|[\s.]", "", before + after)
    return None if rest else Amount(found[0].strip(), factor, currency, scale, percent)


def _decimal_mark(text: str) -> str:
    """The mark that can only be the decimal one: "." or ","; "" where there is none, "?" where it could be either."""
    marks = [c for c in text if c in ".,"]
    if not marks:
        return ""
    if len(set(marks)) == 2:
        return marks[-1] if marks.count(marks[-1]) == 1 else "?"
    mark, tail = marks[0], re.split(r"[.,]", text)[-1]
    if len(marks) > 1:
        return {".": ",", ",": "."}[
            mark
        ]  # it groups thousands, so the other one is the decimal mark
    head = text.split(mark)[0]
    sure = (
        len(tail) != 3
        or len(re.sub(r"\D", "", head)) > 3
        or head.lstrip("0") == ""
        or "e" in tail
        or re.search(r"['’ ]", head)
    )
    return mark if sure else "?"


def _value(part: Amount, proofs: dict[str, set[tuple[str, bool]]]) -> float | str:
    text, mark = part.digits, _decimal_mark(part.digits)
    if _odd(part) and mark not in {
        m for m, _ in proofs.get(part.currency) or proofs.get("", set())
    }:
        return UNDECIDED
    if mark == "?":
        if len({c for c in text if c in ".,"}) == 2:
            return NO_NUMBER
        only = "," if "," in text else "."
        known = proofs.get(part.currency) or proofs.get("", set())
        if only == "." and not known and not part.currency:
            known = set().union(*proofs.values())
        mark = _three_digits(only, known, marked=bool(part.currency))
        if not mark:
            return CONTRADICTED if len({m for m, _ in known}) > 1 else UNDECIDED
    whole, _, cents = text.partition(mark) if mark and mark in text else (text, "", "")
    if not _grouped(whole) and not _INDIAN.match(text):
        return NO_NUMBER
    value = (
        float((re.sub(r"[.,'’ ]", "", whole) or "0") + ("." + cents if cents else "")) * part.factor
    )
    return round(value, 10) if abs(value) < 1e300 else NO_NUMBER


def _three_digits(only: str, known: set[tuple[str, bool]], *, marked: bool) -> str:
    """The decimal mark of a text like "1,250" or "1.250"; "" where nothing tells.

    Cents never have three digits, so they are thousands, unless such texts stand in a column whose decimals use the same mark.
    """
    other = "." if only == "," else ","
    marks = {mark for mark, _ in known}
    if marks == {other} or (not marks and (only == "," or marked)):
        return other
    return only if marks == {only} and any(three for _, three in known) else ""


def _grouped(whole: str) -> bool:
    """Whether the marks inside the whole part stand before groups of three digits, all the same mark."""
    groups = re.split(r"[.,'’ ]", whole)
    marks = set(re.findall(r"[.,'’ ]", whole))
    return len(groups) == 1 or (
        len(marks) == 1 and 1 <= len(groups[0]) <= 3 and all(len(g) == 3 for g in groups[1:])
    )
