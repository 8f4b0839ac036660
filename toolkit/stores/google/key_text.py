"""Where the name of a key file belongs, the key itself may stand: told apart, and never shown."""

import base64
import binascii
import json
from typing import Any

_SIGNS = ("{", "-----BEGIN", "private_key", "refresh_token", "client_secret")
_LONGEST_NAME = 400
"""Characters of a name at most; a key is longer in any form."""


def is_a_key(text: str) -> bool:
    """Whether this is a key, whole or cut off, as JSON, as base64 or bare, and no file's name.

    >>> is_a_key("keys/robot.json"), is_a_key('{"type": "service_account"'), is_a_key("x" * 999)
    (False, True, True)
    """
    plain = _decoded(text) or text
    return len(text) > _LONGEST_NAME or any(sign in plain for sign in _SIGNS)


def key_in(text: str) -> dict[str, Any] | None:
    """The key that a text holds, as JSON or as base64 of it; None for one that is cut off."""
    try:
        info = json.loads(_decoded(text) or text)
    except ValueError:
        return None
    return info if isinstance(info, dict) else None


def _decoded(text: str) -> str:
    """What base64 spells, its line breaks aside; "" where it is none."""
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
