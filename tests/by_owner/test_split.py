"""One workbook an owner: what is in it, that it says what the whole book says, and that a run that
is made again does only what is missing or changed.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from tests.by_owner.company import (
    DAY,
    REPS,
    as_parquet,
    as_texts,
    as_workbook,
    by_id,
    company,
    retain,
    rows_of,
    type_into_schedule,
)
from tests.sheet_rows import titles_of

ROOT = Path(__file__).parents[2]
BUSY = ("--set", "cadence_a=3", "--set", "cadence_b=4", "--set", "cadence_c=5")
"""Cadences that nobody can keep: intervals are stretched."""


def split(book, folder, *more):
    return retain("refresh", book, "--each", "owner", "--to", folder, "--jobs", 1, *DAY, *more)


def state(folder):
    """Bytes and time of change of each workbook of a folder."""
    books = folder.glob("*.xlsx")
    return {book.name: (book.read_bytes(), book.stat().st_mtime_ns) for book in books}


@pytest.fixture(scope="module")
def sheets():
    return company()


@pytest.fixture(scope="module")
def done(sheets, tmp_path_factory):
    """The book, a folder of workbooks made of it, and what was printed."""
    folder = tmp_path_factory.mktemp("done")
    book = as_workbook(sheets, folder / "company.xlsx")
    result = split(book, folder / "reps")
    assert result.exit_code == 0, result.stderr
    return book, folder / "reps", result


@pytest.fixture
def made(done, tmp_path):
    """Copies of the book and of the workbooks, to change."""
    book, folder, _ = done
    shutil.copytree(folder, tmp_path / "reps")
    return Path(shutil.copy(book, tmp_path / book.name)), tmp_path / "reps"


@pytest.mark.parametrize(
    ("store", "settings"),
    [(as_workbook, ()), (as_texts, BUSY), (as_parquet, ("--set", "tier_method=points"))],
)
def test_a_reps_workbook_says_of_each_customer_what_the_whole_plan_says(
    store, settings, sheets, tmp_path
):
    """Tiers are cut and intervals stretched among all customers, not among the rep's own."""
    book = store(sheets, tmp_path / ("company.xlsx" if store is as_workbook else "company"))
    whole = tmp_path / "whole.xlsx"
    assert retain("refresh", book, "--to", whole, *DAY, *settings).exit_code == 0
    assert split(book, tmp_path / "reps", *settings).exit_code == 0
    of_whole, of_reps = by_id(whole), {}
    for rep in REPS:
        of_reps |= by_id(tmp_path / "reps" / f"{rep}.xlsx")
    assert of_reps.keys() == of_whole.keys()
    columns = list(next(iter(of_whole.values())))
    ours = columns[columns.index("Tier") :]
    assert "Why this date" in ours
    for customer, row in of_whole.items():
        assert [of_reps[customer][name] for name in ours] == [row[name] for name in ours]
    assert {row["Tier"] for row in of_whole.values()} >= {"A", "B", "C"}
    if settings == BUSY:
        assert any(" is possible" in str(row["Why this date"]) for row in of_whole.values())


@pytest.mark.parametrize("store", [as_workbook, as_parquet])
def test_tiers_and_intervals_are_held_from_day_to_day_as_in_the_whole_plan(store, tmp_path):
    """A customer who drifts over a cut keeps its tier, and a factor that hardly changes stays."""
    book = tmp_path / ("company.xlsx" if store is as_workbook else "company")
    whole, folder, reps = tmp_path / "whole.xlsx", tmp_path / "reps", REPS[:2]
    frames = company(each=30, reps=reps)
    held = 0
    for day, change in (("2026-11-23", 1.0), ("2026-11-24", 1.09), ("2026-11-25", 0.97)):
        revenue = frames["Customers"]["Annual revenue"]
        drift = revenue.where(revenue.index % 3 == 1, revenue * change)
        customers = frames["Customers"].assign(**{"Annual revenue": drift})
        shutil.rmtree(book, ignore_errors=True) if book.is_dir() else book.unlink(missing_ok=True)
        store({**frames, "Customers": customers}, book)
        words = ["--as-of", day, *BUSY]
        assert retain("refresh", book, "--to", whole, *words).exit_code == 0
        split = ["refresh", book, "--each", "owner", "--to", folder, "--jobs", 1]
        assert retain(*split, *words).exit_code == 0
        of_whole, of_reps = by_id(whole), {}
        for rep in reps:
            of_reps |= by_id(folder / f"{rep}.xlsx")
        assert of_reps == of_whole
        held += sum("Held: " in str(row["Why this tier"]) for row in of_whole.values())
    assert held


