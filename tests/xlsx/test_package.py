import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

import toolkit.xlsx.opc.zip_members as members_module
from toolkit.xlsx import Damaged, Package, Refused


def test_an_untouched_package_is_written_with_every_member_the_same(
    rich: bytes, changed: Any
) -> None:
    assert changed(rich, Package.open(rich).to_bytes()) == set()


def test_a_replaced_part_leaves_all_others_as_compressed_bytes(rich: bytes, changed: Any) -> None:
    package = Package.open(rich)
    package.put("docProps/core.xml", b"<new/>")
    package.put("new.xml", b"<a/>", "application/xml")
    package.drop("xl/media/image1.png")
    new = package.to_bytes()
    assert changed(rich, new) == {"docProps/core.xml", "new.xml", "xl/media/image1.png"}
    assert Package.open(new).read("DOCPROPS/Core.xml") == b"<new/>"


def test_a_new_member_has_a_fixed_date_so_that_output_repeats(rich: bytes, members: Any) -> None:
    def write() -> bytes:
        package = Package.open(rich)
        package.put("new.xml", b"<a/>")
        return package.to_bytes()

    assert members(write())["new.xml"].date == (1980, 1, 1, 0, 0, 0)
    assert write() == write()


def test_without_zipfile_s_private_lists_content_order_and_dates_stay(
    rich: bytes, members: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise AttributeError

    monkeypatch.setattr(members_module, "_copy_raw", broken)
    package = Package.open(rich)
    package.put("new.xml", b"<a/>")
    before, after = members(rich), members(package.to_bytes())
    assert list(after) == [*before, "new.xml"]
    assert all(
        after[name].data == before[name].data and after[name].date == before[name].date
        for name in before
    )


def test_members_written_as_a_stream_are_copied_too(rich: bytes, members: Any) -> None:
    class Unseekable(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

        def seek(self, *_: object) -> int:
            raise OSError

    target = Unseekable()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
        zipfile.ZipFile(io.BytesIO(rich)) as old,
    ):
        for info in old.infolist():
            new.writestr(info.filename, old.read(info))
    streamed = target.getvalue()
    assert zipfile.ZipFile(io.BytesIO(streamed)).infolist()[0].flag_bits & 8
    copied = Package.open(streamed).to_bytes()
    assert {n: m.data for n, m in members(copied).items()} == {
        n: m.data for n, m in members(rich).items()
    }


def test_sheets_come_in_tab_order_with_their_state(rich: bytes) -> None:
    package = Package.open(rich)
    assert [(s.title, s.part, s.state, s.sheet_id) for s in package.sheets()] == [
        ("Orders", "xl/worksheets/sheet1.xml", "visible", 1),
        ("It's & more", "xl/worksheets/sheet2.xml", "visible", 2),
        ("Hidden", "xl/worksheets/sheet3.xml", "veryHidden", 3),
    ]
    assert not package.date1904
    with pytest.raises(Refused, match=r"no sheet 'Nope'; it has 'Orders', .*'Hidden'"):
        package.sheet("Nope")


def test_changes_are_taken_back_when_a_block_fails(rich: bytes) -> None:
    package = Package.open(rich)
    with pytest.raises(RuntimeError), package.all_or_nothing():
        package.put("new.xml", b"<a/>", "text/plain")
        package.drop("xl/styles.xml")
        raise RuntimeError
    assert package.changed_parts() == []
    assert package.to_bytes() == Package.open(rich).to_bytes()


def test_a_part_given_its_old_bytes_counts_as_untouched(rich: bytes) -> None:
    package = Package.open(rich)
    package.put("xl/workbook.xml", package.read("xl/workbook.xml"))
    package.put_root("xl/styles.xml", package.root("xl/styles.xml"))
    assert package.changed_parts() == []


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (b"Name;Amount\n", Damaged, "not an .xlsx workbook"),
        (b"", Damaged, "not an .xlsx workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Refused, "encrypted .* old .xls"),
    ],
)
def test_what_is_no_workbook_is_told_so(data: bytes, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        Package.open(data)


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"nothing")
    with pytest.raises(Damaged, match=r"list\.xlsx is not an \.xlsx workbook"):
        Package.open(path)


