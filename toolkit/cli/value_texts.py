"""Values as the command line prints them: counts, settings, what an explanation rests on, JSON."""

import datetime as dt
import json
from pathlib import Path
from typing import Any


def counted(number: int, thing: str) -> str:
    """A number of things: "1 row", "2 rows"."""
    ending = "" if number == 1 else "s"
    return f"{number} {thing}{ending}"


def shown_value(value: Any) -> str:
    """A setting as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _yes_or_no(value)
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)


def joined(value: Any) -> str:
    """What an explanation holds as text, in one line; "-" for what nobody knows."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return _yes_or_no(value)
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, dict):
        known = [f"{name} {joined(part)}" for name, part in value.items() if part is not None]
        return ", ".join(known)
    if isinstance(value, list | tuple):
        return "; ".join(joined(part) for part in value) or "none"
    return str(value)


def _yes_or_no(value: bool) -> str:
    return "yes" if value else "no"


def as_object(value: Any) -> str:
    """JSON text: dates ISO, unknown null."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_jsonable, allow_nan=False)


def _jsonable(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")