def test_a_workbook_holds_the_owners_rows_of_every_table_and_the_companys_own_columns(done, sheets):
    _, folder, _ = done
    ann = folder / "Ann Berg.xlsx"
    listed = sheets["Customers"][sheets["Customers"]["Owner"] == "Ann Berg"]
    rows = rows_of(ann, "Customers")
    assert [row["Customer ID"] for row in rows] == listed["Customer ID"].tolist()
    assert [row["Where it hangs"] for row in rows] == listed["Where it hangs"].tolist()
    names, ids = set(listed["Customer"]), set(listed["Customer ID"])
    for table, key, own in (
        ("Calls", "Customer", names),
        ("Orders", "Customer ID", ids),
        ("Promises", "Customer ID", ids),
    ):
        expected = sheets[table][sheets[table][key].isin(own)]
        assert [row[key] for row in rows_of(ann, table)] == expected[key].tolist(), table
        assert len(expected)
    assert len(rows_of(ann, "Team")) == len(REPS)
    titles = titles_of(ann)
    assert {"Call schedule", "Retention report", "Run", "To do"} <= set(titles)
    assert "Prices" not in titles


def test_what_was_read_of_texts_stands_as_days_and_numbers(sheets, done, tmp_path):
    """The order of day and month is told by a whole column, not by the few rows of one rep."""
    _, of_cells, _ = done
    split(as_texts(sheets, tmp_path / "texts"), tmp_path / "reps")
    for rep in REPS:
        texts, cells = tmp_path / "reps" / f"{rep}.xlsx", of_cells / f"{rep}.xlsx"
        assert rows_of(texts, "Calls") == rows_of(cells, "Calls")
        revenues = [row["Annual revenue"] for row in rows_of(texts, "Customers")]
        assert revenues == [row["Annual revenue"] for row in rows_of(cells, "Customers")]


def test_what_is_in_no_workbook_is_told(done):
    _, _, result = done
    assert result.stdout.startswith("Wrote 3 workbooks into ")
    assert "In no workbook, as they are no table of customers: Prices." in result.stderr


def test_a_second_run_leaves_all_as_it_is(made):
    book, folder = made
    before = state(folder)
    result = split(book, folder)
    assert ", 3 as before." in result.stdout
    assert state(folder) == before


def test_only_what_is_missing_or_changed_is_made(made):
    book, folder = made
    before = state(folder)
    (folder / "Bo Lind.xlsx").unlink()
    result = split(book, folder)
    assert result.stdout.startswith("Wrote 1 workbook into ")
    assert state(folder)["Bo Lind.xlsx"][0] == before["Bo Lind.xlsx"][0]
    assert state(folder)["Ann Berg.xlsx"] == before["Ann Berg.xlsx"]
    changed = openpyxl.load_workbook(book)
    sheet = changed["Calls"]
    row = next(r for r in range(2, 300) if sheet.cell(r, 5).value == "Cy Voss")
    sheet.cell(row, 4, "Busy")
    changed.save(book)
    written = json.loads(split(book, folder, "--json").stdout)["books"]
    assert {each["owner"]: each["action"] for each in written} == {
        "Ann Berg": "unchanged",
        "Bo Lind": "unchanged",
        "Cy Voss": "written",
    }


def test_a_tier_that_changes_among_all_customers_changes_the_workbooks_it_stands_in(made):
    book, folder = made
    changed = openpyxl.load_workbook(book)
    changed["Customers"].cell(3, 4, 9_000_000)  # of Bo Lind
    changed.save(book)
    assert split(book, folder).stdout.startswith("Wrote 3 workbooks")


def test_another_setting_makes_all_anew(made):
    book, folder = made
    assert split(book, folder, "--set", "cadence_b=50").stdout.startswith("Wrote 3 workbooks")
    whys = [row["Why this date"] for row in rows_of(folder / "Bo Lind.xlsx", "Customers")]
    assert any("B customers every 50 days" in why for why in whys)


