"""The channels that facts count, and whose call it was: the words people write for them."""

from toolkit.words.every_language import folded_words, words_of

CHANNELS: dict[str, tuple[str, ...]] = {
    channel: words_of(lambda language, channel=channel: language.channels.get(channel, ""))  # type: ignore[misc]
    for channel in ("phone", "visit", "email", "video")
}
"""The channels that facts count, each with the words people write for it; any other word is "other"."""
INBOUND = folded_words(lambda language: language.directions.get("in", ""))
OUTBOUND = folded_words(lambda language: language.directions.get("out", ""))
"""The words for calls that the customer made and for ours."""
CHANNEL_LABELS = {
    "phone": "Phone",
    "visit": "Visit",
    "email": "E-mail",
    "video": "Video",
    "other": "Other",
}
"""How each channel is shown."""
