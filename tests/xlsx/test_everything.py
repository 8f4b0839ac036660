"""The workbook with something of everything in it:
a refresh and the library's own calls lose nothing of it.
"""

import datetime as dt
import shutil
import subprocess
from pathlib import Path
from typing import Any

import openxml_audit
import pytest
from made.everything import BOARD, CALLS, CUSTOMERS, everything, macros
from made.inventory import inventory, lost
from made.zips import differing, pack, raw_members, unpack

import toolkit
from toolkit.xlsx import NewColumn, Package, put_columns

DAY = dt.date(2026, 11, 22)
PATCHED = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "docProps/app.xml",
}
KINDS = {
    "charts/chart": 4, "drawings/drawing": 2, "drawings/vmlDrawing": 2, "comments": 2,
    "threadedComments/": 1, "persons/": 1, "slicers/": 1, "slicerCaches/": 1,
    "pivotTables/pivotTable": 1, "pivotCache/pivotCacheDefinition": 1,
    "pivotCache/pivotCacheRecords": 1, "tables/table": 2, "queryTables/": 1, "connections.xml": 1,
    "externalLinks/externalLink": 1, "printerSettings/": 1, "ctrlProps/": 1, "customXml/item": 2,
    "media/image": 1, "chartsheets/sheet": 1,
}  # fmt: skip


