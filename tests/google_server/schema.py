"""Request bodies against the official discovery document:
unknown names, wrong types and unknown words are refused.
"""

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import Any

ONE_OF = {
    "Request": None,
    "ExtendedValue": None,
    "DeveloperMetadataLocation": ("sheetId", "spreadsheet", "dimensionRange"),
    "DataFilter": None,
    "UpdateCellsRequest": ("start", "range"),
}
"""Schemas of which exactly one field may be given (None: of all of them);
the document says so only in prose.
"""


class BadBody(ValueError):
    """What is wrong with a body, as the service would say it."""


@cache
def document() -> dict[str, Any] | None:
    """The discovery document of Sheets v4; None when the package that ships it is not installed."""
    found = importlib.util.find_spec("googleapiclient")
    if found is None or found.origin is None:
        return None
    file = Path(found.origin).parent / "discovery_cache" / "documents" / "sheets.v4.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None


def check(name: str, value: Any, at: str = "") -> None:
    """Raise BadBody when a value is not of this schema; nothing where the document is not there."""
    found = document()
    if found is not None:
        _object(found["schemas"], name, value, at or name)


def _object(schemas: dict[str, Any], name: str, value: Any, at: str) -> None:
    if not isinstance(value, dict):
        raise BadBody(f"Invalid value at '{at}'")
    fields = schemas[name].get("properties", {})
    for key, inner in value.items():
        if key not in fields:
            raise BadBody(
                f"Invalid JSON payload received. Unknown name \"{key}\" at '{at}': Cannot "
                "find field."
            )
        if inner is not None:
            _value(schemas, fields[key], inner, f"{at}.{key}")
    if name in ONE_OF:
        given = [k for k in value if k in (ONE_OF[name] or fields)]
        if len(given) != 1:
            raise BadBody(f"Invalid value at '{at}' (oneof), {sorted(given)} given")


def _value(schemas: dict[str, Any], spec: dict[str, Any], value: Any, at: str) -> None:
    if "$ref" in spec:
        return _object(schemas, spec["$ref"], value, at)
    kind = spec.get("type")
    if kind == "array":
        if not isinstance(value, list):
            raise BadBody(f"Invalid value at '{at}'")
        for i, item in enumerate(value):
            _value(schemas, spec["items"], item, f"{at}[{i}]")
    elif kind == "object":
        if not isinstance(value, dict):
            raise BadBody(f"Invalid value at '{at}'")
    else:
        fits = {
            "string": isinstance(value, str),
            "boolean": isinstance(value, bool),
            "integer": isinstance(value, int) and not isinstance(value, bool),
            "number": isinstance(value, int | float) and not isinstance(value, bool),
        }
        if not fits.get(str(kind), True) or ("enum" in spec and value not in spec["enum"]):
            raise BadBody(f"Invalid value at '{at}' ({kind})")
    return None
