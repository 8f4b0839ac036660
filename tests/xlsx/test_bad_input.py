"""Workbooks that must not or cannot be written into:
each gets a sentence that says what to do, and nothing is written.
"""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import python_calamine
import xlsxwriter
from click.testing import CliRunner, Result
from made.damaged import sound
from made.zips import pack, unpack

from toolkit.cli import cli
from toolkit.errors import OutputError
from toolkit.stores import open_sink
from toolkit.stores.workbook.excel_file import ExcelFile

STRICT = (
    (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
    (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCK = (b"<bookViews>", b'<workbookProtection lockStructure="1"/><bookViews>')
PROTECTED = (b"</sheetData>", b'</sheetData><sheetProtection sheet="1"/>')


def changed(changes: dict[str, Any], data: bytes | None = None) -> bytes:
    """The small customer book with some parts replaced, or changed from one text to another."""
    members = unpack(data or sound())
    for name, change in changes.items():
        members[name] = change if isinstance(change, bytes) else members[name].replace(*change)
    return pack(members)


def strict() -> bytes:
    members = unpack(sound())
    for old, new in STRICT:
        members = {name: content.replace(old, new) for name, content in members.items()}
    return pack(members)


def binary() -> bytes:
    members = unpack(changed({"_rels/.rels": (b"xl/workbook.xml", b"xl/workbook.bin")}))
    members["xl/workbook.bin"] = members.pop("xl/workbook.xml")
    return pack(members)


def refresh(path: Path, *more: object) -> Result:
    result = CliRunner().invoke(
        cli, ["refresh", str(path), "--as-of", "2026-11-22", *map(str, more)]
    )
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("signed.xlsx", changed({"_xmlsignatures/origin.sigs": b""}),
         ["digitally signed", "take the signature off", "--to"]),
        ("locked.xlsx", changed({"xl/workbook.xml": LOCK}),
         ["locked structure", "Protect Workbook", "--to"]),
        ("locked.xlsm", changed({"xl/workbook.xml": LOCK}),
         ["locked structure", "Protect Workbook"]),
        ("strict.xlsx", strict(), ["Strict Open XML", "save it as a plain workbook"]),
        ("password.xlsx", OLE + bytes(5000), ["encrypted with a password", "take the password off",
            "save it as .xlsx"]),
        ("old.xlsx", OLE + bytes(5000), ["old .xls format", "save it as .xlsx"]),
        ("binary.xlsx", binary(), [".xlsb", "save it as"]),
        ("junk.xls", b"junk", ["not an Excel workbook", "save it anew"]),
        ("junk.xlsb", b"junk", ["not an Excel workbook", "save it anew"]),
        ("text.xlsx", b"Name;Amount\n", ["not an Excel workbook", "save it as .xlsx"]),
        ("empty.xlsx", b"", ["empty (0 bytes)"]),
    ],
)  # fmt: skip
def test_a_workbook_that_must_not_be_written_is_refused_with_what_to_do(
    name: str, data: bytes, words: list[str], tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    result = refresh(path)
    assert result.exit_code == 65, result.output
    assert [word for word in words if word not in result.stderr] == []
    assert result.stderr.startswith(f"retain: {name}")
    assert len(result.stderr.splitlines()) <= 3
    assert path.read_bytes() == data
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "changes", [{"_xmlsignatures/origin.sigs": b""}, {"xl/workbook.xml": LOCK}]
)
def test_what_may_not_be_changed_goes_into_a_new_workbook_where_one_is_named(
    changes: dict[str, Any], tmp_path: Path
) -> None:
    path, out = tmp_path / "book.xlsx", tmp_path / "book-new.xlsx"
    path.write_bytes(changed(changes))
    result = refresh(path, "--to", out)
    assert result.exit_code == 0, result.stderr
    assert "new workbook with the values of book.xlsx only" in result.stdout
    told = refresh(path, "--to", tmp_path / "quiet.xlsx", "-q")
    assert told.stdout == ""
    assert told.stderr.startswith(
        "retain: quiet.xlsx is a new workbook with the values of book.xlsx only, as the workbook "
    )
    assert len(told.stderr.splitlines()) == 1
    (tmp_path / "quiet.xlsx").unlink()
    assert path.read_bytes() == changed(changes)
    made, old = (python_calamine.load_workbook(str(p)) for p in (out, path))
    assert made.sheet_names[:3] == ["Customers", "Calls", "Extra"]
    assert "Call schedule" in made.sheet_names
    for title in ("Customers", "Calls"):
        rows = old.get_sheet_by_name(title).to_python()
        assert [row[: len(rows[0])] for row in made.get_sheet_by_name(title).to_python()] == rows
    first = out.read_bytes()
    assert refresh(path, "--to", out).exit_code == 0
    assert out.read_bytes() == first


def test_a_protected_sheet_is_left_alone_and_the_receipt_says_how_to_change_that(
    tmp_path: Path,
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(changed({"xl/worksheets/sheet1.xml": PROTECTED}))
    before = unpack(path.read_bytes())["xl/worksheets/sheet1.xml"]
    result = refresh(path)
    assert result.exit_code == 0, result.stderr
    assert "on a sheet of their own" in result.stdout
    assert "Unprotect Sheet" in result.stdout
    assert unpack(path.read_bytes())["xl/worksheets/sheet1.xml"] == before


def book(*cells: tuple[int, int, Any], first: int = 0) -> bytes:
    """A customers sheet of two columns from the first one on, and some more cells."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Customers")
        sheet.write_row(0, first, ["Customer ID", "Name"])
        sheet.write_row(1, first, ["C1", "A"])
        for cell in cells:
            sheet.write(*cell)
    return buffer.getvalue()


def test_a_list_that_reaches_the_last_column_is_left_alone_and_the_receipt_says_so(
    tmp_path: Path,
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(book(first=16_382))
    before = unpack(path.read_bytes())["xl/worksheets/sheet1.xml"]
    result = refresh(path)
    assert result.exit_code == 0, result.stderr
    assert "no room for 9 more columns, as a sheet ends at column XFD" in result.stdout
    assert unpack(path.read_bytes())["xl/worksheets/sheet1.xml"] == before


def test_columns_stand_behind_what_is_beside_the_list_and_the_receipt_says_so(
    tmp_path: Path,
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(book((1, 4, "a note of mine")))
    result = refresh(path)
    assert result.exit_code == 0, result.stderr
    assert "the new columns stand in G to O, as something stands right beside the list" in (
        result.stdout
    )
    assert "beside the list" not in refresh(path).stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of CSV files, which is written out as a new workbook."""
    made = tmp_path / "lists"
    made.mkdir()
    (made / "Customers.csv").write_text("Customer ID,Name\nC1,Anna\n")
    return made


def test_a_text_longer_than_a_cell_is_named_and_nothing_is_written(
    folder: Path, tmp_path: Path
) -> None:
    (folder / "Customers.csv").write_text(f"Customer ID,Name,Notes\nC1,Anna,{'x' * 32_768}\n")
    result = refresh(folder, "--to", tmp_path / "out.xlsx")
    assert result.exit_code == 65, result.output
    assert (
        "Customers, 'Notes', row 2: the text has 32,768 characters and a cell holds 32,767"
        in result.stderr
    )
    assert "split it" in result.stderr
    assert not (tmp_path / "out.xlsx").exists()
    assert refresh(folder, "--to", tmp_path / "out").exit_code == 0


def test_more_rows_than_a_sheet_holds_are_refused_with_what_to_do(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolkit.render.xlsx_raw.MAX_ROWS", 2)
    (folder / "Customers.csv").write_text("Customer ID,Name\nC1,Anna\nC2,Ben\n")
    result = refresh(folder, "--to", tmp_path / "out.xlsx")
    assert result.exit_code == 65, result.output
    assert "more rows than a sheet holds" in result.stderr
    assert "--to FOLDER" in result.stderr
    assert not (tmp_path / "out.xlsx").exists()


def test_more_columns_than_a_sheet_holds_are_refused_with_what_to_do(
    folder: Path, tmp_path: Path
) -> None:
    heads = ",".join(f"Extra {n}" for n in range(16_400))
    (folder / "Other.csv").write_text(f"{heads}\n{',' * 16_399}\n")
    result = refresh(folder, "--to", tmp_path / "out.xlsx")
    assert result.exit_code == 65, result.output
    assert "more columns than a sheet holds" in result.stderr
    assert not (tmp_path / "out.xlsx").exists()


def test_reserved_and_forbidden_sheet_names_become_names_that_excel_takes(
    folder: Path, tmp_path: Path
) -> None:
    for name in ("History", "a[b]c", "x" * 40, "'quoted'"):
        (folder / f"{name}.csv").write_text("Word\nhello\n")
    result = refresh(folder, "--to", tmp_path / "out.xlsx")
    assert result.exit_code == 0, result.stderr
    titles = python_calamine.load_workbook(str(tmp_path / "out.xlsx")).sheet_names
    assert {"History_", "a b c", "x" * 31, "quoted"} <= set(titles)


@pytest.mark.parametrize("suffix", [".xls", ".xlsb", ".ods"])
def test_what_can_only_be_read_asks_for_another_place(suffix: str) -> None:
    with pytest.raises(
        OutputError, match=r"read but not written into: it needs --to.\nFor example --to book\.xlsx"
    ) as error:
        open_sink(ExcelFile(Path(f"book{suffix}")), None)
    assert error.value.exit_code == 73


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice to write an .xls file")
def test_an_old_xls_file_is_read_and_written_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").write_bytes(sound())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "xls",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "book.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    old = (tmp_path / "book.xls").read_bytes()
    result = refresh(tmp_path / "book.xls")
    assert result.exit_code == 73
    assert "needs --to" in result.stderr
    assert refresh(tmp_path / "book.xls", "--to", tmp_path / "new.xlsx").exit_code == 0
    assert "Call schedule" in python_calamine.load_workbook(str(tmp_path / "new.xlsx")).sheet_names
    assert (tmp_path / "book.xls").read_bytes() == old
