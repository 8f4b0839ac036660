"""Where sheets are read from and results are written to: one small protocol, one store a kind of place."""

from toolkit.stores.opening import open_sink, open_store

__all__ = ["open_sink", "open_store"]