@pytest.fixture(scope="module", params=["xlsx", "xlsm"])
def books(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """The workbook before and after a refresh, once without and once with macros."""
    folder = tmp_path_factory.mktemp("everything")
    before, after = folder / f"before.{request.param}", folder / f"after.{request.param}"
    before.write_bytes(everything(with_macros=request.param == "xlsm"))
    shutil.copy(before, after)
    toolkit.run(after, as_of=DAY, stamp="1")
    return before, after


def test_the_workbook_has_everything_it_is_meant_to_have() -> None:
    names = list(unpack(everything(with_macros=True)))
    assert "xl/vbaProject.bin" in names
    assert len(macros()) > 10_000
    for start, count in KINDS.items():
        found = [
            name
            for name in names
            if name.removeprefix("xl/").startswith(start) and not name.endswith(".rels")
        ]
        assert len(found) == count, (start, found)
    tags = {tag for _, tag in inventory(everything())}
    assert {
        "sparkline",
        "cfRule",
        "dataValidation",
        "control",
        "slicer",
        "hyperlink",
        "brk",
        "pivotCache",
        "threadedComment",
    } <= tags


def test_every_part_but_five_and_the_customers_sheet_is_the_same_to_the_compressed_byte(
    books: tuple[Path, Path],
) -> None:
    before, after = books
    assert differing(before, after) == PATCHED | {CUSTOMERS}
    old, new = list(raw_members(before.read_bytes())), list(raw_members(after.read_bytes()))
    assert new[: len(old)] == old


def test_a_differ_finds_nothing_lost_in_any_part(books: tuple[Path, Path]) -> None:
    before, after = books
    gone = lost(before.read_bytes(), after.read_bytes())
    assert gone == {}


@pytest.mark.parametrize(
    "part", ["xl/slicers/slicer1.xml", "xl/ctrlProps/ctrlProp1.xml", "xl/persons/person.xml", BOARD]
)
def test_the_differ_sees_a_lost_part(part: str) -> None:
    members = unpack(everything())
    del members[part]
    assert (part, "the part itself") in lost(everything(), pack(members))


def test_excel_is_predicted_to_open_it_cleanly_before_and_after(books: tuple[Path, Path]) -> None:
    for path in books:
        result = openxml_audit.OpenXmlValidator().validate(path)
        assert [str(error) for error in result.errors] == []
        assert openxml_audit.predict(result).prediction == openxml_audit.AppPrediction.OPENS_CLEAN


def test_the_audit_sees_a_relation_that_leads_nowhere(tmp_path: Path) -> None:
    members = unpack(everything())
    del members["xl/externalLinks/externalLink1.xml"]
    path = tmp_path / "broken.xlsx"
    path.write_bytes(pack(members))
    assert not openxml_audit.OpenXmlValidator().validate(path).is_valid


def plain(sheet: Any) -> list[list[Any]]:
    """Values of a sheet; an array formula as its text and area."""
    return [[(v.ref, v.text) if hasattr(v, "ref") else v for v in row] for row in sheet.values]


def test_two_readers_find_old_values_unchanged_and_the_new_ones(
    books: tuple[Path, Path], cells: Any, loaded: Any
) -> None:
    old, new = (path.read_bytes() for path in books)
    for title in ("Calls", "Board & more", "Pivot", "Query", "Hidden"):
        assert cells(new, title) == cells(old, title)
        assert plain(loaded(new)[title]) == plain(loaded(old)[title])
    assert [row[:4] for row in cells(new, "Customers")] == [
        row[:4] for row in cells(old, "Customers")
    ]
    heads = cells(new, "Customers")[3][4:]
    assert heads == [cell.value for cell in loaded(new)["Customers"][4][4:]]
    assert {"Tier", "Next call"} <= set(heads)
    day = cells(new, "Customers")[4][4 + heads.index("Next call")]
    assert isinstance(day, dt.date)
    assert day >= DAY
    assert loaded(new)["Customers"].cell(5, 5 + heads.index("Next call")).value.date() == day
    assert {"Call schedule", "Retention report", "Problems", "Run"} <= set(loaded(new).sheetnames)
    assert cells(new, "Call schedule")[0][0] == loaded(new)["Call schedule"]["A1"].value
    assert len(cells(new, "Call schedule")) == loaded(new)["Call schedule"].max_row


def test_a_second_refresh_is_the_same_to_the_byte(books: tuple[Path, Path], tmp_path: Path) -> None:
    path = Path(shutil.copy(books[1], tmp_path / books[1].name))
    toolkit.run(path, as_of=DAY, stamp="2")
    assert path.read_bytes() == books[1].read_bytes()


def test_a_table_under_a_slicer_grows_and_nothing_else_changes(tmp_path: Path) -> None:
    package = Package.open(everything())
    put_columns(package, sheet="Calls", header_row=1, key="k", tag="demo",
                columns=[NewColumn("Mark", "0", 9)],
                values={row: [row] for row in range(2, 7)})  # fmt: skip
    path = tmp_path / "grown.xlsx"
    path.write_bytes(package.to_bytes())
    assert differing(everything(), path) == {
        CALLS,
        "xl/tables/table1.xml",
        "xl/workbook.xml",
        "xl/styles.xml",
    }
    assert lost(everything(), path.read_bytes()) == {}
    assert openxml_audit.OpenXmlValidator().validate(path).is_valid


def test_grafted_sheets_leave_all_else(grafted: Any, tmp_path: Path) -> None:
    new, _ = grafted(everything(with_macros=True))
    assert differing(everything(with_macros=True), new) == PATCHED
    assert lost(everything(with_macros=True), new) == {}
    path = tmp_path / "grafted.xlsm"
    path.write_bytes(new)
    assert [str(e) for e in openxml_audit.OpenXmlValidator().validate(path).errors] == []


def pages(folder: Path, *books: Path) -> list[list[bytes]]:
    """Each workbook's pages as pictures, all drawn by one call of LibreOffice."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, books),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    drawn = []
    for book in books:
        out = folder / f"pages {book.stem}"
        out.mkdir()
        subprocess.run(
            ["pdftoppm", "-r", "60", str(folder / f"{book.stem}.pdf"), str(out / "p")], check=True
        )
        drawn.append([picture.read_bytes() for picture in sorted(out.iterdir())])
    return drawn


@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")),
    reason="needs LibreOffice and poppler's pdftoppm",
)
def test_libreoffice_draws_every_old_page_the_same_to_the_pixel(tmp_path: Path) -> None:
    before, after = tmp_path / "before.xlsx", tmp_path / "after.xlsx"
    before.write_bytes(everything())
    after.write_bytes(everything())
    toolkit.run(after, as_of=DAY, stamp="1")
    old, new = pages(tmp_path, before, after)
    assert len(old) >= 6
    assert len(new) > len(old)
    assert [n for n, page in enumerate(old) if new[n] != page] == []
