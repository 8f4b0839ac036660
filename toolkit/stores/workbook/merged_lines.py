"""Merged whole rows and columns, spelled so that the reader of cells understands them."""

import re

from toolkit.xlsx import Package, XlsxError
from toolkit.xlsx.sml.addresses import reach

_MERGED = re.compile(rb"(<(?:\w+:)?(?:mergeCell|dimension)\s+ref=[\"'])([^\"':]+:[^\"':]+)([\"'])")


def with_edges(data: bytes) -> bytes | None:
    """The workbook with merged rows like 1:1 as A1:XFD1, and columns so too; None without any.

    Only to be read from: python-calamine refuses a range of rows or columns alone.
    """
    try:
        package = Package.open(data)
        for sheet in package.sheets():
            if package.has(sheet.part):
                text = package.read(sheet.part)
                spelled = _MERGED.sub(_spelled, text)
                if spelled != text:
                    package.put(sheet.part, spelled)
        return package.to_bytes() if package.changed_parts() else None
    except XlsxError:
        return None


def _spelled(found: re.Match[bytes]) -> bytes:
    where = reach(found[2].decode("ascii", "replace"))
    if where is None:
        return found[0]
    return found[1] + where.ref().encode() + found[3]
