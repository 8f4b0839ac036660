"""Practices of knowing, thanking and giving, each by its number, in a book as people keep one.

Headers in their own words, ids with zeros, days and amounts as text, a title and a row of totals.
What is typed goes into the workbook; what is asserted is read out of the next one.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from tests.sheet_rows import write_book
from tests.test_practices import tables
from toolkit.cli import cli

FRIDAY, MONDAY = "2026-11-20", "2026-11-23"


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Our customers, November"],
        [],
        ["Cust. no.", "Company", "Contact", "Tel", "E-Mail", "Rep", "Country", "Since",
         "Annual revenue", "Referred by", "Competitor", "Renewal", "Hobby", "Best days",
         "Best time to call", "Preferred language", "Preferred channel", "Gift budget"],
        ["0001", " Alfa GmbH ", "Eva Alt", "+49 30 1", "eva@alfa.de", "Ann", "DE",
         d("2019-03-01"), 9000, None, "Rival Ltd", d("2027-01-15"), "sailing", "Tue, Thu", "9-11",
         "French", "Visit", None],
        ["0002", "Beta", "  ", None, None, "Ann", "DE", d("2018-01-01"), 7000, "Alfa GmbH",
         *[None] * 7, 20],
        ["0003", "Gamma", "Jo", "+49 30 3", None, "Bob", "Türkei", "01.06.2020", 6000, "0001",
         None, None, None, "someday", "after lunch", None, None, None],
        ["0004", "Delta", "Di", None, "di@delta.de", "Bob", "DE", d("2026-10-26"), 500,
         "alfa gmbh ", *[None] * 8],
        ["0005", "Epsilon", None, None, None, "Bob", "DE", d("2026-11-13"), 400, *[None] * 9],
        ["0006", "Zeta", "Zoe", "+49 30 6", None, "Ann", "DE", d("2017-05-05"), 300, *[None] * 9],
        ["Total", *[None] * 7, 23200],
    ],
    "Orders": [
        ["Order date", "Customer", "Product", "Category", "Amount"],
        [d("2026-02-03"), "Alfa GmbH", "espresso beans", "beans", "9.000,00 €"],
        [d("2026-03-03"), "Beta", "tea", "tea", "7000"],
        [d("2026-03-04"), "Gamma", "tea", "tea", 6000],
        [d("2026-10-26"), "Delta", "mill", "machines", 500],
        [d("2026-11-13"), "0005", "beans", "beans", 400],
        [d("2026-11-17"), "Delta", "beans", "beans", 100],
        [d("2025-01-15"), "Zeta", "beans", "beans", 300],
        [d("2024-05-15"), "Alfa GmbH", "beans", "beans", 300],
    ],
    "Call log": [
        ["When", "Who", "Via", "Result", "Reason", "Called by", "Remarks", "Rating"],
        [d("2026-08-04"), "Alfa GmbH", "Visit", "met", "Review", "Ann", "all fine", 3],
        [d("2026-05-04"), "Alfa GmbH", "Visit", "met", "Review", "Ann", "", 5],
        [d("2026-09-01"), "Beta", "Phone", "reached", "sell", "Ann", "", None],
        [d("2026-09-15"), "Beta", "Phone", "reached", "sell", "Bob", "", None],
        [d("2026-10-15"), "gamma", "Phone", "reached", "check-up", "Bob", "", None],
        [d("2026-10-28"), "Delta", "Phone", "reached", "Danke", "Bob", "", None],
        [d("2026-11-02"), "Zeta", "Phone", "no answer", "sell", "Ann", "", None],
        [d("2025-06-01"), "Zeta", "Phone", "reached", "sit-down", "Ann", "", None],
    ],
    "Surveys": [
        ["Customer", "Date", "Type", "Score", "Suggestion", "Acted on"],
        ["Alfa GmbH", d("2026-06-01"), "NPS", 10, "open on Saturday", None],
        ["Beta", d("2026-06-02"), "NPS", 9, None, None],
        ["Gamma", d("2026-06-03"), "NPS", 2, "cheaper", d("2026-06-20")],
        ["Zeta", d("2026-06-03"), "NPS", 9, "", None],
        ["Delta", d("2026-11-01"), "NPS", 7, "n/a", None],
    ],
    "Complaints": [["Customer", "Opened", "Problem", "Resolved"],
                   ["Beta", d("2026-11-09"), "leaking mill", None]],
    "Contacts": [
        ["Customer", "Function", "Their person", "Our person", "Introduced on"],
        ["Delta", "purchase", "Di", "Bob", d("2026-10-28")],
        ["Delta", "accounts", None, "Cleo", None],
        ["Epsilon", "accounts", "Ed", None, None],
    ],
    "Answers": [
        ["Customer", "Date", "Question", "Answer"],
        ["Alfa GmbH", d("2026-05-04"), "budget", "flat"],
        ["Beta", d("2025-05-04"), "budget", "down"],
        ["Zeta", d("2026-09-04"), "competitor", "Rival Ltd, Otherco"],
    ],
    "Needs": [["Customer", "Need", "Asked on", "Met"],
              ["Alfa GmbH", "one invoice", d("2026-05-01"), "yes"]],
    "Giving": [
        ["Customer", "Date", "Kind", "What", "Cost"],
        ["Alfa GmbH", d("2025-12-05"), "gift", "wine", "€40"],
        ["Alfa GmbH", d("2026-12-05"), "gift", "Wine ", "€60"],
        ["Beta", d("2026-12-05"), "gift", "tea", "15 EUR"],
        ["Beta", d("2026-11-01"), "offer", "10% off machines", None],
        ["Beta", d("2026-06-01"), "Einladung", "fair", "10"],
        ["Zeta", d("2026-04-01"), "preview", "new line", None],
        ["Gamma", d("2026-04-01"), "gift", "cup", "$9"],
    ],
    "News": [["Item", "Date"], ["N1", d("2026-11-01")], ["N2", d("2026-11-02")]],
    "Team": [["Rep", "Country"], ["Ann", "DE"], ["Bob", "DE"]],
    "Settings": [
        ["Setting", "Value"],
        ["also", "giving, known, onboarding, surveys, referrals, competitors, single-person, "
                 "contact-quality"],
    ],
}  # fmt: skip


def retain(*words: str, on: str = FRIDAY) -> str:
    done = CliRunner().invoke(cli, [*words, "--as-of", on])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book as it stands after the refresh of a Friday; nobody types into it."""
    path = write_book(tmp_path_factory.mktemp("year") / "book.xlsx", SHEETS)
    retain("refresh", str(path))
    return path


