"""The words that a why-sentence says of a customer whom nobody calls, and who takes no place."""

NOT_RANKED = "not ranked: "
"""In `Why this tier` of such customers; places that draw their tier show it in grey by that."""
