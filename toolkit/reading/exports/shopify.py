"""Shopify: orders, each line of an order a row, and customers.

An order says its customer by the e-mail address, as only that stands on each of its lines.
"""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Shopify",
        "orders",
        "orders",
        "Name|Email|Financial Status|Fulfillment Status|Total|Created at|Lineitem name",
        order_id="Name",
        email="Email",
        phone="Billing Phone",
        date="Created at",
        amount="Total",
        item="Lineitem name",
        quantity="Lineitem quantity",
        payment_status="Financial Status",
        cancelled_on="Cancelled at",
        refunded="Refunded Amount",
        discount="Discount Amount",
        currency="Currency",
        unused="Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|Subtotal|"
        "Shipping|Taxes|Discount Code|Shipping Method|Lineitem price|"
        "Lineitem compare at price|Lineitem sku|Lineitem requires shipping|Lineitem taxable|"
        "Lineitem fulfillment status|Lineitem discount|Billing Name|Billing Company|"
        "Billing Street|Billing Address1|"
        "Billing Address2|Billing City|Billing Zip|Billing Province|Billing Country|Shipping Name|"
        "Shipping Street|Shipping Address1|Shipping Address2|Shipping Company|Shipping City|"
        "Shipping Zip|Shipping Province|Shipping Country|Shipping Phone|Notes|Note Attributes|"
        "Payment Method|Payment Reference|Vendor|Outstanding Balance|Employee|Location|Device ID|"
        "Id|Tags|Risk Level|Source|Phone|Receipt Number|Duties|Payment ID|Payment Terms Name|"
        "Next Payment Due At|Payment References",
    ),
    export(
        "Shopify",
        "customers",
        "customers",
        "First Name|Last Name|Email|Accepts Email Marketing|Default Address Company",
        customer_id="Customer ID",
        name="Default Address Company",
        first_name="First Name",
        last_name="Last Name",
        email="Email",
        phone="Default Address Phone",
        phone_2="Phone",
        city="Default Address City",
        country="Default Address Country Code",
        postcode="Default Address Zip",
        notes="Note",
        revenue="Total Spent",
        unused="Accepts Email Marketing|Default Address Address1|Default Address Address2|"
        "Default Address Province Code|Accepts SMS Marketing|Total Orders|Tax Exempt|"
        "Tags",
        is_of_persons=True,
    ),
)
