"""What the command line prints of a check and of a refresh."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import click

from toolkit.catalogues.catalogue import ENGLISH
from toolkit.cli.value_texts import counted
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.problem import Problem
    from toolkit.reading.mapped import Mapped
    from toolkit.run_result import RunResult

SHOWN_PROBLEMS = 20
Say = Callable[[str], str]
"""Says a line of ours as people are told it."""


def rows_on(book: "Book", mapped: "Mapped") -> int:
    """The rows of a table that stand on this one of its sheets, those that do not count too.

    Calls that were typed elsewhere and are yet to come into the log have keys behind its last row.
    """
    from toolkit.book import row_count
    from toolkit.reading.row_keys import rows_of_keys, sheets_of_keys

    sheets = book.mapped[mapped.table].sheets
    is_log = mapped.table == "calls" and book.large is None
    if len(sheets) == 1 and mapped.table not in book.left_rows and not is_log:
        return row_count(book, mapped.table)
    number = next(place for place, sheet in enumerate(sheets) if sheet is mapped)
    keys = book.tables[mapped.table].index
    if mapped.table in book.left_rows:
        keys = keys.append(book.left_rows[mapped.table])
    stands = sheets_of_keys(keys) == number
    if is_log and mapped.last_row:
        stands &= rows_of_keys(keys) <= mapped.last_row
    return int(stands.sum())


def cells_read(mapped: "Mapped") -> str:
    """The cells a table was read from, like "A4:S124"."""
    from toolkit.schema.model import letters

    columns, top = mapped.origin.columns or (1,), mapped.origin.header_row
    return f"{letters(min(columns))}{top}:{letters(max(columns))}{max(mapped.last_row, top)}"


def print_check(book: "Book", problems: "list[Problem]", counts: dict[str, int]) -> None:
    """How a book was understood, and its worst problems."""
    say = speaker(book)
    click.echo(say(f"{book.name}, as of {book.as_of.isoformat()}"))
    _print_tables(book, say)
    if book.unread:
        click.echo("")
    for title, reason in book.unread.items():
        why = _why_unread(title, reason, problems)
        click.echo(printable(say(f"Not read: sheet {title!r}: {why}")))
    click.echo("")
    if not problems:
        return click.echo(say("No problems."))
    by_severity = [counted(count, severity) for severity, count in counts.items() if count]
    click.echo(say(f"{counted(len(problems), 'problem')}: {', '.join(by_severity)}"))
    for problem in problems[:SHOWN_PROBLEMS]:
        click.echo(printable(_problem_line(problem, say)))
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(say(f"  ... and {len(problems) - SHOWN_PROBLEMS} more; --json lists all."))
    return None


def _why_unread(title: str, reason: str, problems: "list[Problem]") -> str:
    """Why a sheet is not read, without what to do where a problem below says that."""
    what, _, how = reason.partition(". ")
    below = [problem.fix for problem in problems[:SHOWN_PROBLEMS] if problem.sheet == title]
    return what if how and any(how in fix for fix in below) else reason


def speaker(book: "Book") -> Say:
    """What says a line about a book as people are told it; an English one as it is."""

    language = book.language
    if language == ENGLISH:
        return str
    from toolkit.render.in_language import told_in

    return partial(told_in, language=language, there=book.our_titles)


def _problem_line(problem: "Problem", say: Say) -> str:
    from toolkit.schema.outputs import PAGE_TITLES

    title = say(problem.sheet) if problem.sheet in PAGE_TITLES else problem.sheet
    place = "!".join(part for part in (title, problem.cell) if part)
    value = f" ({problem.value!r})" if problem.value else ""
    what, fix = say(problem.problem), say(problem.fix)
    return f"  {say(problem.severity)}: {place}: {what}{value}. {fix}"


def _print_tables(book: "Book", say: Say) -> None:
    """How every table was understood, once for each of its sheets."""
    from toolkit.schema.inputs import INPUTS

    for name, table in book.mapped.items():
        for mapped in table.sheets:
            sheet = f"sheet {printable(mapped.title)!r}, {cells_read(mapped)}"
            rows = counted(rows_on(book, mapped), "row")
            export = f", {mapped.export}" if mapped.export else ""
            click.echo(say(f"\n{INPUTS[name].title}: {sheet}, {rows}{export}"))
            _print_headers(mapped, say)


def _print_headers(mapped: "Mapped", say: Say) -> None:
    """Headers with their columns and why, those that may mean something, and the rest."""
    from toolkit.mapping.questions import proposals

    for header, column in mapped.columns.items():
        reason = mapped.reasons.get(header, "")
        # Of a header that says itself what it is, the reason needs no saying.
        why = "" if reason.startswith("its ") else f"  ({reason})"
        click.echo(printable(f"  {header} -> {column}{say(why)}"))
    proposed = proposals(mapped)
    for header, choices in proposed.items():
        words = ", ".join(f"{choice.column} ({choice.reason})" for choice in choices)
        told = say(f": not used; may be {words}. Settle it with `retain map`.")
        click.echo(printable(f"  {header}{told}"))
    rest = [printable(header) for header in mapped.unmapped if header not in proposed]
    if rest:
        click.echo(f"  {say('not used: ')}{', '.join(rest)}")


def print_result(result: "RunResult") -> None:
    """What a refresh wrote, or would write."""
    from toolkit.stores.our_sheets import HIDDEN_TITLES

    receipt, dry_run, say = result.receipt, result.dry_run, result.told
    if result.capacity:
        click.echo(printable(say(result.capacity)))
    click.echo(say(f"{_outcome(result)} {receipt.to}, as of {result.book.as_of.isoformat()}"))
    for text in result.told_first:
        if text != result.capacity:
            click.echo(f"  {printable(say(text))}")
    for title, sheet in receipt.sheets.items():
        size = "" if sheet.action == "kept" else f", {counted(sheet.rows, 'row')}"
        hidden = " (hidden)" if title in HIDDEN_TITLES else ""
        done = say(f"{hidden}: {_action(sheet.action, dry_run)}{size}")
        click.echo(f"  {printable(title)}{done}")
    if receipt.columns:
        done = _action(receipt.columns_action, dry_run)
        headings = ", ".join(printable(heading) for heading in receipt.columns)
        click.echo(f"  {say(f'columns beside the customers {done}: ')}{headings}")
    for title, rows in receipt.appended.items():
        added = _action("added", dry_run)
        told = say(f": {counted(rows, 'row')} {added} from the call schedule")
        click.echo(f"  {printable(title)}{told}")
    if receipt.backup:
        click.echo(f"  {say('backup: ')}{receipt.backup}")
    for note in receipt.notes:
        click.echo(f"  {printable(say(note))}")
    count = len(result.problems)
    where = ": see the sheet Problems, or `retain check`" if count else ""
    click.echo(say(f"{counted(count, 'problem')}{where}."))


def _outcome(result: "RunResult") -> str:
    """What happened to the place that was written to, or would have."""
    before, after = result.receipt.sha256_before, result.receipt.sha256_after
    if before and before == after:
        return "Nothing to change in"
    return wrote(result.dry_run)


def wrote(dry_run: bool) -> str:
    """How a line begins that says what was written, or would be."""
    return "Would write" if dry_run else "Wrote"


def _action(action: str, dry_run: bool) -> str:
    """What happened; in a dry run, what would."""
    happens = action in ("added", "replaced", "kept", "linked", "mended")
    return f"to be {action}" if dry_run and happens else action
