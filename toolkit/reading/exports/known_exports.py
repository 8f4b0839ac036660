"""Which program exported a file, by its headers."""

from collections.abc import Sequence

from toolkit.reading.exports import (
    aircall,
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
    salesforce,
    shopify,
    square,
    stripe,
    suitecrm,
    woocommerce,
    xero,
    zoho,
)
from toolkit.reading.exports.export_profile import Export, spelled

PROGRAMS = (
    aircall, dynamics, espocrm, google, hubspot, mailchimp, odoo, outlook, pipedrive, quickbooks,
    ringcentral, salesforce, shopify, square, stripe, suitecrm, woocommerce, xero, zoho,
)  # fmt: skip
EXPORTS: tuple[Export, ...] = tuple(kind for program in PROGRAMS for kind in program.EXPORTS)


def known_export(headers: Sequence[str]) -> Export | None:
    """The kind of file that has these headers, the most telling one; None for any other.

    >>> headers = ["id", "Amount Due", "Customer", "Customer Email", "Date (UTC)", "Status"]
    >>> known_export([*headers, "Number", "Due Date (UTC)"]).name
    'an export of invoices from Stripe'
    """
    has = frozenset(map(spelled, headers))
    fitting = [kind for kind in EXPORTS if kind.signature <= has]
    return max(fitting, key=lambda kind: len(kind.signature), default=None)
