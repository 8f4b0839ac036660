"""Settled headers and sheets kept where the next run finds them: in the workbook's Settings sheet, or in a TOML file."""

import hashlib
import io
import tomllib
from collections.abc import Mapping
from pathlib import Path

from toolkit.errors import OutputError, SettingsError
from toolkit.reading.headers import map_headers
from toolkit.reading.raw_sheet import first_table_of
from toolkit.schema.inputs import SETTINGS
from toolkit.settings.layers import as_toml
from toolkit.stores.base import BOOKS, Receipt, SheetReceipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.workbook.compose import Composed, finish
from toolkit.stores.workbook.grids import grids
from toolkit.words.folding import fold
from toolkit.xlsx import (
    Package,
    append_rows,
    free_titles,
    graft,
)

_TAG = "keep"
"""Marks a Settings sheet that was added here; another mark than our results', for it is the person's and read as input."""


def remember(
    path: Path,
    rows: Mapping[str, str],
    *,
    config: Path | None,
    dry_run: bool,
    stamp: str,
    keep: int,
) -> Receipt:
    """Keep setting rows: in the Settings sheet of an .xlsx or .xlsm workbook, else in `config`; the receipt names the place.

    A later row wins over an earlier one of the same setting. Raises OutputError where nothing was named to write to.
    """
    if config is None and path.suffix.lower() in BOOKS:
        with file_errors(path, "Reading"):
            data = path.read_bytes()
            made, title = _in_workbook(data, rows)
        receipt = Receipt(str(path), {title: SheetReceipt(len(rows), "replaced")})
        receipt.sha256_after = hashlib.sha256(made).hexdigest()
        with file_errors(path, "Writing"):
            return finish(
                Composed(made, receipt),
                path,
                seen=hashlib.sha256(data).hexdigest(),
                dry_run=dry_run,
                stamp=stamp,
                keep=keep,
            )
    if config is None:
        raise OutputError(
            f"{path.name} has no Settings sheet that can be written to.\nName a TOML file for it: --config retain.toml."
        )
    text = _in_toml(config, rows)
    if not dry_run:
        with file_errors(config, "Writing"):
            config.write_text(text, encoding="utf-8")
    return Receipt(str(config), {config.name: SheetReceipt(len(rows), "replaced")})


def _in_workbook(data: bytes, rows: Mapping[str, str]) -> tuple[bytes, str]:
    """The workbook with these rows at the end of its Settings sheet, or on a new one."""
    package = Package.open(data)
    for title, grid in grids(data, "The workbook").items():
        raw = first_table_of(grid.rows, title)
        at = {column: i for i, column in map_headers(raw.headers, SETTINGS).positions.items()}
        if fold(title) in {fold(t) for t in (SETTINGS.title, *SETTINGS.spellings)} and {
            "setting",
            "value",
        } <= set(at):
            origin = raw.origin
            columns = [origin.columns[at["setting"]], origin.columns[at["value"]]]
            append_rows(
                package,
                sheet=title,
                header_row=origin.header_row,
                columns=columns,
                rows=[list(row) for row in rows.items()],
            )
            return package.to_bytes(), title
    title = free_titles(package, {"settings": SETTINGS.title}, _TAG)["settings"]
    graft(package, Package.open(_drawn(title, rows)), {title: "settings"}, tag=_TAG)
    return package.to_bytes(), title


def _drawn(title: str, rows: Mapping[str, str]) -> bytes:
    """A small workbook with one sheet of settings."""
    from xlsxwriter import Workbook

    held = io.BytesIO()
    with Workbook(held, {"in_memory": True}) as book:
        sheet = book.add_worksheet(title)
        sheet.set_column(0, 1, 36)
        for i, row in enumerate(
            [(SETTINGS.column("setting").label, SETTINGS.column("value").label), *rows.items()]
        ):
            for k, text in enumerate(row):
                sheet.write_string(i, k, text, book.add_format({"bold": True}) if i == 0 else None)
    return held.getvalue()


def _in_toml(config: Path, rows: Mapping[str, str]) -> str:
    """The file's text with these rows first, in place of what it said of the same settings."""
    old = config.read_text(encoding="utf-8-sig") if config.exists() else ""
    keys = {fold(key) for key in rows}
    kept = [
        line
        for line in old.splitlines(keepends=True)
        if fold(line.partition("=")[0].strip().strip('"')) not in keys
    ]
    text = as_toml(rows) + "".join(kept)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{config} is not a readable TOML file: {error}") from None
    return text