@pytest.fixture
def mine(path: Path, tmp_path: Path) -> Path:
    """A copy to type into."""
    copy = tmp_path / "mine.xlsx"
    copy.write_bytes(path.read_bytes())
    return copy


def type_into(path: Path, title: str, where: dict[str, str], **typed: Any) -> None:
    """Type into the one row of a sheet whose cells begin with these texts."""
    book = openpyxl.load_workbook(path)
    sheet = book[title]
    at = {cell.value: cell.column for cell in sheet[1]}
    rows = [
        row
        for row in range(2, sheet.max_row + 1)
        if all(str(sheet.cell(row, at[h]).value).startswith(t) for h, t in where.items())
    ]
    [row] = rows
    for heading, value in typed.items():
        sheet.cell(row, at[heading.replace("_", " ")]).value = value
    book.save(path)


def add_row(path: Path, title: str, *values: Any) -> None:
    book = openpyxl.load_workbook(path)
    book[title].append(values)
    book.save(path)


def rows_of(path: Path, title: str, block: str = "") -> list[dict[str, Any]]:
    found = tables(path, title)
    rows = found[block] if block else next(iter(found.values()))
    # The book names its currency, which headings of amounts say.
    return [{name.removesuffix(" (EUR)"): row[name] for name in row} for row in rows]


def to_do(path: Path, begin: str) -> list[tuple[str, str, dt.date, str]]:
    rows = [row for row in rows_of(path, "To do") if str(row["What"]).startswith(begin)]
    return [(row["By"], row["Customer"], row["Due"], row["What"]) for row in rows]


def call(path: Path, customer: str) -> dict[str, Any]:
    return next(row for row in rows_of(path, "Call schedule") if row["Customer"] == customer)


def points(path: Path, customer: str, kind: str) -> list[str]:
    lines = str(call(path, customer)["Points to raise"]).split("\n")
    return [line for line in lines if line.startswith(f"{kind}: ")]


def customers(path: Path) -> dict[str, dict[str, Any]]:
    sheet = openpyxl.load_workbook(path)["Customers"]
    head = [cell.value for cell in sheet[3]]
    rows = [dict(zip(head, row, strict=True)) for row in sheet.iter_rows(4, 9, values_only=True)]
    return {str(row["Company"]).strip(): row for row in rows}


