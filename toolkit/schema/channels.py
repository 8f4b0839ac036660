"""The channels that facts count, and whose call it was: the words people write for them."""

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
CHANNEL_LABELS = {
    "phone": "Phone",
    "visit": "Visit",
    "email": "E-mail",
    "video": "Video",
    "letter": "Letter",
    "other": "Other",
}
"""How each channel is shown."""


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
