"""Settled headers and sheets, kept where the next run finds them: in Settings or in TOML."""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path

from toolkit.errors import OutputError, SettingsError
from toolkit.reading.headers import map_headers
from toolkit.reading.raw_sheet import first_table_of
from toolkit.render.values import Cell
from toolkit.schema.inputs import SETTINGS
from toolkit.settings.layers import as_toml
from toolkit.stores.base import BOOKS, NO_ROW, Append, Receipt, SheetReceipt
from toolkit.stores.file_errors import file_errors
from toolkit.stores.workbook.compose import Composed, put_in_place
from toolkit.stores.workbook.grids import grids
from toolkit.stores.workbook.workbook_settings import put_settings
from toolkit.words.folding import fold
from toolkit.xlsx import Package


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


def _with_rows(data: bytes, rows: Mapping[str, str]) -> tuple[bytes, str]:
    """The workbook with these rows at the end of its Settings sheet or on a new one; its title."""
    package = Package.open(data)
    title = put_settings(package, _settings_rows(data, [list(row) for row in rows.items()]))
    return package.to_bytes(), title


def _settings_rows(data: bytes, rows: list[list[Cell]]) -> Append:
    """The rows under the headings of the first sheet with a title and headings of settings."""
    known_titles = {fold(title) for title in (SETTINGS.title, *SETTINGS.spellings)}
    for title, grid in grids(data, "The workbook").items():
        if fold(title) not in known_titles:
            continue
        raw = first_table_of(grid.rows, title)
        columns: dict[str, int] = {}
        for position, name in map_headers(raw.headers, SETTINGS).positions.items():
            columns[name] = raw.origin.columns[position]
        if "setting" in columns and "value" in columns:
            places = (columns["setting"], columns["value"])
            return Append(title, raw.origin.header_row, places, rows)
    return Append(SETTINGS.title, NO_ROW, (1, 2), rows)


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