def test_practice_19_value_adds_are_counted_and_an_offer_is_of_what_was_bought(path: Path) -> None:
    adds = {row["Tier"]: row for row in rows_of(path, "Giving (2)", "Value adds by tier")}
    names = ("Customers", "Value adds", "Gifts", "Offers", "Previews", "Invitations")
    assert [adds["A"][name] for name in names] == [1, 1, 1, 0, 0, 0]
    assert [adds["B"][name] for name in names] == [1, 2, 0, 1, 0, 1]
    assert [adds["C"][name] for name in names] == [4, 2, 1, 0, 1, 0]
    assert (adds["All"]["Cost without offers"], adds["All"]["Without a cost"]) == (50, 2)
    said = {row["What"]: row["What speaks against it"]
            for row in rows_of(path, "Giving (2)", "Giving to look at")}  # fmt: skip
    assert said["10% off machines"] == "nothing of it was bought in the last 12 months"


def test_practice_31_thanks_come_first_and_are_done_by_a_call(mine: Path) -> None:
    first = call(mine, "Epsilon")
    assert first["Date"] == d(FRIDAY)
    assert str(first["Why now"]).startswith("Playbook: Thank for the first order: ")
    type_into(mine, "Call schedule", {"Customer": "Epsilon"}, Outcome="Reached",
              Purpose="Thank you")  # fmt: skip
    retain("refresh", str(mine), on=MONDAY)
    done = {row["Customer"]: row for row in rows_of(mine, "Onboarding")
            if row["Step"] == "Thank for the first order"}  # fmt: skip
    said = [(row["Done on"], row["Days late"], row["State"]) for row in done.values()]
    assert done.keys() == {"Delta", "Epsilon"}
    assert sorted(said, key=str) == [(d("2026-10-28"), None, "on time"), (d(FRIDAY), 2, "late")]
    figures = {row["Figure"]: row for row in rows_of(mine, "Retention report", "Figures")}
    # two working days for Delta, five for Epsilon
    assert (figures["Days to thanks"]["Value"], figures["Days to thanks"]["Count"]) == (3.5, 2)


def test_practice_32_the_first_weeks_are_planned_from_the_day_a_customer_began(path: Path) -> None:
    steps = {(row["Customer"], row["Step"]): row for row in rows_of(path, "Onboarding")}
    planned = {step: row["Planned for"] for (who, step), row in steps.items() if who == "Epsilon"}
    assert planned == {
        "Thank for the first order": d("2026-11-18"),
        "Say what will happen": d("2026-11-20"),
        "The wow": d("2026-11-27"),
        "Introduce by function": d("2026-12-14"),  # the 13th is a Sunday
        "Incentive to buy again": d("2026-12-14"),
        "Review of the first 90 days": d("2027-02-11"),
    }
    again = steps["Delta", "Incentive to buy again"]
    assert (again["Done on"], again["State"]) == (d("2026-11-17"), "on time")
    assert [row[:3] for row in to_do(path, "Say what will")] == [("Bob", "Epsilon", d(FRIDAY))]


def test_practice_35_each_function_needs_a_person_on_both_sides(mine: Path) -> None:
    missing = rows_of(mine, "Known", "Missing introductions")
    assert [(row["Customer"], row["Function"], row["Missing"], row["Due"]) for row in missing] == [
        ("Delta", "accounts", "their person", d("2027-01-24")),
        ("Epsilon", "accounts", "our person", d("2027-02-11")),
    ]
    assert points(mine, "Delta", "Introduce") == [
        "Introduce: accounts: Cleo to ? (their person missing)"]  # fmt: skip
    where = {"Customer": "Delta", "Function": "accounts"}
    type_into(mine, "Contacts", where, Their_person="Dora", Introduced_on=d(FRIDAY))
    retain("refresh", str(mine), on=MONDAY)
    missing = rows_of(mine, "Known", "Missing introductions")
    assert [row["Customer"] for row in missing] == ["Epsilon"]
    assert points(mine, "Delta", "Introduce") == []


