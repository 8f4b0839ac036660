"""Measures the process that a button starts beside `retain refresh` of the same book as a file."""

import tempfile
from pathlib import Path
from statistics import median

import _bench_recorded_excel
from _bench_book import make_book
from _bench_tools import AS_OF, RETAIN, Cost, Ways, by_turns, line, printed_by, ratio


def bench_buttons(runs: int) -> None:
    """By turns, with imports alone beside them."""
    with tempfile.TemporaryDirectory() as held:
        book, out = Path(held) / "book.xlsx", Path(held) / "out.xlsx"
        make_book(str(book))
        plain = _bench_recorded_excel.PLAIN
        given = ("refresh", str(book), "--as-of", AS_OF.isoformat(), "-q", "--to", str(out))
        ways: Ways = {
            "the process of a button": _bench_recorded_excel.command(book),
            "retain refresh BOOK --to OUT": ("-c", plain + RETAIN, *given),
            "import xlwings alone": ("-B", "-c", plain + "import xlwings"),
            "import pandas alone": ("-B", "-c", plain + "import pandas"),
        }
        found = by_turns(ways, runs, lambda: out.unlink(missing_ok=True), warm_up=1)
        presses = [
            printed_by(*_bench_recorded_excel.two_presses(book)).split() for _ in range(runs)
        ]
    book_of = "500 customers, 10,000 calls, in a workbook open in Excel (played)"
    print(f"\n{book_of}: whole processes, median of {runs}")
    for way, cost in zip(ways, found, strict=True):
        print(line(way, cost))
    print(ratio("button / file", found[0], found[1], 1.5))
    first, second = (median(map(float, each)) for each in zip(*presses, strict=True))
    print("\nTwo presses in one process that stays, the first with all imports:")
    print(line("the first press", Cost(first, first, None)))
    print(line("the second press", Cost(second, second, None)))
