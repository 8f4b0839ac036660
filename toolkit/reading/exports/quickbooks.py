"""QuickBooks Online: the list of invoices and other sales, and the list of customers."""

from toolkit.reading.exports.export_profile import export

_UNUSED = "Memo|Memo/Description|Description|Account|Split|Balance|Terms|Posting|Clr|Qty|Rate"
EXPORTS = (
    export(
        "QuickBooks",
        "invoices",
        "orders",
        "Date|Transaction type|Num|Name|Due date|Amount|Open balance",
        order_id="Num",
        invoice="Num",
        customer="Name",
        date="Date",
        due="Due date",
        amount="Amount",
        open_amount="Open balance",
        document="Transaction type",
        status="Status",
        unused=_UNUSED,
        is_invoices=True,
    ),
    export(
        "QuickBooks",
        "sales",
        "orders",
        "Date|Transaction type|Num|Customer|Amount|Memo/Description",
        order_id="Num",
        customer="Customer",
        date="Date",
        amount="Amount",
        item="Product/Service",
        quantity="Qty",
        document="Transaction type",
        unused="Memo/Description|Sales Price|Rate|Balance|Account|Split|Posting",
    ),
    export(
        "QuickBooks",
        "customers",
        "customers",
        "Name|Company name|Street Address|Phone|Email|Customer type|Open Balance",
        name="Company name",
        contact_person="Name",
        phone="Phone",
        email="Email",
        city="City",
        country="Country",
        postcode="Zip",
        notes="Notes",
        unused="Street Address|State|Customer type|Attachments|Open Balance",
    ),
)