def test_practice_36_a_review_that_was_held_is_due_no_more_and_its_rating_counts(
    mine: Path,
) -> None:
    assert points(mine, "Alfa GmbH", "Due") == ["Due: a review (the last one was on 4 Aug 2026)"]
    type_into(mine, "Call schedule", {"Customer": "Alfa"}, Outcome="Meeting held",
              Purpose="Review", Rating=4, Called_on=d(FRIDAY))  # fmt: skip
    retain("refresh", str(mine), on=MONDAY)
    logged = rows_of(mine, "Call log")[-1]
    assert (logged["Who"], logged["When"], logged["Reason"], logged["Rating"]) == (
        "Alfa GmbH", d(FRIDAY), "Review", 4)  # fmt: skip
    quarters = rows_of(mine, "Contact quality", "Ratings in reviews")
    names = ("Quarter", "Reviews", "Mean rating", "Better than before", "Worse")
    assert [[row[name] for name in names] for row in quarters] == [
        ["2026 Q2", 1, 5, 0, 0], ["2026 Q3", 1, 3, 0, 1], ["2026 Q4", 1, 4, 1, 0]]  # fmt: skip
    retain("refresh", str(mine), on="2026-12-18")
    assert points(mine, "Alfa GmbH", "Due") == []


def test_practice_37_satisfaction_has_its_interval_and_a_suggestion_is_closed_in_its_row(
    mine: Path,
) -> None:
    nps = next(row for row in rows_of(mine, "Surveys (2)", "Satisfaction") if row["Tier"] == "All")
    assert (nps["Customers (n)"], nps["Score"]) == (5, 40)
    margin = 196 * ((0.6 + 0.2 - 0.4**2) / 5) ** 0.5
    assert nps["From (95 %)"] == pytest.approx(40 - margin, abs=0.01)
    assert nps["To (95 %)"] == 100
    what = "Act on what they suggest, and tell them: open on Saturday"
    assert [row[0] for row in to_do(mine, what)] == ["Ann"]
    type_into(mine, "To do", {"What": what}, Done_on=d(FRIDAY), Result="told them")
    for _ in range(2):
        retain("refresh", str(mine), on=MONDAY)
    assert to_do(mine, what) == []
    acted = [row["Acted on"] for row in rows_of(mine, "Surveys")]
    assert acted == [d(FRIDAY), None, d("2026-06-20"), None, None]
    waits = [row["Days"] for row in rows_of(mine, "Surveys (2)", "Suggestions")
             if row["Suggestion"] == "open on Saturday"]  # fmt: skip
    assert waits == [172]


def test_practice_39_referrals_are_counted_and_only_the_satisfied_are_asked(path: Path) -> None:
    [row] = rows_of(path, "Referrals", "Referrals")
    assert [row[name] for name in ("Referred by", "Referrals", "Revenue of those", "Whom")] == [
        "Alfa GmbH", 3, 7000 + 6000 + 500, "Beta, Gamma, Delta"]  # fmt: skip
    # Beta is a promoter with an open case, Zeta one whom nobody has reached for a year
    asked = [row["Customer"] for row in rows_of(path, "Referrals", "Whom to ask")]
    assert asked == ["Alfa GmbH"]
    question = "Ask: Whom do you know who could use what we do?"
    assert question in points(path, "Alfa GmbH", "Ask")
    assert question not in [*points(path, "Beta", "Ask"), *points(path, "Zeta", "Ask")]


def test_practice_41_a_gift_is_asked_for_once_and_what_speaks_against_it_is_told(
    mine: Path,
) -> None:
    retain("refresh", str(mine), on="2026-12-01")
    assert to_do(mine, "Appreciation for the season") == []  # Alfa's is planned
    assert to_do(mine, "Wine") == [
        ("Ann", "Alfa GmbH", d("2026-12-05"), "Wine (gift): given already on 5 Dec 2025; 60.00 is "
         "over the limit of 50.00 for one")]  # fmt: skip
    assert to_do(mine, "tea")[0][3] == (
        "tea (gift): 5.00 over the budget of 20.00 in 12 months; an offer is open: "
        "10% off machines (1 Nov 2026)"
    )
    book = openpyxl.load_workbook(mine)
    book["Giving"].delete_rows(3)
    book.save(mine)
    retain("refresh", str(mine), on="2026-12-02")
    [(by, who, due, what)] = to_do(mine, "Appreciation for the season")
    visit = call(mine, "Alfa GmbH")
    assert str(visit["Channel"]).startswith("Visit")
    assert (by, who, due) == ("Ann", "Alfa GmbH", visit["Date"])
    assert what == (
        "Appreciation for the season: Something personal, by a hobby or a trip, at a modest cost; "
        f"they like sailing; hand it over at the visit of {due.day} Dec 2026; given before: wine; "
        "60.00 of the budget is left; at most 50.00 for one"
    )
    type_into(mine, "To do", {"What": "Appreciation"}, Done_on=d("2026-12-03"), Result="a rope")
    for _ in range(2):
        retain("refresh", str(mine), on="2026-12-07")
    assert to_do(mine, "Appreciation for the season") == []