def test_a_dry_run_writes_nothing(done, tmp_path):
    book, folder, _ = done
    before = state(folder)
    assert split(book, folder, "--dry-run", "--set", "cut_a=0.5").stdout.startswith("Would write 3")
    assert state(folder) == before
    assert split(book, tmp_path / "none", "--dry-run").exit_code == 0
    assert list(tmp_path.glob("none/*")) == []


def test_a_run_that_is_killed_is_taken_up_by_the_next_one(done, tmp_path):
    book, whole, _ = done
    folder = tmp_path / "reps"
    code = (
        "import sys; from toolkit.by_owner import split_book as s; write = s.write_book\n"
        "def slow(book):\n"
        "    print('next', flush=True); sys.stdin.readline(); return write(book)\n"
        "s.write_book = slow; from toolkit.cli import cli; cli(sys.argv[1:])"
    )
    words = ["refresh", book, "--each", "owner", "--to", folder, "--jobs", 1, *DAY]
    run = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with run:
        assert run.stdout.readline() == "next\n"
        run.stdin.write("\n")
        run.stdin.flush()
        assert run.stdout.readline() == "next\n"  # the second one is about to be made
        run.kill()
    assert [*state(folder)] == ["Ann Berg.xlsx"]
    before = state(folder)
    result = split(book, folder)
    assert result.stdout == f"Wrote 2 workbooks into {folder}, 1 as before.\n"
    after = state(folder)
    assert after["Ann Berg.xlsx"] == before["Ann Berg.xlsx"]
    assert {name: held for name, (held, _) in after.items()} == {
        name: held for name, (held, _) in state(whole).items()
    }


def test_processes_beside_each_other_make_the_same_bytes(done, tmp_path):
    book, whole, _ = done
    folder = tmp_path / "reps"
    words = ["refresh", book, "--each", "owner", "--to", folder, "--jobs", 2, *DAY]
    assert retain(*words).exit_code == 0
    assert {name: held for name, (held, _) in state(folder).items()} == {
        name: held for name, (held, _) in state(whole).items()
    }


def test_what_a_rep_typed_is_taken_in_and_goes_below_the_log(made):
    book, folder = made
    ann = folder / "Ann Berg.xlsx"
    calls = len(rows_of(ann, "Calls"))
    whose = type_into_schedule(ann, Outcome="Reached", Notes="wants the blue one")
    result = split(book, folder)
    told = f"Wrote 1 workbook into {folder}, 2 as before; 1 row typed there taken in.\n"
    assert result.stdout == told
    rows = rows_of(ann, "Calls")
    assert len(rows) == calls + 1
    assert (rows[-1]["Customer"], rows[-1]["Outcome"]) == (whose, "Reached")
    assert split(book, folder).stdout == f"Wrote 0 workbooks into {folder}, 3 as before.\n"
    again = split(book, folder, "--set", "cadence_c=91")
    assert "typed there" not in again.stdout
    assert len(rows_of(ann, "Calls")) == calls + 1


def test_what_a_rep_typed_elsewhere_is_never_written_over_and_the_others_go_on(made):
    book, folder = made
    ann = folder / "Ann Berg.xlsx"
    typed = openpyxl.load_workbook(ann)
    typed["Customers"]["G2"] = "the red door"
    typed.save(ann)
    before = ann.read_bytes()
    result = split(book, folder, "--set", "cadence_b=50")
    assert result.exit_code == 73
    assert "1 failed" in result.stdout
    assert "retain: Ann Berg.xlsx: somebody typed into 'Customers'" in result.stderr
    assert ann.read_bytes() == before
    whys = [row["Why this date"] for row in rows_of(folder / "Cy Voss.xlsx", "Customers")]
    assert any("B customers every 50 days" in why for why in whys)


def test_a_rep_who_refreshes_the_own_workbook_keeps_the_tiers_of_the_whole_list(made):
    book, folder = made
    ann = folder / "Ann Berg.xlsx"
    before = by_id(ann)
    type_into_schedule(ann, Outcome="No answer")
    assert retain("refresh", ann, *DAY).exit_code == 0
    after = by_id(ann)
    for customer, row in before.items():
        for column in ("Tier", "Why this tier"):
            assert after[customer][column] == row[column]
    calls = len(rows_of(ann, "Calls"))
    assert split(book, folder).exit_code == 0  # and the next run from the whole book goes on
    assert len(rows_of(ann, "Calls")) == calls


