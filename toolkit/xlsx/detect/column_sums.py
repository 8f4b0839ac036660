"""What the columns of a sheet hold, as sums by which a later reader sees whether anybody typed."""

from __future__ import annotations

from hashlib import blake2b

from ..opc.package import Package
from ..sml.addresses import letters
from ..sml.cell_looks import Looks
from ..sml.cell_tokens import counted_tokens

_BYTES = 4
_LIMIT = 256**_BYTES


def column_sums(
    package: Package, part: str, looks: Looks, *, but: range = range(0)
) -> dict[str, str]:
    """A short sum of each column with cells, by its letters; `but` are columns left out, A is 1.

    Equal for equal cells in whatever order of the rows, and whichever program saved them. A formula
    counts by its functions: what it comes to is no work of a person's.
    """
    sums: dict[int, int] = {}
    for column, token, times in counted_tokens(package, part, looks):
        if column not in but:
            sums[column] = sums.get(column, 0) + _sum_of(token) * times
    return {letters(column): f"{total % _LIMIT:08x}" for column, total in sorted(sums.items())}


def _sum_of(token: bytes) -> int:
    return int.from_bytes(blake2b(token, digest_size=_BYTES).digest()) + 1
