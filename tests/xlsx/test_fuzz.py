"""Damaged workbooks: each is refused with a sentence or, where the damage does no harm,
refreshed with every promise kept.
"""

import collections
import datetime as dt
import io
import itertools
import os
import random
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
import python_calamine
from click.testing import CliRunner
from made.damaged import KINDS, bombs, far_cells, kind_of, sound

from tests.seeds import ALL
from toolkit.cli import cli
from toolkit.refresh import run
from toolkit.xlsx import (
    Damaged,
    Package,
    XlsxError,
    check_extent,
)

CASES, WORKERS = 2000 if ALL else 80, 2
ROOT, HERE = Path(__file__).parents[2], Path(__file__).parent


@pytest.mark.skipif(
    sys.platform == "win32", reason="memory is limited with resource, which Windows lacks"
)
def test_damaged_workbooks_never_crash_hang_change_or_end_without_a_sentence(
    tmp_path: Path,
) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), str(ROOT)])}
    bounds = [CASES * n // WORKERS for n in range(WORKERS + 1)]
    runs = []
    for first, last in itertools.pairwise(bounds):
        folder = tmp_path / str(first)
        folder.mkdir()
        command = [sys.executable, "-m", "made.fuzz", str(first), str(last), str(folder)]
        runs.append(
            subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
            )
        )
    lines: list[str] = []
    for process in runs:
        out, err = process.communicate()
        lines += out.splitlines()
        assert process.returncode == 0, (
            f"{out.splitlines()[-1:]} ended the process with {process.returncode}: {err[-1500:]}"
        )
    assert [line for line in lines if " BAD " in line] == []
    seen = collections.Counter(line.split(" ", 2)[2] for line in lines)
    assert set(seen) <= {"done", "refused 65", "refused 74"}
    assert seen["done"] + seen["refused 65"] + seen["refused 74"] == CASES
    assert min(seen["done"], seen["refused 65"]) > CASES // 8
    assert {line.split()[1] for line in lines} == {kind.__name__ for kind in KINDS}


@pytest.mark.parametrize("seed", range(3000, 3040))
def test_the_command_line_says_why_in_three_lines_and_leaves_the_file(
    seed: int, tmp_path: Path
) -> None:
    path = tmp_path / "book.xlsx"
    data = kind_of(seed)(sound("table"), random.Random(seed))
    path.write_bytes(data)
    result = CliRunner().invoke(cli, ["refresh", str(path), "--as-of", "2026-11-22"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    if result.exit_code == 0:
        assert Package.open(path).sheet("Call schedule")
        return
    assert result.exit_code in (65, 74)
    assert result.stderr.startswith("retain: book.xlsx")
    assert len(result.stderr.splitlines()) <= 3
    assert path.read_bytes() == data
    assert [p.name for p in tmp_path.iterdir()] == ["book.xlsx"]


def test_damage_is_the_same_for_the_same_seed() -> None:
    once, again = (
        [zlib.crc32(kind_of(seed)(sound(), random.Random(seed))) for seed in range(100)]
        for _ in range(2)
    )
    assert once == again


@pytest.mark.parametrize("seed", range(60))
def test_what_the_guard_lets_pass_is_read_within_the_memory_it_promises(seed: int) -> None:
    data = far_cells(sound(), random.Random(seed))
    try:
        check_extent(data)
    except XlsxError:
        return
    book = python_calamine.load_workbook(io.BytesIO(data))
    for title in book.sheet_names:
        try:
            rows = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
        except python_calamine.CalamineError:
            continue
        assert sum(map(len, rows)) <= 50_000_000


FAR = '<row r="1048576"><c {}><v>1</v></c></row>'


@pytest.mark.parametrize(
    "spelled",
    [
        "r='XFD1048576'",
        'r = "XFD1048576"',
        'r\n=\t"XFD1048576"',
        'r="xfd1048576"',
        's="0" r="XFD1048576"',
    ],
)
def test_a_far_cell_is_seen_however_its_name_is_spelled(spelled: str, patched: Any) -> None:
    with pytest.raises(Damaged, match="reaches to XFD1048576"):
        check_extent(
            patched(
                sound(),
                {
                    "xl/worksheets/sheet3.xml": [
                        (b"</sheetData>", FAR.format(spelled).encode() + b"</sheetData>")
                    ]
                },
            )
        )


def test_cells_without_names_are_counted_as_a_reader_counts_them(patched: Any) -> None:
    row = b'<row r="1048576">' + b"<c/>" * 16_000 + b"<c><v>1</v></c></row>"
    with pytest.raises(Damaged, match="WQK1048576"):
        check_extent(
            patched(
                sound(), {"xl/worksheets/sheet3.xml": [(b"</sheetData>", row + b"</sheetData>")]}
            )
        )


@pytest.mark.parametrize("cell", ["A1048577", "XFE1", "A9999999", "ZZZ1"])
def test_a_cell_that_no_sheet_has_is_named(cell: str, patched: Any) -> None:
    text = f'<row r="7"><c r="{cell}"><v>1</v></c></row></sheetData>'.encode()
    with pytest.raises(
        Damaged, match=f"{cell}, which no sheet has|{cell} and .*no sheet has|and {cell}, which"
    ):
        check_extent(patched(sound(), {"xl/worksheets/sheet3.xml": [(b"</sheetData>", text)]}))


def test_a_member_that_unpacks_to_more_than_it_says_is_damaged() -> None:
    for seed in range(6):
        with pytest.raises(Damaged, match=r"damaged in|zip bomb"):
            Package.open(bombs(sound(), random.Random(seed))).verify()


def test_xml_nested_without_end_is_damaged(patched: Any) -> None:
    deep = b"<a>" * 1500 + b"</a>" * 1500
    package = Package.open(
        patched(sound(), {"xl/styles.xml": [(b"</styleSheet>", deep + b"</styleSheet>")]})
    )
    with pytest.raises(Damaged, match="nested deeper"):
        package.root("xl/styles.xml")


def test_a_part_that_a_lost_part_s_relations_name_is_not_given_to_ours(
    tmp_path: Path, patched: Any
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(patched(sound(), {"xl/drawings/drawing1.xml": None}))
    run(path, as_of=dt.date(2026, 11, 22), stamp="1")
    assert not Package.open(path).has("xl/drawings/drawing1.xml")


def test_a_number_format_in_use_but_not_listed_keeps_its_number(
    tmp_path: Path, patched: Any
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(
        patched(
            sound(), {"xl/styles.xml": [(b'<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>', b"")]}
        )
    )
    run(path, as_of=dt.date(2026, 11, 22), stamp="1")
    assert b'numFmtId="164" formatCode' not in Package.open(path).read("xl/styles.xml")


STRICT = (
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/spreadsheetml/main",
)


@pytest.mark.parametrize("part", ["xl/styles.xml", "xl/worksheets/sheet1.xml"])
def test_a_part_in_another_namespace_than_the_workbook_is_not_written_over(
    part: str, tmp_path: Path, patched: Any
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(patched(sound(), {part: [STRICT]}))
    old = Package.open(path).read(part)
    result = CliRunner().invoke(cli, ["refresh", str(path), "--as-of", "2026-11-22"])
    assert result.exit_code == (65 if part == "xl/styles.xml" else 0), result.output
    assert Package.open(path).read(part) == old
