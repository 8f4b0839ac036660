"""The channel of a call as the schedule shows it, in a language."""

from toolkit.catalogues.catalogue import Catalogue


def channel_in(shown: str, words: Catalogue) -> str:
    """A channel, or whatever else begins an item, in the language; the wishes behind it stay."""
    channel, bracket, wishes = shown.partition(" (")
    return f"{words.say(channel)}{bracket}{wishes}"
