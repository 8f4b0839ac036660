"""A step of the playbook for a review that is ticked off on To do is a review of that day."""

import datetime as dt
from pathlib import Path

import pytest

from tests.stores.test_tasks_done import Workbook

MONDAY = dt.date(2026, 11, 16)
HELD = dt.date(2026, 11, 13)
ENGLISH = {
    "Customers": [["Customer ID", "Customer", "Owner", "Customer since", "Last contact"],
                  ["K0", "Alfa", "Ann", dt.date(2021, 1, 4), dt.date(2026, 5, 4)],
                  ["K1", "Beta", "Ann", dt.date(2021, 1, 4), dt.date(2026, 5, 4)]],
    "Calls": [["Customer ID", "Date", "Outcome", "Purpose"],
              ["K0", dt.date(2026, 5, 4), "reached", "order"],
              ["K1", dt.date(2026, 5, 4), "reached", "order"]],
    "Playbook": [["Step", "Trigger", "After", "For", "How", "Purpose"],
                 ["Sit down", "every", "3 months", "all", "visit", "review"],
                 ["Write", "every", "3 months", "all", "e-mail", "greeting"]],
    "Settings": [["Setting", "Value"], ["review_other", 91]],
}  # fmt: skip
GERMAN = {
    "Kunden": [["Kundennummer", "Kunde", "Betreuer", "Kunde seit", "Letzter Kontakt"],
               *ENGLISH["Customers"][1:]],
    "Anrufe": [["Kundennummer", "Datum", "Ergebnis", "Zweck"],
               *([who, day, "erreicht", "Bestellung"] for who, day, *_ in ENGLISH["Calls"][1:])],
    "Playbook": [["Schritt", "Auslöser", "Nach", "Für", "Wie", "Zweck"],
                 ["Hinsetzen", "alle", "3 Monate", "alle", "Besuch", "Jahresgespräch"],
                 ["Schreiben", "alle", "3 Monate", "alle", "E-Mail", "Gruß"]],
    "Settings": ENGLISH["Settings"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sheets", "titles", "heads", "step", "due"),
    [
        (ENGLISH, ("To do", "Call schedule"), ("What", "Customer ID", "Points to raise"),
         "Sit down", "Due: a review (there was none yet)"),
        (GERMAN, ("Aufgaben", "Anrufplan"), ("Was", "Kundennummer", "Gesprächspunkte"),
         "Hinsetzen", "Steht an: Jahresgespräch (es gab noch keines)"),
    ],
)  # fmt: skip
def test_a_step_for_a_review_done_on_to_do_is_a_review(
    tmp_path: Path,
    sheets: dict[str, list[list[object]]],
    titles: tuple[str, str],
    heads: tuple[str, str, str],
    step: str,
    due: str,
) -> None:
    """Practice 36: of the one customer with whom it was done, by no other step."""
    what, who, points = heads
    place = Workbook(tmp_path, sheets)
    place.refresh(MONDAY)

    def asked() -> dict[object, bool]:
        return {row[who]: due in str(row[points]) for row in place.rows(titles[1])}

    assert asked() == {"K0": True, "K1": True}
    for row, cells in enumerate(place.rows(titles[0]), 2):
        is_review = str(cells[what]).startswith(step)
        if is_review == (cells[who] == "K0"):
            place.put(titles[0], row, [*cells].index(DONE[titles[0]]) + 1, HELD)
    for _ in range(2):
        place.refresh(MONDAY)
        assert asked() == {"K0": False, "K1": True}


DONE = {"To do": "Done on", "Aufgaben": "Erledigt am"}
"""The column for the day on which a task was done, by the title of its sheet."""
