"""Keys: how an entry read before is told from the same words typed into another schedule."""

import hashlib
import json
from collections.abc import Collection, Sequence
from typing import Any

import pandas as pd

from toolkit.entries.raw_values import worded

_BY_COMMAND = "log"
"""How the row key begins of an entry that `retain log` made: it was typed into no schedule."""
_NO_KEY = "1"
"""What stands for the row key in the key of an entry that was typed into a row without one."""


def typed_key(words: Sequence[str], row_key: Any) -> str:
    """The key of an entry: all that was typed, and the row key of the row it was typed into."""
    return f"{_digest(words)}-{worded(row_key) or _NO_KEY}"


def command_key(words: Sequence[str], taken: Collection[str]) -> str:
    """The key of an entry that `retain log` made, which is none of those taken."""
    digest, nth = _digest(words), 1
    while f"{digest}-{_BY_COMMAND}{nth}" in taken:
        nth += 1
    return f"{digest}-{_BY_COMMAND}{nth}"


def _digest(words: Sequence[str]) -> str:
    text = json.dumps(words, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def row_key_of(key: Any) -> str:
    """The row key of the row an entry was typed into, as its key tells; "" where it had none."""
    row_key = worded(key).partition("-")[2]
    return "" if row_key == _NO_KEY else row_key


def is_by_command(key: Any) -> bool:
    """Whether `retain log` made the entry of this key."""
    return row_key_of(key).startswith(_BY_COMMAND)


def schedule_mark(entries: pd.DataFrame) -> str:
    """What the rows of a schedule written now are marked with: another mark for other entries."""
    keys = sorted(worded(key) for key in entries["key"] if not is_by_command(key))
    return "k" + hashlib.sha256("\n".join(keys).encode()).hexdigest()[:8]


def mark_of(row_key: Any) -> str:
    """The mark of the schedule that a row with this key stands in."""
    return str(row_key).partition("-")[0]
