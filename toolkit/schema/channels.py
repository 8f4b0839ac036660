"""The channels that facts count, and whose call it was: the words people write for them."""

import re
from functools import cache
from typing import Any

from toolkit.words.every_language import as_pattern, folded_words, words_of
from toolkit.words.folding import fold


def _words_for(channel: str) -> tuple[str, ...]:
    return words_of(lambda language: language.channels.get(channel, ""))


COUNTED = ("phone", "visit", "email", "video", "letter")
CHANNELS = {channel: _words_for(channel) for channel in COUNTED}
"""The channels that facts count, each with the words for it; any other word is "other"."""
INBOUND = folded_words(lambda language: language.directions.get("in", ""))
OUTBOUND = folded_words(lambda language: language.directions.get("out", ""))
"""The words for calls that the customer made and for ours."""
_AS_WHOLE_TEXT = {fold("drop in"): "visit", "list": "letter"}
"""What names a channel where nothing stands beside it: "drop in orders" is no visit, and a list is
a letter in Polish alone.
"""
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
    return _call_back().match(step) is not None


@cache
def _call_back() -> re.Pattern[str]:
    """Words for a call of the customer; few books have next steps that are looked at."""
    call_backs = "|".join(map(re.escape, words_of(lambda language: language.call_backs)))
    calling = "|".join(map(re.escape, words_of(lambda language: language.calling)))
    again = "|".join(map(re.escape, words_of(lambda language: language.again)))
    return re.compile(
        rf"\W*(?:{call_backs})\b|.*\b(?:{call_backs})\W*$|\W*(?:{calling})\b.*\b(?:{again})\b",
        re.IGNORECASE | re.DOTALL,
    )


def named_channels(text: str) -> list[str]:
    """The channels that a text names.

    >>> named_channels("Come by with the list"), named_channels("drop in orders")
    (['visit'], [])
    """
    whole = _AS_WHOLE_TEXT.get(fold(text))
    if whole:
        return [whole]
    return [channel for channel in CHANNELS if names_channel(text, channel)]


def names_channel(text: str, channel: str) -> bool:
    """Whether a word for a channel stands in a text, whatever other channels it names."""
    return bool(_word_for(channel).search(text))


@cache
def _word_for(channel: str) -> re.Pattern[str]:
    words = [word for word in CHANNELS[channel] if fold(word) not in _AS_WHOLE_TEXT]
    return re.compile(as_pattern(words), re.IGNORECASE)


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
