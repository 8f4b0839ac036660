"""Which tabs of a workbook have cells, and which are nothing but a chart."""

from __future__ import annotations

from ..opc.package import SheetRef


def is_chartsheet(sheet: SheetRef) -> bool:
    """Say whether a tab holds nothing but a chart."""
    return "/chartsheets/" in sheet.part.lower()


def worksheet_titles(sheets: list[SheetRef]) -> list[str]:
    """Titles of the sheets with cells, from left to right."""
    return [sheet.title for sheet in sheets if not is_chartsheet(sheet)]
