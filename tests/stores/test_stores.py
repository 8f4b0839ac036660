import io
import zipfile
from pathlib import Path

import pandas as pd
import pytest
import xlsxwriter

from toolkit.errors import DataError, NotFoundError, OutputError
from toolkit.render.csv_json import as_csv, as_json
from toolkit.render.html_page import as_html
from toolkit.render.page import present
from toolkit.schema.outputs import ADDED, BY_TITLE, CALL_SCHEDULE
from toolkit.stores import open_sink, open_store
from toolkit.stores.base import AddedColumns, Output, SheetReceipt
from toolkit.stores.memory import Memory
from toolkit.stores.text.folder import Folder
from toolkit.stores.workbook.excel_file import ExcelFile
from toolkit.xlsx import Package

RUN = {"dry_run": False, "stamp": "20260105-093000", "keep": 5}


def user_book(path: Path, customers: int = 3) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Customers")
        sheet.write_row(0, 0, ["Customer ID", "Customer", "Last contact", "Revenue"])
        for n in range(customers):
            sheet.write_row(n + 1, 0, [f"C{n + 1}", f"Name {n + 1}", None, 1000 * (n + 1)])
        sheet.write_comment("B2", "Ask for Anna")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": ["Customers", 1, 3, customers, 3]})
        other = book.add_worksheet("My chart")
        other.insert_chart("B2", chart)
        hidden = book.add_worksheet("Calls")
        hidden.write_row(0, 0, ["Customer ID", "Date", "Outcome"])
        hidden.write_row(1, 0, ["C1", "2026-01-02", "Reached"])
        hidden.hide()
    return path


def results(customers: int = 3) -> dict[str, pd.DataFrame]:
    schedule = pd.DataFrame(
        {
            "date": pd.to_datetime(["2026-01-05", "2026-01-06"]),
            "owner": ["Mia", "=cmd|' /C calc'!A0"],
            "customer_id": ["C1", "C2"],
            "name": ["Name 1", "Name <2>"],
            "tier": ["A", "B"],
            "care": ["A", "B"],
            "channel": ["Phone", "Visit"],
            "phone": ["+49 30 1", None],
            "why_now": [
                "Last reached 40 days ago; A is called every 30 days.",
                "Never called. " * 9,
            ],
        }
    ).reindex(columns=CALL_SCHEDULE.names)
    figures = pd.DataFrame(
        {
            "figure": ["Coverage", "Revenue", "Calls", "As of"],
            "period": ["now", "2025", "2025", "now"],
            "value": pd.Series([0.815, 12300.4, 7, pd.Timestamp(2026, 1, 5)], dtype=object),
            "value_kind": ["share", "money", "count", "date"],
            "n": [3, 3, 7, 1],
            "definition": [
                "Customers reached within their cadence, of all who may be called. " * 2,
                "",
                None,
                "The day.",
            ],
        }
    )
    coverage = pd.DataFrame(
        {"tier": ["A", "B", "C"], "customers": [5, 9, 20], "on_track": [3, 6, 9],
         "due_soon": [1, 1, 4], "overdue": [1, 1, 2],
         "never": [0, 1, 5], "coverage": [0.8, 0.77, 0.65]}
    )  # fmt: skip
    gaps = pd.DataFrame(
        {
            "band": ["0 to 30", "31 to 60"],
            "a": [3, 1],
            "b": [2, 4],
            "c": [5, 5],
            "other": [0, 1],
            "customers": [10, 11],
        }
    )
    revenue = pd.DataFrame(
        {
            "tier": ["A", "B"],
            "customers": [5, 9],
            "share_of_customers": [0.3, 0.7],
            "revenue": [9e5, 1e5],
            "share_of_revenue": [0.9, 0.1],
        }
    )
    cohorts = pd.DataFrame({"cohort": ["2025-01"] * 3 + ["2025-02"] * 2, "age": [0, 1, 2, 0, 1],
                            "customers": [10, 6, 4, 8, 4],
                            "rate": [1.0, 0.6, 0.4, 1.0, 0.5]})  # fmt: skip
    problems = pd.DataFrame({"severity": ["error", "warning", "note"], "sheet": ["Calls"] * 3,
        "cell": ["C2"] * 3, "column": ["Date"] * 3,
                             "value": ["x"] * 3, "problem": ["Not a date"] * 3,
                             "fix": ["Type a date"] * 3})  # fmt: skip
    run = pd.DataFrame(columns=BY_TITLE["Run"].names)
    return {"Call schedule": schedule, "Figures": figures, "Coverage": coverage,
            "Contact gaps": gaps, "Revenue by tier": revenue, "Cohorts": cohorts,
            "Problems": problems, "Run": run}  # fmt: skip


