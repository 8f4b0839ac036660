"""What every command shares: its options, the clock, exit codes, and writing a file whole or not at all."""

import datetime as dt
import functools
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

import click

from toolkit.cli.progress import progress
from toolkit.cli.terminal import as_object
from toolkit.errors import OutputError, ToolkitError

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.refresh import RunResult


class Options(NamedTuple):
    """What every command takes."""

    as_of: dt.date | Callable[[str], dt.date]
    config: Path | None
    given: dict[str, str]
    json: bool
    quiet: bool
    verbose: bool
    creds: Path | None = None


def today(zone: str) -> dt.date:
    """Today in a time zone; "" is this machine's."""
    return dt.datetime.now(ZoneInfo(zone) if zone else None).date()


def stamp() -> str:
    """The time of the run, for the name of a backup."""
    return dt.datetime.now().strftime("%Y%m%d-%H%M%S")  # noqa: DTZ005 - a backup's name goes by the clock on the wall


def iso_date(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    """Read a date option."""
    try:
        day = dt.date.fromisoformat(value) if value is not None else None
        if day and not 1905 <= day.year <= 2150:
            raise click.BadParameter(f"{value!r} is not a day between 1905 and 2150.", ctx, param)
        return day
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a date like 2026-11-22.", ctx, param) from None


def _pairs(ctx: click.Context, param: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    for value in values:
        if not value.partition("=")[0].strip() or "=" not in value:
            raise click.BadParameter(f"{value!r} is not of the form KEY=VALUE.", ctx, param)
    return {key.strip(): text.strip() for key, _, text in (v.partition("=") for v in values)}


def shared(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options every command has, as its first argument, and its errors their exit codes."""

    @click.option(
        "--as-of",
        metavar="DATE",
        callback=iso_date,
        help="Day the run is made for, like 2026-11-22; otherwise today.",
    )
    @click.option(
        "--config", type=click.Path(path_type=Path), metavar="FILE", help="TOML file with settings."
    )
    @click.option(
        "--set",
        "given",
        multiple=True,
        metavar="KEY=VALUE",
        callback=_pairs,
        help="One setting; may be repeated.",
    )
    @click.option(
        "--creds",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Key file for Google Sheets.",
    )
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
    @click.option("-q", "--quiet", is_flag=True, help="Print results only.")
    @click.option(
        "-v",
        "--verbose",
        is_flag=True,
        help="Show requests to Google, and the traceback of an error.",
    )
    @functools.wraps(command)
    def wrapped(
        *args: Any,
        as_of: dt.date | None,
        config: Path | None,
        given: dict[str, str],
        creds: Path | None,
        as_json: bool,
        quiet: bool,
        verbose: bool,
        **rest: Any,
    ) -> None:
        with _exit_codes(verbose), _requests_shown(verbose):
            command(
                Options(as_of or today, config, given, as_json, quiet, verbose, creds),
                *args,
                **rest,
            )

    return wrapped


@contextmanager
def _requests_shown(verbose: bool) -> Iterator[None]:
    """One line a request on standard error, where it was asked for."""
    if not verbose:
        yield
        return
    import logging

    log, handler = logging.getLogger("toolkit"), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("retain: %(message)s"))
    before = log.level
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(before)


@contextmanager
def _exit_codes(verbose: bool) -> Iterator[None]:
    """One to three lines on standard error for what a person can mend; a bug of ours keeps its traceback."""
    try:
        yield
    except BrokenPipeError:
        raise
    except ToolkitError as e:
        _fail(str(e), e.exit_code, verbose)
    except PermissionError as e:
        _fail(f"No permission: {_said(e)}", 77, verbose)
    except OSError as e:
        _fail(_said(e), 74, verbose)


def _said(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)


def _fail(text: str, code: int, verbose: bool) -> None:
    if verbose:
        traceback.print_exc()
    click.echo(f"retain: {text}", err=True)
    sys.exit(code)


dry_run_option = click.option(
    "--dry-run", is_flag=True, help="Say what would be written, and write nothing."
)


def refreshed(
    o: Options, book: str, to: str | None, *, dry_run: bool, link_columns: bool = False
) -> "RunResult":
    """Refresh a book."""
    with progress(hidden=o.quiet) as tell:
        from toolkit.refresh import run

        return run(
            book, as_of=o.as_of, to=to, config=o.config, given=o.given, creds=o.creds, link_columns=link_columns, dry_run=dry_run,
            stamp=stamp(), tell=tell,
        )  # fmt: skip


def read_book(o: Options, book: str) -> "Book":
    """Read a book with the settings of the command line."""
    with progress(hidden=o.quiet) as tell:
        from toolkit.refresh import load

        return load(book, as_of=o.as_of, config=o.config, given=o.given, creds=o.creds, tell=tell)


def note(o: Options, text: str) -> None:
    """Say something beside the result, on standard error."""
    if not o.quiet:
        click.echo(f"retain: {text}", err=True)


def print_json(value: Any) -> None:
    """Print one JSON object."""
    click.echo(as_object(value))


def refuse_existing(path: Path) -> None:
    """Raise OutputError when there is such a file: it may be a person's."""
    if path.exists():
        raise OutputError(
            f"{path} exists already and is not overwritten.\nTake another name, or move that file away."
        )


def refuse_input(path: Path, book: str) -> None:
    """A report never takes the place of the book it was made from, or of a file inside a book that is a folder."""
    source, out = Path(book).resolve(), path.resolve()
    if out == source or (source.is_dir() and out.parent == source):
        raise OutputError(
            f"{path} belongs to the book itself and is not overwritten.\nTake another name."
        )


def put(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder.")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
