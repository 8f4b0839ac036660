"""The command line `retain`: it parses, calls and prints.

The clock and the exit codes live here, the work elsewhere. Nothing heavy is imported before a
command needs it, so that `retain --help` answers at once.
"""

import atexit
import gc
import os
import sys
from contextlib import suppress

import click

import toolkit
from toolkit.cli.button_commands import buttons
from toolkit.cli.collect_command import collect
from toolkit.cli.doctor_command import doctor
from toolkit.cli.mail_command import mail
from toolkit.cli.map_headers import map_
from toolkit.cli.nightly_command import nightly
from toolkit.cli.read import check, columns, settings, why
from toolkit.cli.start import demo, new
from toolkit.cli.write import log_call, refresh, report
from toolkit.stores.workbook import READ_CELLS


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(toolkit.__version__, prog_name="retain")
def cli() -> None:
    """Tiers, next call dates, call schedules and retention reports,
    in the workbook where your customers already are.

    BOOK is a workbook (.xlsx, .xlsm, .xls, .xlsb, .ods), a folder of CSV or Parquet files,
    a Google Sheet or an open workbook.
    """


def main() -> None:
    """Run the command line; the entry point of `retain`.

    The program of one file holds its own Python, so that it is called to read cells apart, too.
    """
    if sys.argv[1:] == [READ_CELLS]:
        from toolkit.stores.workbook import cells_process

        cells_process.main()
        return
    if "--multiprocessing-fork" in sys.argv:
        # And so it is for each process that works on workbooks beside others.
        import multiprocessing

        multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    # One command makes little garbage in cycles, and looking for it took a tenth of the time.
    gc.set_threshold(1_000_000, 20, 20)
    atexit.register(_leave)
    # NumPy starts a thread a core, and none of them has work here.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    cli(prog_name="retain")


def _leave() -> None:
    """Spare the last look for garbage, a tenth of the time, as all of it goes with the process.

    What is Excel's must be let go of.
    """
    if "xlwings" not in sys.modules:
        gc.freeze()


for command in (
    demo,
    new,
    check,
    map_,
    refresh,
    collect,
    log_call,
    report,
    mail,
    nightly,
    why,
    settings,
    columns,
    buttons,
    doctor,
):
    cli.add_command(command)
