"""What `retain refresh spark:... --to FOLDER` says."""

import click

from toolkit.cli.options import Options, print_json
from toolkit.cli.progress import progress
from toolkit.cli.value_texts import counted
from toolkit.render.terminal_page import printable


def refresh_spark(
    o: Options, address: str, to: str | None, *, dry_run: bool, others: object
) -> None:
    """Plan tables of Spark into a folder, and say what was written; `others` are options given."""
    if not to or others:
        raise click.UsageError("spark: needs --to FOLDER, and goes with no --each.")
    with progress(hidden=o.quiet) as tell:
        from toolkit.spark.spark_refresh import CUSTOMERS, refresh_in_spark

        result = refresh_in_spark(
            address,
            to,
            as_of=o.as_of,
            config=o.config,
            given=o.given,
            dry_run=dry_run,
            tell=tell,
        )
    if o.json:
        return print_json(result.as_dict())
    if not o.quiet:
        customers, calls = (
            result.rows[CUSTOMERS],
            sum(result.rows.values()) - result.rows[CUSTOMERS],
        )
        wrote = "Would write" if dry_run else "Wrote"
        told = f"{counted(customers, 'customer')} and {counted(calls, 'planned call')}"
        click.echo(printable(f"{wrote} {told} to {to}"))
    return None
