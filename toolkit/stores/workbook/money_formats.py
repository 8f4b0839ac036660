"""Currencies that cells show by their number format: what is typed as $1,200 is kept as 1200.

Most workbooks show one currency or none, and pay no more than a look at their styles for it.
"""

import re
from collections.abc import Mapping
from html import unescape

from toolkit.parsing.currencies import CURRENCIES
from toolkit.xlsx import Package, SheetRef
from toolkit.xlsx.sml.addresses import column_number

_FORMAT = re.compile(r"<(?:\w+:)?numFmt\b[^>]*>")
_CELL_FORMATS = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.S)
_XF = re.compile(r"<(?:\w+:)?xf\b[^>]*>")
_ATTRIBUTE = re.compile(r"\b(numFmtId|formatCode)=\"([^\"]*)\"")
_IN_BRACKETS = re.compile(r"\[\$([^\]\-]*)(?:-([0-9A-Fa-f]+))?\]")
_SIGN = re.compile(r"(?:US|[ACR])?\$|[€£¥￥₹₽₺₩]|\b(?:[A-Z]{3}|kr|zł|Kč|Ft)\b")
_BUILT_IN_MONEY = dict.fromkeys((5, 6, 7, 8, 42, 44), "$")
"""Formats that need not be listed; a program in another country lists them."""
_OF_LOCALE = {
    "409": "USD", "1009": "CAD", "C0C": "CAD", "C09": "AUD", "1409": "NZD", "80A": "MXN",
    "4809": "SGD", "C04": "HKD", "41D": "SEK", "414": "NOK", "406": "DKK", "411": "JPY",
    "804": "CNY",
}  # fmt: skip
"""What a sign that several share means in the country of a format."""
_SHARED = ("$", "¥", "kr")
_CELL = re.compile(rb"<c\b(?=[^>]*\br=\"([A-Z]{1,3})(\d{1,7})\")(?=[^>]*\bs=\"(\d+)\")[^>]*[^/>]>")


def currency_styles(package: Package) -> dict[int, str]:
    """Of each cell format that shows a currency which one; nothing where all show the same."""
    part = package.styles_part
    if part is None or not package.has(part):
        return {}
    text = package.read(part).decode("utf-8", errors="replace")
    codes: dict[int, str] = {}
    for found in _FORMAT.findall(text):
        said = dict(_ATTRIBUTE.findall(found))
        if said.keys() >= {"numFmtId", "formatCode"} and said["numFmtId"].isdigit():
            codes[int(said["numFmtId"])] = currency_of_format(unescape(said["formatCode"]))
    currency_by_number = {**_BUILT_IN_MONEY, **codes}
    formats = _CELL_FORMATS.search(text)
    if formats is None:
        return {}
    styles: dict[int, str] = {}
    for style, found in enumerate(_XF.findall(formats[0])):
        number = dict(_ATTRIBUTE.findall(found)).get("numFmtId", "")
        currency = currency_by_number.get(int(number), "") if number.isdigit() else ""
        if currency:
            styles[style] = currency
    return styles if len(set(styles.values())) > 1 else {}


def currency_of_format(code: str) -> str:
    """The currency that a number format shows; "" for none.

    >>> currency_of_format('#,##0.00 [$€-407]'), currency_of_format('"$"#,##0')
    ('EUR', '$')
    >>> currency_of_format("[$$-1009]#,##0"), currency_of_format("[$-409]d mmm yyyy")
    ('CAD', '')
    """
    for sign, locale in _IN_BRACKETS.findall(code):
        currency = CURRENCIES.get(sign.strip().casefold(), "")
        if currency in _SHARED:
            return _OF_LOCALE.get(locale.upper(), currency)
        if currency:
            return currency
    rest = _IN_BRACKETS.sub("", code)
    known = (CURRENCIES.get(sign.casefold(), "") for sign in _SIGN.findall(rest))
    return next((currency for currency in known if currency), "")


def currencies_on(
    package: Package, sheet: SheetRef, styles: Mapping[int, str]
) -> dict[tuple[int, int], str]:
    """The cells of a sheet that show a currency, by row and column from 0."""
    if not styles or not package.has(sheet.part):
        return {}
    by_text = {str(style).encode(): currency for style, currency in styles.items()}
    shown: dict[tuple[int, int], str] = {}
    for column, row, style in _CELL.findall(package.read(sheet.part)):
        if style in by_text:
            shown[int(row) - 1, column_number(column.decode()) - 1] = by_text[style]
    return shown
