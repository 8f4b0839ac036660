"""Currencies as people name them: by a sign, by a code, by a word, in a cell or in a header."""

import re
from collections.abc import Iterable

CURRENCIES = {
    "$": "$", "us$": "USD", "usd": "USD", "a$": "AUD", "c$": "CAD", "€": "EUR", "eur": "EUR",
    "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "chf": "CHF", "fr": "CHF",
    "sfr": "CHF", "¥": "¥", "￥": "¥", "円": "¥", "元": "¥", "jpy": "JPY", "cny": "CNY",
    "rmb": "CNY", "zł": "PLN", "zl": "PLN", "pln": "PLN", "kr": "kr", "sek": "SEK",
    "nok": "NOK", "dkk": "DKK", "r$": "BRL", "brl": "BRL", "mxn": "MXN", "mx$": "MXN",
    "aud": "AUD", "cad": "CAD", "inr": "INR", "₹": "INR", "rs": "INR", "czk": "CZK",
    "kč": "CZK", "huf": "HUF", "ft": "HUF", "₽": "RUB", "rub": "RUB", "₺": "TRY", "try": "TRY",
    "zar": "ZAR", "sgd": "SGD", "hkd": "HKD", "nzd": "NZD", "₩": "KRW", "krw": "KRW",
}  # fmt: skip
"""What stands beside an amount, in small letters -> the code; a sign of several stays a sign."""
_NAMES = {
    "dollar": "$", "dollars": "$", "us dollar": "USD", "us dollars": "USD", "u.s. dollar": "USD",
    "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP", "british pound": "GBP",
    "sterling": "GBP", "swiss franc": "CHF", "swiss francs": "CHF", "franken": "CHF",
    "schweizer franken": "CHF", "yen": "JPY", "yuan": "CNY", "zloty": "PLN", "złoty": "PLN",
    "krona": "kr", "krone": "kr", "kronor": "kr", "real": "BRL", "peso": "MXN",
}  # fmt: skip
_MEANT_BY_SIGN = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK"),
}
_CODE = re.compile(r"([A-Za-z]{3})\b")
_IN_HEADER = re.compile(r"[€£₹₽₺₩]|(?:US|[ACR])?\$|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")


class MarkedNumber(float):
    """A number that its cell shows with a currency: what people see as "$ 1,200" is typed so."""

    currency: str

    def __new__(cls, number: float, currency: str) -> "MarkedNumber":
        """The number as it is, with its mark."""
        marked = super().__new__(cls, number)
        marked.currency = currency
        return marked


def currency_named(text: str) -> str:
    """The currency that a text names: its code, a sign that several share, else the text.

    >>> [currency_named(text) for text in ("eur", "US Dollar", "USD - U.S. Dollar", "$", "Taler")]
    ['EUR', 'USD', 'USD', '$', 'TALER']
    """
    word = " ".join(text.split()).casefold()
    known = CURRENCIES.get(word) or _NAMES.get(word)
    if known:
        return known
    code = _CODE.match(word)
    known = CURRENCIES.get(code[1]) if code else None
    return known or word.upper()


def currency_in_header(header: str) -> str:
    """The currency that a header says its amounts are in; "" where it says none.

    >>> currency_in_header("Amount (USD)"), currency_in_header("Umsatz in €")
    ('USD', 'EUR')
    >>> currency_in_header("Net ABC amount")
    ''
    """
    known = (CURRENCIES.get(found.casefold(), "") for found in _IN_HEADER.findall(header))
    return next((currency for currency in known if currency), "")


def meaning_of_signs(named: Iterable[str]) -> dict[str, str]:
    """Of each sign the one currency that a book names of those that share it.

    >>> meaning_of_signs({"$", "USD", "kr", "SEK", "NOK"})
    {'$': 'USD'}
    """
    names = set(named)
    meant = {}
    for sign, codes in _MEANT_BY_SIGN.items():
        possible = [code for code in codes if code in names]
        if len(possible) == 1:
            meant[sign] = possible[0]
    return meant
