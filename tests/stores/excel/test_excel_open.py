"""The workbook open in Excel: the same sheets as in a file, few calls,
nothing of the person's touched, and her screen as it was.
"""

import datetime as dt
import shutil
import warnings
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from click.testing import CliRunner
from excel_engine import Excel
from excel_engine.counted import REFUSED, com_error
from openpyxl.styles import PatternFill

from toolkit import run
from toolkit.cli import cli
from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    TryLaterError,
    UnavailableError,
)
from toolkit.render.layout import lay_out
from toolkit.render.xlsx_page import draw
from toolkit.schema.outputs import ADDED
from toolkit.stores import open_store
from toolkit.stores.base import Receipt, SheetReceipt
from toolkit.stores.excel.excel_sheets import typed

DAY = dt.date(2026, 11, 23)
SAMPLE = Path(__file__).parents[3] / "workbooks" / "sample.xlsx"
OURS = (
    "Call schedule", "To do", "Watch list", "Retention report", "Cohorts", "Cohort revenue", "Gaps",
    "Bad news told", "Problems",
    "Run",
    "Planned calls",
    "Please answer",
)  # fmt: skip
LABELS = [c.label for c in ADDED.columns]


def lists(
    path: Path, customers: int = 4, *, table: bool = False, epoch1904: bool = False, orders: int = 0
) -> Path:
    """Customers and Calls as a person keeps them, the header bold on grey."""
    with xlsxwriter.Workbook(
        path, {"default_date_format": "yyyy-mm-dd", "date_1904": epoch1904}
    ) as book:
        sheet, head = (
            book.add_worksheet("Customers"),
            book.add_format({"bold": True, "bg_color": "#DDDDDD"}),
        )
        sheet.write_row(0, 0, ["Customer ID", "Customer", "Revenue", "Last contact"], head)
        for n in range(customers):
            sheet.write_row(n + 1, 0, [f"C{n:04}", f"Name {n}", 1000 * (n + 1)])
        if table:
            columns = [
                {"header": h} for h in ("Customer ID", "Customer", "Revenue", "Last contact")
            ]
            sheet.add_table(0, 0, customers, 3, {"name": "Mine", "columns": columns})
        calls = book.add_worksheet("Calls")
        calls.write_row(0, 0, ["Date", "Customer ID", "Outcome"])
        for n in range(customers * 3):
            calls.write(n + 1, 0, DAY - dt.timedelta(n % 90 + 1))
            calls.write_row(n + 1, 1, [f"C{n % customers:04}", "Reached"])
        calls.autofilter(0, 0, customers * 3, 2)
        calls.filter_column("A", "x == 1")
        for n in range(1, customers):
            calls.set_row(n, options={"hidden": True})
        if orders:
            bought = book.add_worksheet("Orders")
            bought.write_row(0, 0, ["Date", "Customer ID", "Amount"])
            for n in range(orders):
                bought.write(n + 1, 0, DAY - dt.timedelta(n * 37 % 1500))
                bought.write_row(n + 1, 1, [f"C{n % customers:04}", 10.5])
    return path


def refresh(where: Any = "excel:", **more: Any) -> Receipt:
    return run(where, as_of=DAY, stamp="1", **more).receipt


def values(book: Any, title: str) -> list[list[Any]]:
    return list(book.sheets[title].used_range.options(ndim=2).value)