def test_practice_47_the_worst_blank_is_one_question_and_its_answer_counts(mine: Path) -> None:
    known = {name: row["Known %"] for name, row in customers(mine).items()}
    assert known == {"Alfa GmbH": 0.85, "Beta": 0.0, "Gamma": 0.3, "Delta": 0.2, "Epsilon": 0.0,
                     "Zeta": 0.2}  # fmt: skip
    asked = points(mine, "Beta", "Ask")
    assert asked[0] == "Ask: Whom do we best talk to, and how do we reach them?"
    type_into(mine, "Call schedule", {"Customer": "Beta"}, Outcome="Reached",
              Answer="Bea, 030 22, ask for the mill room")  # fmt: skip
    retain("refresh", str(mine), on=MONDAY)
    assert customers(mine)["Beta"]["Known %"] == pytest.approx(0.2)
    row = next(r for r in rows_of(mine, "Known", "Least known first") if r["Customer"] == "Beta")
    assert row["To ask in the next call"] == "What interests you beyond what you buy from us?"


def test_practice_48_two_customers_of_long_standing_at_a_time_are_sat_down_with(
    mine: Path,
) -> None:
    def asked() -> list[tuple[str, str]]:
        return [(by, who) for by, who, _, _ in to_do(mine, "Sit down with them")]

    assert asked() == [("Ann", "Alfa GmbH"), ("Ann", "Beta"), ("Bob", "Gamma")]
    waiting = rows_of(mine, "Onboarding", "Coming round")
    due = {row["Customer"]: row["Due"] for row in waiting if row["Step"].startswith("Sit")}
    # Where there was none it is due by the end of the month; Zeta's came round after the last one.
    assert due == {"Alfa GmbH": d("2026-11-30"), "Beta": d("2026-11-30"), "Gamma": d("2026-11-30"),
                   "Zeta": d("2026-06-01")}  # fmt: skip
    what = {"Customer": "Alfa", "What": "Sit down"}
    type_into(mine, "To do", what, Done_on=d(FRIDAY), Result="they grow")
    type_into(mine, "Call schedule", {"Customer": "Beta"}, Outcome="Meeting held",
              Purpose="sit-down", Called_on=d(FRIDAY))  # fmt: skip
    retain("refresh", str(mine), on=MONDAY)
    assert asked() == [("Ann", "Zeta"), ("Bob", "Gamma")]
    retain("refresh", str(mine), on="2027-11-15")
    assert ("Ann", "Alfa GmbH") in asked()


def test_practice_49_answers_about_changes_are_counted_and_asked_anew(mine: Path) -> None:
    def budget() -> list[Any]:
        rows = rows_of(mine, "Surveys (2)", "Questions about changes")
        row = next(row for row in rows if "budget" in str(row["Question"]))
        return [row[n] for n in ("Answered of late", "Out of date", "Never answered")]

    assert budget() == [1, 1, 4]
    question = "How is business; better or worse than last year?"
    assert f"Ask: {question}" in points(mine, "Zeta", "Ask") + points(mine, "Alfa GmbH", "Ask")
    add_row(mine, "Answers", "Beta", d(MONDAY), "Has the budget for what we supply changed?", "up")
    retain("refresh", str(mine), on=MONDAY)
    assert budget() == [2, 0, 4]
    retain("refresh", str(mine), on="2027-03-01")
    assert budget() == [1, 1, 4]  # what Alfa said in May is out of date by then


