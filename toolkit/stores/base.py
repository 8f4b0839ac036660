"""What every store promises: sheets that are read, an output that is written, a receipt for it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from itertools import compress
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import pandas as pd

from toolkit.catalogues.catalogue import ENGLISH, catalogue
from toolkit.catalogues.labels import TAKEN_SUFFIX, former_labels
from toolkit.entries.filled import Filled
from toolkit.large.kept_table import KeptTable
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.look import FADED
from toolkit.render.page import Block, Page, cells_of
from toolkit.render.values import Cell
from toolkit.schema.inputs import SETTINGS
from toolkit.schema.model import Column, letters
from toolkit.schema.outputs import ADDED, POINTS
from toolkit.stores.our_sheets import ADDED_SHEET
from toolkit.stores.stray_columns import strays

if TYPE_CHECKING:
    from toolkit.xlsx import ColumnsMark

BOOKS = (".xlsx", ".xlsm")
"""The kinds of workbooks that are written into."""


class Limits(NamedTuple):
    """What may be taken for reading a file of another kind than .xlsx, or one that looks odd."""

    megabytes: int = 1500
    seconds: int = 15

    def of(self, size: int) -> "Limits":
        """The limits of a file with so many bytes."""
        times = max(1.0, size / _SIZE_MEANT)
        return Limits(round(self.megabytes * times), round(self.seconds * times))


USUAL_LIMITS = Limits()
_SIZE_MEANT = 10_000_000
"""Bytes of a file up to which the limits stay as they are; a larger one may take more."""


@dataclass(frozen=True)
class Read:
    """What a source gives: raw sheets by title, and what was typed into ours."""

    sheets: dict[str, RawSheet]
    epoch: int = 1900
    """The year from which the dates count that are stored as numbers: 1900 or 1904."""
    changed: dict[str, str] = field(default_factory=dict)
    """Sheets of ours that a person changed by hand, each with what was changed first."""
    filled: Filled = field(default_factory=Filled)
    zone: str = ""
    """The place's own time zone, where it has one."""
    kept: Mapping[str, KeptTable] = field(default_factory=dict)
    """Tables that were not read, as they are large; of each the first rows are among the sheets."""

    def with_all_rows(self) -> "Read":
        """The same with every row of those tables, for what is made of the rows themselves."""
        if not self.kept:
            return self
        whole = {title: table.whole() for title, table in self.kept.items()}
        return replace(self, sheets={**self.sheets, **whole}, kept={})


NO_ROW = 0
"""In place of the row of the headings: a sheet that is not there yet, and is made with them."""


class Append(NamedTuple):
    """Rows for the end of a person's sheet; their values stand under `columns`, counted from 1."""

    sheet: str
    header_row: int
    columns: tuple[int, ...]
    rows: list[list[Cell]]
    keys: tuple[str, ...] = ()
    """Of each row, the key of its entry."""
    names: tuple[str, ...] = ()
    """What the columns are to us, where that is known: customer_id, outcome, ..."""

    def named(self, *names: str) -> tuple[int, ...]:
        """The columns that are one of these to us."""
        pairs = zip(self.names, self.columns, strict=False)
        return tuple(column for name, column in pairs if name in names)

    def without(self, columns: Collection[int]) -> "Append":
        """The same rows without their values for some columns."""
        kept = [column not in columns for column in self.columns]
        return self._replace(
            columns=tuple(compress(self.columns, kept)),
            rows=[list(compress(row, kept)) for row in self.rows],
            names=tuple(compress(self.names, kept)),
        )

    def below(self, raw: RawSheet) -> RawSheet:
        """The raw sheet with these rows at its end, numbered on from its last row."""
        places = raw.origin.columns
        values: dict[int, list[Cell]] = {}
        for k, column in enumerate(self.columns):
            values[places.index(column)] = [row[k] for row in self.rows]
        return raw.extended(values)


class Fill(NamedTuple):
    """A blank cell of a person's sheet and what goes into it; row and column from 1."""

    sheet: str
    header_row: int
    row: int
    column: int
    value: Cell
    key: str
    """The key of the entry that it was typed into To do as."""
    known: tuple[int, ...] = ()
    """Columns, from 1, whose cells tell the row from others."""

    @property
    def cell(self) -> str:
        """Its address, as Excel writes it."""
        return f"{letters(self.column)}{self.row}"


class CannotFill(Exception):
    """Cells cannot be filled, by the keys of their entries, and why; nothing was written.

    `moved_on` says that the place may hold more by now than was read: it is to be read again.
    """

    def __init__(self, left: dict[str, str], *, moved_on: bool = False) -> None:
        super().__init__("; ".join(dict.fromkeys(left.values())))
        self.left = left
        self.moved_on = moved_on


