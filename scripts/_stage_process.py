"""One refresh, or one floor, that tells its CPU stage by stage; `bench.py` starts it.

python scripts/_stage_process.py STAGES_JSON ours|floor|floor-checked BOOK OUT DAY ROWS

It imports little itself, as that would be counted. What the whole process costs beyond its stages
is its end.
"""

from __future__ import annotations

import functools
import importlib._bootstrap
import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PACKAGES = ("numpy", "pandas", "narwhals", "lxml", "xlsxwriter", "python_calamine", "click")
"""Whose imports are lines of their own, with all that they import themselves."""
INTERPRETER, OUR_MODULES, BETWEEN = "interpreter", "import of our modules", "between them"
STAGES = {
    "toolkit.stores.workbook.read_sheets": "read",
    "toolkit.stores.workbook.grids": "read",
    "toolkit.stores.workbook.earlier_copy": "read",
    "toolkit.load_book": "type, match, check",
    "toolkit.facts": "facts",
    "toolkit.rules": "rules",
    "toolkit.planning": "planning",
    "toolkit.reports": "reports",
    "toolkit.make_output": "reports",
    "toolkit.render.xlsx_page": "draw",
    "toolkit.stores.workbook.compose": "graft",
    "toolkit.stores.workbook.typed_into_copy": "sums of a copy",
    "toolkit.xlsx.opc.save_file": "save",
    "_bench_other_ways.read_cells": "read",
    "_bench_other_ways.checked": "type, match, check",
    "_bench_other_ways.added_rows": "planning",
    "_bench_other_ways.schedule_rows": "reports",
    "_bench_other_ways.report_tables": "reports",
    "_bench_other_ways.write_tables": "draw",
}
"""The stage of the functions of a package or a module, or of one function."""
ORDER = (
    INTERPRETER,
    *(f"import {package}" for package in PACKAGES),
    OUR_MODULES,
    *dict.fromkeys(STAGES.values()),
    BETWEEN,
)


class Stopwatch:
    """CPU by stage: each second belongs to the innermost stage that is under way."""

    def __init__(self) -> None:
        self.seconds = {INTERPRETER: time.process_time()}
        self._under_way = [BETWEEN]
        self._since = time.process_time()

    def charge(self) -> None:
        """Add what went by since the last change to the stage that is under way."""
        now, stage = time.process_time(), self._under_way[-1]
        self.seconds[stage] = self.seconds.get(stage, 0) + now - self._since
        self._since = now

    def timed(self, function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        @functools.wraps(function)
        def call(*args: Any, **named: Any) -> Any:
            return self._during(stage, function, *args, **named)

        return call

    def _during(self, stage: str, function: Callable[..., Any], *args: Any, **named: Any) -> Any:
        if stage == self._under_way[-1]:
            return function(*args, **named)
        self.charge()
        self._under_way.append(stage)
        try:
            return function(*args, **named)
        finally:
            self.charge()
            self._under_way.pop()

    def watch_imports(self) -> None:
        """Time what is imported from now on, and the functions of stages in it."""
        load = importlib._bootstrap._find_and_load  # type: ignore[attr-defined]

        def find_and_load(name: str, *rest: Any) -> Any:
            module = self._during(self._stage_of_import(name), load, name, *rest)
            if name.startswith(("toolkit", "_bench")):
                self._watch(module)
            return module

        importlib._bootstrap._find_and_load = find_and_load  # type: ignore[attr-defined]

    def _watch(self, module: ModuleType) -> None:
        """Time the functions of a module that was just imported, before others take them."""
        for name, held in list(vars(module).items()):
            is_its_own = isinstance(held, FunctionType) and held.__module__ == module.__name__
            stage = stage_of(f"{module.__name__}.{name}")
            if is_its_own and stage and not name.startswith("_"):
                setattr(module, name, self.timed(held, stage))

    def _stage_of_import(self, name: str) -> str:
        package = name.partition(".")[0]
        if package in PACKAGES:
            return f"import {package}"
        under_way = self._under_way[-1]
        # What a package imports of the standard library is its own cost.
        is_of_package = package != "toolkit" and under_way.startswith("import")
        return under_way if is_of_package else OUR_MODULES


def stage_of(name: str) -> str:
    """The stage of the function with this full name; "" where it has none of its own."""
    while name:
        if name in STAGES:
            return STAGES[name]
        name = name.rpartition(".")[0]
    return ""


def main(told: str, which: str, book: str, out: str, day: str, rows: str) -> None:
    """Refresh the book, or do as a floor does, and tell the seconds of each stage."""
    watch = Stopwatch()
    watch.watch_imports()
    if which == "ours":
        # As pip installs it: pyarrow is an extra.
        sys.modules["pyarrow"] = None  # type: ignore[assignment]
        from toolkit.cli import main as retain

        sys.argv[1:] = ["refresh", book, "--as-of", day, "-q", "--to", out]
        with suppress(SystemExit):
            retain()
    else:
        from _bench_other_ways import floor, floor_checked

        {"floor": floor, "floor-checked": floor_checked}[which](book, out, rows)
    watch.charge()
    Path(told).write_text(json.dumps(watch.seconds))


if __name__ == "__main__":
    main(*sys.argv[1:])
