"""What a person typed into a copy besides our sheets: writing the copy anew would drop it.

A copy is made of its book each time. Our sheets in it hand on what was typed there; the others
come from the book. So their columns are remembered, as sums in a hidden name of the copy.
"""

from collections.abc import Iterator

from toolkit.errors import OutputError
from toolkit.stores.our_sheets import TAG
from toolkit.xlsx import Package, column_sums, find_columns, find_sheets, read_note, set_note
from toolkit.xlsx.sml.cell_looks import Looks

COPIED = "copied"
"""The key that the sums are kept under."""
_LONG = 8
"""Characters of one sum."""
_NAMED = 3
"""Columns that are named where many were typed into."""


def remember_copied(package: Package, before: Package | None = None) -> None:
    """Keep in a copy what its sheets hold that are not ours.

    Of a copy that is refreshed itself, as it was `before`, what somebody typed there goes on being
    theirs, and what it held when it was made is kept: they may put that back.
    """
    typed = _typed(before) if before else {}
    sums = _sums_in(before) if before and typed else []
    for title, column, total in _columns_of_the_person(package):
        if column not in typed.get(title, ()):
            sums.append(total)
    workbook = package.workbook()
    set_note(workbook, TAG, COPIED, "".join(dict.fromkeys(sums)))
    package.put_root(package.workbook_part, workbook)


def refuse_typed(package: Package, name: str, book: str) -> None:
    """Raise OutputError where somebody typed into a sheet of a copy that is not ours.

    A copy that an earlier version wrote, which remembers nothing, is taken as it is.
    """
    typed = _typed(package)
    if typed:
        places = ", ".join(_place(title, columns) for title, columns in typed.items())
        raise OutputError(
            f"{name}: somebody typed into {places}, and a copy of {book} that is made anew would"
            f" drop it.\nType it into {book} and take it out of {name} again; a sheet of your own"
            " is safe in another workbook."
        )


def is_copy(package: Package) -> bool:
    """Whether this is a copy that remembers what it was made of."""
    return bool(_sums_in(package))


def _sums_in(package: Package) -> list[str]:
    """What a copy remembers."""
    text = read_note(package.workbook_as_read(), TAG, COPIED)
    return [text[start : start + _LONG] for start in range(0, len(text), _LONG)]


def _typed(package: Package) -> dict[str, list[str]]:
    """Columns, by sheet, that hold something else than the copy remembers."""
    known = set(_sums_in(package))
    if not known:
        return {}
    typed: dict[str, list[str]] = {}
    for title, column, total in _columns_of_the_person(package):
        if total not in known:
            typed.setdefault(title, []).append(column)
    return typed


def _place(title: str, columns: list[str]) -> str:
    """Where was typed, as a person finds it: 'Customers' (columns C, F)."""
    which = "column" if len(columns) == 1 else "columns"
    named = ", ".join(columns[:_NAMED]) + (" and more" if len(columns) > _NAMED else "")
    return f"{title!r} ({which} {named})"


def _columns_of_the_person(package: Package) -> Iterator[tuple[str, str, str]]:
    """The columns with cells of all sheets but ours: title, letters, sum. Ours are left out."""
    ours, looks = set(find_sheets(package, TAG).values()), Looks(package)
    added = find_columns(package, TAG).get("added")
    for sheet in package.sheets():
        if sheet.title in ours:
            continue
        is_list = added is not None and added.title == sheet.title
        but = range(added.first_col, added.last_col + 1) if added and is_list else range(0)
        for column, total in column_sums(package, sheet.part, looks, but=but).items():
            yield sheet.title, column, total
