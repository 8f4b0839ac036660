"""What the command line prints: the mapping and problems of a check, a receipt, an explanation, JSON."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.reading.mapped import Mapped
    from toolkit.refresh import RunResult

SHOWN_PROBLEMS = 20


def titled(book: "Book") -> list[tuple[str, "Mapped"]]:
    """Table title and how it was found, of every table of the book; once for each sheet of it."""
    from toolkit.schema.inputs import INPUTS

    return [(INPUTS[name].title, m) for name, mapped in book.mapped.items() for m in mapped.sheets]


def rows_on(book: "Book", mapped: "Mapped") -> int:
    """The rows of a table that stand on this one of its sheets."""
    from toolkit.reading.row_keys import sheets_of_keys

    number = next(i for i, m in enumerate(book.mapped[mapped.table].sheets) if m is mapped)
    return int((sheets_of_keys(book.tables[mapped.table].index) == number).sum())


def cells_read(mapped: "Mapped") -> str:
    """The cells a table was read from, like "A4:S124"."""
    from toolkit.schema.model import letters

    columns, top = mapped.origin.columns or (1,), mapped.origin.header_row
    return f"{letters(min(columns))}{top}:{letters(max(columns))}{max(mapped.last_row, top)}"


def print_check(book: "Book", problems: list[Any], counts: dict[str, int]) -> None:
    """How a book was understood, and its worst problems."""
    click.echo(f"{book.name}, as of {book.as_of.isoformat()}")
    for name, mapped in titled(book):
        click.echo(
            f"\n{name}: sheet {printable(mapped.title)!r}, {cells_read(mapped)}, {counted(rows_on(book, mapped), 'row')}"
        )
        _print_headers(mapped)
    if book.unread:
        click.echo("")
    for title, reason in book.unread.items():
        click.echo(printable(f"Not read: sheet {title!r}: {reason}"))
    click.echo("")
    if not problems:
        return click.echo("No problems.")
    click.echo(f"{counted(len(problems), 'problem')}: {_counted(counts)}")
    for p in problems[:SHOWN_PROBLEMS]:
        place = "!".join(x for x in (p.sheet, p.cell) if x)
        click.echo(
            printable(
                f"  {p.severity}: {place}: {p.problem}{f' ({p.value!r})' if p.value else ''}. {p.fix}"
            )
        )
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(f"  ... and {len(problems) - SHOWN_PROBLEMS} more; --json lists all.")
    return None


def _print_headers(mapped: "Mapped") -> None:
    """Headers with their columns and why, those that may mean something, and the rest."""
    from toolkit.mapping.questions import proposals

    for header, column in mapped.columns.items():
        reason = mapped.reasons.get(header, "")
        click.echo(
            printable(
                f"  {header} -> {column}{'' if reason.startswith('its ') else f'  ({reason})'}"
            )
        )
    made = proposals(mapped)
    for header, options in made.items():
        said = " or ".join(f"{p.column} ({p.reason})" for p in options)
        click.echo(printable(f"  {header}: not used; may be {said}. Settle it with `retain map`."))
    rest = [h for h in mapped.unmapped if h not in made]
    if rest:
        click.echo(f"  not used: {', '.join(printable(h) for h in rest)}")


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(counted(n, severity) for severity, n in counts.items() if n)


def counted(n: int, thing: str) -> str:
    """A number of things: "1 row", "2 rows"."""
    return f"{n} {thing}{'' if n == 1 else 's'}"


def print_result(result: "RunResult") -> None:
    """What a refresh wrote, or would write."""
    receipt, dry_run = result.receipt, result.dry_run
    same = receipt.sha256_before and receipt.sha256_before == receipt.sha256_after
    head = "Nothing to change in" if same else "Would write" if dry_run else "Wrote"
    click.echo(f"{head} {receipt.to}, as of {result.book.as_of.isoformat()}")
    for title, sheet in receipt.sheets.items():
        size = "" if sheet.action == "kept" else f", {counted(sheet.rows, 'row')}"
        click.echo(f"  {printable(title)}: {_action(sheet.action, dry_run)}{size}")
    if receipt.columns:
        done = _action(receipt.columns_action, dry_run)
        headings = ", ".join(printable(c) for c in receipt.columns)
        click.echo(f"  columns beside the customers {done}: {headings}")
    for title, rows in receipt.appended.items():
        added = "to be added" if dry_run else "added"
        click.echo(f"  {printable(title)}: {counted(rows, 'row')} {added} from the call schedule")
    if receipt.backup:
        click.echo(f"  backup: {receipt.backup}")
    for note in receipt.notes:
        click.echo(f"  {printable(note)}")
    count = len(result.problems)
    click.echo(
        f"{counted(count, 'problem')}{': see the sheet Problems, or `retain check`' if count else ''}."
    )


def _action(action: str, dry_run: bool) -> str:
    """What happened; in a dry run, what would."""
    return (
        f"to be {action}"
        if dry_run and action in ("added", "replaced", "kept", "linked", "mended")
        else action
    )


def explained(found: dict[str, Any]) -> Iterator[str]:
    """The lines of `retain why`."""
    own_id = f" ({found['customer_id']})" if found["customer_id"] != found["name"] else ""
    yield f"{found['name'] or 'No name'}{own_id}"
    later = found["planned"] if found["planned"] != found["next_call"] else None
    for label, value, reason in (
        ("As of", found["as_of"], None),
        ("Tier", found["tier"], found["why_tier"]),
        ("Called as", "others" if found["care"] == "other" else found["care"], None),
        ("Last contact", found["last_contact"] or "never", None),
        ("Contact gap", _days(found["contact_gap"]), None),
        ("Next call", found["next_call"] or "none", found["why_date"]),
        *([("In the plan", later, None)] if later else []),
        ("Overdue", _days(found["days_overdue"]), None),
        ("Call by", found["channel"], found["why_channel"]),
    ):
        yield f"  {label + ':':<14}{_with_reason('-' if value is None else value, reason)}"
    yield f"  {'Open gaps:':<14}{len(found['gaps']) or 'none'}"
    yield from (f"    {_gap(gap)}" for gap in found["gaps"])
    for label, key in (("Promises:", "promises"), ("Tasks:", "tasks")):
        if found[key]:
            yield f"  {label:<14}{len(found[key])}"
            yield from (f"    {_joined(one)}" for one in found[key])
    if found["points"]:
        yield "  Points to raise:"
        yield from (f"    {point}" for point in found["points"])
    yield "  Inputs used:"
    yield from (
        f"    {name.replace('_', ' ')}: {_joined(value)}" for name, value in found["inputs"].items()
    )


def _gap(gap: dict[str, Any]) -> str:
    """One open gap: what, of which kind, since when and for how long."""
    from toolkit.reports.report_parts import GAP_KINDS

    said = {
        name.replace("_", " "): value
        for name, value in gap.items()
        if name not in ("subject", "kind", "working_days")
    }
    kind = GAP_KINDS.get(gap["kind"], gap["kind"]).lower()
    parts = [
        gap.get("subject"),
        f"{kind} gap",
        _joined(said),
        f"{_joined(gap.get('working_days'))} working days" if "working_days" in gap else "",
    ]
    return ", ".join(str(part) for part in parts if part)


def _with_reason(value: str, reason: str | None) -> str:
    """The value and why; a reason that begins with the value says both."""
    if not reason:
        return value
    return reason if reason.startswith(f"{value}:") else f"{value} - {reason}"


def _days(number: Any) -> str | None:
    return None if number is None else counted(number, "day")


def _joined(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{k} {_joined(v)}" for k, v in value.items() if v is not None)
    if isinstance(value, list | tuple):
        return "; ".join(_joined(v) for v in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


def shown_value(value: Any) -> str:
    """A setting as text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)


def as_object(value: Any) -> str:
    """JSON text: dates ISO, unknown null."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_jsonable, allow_nan=False)


def _jsonable(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")
