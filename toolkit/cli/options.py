"""What every command shares: its options, the clock, exit codes, and writing a file."""

import datetime as dt
import functools
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from toolkit.cli.progress import progress
from toolkit.cli.value_texts import as_object
from toolkit.clock import today
from toolkit.errors import NO_MEMORY, DataError, OutputError, ToolkitError

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.run_result import RunResult
    from toolkit.stores.base import Source


class Options(NamedTuple):
    """What every command takes."""

    as_of: dt.date | Callable[[str], dt.date]
    """The day of the run, or a function that gives it in a time zone."""
    config: Path | None
    given: dict[str, str]
    """Settings of the command line, by key."""
    json: bool
    quiet: bool
    verbose: bool
    creds: Path | None = None


def stamp() -> str:
    """The time of the run, for the name of a backup."""
    # a backup's name goes by the clock on the wall
    return dt.datetime.now().strftime("%Y%m%d-%H%M%S")  # noqa: DTZ005


def moment() -> dt.datetime:
    """Now, with this machine's offset, as it stands in a mail."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def iso_date(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    """Read a date option."""
    if value is None:
        return None
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a date like 2026-11-22.", ctx, param) from None
    if not 1905 <= day.year <= 2150:
        raise click.BadParameter(f"{value!r} is not a day between 1905 and 2150.", ctx, param)
    return day


def _pairs(ctx: click.Context, param: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    """Read options of the form KEY=VALUE; the last of a key counts."""
    pairs = {}
    for value in values:
        key, equals, text = value.partition("=")
        if not key.strip() or not equals:
            raise click.BadParameter(f"{value!r} is not of the form KEY=VALUE.", ctx, param)
        pairs[key.strip()] = text.strip()
    return pairs


SHARED_OPTIONS = (
    click.option(
        "--as-of",
        metavar="DATE",
        callback=iso_date,
        help="Day the run is made for, like 2026-11-22; otherwise today.",
    ),
    click.option(
        "--config", type=click.Path(path_type=Path), metavar="FILE", help="TOML file with settings."
    ),
    click.option(
        "--set",
        "given",
        multiple=True,
        metavar="KEY=VALUE",
        callback=_pairs,
        help="One setting; may be repeated.",
    ),
    click.option(
        "--creds",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Key file for Google Sheets.",
    ),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON object."),
    click.option("-q", "--quiet", is_flag=True, help="Print results only."),
    click.option(
        "-v",
        "--verbose",
        is_flag=True,
        help="Show requests to Google, and the traceback of an error.",
    ),
)
"""What every command takes, in the order in which its help shows them."""


def shared(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that every command has, as its first argument.

    Its errors get their exit codes.
    """

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
        options = Options(as_of or today, config, given, as_json, quiet, verbose, creds)
        with _exit_codes(verbose), _requests_shown(verbose):
            command(options, *args, **rest)

    # As decorators are: the one nearest to the function comes last in its help.
    for option in reversed(SHARED_OPTIONS):
        wrapped = option(wrapped)
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
    """One to three lines on standard error for what a person can mend.

    A bug of ours keeps its traceback.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except ToolkitError as error:
        _fail(_told(error), error.exit_code, verbose)
    except MemoryError:
        _fail(NO_MEMORY, DataError.exit_code, verbose)
    except PermissionError as error:
        _fail(f"No permission: {_in_words(error)}", 77, verbose)
    except OSError as error:
        _fail(_in_words(error), 74, verbose)


def _told(error: ToolkitError) -> str:
    """An error in the language of its book; an English one needs no catalogue."""
    if error.language == ToolkitError.language:
        return str(error)
    from toolkit.render.in_language import told_error

    return told_error(error)


def _in_words(error: OSError) -> str:
    """What the system refused, and for which file."""
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
            book,
            as_of=o.as_of,
            to=to,
            config=o.config,
            given=o.given,
            creds=o.creds,
            link_columns=link_columns,
            dry_run=dry_run,
            stamp=stamp(),
            tell=tell,
        )


def read_book(o: Options, book: "str | Source", *, undecided: bool = False) -> "Book":
    """Read a book with the settings of the command line; `undecided` as in `load`."""
    with progress(hidden=o.quiet) as tell:
        from toolkit.refresh import load

        return load(
            book,
            as_of=o.as_of,
            config=o.config,
            given=o.given,
            creds=o.creds,
            tell=tell,
            undecided=undecided,
        )


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
            f"{path} exists already and is not overwritten.\n"
            "Take another name, or move that file away."
        )


def refuse_input(path: Path, book: str) -> None:
    """Raise OutputError for a report in the place of the book it was made from.

    Or in that of a file inside a book that is a folder.
    """
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
    from toolkit.xlsx.opc.aside_file import write_whole

    write_whole(path, data)