def output(customers: int = 3) -> Output:
    rows = range(2, customers + 2)
    added = pd.DataFrame({"tier": "A", "why_tier": "Top fifth",
                          "last_contact": pd.Timestamp(2026, 1, 2), "contact_gap": 3.0,
                          "next_call": pd.NaT, "why_date": None, "days_overdue": float("nan"),
                          "open_gaps": 0, "oldest_gap": None},
                         index=pd.Index(rows))[ADDED.names]  # fmt: skip
    return Output(
        present(results()), AddedColumns(added, [f"C{r - 1}" for r in rows], "Customers", 1)
    )


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_a_book_keeps_what_is_the_users_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    path = user_book(tmp_path / "book.xlsx")
    before = parts(path)
    store = open_store(path)
    assert isinstance(store, ExcelFile)
    assert list(store.read().sheets) == ["Customers", "My chart", "Calls"]
    dry = store.write(output(), dry_run=True, stamp="20260105-093000", keep=5)
    assert parts(path) == before
    receipt = store.write(output(), **RUN)
    assert (dry.sheets, dry.sha256_after, dry.changed_parts) == (
        receipt.sheets,
        receipt.sha256_after,
        receipt.changed_parts,
    )
    after = parts(path)
    kept = [
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/comments1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/sharedStrings.xml",
    ]
    assert all(after[name] == before[name] for name in kept)
    assert receipt.backup and Path(receipt.backup).parent.name == "book backups"
    assert "Last contact (calculated)" in receipt.columns
    assert receipt.sheets["Retention report"] == SheetReceipt(11, "added")
    data = path.read_bytes()
    again = open_store(path)
    read = again.read()
    assert list(read.sheets["Customers"].headers) == [
        "Customer ID",
        "Customer",
        "Last contact",
        "Revenue",
    ]
    assert list(read.sheets) == ["Customers", "My chart", "Calls"] and read.filled.typed == ()
    second = open_sink(again, None).write(output(), **RUN)
    assert path.read_bytes() == data and second.backup is None and second.changed_parts == []
    assert {s.action for s in second.sheets.values()} == {"unchanged"}
    assert len(list((tmp_path / "book backups").iterdir())) == 1


def test_what_was_typed_into_the_schedule_is_read(tmp_path: Path) -> None:
    path = user_book(tmp_path / "book.xlsx")
    filled = results()
    filled["Call schedule"]["outcome"] = ["Reached", None]
    filled["Call schedule"]["next_step_due"] = [pd.Timestamp(2026, 2, 1), pd.NaT]
    filled["Call schedule"]["notes"] = pd.Series(["wants a quote", None], dtype=object)
    before = output()
    open_store(path).write(Output(present(filled), before.added), **RUN)
    (row,) = open_store(path).read().filled.typed
    assert row.typed["outcome"].cell.endswith("2")
    assert [row.customer_id, row.value("outcome"), row.value("notes")] == [
        "C1",
        "Reached",
        "wants a quote",
    ]


def test_refused_columns_become_a_sheet(tmp_path: Path) -> None:
    path = user_book(tmp_path / "book.xlsx")
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Customers")
        sheet.write_row(0, 0, ["Customer ID", "Customer"])
        sheet.write_row(1, 0, ["C1", "One"])
        sheet.protect()
    receipt = open_store(path).write(output(1), **RUN)
    assert receipt.sheets["Customers (tiers)"].rows == 1 and receipt.notes


def test_a_1904_book_gets_its_own_dates(tmp_path: Path) -> None:
    path = tmp_path / "mac.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        book.add_worksheet("Customers").write_row(0, 0, ["Customer ID", "Customer"])
    store = open_store(path)
    assert store.read().epoch == 1904
    store.write(Output(present(results())), **RUN)
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Call schedule").to_python()
    assert str(rows[1][0])[:10] == "2026-01-05"


def test_a_folder_round_trip(tmp_path: Path) -> None:
    (tmp_path / "Customers.csv").write_text(
        "\ufeffCustomer ID;Customer\nC1;Zoë\n;\nC2;Two\n", encoding="utf-8"
    )
    store = open_store(tmp_path)
    frame = store.read().sheets["Customers"].cells
    assert frame["Customer"].tolist() == ["Zoë", "Two"] and list(frame.index) == [2, 4]
    receipt = store.write(output(2), **RUN)
    assert receipt.sheets["Customers (tiers)"] == SheetReceipt(2, "added")
    assert list(store.read().sheets) == ["Customers"]
    assert {s.action for s in store.write(output(2), **RUN).sheets.values()} == {"unchanged"}
    assert (tmp_path / "Call schedule.csv").read_bytes().startswith(b"\xef\xbb\xbfDate,Rep")
    (tmp_path / "Calls.csv").write_bytes("Kunde;Notiz\nA;schön\n".encode("cp1252"))
    assert store.read().sheets["Calls"].cells["Notiz"].tolist() == ["schön"]


