"""The files with buttons, made without Excel:
macros, links and code names agree, nothing else of a person's workbook changes.
"""

import datetime as dt
import io
import re
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner
from excel_engine import running
from excel_engine.clicks import click_all, office, profile

pytest.importorskip("pyopenvba", reason="pyopenvba, which writes the macros, is not installed")
from toolkit.buttons.button_list import MORE, offered
from toolkit.buttons.button_sheet import Interpreters
from toolkit.buttons.button_workbook import starter_book, with_buttons, without_buttons
from toolkit.buttons.ribbon import ribbon_addin
from toolkit.buttons.starter import EXAMPLES
from toolkit.cli import cli
from toolkit.errors import DataError
from toolkit.schema.report_names import report_titles
from toolkit.stores import open_store
from toolkit.xlsx import Package, find_sheets

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
WHERE = Interpreters(r"C:\py\python.exe", "/opt/py/bin/python")
DAY = dt.date(2026, 11, 23)
TAB = "customUI/customUI.xml"


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return {
        "starter.xlsm": starter_book(WHERE),
        "sample.xlsm": with_buttons(SAMPLE.read_bytes(), "sample.xlsx", WHERE),
        "ribbon.xlam": ribbon_addin(WHERE),
    }


def modules(data: bytes, name: str) -> dict[str, str]:
    """The macros as another reader sees them."""
    pytest.importorskip(
        "oletools", reason="oletools, which reads the macros back, is not installed"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from oletools.olevba import VBA_Parser

        parser = VBA_Parser(name, data=data)
    try:
        return {
            found[2].rpartition(".")[0]: found[3].replace("\r\n", "\n")
            for found in parser.extract_macros()
        }
    finally:
        parser.close()


def pick(book: Any, title: str, cell: Any) -> None:
    """Select a cell as a person does: in the sheet in front."""
    book.sheets[title].activate()
    book.sheets[title].range(cell).select()


def load(path: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(path)


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name).decode("utf-8", "replace")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("name", ["starter.xlsm", "sample.xlsm"])
def test_every_button_is_linked_to_a_sub_that_names_it(name: str, made: dict[str, bytes]) -> None:
    code = modules(made[name], name)
    subs = dict(re.findall(r"Public Sub (\w+)\(\)\n +StartPython \"(.*)\"\n", code["Buttons"]))
    assert subs == {
        b.macro: f"from toolkit.buttons import press; press('{b.name}')" for b in offered()
    }
    links = [
        m
        for p, d in parts(made[name]).items()
        if p.endswith(".vml")
        for m in re.findall(r"<x:FmlaMacro>\[0\]!(\w+)<", d.decode())
    ]
    assert links == list(subs)
    assert "Public Function RunPython" in code["xlwings"] and "Dictionary" in code


@pytest.mark.parametrize("name", ["starter.xlsm", "sample.xlsm"])
def test_every_sheet_has_the_code_name_of_a_module_and_every_module_a_sheet(
    name: str, made: dict[str, bytes]
) -> None:
    sheets = {
        p: d
        for p, d in parts(made[name]).items()
        if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", p)
    }
    names = [re.search(rb'<sheetPr[^>]*codeName="(\w+)"', d)[1].decode() for d in sheets.values()]  # type: ignore[index]
    book = re.search(r'<workbookPr[^>]*codeName="(\w+)"', part(made[name], "xl/workbook.xml"))
    assert book and sorted([*names, book[1], "Buttons", "Dictionary", "xlwings"]) == sorted(
        modules(made[name], name)
    )


def test_the_files_are_sound_and_the_same_each_time(made: dict[str, bytes], tmp_path: Path) -> None:
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    assert made["starter.xlsm"] == starter_book(WHERE)
    assert made["sample.xlsm"] == with_buttons(SAMPLE.read_bytes(), "sample.xlsx", WHERE)
    assert made["ribbon.xlam"] == ribbon_addin(WHERE)
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
        found = audit.OpenXmlValidator().validate(str(tmp_path / name))
        assert found.is_valid, [str(e) for e in found.errors]


def test_the_hidden_settings_name_the_python_of_this_machine_and_keep_out_of_clouds(
    made: dict[str, bytes], tmp_path: Path
) -> None:
    for name in ("starter.xlsm", "sample.xlsm"):
        (tmp_path / name).write_bytes(made[name])
        sheet = load(tmp_path / name)["xlwings.conf"]
        assert sheet.sheet_state == "hidden"
        held = {row[0]: row[1] for row in sheet.iter_rows(values_only=True)}
        assert held["INTERPRETER_WIN"] == WHERE.windows and held["INTERPRETER_MAC"] == WHERE.mac
        assert held["ADD_WORKBOOK_TO_PYTHONPATH"] == "False" and held["USE UDF SERVER"] is True
    conf = part(made["ribbon.xlam"], "xl/worksheets/sheet1.xml")
    assert WHERE.windows in conf and "ADD_WORKBOOK_TO_PYTHONPATH" in conf
    assert re.search(r'>USE UDF SERVER</t></is></c><c r="B\d" t="b"><v>1</v>', conf)


def test_a_persons_workbook_keeps_every_part_but_code_names_styles_and_lists(
    made: dict[str, bytes],
) -> None:
    before, after = parts(SAMPLE.read_bytes()), parts(made["sample.xlsm"])
    changed = {name for name in before if before[name] != after[name]}
    sheets = {name for name in before if name.startswith("xl/worksheets/sheet")}
    assert changed - sheets <= {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "docProps/app.xml",
    }
    for name in sheets:
        assert re.sub(rb'<sheetPr codeName="\w+"/>| codeName="\w+"', b"", after[name]) == re.sub(
            rb'<sheetPr codeName="\w+"/>| codeName="\w+"', b"", before[name]
        )
    assert b"macroEnabled.main" in after["[Content_Types].xml"]


def test_our_own_sheets_are_marked_and_not_read(made: dict[str, bytes], tmp_path: Path) -> None:
    assert set(find_sheets(Package.open(made["sample.xlsm"]), "retain")) == {"buttons", "xlwings"}
    (tmp_path / "sample.xlsm").write_bytes(made["sample.xlsm"])
    assert set(open_store(tmp_path / "sample.xlsm").read().sheets) == set(
        open_store(SAMPLE).read().sheets
    )


def test_a_workbook_with_macros_of_its_own_is_sent_to_the_ribbon(made: dict[str, bytes]) -> None:
    with pytest.raises(DataError, match=r"(?s)has macros already.*retain buttons ribbon"):
        with_buttons(made["sample.xlsm"], "mine.xlsm", WHERE)


def test_taking_the_buttons_off_leaves_the_workbook_as_it_was(made: dict[str, bytes]) -> None:
    plain = without_buttons(made["sample.xlsm"], "sample.xlsm")
    before, after = parts(SAMPLE.read_bytes()), parts(plain)
    assert set(before) == set(after)
    assert (
        b"macroEnabled" not in after["[Content_Types].xml"]
        and b"vbaProject" not in after["xl/_rels/workbook.xml.rels"]
    )
    with pytest.raises(DataError, match="has no buttons of this program"):
        without_buttons(SAMPLE.read_bytes(), "sample.xlsx")


def test_the_ribbon_has_a_button_for_each_and_one_callback_that_names_it(
    made: dict[str, bytes],
) -> None:
    tab = part(made["ribbon.xlam"], TAB)
    shown = re.findall(r'<(button|menu) id="retain_([\w-]+)"', tab)
    own = [name for kind, name in shown if not name.startswith("more-")]
    assert own == [b.name for b in offered()]
    assert [name for kind, name in shown if kind == "menu"] == ["more"]
    (menu,) = re.findall(r"<menu.*</menu>", tab)
    assert re.findall(r'<button id="retain_([\w-]+)"', menu) == [b.name for b in MORE]
    code = modules(made["ribbon.xlam"], "ribbon.xlam")
    assert (
        "If ActiveWorkbook Is Nothing Then\n        MsgBox" in code["RibbonRetain"]
        and "Public Sub RunTool(control As IRibbonControl)" in code["RibbonRetain"]
        and "Mid(control.ID, 8)" in code["RibbonRetain"]
    )
    assert set(re.findall(r'onAction="([\w.]+)"', tab)) == {"RibbonRetain.RunTool"}
    assert (
        'PROJECT_NAME As String = "retain"' in code["xlwings"]
        and "ActiveWorkbook.Name" in code["xlwings"]
    )
    assert 'name="retain.conf"' in part(
        made["ribbon.xlam"], "xl/workbook.xml"
    ) and "myaddin" not in part(made["ribbon.xlam"], "xl/workbook.xml")


def test_the_kept_workbooks_hold_the_buttons_of_this_version() -> None:
    for name in ("starter.xlsm", "sample-with-buttons.xlsm"):
        code = modules((ROOT / "workbooks" / name).read_bytes(), name)
        assert re.findall(r"press\('(\w+)'\)", code["Buttons"]) == [b.name for b in offered()], (
            "run scripts/make_workbooks.py"
        )


def test_the_kept_workbooks_offer_every_report_that_can_be_asked_for() -> None:
    for name in ("starter.xlsm", "sample-with-buttons.xlsm"):
        checks = load(ROOT / "workbooks" / name)["Buttons"].data_validations.dataValidation
        offers = [(check.formula1 or "").strip('"').split(",") for check in checks]
        assert report_titles() in offers, "run scripts/make_workbooks.py"
    ribbon = part((ROOT / "workbooks" / "retention-toolkit.xlam").read_bytes(), TAB)
    missing = [title for title in report_titles() if f'label="{title}"' not in ribbon]
    assert missing == [], "run scripts/make_workbooks.py"


# ------------------------------------------------------------------------------------- the commands


def retain(*args: Any) -> tuple[int, str]:
    done = CliRunner().invoke(cli, [str(a) for a in args])
    return done.exit_code, done.output


def test_new_writes_a_workbook_with_buttons_and_examples_that_can_be_refreshed(
    tmp_path: Path,
) -> None:
    code, text = retain("new", tmp_path / "mine.xlsm")
    assert code == 0 and "press Refresh everything" in text
    sheet = load(tmp_path / "mine.xlsm")["Customers"]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        r["customer_id"] for r in EXAMPLES["Customers"]
    ]
    assert retain("refresh", tmp_path / "mine.xlsm", "--as-of", "2026-11-23")[0] == 0
    assert "Buttons" in modules((tmp_path / "mine.xlsm").read_bytes(), "mine.xlsm")
    assert retain("new", tmp_path / "mine.xlsm")[0] == 73


