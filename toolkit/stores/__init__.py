"""Where sheets are read from and results are written to: one store a kind of place.

`base` says what each promises, `opening` finds the one that a person named.
"""

from toolkit.stores.opening import open_sink, open_store

__all__ = ["open_sink", "open_store"]
