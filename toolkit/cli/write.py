"""Commands that write results: refresh, log and report."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.each_owner import jobs_option, split_by_owner
from toolkit.cli.options import (
    Options,
    dry_run_option,
    iso_date,
    note,
    print_json,
    put,
    read_book,
    refreshed,
    refuse_existing,
    refuse_input,
    shared,
    stamp,
)
from toolkit.cli.report_forms import FOLDER, as_bytes, form_of, put_folder, report_object, sizes_of
from toolkit.cli.spark_tables_command import refresh_spark
from toolkit.cli.terminal import Say, print_result, speaker, wrote
from toolkit.cli.value_texts import counted
from toolkit.errors import NotFoundError, nearest, told_in_language
from toolkit.render.terminal_page import print_tables, printable
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from pandas import DataFrame

    from toolkit.book import Book
    from toolkit.log_call import LogResult
    from toolkit.planning.planning import Planning
    from toolkit.settings.tried_values import Tried

SIGNALS_ON_A_PAGE = 300
"""Signals that a page of the retention report names: those with the most at stake."""
SHOWN_OF_CALL = ("date", "customer", "channel", "outcome")
"""What is said of a call that was logged."""


@click.command()
@click.argument("book")
@click.option("--to", metavar="OUT", help="Write the refreshed copy there instead of into BOOK.")
@click.option(
    "--link-columns",
    is_flag=True,
    help="Google Sheets: add columns to the customer sheet that look ours up, once.",
)
@click.option(
    "--accept-fewer",
    is_flag=True,
    help="Go on though far fewer customers or calls are there than at the last run.",
)
@click.option(
    "--each",
    type=click.Choice(["owner"]),
    help="One workbook an owner, with the rows of the owner's customers, into the folder OUT; or "
    "one Google Sheet an owner, of the list OUT (.csv with the columns Owner and Sheet).",
)
@jobs_option
@dry_run_option
@shared
def refresh(
    o: Options,
    book: str,
    to: str | None,
    link_columns: bool,
    accept_fewer: bool,
    each: str | None,
    jobs: int | None,
    dry_run: bool,
) -> None:
    """Write tiers, next call dates, the call schedule and the reports into BOOK."""
    if book.startswith("spark:"):
        return refresh_spark(o, book, to, dry_run=dry_run, others=each or jobs or link_columns)
    if accept_fewer:
        o = o._replace(given={**o.given, "accept_fewer": "yes"})
    if each:
        if not to:
            raise click.UsageError("--each owner needs --to FOLDER, or --to SHEETS.csv.")
        if link_columns:
            raise click.UsageError("--link-columns does not go with --each owner.")
        return split_by_owner(o, book, to, jobs, dry_run=dry_run)
    if jobs:
        raise click.UsageError("--jobs goes with --each owner.")
    if link_columns and not (to or book).startswith(("gsheet:", "http://", "https://")):
        raise click.UsageError(
            "--link-columns is for Google Sheets; "
            "in a workbook the columns stand beside the customers anyway."
        )
    result = refreshed(o, book, to, dry_run=dry_run, link_columns=link_columns)
    if o.json:
        print_json(result.as_dict())
    elif not o.quiet:
        print_result(result)
    if result.receipt.warning:
        click.echo(f"retain: {printable(result.receipt.warning)}", err=True)
    if book.startswith("excel:") and to is None and not dry_run:
        unsaved = "The workbook is not saved, unless AutoSave is on"
        note(o, f"{unsaved}: look at it, then save it in Excel or close it as it was.")
    return None


@click.command("log")
@click.argument("book")
@click.argument("customer")
@click.option(
    "--outcome", required=True, metavar="WORD", help="What came of it, like Reached or No answer."
)
@click.option("--channel", metavar="WORD", help="Phone, Visit, E-mail or Video.")
@click.option("--note", "notes", metavar="TEXT", help="What was said.")
@click.option("--next-step", "follow_up", metavar="TEXT", help="What is to be done next.")
@click.option(
    "--next-step-due", "follow_up_due", metavar="DATE", callback=iso_date, help="Until when."
)
@click.option("--rating", type=float, metavar="NUMBER", help="How the customer rated you.")
@click.option(
    "--purpose", metavar="WORD", help="What the call was for, like Check-up, Review or Offer."
)
@click.option("--minutes", type=click.FloatRange(min=0), metavar="NUMBER", help="How long it took.")
@click.option(
    "--told", metavar="TEXT", help="The news that the customer was told, as the sheet News has it."
)
@click.option(
    "--answer",
    metavar="TEXT",
    help="What the customer said to a question; to several in turn, between semicolons.",
)
@click.option(
    "--question",
    metavar="TEXT",
    help="The question that is answered; otherwise those that were to be asked, in turn.",
)
@click.option("--by", metavar="REP", help="Who called.")
@click.option(
    "--date",
    "date",
    metavar="DATE",
    callback=iso_date,
    help="The day of the call; otherwise the day of the run.",
)
@dry_run_option
@shared
def log_call(o: Options, book: str, customer: str, dry_run: bool, **entry: Any) -> None:
    """Append one call with CUSTOMER (an id or a name) to the call log of BOOK."""
    from toolkit.log_call import log

    if not entry["outcome"].strip():
        raise click.BadParameter(
            "say what came of the call, like Reached or No answer.", param_hint="--outcome"
        )
    done = log(
        book,
        customer,
        entry,
        as_of=o.as_of,
        config=o.config,
        given=o.given,
        creds=o.creds,
        dry_run=dry_run,
        stamp=stamp(),
    )
    for hint in done.hints:
        note(o, hint)
    if o.json:
        return print_json(done.as_dict())
    if not o.quiet:
        _print_logged(done, dry_run)
    return None


def _print_logged(done: "LogResult", dry_run: bool) -> None:
    """Say what was added where, and what the log has no column for."""
    receipt, say = done.receipt, speaker(done.book)
    shown = [str(done.entry[name]) for name in SHOWN_OF_CALL if name in done.entry]
    sheet = printable(next(iter(receipt.appended)))
    added = "Would add" if dry_run else "Added"
    where = say(f"{added} to {sheet} of {receipt.to}: ")
    click.echo(f"{where}{printable(', '.join(shown))}")
    if done.no_column:
        missing = ", ".join(map(say, done.no_column))
        written = [title for title, kept in receipt.sheets.items() if kept.action != "kept"]
        click.echo(say(f"{sheet} has no column for {missing}: {written[0]} holds that."))
    for note_of_receipt in receipt.notes:
        click.echo(printable(say(note_of_receipt)))


@click.command()
@click.argument("name")
@click.argument("book")
@click.option(
    "--to",
    metavar="OUT",
    help="File to write: .xlsx, .csv, .json, .html, .pdf or .ics; FOLDER/ takes every table as "
    ".csv and all as .json; - is standard output.",
)
@click.option(
    "--customer",
    metavar="C",
    default="",
    help="Whose page the report diary is: an id or a name; otherwise the next call's.",
)
@click.option("--rep", metavar="R", default="", help="Only the rows of this rep.")
@click.option("--table", metavar="T", default="", help="Only this table, by its title.")
@dry_run_option
@shared
def report(
    o: Options,
    name: str,
    book: str,
    to: str | None,
    customer: str,
    rep: str,
    table: str,
    dry_run: bool,
) -> None:
    """Make one report of BOOK: call-schedule, please-answer, to-do, watch-list, retention, gaps,
    promises, follow-ups, handoffs, contact-quality, adherence, whatif, needs, requests, giving,
    known, onboarding, surveys, referrals, competitors, single-person, recovery, backtest, expected,
    diary, problems or run.
    """
    from toolkit.planning.planning import Planning
    from toolkit.reports import REPORTS

    if name not in REPORTS:
        raise NotFoundError(f"There is no report {name!r}. {nearest(name, REPORTS)}")
    if customer and name != "diary":
        raise click.UsageError("--customer goes with the report diary only.")
    form = form_of(name, o, to)
    tried = None
    if name == "whatif":
        from toolkit.settings.tried_values import split_tried

        given, tried = split_tried(o.given)
        o = o._replace(given=given)
    loaded = read_book(o, book)
    planning = Planning(loaded)
    with told_in_language(lambda: loaded.language):
        sheets = _sheets_of(name, planning, customer, tried)
        if name == "retention" and form in ("html", "pdf"):
            sheets |= _whom_to_call(planning)
        everyone = list(sheets)
        sheets = _asked_for(sheets, rep, table, speaker(loaded))
    if rep and not table:
        _tell_left_out(o, [title for title in everyone if title not in sheets], speaker(loaded))
    if form == "table":
        return print_tables(sheets, loaded.language, loaded.currency)
    if form == FOLDER:
        return _put_folder(o, name, book, Path(to or "-"), loaded, sheets, dry_run=dry_run)
    data = as_bytes(o, name, planning, sheets, form, rep)
    if to is None or to == "-":
        return click.echo(data.decode("utf-8"), nl=not data.endswith(b"\n"))
    path = Path(to)
    refuse_input(path, book)
    if form == "xlsx":
        refuse_existing(path)
    if not dry_run:
        put(path, data)
    say = speaker(loaded)
    told = f"{wrote(dry_run)} {path}: {sizes_of(sheets, form, say)}"
    return _say(o, say(told), name, loaded, sheets)


def _tell_left_out(o: Options, titles: list[str], say: Say) -> None:
    if titles:
        left = ", ".join(map(say, titles))
        note(o, f"{say('Left out, as they are of all reps together: ')}{left}.")


def _put_folder(
    o: Options,
    name: str,
    book: str,
    path: Path,
    loaded: "Book",
    sheets: dict[str, "DataFrame"],
    *,
    dry_run: bool,
) -> None:
    """A file for each table, into the folder `path`."""
    refuse_input(path, book)
    files = put_folder(path, name, loaded, sheets, dry_run=dry_run)
    told = f"{wrote(dry_run)} {counted(len(files), 'file')} into {path}: {', '.join(files)}"
    _say(o, speaker(loaded)(told), name, loaded, sheets)


def _say(o: Options, told: str, name: str, book: "Book", sheets: dict[str, "DataFrame"]) -> None:
    """What was written, in a line; with --json the rows themselves."""
    if o.json:
        print_json(report_object(name, book, sheets))
    elif not o.quiet:
        click.echo(told)


def _asked_for(
    sheets: dict[str, "DataFrame"], rep: str, table: str, say: Say
) -> dict[str, "DataFrame"]:
    """The rows of one rep and the table of one title, where they are asked for.

    The title may be English, or the one that a person is shown.

    Raises NotFoundError with the nearest names where there is none of them.
    """
    from toolkit.reports import of_rep

    if rep:
        sheets = of_rep(sheets, rep)
    if not table:
        return sheets
    for title, frame in sheets.items():
        if fold(table) in (fold(title), fold(say(title))):
            return {title: frame}
    raise NotFoundError(f"This report has no table {table!r}. {nearest(table, map(say, sheets))}")


def _sheets_of(
    name: str, planning: "Planning", customer: str, tried: "Tried | None"
) -> dict[str, "DataFrame"]:
    """The tables of a report; two of them are asked about something besides the book."""
    from toolkit.reports import REPORTS

    if name == "diary":
        from toolkit.reports.diary_report import diary

        return diary(planning, customer)
    if name == "whatif":
        from toolkit.reports.whatif_report import whatif

        return whatif(planning, tried)
    return REPORTS[name](planning)


def _whom_to_call(planning: "Planning") -> dict[str, "DataFrame"]:
    """The Watch list without what only hands fill in; {} where it is empty.

    Of a very long one the first, and a last row that says how many there are besides.
    """
    from toolkit.reports import REPORTS
    from toolkit.schema.watch_outputs import WATCH_LIST

    if not len(planning.signals):
        return {}
    rows = REPORTS["watch-list"](planning)[WATCH_LIST.title]
    to_fill = [column.name for column in WATCH_LIST.columns if column.open or column.hidden]
    shown = rows.head(SIGNALS_ON_A_PAGE).drop(columns=to_fill).reset_index(drop=True)
    more = len(rows) - len(shown)
    if more > 0:
        shown = shown.reindex(range(len(shown) + 1))
        says = f"{more:,} more with less at stake: the report watch-list has them all."
        shown.loc[len(shown) - 1, "what"] = says
    return {WATCH_LIST.title: shown}
