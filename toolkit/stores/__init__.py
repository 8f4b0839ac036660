"""Where sheets are read from and results are written to: one store a kind of place.

`base` says what each promises, `opening` finds the one that a person named.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.stores.opening import open_sink, open_store

__all__ = ["open_sink", "open_store"]


def __getattr__(name: str) -> Any:
    """Import a way to open a place when it is used: who reads cells alone needs no pandas."""
    if name in __all__:
        from toolkit.stores import opening

        return getattr(opening, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
