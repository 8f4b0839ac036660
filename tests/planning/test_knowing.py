"""Knowing the customer: what is known, the blank to ask for, introductions. Practices 35 and 47."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sheet_rows import rows_of
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.refresh import run
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.known_report import known
from toolkit.rules.knowing_rules import PARTS, add_known

ROOT = Path(__file__).resolve().parents[2]
AS_OF = dt.date(2026, 9, 16)  # a Wednesday
SETTINGS = {"questions": "budget: Has the budget changed?, size: Have you grown?"}
FULL = {
    "Customer ID": "K0", "Customer": "Alfa", "Owner": "Ann", "Tier override": "B", "Phone": "1",
    "Contact person": "Jo", "Interests": "golf", "Preferred channel": "Phone",
    "Language": "English", "Best hours": "9-11", "Best days": "Wed",
    "Last contact": dt.date(2026, 5, 4), "Customer since": dt.date(2024, 1, 1),
}  # fmt: skip
NEED = {"Customer ID": "K0", "Need": "fast delivery", "Asked on": dt.date(2026, 5, 4)}
ANSWERS = [
    {"Customer ID": "K0", "Date": dt.date(2026, 5, 4), "Question": word, "Answer": "no"}
    for word in ("budget", "size")
]
WISHES = {"Customer ID": "K0", "Date": dt.date(2026, 5, 4), "Question": "preferences",
          "Answer": "fine"}  # fmt: skip
QUESTIONS = {
    "contact": "Ask: Whom do we best talk to, and how do we reach them?",
    "interests": "Ask: What interests you beyond what you buy from us?",
    "needs": "Ask: What do you need to be fully satisfied?",
    "answers": "Ask: Has the budget changed?",
    "preferences": "Ask: When, how and in which language do you like to be contacted?",
}


def book_of(*customers, settings=SETTINGS, **sheets):
    frames = {"Customers": [{**FULL, **c} for c in customers], **sheets}
    frames = {t: pd.DataFrame(f, dtype=object) for t, f in frames.items() if len(f)}
    return load_book(frames, name="t", as_of=AS_OF, given=settings)


def asked(book, customer="K0"):
    rows = call_schedule(Planning(book))["Call schedule"].set_index("customer_id")
    points = rows.at[customer, "points"].split("\n")
    return [point for point in points if point.startswith("Ask: ")]


def of(book, customer="K0"):
    return Planning(book).knowledge.loc[customer]


@pytest.mark.parametrize(
    ("change", "needs", "answers", "share", "worst"),
    [
        ({}, [NEED], ANSWERS, 1.0, ""),
        ({"Contact person": None}, [NEED], ANSWERS, 0.9, "contact"),
        ({"Phone": None, "Contact person": None}, [NEED], ANSWERS, 0.8, "contact"),
        ({"Interests": None}, [NEED], ANSWERS, 0.8, "interests"),
        ({"Interests": None}, [NEED], [*ANSWERS, {**WISHES, "Question": "interests"}], 1.0, ""),
        ({"Best days": None}, [NEED], ANSWERS, 0.95, "preferences"),
        ({"Best days": None, "Language": None, "Interests": None}, [NEED], ANSWERS, 0.7,
         "interests"),
        ({}, [{**NEED, "Customer ID": "K1"}], ANSWERS, 0.8, "needs"),
        ({}, [NEED], ANSWERS[1:], 0.9, "answers"),
        # An answer of more than answer_days ago is out of date.
        ({}, [NEED], [ANSWERS[1], {**ANSWERS[0], "Date": dt.date(2025, 11, 1)}], 0.9, "answers"),
    ],
)  # fmt: skip
def test_practice_47_what_is_known_and_the_worst_blank(change, needs, answers, share, worst):
    other = {"Customer ID": "K1", "Customer": "Beta"}
    answers = [*answers, WISHES]
    book = book_of(change, other, Needs=needs, Answers=answers)
    assert of(book)["known"] == pytest.approx(share)
    assert of(book)["worst"] == worst
    if worst in ("contact", "preferences"):
        assert len(asked(book)) == 1
    else:
        assert asked(book) == ([QUESTIONS[worst]] if worst else [])


@pytest.mark.parametrize(
    ("change", "question"),
    [
        ({"Contact person": None}, "Whom do we best talk to?"),
        ({"Phone": None}, "At which number or address do we best reach you?"),
        (
            {"Phone": None, "Contact person": None},
            "Whom do we best talk to, and how do we reach them?",
        ),
        ({"Best days": None}, "On which days do you like to be contacted?"),
        ({"Language": None}, "In which language do you like to be contacted?"),
    ],
)
def test_practice_47_the_question_names_the_blank(change, question):
    blank = book_of(change, Needs=[NEED], Answers=[*ANSWERS, WISHES])
    assert asked(blank) == [f"Ask: {question}"]
    said = {"Customer ID": "K0", "Date": dt.date(2026, 9, 1), "Question": question, "Answer": "x"}
    told = book_of(change, Needs=[NEED], Answers=[*ANSWERS, WISHES, said])
    assert (asked(told), of(told)["known"]) == ([], 1.0)


def test_practice_47_parts_for_which_the_book_has_no_place_are_left_out():
    bare = {"Customer ID": "K0", "Customer": "Alfa", "Tier override": "B"}
    frames = {"Customers": [bare], "Needs": [NEED]}
    frames = {t: pd.DataFrame(f, dtype=object) for t, f in frames.items()}
    book = load_book(frames, name="t", as_of=AS_OF)
    found = Planning(book).knowledge
    assert [*found.columns] == ["needs", "known", "worst", "ask"]
    assert found.loc["K0", "known"] == 1


def test_practice_47_a_new_customer_is_not_asked_for_needs_twice():
    new = {"Customer since": dt.date(2026, 9, 1)}
    book = book_of(new, Needs=[{**NEED, "Customer ID": "K9"}], Answers=[*ANSWERS, WISHES])
    points = call_schedule(Planning(book))["Call schedule"].at[0, "points"].split("\n")
    assert of(book)["worst"] == "needs"
    assert [p for p in points if "fully satisfied" in p] == [
        "Needs: Ask what they need to be fully satisfied"
    ]


def test_practice_47_an_answer_typed_into_the_schedule_fills_the_blank(tmp_path):
    path = tmp_path / "b.xlsx"
    with pd.ExcelWriter(path) as book:
        pd.DataFrame([{**FULL, "Interests": None}]).to_excel(book, sheet_name="Customers",
                                                             index=False)  # fmt: skip
        pd.DataFrame([NEED]).to_excel(book, sheet_name="Needs", index=False)
        pd.DataFrame([WISHES]).to_excel(book, sheet_name="Answers", index=False)
    run(path, as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(path)
    customers, sheet = book["Customers"], book["Call schedule"]
    label = {cell.value: cell.column for cell in customers[1]}
    assert customers.cell(2, label["Known %"]).value == pytest.approx(3 / 5)
    at = {cell.value: cell.column for row in sheet.iter_rows() for cell in row}
    place = next(c.row for r in sheet.iter_rows() for c in r if c.value == "K0")
    assert QUESTIONS["interests"] in sheet.cell(place, at["Points to raise"]).value
    sheet.cell(place, at["Outcome"], "Reached")
    sheet.cell(place, at["Answer"], "sailing")
    book.save(path)
    run(path, as_of=AS_OF, stamp="2")
    customers = openpyxl.load_workbook(path)["Customers"]
    label = {cell.value: cell.column for cell in customers[1]}
    assert customers.cell(2, label["Known %"]).value == pytest.approx(4 / 5)


def test_practice_47_known_by_tier():
    rows = [{}, {"Customer ID": "K1", "Customer": "Beta", "Interests": None},
            {"Customer ID": "K2", "Customer": "Gama", "Tier override": "A", "Interests": None,
             "Phone": None}]  # fmt: skip
    needs = [{**NEED, "Customer ID": f"K{n}"} for n in range(3)]
    found = known(Planning(book_of(*rows, Needs=needs)))
    tiers = found["Known by tier"].set_index("tier")
    assert tiers.loc["B", ["customers", "known", "interests"]].tolist() == [2, 0.875, 0.5]
    assert tiers.loc["A", "contact"] == 0.5
    assert tiers["answers"].isna().all()
    least = found["Least known first"]
    assert least["customer_id"].tolist() == ["K2", "K1", "K0"]
    assert least["question"].tolist() == [
        QUESTIONS["interests"][5:], QUESTIONS["interests"][5:], ""]  # fmt: skip


@given(
    st.lists(
        st.lists(st.integers(0, 4), min_size=5, max_size=5), min_size=1, max_size=5
    )
)  # fmt: skip
def test_the_known_share_is_the_mean_and_the_worst_part_the_least(rows):
    parts = pd.DataFrame([[n / 4 for n in row] for row in rows], columns=PARTS)
    found = add_known(parts)
    for row, share, worst in zip(rows, found["known"], found["worst"], strict=True):
        assert share == pytest.approx(sum(row) / 20)
        assert worst == ("" if min(row) == 4 else PARTS[row.index(min(row))])


CONTACT = {"Customer ID": "K0", "Function": "Accounts", "Their person": "Bo", "Our person": "Al",
           "Introduced on": dt.date(2026, 2, 1)}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({}, None),
        ({"Their person": None}, "their person"),
        ({"Our person": None}, "our person"),
        ({"Our person": None, "Their person": None}, "their person and our person"),
        ({"Introduced on": None}, "the introduction"),
        ({"Introduced on": dt.date(2026, 10, 1)}, "the introduction"),
    ],
)
def test_practice_35_a_function_needs_a_person_on_both_sides_and_a_day(change, missing):
    found = known(Planning(book_of({}, Contacts=[{**CONTACT, **change}])))
    rows = found["Missing introductions"]
    assert rows["missing"].tolist() == ([missing] if missing else [])
    if missing:
        assert rows.at[0, "due"] == pd.Timestamp("2024-03-31")  # the end of onboarding
        assert rows.at[0, "days_late"] == 899


@pytest.mark.parametrize(("playbook", "stands"), [("no", True), ("yes", False)])
def test_practice_35_introductions_stand_on_to_do_where_no_step_asks_for_them(
    tmp_path, playbook, stands
):
    """What is done goes into the row of Contacts with both persons, else into the diary."""
    path = tmp_path / "b.xlsx"
    new = {"Customer ID": "K0", "Customer": "Alfa", "Owner": "Ann",
           "Customer since": dt.date(2026, 6, 20)}  # fmt: skip
    contacts = [
        {**CONTACT, "Introduced on": None},
        {**CONTACT, "Function": "Stock", "Our person": None},
    ]
    with pd.ExcelWriter(path) as book:
        pd.DataFrame([new]).to_excel(book, sheet_name="Customers", index=False)
        pd.DataFrame(contacts).to_excel(book, sheet_name="Contacts", index=False)
        said = pd.DataFrame([["playbook", playbook]], columns=["Setting", "Value"])
        said.to_excel(book, sheet_name="Settings", index=False)
    as_of = dt.date(2026, 9, 16)  # two days before the end of onboarding
    run(path, as_of=as_of, stamp="1")
    if not stands:
        assert not introduced(path)
        return
    assert introduced(path) == [
        ("Accounts: Al to Bo (the introduction missing)", "Contacts, row 2", None),
        ("Stock: ? to Bo (our person missing)", "Customers, row 2", None),
    ]
    book = openpyxl.load_workbook(path)
    sheet = book["To do"]
    done_on = next(cell.column for cell in sheet[1] if cell.value == "Done on")
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, 5).value == "Introduce":
            sheet.cell(row, done_on, as_of)
    book.save(path)
    run(path, as_of=as_of, stamp="2")
    assert introduced(path) == []
    rows = rows_of(path, "Contacts")[1:]
    assert [row[4].date() for row in rows] == [as_of, dt.date(2026, 2, 1)]


def introduced(path):
    book = openpyxl.load_workbook(path)
    if "To do" not in book.sheetnames:
        return []
    header, *rows = book["To do"].iter_rows(values_only=True)
    found = [dict(zip(header, row, strict=True)) for row in rows]
    return [(row["What"], row["Where from"], row["Done on"]) for row in found
            if row["Task"] == "Introduce"]  # fmt: skip


def test_practice_35_functions_of_the_setting_are_needed_at_every_customer():
    other = {"Customer ID": "K1", "Customer": "Beta", "Customer since": dt.date(2026, 9, 1)}
    settings = {"functions": "accounts, Purchasing"}
    twice = {**CONTACT, "Their person": None}
    book = book_of({}, other, settings=settings, Contacts=[twice, CONTACT])
    rows = known(Planning(book))["Missing introductions"]
    assert rows[["customer_id", "function", "days_late"]].fillna(0).values.tolist() == [
        ["K0", "Purchasing", 899], ["K1", "Purchasing", 0], ["K1", "accounts", 0],
    ]  # fmt: skip


def test_practice_35_the_longest_due_introduction_is_a_point_of_the_next_call():
    rows = [{**CONTACT, "Introduced on": None}, {**CONTACT, "Function": "Stores",
                                                "Our person": None}]  # fmt: skip
    points = call_schedule(Planning(book_of({}, Contacts=rows)))["Call schedule"].at[0, "points"]
    found = [point for point in points.split("\n") if point.startswith("Introduce")]
    assert found == ["Introduce: Accounts: Al to Bo (the introduction missing)"]


def test_a_book_without_these_sheets_pays_nothing():
    code = (
        "import sys, json, datetime as dt, pandas as pd\n"
        "from toolkit.load_book import load_book\n"
        "from toolkit.planning.planning import Planning\n"
        "from toolkit.reports import REPORTS\n"
        "rows = pd.DataFrame([{'Customer ID': 'K0', 'Customer': 'Alfa', 'Phone': '1'}])\n"
        "calls = pd.DataFrame([{'Customer ID': 'K0', 'Date': '2026-06-01', 'Outcome': 'met'}])\n"
        "book = load_book({'Customers': rows, 'Calls': calls}, name='t',"
        " as_of=dt.date(2026, 11, 20))\n"
        "planning = Planning(book)\n"
        "for name in ('call-schedule', 'to-do', 'retention'):\n"
        "    REPORTS[name](planning)\n"
        "planning.added_columns\n"
        "new = [m for m in sys.modules if 'schema' not in m and\n"
        "       any(w in m for w in ('knowing', 'introductions', 'best_slots'))]\n"
        "made = [p for p in ('knowledge', 'introductions') if p in planning.__dict__]\n"
        "print(json.dumps([new, made, 'known' in planning.added_columns]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert json.loads(done.stdout) == [[], [], False], done.stderr