def _zip(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in entries.items():
            target.writestr(name, data)
    return buffer.getvalue()


def test_a_zip_of_something_else_is_damaged() -> None:
    with pytest.raises(Damaged, match=r"no \[Content_Types\]"):
        Package.open(_zip({"mimetype": b"x"}))


def test_unsafe_member_names_are_refused() -> None:
    with pytest.raises(Damaged, match="unsafe name"):
        Package.open(_zip({"[Content_Types].xml": b"<Types/>", "xl/../../etc/passwd": b"x"}))


def test_two_members_of_one_name_are_damaged() -> None:
    with pytest.raises(Damaged, match="two members"):
        Package.open(_zip({"[Content_Types].xml": b"<Types/>", "a.xml": b"x", "A.xml": b"y"}))


def test_a_bomb_is_seen_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members_module, "BOMB_SIZE", 100_000)
    with pytest.raises(Damaged, match="zip bomb"):
        Package.open(_zip({"[Content_Types].xml": b"<Types/>", "xl/a.xml": bytes(1_000_000)}))
    monkeypatch.undo()
    monkeypatch.setattr(members_module, "MAX_TOTAL", 1000)
    with pytest.raises(Damaged, match="more than a workbook can be"):
        Package.open(_zip({"[Content_Types].xml": b"<Types/>", "xl/a.xml": bytes(2000)}))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_never_parsed(rich: bytes, patched: Any, encoding: str) -> None:
    evil = (
        f'<?xml version="1.0" encoding="{encoding}"?>{" " * 9000}<!DOCTYPE a [<!ENTITY b "c">'
        "]><a>&b;</a>"
    )
    package = Package.open(patched(rich, {"xl/workbook.xml": evil.encode(encoding)}))
    with pytest.raises(Damaged, match="DOCTYPE"):
        package.workbook()


def test_broken_xml_names_the_part(rich: bytes, patched: Any) -> None:
    with pytest.raises(Damaged, match=r"part xl/workbook\.xml, is not well-formed"):
        Package.open(patched(rich, {"xl/workbook.xml": b"<a><b></a>"})).workbook()


def _flipped(data: bytes, name: str) -> bytes:
    info = zipfile.ZipFile(io.BytesIO(data)).getinfo(name)
    at = info.header_offset + 30 + len(name) + info.compress_size // 2
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def test_a_member_with_a_wrong_checksum_is_named(rich: bytes) -> None:
    package = Package.open(_flipped(rich, "xl/charts/chart1.xml"))
    with pytest.raises(Damaged, match=r"damaged in xl/charts/chart1\.xml"):
        package.verify()


_STRICT = (
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/spreadsheetml/main",
)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"_xmlsignatures/origin.sigs": b""}, "digitally signed"),
        (
            {
                "xl/workbook.xml": [
                    (b"<bookViews>", b'<workbookProtection lockStructure="1"/><bookViews>')
                ]
            },
            "locked structure",
        ),
        ({"xl/workbook.xml": [_STRICT]}, "Strict Open XML"),
        (
            {"xl/_rels/workbook.xml.rels": [(b"relationships/styles", b"relationships/stiles")]},
            "no styles",
        ),
    ],
)
def test_a_workbook_that_must_not_be_written_says_why(
    rich: bytes, patched: Any, changes: Any, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        Package.open(patched(rich, changes)).require_writable(structure=True)


def test_a_locked_structure_still_lets_cells_be_written(rich: bytes, patched: Any) -> None:
    lock = (b"<bookViews>", b'<workbookProtection lockStructure="1"/><bookViews>')
    Package.open(patched(rich, {"xl/workbook.xml": [lock]})).require_writable(structure=False)


def test_a_binary_workbook_is_refused_by_name(rich: bytes, patched: Any) -> None:
    renamed = patched(
        rich, {"xl/workbook.bin": b"x", "_rels/.rels": [(b"xl/workbook.xml", b"xl/workbook.bin")]}
    )
    with pytest.raises(Refused, match=r"\.xlsb"):
        Package.open(renamed).sheets()
