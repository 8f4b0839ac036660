"""What the schedule learns: purposes, news told and answers, from a workbook to a workbook."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

import toolkit
from tests import sheet_rows
from toolkit.cli import cli
from toolkit.planning.planning import Planning
from toolkit.reports.contact_quality_report import contact_quality

FIRST = dt.date(2026, 9, 16)
NEXT = dt.date(2026, 12, 20)
CUSTOMERS = [
    ["Customer ID", "Customer", "Owner", "Annual revenue", "Customer since"],
    ["a", "Alfa", "Ann", 900, dt.date(2020, 1, 1)],
]
NEWS = [["Item", "Date"], *[[f"N{n}", dt.date(2026, 8, n)] for n in range(1, 6)]]
SHORT_LOG = ["Customer ID", "Date", "Channel", "Outcome", "Notes"]
LONG_LOG = [*SHORT_LOG, "Purpose", "News told"]


def book_of(folder: Path, log: list[str] = LONG_LOG, **more: list[list[object]]) -> Path:
    """A customer who was called long ago, five pieces of news and what else is given."""
    call = ["a", dt.date(2026, 6, 8), "Phone", "Reached", "hi", "Check-up", None][: len(log)]
    sheets = {"Customers": CUSTOMERS, "Calls": [log, call], "News": NEWS, **more}
    return sheet_rows.write_book(folder / "book.xlsx", sheets)


def refreshed(path: Path, day: dt.date) -> str:
    done = CliRunner().invoke(cli, ["refresh", str(path), "--as-of", day.isoformat()])
    assert done.exit_code == 0, done.output
    return done.output


def rows_of(path: Path, title: str) -> list[dict[str, object]]:
    header, *rows = sheet_rows.rows_of(path, title)
    return [dict(zip(header, row, strict=True)) for row in rows]


def typed(path: Path, **cells: object) -> None:
    """Type into the first row of the schedule, under these headings."""
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for heading, value in cells.items():
        sheet.cell(2, columns[heading.replace("_", " ")]).value = value
    book.save(path)


def points(path: Path, kind: str) -> list[str]:
    """What a call raises under this word."""
    lines = str(rows_of(path, "Call schedule")[0]["Points to raise"]).splitlines()
    return [line.partition(": ")[2] for line in lines if line.startswith(f"{kind}: ")]


@pytest.mark.parametrize("log", [LONG_LOG, SHORT_LOG], ids=["in the log", "beside the log"])
def test_news_is_never_offered_twice(tmp_path: Path, log: list[str]) -> None:
    """Practice 17: a talk of which nothing else is said told all that was planned for it."""
    path = book_of(tmp_path, log)
    refreshed(path, FIRST)
    assert points(path, "News") == ["N5", "N4", "N3"]
    typed(path, Outcome="Reached")
    refreshed(path, FIRST + dt.timedelta(days=1))
    assert points(path, "News") == ["N2", "N1"]
    entry = rows_of(path, "Diary entries")[0]
    assert (entry["News told"], entry["In the call log"]) == ("N5; N4; N3", "yes")
    logged = rows_of(path, "Calls")[-1]
    assert logged["Notes"] is None
    assert logged.get("News told", "N5; N4; N3") == "N5; N4; N3"


@pytest.mark.parametrize(
    ("cells", "next_time", "kept"),
    [
        ({"Outcome": "Reached", "Told": "N4"}, ["N5", "N3", "N2"], "N4"),
        ({"Outcome": "Reached", "Told": "n5; N3"}, ["N4", "N2", "N1"], "n5; N3"),
        ({"Outcome": "Reached", "Told": "-"}, ["N5", "N4", "N3"], None),
        ({"Outcome": "No answer"}, ["N5", "N4", "N3"], None),
        ({"Told": "N4"}, ["N5", "N3", "N2"], "N4"),
    ],
    ids=["one", "two", "none", "nobody there", "no outcome is a talk"],
)
def test_what_was_told_is_what_somebody_typed(
    tmp_path: Path, cells: dict[str, object], next_time: list[str], kept: str | None
) -> None:
    path = book_of(tmp_path)
    refreshed(path, FIRST)
    typed(path, **cells)
    refreshed(path, FIRST + dt.timedelta(days=1))
    assert points(path, "News") == next_time
    assert rows_of(path, "Calls")[-1]["News told"] == kept


@pytest.mark.parametrize(
    "log", [["Customer ID", "Date", "Channel", "Outcome"], SHORT_LOG], ids=["without", "with"]
)
def test_what_was_noted_is_the_last_note_whatever_columns_the_log_has(
    tmp_path: Path, log: list[str]
) -> None:
    """Practice 23: where the log has no column for notes it is read from the sheet of entries."""
    path = book_of(tmp_path, log)
    refreshed(path, FIRST)
    assert rows_of(path, "Call schedule")[0]["Last note"] == ("hi" if "Notes" in log else None)
    typed(path, Outcome="No answer", Notes="Ask for Eva, not before ten")
    refreshed(path, NEXT)
    row = rows_of(path, "Call schedule")[0]
    assert row["Last note"] == "Ask for Eva, not before ten"
    assert rows_of(path, "Calls")[-1].get("Notes", row["Last note"]) == row["Last note"]


@pytest.mark.parametrize("log", [LONG_LOG, SHORT_LOG], ids=["in the log", "beside the log"])
def test_a_review_that_was_held_is_due_no_longer(tmp_path: Path, log: list[str]) -> None:
    """Practice 36: where nobody ever said what calls are for, none is due before somebody does."""
    path = book_of(tmp_path, log)
    refreshed(path, FIRST)
    due = ["a review (there was none yet)"] if "Purpose" in log else []
    assert points(path, "Due") == due
    typed(path, Outcome="Reached", Purpose="Review")
    refreshed(path, FIRST + dt.timedelta(days=30))
    assert points(path, "Due") == []
    refreshed(path, NEXT)
    assert points(path, "Due") == ["a review (the last one was on 16 Sep 2026)"]


def test_an_answer_refreshes_its_question(tmp_path: Path) -> None:
    """Practice 49: it counts from the sheet of entries, as a log has no column for it."""
    asked = [["Setting", "Value"], ["questions", "Goal: What is your goal?, Pain: What hurts?"],
             ["questions_a_call", 1]]  # fmt: skip
    answers = [["Customer ID", "Date", "Question", "Answer"], ["a", dt.date(2020, 1, 1), "Goal",
               "growth"]]  # fmt: skip
    path = book_of(tmp_path, Settings=asked, Answers=answers)
    refreshed(path, FIRST)
    assert points(path, "Ask") == ["What is your goal?"]
    typed(path, Answer="a second mill")
    refreshed(path, NEXT)
    assert points(path, "Ask") == ["What hurts?"]
    entry = rows_of(path, "Diary entries")[0]
    assert (entry["Question"], entry["Answer"]) == ("What is your goal?", "a second mill")
    assert entry["Outcome"] == "Reached"
    assert rows_of(path, "Answers")[-1]["Answer"] == "growth"


TWO = ["What is your goal?", "What hurts?"]


@pytest.mark.parametrize(
    ("said", "questions", "answers", "left"),
    [
        ("a mill\nthe price", TWO, ["a mill", "the price"], ["Who decides?"]),
        ("a mill; the price", TWO, ["a mill", "the price"], ["Who decides?"]),
        ("pain: the price", [TWO[1]], ["the price"], [TWO[0], "Who decides?"]),
        ("2) the price; 1) a mill", TWO, ["a mill", "the price"], ["Who decides?"]),
        ("-\nthe price", [TWO[1]], ["the price"], [TWO[0], "Who decides?"]),
        ("boss: Eva", ["Who decides?"], ["Eva"], TWO),
        ("a mill; two; three", [TWO[0]], ["a mill; two; three"], [TWO[1], "Who decides?"]),
    ],
    ids=["lines", "semicolons", "word", "numbers", "none", "not asked", "too many"],
)
def test_several_questions_of_a_call_are_answered_in_one_cell(
    tmp_path: Path, said: str, questions: list[str], answers: list[str], left: list[str]
) -> None:
    """Practice 49: each question that was answered is asked no more, the others are."""
    asked = [["Setting", "Value"], ["questions", f"Goal: {TWO[0]}, Pain: {TWO[1]}, "
             "Boss: Who decides?"]]  # fmt: skip
    path = book_of(tmp_path, Settings=asked, Answers=[["Customer ID", "Date", "Question"], ["a"]])
    refreshed(path, FIRST)
    assert points(path, "Ask") == TWO
    typed(path, Answer=said)
    refreshed(path, NEXT)
    entry = rows_of(path, "Diary entries")[0]
    assert (entry["Question"], entry["Answer"]) == ("\n".join(questions), "\n".join(answers))
    assert points(path, "Ask") == left
    told = [
        row["What stood there"] for row in rows_of(path, "Problems") if row["Column"] == "Answer"
    ]
    assert told == ([said] if "three" in said else [])


def test_the_header_says_how_several_answers_are_typed(tmp_path: Path) -> None:
    path = book_of(tmp_path)
    refreshed(path, FIRST)
    sheet = openpyxl.load_workbook(path)["Call schedule"]
    (hint,) = [rule for rule in sheet.data_validations.dataValidation if rule.prompt]
    at = [cell.coordinate for cell in sheet[1] if cell.value == "Answer"]
    assert str(hint.sqref).split(":")[0] in at
    assert hint.prompt.startswith("Where a call asks several questions: one answer a line")


def test_purposes_fill_giving_and_selling(tmp_path: Path) -> None:
    """Practice 18: from the sheet of entries where the log has no column for what calls are for."""
    path = book_of(tmp_path, SHORT_LOG)
    refreshed(path, FIRST)
    typed(path, Outcome="Reached", Purpose="Sell")
    refreshed(path, NEXT)
    found = contact_quality(Planning(toolkit.load(path, as_of=NEXT)))
    rows = found["Contacts that give and contacts that sell"]
    assert rows[["tier", "value", "sell"]].to_numpy().tolist()[0] == ["A", 0, 1]


def test_each_row_offers_its_own_news_and_purposes_are_the_words_of_the_book(
    tmp_path: Path,
) -> None:
    path = book_of(tmp_path)
    refreshed(path, FIRST)
    sheet = openpyxl.load_workbook(path)["Call schedule"]
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    offered = {
        str(rule.sqref): rule.formula1.strip('"').split(",")
        for rule in sheet.data_validations.dataValidation
        if rule.formula1
    }
    assert offered[f"{columns['Told']}2"] == ["N5", "N4", "N3", "-"]
    purposes = offered[f"{columns['Purpose']}2"]
    assert purposes == ["Check-up", "sit-down", "Value", "Sell", "Review", "Service", "Onboarding"]
    hidden = sheet.column_dimensions[columns["News for the call"]]
    assert hidden.hidden
    assert (hidden.min, hidden.max) == (len(columns) - 2, len(columns))


HARD_NEWS = ["Pumps, valves and more", "Pumps", 'Open; even "Sundays"', "x" * 200, "y" * 100]


def told_of(path: Path) -> list[str]:
    """The words offered under Told in the first row."""
    sheet = openpyxl.load_workbook(path)["Call schedule"]
    told = {cell.value: cell.column_letter for cell in sheet[1]}["Told"]
    offered = {str(r.sqref): str(r.formula1) for r in sheet.data_validations.dataValidation}
    rule = offered[f"{told}2"]
    assert len(rule) <= 257
    assert rule.strip('"').count('"') == 0
    return rule.strip('"').split(",")


def book_of_news(tmp_path: Path) -> Path:
    days = [dt.date(2026, 9, 9 - n) for n in range(len(HARD_NEWS))]
    news: list[list[object]] = [["Item", "Date"], *map(list, zip(HARD_NEWS, days, strict=True))]
    return book_of(tmp_path, News=news, Settings=[["Setting", "Value"], ["news_a_call", 5]])


@pytest.mark.parametrize("number", range(5))
def test_every_piece_of_news_can_be_chosen_and_is_told_then_and_no_other(
    tmp_path: Path, number: int
) -> None:
    """Practice 17: also where a list of Excel cannot hold it, or the words are another item's."""
    path = book_of_news(tmp_path)
    refreshed(path, FIRST)
    offered = told_of(path)
    assert len(offered) == 6
    assert offered[-1] == "-"
    typed(path, Outcome="Reached", Told=offered[number])
    refreshed(path, FIRST + dt.timedelta(days=1))
    assert points(path, "News") == [item for item in HARD_NEWS if item != HARD_NEWS[number]]
    assert rows_of(path, "Calls")[-1]["News told"] == HARD_NEWS[number]
    assert not [row for row in rows_of(path, "Problems") if row["Sheet"] == "Call schedule"]