def load(path: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(path)


def looks(cell: Any, known: dict[tuple[int, ...], Any], *, ours: bool) -> tuple[Any, ...]:
    """What is seen of a cell; the font's name on a sheet of ours is
    Excel's business when it copies.
    """
    key = (*(cell._style or ()), ours)
    if key not in known:
        font = (cell.font.b, cell.font.i, repr(cell.font.color)) if ours else repr(cell.font)
        known[key] = (
            cell.number_format,
            font,
            *(repr(getattr(cell, p)) for p in ("fill", "border", "alignment")),
        )
    return cell.value, known[key]


@pytest.mark.every_place
def test_the_open_workbook_and_the_file_get_the_same_sheets_cell_for_cell(
    excel: Excel, tmp_path: Path
) -> None:
    path, one, two = (tmp_path / folder / "sample.xlsx" for folder in ("file", "open", "saved"))
    for place in (path, one, two):
        place.parent.mkdir()
        shutil.copy(SAMPLE, place)
    refresh(path)
    book = excel.open(one)
    refresh()
    book.save(two)
    by_file, by_excel = load(path), load(two)
    one_known: dict[tuple[int, ...], Any] = {}
    two_known: dict[tuple[int, ...], Any] = {}
    assert by_file.sheetnames == by_excel.sheetnames
    for sheet in by_file:
        other = by_excel[sheet.title]
        assert sheet.dimensions == other.dimensions
        for row in sheet.iter_rows():
            for cell in row:
                twin = other[cell.coordinate]
                ours = sheet.title in OURS
                assert looks(cell, one_known, ours=ours) == looks(twin, two_known, ours=ours), (
                    f"{sheet.title}!{cell.coordinate}"
                )
        assert len(sheet._charts) == len(other._charts)
        assert len(sheet.data_validations.dataValidation) == len(
            other.data_validations.dataValidation
        )
        assert len(sheet.conditional_formatting) == len(other.conditional_formatting)
    marks = [
        {
            n: (m.attr_text, m.hidden, m.comment)
            for n, m in b.defined_names.items()
            if "_digest" not in n
        }
        for b in (by_file, by_excel)
    ]
    assert marks[0] == marks[1]
    assert (
        by_file["Customers"].tables["tblCustomers"].ref
        == by_excel["Customers"].tables["tblCustomers"].ref
        == "A4:AB124"
    )
    refresh(two)
    assert open_store(two).read().sheets.keys() == open_store(SAMPLE).read().sheets.keys()


@pytest.mark.every_place
def test_a_refresh_makes_at_most_40_calls_whatever_the_rows(excel: Excel, tmp_path: Path) -> None:
    counts: dict[int, list[int]] = {}
    for customers in (5, 300):
        book = excel.open(lists(tmp_path / f"{customers}.xlsx", customers))
        for _ in (1, 2):
            excel.log.calls.clear()
            refresh()
            counts.setdefault(customers, []).append(excel.calls)
        book.close()
    assert counts[5] == counts[300]
    assert max(counts[5]) <= 40, counts


def test_hidden_and_filtered_rows_are_read_and_a_second_press_changes_nothing(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    receipt = refresh()
    assert receipt.columns == [
        label if label != "Last contact" else "Last contact (calculated)" for label in LABELS
    ]
    before = {s.name: values(book, s.name) for s in book.sheets}
    assert [row[6] for row in before["Customers"][1:]] == [
        dt.datetime(2026, 11, 22 - n)  # noqa: DTZ001
        for n in range(4)
    ]
    again = refresh()
    assert {s.name: values(book, s.name) for s in book.sheets} == before
    assert {s.action for s in again.sheets.values()} == {
        "replaced"
    } and again.columns_action == "replaced"
    assert book.impl._saved == []


def test_new_headers_look_like_their_neighbour_and_a_table_takes_the_columns_in(
    excel: Excel, tmp_path: Path
) -> None:
    plain, table = (
        excel.open(lists(tmp_path / "plain.xlsx")),
        excel.open(lists(tmp_path / "table.xlsx", table=True)),
    )
    for book in (plain, table):
        refresh(f"excel:{book.name}")
        assert book.sheets["Customers"].range("E2").number_format == "General"
        assert book.sheets["Customers"].range("G2").number_format == "d mmm yyyy"
    head = plain.impl._xl["Customers"]["E1"]
    assert head.font.bold and head.fill.start_color.rgb == "FFDDDDDD"
    assert table.sheets["Customers"].range("A1").table.range.address == "$A$1:$M$5"
    assert [c.name for c in table.impl._xl["Customers"].tables["Mine"].tableColumns][4:6] == [
        "Tier",
        "Why this tier",
    ]


def test_columns_that_were_moved_renamed_or_deleted_are_found_again(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    sheet = book.sheets["Customers"]
    sheet.range("E1").raw_value = "Class"
    tiers = [row[4] for row in values(book, "Customers")]
    refresh()
    assert [row[4] for row in values(book, "Customers")] == tiers and tiers[0] == "Class"
    sheet.range("M1:M5").raw_value = [["'Mine"]] * 5
    receipt = refresh()
    assert receipt.columns[0] == "Class" and receipt.columns_action == "replaced"
    assert values(book, "Customers")[0][4] == "Class"


def test_a_shorter_list_leaves_no_old_values_and_a_sum_below_stays(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    sheet = book.sheets["Customers"]
    sheet.range("A5:C5").raw_value = [["", "", ""]]
    sheet.range("K6").raw_value = "=SUM(K2:K5)"
    refresh()
    assert [c.value for c in book.impl._xl["Customers"][5][4:13]] == [None] * 9
    assert book.impl._xl["Customers"]["K6"].value == "=SUM(K2:K5)"


def test_what_was_typed_into_the_schedule_is_in_the_call_log_once(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    header = values(book, "Call schedule")[0]
    sheet, column = book.sheets["Call schedule"], header.index("Notes") + 1
    who = values(book, "Call schedule")[1][header.index("Customer ID")]
    sheet.range((2, column)).raw_value = "'wants a quote"
    for added in ({"Calls": 1}, {}):
        assert refresh().appended == added
        rows = values(book, "Call schedule")
        assert [r[column - 1] for r in rows if r[header.index("Customer ID")] == who] in (
            [None],
            [],
        )
        calls, entries = values(book, "Calls"), values(book, "Diary entries")
        assert len(calls) == 14 and calls[13] == [dt.datetime(2026, 11, 23), who, None]  # noqa: DTZ001
        assert entries[1][entries[0].index("In the call log")] == "yes"
        assert "wants a quote" in entries[1]


def test_a_report_that_grew_keeps_its_charts_on_its_own_rows(excel: Excel, tmp_path: Path) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx", 30))
    refresh()
    short = [s.val.numRef.f for c in book.impl._xl["Retention report"]._charts for s in c.series]
    lists(tmp_path / "more.xlsx", 30, orders=200)
    refresh(tmp_path / "more.xlsx")
    wanted = [
        s.val.numRef.f
        for c in load(tmp_path / "more.xlsx")["Retention report"]._charts
        for s in c.series
    ]
    bought = load(tmp_path / "more.xlsx")["Orders"]
    held = book.sheets.add("Orders", after=book.sheets["Calls"])
    held.range(f"A1:C{bought.max_row}").raw_value = [
        [c.value for c in row] for row in bought.iter_rows()
    ]
    refresh()
    longer = [s.val.numRef.f for c in book.impl._xl["Retention report"]._charts for s in c.series]
    assert short != wanted
    assert longer == wanted


def test_the_screen_and_the_sheet_in_front_are_as_they_were_even_after_an_error(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    app = excel.running[0]
    app._state["calculation"] = "semiautomatic"
    book.sheets["Calls"].activate()
    state = dict(app._state)
    refresh()
    assert (app._state, book.sheets.active.name) == (state, "Calls")
    assert [b._name for b in app._books] == ["book.xlsx"]
    book.impl._xl["Run"].protection.sheet = True
    with pytest.raises(NoPermissionError, match=r"sheet 'Run' is protected"):
        refresh()
    assert (app._state, book.sheets.active.name) == (state, "Calls")
    assert [b._name for b in app._books] == ["book.xlsx"]


def test_a_protected_customers_sheet_gets_its_columns_on_a_sheet_of_their_own(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    book.impl._xl["Customers"].protection.sheet = True
    receipt = refresh()
    assert receipt.sheets["Customers (tiers)"] == SheetReceipt(4, "added")
    assert "protected" in receipt.notes[0]
    assert values(book, "Customers (tiers)")[1][0] == "C0000"
    assert refresh().sheets["Customers (tiers)"].action == "replaced"


def test_what_stands_right_of_the_list_is_not_written_over(excel: Excel, tmp_path: Path) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    book.sheets["Customers"].range("F3").raw_value = "'mine"
    receipt = refresh()
    assert "the new columns stand in H to P" in receipt.notes[0]
    written = values(book, "Customers")
    assert written[2][5] == "mine"
    assert (written[0][6:8], written[0][15]) == ([None, "Tier"], "Oldest gap (days)")
    assert refresh().columns_action == "replaced"
    assert [row[:16] for row in values(book, "Customers")] == [row[:16] for row in written]


def test_a_locked_structure_a_cell_being_edited_and_a_refusal_are_one_sentence(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    store = open_store("excel:")
    book.impl._xl.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)
    with pytest.raises(NoPermissionError, match="structure of the workbook is protected"):
        refresh()
    excel.log.busy = True
    with pytest.raises(TryLaterError, match="Press Enter or Esc"):
        store.read()
    with pytest.raises(TryLaterError, match="Press Enter or Esc"):
        refresh()


def test_an_excel_that_opens_no_file_of_ours_still_gets_the_values(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    excel.refuses_files = True
    for _ in (1, 2):
        refresh()
    other = lists(tmp_path / "file.xlsx")
    refresh(other)
    for title in ("Customers", "Call schedule", "Retention report"):
        drawn = [[typed(c.value) for c in row] for row in load(other)[title].iter_rows()]
        assert [[typed(c.value) for c in row] for row in book.impl._xl[title].iter_rows()] == drawn
    assert book.sheets["Call schedule"].range("A2").number_format == "ddd d mmm yyyy"


def test_an_excel_that_copies_no_sheets_together_or_no_names_gets_the_same_sheets_and_marks(
    excel: Excel, tmp_path: Path
) -> None:
    seen = []
    for alone, along in ((False, True), (True, True), (False, False)):
        book = excel.open(lists(tmp_path / "book.xlsx"))
        excel.copies_alone, excel.names_come_along = alone, along
        excel.log.calls.clear()
        refresh()
        copies = excel.log.calls["Group.copy"], excel.log.calls["Sheet.copy"]
        marks = {name.name: name.refers_to for name in book.names}
        seen.append(([s.name for s in book.sheets], marks, copies))
        refresh()
        assert [s.name for s in book.sheets] == seen[-1][0]
        book.close()
    assert seen[1][:2] == seen[2][:2] == seen[0][:2]
    assert [copies for *_, copies in seen] == [(1, 1), (1, 5), (1, 1)]


def test_a_1904_workbook_keeps_its_days(excel: Excel, tmp_path: Path) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx", epoch1904=True))
    refresh()
    assert book.impl._values and values(book, "Customers")[1][6] == dt.datetime(2026, 11, 22)  # noqa: DTZ001


def test_a_sheet_of_ours_is_found_under_the_name_the_person_gave_it(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    book.sheets["Call schedule"].name = "My week"
    book.names["_retain_sheet_callschedule"].refers_to = "='My week'!$A$1"
    assert "My week" in refresh().sheets
    assert "Call schedule" not in [s.name for s in book.sheets]


def test_a_dry_run_says_the_same_and_touches_nothing(excel: Excel, tmp_path: Path) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    dry = run("excel:", as_of=DAY, stamp="1", dry_run=True)
    assert [s.name for s in book.sheets] == ["Customers", "Calls"]
    done = run("excel:", as_of=DAY, stamp="1")
    assert {**dry.as_dict(), "dry_run": False} == done.as_dict()


def test_a_workbook_is_saved_only_when_asked_and_only_where_it_has_a_place(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    assert book.impl._saved == []
    store = open_store("excel:book")
    store.save()
    assert book.impl._saved == [None]
    excel.running[0]._excel.running[0]._books[0]._name = "Book1"
    with pytest.raises(DataError, match=r"Book1 was never saved"):
        open_store("excel:").save()


def test_the_workbook_is_found_by_name_in_every_excel_and_named_when_it_is_not(
    excel: Excel, tmp_path: Path
) -> None:
    with pytest.raises(NotFoundError, match="No workbook is open in Excel"):
        open_store("excel:")
    excel.open(lists(tmp_path / "clients.xlsx"))
    second = excel.start()
    excel.open(lists(tmp_path / "other.xlsx"), second)
    assert open_store("excel:CLIENTS").name == "clients.xlsx"
    assert open_store("excel:").name == "other.xlsx"
    with pytest.raises(NotFoundError, match=r"Did you mean 'clients.xlsx'"):
        open_store("excel:client")
    excel.open(tmp_path / "clients.xlsx", second)
    with pytest.raises(DataError, match=r"open 2 times"):
        open_store("excel:clients.xlsx")


def test_the_command_line_refreshes_the_open_workbook_from_outside_and_says_that_it_is_not_saved(
    excel: Excel, tmp_path: Path
) -> None:
    excel.start()
    book = excel.open(lists(tmp_path / "book.xlsx"), excel.running[1])
    done = CliRunner().invoke(cli, ["refresh", "excel:", "--as-of", "2026-11-23"])
    assert done.exit_code == 0 and "Wrote book.xlsx" in done.output and "not saved" in done.output
    assert "Run" in [s.name for s in book.sheets] and book.impl._saved == []
    assert CliRunner().invoke(cli, ["check", "excel:book"]).exit_code == 0
    done = CliRunner().invoke(
        cli, ["refresh", "excel:", "--as-of", "2026-11-23", "--to", str(tmp_path / "copy.xlsx")]
    )
    assert done.exit_code == 0 and "Run" in load(tmp_path / "copy.xlsx").sheetnames


def test_without_excel_the_path_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    import xlwings as xw

    monkeypatch.setattr(xw.engines, "active", None)
    with pytest.raises(UnavailableError, match="Save the workbook and give its path"):
        open_store("excel:")


def test_an_unknown_refusal_keeps_excels_own_words(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toolkit.errors import ReadWriteError

    excel.open(lists(tmp_path / "book.xlsx"))

    def refuse(*_: Any, **__: Any) -> None:
        raise com_error(REFUSED, "Not enough resources.")

    monkeypatch.setattr("toolkit.stores.excel.excel_write.draw", refuse)
    with pytest.raises(ReadWriteError, match=r"Excel refused: Not enough resources\."):
        refresh()


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Ana", "Ana"),
        ("007", "'007"),
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("true", "'true"),
        ("May 2026", "'May 2026"),
        ("", ""),
    ],
)
def test_a_text_stays_a_text(text: str, given: str) -> None:
    assert typed(text) == given


def test_the_rows_a_report_is_drawn_on_are_those_that_are_promised(tmp_path: Path) -> None:
    from toolkit.make_output import full_output, placed
    from toolkit.refresh import load as load_book

    page = next(
        p for p in full_output(placed(load_book(SAMPLE, as_of=DAY))).pages if len(p.blocks) > 1
    )
    (tmp_path / "x.xlsx").write_bytes(draw([page], {page.key: "R"}))
    drawn = load(tmp_path / "x.xlsx")["R"]
    for block in lay_out(page).blocks:
        assert block.title_row is not None
        assert drawn.cell(block.title_row + 1, 1).value == block.table.title


def typed_in(book: Any, row: int = 2, note: str = "wants a quote") -> None:
    """A note typed into a row of the schedule."""
    column = values(book, "Call schedule")[0].index("Notes") + 1
    book.sheets["Call schedule"].range((row, column)).raw_value = f"'{note}"


def problems(book: Any) -> str:
    return "\n".join(str(v) for row in values(book, "Problems") for v in row if v is not None)


def test_a_log_that_cannot_take_rows_keeps_the_entries_waiting_until_it_can(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    typed_in(book)
    book.sheets["Calls"].range("A14").raw_value = "'Total"
    for _ in (1, 2):
        assert refresh().appended == {}
        assert "looks like a row of totals" in problems(book) and "wants a quote" in str(
            values(book, "Diary entries")
        )
        assert len(values(book, "Calls")) == 14
    book.sheets["Calls"].range("A14").raw_value = ""
    assert refresh().appended == {"Calls": 1}
    assert refresh().appended == {} and "yes" in values(book, "Diary entries")[1]


def test_a_protected_log_is_left_alone_and_the_entries_wait(excel: Excel, tmp_path: Path) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    typed_in(book)
    book.impl._xl["Calls"].protection.sheet = True
    assert refresh().appended == {} and "is protected" in problems(book)


def test_a_run_that_breaks_off_between_log_and_schedule_loses_and_doubles_nothing(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toolkit.stores.excel.excel_rows import ExcelRows
    from toolkit.stores.excel.excel_write import ExcelWriting

    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    typed_in(book)
    for owner, member in ((ExcelRows, "put"), (ExcelWriting, "_append_rows")):
        whole = getattr(owner, member)

        def broken(self: Any, *args: Any, whole: Any = whole, owner: Any = owner) -> None:
            if owner is ExcelWriting:
                self.plan.rows.put()
            raise com_error(REFUSED, "Gone.")

        with monkeypatch.context() as patch:
            patch.setattr(owner, member, broken)
            with pytest.raises(Exception, match="Gone"):
                refresh()
    refresh()
    assert len(values(book, "Calls")) == 14 and "yes" in values(book, "Diary entries")[1]


def test_a_schedule_with_a_column_that_cannot_follow_is_kept_under_another_name(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    wide = len(values(book, "Call schedule")[0])
    book.sheets["Call schedule"].range((1, wide + 1)).raw_value = "'Mine"
    book.sheets["Call schedule"].range((2, wide + 1)).raw_value = "=A2"
    receipt = refresh()
    kept = "Call schedule (kept 2026-11-23)"
    assert receipt.sheets[kept].action == "kept" and "is yours now" in receipt.notes[0]
    assert values(book, kept)[0][-1] == "Mine" and "Mine" not in values(book, "Call schedule")[0]
    again = refresh()
    assert kept not in again.sheets and again.notes == []
    # It is read for what was typed into it alone.
    assert set(open_store("excel:").read().sheets) - {kept} == {"Customers", "Calls"}


def test_what_excel_wrote_over_a_files_sheets_is_no_change_of_a_persons_to_the_next_file(
    excel: Excel, tmp_path: Path
) -> None:
    path = lists(tmp_path / "book.xlsx")
    refresh(path)
    book = excel.open(path)
    book.sheets["Calls"].range("C2").raw_value = "'No answer"
    refresh()
    book.save(path)
    book.close()
    assert [n for n in refresh(path).notes if "kept" in n] == []


@pytest.mark.every_place
def test_a_colour_of_the_persons_own_on_a_sheet_that_a_file_wrote_is_seen_where_excel_saves_a_copy(
    excel: Excel, tmp_path: Path
) -> None:
    path = lists(tmp_path / "book.xlsx")
    refresh(path)
    book = excel.open(path)
    book.impl._xl["Retention report"]["A3"].fill = PatternFill("solid", fgColor="FF00FF00")
    kept = "Retention rep (kept 2026-11-23)"
    assert (kept in refresh().sheets) == excel.saves_copies
    if excel.saves_copies:
        assert book.impl._xl[kept]["A3"].fill.fgColor.rgb == "FF00FF00"


def test_a_sheet_with_nothing_to_show_any_more_says_so(excel: Excel, tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "book.xlsx")
    book = excel.open(tmp_path / "book.xlsx")
    refresh()
    assert len(values(book, "Gaps")) > 2
    for sheet in [s for s in book.sheets if s.name not in ("Customers", "Calls", *OURS)]:
        sheet.delete()
    refresh()
    for title in ("Gaps", "Cohorts"):
        assert "Nothing to show" in [v for row in values(book, title) for v in row], title
