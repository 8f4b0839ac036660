"""The channels that facts count, and whose call it was: the words people write for them."""

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