def test_a_talk_told_all_that_was_planned_whatever_marks_stand_in_it(tmp_path: Path) -> None:
    path = book_of_news(tmp_path)
    refreshed(path, FIRST)
    typed(path, Outcome="Reached")
    refreshed(path, FIRST + dt.timedelta(days=1))
    assert points(path, "News") == []


@pytest.mark.parametrize(
    ("outcome", "told", "says", "told_by_it"),
    [
        ("Reached", "Pump", "no news says 'pump'", []),
        ("Reached", "Pumps; nonsense", "no news says 'nonsense'", ["Pumps"]),
        ("Voicemail", "Pumps", "beside 'Voicemail', which is no talk", []),
    ],
)
def test_what_was_typed_as_told_and_closes_nothing_is_told_with_its_cell(
    tmp_path: Path, outcome: str, told: str, says: str, told_by_it: list[str]
) -> None:
    path = book_of_news(tmp_path)
    refreshed(path, FIRST)
    typed(path, Outcome=outcome, Told=told)
    refreshed(path, FIRST)
    [row] = [row for row in rows_of(path, "Problems") if row["Sheet"] == "Call schedule"]
    assert says in str(row["What is wrong"])
    assert (row["Cell"], row["Column"], row["What stood there"]) == ("U2", "Told", told)
    refreshed(path, FIRST + dt.timedelta(days=90))
    assert points(path, "News") == [item for item in HARD_NEWS if item not in told_by_it]
    assert not [row for row in rows_of(path, "Problems") if row["Sheet"] == "Call schedule"]


def test_a_schedule_of_an_earlier_version_is_read_as_before(tmp_path: Path) -> None:
    path = book_of(tmp_path)
    refreshed(path, FIRST)
    typed(path, Outcome="Reached", Notes="well")
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    for heading in ("Purpose", "Told", "Answer", "News for the call", "Questions for the call"):
        where = [cell.value for cell in sheet[1]].index(heading) + 1
        sheet.delete_cols(where)
    book.save(path)
    refreshed(path, FIRST + dt.timedelta(days=1))
    logged = rows_of(path, "Calls")[-1]
    assert (logged["Outcome"], logged["Notes"], logged["News told"]) == ("Reached", "well", None)
    assert len(rows_of(path, "Diary entries")) == 1


def test_news_for_somebody_who_bought_nothing_while_others_did(tmp_path: Path) -> None:
    orders = [["Order ID", "Customer ID", "Date", "Amount", "Category"],
              ["1", "a", dt.date(2026, 1, 5), 10, None]]  # fmt: skip
    path = book_of(tmp_path, Orders=orders)
    refreshed(path, FIRST)
    assert points(path, "News") == ["N5", "N4", "N3"]