def test_what_a_reps_own_refresh_logged_is_no_typing_beside_a_cell_that_was_typed(made):
    """A cell typed into the list stops the next run; put back, the run goes on as before."""
    book, folder = made
    ann = folder / "Ann Berg.xlsx"
    calls = len(rows_of(ann, "Calls"))
    was = type_into(ann, "Customers", "G2", "the red door")
    for day, notes in ((DAY, "one"), (("--as-of", "2026-11-24"), "two")):
        type_into_schedule(ann, Outcome="Reached", Notes=notes)
        assert retain("refresh", ann, *day).exit_code == 0
    result = split(book, folder, "--set", "cadence_b=50")
    assert "somebody typed into 'Customers' (column G), and a copy" in result.stderr
    type_into(ann, "Customers", "G2", was)
    assert split(book, folder, "--set", "cadence_b=50").exit_code == 0
    assert len(rows_of(ann, "Calls")) == calls + 2


def type_into(path, title, cell, value):
    """Type into a cell; gives what stood there."""
    typed = openpyxl.load_workbook(path)
    before = typed[title][cell].value
    typed[title][cell] = value
    typed.save(path)
    return before


def test_what_if_in_a_reps_workbook_stretches_by_what_is_tried(sheets, tmp_path):
    book = as_workbook(sheets, tmp_path / "company.xlsx")
    split(book, tmp_path / "reps", *BUSY)
    bo = tmp_path / "reps" / "Bo Lind.xlsx"
    tried = ["--set", "calls_per_day=2,8"]
    frames = {**sheets, "Team": sheets["Team"].assign(**{"Calls per day": None})}
    split(as_workbook(frames, book), tmp_path / "reps", *BUSY)
    found = json.loads(retain("report", "whatif", bo, *DAY, "--json", *tried).stdout)
    factors = {row["value"]: row["factor"] for row in found["sheets"]["What if"]}
    assert factors["2"] > factors["8 (now)"] >= 1


def test_a_customer_whom_the_whole_list_does_not_know_has_no_tier_yet(made):
    _, folder = made
    ann = folder / "Ann Berg.xlsx"
    typed = openpyxl.load_workbook(ann)
    sheet = typed["Customers"]
    row = sheet.max_row + 1
    for column, value in enumerate(["K999", "New House", "Ann Berg", 1_000_000], 1):
        sheet.cell(row, column, value)
    typed.save(ann)
    assert retain("refresh", ann, *DAY).exit_code == 0
    new = by_id(ann)["K999"]
    assert new["Tier"] == "unknown"
    assert "company.xlsx does not list it yet" in new["Why this tier"]


