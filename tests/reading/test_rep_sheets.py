"""A list of customers that is split into a tab for each rep is one list."""

import datetime as dt

import openpyxl
import pytest

from tests.google_helpers import book_of, new_server
from toolkit import run
from toolkit.by_owner.split_book import split
from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
HEADER = ["Customer ID", "Customer", "City", "Revenue"]
ANA = [["K1", "Dill", "Ulm", 900], ["K2", "Fern", "Bonn", 50]]
BEN = [["K3", "Moss", "Ulm", 400], ["K4", "Oak", "Bonn", 70]]
CALLS = [["Date", "Customer ID", "Outcome"], [dt.datetime(2026, 9, 1), "K3", "Reached"]]  # noqa: DTZ001


def tabs(one="Ana", other="Ben", *, more=()):
    sheets = {one: [HEADER, *ANA], other: [HEADER, *BEN], "Calls": CALLS}
    return sheets | dict(more)


def loaded(sheets, **settings):
    frames = {title: first_table_of(rows, title) for title, rows in sheets.items()}
    return load_book(frames, name="t", as_of=AS_OF, given=settings)


def reps(found):
    customers = found.tables["customers"]
    owners = customers["owner"].fillna("")
    return dict(zip(customers["customer_id"], owners, strict=True))


def errors(found):
    return [problem for problem in found.problems if problem.severity == "error"]


def workbook(path, sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


@pytest.mark.parametrize("named", ["{}", "Customers {}"])
def test_a_tab_for_each_rep_is_one_list_with_the_rep_from_its_title(named):
    found = loaded(tabs(named.format("Ana"), named.format("Ben")))
    assert reps(found) == {"K1": "Ana", "K2": "Ana", "K3": "Ben", "K4": "Ben"}
    (told,) = [p.problem for p in found.problems if "are read from 2 sheets" in p.problem]
    assert told.endswith("each names its rep; their tiers and days stand on a sheet of their own")


def test_a_tab_named_by_a_first_name_is_that_of_the_rep_in_the_team():
    team = [["Rep", "Calls per day"], ["Ana Berg", 3], ["Ben Cole", 3]]
    found = loaded(tabs(more={"Team": team}.items()))
    assert set(reps(found).values()) == {"Ana Berg", "Ben Cole"}


def test_a_column_of_reps_says_more_than_the_title():
    sheets = {
        "Ana": [[*HEADER, "Owner"], [*ANA[0], "Ana Berg"], [*ANA[1], None]],
        "Ben": [[*HEADER, "Owner"], [*BEN[0], "Ben"], [*BEN[1], "Ben"]],
    }
    assert reps(loaded(sheets)) == {"K1": "Ana Berg", "K2": "", "K3": "Ben", "K4": "Ben"}


@pytest.mark.parametrize("titles", [("North", "South"), ("Active", "Lost"), ("Ulm", "Bonn")])
def test_tabs_of_regions_states_or_towns_are_asked_about(titles):
    [asked] = errors(loaded(tabs(*titles)))
    assert "Where each is the list of one rep, say of all" in asked.fix
    assert asked.asks[0].choices == (*titles, "all of them")


def test_tabs_that_are_none_of_the_team_are_asked_about():
    found = loaded(tabs(more={"Team": [["Rep", "Calls per day"], ["Cleo", 3]]}.items()))
    [asked] = errors(found)
    assert asked.problem == "more than one sheet looks like the customer list: Ana, Ben"


def test_whoever_settles_several_tabs_as_customers_says_that_each_is_a_reps():
    settings = [["Setting", "Value"], ["sheet North", "Customers"], ["sheet South", "Customers"]]
    found = loaded(tabs("North", "South", more={"Settings": settings}.items()))
    assert reps(found) == {"K1": "North", "K2": "North", "K3": "South", "K4": "South"}


def test_what_is_told_of_a_row_names_its_tab():
    sheets = tabs()
    sheets["Ben"] = [*sheets["Ben"], ["K1", "Dill", "Ulm", 5], [None, None, "Ulm", 5]]
    told = {(p.sheet, p.cell): p.problem for p in loaded(sheets).problems}
    assert told["Ben", "A4"].startswith("the same customer as in row 2 of 'Ana'; this row is not")
    assert told["Ben", "A5"].startswith("a row without a customer name")


def test_tiers_and_days_of_all_tabs_stand_on_a_sheet_of_their_own(tmp_path):
    path = workbook(tmp_path / "book.xlsx", tabs())
    run(path, as_of=AS_OF, stamp="1")
    run(path, as_of=AS_OF + dt.timedelta(1), stamp="2")
    book = openpyxl.load_workbook(path)
    head, *rows = book["Customers (tiers)"].iter_rows(values_only=True)
    assert head[:3] == ("Customer ID", "Customer", "Tier")
    assert [row[:2] for row in rows] == [(row[0], row[1]) for row in (*ANA, *BEN)]
    assert [cell.value for cell in book["Ben"][1]] == HEADER
    schedule = list(book["Call schedule"].iter_rows(values_only=True))
    assert {(row[1], row[3]) for row in schedule[1:]} >= {("Ana", "Dill")}


def test_a_workbook_for_each_owner_has_the_tab_of_that_owner(tmp_path):
    path = workbook(tmp_path / "book.xlsx", tabs())
    split(path, tmp_path / "owners", as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(tmp_path / "owners" / "Ben.xlsx")
    assert "Ana" not in book.sheetnames
    rows = [[cell.value for cell in row[:5]] for row in book["Ben"].iter_rows()]
    assert rows == [[*HEADER, "Owner"], *([*row, "Ben"] for row in BEN)]


def test_tabs_of_reps_in_a_google_sheet_are_one_list(tmp_path, monkeypatch):
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        book = book_of(server)
        book.sheets.remove(book.by_title("Customers"))
        book.add_sheet("Ana", [HEADER, *ANA])
        book.add_sheet("Ben", [HEADER, *BEN])
        key = server.key_file(tmp_path / "key.json")
        done = run("gsheet:book", creds=key, as_of=AS_OF, stamp="1", link_columns=True)
        tiers = book_of(server).values("Customers (tiers)")
        schedule = book_of(server).values("Call schedule")
    assert [note for note in done.receipt.notes if "this book has no list or one for" in note]
    assert [row[0] for row in tiers] == ["Customer ID", "K1", "K2", "K3", "K4"]
    place = schedule[0].index("Rep")
    assert {row[place] for row in schedule[1:]} <= {"Ana", "Ben"}


def test_files_of_reps_in_a_folder_are_one_list(tmp_path):
    folder = tmp_path / "book"
    folder.mkdir()
    for title, rows in tabs().items():
        lines = [",".join(str(cell).removesuffix(" 00:00:00") for cell in row) for row in rows]
        (folder / f"{title}.csv").write_text("\n".join(lines), encoding="utf-8")
    before = (folder / "Ana.csv").read_bytes()
    run(folder, to=str(folder), as_of=AS_OF, stamp="1")
    assert (folder / "Ana.csv").read_bytes() == before
    tiers = (folder / "Customers (tiers).csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.partition(",")[0] for line in tiers] == ["Customer ID", "K1", "K2", "K3", "K4"]
