"""Keeps a salesperson's customers, inside the workbook where they already are.

What it gives are tiers, next call dates, call schedules and retention reports.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.errors import ToolkitError
    from toolkit.planning.planning import accounts
    from toolkit.refresh import load, run
    from toolkit.reports.from_frames import (
        add_columns,
        call_schedule,
        problems,
        report,
        retention_report,
    )
    from toolkit.settings import Settings
    from toolkit.stores import open_store

__version__ = "0.1.0"
__all__ = [
    "Book",
    "Settings",
    "ToolkitError",
    "__version__",
    "accounts",
    "add_columns",
    "call_schedule",
    "load",
    "open_store",
    "problems",
    "report",
    "retention_report",
    "run",
]

_HOMES = {
    "Book": "toolkit.book",
    "Settings": "toolkit.settings",
    "ToolkitError": "toolkit.errors",
    "accounts": "toolkit.planning.planning",
    "add_columns": "toolkit.reports.from_frames",
    "call_schedule": "toolkit.reports.from_frames",
    "load": "toolkit.refresh",
    "open_store": "toolkit.stores.opening",
    "problems": "toolkit.reports.from_frames",
    "report": "toolkit.reports.from_frames",
    "retention_report": "toolkit.reports.from_frames",
    "run": "toolkit.refresh",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import toolkit` costs nothing."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'toolkit' has no attribute {name!r}")