def test_practice_51_a_customer_is_called_as_the_customer_likes(mine: Path) -> None:
    alfa = call(mine, "Alfa GmbH")
    assert (alfa["Date"], alfa["Channel"]) == (d("2026-11-24"), "Visit (French, 9-11)")
    assert "On one of the customer's best days, Tue 24 Nov." in str(alfa["Why now"])
    plan = mine.with_name("plan.ics")
    retain("report", "call-schedule", str(mine), "--to", str(plan))
    events = plan.read_text("utf-8").replace("\r\n ", "").split("BEGIN:VEVENT")
    [event] = [event for event in events if "SUMMARY:" in event and "Alfa GmbH" in event]
    assert "DTSTART;TZID=Europe/Berlin:20261124T0900" in event or ":20261124T0900" in event
    [told] = [row for row in rows_of(mine, "Problems") if row["What stood there"] == "someday"]
    assert (told["Sheet"], told["Cell"]) == ("Customers", "N6")


def test_practice_52_competitors_at_an_account_are_weighed(mine: Path) -> None:
    rows = rows_of(mine, "Competitors")
    names = ("Customer", "Exposure", "Tier counts", "Competitors named", "Renewal counts",
             "Competitors", "Days to renewal")  # fmt: skip
    assert [[row[name] for name in names] for row in rows] == [
        ["Alfa GmbH", 9, 3, 1, 3, "Rival Ltd", 56],
        ["Zeta", 2, 1, 2, 1, "Rival Ltd, Otherco", None],
    ]
    assert points(mine, "Alfa GmbH", "Competitor") == [
        "Competitor: Rival Ltd named, renewal on 15 Jan 2027"]  # fmt: skip
    add_row(mine, "Answers", "Beta", d(FRIDAY), "budget", "they looked at otherco for tea")
    retain("refresh", str(mine), on=MONDAY)
    beta = next(row for row in rows_of(mine, "Competitors") if row["Customer"] == "Beta")
    assert (beta["Competitors"], beta["Exposure"]) == ("Otherco", 2)


def test_practice_54_the_panel_is_for_promoters_of_the_best_tier_once_a_year(mine: Path) -> None:
    assert [row[:2] for row in to_do(mine, "Invite to the panel")] == [("Ann", "Alfa GmbH")]
    add_row(mine, "Giving", "Alfa GmbH", d(MONDAY), "invitation", "panel", None)
    retain("refresh", str(mine), on=MONDAY)
    assert to_do(mine, "Invite to the panel") == []


def test_practice_55_something_special_is_done_once_for_each_of_the_ten_best(
    tmp_path: Path,
) -> None:
    mine = write_book(tmp_path / "mine.xlsx", SHEETS)
    retain("refresh", str(mine), on="2026-05-28")
    special = "Something special for the ten best"
    asked = [who for _, who, _, _ in to_do(mine, special)]
    assert {"Alfa GmbH", "Beta", "Gamma", "Zeta"} <= set(asked)
    add_row(mine, "Giving", "Beta", d("2026-05-30"), "special action", "a day at the roaster", None)
    type_into(mine, "To do", {"Customer": "Gamma", "What": special}, Done_on=d("2026-05-29"))
    retain("refresh", str(mine), on="2026-06-02")
    left = [who for _, who, _, _ in to_do(mine, special)]
    assert sorted(left) == sorted(set(asked) - {"Beta", "Gamma"})
    ten = {row["Customer"]: row for row in rows_of(mine, "Retention report", "Top ten")}
    assert ten["Beta"]["Special, done last"] == "a day at the roaster, 30 May 2026"


def test_practice_57_customers_whom_one_of_us_knows_are_named(path: Path) -> None:
    rows = rows_of(path, "Single person")
    names = ("Customer", "Only reached by", "Contacts", "Last", "Revenue")
    assert [[row[name] for name in names] for row in rows] == [
        ["Alfa GmbH", "Ann", 2, d("2026-08-04"), 9000],
        ["Gamma", "Bob", 1, d("2026-10-15"), 6000],
        ["Delta", "Bob", 1, d("2026-10-28"), 500],
    ]


def test_practice_23_what_stands_on_to_do_for_a_customer_is_on_the_page_before_the_call(
    path: Path,
) -> None:
    told = retain("report", "diary", str(path), "--customer", "Beta", "--json")
    rows = json.loads(told)["sheets"]["Tasks"]
    assert [
        (row["due"], row["who"], row["kind"], row["what"].partition(":")[0]) for row in rows
    ] == [
        ("2026-11-10", "Ann", "Open case", "leaking mill (open since 9 Nov 2026)"),
        ("2026-11-30", "Ann", "Playbook", "Sit down with them"),
        ("2026-12-05", "Ann", "Give", "tea (gift)"),
    ]
