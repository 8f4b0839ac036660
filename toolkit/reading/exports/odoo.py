"""Odoo: contacts, sales orders and invoices, by the labels of its lists."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Odoo",
        "contacts",
        "customers",
        "Complete Name|Phone|Email|Salesperson|City|Country",
        name="Complete Name",
        phone="Phone",
        email="Email",
        owner="Salesperson",
        city="City",
        country="Country",
        unused="Activities|Company|Tags|State|Next Activity Deadline|Next Activity Type",
    ),
    export(
        "Odoo",
        "sales orders",
        "orders",
        "Order Reference|Customer|Salesperson|Total|Invoice Status",
        order_id="Order Reference",
        customer="Customer",
        date="Order Date|Creation Date",
        amount="Total",
        status="Status",
        promised_for="Delivery Date|Expected Date",
        unused="Salesperson|Activities|Company|Invoice Status|Website|Sales Team|"
        "Customer Reference|Untaxed Amount|Taxes",
    ),
    export(
        "Odoo",
        "invoices",
        "orders",
        "Number|Invoice Partner Display Name|Invoice/Bill Date|Due Date|Status",
        order_id="Number",
        invoice="Number",
        customer="Invoice Partner Display Name",
        date="Invoice/Bill Date",
        due="Due Date",
        amount="Total Signed|Total in Currency Signed|Total",
        open_amount="Amount Due Signed|Amount Due",
        status="Status",
        paid="Payment Status",
        unused="Activities|Next Activity|Untaxed Amount Signed|Tax|Reference|Salesperson|Company|"
        "Source Document|Sales Team|Currency",
        is_invoices=True,
    ),
)