def test_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    pd.DataFrame(
        {
            "Customer ID": ["C1", None],
            "Since": [pd.Timestamp(2020, 1, 1), pd.NaT],
            "Revenue": [1.5, 2],
        }
    ).to_parquet(tmp_path / "Customers.parquet")
    frame = Folder(tmp_path).read().sheets["Customers"].cells
    assert (
        list(frame.index) == [2, 3]
        and frame["Since"].iloc[0] == pd.Timestamp(2020, 1, 1)
        and pd.isna(frame["Since"].iloc[1])
    )


def test_a_folder_into_a_new_book(tmp_path: Path) -> None:
    (tmp_path / "Customers.csv").write_text(
        "Customer ID,Customer\nC1,One\nC2,Two\n", encoding="utf-8"
    )
    source, to = open_store(tmp_path), tmp_path / "out.xlsx"
    receipt = open_sink(source, str(to)).write(output(2), **RUN)
    assert receipt.columns[0] == "Tier" and receipt.sha256_before is None
    read = open_store(to).read()
    assert read.sheets["Customers"].cells["Customer"].tolist() == ["One", "Two"]
    assert (
        open_sink(source, str(to)).write(output(2), **RUN).sheets["Problems"].action == "unchanged"
    )


def test_a_copy_elsewhere_leaves_the_book_alone(tmp_path: Path) -> None:
    path = user_book(tmp_path / "book.xlsx")
    data = path.read_bytes()
    source = open_store(path)
    open_sink(source, str(tmp_path / "copy.xlsx")).write(output(), **RUN)
    assert path.read_bytes() == data and (tmp_path / "copy.xlsx").exists()
    open_sink(source, str(tmp_path / "copy.xlsx")).write(output(), **RUN)
    stranger = user_book(tmp_path / "stranger.xlsx")
    with pytest.raises(OutputError, match="left alone"):
        open_sink(source, str(stranger)).write(output(), **RUN)


def test_memory() -> None:
    memory = Memory({"Customers": pd.DataFrame({"Customer": ["One"]})})
    memory.write(output(), **RUN)
    assert list(memory.read().sheets) == ["Customers"] and len(memory.written["Coverage"]) == 3


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    user_book(tmp_path / "clients.xlsx")
    with pytest.raises(NotFoundError, match=r"clients\.xlsx"):
        open_store(tmp_path / "client.xlsx")
    with pytest.raises(DataError, match="address"):
        open_store("gsheet:a b")
    (tmp_path / "a.doc").write_text("x")
    with pytest.raises(DataError, match="understood"):
        open_store(tmp_path / "a.doc")
    for data in (b"", b"hello", b"PK\x03\x04 cut off"):
        (tmp_path / "bad.xlsx").write_bytes(data)
        with pytest.raises(DataError):
            open_store(tmp_path / "bad.xlsx").read()
    (tmp_path / "old.xls").write_bytes(b"no")
    with pytest.raises(OutputError, match="--to"):
        open_sink(open_store(tmp_path / "old.xls"), None)


def test_json_csv_and_html() -> None:
    pages = present(results())
    assert [p.key for p in pages] == [
        "callschedule",
        "retentionreport",
        "cohorts",
        "problems",
        "run",
    ]
    figures = as_json(results()["Figures"], BY_TITLE["Figures"])
    assert (
        figures[0]["value"] == 0.815
        and figures[2]["value"] == 7
        and figures[3]["value"] == "2026-01-05"
    )
    assert figures[2]["definition"] is None and "value_kind" not in figures[0]
    text = as_csv(results()["Call schedule"], CALL_SCHEDULE)
    assert (
        text.splitlines()[1].startswith("2026-01-05,Mia,C1")
        and "'+49 30 1" in text
        and ",'=cmd|" in text
    )
    page = as_html(pages, "A & B")
    assert (
        "Name &lt;2&gt;" in page
        and "<title>A &amp; B</title>" in page
        and "81.5 %" in page
        and "Nothing to show" in page
    )


def test_drawing_is_the_same_twice(tmp_path: Path) -> None:
    one, two = user_book(tmp_path / "1.xlsx"), tmp_path / "2.xlsx"
    two.write_bytes(one.read_bytes())
    for path in (one, two):
        open_store(path).write(output(), **RUN)
    assert one.read_bytes() == two.read_bytes()
    assert Package.open(io.BytesIO(one.read_bytes()).getvalue()).sheets()[0].title == "Customers"
