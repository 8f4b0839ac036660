"""Which program exported a file, by its headers."""

from collections.abc import Sequence
from dataclasses import replace

from toolkit.reading.exports import (
    aircall,
    calendly,
    datev,
    dynamics,
    espocrm,
    google,
    hubspot,
    mailchimp,
    odoo,
    outlook,
    pipedrive,
    quickbooks,
    ringcentral,
    sage,
    salesforce,
    shopify,
    square,
    stripe,
    suitecrm,
    threecx,
    woocommerce,
    xero,
    zoho,
)
from toolkit.reading.exports.export_profile import Export, spelled

PROGRAMS = (
    aircall, calendly, datev, dynamics, espocrm, google, hubspot, mailchimp, odoo, outlook,
    pipedrive, quickbooks, ringcentral, sage, salesforce, shopify, square, stripe, suitecrm,
    threecx, woocommerce, xero, zoho,
)  # fmt: skip
TELLING = 5
"""Telling headers of which one may have another name."""
MOST = 0.7
"""The share of the headers of such a file that must be those of the program."""
EXPORTS: tuple[Export, ...] = tuple(kind for program in PROGRAMS for kind in program.EXPORTS)


def known_export(headers: Sequence[str]) -> Export | None:
    """The kind of file that has these headers, the most telling one; None for any other.

    >>> headers = ["id", "Amount Due", "Customer", "Customer Email", "Date (UTC)", "Status"]
    >>> known_export([*headers, "Number", "Due Date (UTC)"]).name
    'an export of invoices from Stripe'
    """
    has = frozenset(map(spelled, headers))
    fitting = [kind for kind in EXPORTS if kind.signature <= has]
    if not fitting:
        return _nearly_known(has)
    return max(fitting, key=lambda kind: len(kind.signature))


def _nearly_known(has: frozenset[str]) -> Export | None:
    """The kind of file of which all but one telling header are here, and most others are its.

    So it is with an export in which a person renamed a header; None for any other file.
    """
    near = [
        kind
        for kind in EXPORTS
        if len(kind.signature) >= TELLING
        and len(kind.signature - has) == 1
        and len(kind.columns.keys() & has) >= MOST * len(has)
    ]
    if not near:
        return None
    best = max(near, key=lambda kind: len(kind.columns.keys() & has))
    return replace(best, lacks=next(iter(best.signature - has)))
