"""Currencies that cells show by their number format: what is typed as $1,200 is kept as 1200.

Most workbooks show one currency or none, and pay no more than a look at their styles and at the
first rows of each sheet for it.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from html import unescape

from toolkit.parsing.currencies import CURRENCIES
from toolkit.reading.grid import Extras
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


_SEEN = 50_000
"""Bytes of a sheet in which its columns are looked at, where all amounts show one currency."""
_FILLED = re.compile(rb"<c\b([^>]*)(?<!/)>")
_PLACE = re.compile(rb"\br=\"([A-Z]{1,3})\d+\"")
_STYLE = re.compile(rb"\bs=\"(\d+)\"")


def currency_styles(package: Package) -> dict[int, str]:
    """Of each cell format that shows a currency which one.

    One that every program shows in the currency of its own country is told beside others only.
    """
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
    said_by_file: set[int] = set()
    for style, found in enumerate(_XF.findall(formats[0])):
        number = dict(_ATTRIBUTE.findall(found)).get("numFmtId", "")
        currency = currency_by_number.get(int(number), "") if number.isdigit() else ""
        if currency:
            styles[style] = currency
            said_by_file.update({style} if codes.get(int(number)) else ())
    if len(set(styles.values())) > 1:
        return styles
    return {style: currency for style, currency in styles.items() if style in said_by_file}


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


def with_currencies(
    extras: Extras, package: Package, sheet: SheetRef, styles: Mapping[int, str]
) -> Extras:
    """What is known of a sheet, with the currencies that its cells show, by `currency_styles`."""
    return replace(
        extras,
        currencies=_currencies_on(package, sheet, styles),
        shown=_currency_of_columns(package, sheet, styles),
    )


def _currencies_on(
    package: Package, sheet: SheetRef, styles: Mapping[int, str]
) -> dict[tuple[int, int], str]:
    """The cells of a sheet that show a currency, by row and column from 0; none where all show
    the same.
    """
    if len(set(styles.values())) < 2 or not package.has(sheet.part):
        return {}
    by_text = {str(style).encode(): currency for style, currency in styles.items()}
    shown: dict[tuple[int, int], str] = {}
    for column, row, style in _CELL.findall(package.read(sheet.part)):
        if style in by_text:
            shown[int(row) - 1, column_number(column.decode()) - 1] = by_text[style]
    return shown


def _currency_of_columns(
    package: Package, sheet: SheetRef, styles: Mapping[int, str]
) -> dict[int, str]:
    """The columns of a sheet, from 1, whose amounts show the one currency of a workbook.

    At least half of the filled cells in its first rows do.
    """
    if len(set(styles.values())) != 1 or not package.has(sheet.part):
        return {}
    currency = next(iter(styles.values()))
    by_text = {str(style).encode() for style in styles}
    filled, shown = Counter[bytes](), Counter[bytes]()
    for attributes in _FILLED.findall(package.read(sheet.part)[:_SEEN]):
        place, style = _PLACE.search(attributes), _STYLE.search(attributes)
        if place:
            filled[place[1]] += 1
            shown[place[1]] += bool(style and style[1] in by_text)
    columns = [column for column in filled if shown[column] and 2 * shown[column] >= filled[column]]
    return {column_number(column.decode()): currency for column in columns}
