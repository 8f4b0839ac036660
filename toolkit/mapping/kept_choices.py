"""Settled headers and sheets, kept where the next run finds them: in Settings or in TOML."""

import hashlib
import io
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from toolkit.errors import OutputError, SettingsError
from toolkit.reading.headers import map_headers
from toolkit.reading.raw_sheet import first_table_of
from toolkit.schema.inputs import SETTINGS
from toolkit.settings.layers import as_toml
from toolkit.stores.base import BOOKS, Receipt, SheetReceipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.workbook.compose import Composed, put_in_place
from toolkit.stores.workbook.grids import grids
from toolkit.words.folding import fold
from toolkit.xlsx import Package, append_rows, free_titles, graft

_TAG = "keep"
"""Marks a Settings sheet that was added here.

It is another mark than that of results, for this sheet is the person's and read as input.
"""
_WIDTH = 36
"""Of both columns of such a sheet, in letters."""


def remember(
    path: Path,
    rows: Mapping[str, str],
    *,
    config: Path | None,
    dry_run: bool,
    stamp: str,
    keep: int,
) -> Receipt:
    """Keep setting rows in `config`, or else in the Settings sheet of an .xlsx or .xlsm workbook.

    The receipt names the place. A later row wins over an earlier one of the same setting. Raises
    OutputError where nothing was named to write to.
    """
    if config is not None:
        return _remember_in_toml(config, rows, dry_run=dry_run)
    if path.suffix.lower() not in BOOKS:
        raise OutputError(
            f"{path.name} has no Settings sheet that can be written to.\n"
            "Name a TOML file for it: --config retain.toml."
        )
    with file_errors(path, "Reading"):
        data = path.read_bytes()
        made, title = _with_rows(data, rows)
    receipt = Receipt(str(path), {title: SheetReceipt(len(rows), "replaced")})
    receipt.sha256_after = hashlib.sha256(made).hexdigest()
    seen = hashlib.sha256(data).hexdigest()
    with file_errors(path, "Writing"):
        return put_in_place(
            Composed(made, receipt), path, seen=seen, dry_run=dry_run, stamp=stamp, keep=keep
        )


# ---------------------------------------------------------------------------------- in a workbook


class _SettingsSheet(NamedTuple):
    """The Settings sheet of a workbook, and where its headings stand, counted from 1."""

    title: str
    header_row: int
    setting: int
    value: int


def _with_rows(data: bytes, rows: Mapping[str, str]) -> tuple[bytes, str]:
    """The workbook with these rows at the end of its Settings sheet or on a new one; its title."""
    package = Package.open(data)
    sheet = _settings_sheet(data)
    if sheet:
        append_rows(
            package,
            sheet=sheet.title,
            header_row=sheet.header_row,
            columns=[sheet.setting, sheet.value],
            rows=[list(row) for row in rows.items()],
        )
        return package.to_bytes(), sheet.title
    title = free_titles(package, {"settings": SETTINGS.title}, _TAG)["settings"]
    graft(package, Package.open(_drawn(title, rows)), {title: "settings"}, tag=_TAG)
    return package.to_bytes(), title


def _settings_sheet(data: bytes) -> _SettingsSheet | None:
    """The first sheet with a title and headings of settings."""
    known_titles = {fold(title) for title in (SETTINGS.title, *SETTINGS.spellings)}
    for title, grid in grids(data, "The workbook").items():
        if fold(title) not in known_titles:
            continue
        raw = first_table_of(grid.rows, title)
        columns: dict[str, int] = {}
        for position, name in map_headers(raw.headers, SETTINGS).positions.items():
            columns[name] = raw.origin.columns[position]
        if "setting" in columns and "value" in columns:
            row = raw.origin.header_row
            return _SettingsSheet(title, row, columns["setting"], columns["value"])
    return None


def _drawn(title: str, rows: Mapping[str, str]) -> bytes:
    """A small workbook with one sheet of settings."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet(title)
        sheet.set_column(0, 1, _WIDTH)
        bold = book.add_format({"bold": True})
        sheet.write_string(0, 0, SETTINGS.column("setting").label, bold)
        sheet.write_string(0, 1, SETTINGS.column("value").label, bold)
        for row, (setting, value) in enumerate(rows.items(), 1):
            sheet.write_string(row, 0, setting)
            sheet.write_string(row, 1, value)
    return file.getvalue()


# ----------------------------------------------------------------------------------- in a TOML file


def _remember_in_toml(config: Path, rows: Mapping[str, str], *, dry_run: bool) -> Receipt:
    text = _toml_with_rows(config, rows)
    if not dry_run:
        with file_errors(config, "Writing"):
            config.write_text(text, encoding="utf-8")
    return Receipt(str(config), {config.name: SheetReceipt(len(rows), "replaced")})


def _toml_with_rows(config: Path, rows: Mapping[str, str]) -> str:
    """The file's text with these rows first, in place of what it said of the same settings."""
    old = config.read_text(encoding="utf-8-sig") if config.exists() else ""
    settled = {fold(key) for key in rows}
    kept = [line for line in old.splitlines(keepends=True) if _setting_of(line) not in settled]
    text = as_toml(rows) + "".join(kept)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{config} is not a readable TOML file: {error}") from None
    return text


def _setting_of(line: str) -> str:
    """The setting that a line of TOML gives, folded."""
    return fold(line.partition("=")[0].strip().strip('"'))
