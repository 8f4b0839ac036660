"""Sage 50 Accounts (UK): the list of customers, and what stands on their accounts."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Sage 50",
        "customers",
        "customers",
        "A/C|Name|Balance|Credit Limit",
        customer_id="A/C",
        name="Name",
        contact_person="Contact Name|Contact",
        phone="Telephone",
        email="Email",
        revenue="Turnover YTD",
        unused="Balance|Credit Limit|Fax|Turnover MTD|Terms|Inactive",
    ),
    export(
        "Sage 50",
        "customers' activity",
        "orders",
        "No|Type|A/C|Date|Ref|Details|O/S",
        order_id="Ref",
        invoice="Ref",
        customer_id="A/C",
        date="Date",
        due="Due Date|Due On",
        amount="Amount",
        open_amount="O/S",
        document="Type",
        item="Details",
        unused="No|Debit|Credit|N/C|Dept|T/C|Disputed",
        is_invoices=True,
    ),
)
