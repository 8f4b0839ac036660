"""The command that settles what the headers and sheets of a book mean: map."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.options import Options, dry_run_option, print_json, read_book, shared, stamp
from toolkit.cli.terminal import wrote
from toolkit.errors import DataError, SettingsError
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.checks.open_questions import Open
    from toolkit.mapping.questions import Question
    from toolkit.reading.raw_sheet import RawSheet
    from toolkit.stores.base import Receipt


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
@click.option(
    "--set-name",
    "names",
    multiple=True,
    metavar="NAME=CUSTOMER",
    help="Settle which customer a log means by a name. May be repeated.",
)
@click.option(
    "--near", is_flag=True, help="Take each name of no customer that is near to one for that one."
)
@dry_run_option
@shared
def map_(
    o: Options,
    book: str,
    columns: tuple[str, ...],
    tables: tuple[str, ...],
    names: tuple[str, ...],
    near: bool,
    dry_run: bool,
) -> None:
    """Settle what the headers of BOOK mean, and keep it in its Settings sheet
    (or in --config FILE).
    """
    if columns or tables or names or near:
        choices = _given(o, book, columns, tables) | _names(o, book, names, near=near)
    else:
        choices = _asked(o, book)
    _refuse_what_breaks(o, book, choices)
    if not choices:
        return None if o.quiet else click.echo("Nothing to settle.")
    from toolkit.mapping.kept_choices import remember

    place = Path(book).expanduser()
    receipt = remember(place, choices, config=o.config, dry_run=dry_run, stamp=stamp(), keep=5)
    if o.json:
        return print_json(
            {
                "book": Path(book).name,
                "to": receipt.to,
                "dry_run": dry_run,
                "settings": choices,
                "backup": receipt.backup,
            }
        )
    if not o.quiet:
        _print_kept(receipt, choices, dry_run=dry_run)
    return None


def _print_kept(receipt: "Receipt", choices: dict[str, str], *, dry_run: bool) -> None:
    """Say where the choices are kept, and what they are."""
    where, sheet = receipt.to, next(iter(receipt.sheets))
    if sheet != Path(receipt.to).name:
        where = f"{where}, sheet {sheet}"
    click.echo(f"{wrote(dry_run)} to {where}:")
    for key, value in choices.items():
        click.echo(printable(f"  {key} = {value}"))


def _refuse_what_breaks(o: Options, book: str, choices: dict[str, str]) -> None:
    """Raise the error that these choices would bring into the book, before anything is written.

    One that the book has already stays its own.
    """
    after = _error(o, book, choices)
    if after is None:
        return
    before = _error(o, book, {})
    if before is None or (isinstance(after, SettingsError) and str(after) != str(before)):
        # the choices are no settings of the command line, only tried as such
        reason = str(after).removeprefix("command line: ").replace(" (command line)", "")
        raise type(after)(f"{reason}\nNothing was written.")


def _error(o: Options, book: str, choices: dict[str, str]) -> SettingsError | DataError | None:
    """What reading the book with these choices would stop at."""
    try:
        read_book(o._replace(given={**o.given, **choices}), book, undecided=True)
    except (SettingsError, DataError) as error:
        return error
    return None


def _raw_sheets(o: Options, book: str) -> "dict[str, RawSheet]":
    from toolkit.refresh import open_source

    return open_source(book, None, o.config, o.given).read().sheets


def _given(
    o: Options, book: str, columns: tuple[str, ...], tables: tuple[str, ...]
) -> dict[str, str]:
    """The settings that the options of the command stand for."""
    from toolkit.mapping.spelled_choices import column_choice, sheet_choice

    sheets = _raw_sheets(o, book)
    settings = [column_choice(column, sheets) for column in columns]
    settings += [sheet_choice(table, sheets) for table in tables]
    return dict(settings)


def _names(o: Options, book: str, names: tuple[str, ...], *, near: bool) -> dict[str, str]:
    """The settings that settle names: those near to one customer, and those that were said."""
    from toolkit.mapping.spelled_choices import name_choice
    from toolkit.settings.choices import name_key

    if not (names or near):
        return {}
    read = read_book(o, book)
    settings: dict[str, str] = {}
    if near:
        settings |= {name_key(name): customer for name, customer in read.near_names.items()}
    known = read.tables["customers"][["customer_id", "name"]]
    return settings | dict(name_choice(name, known) for name in names)


def _asked(o: Options, book: str) -> dict[str, str]:
    """Ask for every header that may mean something, and all else that is doubtful; a blank answer
    leaves it open.
    """
    from toolkit.mapping.questions import other_questions, questions

    choices: dict[str, str] = {}
    read = read_book(o, book, undecided=True)
    for question in questions(read, _raw_sheets(o, book)):
        choices.update(_answer(question))
    for open_question in other_questions(read):
        choices.update(_chosen(open_question))
    return choices


def _chosen(question: "Open") -> dict[str, str]:
    """Ask one of the questions of the sheet Please answer; no setting for a blank answer."""
    from toolkit.entries.answered_questions import settings_of

    ask, about = question
    place = "!".join(part for part in (about.sheet, about.cell) if part)
    click.echo(printable(f"{place}: {ask.question} {ask.evidence or about.problem}"))
    for number, choice in enumerate(ask.choices, 1):
        click.echo(printable(f"  {number}  {choice}"))
    while True:
        prompt = "  Number or word, Enter to leave it"
        answer = click.prompt(prompt, default="", show_default=False).strip()
        if not answer:
            return {}
        if answer.isdigit() and 0 < int(answer) <= len(ask.choices):
            answer = ask.choices[int(answer) - 1]
        settings = settings_of(answer, ask.key, ask.choices)
        if settings:
            return dict(settings)
        click.echo("  That is none of them.")


def _answer(question: "Question") -> dict[str, str]:
    """Ask one question until the answer is understood; gives the setting, none for a blank one."""
    from toolkit.mapping.questions import answered

    held = f" ({', '.join(question.samples)})" if question.samples else ""
    click.echo(printable(f"{question.sheet}: what is {question.header!r}?{held}"))
    for number, proposal in enumerate(question.proposals, 1):
        click.echo(printable(f"  {number}  {proposal.column}: {proposal.reason}"))
    while True:
        prompt = "  Number, column, - for none, Enter to leave it"
        answer = click.prompt(prompt, default="", show_default=False)
        try:
            setting = answered(question, answer)
        except SettingsError as error:
            click.echo(f"  {error}")
            continue
        return dict([setting]) if setting else {}
