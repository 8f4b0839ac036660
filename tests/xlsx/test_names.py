import pytest

from toolkit.xlsx import clean_title
from toolkit.xlsx.sml.addresses import (
    Area,
    area,
    numbered_title,
    quoted,
    split_reference,
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Report", "Report"),
        ("a" * 40, "a" * 31),
        ("North/South: [1]*?\\", "North South 1"),
        ("'quoted'", "quoted"),
        ("O'Brien", "O'Brien"),
        ("History", "History_"),
        ("tab\there", "tab here"),
        ("", "Sheet"),
        ("///", "Sheet"),
        ("x" * 30 + "' y", "x" * 30),
    ],
)
def test_a_clean_title_is_one_that_excel_takes(text: str, title: str) -> None:
    assert clean_title(text) == title
    assert clean_title(title) == title


def test_a_taken_title_gets_the_next_number_within_31_characters() -> None:
    assert numbered_title("Plan", {"plan", "plan (2)"}) == "Plan (3)"
    assert numbered_title("y" * 31, {"y" * 31}) == "y" * 27 + " (2)"


@pytest.mark.parametrize("title", ["Plain", "It's", "a!b", "#REF"])
def test_a_quoted_reference_comes_apart_into_what_it_was_made_of(title: str) -> None:
    where = Area(10, 4, 18, 4)
    assert split_reference(f"{quoted(title)}!{where.absolute()}") == (title, where)


@pytest.mark.parametrize(
    "text", ["#REF!$A$1", "Plan!#REF!", "Plan!$A:$B", "Plan!A1,Plan!B2", "SUM(Plan!A1)", "1"]
)
def test_anything_but_one_area_on_one_sheet_is_no_reference(text: str) -> None:
    assert split_reference(text) is None


def test_areas_overlap_when_they_share_a_cell() -> None:
    assert area("A1:C3") == Area(1, 1, 3, 3)
    assert Area(1, 1, 3, 3).overlaps(Area(3, 3, 4, 4))
    assert not Area(1, 1, 3, 3).overlaps(Area(4, 1, 4, 9))
