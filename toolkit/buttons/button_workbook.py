"""Workbooks with buttons: the starter, and a person's own.

The sheet of buttons and the macros are put in, or taken off.
"""

from toolkit.buttons.button_list import offered
from toolkit.buttons.button_sheet import (
    BUTTONS_KEY,
    BUTTONS_TITLE,
    CONF_KEY,
    CONF_TITLE,
    Interpreters,
    drawn,
)
from toolkit.buttons.starter import starter
from toolkit.buttons.vba import (
    MAIN_MACROS,
    MAIN_PLAIN,
    OURS,
    PROJECT,
    TYPES,
    module_names,
    put_macros,
)
from toolkit.catalogues.catalogue import ENGLISH
from toolkit.errors import DataError
from toolkit.stores.our_sheets import TAG
from toolkit.xlsx import Package, XlsxError, find_sheets, free_titles, graft, remove_sheet


def starter_book(where: Interpreters, language: str = ENGLISH) -> bytes:
    """The starter workbook with buttons and a few rows of examples, to be deleted; .xlsm."""
    made = starter(examples=True, language=language)
    return with_buttons(made, "The starter workbook", where, language)


def with_buttons(data: bytes, name: str, where: Interpreters, language: str = ENGLISH) -> bytes:
    """A workbook with the buttons sheet and the macros put in, all else as it was; .xlsm.

    What stands on that sheet is said in the language. Raises DataError where it has macros of its
    own, as two projects cannot be one, and where it cannot be written into.
    """
    try:
        package = Package(data, where=name)
        if package.has(PROJECT) or package.parts_of_type("vbaProject"):
            raise DataError(
                f"{name} has macros already, and a second set cannot be put in.\n"
                "Use the ribbon instead, which works on every workbook: retain buttons ribbon."
            )
        if any(sheet.title.lower() == CONF_TITLE for sheet in package.sheets()):
            raise DataError(
                f"{name} has a sheet {CONF_TITLE!r} of its own.\n"
                "Use the ribbon instead: retain buttons ribbon."
            )
        title = free_titles(package, {BUTTONS_KEY: BUTTONS_TITLE}, TAG)[BUTTONS_KEY]
        shown = offered()
        scratch = Package.open(drawn(shown, where, title, language))
        graft(package, scratch, {title: BUTTONS_KEY, CONF_TITLE: CONF_KEY}, tag=TAG)
        return put_macros(package, shown)
    except XlsxError as error:
        raise DataError(f"{name}: {error}") from error


def without_buttons(data: bytes, name: str) -> bytes:
    """A workbook without our sheet of buttons and macros, as .xlsx.

    Raises DataError where macros of others are in it.
    """
    try:
        package = Package(data, where=name)
        ours = find_sheets(package, TAG)
        if BUTTONS_KEY not in ours:
            raise DataError(f"{name} has no buttons of this program.")
        others = [module for module in module_names(package) if module not in OURS]
        if others:
            raise DataError(
                f"{name} holds macros of its own ({', '.join(others)}), which would be lost.\n"
                "Delete the sheet Buttons in Excel."
            )
        for key in (BUTTONS_KEY, CONF_KEY):
            remove_sheet(package, key, tag=TAG)
        _drop_macros(package)
        return package.to_bytes()
    except XlsxError as error:
        raise DataError(f"{name}: {error}") from error


def _drop_macros(package: Package) -> None:
    """Take the macros out of a package, and the kind of workbook that may have them."""
    rels = package.rels(package.workbook_part)
    for rel in list(rels):
        if str(rel.get("Type", "")).endswith("/vbaProject"):
            rels.remove(rel)
    package.put_rels(package.workbook_part, rels)
    package.drop(PROJECT)
    package.put(TYPES, package.read(TYPES).replace(MAIN_MACROS, MAIN_PLAIN))
