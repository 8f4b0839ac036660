"""The channels that facts count, and whose call it was: the words people write for them."""

from toolkit.words import cell_words
from toolkit.words.folding import fold

CHANNELS: dict[str, tuple[str, ...]] = {
    name: tuple(line.split("|")) for name, line in cell_words.CHANNELS.items()
}
"""The channels that facts count, each with the words people write for it; any other word is "other"."""
INBOUND, OUTBOUND = (
    frozenset(map(fold, cell_words.DIRECTIONS[way].split("|"))) for way in ("in", "out")
)
"""The words for calls that the customer made and for ours."""
CHANNEL_LABELS = {
    "phone": "Phone",
    "visit": "Visit",
    "email": "E-mail",
    "video": "Video",
    "other": "Other",
}
"""How each channel is shown."""
