"""The process that a button starts, beside `retain refresh` of the same book as a file; part of `bench.py --buttons`.

Excel is replaced by answers that were recorded before: the cells of each sheet come ready, and what is written goes nowhere. So the
process does all that it does on a person's machine, and Excel's own work, which is done in another process, is not counted.
"""

import pickle
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLAIN = "import sys; sys.modules.update(dict.fromkeys(('pyarrow', 'polars'))); "
"""As pip installs it: xlwings and pandas import both where they are about."""
PRESS = (
    "import xlwings.utils;xlwings.utils.prepare_sys_path('False;book.xlsx;book.xlsx;;;;'); "
    "import _bench_buttons; _bench_buttons.install({answers!r}); "
    "import datetime; from toolkit.buttons import press; press('refresh', as_of=datetime.date(2026, 11, 23)); _bench_buttons.check()"
)
_written: list[Any] = []


def command(answers: Path) -> tuple[str, ...]:
    """What Excel starts, after `sys.executable`."""
    code = f"{PLAIN}sys.path.insert(0, {str(ROOT / 'scripts')!r}); {PRESS.format(answers=str(answers))}"
    return ("-B", "-c", code, "--wb=book.xlsx", "--from_xl=1", "--app=Excel", "--hwnd=1")


def record(book: Path, answers: Path) -> None:
    """Keep the cells of a book as Excel would hand them over."""
    import datetime as dt

    from python_calamine import CalamineWorkbook

    def given(value: Any) -> Any:
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return dt.datetime(value.year, value.month, value.day)  # noqa: DTZ001 - days of a workbook have no time zone
        return None if value == "" else value

    held = CalamineWorkbook.from_path(str(book))
    cells = {t: tuple(tuple(given(v) for v in row) for row in held.get_sheet_by_name(t).to_python()) for t in held.sheet_names}
    answers.write_bytes(pickle.dumps(cells))


def install(answers: str) -> None:
    """Be the Excel that xlwings talks to."""
    import xlwings as xw

    engine = xw.Engine(impl=_Engine(pickle.loads(Path(answers).read_bytes())))
    xw.engines.add(engine)
    engine.activate()


def check() -> None:
    """End with an error when the press did not come through."""
    if _written.count("copy") < 4 or any(isinstance(w, tuple) for w in _written):
        sys.exit(f"the press failed: {_written}")


class _Any:
    """Whatever is asked of it, it is fine."""

    def __getattr__(self, member: str) -> Any:
        return _Any()

    def __call__(self, *args: Any, **more: Any) -> Any:
        return _Any()

    def __iter__(self) -> Any:
        return iter(())


class _Engine:
    name, type = "recorded", "desktop"

    def __init__(self, cells: dict[str, Any]) -> None:
        self.apps = [_App(self, cells)]

    @staticmethod
    def clean_value_data(data: Any, dates: Any, empty: Any, numbers: Any, err_to_str: bool) -> Any:
        return [[empty if v is None or v == "" else v for v in row] for row in data]

    @staticmethod
    def prepare_xl_data_element(value: Any, options: Any) -> Any:
        return value


class _App(_Any):
    pid, version = 1, "16.0"

    def __init__(self, engine: _Engine, cells: dict[str, Any]) -> None:
        self.engine = engine
        self.books = _Books(self, cells)

    def alert(self, prompt: str, *_: Any) -> None:
        _written.append((prompt,))


class _Books(_Any):
    def __init__(self, app: _App, cells: dict[str, Any]) -> None:
        self.app = app
        self.active = _Book(app, cells)

    def __iter__(self) -> Any:
        return iter([self.active])

    def __call__(self, name: str) -> Any:
        if name == "book.xlsx":
            return self.active
        raise KeyError(name)

    def open(self, path: str, *_: Any) -> Any:
        return _Book(self.app, {})


class _Book(_Any):
    name = fullname = "book.xlsx"

    def __init__(self, app: _App, cells: dict[str, Any]) -> None:
        self.app, self.names = app, _Names()
        self.sheets = _Sheets(self, cells)


class _Names(_Any):
    @property
    def impl(self) -> Any:
        return self

    def __len__(self) -> int:
        return 0

    def __call__(self, name: str) -> Any:
        if _written:  # from then on the names are ours
            return _Any()
        raise KeyError(name)


class _Sheets(_Any):
    def __init__(self, book: _Book, cells: dict[str, Any]) -> None:
        self.book, self.cells = book, cells

    def __iter__(self) -> Any:
        return iter([_Sheet(self.book, title, rows) for title, rows in self.cells.items()])

    def __call__(self, title: str) -> Any:
        return _Sheet(self.book, title, self.cells.get(title, ()))

    def __len__(self) -> int:
        return len(self.cells)


class _Sheet(_Any):
    def __init__(self, book: _Book, title: str, rows: Any) -> None:
        self.book, self.name, self.rows = book, title, rows

    def range(self, one: Any, two: Any = None) -> Any:
        return _Range(self)

    @property
    def used_range(self) -> Any:
        return _Range(self)

    def copy(self, **_: Any) -> None:
        _written.append("copy")


class _Range(_Any):
    table = None
    max_cells_per_read = None

    def __init__(self, sheet: _Sheet) -> None:
        self.sheet = sheet

    def get_address(self, *_: Any) -> str:
        from toolkit.tables import letters

        width = max(map(len, self.sheet.rows), default=1)
        return f"'[book.xlsx]{self.sheet.name}'!$A$1:${letters(width)}${len(self.sheet.rows)}"

    @property
    def raw_value(self) -> Any:
        return self.sheet.rows

    @raw_value.setter
    def raw_value(self, values: Any) -> None:
        """Taken, and kept nowhere."""
