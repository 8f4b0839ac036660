"""The command that settles what the headers and sheets of a book mean: map."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.options import (
    Options,
    dry_run_option,
    print_json,
    read_book,
    shared,
    stamp,
)
from toolkit.errors import DataError, SettingsError
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.mapping.questions import Question


@click.command("map")
@click.argument("book")
@click.option(
    "--set-column",
    "columns",
    multiple=True,
    metavar="SHEET.HEADER=COLUMN",
    help="Settle a header without asking; - for none. May be repeated.",
)
@click.option(
    "--set-sheet",
    "tables",
    multiple=True,
    metavar="SHEET=TABLE",
    help="Settle which table a sheet is; - for none. May be repeated.",
)
@dry_run_option
@shared
def map_(
    o: Options, book: str, columns: tuple[str, ...], tables: tuple[str, ...], dry_run: bool
) -> None:
    """Settle what the headers of BOOK mean, and keep it in its Settings sheet (or in --config FILE)."""
    from toolkit.mapping.spelled_choices import column_choice, sheet_choice
    from toolkit.settings.layers import said_encoding
    from toolkit.stores import open_store

    if columns or tables:
        sheets = open_store(book, encoding=said_encoding(o.config, o.given)).read().sheets
        rows = dict(
            [
                *(column_choice(c, sheets) for c in columns),
                *(sheet_choice(t, sheets) for t in tables),
            ]
        )
    else:
        rows = _asked(o, book)
    _refuse_what_breaks(o, book, rows)
    if not rows:
        return None if o.quiet else click.echo("Nothing to settle.")
    from toolkit.mapping.kept_choices import remember

    receipt = remember(
        Path(book).expanduser(), rows, config=o.config, dry_run=dry_run, stamp=stamp(), keep=5
    )
    if o.json:
        return print_json(
            {
                "book": Path(book).name,
                "to": receipt.to,
                "dry_run": dry_run,
                "settings": rows,
                "backup": receipt.backup,
            }
        )
    if not o.quiet:
        place = next(iter(receipt.sheets))
        where = receipt.to if place == Path(receipt.to).name else f"{receipt.to}, sheet {place}"
        click.echo(f"{'Would write' if dry_run else 'Wrote'} to {where}:")
        for key, value in rows.items():
            click.echo(printable(f"  {key} = {value}"))
    return None


def _refuse_what_breaks(o: Options, book: str, rows: dict[str, str]) -> None:
    """Raise the error that these choices would bring into the book, before anything is written; one it has already stays its own."""
    after = _error(o, book, rows)
    if after is None:
        return
    before = _error(o, book, {})
    if before is None or (isinstance(after, SettingsError) and str(after) != str(before)):
        raise type(after)(
            f"{str(after).removeprefix('command line: ').replace(' (command line)', '')}\nNothing was written."
        )


def _error(o: Options, book: str, rows: dict[str, str]) -> SettingsError | DataError | None:
    """What reading the book with these choices would stop at."""
    try:
        read_book(o._replace(given={**o.given, **rows}), book)
    except (SettingsError, DataError) as error:
        return error
    return None


def _asked(o: Options, book: str) -> dict[str, str]:
    """Ask for every header that may mean something; a blank answer leaves it open."""
    from toolkit.mapping.questions import questions
    from toolkit.settings.layers import said_encoding
    from toolkit.stores import open_store

    rows: dict[str, str] = {}
    for question in questions(
        read_book(o, book),
        open_store(book, encoding=said_encoding(o.config, o.given)).read().sheets,
    ):
        rows.update(_answer(question))
    return rows


def _answer(question: "Question") -> dict[str, str]:
    from toolkit.mapping.questions import answered

    held = f" ({', '.join(question.samples)})" if question.samples else ""
    click.echo(printable(f"{question.sheet}: what is {question.header!r}?{held}"))
    for i, proposal in enumerate(question.proposals, 1):
        click.echo(printable(f"  {i}  {proposal.column}: {proposal.reason}"))
    while True:
        said = click.prompt(
            "  Number, column, - for none, Enter to leave it", default="", show_default=False
        )
        try:
            row = answered(question, said)
        except SettingsError as error:
            click.echo(f"  {error}")
            continue
        return dict([row]) if row else {}