def test_add_and_remove_write_a_copy_and_never_over_a_file(tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    book.write_bytes(SAMPLE.read_bytes())
    assert retain("buttons", "add", book)[0] == 0 and (tmp_path / "book.xlsm").is_file()
    assert book.read_bytes() == SAMPLE.read_bytes()
    assert retain("buttons", "add", book)[0] == 73
    assert retain("buttons", "add", book, "--to", tmp_path / "x.xlsx")[0] == 73
    assert retain("buttons", "add", tmp_path / "none.xlsx")[0] == 66
    assert (
        retain("buttons", "add", tmp_path / "book.xlsm", "--to", tmp_path / "twice.xlsm")[0] == 65
    )
    assert (
        retain("buttons", "remove", tmp_path / "book.xlsm", "--to", tmp_path / "plain.xlsx")[0] == 0
    )
    assert load(tmp_path / "plain.xlsx").sheetnames == load(SAMPLE).sheetnames


def test_a_workbook_that_another_library_wrote_gets_buttons_in_a_fresh_process(
    tmp_path: Path,
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Customer ID", "Customer"])
    book.save(tmp_path / "plain.xlsx")
    command = [
        sys.executable,
        "-c",
        "from toolkit.cli import cli; cli()",
        "buttons",
        "add",
        str(tmp_path / "plain.xlsx"),
    ]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Buttons" in modules((tmp_path / "plain.xlsm").read_bytes(), "plain.xlsm")


def test_a_workbook_that_the_writer_of_macros_does_not_know_is_told_in_a_sentence(
    tmp_path: Path,
) -> None:
    odd = io.BytesIO()
    with zipfile.ZipFile(SAMPLE) as source, zipfile.ZipFile(odd, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == "xl/workbook.xml":
                data = data.replace(b"xmlns:r=", b"xmlns:rel=").replace(b" r:id=", b" rel:id=")
            target.writestr(info, data)
    (tmp_path / "odd.xlsx").write_bytes(odd.getvalue())
    code, text = retain("buttons", "add", tmp_path / "odd.xlsx")
    assert code == 65 and "macros cannot be put in" in text and "retain buttons ribbon" in text


def test_the_ribbon_is_installed_where_excel_looks_and_taken_out_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert retain("buttons", "ribbon")[0] == 69
    assert (
        retain("buttons", "ribbon", "--to", tmp_path / "r.xlam")[0] == 0
        and (tmp_path / "r.xlam").is_file()
    )
    monkeypatch.setattr("toolkit.buttons.ribbon.startup_folder", lambda: tmp_path / "XLSTART")
    assert retain("buttons", "ribbon")[0] == 0
    assert (tmp_path / "XLSTART" / "retention-toolkit.xlam").is_file()
    assert (
        retain("buttons", "remove")[0] == 0
        and not (tmp_path / "XLSTART" / "retention-toolkit.xlam").exists()
    )
    assert retain("buttons", "remove")[0] == 66


# -------------------------------------------------------------------------------------- real clicks


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    if office() is None:
        pytest.skip("LibreOffice, which clicks the buttons, is not installed")
    yield profile(tmp_path_factory.mktemp("office") / "profile")


def test_each_real_click_starts_a_new_python_where_no_server_answers(
    home: Path, made: dict[str, bytes], tmp_path: Path
) -> None:
    book = tmp_path / "starter.xlsm"
    book.write_bytes(made["starter.xlsm"])
    begin = "new: from toolkit.buttons import press; "
    assert click_all(book, home, server=False) == [f"{begin}press('{b.name}')" for b in offered()]


@pytest.mark.parametrize("name", ["starter.xlsm", "sample.xlsm"])
def test_each_real_click_does_its_work_in_the_workbook(
    name: str, home: Path, made: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / name
    book.write_bytes(made[name])
    commands = click_all(book, home)
    assert commands == [f"from toolkit.buttons import press; press('{b.name}')" for b in offered()]
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with running() as excel:
        opened = excel.open(book)
        opened.set_mock_caller()
        customers = opened.sheets["Customers"]
        column = customers.used_range.options(ndim=2).value
        first = next(n for n, row in enumerate(column, 1) if "Customer ID" in row) + 1
        pick(opened, "Customers", (first, 1))
        calls = opened.sheets["Calls"].used_range.shape[0]
        for command in commands:
            exec(command, {})
            pick(opened, "Customers", (first, 1))
        opened.save(tmp_path / "saved.xlsm")
        assert [a.splitlines()[0].partition(":")[0] for a in excel.alerts][-1].startswith(
            "Retention toolkit"
        )
        assert not any("went wrong" in a for a in excel.alerts)
    saved = load(tmp_path / "saved.xlsm")
    assert {"Call schedule", "Retention report", "Problems", "Run", "Buttons"} <= set(
        saved.sheetnames
    )
    assert saved["Calls"].max_row == calls + 1
    assert "Tier" in [c.value for row in saved["Customers"].iter_rows(max_row=6) for c in row]