SETTINGS_ROWS = "rows of the sheet of settings"
"""In place of the key of an entry in `CannotFill`: the answers cannot be kept."""


def refuse_answers(output: "Output", why: str) -> None:
    """Raise CannotFill where answers are to go into the sheet of settings."""
    if output.answers:
        raise CannotFill({SETTINGS_ROWS: why})


def with_headings(answers: Append) -> list[list[Cell]]:
    """A sheet of settings that is made for answers, all its rows."""
    return [[column.label for column in SETTINGS.columns], *answers.rows]


def kept_answers(answers: Append, title: str) -> str:
    """A line for answers that went into the sheet of settings."""
    count = len(answers.rows)
    said = "1 answer stands" if count == 1 else f"{count} answers stand"
    return f"{said} in the sheet {title} from now on."


def refuse_fills(output: "Output", why: str) -> None:
    """Raise CannotFill where cells of a person's sheets are to be filled."""
    if output.fills:
        raise CannotFill({fill.key: why for fill in output.fills})


class CannotAppend(Exception):
    """Rows cannot be put at the end of a sheet, and why; nothing was written.

    `moved_on` says that the place may hold more by now than was read: it is to be read again.
    """

    def __init__(self, why: str, *, moved_on: bool = False) -> None:
        super().__init__(why)
        self.moved_on = moved_on


@dataclass(frozen=True)
class AddedColumns:
    """The columns that are put beside a person's customers, and where these stand."""

    frame: pd.DataFrame
    """A row a customer, by the row of the sheet; its columns are those of `columns`, by name."""
    customer_ids: list[str | None]
    sheet: str
    header_row: int
    id_column: int = 0
    """Sheet column, from 1, of ids, or of names where there are none; 0 where there are neither."""
    name_column: int = 0
    within: tuple[int, ...] = ()
    """Sheet columns, from 1, that are known to be of the list."""
    names: tuple[str | None, ...] = ()
    """The customers' names in the order of the rows."""

    language: str = ENGLISH
    """The language of their headings."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """Those of `ADDED`, and those of `POINTS` that the book has."""
        points = [column for column in POINTS if column.name in self.frame]
        return self._in_language((*ADDED.columns, *points))

    def left_over(self, recorded: Sequence[str]) -> tuple[Column, ...]:
        """Columns that stood among those with these headings, and are not wanted any more."""
        left = self._in_language([column for column in POINTS if column.name not in self.frame])
        former = self.former(recorded)
        there = {former.get(label, label) for label in recorded}
        return tuple(column for column in left if column.label in there)

    def former(self, recorded: Sequence[str]) -> dict[str, str]:
        """Of headings that these columns had in another language, those that they have now."""
        return former_labels(recorded, (*ADDED.columns, *POINTS), ADDED, self.language)

    def astray(self, rows: Sequence[Sequence[Any]], mark: "ColumnsMark") -> dict[str, int]:
        """By their headings the columns (from 1) of those that stand outside their block by now."""
        block = range(mark.first_col, mark.last_col + 1)
        found = {stray.name: stray.column for stray in strays(rows, mark.header_row, block)}
        return {c.label: found[c.name] for c in self.columns if c.name in found}

    @property
    def taken_suffix(self) -> str:
        """What is added to a heading that the list has already."""
        return catalogue(self.language).say(TAKEN_SUFFIX)

    def _page_in_language(self, page: Page) -> Page:
        """The page of these columns, whose cells and labels are in the language already."""
        if self.language == ENGLISH:
            return page
        words = catalogue(self.language)
        table = page.blocks[0].table
        whose = [column._replace(label=words.say(column.label)) for column in table.columns]
        said = replace(table, title=words.say(table.title), columns=tuple(whose))
        block = page.blocks[0]._replace(table=said, say=words.said)
        title = words.say(page.title)
        return replace(page, title=title, blocks=[block], say=words.told, language=words.code)

    def _in_language(self, columns: Sequence[Column]) -> tuple[Column, ...]:
        if self.language == ENGLISH:
            return tuple(columns)
        # Pages are translated by who has any to translate.
        from toolkit.render.in_language import columns_in

        return columns_in(columns, self.language)

    def as_page(self, *, named: bool = False) -> Page:
        """The columns on a page of their own, beside the customers' ids, and names if asked for."""
        frame = self.frame.reset_index(drop=True)
        whose = ADDED_SHEET.columns[:2] if named else ADDED_SHEET.columns[:1]
        table = replace(ADDED_SHEET, columns=(*whose, *self.columns))
        frame.insert(0, "customer_id", pd.Series(self.customer_ids, dtype=object))
        if named:
            frame.insert(1, "customer", pd.Series(self.names, dtype=object))
        page = Page(ADDED_SHEET.name, ADDED_SHEET.page, [Block(table, frame)])
        return self._page_in_language(page)

    def faded(self, column: Column) -> frozenset[int]:
        """The rows of the sheet whose cell of a column is shown in grey."""
        other, words = FADED.get(column.name, ("", ""))
        if other not in self.frame:
            return frozenset()
        words = catalogue(self.language).said(words)
        # Of a list without a row nothing says that the column holds texts.
        texts = self.frame[other].astype("str")
        is_faded = texts.str.contains(words, regex=False, na=False)
        return frozenset(int(row) for row in self.frame.index[is_faded])

    def cells_by_row(self) -> dict[int, list[Cell]]:
        """What is written into each row of the sheet."""
        columns = [cells_of(self.frame, column)[0] for column in self.columns]
        rows = [int(row) for row in self.frame.index]
        cells = zip(*columns, strict=True)
        return {row: list(values) for row, values in zip(rows, cells, strict=True)}


