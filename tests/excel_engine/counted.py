"""Counting, and refusing as Excel does."""

from collections import Counter
from typing import Any

STEPS = {
    "active", "api", "app", "apps", "book", "books", "cells", "clean_value_data", "charts",
    "engine", "font", "max_cells_per_read", "max_cells_per_write", "name_of", "names", "options",
    "page_setup", "pid", "prepare_xl_data_element", "range", "sheet", "sheets", "snapshot",
    "tables", "type", "used_range",
}  # fmt: skip
BUSY, REFUSED = -2147418111, -2147352567


class com_error(Exception):
    """What Excel answers when it will not."""

    def __init__(self, hresult: int, text: str) -> None:
        super().__init__(
            hresult, "Exception occurred.", (0, "Microsoft Excel", text, "", 0, -2146827284), None
        )
        self.hresult = hresult


class Log:
    """What came across, by the kind of object and the member asked for."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.steps: Counter[str] = Counter()
        self.busy = False
        self.busy_at: range = range(0)  # the messages, by their number, that are refused
        self.count = 0

    def note(self, kind: str, member: str, *, step: bool) -> None:
        self.count += 1
        if self.busy or self.count in self.busy_at:
            raise com_error(BUSY, "Call was rejected by callee.")
        (self.steps if step else self.calls)[f"{kind}.{member}"] += 1


class Counted:
    """An object whose public members are counted whenever somebody outside
    asks for them or sets them.
    """

    _log: Log

    def __getattribute__(self, member: str) -> Any:
        if not member.startswith("_"):
            self._note(member, step=member in STEPS)
        return object.__getattribute__(self, member)

    def __setattr__(self, member: str, value: Any) -> None:
        if not member.startswith("_") and member not in STEPS:
            self._note(member, step=False)
        object.__setattr__(self, member, value)

    def _note(self, member: str, *, step: bool) -> None:
        object.__getattribute__(self, "_log").note(type(self).__name__, member, step=step)
