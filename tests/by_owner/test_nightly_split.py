"""A nightly job that gathers what reps typed, and makes the workbook of each of them anew."""

import pytest

from tests.by_owner.company import as_workbook, company, retain, rows_of, type_into_schedule

BOOK = '[[book]]\nbook = "company.xlsx"\nas_of = {day}\n'
EACH = 'each = "owner"\nto = "reps"\ncollect = true\n'


def nightly(folder, text):
    (folder / "books.toml").write_text(text, encoding="utf-8")
    return retain("nightly", folder / "books.toml", "-v")


def test_a_night_collects_first_and_then_makes_each_workbook(tmp_path):
    book = as_workbook(company(), tmp_path / "company.xlsx")
    calls = len(rows_of(book, "Calls"))
    first = nightly(tmp_path, BOOK.format(day="2026-11-23") + EACH)
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout.endswith("0 company.xlsx: 3 workbooks written\n")
    whose = type_into_schedule(tmp_path / "reps" / "Bo Lind.xlsx", Outcome="Reached")
    second = nightly(tmp_path, BOOK.format(day="2026-11-24") + EACH)
    assert second.stdout.endswith("0 company.xlsx: 1 call collected, 3 workbooks written\n")
    assert len(rows_of(book, "Calls")) == calls + 1
    assert rows_of(tmp_path / "reps" / "Bo Lind.xlsx", "Calls")[-1]["Customer"] == whose


def test_a_workbook_that_fails_is_named_and_its_code_is_the_nights(tmp_path):
    as_workbook(company(), tmp_path / "company.xlsx")
    (tmp_path / "reps").mkdir()
    (tmp_path / "reps" / "Bo Lind.xlsx").write_bytes(b"my own notes")
    done = nightly(tmp_path, BOOK.format(day="2026-11-23") + EACH)
    assert done.exit_code == 73
    said = "no calls collected, Bo Lind.xlsx not read, 2 workbooks written, Bo Lind.xlsx: Bo Lind"
    assert said in done.stderr


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('each = "rep"\nto = "reps"', 'each must be "owner".'),
        ('each = "owner"', 'each = "owner" needs to = "FOLDER".'),
        ("collect = true", 'collect goes with each = "owner".'),
        ('each = "owner"\nto = "reps"\nmail = true', 'mail does not go with each = "owner".'),
        ('each = 1\nto = "reps"', 'each must be "owner".'),
    ],
)
def test_what_cannot_be_is_refused(tmp_path, lines, says):
    done = nightly(tmp_path, BOOK.format(day="2026-11-23") + lines)
    assert done.exit_code == 78
    assert says in done.stderr