def renamed(sheets, names):
    """The sheets with other names of the reps."""
    customers = sheets["Customers"].copy()
    customers["Owner"] = [
        names[REPS.index(owner)][number // 3 % len(names[REPS.index(owner)])]
        for number, owner in enumerate(customers["Owner"])
    ]
    return {"Customers": customers, "Calls": sheets["Calls"]}


def test_names_of_owners_that_no_file_can_have_fold_into_one_or_are_missing_are_told(
    sheets, tmp_path
):
    names = (["Sales/North", "Sales:North"], ["CON"], ["Éva", "ÉVA", None])
    book = as_workbook(renamed(sheets, names), tmp_path / "company.xlsx")
    folder = tmp_path / "reps"
    result = split(book, folder)
    assert result.exit_code == 0
    assert sorted(state(folder)) == [
        "CON_.xlsx", "Sales North.xlsx", "Éva.xlsx"]  # fmt: skip
    told = result.stderr
    assert "The workbook of CON is CON_.xlsx: no file can be so named." in told
    assert "The workbook of Sales/North is Sales North.xlsx" in told
    assert "'Sales/North' and 'Sales:North' are taken as one owner, Sales/North." in told
    assert "'Éva' and 'ÉVA' are taken as one owner, Éva." in told
    without = renamed(sheets, names)["Customers"]["Owner"].isna().sum()
    assert f"{without} customers have no owner and no workbook: " in told
    listed = [row for path in folder.glob("*.xlsx") for row in rows_of(path, "Customers")]
    assert len(listed) == len(sheets["Customers"]) - without


def test_an_owner_who_is_spelled_otherwise_keeps_the_workbook(made, sheets):
    book, folder = made
    type_into_schedule(folder / "Cy Voss.xlsx", Outcome="Reached")
    owners = sheets["Customers"]["Owner"].replace("Cy Voss", "cy voss ")
    as_workbook({**sheets, "Customers": sheets["Customers"].assign(Owner=owners)}, book)
    result = split(book, folder)
    assert result.exit_code == 0
    assert "cy voss" not in result.stderr.casefold()
    assert "1 row typed there taken in" in result.stdout
    assert sorted(state(folder)) == ["Ann Berg.xlsx", "Bo Lind.xlsx", "Cy Voss.xlsx"]
    assert sorted(listed_in(folder)) == ["Ann Berg", "Bo Lind", "cy voss"]
    assert split(book, folder).stdout.startswith("Wrote 0 workbooks")


def test_owners_who_differ_by_accents_only_are_told_as_one(sheets, tmp_path):
    names = (["José Díaz"], ["Jose Diaz"], ["Cy"])
    book = as_workbook(renamed(sheets, names), tmp_path / "company.xlsx")
    for _ in range(2):
        told = split(book, tmp_path / "reps").stderr
        assert "'José Díaz' and 'Jose Diaz' are taken as one owner, José Díaz." in told


def test_a_workbook_that_a_rep_renamed_is_told(made):
    book, folder = made
    (folder / "Bo Lind.xlsx").rename(folder / "My customers.xlsx")
    told = split(book, folder).stderr
    assert "My customers.xlsx is nobody's workbook here, and Bo Lind.xlsx is gone:" in told
    told = split(book, folder).stderr
    assert "My customers.xlsx is nobody's workbook here, and stays as it is" in told


def test_two_owners_whose_files_would_be_one_get_one_each_and_keep_it(sheets, tmp_path):
    long = "Region " + 100 * "x"
    names = ([f"{long} A"], [f"{long} B"], ["Cy"])
    frames = renamed(sheets, names)
    folder = tmp_path / "reps"
    split(as_workbook(frames, tmp_path / "company.xlsx"), folder)
    stems = {owner: listed["stem"] for owner, listed in listed_in(folder).items()}
    assert stems == {f"{long} A": long[:100], f"{long} B": f"{long[:100]} (2)", "Cy": "Cy"}
    customers = frames["Customers"]
    frames["Customers"] = customers[customers["Owner"] != f"{long} A"]
    split(as_workbook(frames, tmp_path / "company.xlsx"), folder)
    assert listed_in(folder)[f"{long} B"]["stem"] == f"{long[:100]} (2)"


def listed_in(folder):
    return json.loads((folder / "owners.json").read_text(encoding="utf-8"))["books"]


def test_a_note_on_the_watch_list_goes_with_its_customer_to_the_next_owner(made, sheets):
    book, folder = made
    ann = folder / "Ann Berg.xlsx"
    watched = {row["Customer ID"]: n for n, row in enumerate(rows_of(ann, "Watch list"), 2)}
    for customer, note in (("K024", "moves house"), ("K006", "stays here"), ("K009", "gone")):
        type_into(ann, "Watch list", f"O{watched[customer]}", note)
    customers = sheets["Customers"].copy()
    customers.loc[customers["Customer ID"] == "K024", "Owner"] = "Bo Lind"
    customers.loc[customers["Customer ID"] == "K009", "Owner"] = None
    as_workbook({**sheets, "Customers": customers}, book)
    for first in (True, False):
        result = split(book, folder)
        assert result.exit_code == 0, result.stderr
        assert ("House J9 has no owner any more, so what was typed" in result.stderr) == first
        notes = {}
        for path in folder.glob("*.xlsx"):
            for row in rows_of(path, "Watch list"):
                if row["Notes"]:
                    notes[path.stem, row["Customer ID"]] = row["Notes"]
        assert notes == {("Bo Lind", "K024"): "moves house", ("Ann Berg", "K006"): "stays here"}


def test_an_owner_without_customers_keeps_the_workbook_and_is_told(made, sheets):
    book, folder = made
    moved = {**sheets, "Customers": sheets["Customers"].copy()}
    owners = moved["Customers"]["Owner"].replace("Cy Voss", "Bo Lind")
    moved["Customers"]["Owner"] = owners
    as_workbook(moved, book)
    before = (folder / "Cy Voss.xlsx").read_bytes()
    result = split(book, folder)
    assert result.exit_code == 0
    assert "Cy Voss has no customers any more: Cy Voss.xlsx stays as it is" in result.stderr
    assert (folder / "Cy Voss.xlsx").read_bytes() == before
    assert len(rows_of(folder / "Bo Lind.xlsx", "Customers")) == 2 * len(sheets["Customers"]) // 3


def test_a_strangers_file_in_the_place_of_a_workbook_is_left_alone(made):
    book, folder = made
    (folder / "Bo Lind.xlsx").write_bytes(b"my own notes")
    result = split(book, folder)
    assert result.exit_code == 73
    assert "Bo Lind.xlsx exists and was not made by this program" in result.stderr
    assert (folder / "Bo Lind.xlsx").read_bytes() == b"my own notes"


def test_a_list_that_lost_nearly_all_rows_stops_the_run(made, sheets):
    book, folder = made
    before = state(folder)
    as_workbook({**sheets, "Customers": sheets["Customers"].head(3)}, book)
    result = split(book, folder)
    assert result.exit_code == 65
    assert "3 rows count now, and 42 did at the last run" in result.stderr
    assert state(folder) == before
    assert split(book, folder, "--accept-fewer").exit_code == 0


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--each", "owner"], 2, "--each owner needs --to FOLDER"),
        (["--jobs", "2"], 2, "--jobs goes with --each owner"),
        (["--each", "owner", "--to", "BOOK"], 73, "needs a folder, not a file"),
    ],
)
def test_what_cannot_be_is_refused(words, code, says, done):
    book, _, _ = done
    result = retain("refresh", book, *(str(book) if w == "BOOK" else w for w in words))
    assert result.exit_code == code
    assert says in result.stderr


