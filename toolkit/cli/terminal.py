"""What the command line prints of a check and of a refresh."""

from typing import TYPE_CHECKING

import click

from toolkit.cli.value_texts import counted
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.problem import Problem
    from toolkit.reading.mapped import Mapped
    from toolkit.refresh import RunResult

SHOWN_PROBLEMS = 20


def rows_on(book: "Book", mapped: "Mapped") -> int:
    """The rows of a table that stand on this one of its sheets, those that do not count too."""
    from toolkit.reading.row_keys import sheets_of_keys

    sheets = book.mapped[mapped.table].sheets
    number = next(place for place, sheet in enumerate(sheets) if sheet is mapped)
    keys = book.tables[mapped.table].index
    if mapped.table in book.left_rows:
        keys = keys.append(book.left_rows[mapped.table])
    return int((sheets_of_keys(keys) == number).sum())


def cells_read(mapped: "Mapped") -> str:
    """The cells a table was read from, like "A4:S124"."""
    from toolkit.schema.model import letters

    columns, top = mapped.origin.columns or (1,), mapped.origin.header_row
    return f"{letters(min(columns))}{top}:{letters(max(columns))}{max(mapped.last_row, top)}"


def print_check(book: "Book", problems: "list[Problem]", counts: dict[str, int]) -> None:
    """How a book was understood, and its worst problems."""
    click.echo(f"{book.name}, as of {book.as_of.isoformat()}")
    _print_tables(book)
    if book.unread:
        click.echo("")
    for title, reason in book.unread.items():
        click.echo(printable(f"Not read: sheet {title!r}: {reason}"))
    click.echo("")
    if not problems:
        return click.echo("No problems.")
    by_severity = [counted(count, severity) for severity, count in counts.items() if count]
    click.echo(f"{counted(len(problems), 'problem')}: {', '.join(by_severity)}")
    for problem in problems[:SHOWN_PROBLEMS]:
        click.echo(printable(_problem_line(problem)))
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(f"  ... and {len(problems) - SHOWN_PROBLEMS} more; --json lists all.")
    return None


def _problem_line(problem: "Problem") -> str:
    place = "!".join(part for part in (problem.sheet, problem.cell) if part)
    value = f" ({problem.value!r})" if problem.value else ""
    return f"  {problem.severity}: {place}: {problem.problem}{value}. {problem.fix}"


def _print_tables(book: "Book") -> None:
    """How every table was understood, once for each of its sheets."""
    from toolkit.schema.inputs import INPUTS

    for name, table in book.mapped.items():
        for mapped in table.sheets:
            sheet = f"sheet {printable(mapped.title)!r}, {cells_read(mapped)}"
            rows = counted(rows_on(book, mapped), "row")
            export = f", {mapped.export}" if mapped.export else ""
            click.echo(f"\n{INPUTS[name].title}: {sheet}, {rows}{export}")
            _print_headers(mapped)


def _print_headers(mapped: "Mapped") -> None:
    """Headers with their columns and why, those that may mean something, and the rest."""
    from toolkit.mapping.questions import proposals

    for header, column in mapped.columns.items():
        reason = mapped.reasons.get(header, "")
        # Of a header that says itself what it is, the reason needs no saying.
        why = "" if reason.startswith("its ") else f"  ({reason})"
        click.echo(printable(f"  {header} -> {column}{why}"))
    proposed = proposals(mapped)
    for header, choices in proposed.items():
        words = " or ".join(f"{choice.column} ({choice.reason})" for choice in choices)
        click.echo(printable(f"  {header}: not used; may be {words}. Settle it with `retain map`."))
    rest = [printable(header) for header in mapped.unmapped if header not in proposed]
    if rest:
        click.echo(f"  not used: {', '.join(rest)}")


def print_result(result: "RunResult") -> None:
    """What a refresh wrote, or would write."""
    from toolkit.stores.our_sheets import HIDDEN_TITLES

    receipt, dry_run = result.receipt, result.dry_run
    if result.capacity:
        click.echo(printable(result.capacity))
    click.echo(f"{_outcome(result)} {receipt.to}, as of {result.book.as_of.isoformat()}")
    for text in result.told_first:
        if text != result.capacity:
            click.echo(f"  {printable(text)}")
    for title, sheet in receipt.sheets.items():
        size = "" if sheet.action == "kept" else f", {counted(sheet.rows, 'row')}"
        hidden = " (hidden)" if title in HIDDEN_TITLES else ""
        click.echo(f"  {printable(title)}{hidden}: {_action(sheet.action, dry_run)}{size}")
    if receipt.columns:
        done = _action(receipt.columns_action, dry_run)
        headings = ", ".join(printable(heading) for heading in receipt.columns)
        click.echo(f"  columns beside the customers {done}: {headings}")
    for title, rows in receipt.appended.items():
        added = _action("added", dry_run)
        click.echo(f"  {printable(title)}: {counted(rows, 'row')} {added} from the call schedule")
    if receipt.backup:
        click.echo(f"  backup: {receipt.backup}")
    for note in receipt.notes:
        click.echo(f"  {printable(note)}")
    count = len(result.problems)
    where = ": see the sheet Problems, or `retain check`" if count else ""
    click.echo(f"{counted(count, 'problem')}{where}.")


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
