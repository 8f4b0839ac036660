"""Workbooks with buttons and the ribbon, made without Excel: the buttons sheet, the macros behind it, the add-in.

`starter_book` is what `retain new BOOK.xlsm` writes, `with_buttons` what `retain buttons add` makes of a person's own workbook,
`without_buttons` takes them off again, `ribbon_addin` is the add-in for every open workbook. All give bytes, the same for the same input.
"""

from toolkit.office.book import starter_book, with_buttons, without_buttons
from toolkit.office.ribbon import ribbon_addin, startup_folder
from toolkit.office.sheet import Interpreters, this_machine

__all__ = ["Interpreters", "ribbon_addin", "starter_book", "startup_folder", "this_machine", "with_buttons", "without_buttons"]
