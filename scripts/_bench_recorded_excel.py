"""The Excel of `bench.py --buttons`: a button's process runs against it as on a person's machine.

Excel is replaced by answers that were recorded before: the copy that it saves comes ready, and
what is written goes nowhere. So the process does all that it does on a person's machine, and
Excel's own work, which is done in another process, is not counted. The process imports this module,
which is why it imports so little.
"""

import shutil
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLAIN = "import sys; sys.modules.update(dict.fromkeys(('pyarrow', 'polars'))); "
"""As pip installs it: xlwings and pandas import both where they are about."""
PRESS = "; ".join(
    (
        "import datetime, xlwings.utils, _bench_recorded_excel",
        "xlwings.utils.prepare_sys_path('False;book.xlsx;book.xlsx;;;;')",
        "_bench_recorded_excel.install({book!r})",
        "from toolkit.buttons import press",
        "press('refresh', as_of=datetime.date(2026, 11, 23))",
        "_bench_recorded_excel.check()",
    )
)
TWICE = """
import time
ends = [time.process_time()]
for _ in ("first", "second"):
    press('refresh', as_of=datetime.date(2026, 11, 23))
    ends.append(time.process_time())
print(ends[1], ends[2] - ends[1])
_bench_recorded_excel.check(presses=2)
"""
"""Two presses in one process, as of a Python that stays: the CPU of each, the first with all that
was imported for it.
"""
_written: list[Any] = []


def command(book: Path) -> tuple[str, ...]:
    """What Excel starts with this book open, after `sys.executable`."""
    return _started(PRESS.format(book=str(book)))


def two_presses(book: Path) -> tuple[str, ...]:
    """The same for a Python that stays for a second press, and prints what each took."""
    *prepared, _, _ = PRESS.format(book=str(book)).split("; ")
    return _started("; ".join(prepared) + TWICE)


def _started(code: str) -> tuple[str, ...]:
    code = f"{PLAIN}sys.path.insert(0, {str(ROOT / 'scripts')!r}); {code}"
    return ("-B", "-c", code, "--wb=book.xlsx", "--from_xl=1", "--app=Excel", "--hwnd=1")


def install(book: str) -> None:
    """Be the Excel that xlwings talks to, with this book open."""
    import xlwings as xw

    engine = xw.Engine(impl=_Engine(book))
    xw.engines.add(engine)
    engine.activate()


def check(presses: int = 1) -> None:
    """End with an error when a press did not come through.

    New sheets are copied in together, and those out of sight too.
    """
    if _written.count("copy") < 2 * presses or any(isinstance(w, tuple) for w in _written):
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

    def __init__(self, book: str) -> None:
        self.apps = [_App(self, book)]

    @staticmethod
    def prepare_xl_data_element(value: Any, options: Any) -> Any:
        return value


class _App(_Any):
    pid, version = 1, "16.0"

    def __init__(self, engine: _Engine, book: str) -> None:
        self.engine = engine
        self.books = _Books(self, book)

    def alert(self, prompt: str, *_: Any) -> None:
        _written.append((prompt,))


class _Books(_Any):
    def __init__(self, app: _App, book: str) -> None:
        self.active = _Book(app, book)

    def __iter__(self) -> Any:
        return iter([self.active])

    def __call__(self, name: str) -> Any:
        if name == "book.xlsx":
            return self.active
        raise KeyError(name)

    def open(self, path: str, *_: Any) -> Any:
        return _Book(self.active.app, path)


class _Book(_Any):
    name = fullname = "book.xlsx"

    def __init__(self, app: _App, book: str) -> None:
        self.app, self.api, self.sheets = app, _Copies(book), _Sheets(self)


class _Copies(_Any):
    """What stands behind a book of xlwings."""

    def __init__(self, book: str) -> None:
        self.book = book

    def SaveCopyAs(self, path: str) -> None:
        shutil.copy(self.book, path)


class _Sheets(_Any):
    def __init__(self, book: _Book) -> None:
        self.book = book

    def __call__(self, title: str) -> Any:
        return _Sheet(self.book, title)


class _Sheet(_Any):
    def __init__(self, book: _Book, title: str) -> None:
        self.book, self.name = book, title

    def copy(self, **_: Any) -> None:
        _written.append("copy")