def test_a_folder_of_another_books_workbooks_is_refused(made, sheets):
    book, folder = made
    other = as_workbook(sheets, book.with_name("other.xlsx"))
    result = split(other, folder)
    assert result.exit_code == 73
    assert "holds the workbooks of company.xlsx, not of other.xlsx" in result.stderr


def test_a_list_without_owners_is_refused(sheets, tmp_path):
    frames = {**sheets, "Customers": sheets["Customers"].drop(columns="Owner")}
    result = split(as_workbook(frames, tmp_path / "company.xlsx"), tmp_path / "reps")
    assert result.exit_code == 65
    assert "Add a column Owner to the list of customers." in result.stderr


def test_marks_for_the_value_above_are_filled(sheets, tmp_path):
    names, owners, cities = ["Abel", "Berg", "Cord"], ["Ann", "Bo", "Ann"], ["Ulm", '"', '"']
    customers = pd.DataFrame({"Customer": names, "Owner": owners, "City": cities})
    named = ["Abel", "Berg", '"', "Cord"]
    calls = pd.DataFrame({"Customer": named, "Date": "2026-10-01", "Outcome": "Reached"})
    frames = {"Customers": customers, "Calls": calls}
    split(as_workbook(frames, tmp_path / "company.xlsx"), tmp_path / "reps")
    bo = tmp_path / "reps" / "Bo.xlsx"
    assert [row["City"] for row in rows_of(bo, "Customers")] == ["Ulm"]
    assert [row["Customer"] for row in rows_of(bo, "Calls")] == ["Berg", "Berg"]


def test_a_plain_refresh_loads_nothing_of_it(done):
    book, _, _ = done
    code = (
        "import sys; from toolkit.cli import cli; cli(sys.argv[1:], standalone_mode=False); "
        "loaded = [m for m in sys.modules if 'by_owner' in m or m == 'multiprocessing']; "
        "print(loaded, file=sys.stderr)"
    )
    words = ["refresh", str(book), "--dry-run", "-q", *DAY]
    ran = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stderr.strip().splitlines()[-1] == "[]"


def test_two_runs_into_one_folder_do_not_mix(done, monkeypatch):
    from toolkit.stores import book_lock

    book, folder, _ = done
    monkeypatch.setattr(book_lock, "PATIENCE", 0.1)
    with book_lock.book_lock(folder):
        result = split(book, folder)
    assert result.exit_code == 75
    assert "Another run writes into reps" in result.stderr
