"""Field masks as the service takes them: `a.b`, `a/b`, `a(b,c)` and `*`;
a tree of names, where an empty tree means all.
"""

from typing import Any

Mask = dict[str, Any]


class BadMask(ValueError):
    """A mask that cannot be read."""


def parse(text: str) -> Mask:
    """Read a mask; BadMask when brackets do not match or a name is missing."""
    mask, rest = _list(text.replace(" ", ""))
    if rest:
        raise BadMask(text)
    return mask


def _list(text: str) -> tuple[Mask, str]:
    mask: Mask = {}
    while True:
        text = _item(text, mask)
        if not text.startswith(","):
            return mask, text
        text = text[1:]


def _item(text: str, mask: Mask) -> str:
    end = next((i for i, c in enumerate(text) if c in ",()./"), len(text))
    name, rest = text[:end], text[end:]
    if not name:
        raise BadMask(text)
    known = name in mask
    inner = mask.setdefault(name, {})
    if rest[:1] in (".", "/"):
        if known and not inner:
            return _item(rest[1:], {})
        return _item(rest[1:], inner)
    if rest[:1] == "(":
        found, rest = _list(rest[1:])
        if not rest.startswith(")"):
            raise BadMask(text)
        inner.update(found)
        return rest[1:]
    inner.clear()
    return rest


def chosen(value: Any, mask: Mask) -> Any:
    """The part of an answer that a mask names; lists are gone through."""
    if not mask or "*" in mask:
        return value
    if isinstance(value, list):
        return [chosen(v, mask) for v in value]
    if not isinstance(value, dict):
        return value
    return {k: chosen(v, mask[k]) for k, v in value.items() if k in mask}


def merged(old: dict[str, Any], new: dict[str, Any], mask: Mask) -> dict[str, Any]:
    """A new value: named fields taken from `new`, cleared where it lacks them;
    all others from `old`.
    """
    if "*" in mask or not mask:
        return dict(new)
    out = dict(old)
    for name, inner in mask.items():
        if inner and "*" not in inner:
            out[name] = merged(old.get(name) or {}, new.get(name) or {}, inner)
            if not out[name]:
                del out[name]
        elif name in new and new[name] is not None:
            out[name] = new[name]
        else:
            out.pop(name, None)
    return out