@dataclass(frozen=True)
class Output:
    """All that one run writes: pages, the columns beside the customers, rows for the call log."""

    pages: list[Page]
    added: AddedColumns | None = None
    append: Append | None = None
    fills: tuple[Fill, ...] = ()
    """Cells of people's own sheets, which are filled only where they are blank."""
    answers: Append | None = None
    """Rows for the sheet of settings, which is made where there is none."""
    as_of: date | None = None
    link_columns: bool = False
    """Whether columns are asked for in the customers sheet of a Google Sheet that look ours up."""
    capacity: str = ""
    """By how much whose intervals are stretched: what is told of it first; "" for nothing."""
    stays: frozenset[str] = frozenset()
    """Keys of pages whose sheets stay as they stand where the page is not among these."""
    language: str = ENGLISH
    """The language in which people are shown it; the pages and columns are in English here."""
    whole: bool = True
    """Whether the pages are all there are: our sheets that are not among them are taken out."""

    @property
    def suffix(self) -> str:
        """What the title of a sheet of ours gets that a person changed, and that is theirs now."""
        return f" (kept {self.as_of.isoformat()})" if self.as_of else " (kept)"

    def spoken(self) -> "Output":
        """The same as it is shown to people: in their language."""
        if self.language == ENGLISH:
            return self
        from toolkit.render.in_language import frame_of_added, pages_in

        added = self.added
        if added:
            frame = frame_of_added(added.frame, self.language)
            added = replace(added, frame=frame, language=self.language)
        return replace(self, pages=pages_in(self.pages, self.language), added=added)

    def all_as_pages(self, *, named: bool = False) -> list[Page]:
        """The pages, and the added columns on one more, for a place that puts them on their own."""
        if self.added is None:
            return self.pages
        return [*self.pages, self.added.as_page(named=named)]


@dataclass
class SheetReceipt:
    """What happened to one sheet, or would."""

    rows: int
    action: str
    """added, replaced, unchanged or kept: a person changed it and has it now."""


@dataclass
class Receipt:
    """What a write did, or would do: the sheets by title, and the file before and after."""

    to: str
    sheets: dict[str, SheetReceipt] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    """Headings of the columns beside the customers."""
    columns_action: str = ""
    appended: dict[str, int] = field(default_factory=dict)
    """Rows put at the end of a person's sheet, by its title."""
    grown: list[str] = field(default_factory=list)
    """Tables of the person that reach further now, by their names."""
    changed_parts: list[str] = field(default_factory=list)
    backup: str | None = None
    sha256_before: str | None = None
    sha256_after: str | None = None
    notes: list[str] = field(default_factory=list)
    warning: str = ""
    """That of the notes which is said on standard error, however little is to be said."""

    def as_dict(self) -> dict[str, Any]:
        """The receipt as plain values, for JSON."""
        return asdict(self)


class Source(Protocol):
    """A place sheets are read from."""

    @property
    def name(self) -> str:
        """What messages call it."""

    def read(self) -> Read:
        """All sheets that are not ours, as they stand now."""


class Sink(Protocol):
    """A place results are written to."""

    def filled(self) -> Filled:
        """What was typed into an earlier result there, beyond what reading the source gives."""

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Write everything or nothing; a dry run gives the same receipt and writes nothing.

        `stamp` goes into the name of the backup, of which so many are kept. Raises CannotAppend,
        with nothing written, where only the rows for the log cannot be put in their place, and
        CannotFill where cells of people's own sheets cannot be filled.
        """
