"""What is typed into To do as done, in the open workbook: in the person's own sheet too, once."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from excel_engine import running

from tests.stores.test_tasks_done import AS_OF, SENT, OpenWorkbook
from tests.stores.test_tasks_in_their_sheets import CELLS, OWN
from toolkit.entries.typed_tasks import AT_SOURCE, HERE
from toolkit.stores.excel.excel_fills import AT_ONCE


@pytest.fixture(params=["copy", "sheets"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenWorkbook]:
    with running() as excel:
        excel.saves_copies = request.param == "copy"
        yield OpenWorkbook(tmp_path, OWN, excel)


def cell(place: OpenWorkbook, title: str, where: str) -> Any:
    value = place.open.sheets[title].range(where).value
    return value.date() if isinstance(value, dt.datetime) else value


def states(place: OpenWorkbook) -> list[str]:
    return [row["In the call log"] for row in place.rows("Diary entries")]


@pytest.mark.parametrize("tasks", [list(CELLS)[:5], list(CELLS)[5:]], ids=["five", "two more"])
def test_each_day_goes_into_the_cell_of_its_own_row_once(
    place: OpenWorkbook, tasks: list[str]
) -> None:
    place.refresh()
    titles = [title for title in OWN if title != "Customers"]
    before = {title: place.cells(title) for title in titles}
    filled: dict[str, list[str]] = {}
    for what in tasks:
        place.type_in("To do", what, Done_on=SENT, Result="=yes")
        title, day, answer = CELLS[what]
        filled.setdefault(title, []).extend([day, *([answer] if answer else [])])
    result = place.refresh()
    for title, day, answer in (CELLS[what] for what in tasks):
        assert cell(place, title, day) == SENT
        if answer:
            assert cell(place, title, answer) == "=yes"
            assert "'" not in str(cell(place, title, answer))
    for title, cells in filled.items():
        [note] = [n for n in result.receipt.notes if n.startswith(f"{title}: filled from To do: ")]
        assert sorted(note.partition("do: ")[2].rstrip(".").split(", ")) == sorted(cells)
        assert title in result.receipt.changed_parts
    changed = 0
    for other in titles:
        for old, new in zip(before[other], place.cells(other), strict=True):
            changed += sum(a != b for a, b in zip(old, new, strict=True))
    assert changed == sum(len(cells) for cells in filled.values())
    assert states(place) == [AT_SOURCE] * len(tasks)
    assert not any("filled" in note for note in place.refresh().receipt.notes)


@pytest.mark.parametrize("why", ["protected", "formula", "merged", "in use"])
def test_a_cell_that_cannot_be_filled_is_told_and_stays(place: OpenWorkbook, why: str) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("To do", "open on Saturday", Done_on=SENT)
    promises = place.open.impl._xl["Promises"]
    if why == "protected":
        promises.protection.enable()
    elif why == "merged":
        promises.merge_cells("F4:G4")
    elif why == "formula":
        place.open.sheets["Promises"].range("F4").formula = '=""'
    else:
        place.put("Promises", 4, 6, dt.datetime(2026, 9, 14))  # noqa: DTZ001
    before = cell(place, "Promises", "F4")
    result = place.refresh()
    assert cell(place, "Promises", "F4") == before
    assert cell(place, "Surveys", "D2") == SENT
    if why == "in use":
        assert states(place) == [AT_SOURCE, AT_SOURCE]
        assert any("its row says 2026-09-14 already" in p.problem for p in result.problems)
    else:
        said = [note for note in result.receipt.notes if "stands in Diary entries alone" in note]
        assert len(said) == 1 and why.split()[0] in said[0].replace("holds something", "formula")
        assert sorted(states(place)) == sorted([HERE, AT_SOURCE])


def test_so_many_are_filled_at_a_press_that_it_stays_within_its_40_calls(tmp_path: Path) -> None:
    promises = [OWN["Promises"][0]]
    for number in range(AT_ONCE + 3):
        promises.append(["K0", f"thing {number:02}", "us", dt.date(2026, 9, 4), SENT])
    with running() as excel:
        place = OpenWorkbook(tmp_path, {**OWN, "Promises": promises}, excel)
        place.refresh()
        for number in range(AT_ONCE + 3):
            place.type_in("To do", f"thing {number:02}", Done_on=AS_OF)
        excel.log.calls.clear()
        result = place.refresh()
        assert excel.calls <= 40, excel.log.calls
        told = "6 cells are filled at once; the next refresh fills more."
        assert any(note.endswith(told) for note in result.receipt.notes)
        assert sorted(states(place)) == sorted([AT_SOURCE] * AT_ONCE + [HERE] * 3)
        place.refresh()
        assert states(place) == [AT_SOURCE] * (AT_ONCE + 3)
        days = [row["Delivered on"] for row in place.rows("Promises")]
        assert days == [AS_OF] * (AT_ONCE + 3)


def test_a_dry_run_fills_nothing_and_says_what_it_would(place: OpenWorkbook) -> None:
    from toolkit.refresh import run

    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    result = run(place.where, as_of=AS_OF, stamp="1", dry_run=True)
    assert "Promises: filled from To do: F4." in result.receipt.notes
    assert cell(place, "Promises", "F4") is None
