"""Work grows as a workbook does, not faster: of many names, headers and sheets each is looked at a
few times. What is counted here is work, not time.
"""

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from made.zips import pack, unpack
from rapidfuzz import process

from toolkit.refresh import run
from toolkit.xlsx import Package
from toolkit.xlsx.detect.marks import set_mark, set_note
from toolkit.xlsx.opc import markup, package_parts

DAY = dt.date(2026, 11, 22)


def book(more: Callable[[Any, Any], None] | None = None) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Customers")
        sheet.write_row(0, 0, ["Customer ID", "Name", "Revenue"])
        for row in range(1, 9):
            sheet.write_row(row, 0, [f"C{row}", f"Name {row}", 1000.0 * row])
        if more:
            more(made, sheet)
    return buffer.getvalue()


def with_names(count: int) -> bytes:
    name = '<definedName name="n_{}">Customers!$A${}</definedName>'
    names = "".join(name.format(n, n + 1) for n in range(count))
    parts = unpack(book())
    old = parts["xl/workbook.xml"]
    new = f"</sheets><definedNames>{names}</definedNames>".encode()
    return pack(parts | {"xl/workbook.xml": old.replace(b"</sheets>", new)})


def refreshed(data: bytes, folder: Path) -> Package:
    path = folder / "book.xlsx"
    path.write_bytes(data)
    run(path, as_of=DAY, stamp="1")
    return Package.open(path)


def test_thousands_of_names_stay_and_ours_are_found_among_them(tmp_path):
    package = refreshed(with_names(3_000), tmp_path)
    names = [node.get("name") for node in package.workbook().find(markup.main("definedNames"))]
    assert [name for name in names if name.startswith("n_")] == [f"n_{n}" for n in range(3_000)]
    again = run(tmp_path / "book.xlsx", as_of=DAY, stamp="2")
    assert again.receipt.changed_parts == []


def test_the_main_part_is_not_parsed_anew_for_each_of_many_sheets(tmp_path, monkeypatch):
    def parses(sheets: int) -> int:
        def more(made: Any, _: Any) -> None:
            for number in range(sheets):
                made.add_worksheet(f"Notes {number}").write(0, 0, "a note")

        count = 0
        parse = markup.parse

        def counted(data: bytes, where: str) -> Any:
            nonlocal count
            count += "xl/workbook.xml," in where
            return parse(data, where)

        folder = tmp_path / str(sheets)
        folder.mkdir()
        monkeypatch.setattr(package_parts, "parse", counted)
        refreshed(book(more), folder)
        monkeypatch.setattr(package_parts, "parse", parse)
        return count

    few = parses(2)
    assert 0 < few < 40
    assert parses(60) == few


def test_two_trees_are_told_apart_at_the_first_difference(monkeypatch):
    many = "".join(f'<a n="{n}"/>' for n in range(500))
    one, more = (markup.parse(f"<r><s/>{text}</r>".encode(), "x") for text in (many, f"{many}<a/>"))
    seen = []
    monkeypatch.setattr(markup, "children", lambda node: seen.append(node) or list(node))
    assert not markup.means_same(one, more)
    assert len(seen) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ('<r a="1" b="2"/>', '<r b="2" a="1"/>', True),
        ("<r><!-- said --><s/></r>", "<r><s/></r>", True),
        ("<r> <s/> </r>", "<r><s/></r>", True),
        ('<x:r xmlns:x="u"/>', '<r xmlns="u"/>', True),
        ('<r a="1"/>', '<r a="2"/>', False),
        ("<r>1</r>", "<r>2</r>", False),
        ("<r><s/><t/></r>", "<r><t/><s/></r>", False),
        ("<r><s/></r>", "<r><s/><s/></r>", False),
        ('<r xmlns="u"/>', "<r/>", False),
    ],
)
def test_what_means_the_same(one, other, same):
    trees = [markup.parse(text.encode(), "x") for text in (one, other)]
    assert markup.means_same(*trees) is same
    assert (markup.value_key(trees[0]) == markup.value_key(trees[1])) is same


def test_the_tree_that_is_looked_at_follows_what_is_put():
    package = Package(with_names(3))
    before = package.workbook_as_read()
    assert package.workbook_as_read() is before
    workbook = package.workbook()
    set_mark(workbook, "_t_sheet_x", "Customers", None)
    set_note(workbook, "t", "x", "abc")
    assert package.workbook_as_read() is before
    package.put_root(package.workbook_part, workbook)
    names = package.workbook_as_read().find(markup.main("definedNames"))
    assert [node.get("name") for node in names][3:] == ["_t_sheet_x", "_t_digest1_x"]


def test_of_thousands_of_headers_that_nobody_knows_two_hundred_are_compared(tmp_path, monkeypatch):
    def more(_: Any, sheet: Any) -> None:
        sheet.write_row(0, 3, [f"Header {n}" for n in range(2_000)])

    compared = []
    extract = process.extract

    def counted(text: str, *rest: Any, **more: Any) -> Any:
        compared.append(text)
        return extract(text, *rest, **more)

    monkeypatch.setattr(process, "extract", counted)
    package = refreshed(book(more), tmp_path)
    assert package.sheet("Customers")
    assert len({text for text in compared if text.startswith("header")}) == 200
