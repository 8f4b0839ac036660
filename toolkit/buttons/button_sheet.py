"""The two sheets that buttons need: the one they stand on, and a hidden one.

The hidden one says which Python they start.
"""

import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import xlsxwriter

from toolkit.buttons.button_list import Button
from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.render.look import GREY, OPEN, TEAL
from toolkit.render.xlsx_brush import CREATED
from toolkit.schema.report_names import report_titles
from toolkit.stores.excel.excel_read import ASKED, BUTTONS, CHOSEN

BUTTONS_KEY, CONF_KEY = BUTTONS, "xlwings"
BUTTONS_TITLE, CONF_TITLE = "Buttons", "xlwings.conf"
"""The title xlwings looks for; its key is free."""
NOTES = (
    "A button saves nothing: you save the workbook, or close it as it was. "
    "With AutoSave on (workbooks in a cloud), Excel saves by itself.",
    "Values you type over ours are kept, on a sheet (kept DATE); colours and comments on a sheet "
    "that a button wrote are written over by the next press.",
    "Set-up and help: Check set-up.",
)
_WHO = "Type a customer's name or id, then press the button."
_WHICH = "Choose a report, then press More reports. Diary is the page of the customer above."
_WIDTH, _HEIGHT = 190, 34
_A4 = 9
_MOST_LETTERS = 255
"""Letters of a list to choose from that Excel takes without cells."""


@dataclass(frozen=True)
class Interpreters:
    """The Python that buttons start, by system; "python" is whichever the machine finds first."""

    windows: str = "python"
    mac: str = "python"

    def rows(self) -> list[tuple[str, str | bool]]:
        """The settings of xlwings.

        Its folder stays out, as looking for it fails on workbooks that live in a cloud. On Windows
        a Python that stays from press to press does the work, so that a press imports nothing anew.
        """
        return [
            ("INTERPRETER_WIN", self.windows),
            ("INTERPRETER_MAC", self.mac),
            ("ADD_WORKBOOK_TO_PYTHONPATH", "False"),
            ("SHOW CONSOLE", "False"),
            ("USE UDF SERVER", True),
        ]


def this_machine() -> Interpreters:
    """The Python that runs now, for the system that runs now."""
    if sys.platform == "win32":
        return Interpreters(windows=sys.executable)
    return Interpreters(mac=sys.executable)


def drawn(
    buttons: Sequence[Button], where: Interpreters, title: str, language: str = ENGLISH
) -> bytes:
    """Both sheets as a workbook of their own, the settings hidden; words in a language."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        book.set_properties({"created": CREATED})
        _draw_buttons(book, buttons, title, catalogue(language))
        _draw_settings(book, where, _listed(catalogue(language)))
    return held.getvalue()


def _draw_buttons(book: Any, buttons: Sequence[Button], title: str, words: Catalogue) -> None:
    """A heading, the cells for a customer and a report, a button in each row, and notes.

    Beside each button stands what it does.
    """
    sheet = book.add_worksheet(title)
    sheet.hide_gridlines(2)
    sheet.set_tab_color(TEAL)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 1)
    sheet.set_column(0, 0, 3)
    sheet.set_column(1, 1, 38)
    sheet.set_column(2, 2, 62)
    sheet.set_row_pixels(0, 40)
    heading = book.add_format({"bold": True, "font_size": 18, "font_color": TEAL})
    sheet.write_string(0, 1, "Retention toolkit", heading)
    text = book.add_format({"valign": "vcenter", "font_color": "#222222"})
    _draw_asked(book, sheet, words)
    for row, button in enumerate(buttons, 4):
        sheet.set_row_pixels(row, _HEIGHT + 10)
        sheet.insert_button(row, 1, _shape(button, words))
        sheet.write_string(row, 2, words.say(button.tip), text)
    for row, note in enumerate(NOTES, len(buttons) + 5):
        sheet.write_string(
            row, 1, words.say(note), book.add_format({"italic": True, "font_color": GREY})
        )


def _draw_asked(book: Any, sheet: Any, words: Catalogue) -> None:
    """The coloured cells that take a customer and a report, and the words beside them."""
    asked = book.add_format({"bold": True, "valign": "vcenter", "font_color": "#222222"})
    filled = book.add_format(
        {
            "bg_color": OPEN,
            "border": 1,
            "border_color": GREY,
            "align": "left",
            "valign": "vcenter",
            "num_format": "@",
        }
    )
    for row, label in ((1, ASKED), (2, CHOSEN)):
        sheet.set_row_pixels(row, _HEIGHT)
        sheet.write_string(row, 1, words.say(label), asked)
        sheet.write_blank(row, 2, None, filled)
    who = {"validate": "any", "input_title": words.say(ASKED), "input_message": words.say(_WHO)}
    sheet.data_validation(1, 2, 1, 2, who)
    titles = [words.say(title) for title in report_titles()]
    listed = len(_listed(words))
    source = f"='{CONF_TITLE}'!$D$1:$D${listed}" if listed else titles
    which = {"validate": "list", "source": source, "input_title": words.say(CHOSEN)}
    sheet.data_validation(2, 2, 2, 2, {**which, "input_message": words.say(_WHICH)})


def _shape(button: Button, words: Catalogue) -> dict[str, Any]:
    """A button as the library draws it."""
    return {
        "macro": button.macro,
        "caption": words.say(button.caption),
        "width": _WIDTH,
        "height": _HEIGHT,
        "x_offset": 4,
        "y_offset": 5,
        "description": words.say(button.tip),
    }


def _listed(words: Catalogue) -> list[str]:
    """The titles of reports that need cells to stand in, as Excel takes a list of few letters."""
    titles = [words.say(title) for title in report_titles()]
    return titles if len(",".join(titles)) > _MOST_LETTERS else []


def _draw_settings(book: Any, where: Interpreters, listed: Sequence[str]) -> None:
    sheet = book.add_worksheet(CONF_TITLE)
    sheet.set_column(0, 1, 34)
    for row, pair in enumerate(where.rows()):
        sheet.write_row(row, 0, pair)
    sheet.write_column(0, 3, listed)
    sheet.hide()
