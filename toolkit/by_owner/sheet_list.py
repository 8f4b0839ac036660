"""The Google Sheets that owners have: a CSV file with the columns Owner and Sheet."""

from dataclasses import dataclass
from pathlib import Path

from toolkit.errors import DataError, NotFoundError
from toolkit.stores.file_errors import file_errors
from toolkit.stores.google.sheet_address import BY_TITLE, is_google, sheet_id, title_in
from toolkit.stores.text.decoding import decoded
from toolkit.stores.text.delimited import separated
from toolkit.words.folding import fold

SUFFIX = ".csv"
HEADINGS = ("Owner", "Sheet")


@dataclass(frozen=True)
class SheetList:
    """The sheets of a list: `gsheet:ID`, or by title, by their owners as they are spelled there."""

    path: Path
    sheets: dict[str, str]

    @property
    def folder(self) -> Path:
        """Where that is kept which a folder of workbooks holds beside them."""
        return self.path.with_name(f"{self.path.stem} owners")

    def of(self, owner: str) -> str:
        """The sheet of an owner, however the name is spelled; "" where the list has none."""
        wanted = fold(owner)
        return next((at for name, at in self.sheets.items() if fold(name) == wanted), "")


def is_sheet_list(place: Path) -> bool:
    """Whether this names a list of sheets rather than a folder."""
    return place.suffix.lower() == SUFFIX and not place.is_dir()


def read_sheet_list(path: Path) -> SheetList:
    """The sheets of a list; a row without a sheet says nothing.

    Raises NotFoundError where there is no such file, DataError with the line to mend where it is no
    such list, names what is no Google Sheet, or says two things of an owner or a sheet.
    """
    if not path.is_file():
        raise NotFoundError(
            f"There is no file {path}.\nWrite a list with the columns {' and '.join(HEADINGS)}: the"
            " address of a Google Sheet beside each owner; or give a folder for workbooks."
        )
    with file_errors(path, "Reading"):
        data = path.read_bytes()
    rows = separated(decoded(data, path.name, "")[0])
    top, columns = _header(rows, path)
    owners: dict[str, str] = {}
    sheets: dict[str, str] = {}
    for number, row in enumerate(rows[top + 1 :], top + 2):
        owner, where = (_cell(row, column) for column in columns)
        if not owner or not where:
            continue
        place = _place(where, f"{path.name}, line {number}")
        if owners.get(fold(owner), place) != place:
            raise DataError(f"{path.name}, line {number}: {owner} has two sheets.\nLeave one.")
        if sheets.get(place, owner) != owner:
            raise DataError(
                f"{path.name}, line {number}: {owner} has the sheet of {sheets[place]}.\n"
                "Each owner needs a sheet of their own."
            )
        owners[fold(owner)], sheets[place] = place, owner
    return SheetList(path, {owner: place for place, owner in sheets.items()})


def _header(rows: list[list[str]], path: Path) -> tuple[int, list[int]]:
    """The row of the headings (from 0), and where they stand in it."""
    wanted = [fold(heading) for heading in HEADINGS]
    for top, row in enumerate(rows):
        found = [fold(cell) for cell in row]
        if set(wanted) <= set(found):
            return top, [found.index(heading) for heading in wanted]
    raise DataError(
        f"{path.name} is no list of sheets: it needs the columns {' and '.join(HEADINGS)}.\n"
        "Write them in its first line, and below an owner and the address of a Google Sheet each."
    )


def _cell(row: list[str], column: int) -> str:
    return " ".join(row[column].split()) if column < len(row) else ""


def _place(where: str, at: str) -> str:
    """The sheet as all commands name it."""
    if title_in(where):
        return f"{BY_TITLE}{title_in(where)}"
    try:
        return f"gsheet:{sheet_id(where if is_google(where) else f'gsheet:{where}')}"
    except DataError as error:
        raise DataError(
            f"{at}: {where!r} is neither the address nor the id of a Google Sheet.\n"
            "Open the sheet in a browser and copy its address."
        ) from error
