"""Excel itself: instances, their books, and what the person sees of them."""

import warnings
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import xlwings as xw

from excel_engine.book import Book, Sheet, Values, clean, prepare
from excel_engine.cells import Range
from excel_engine.counted import Counted, Log


class Excel:
    """The engine; one instance runs from the start."""

    name, type = "excel on openpyxl", "desktop"

    def __init__(self) -> None:
        self.log = Log()
        self.alerts: list[str] = []
        self.status: list[Any] = []
        self.running: list[App] = []
        self.refuses_files = False
        self.follows = True  # what looks at a whole table reaches further as it grows
        self.copies_alone = False  # as on a Mac, where sheets are copied in one by one
        self.names_come_along = True  # with a sheet that is copied in from another workbook
        self.saves_copies = True  # as on Windows; on a Mac there is no such request
        self.start()

    @property
    def calls(self) -> int:
        return sum(self.log.calls.values())

    @property
    def steps(self) -> int:
        return sum(self.log.steps.values())

    def start(self) -> "App":
        """Another instance of Excel, in front of the others."""
        app = App(self, 1000 + len(self.running))
        self.running.insert(0, app)
        return app

    def open(self, path: Path, app: "App | None" = None, *, fullname: str | None = None) -> Any:
        """Open a file as a person does; the xlwings book."""
        return xw.Book(impl=(app or self.running[0])._open(path, fullname))

    @property
    def apps(self) -> "Apps":
        return Apps(self)

    clean_value_data = staticmethod(clean)
    prepare_xl_data_element = staticmethod(prepare)


class Apps:
    def __init__(self, excel: Excel) -> None:
        self.excel = excel

    def keys(self) -> list[int]:
        return [app._pid for app in self.excel.running]

    def add(self, **_: Any) -> "App":
        return self.excel.start()

    def __iter__(self) -> Iterator["App"]:
        return iter(self.excel.running)

    def __len__(self) -> int:
        return len(self.excel.running)

    def __getitem__(self, pid: int) -> "App":
        return next(app for app in self.excel.running if app._pid == pid)


class App(Counted):
    """One running Excel."""

    def __init__(self, excel: Excel, pid: int) -> None:
        self._log, self._excel, self._pid = excel.log, excel, pid
        self._books: list[Book] = []
        self._state: dict[str, Any] = {
            "screen_updating": True,
            "calculation": "automatic",
            "enable_events": True,
            "display_alerts": True,
            "cut_copy_mode": False,
            "status_bar": False,
        }
        self._clipboard: Any = None

    def _open(self, path: Path, fullname: str | None = None) -> Book:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            held = openpyxl.load_workbook(path, keep_vba=path.suffix.lower() == ".xlsm")
        if held.vba_archive:
            # openpyxl leaves it open for more, and a collector may close what it writes to first.
            packed = held.vba_archive.fp
            held.vba_archive.close()
            held.vba_archive = zipfile.ZipFile(packed)
        for picture in (picture for sheet in held.worksheets for picture in sheet._images):
            picture._data = partial(bytes, picture._data())  # openpyxl's own can be saved once only
        values = Values(held, path.read_bytes())
        book = Book(self, held, values, path.name, fullname or str(path))
        self._books.insert(0, book)
        return book

    engine = property(lambda self: self._excel)
    pid = property(lambda self: self._pid)
    hwnd = property(lambda self: self._pid)
    books = property(lambda self: Books(self))
    version = property(lambda self: "16.0")
    api = property(lambda self: self)

    @property
    def selection(self) -> Any:
        """The cells selected on the sheet in front, as each sheet keeps its own;
        None where a chart is in front.
        """
        book = self._books[0] if self._books else None
        if book is None or not hasattr(book._xl.active, "cell"):
            return None
        return Range(
            Sheet(book, book._xl.active), getattr(book._xl.active, "_selected", (1, 1, 1, 1))
        )

    def Goto(self, cells: Any) -> None:
        """Select cells of any open workbook, and bring their sheet in front."""
        cells._sheet._activate()
        cells._sheet._ws._selected = cells._area

    def activate(self, steal_focus: bool = False) -> None:
        pass

    def calculate(self) -> None:
        pass

    def alert(self, prompt: str, title: Any, buttons: Any, mode: Any, callback: Any) -> str:
        self._excel.alerts.append(prompt)
        return "ok"


def _state(member: str) -> property:
    def get(app: App) -> Any:
        return app._state[member]

    def put(app: App, value: Any) -> None:
        app._state[member] = value
        if member == "status_bar":
            app._excel.status.append(value)

    return property(get, put)


for _member in (
    "screen_updating",
    "calculation",
    "enable_events",
    "display_alerts",
    "cut_copy_mode",
    "status_bar",
):
    setattr(App, _member, _state(_member))


class Books(Counted):
    def __init__(self, app: App) -> None:
        self._log, self._app = app._log, app

    app = property(lambda self: self._app)

    @property
    def active(self) -> Book:
        if not self._app._books:
            raise KeyError("no book is open")
        return self._app._books[0]

    def __iter__(self) -> Iterator[Book]:
        return iter(list(self._app._books))

    def __len__(self) -> int:
        return len(self._app._books)

    def __call__(self, key: str | int) -> Book:
        for n, book in enumerate(self._app._books, 1):
            if key == n or str(key).lower() == book._name.lower():
                return book
        raise KeyError(key)

    def add(self) -> Book:
        held = openpyxl.Workbook()
        name = f"Book{len(self._app._books) + 1}"
        self._app._books.insert(0, Book(self._app, held, Values(held, None), name, name))
        return self._app._books[0]

    def open(self, fullname: str, *_: Any) -> Book:
        if self._app._excel.refuses_files:
            raise PermissionError("this Excel opens nothing")
        return self._app._open(Path(fullname))
