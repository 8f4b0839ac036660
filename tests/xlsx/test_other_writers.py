"""Workbooks that other programs wrote: the same promises as for Excel's own."""

import datetime as dt
import io
import shutil
from collections.abc import Callable
from typing import Any

import openpyxl
import openxml_audit
import pytest
from made.inventory import lost
from made.others import BY_HAND, OPENPYXL, OTHERS, REFUSED, XLSXWRITER, Made, by_libreoffice
from made.zips import differing, unpack

from toolkit.xlsx import (
    NewColumn,
    Package,
    Refused,
    put_columns,
)

COLUMNS = [
    NewColumn("Tier", "@", 10),
    NewColumn("Next call", "yyyy-mm-dd", 12),
    NewColumn("Share", "0.0%", 9),
]
PATCHED = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "docProps/app.xml",
}
WRITERS = {"xlsxwriter": XLSXWRITER, "openpyxl": OPENPYXL, "other": OTHERS, "by hand": BY_HAND}
CASES = [
    pytest.param(make, id=f"{writer}: {name}")
    for writer, makers in WRITERS.items()
    for name, make in makers.items()
]
CONVERTED = 13


def written(data: bytes, header_row: int) -> bytes:
    """The workbook with three columns beside its list."""
    package = Package.open(data)
    values = {header_row + n: [f"T{n}", dt.date(2026, 2, n), n / 4] for n in range(1, 5)}
    put_columns(
        package,
        sheet="List",
        header_row=header_row,
        key="k",
        tag="demo",
        columns=COLUMNS,
        values=values,
    )
    return package.to_bytes()


def check(made: Made, grafted: Any, cells: Any) -> None:
    """Write columns and sheets into it, twice, and look at it through two readers."""
    old, top = made.data, made.header_row
    new, _ = grafted(written(old, top))
    sheet = Package.open(old).sheet("List").part
    touched = {name.lstrip("/") for name in differing(old, new)}
    assert {t for t in touched if "/tables/" not in t} <= PATCHED | {sheet}
    assert {
        key: count for key, count in lost(old, new).items() if key[1] not in ("col", "calcChain")
    } == {}
    before, after = cells(old, "List"), cells(new, "List")
    left = len(before[top - 1])
    assert [row[:left] for row in after[: len(before)]] == [row[:left] for row in before]
    at = after[top - 1].index("Tier")
    assert after[top - 1][at : at + 3] == ["Tier", "Next call", "Share"]
    assert [row[at : at + 3] for row in after[top : top + 4]] == [
        [f"T{n}", dt.date(2026, 2, n), n / 4] for n in range(1, 5)
    ]
    with_openpyxl = openpyxl.load_workbook(io.BytesIO(new))
    assert [c.value for c in with_openpyxl["List"][top][at : at + 3]] == [
        "Tier",
        "Next call",
        "Share",
    ]
    assert with_openpyxl["List"].cell(top + 1, at + 2).value == dt.datetime.fromisoformat(
        "2026-02-01"
    )
    assert with_openpyxl.sheetnames[-2:] == ["Plan", "Report"]
    assert grafted(written(new, top))[0] == new


@pytest.mark.filterwarnings(
    "ignore:.*extension is not supported", "ignore:Workbook contains no default style"
)
@pytest.mark.parametrize("make", CASES)
def test_columns_and_sheets_are_written_into_every_program_s_workbook_and_nothing_is_lost(
    make: Callable[[], Made], grafted: Any, cells: Any
) -> None:
    check(make(), grafted, cells)


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice to write workbooks")
@pytest.mark.filterwarnings(
    "ignore:.*extension is not supported", "ignore:Workbook contains no default style"
)
def test_the_same_holds_for_what_libreoffice_exports(grafted: Any, cells: Any) -> None:
    made = by_libreoffice()
    assert len(made) >= CONVERTED
    for name, book in made.items():
        try:
            if "List" not in [sheet.title for sheet in Package.open(book.data).sheets()]:
                raise AssertionError("has no sheet List")
            check(book, grafted, cells)
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from error


def test_there_are_60_workbooks_at_least() -> None:
    assert len(CASES) + CONVERTED >= 60


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_patched_in_place_is_refused_and_stays(name: str) -> None:
    made = REFUSED[name]()
    with pytest.raises(Refused, match=r"save it once"):
        written(made.data, made.header_row)


@pytest.mark.parametrize(
    "make",
    [
        case
        for case in CASES
        if str(case.id).endswith(
            (": table", ": polars", ": prefixed", "an index", ": chart", ": rules")
        )
    ],
)
def test_excel_is_predicted_to_open_it_no_worse_than_before(
    make: Callable[[], Made], grafted: Any, tmp_path: Any
) -> None:
    made = make()
    faults = []
    for name, data in (
        ("old", made.data),
        ("new", grafted(written(made.data, made.header_row))[0]),
    ):
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(data)
        found = openxml_audit.OpenXmlValidator().validate(path).errors
        faults.append(
            {
                str(error)
                for error in found
                if error.severity == openxml_audit.ValidationSeverity.ERROR
            }
        )
    assert faults[1] - faults[0] == set()


def test_a_workbook_made_twice_has_the_same_parts() -> None:
    assert unpack(XLSXWRITER["table"]().data) == unpack(XLSXWRITER["table"]().data)
