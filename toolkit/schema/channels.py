"""The channels that facts count, and whose call it was: the words people write for them."""

import re
from typing import Any

from toolkit.words.every_language import folded_words, words_of


def _words_for(channel: str) -> tuple[str, ...]:
    return words_of(lambda language: language.channels.get(channel, ""))


COUNTED = ("phone", "visit", "email", "video", "letter")
CHANNELS = {channel: _words_for(channel) for channel in COUNTED}
"""The channels that facts count, each with the words for it; any other word is "other"."""
INBOUND = folded_words(lambda language: language.directions.get("in", ""))
OUTBOUND = folded_words(lambda language: language.directions.get("out", ""))
"""The words for calls that the customer made and for ours."""
_CALL_BACKS = "|".join(map(re.escape, words_of(lambda language: language.call_backs)))
_CALLING = "|".join(map(re.escape, words_of(lambda language: language.calling)))
_AGAIN = "|".join(map(re.escape, words_of(lambda language: language.again)))
_IS_CALL_BACK = re.compile(
    rf"\W*(?:{_CALL_BACKS})\b|.*\b(?:{_CALL_BACKS})\W*$|\W*(?:{_CALLING})\b.*\b(?:{_AGAIN})\b",
    re.IGNORECASE | re.DOTALL,
)
CHANNEL_LABELS = {
    "phone": "Phone",
    "visit": "Visit",
    "email": "E-mail",
    "video": "Video",
    "letter": "Letter",
    "other": "Other",
}
"""How each channel is shown."""


def is_call_back(step: str) -> bool:
    """Whether a next step is a call of the customer, whatever it is about.

    >>> is_call_back("Call Mr Fox again"), is_call_back("call the lawyer")
    (True, False)
    """
    return _IS_CALL_BACK.match(step) is not None


def with_wishes(label: str, *wishes: Any) -> str:
    """A channel as the schedule shows it, with how the customer wishes to be contacted by it.

    >>> with_wishes("Phone", "German", None, "9-11"), with_wishes("Visit", None)
    ('Phone (German, 9-11)', 'Visit')
    """
    said = [wish.strip() for wish in wishes if isinstance(wish, str) and wish.strip()]
    return f"{label} ({', '.join(said)})" if said else label


def without_wishes(shown: Any) -> Any:
    """The channel alone of what the schedule shows."""
    return shown.partition(" (")[0] if isinstance(shown, str) else shown
