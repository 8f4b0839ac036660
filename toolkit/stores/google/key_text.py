"""Where the name of a key file belongs, the key itself may stand: told apart, and never shown."""

import base64
import binascii
import json
from typing import Any

_SIGNS = ("{", "-----BEGIN", "private_key", "refresh_token", "client_secret")
_BEGINS = ("ya29.", "1//0", "1/0", "GOCSPX-", "AIza", "eyJ")
"""How single parts of a sign-in begin: tokens (as a path, one of them has one slash), secrets."""
_LONGEST_NAME = 400
"""Characters of a name at most; a key is longer in any form."""


def is_a_key(text: str) -> bool:
    """Whether this is a key, whole or cut off, as JSON, as base64 or bare, or a token of one, and
    no file's name.

    >>> is_a_key("keys/robot.json"), is_a_key('{"type": "service_account"'), is_a_key("x" * 999)
    (False, True, True)
    """
    plain = _decoded(text) or text
    is_part = text.strip(" \"'").startswith(_BEGINS)
    return is_part or len(text) > _LONGEST_NAME or any(sign in plain for sign in _SIGNS)


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
