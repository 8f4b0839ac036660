"""Keeps a salesperson's customers: tiers, next call dates, schedules and reports, in the workbook they already have."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.errors import ToolkitError
    from toolkit.refresh import load, run
    from toolkit.settings import Settings
    from toolkit.stores import open_store

__version__ = "0.1.0"
__all__ = ["Book", "Settings", "ToolkitError", "__version__", "load", "open_store", "run"]

_HOMES = {
    "Book": "toolkit.book",
    "Settings": "toolkit.settings",
    "ToolkitError": "toolkit.errors",
    "load": "toolkit.refresh",
    "open_store": "toolkit.stores",
    "run": "toolkit.refresh",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import toolkit` costs nothing."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'toolkit' has no attribute {name!r}")
