"""Stripe: invoices, payments and customers."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Stripe",
        "invoices",
        "orders",
        "id|Amount Due|Customer|Date (UTC)|Due Date (UTC)|Number|Status",
        order_id="Number",
        invoice="Number",
        customer_id="Customer",
        customer="Customer Name",
        email="Customer Email",
        date="Date (UTC)",
        due="Due Date (UTC)",
        amount="Total",
        discount="Total Discount Amount",
        paid="Paid",
        open_amount="Amount Remaining",
        status="Status",
        currency="Currency",
        unused="id|Amount Due|Amount Paid|Closed|Subscription|Subtotal|"
        "Applied Coupons|Coupon|Tax|Tax Percent|Description|Memo|"
        "Minimum Line Item Period Start (UTC)|Maximum Line Item Period End (UTC)|Billing|"
        "Ending Balance|Starting Balance|Forgiven|Charge",
        is_invoices=True,
    ),
    export(
        "Stripe",
        "payments",
        "orders",
        "id|Amount|Amount Refunded|Currency|Captured|Status",
        order_id="id",
        customer_id="Customer ID",
        customer="Customer Description",
        email="Customer Email",
        date="Created date (UTC)|Created (UTC)",
        amount="Amount",
        refunded="Amount Refunded",
        status="Status",
        item="Description",
        currency="Currency",
        unused="Captured|Converted Amount|Converted Amount Refunded|Converted Currency|"
        "Decline Reason|Fee|Is Link|Link Funding|Mode|PaymentIntent ID|Payment Source Type|"
        "Refunded date (UTC)|Statement Descriptor|Seller Message|Taxes On Fee|Card ID|Invoice ID|"
        "Transfer|Card Last4|Card Brand|Card Funding|Disputed Amount|Dispute Date (UTC)|"
        "Dispute Evidence Due (UTC)|Dispute Reason|Dispute Status|Application Fee|Application ID|"
        "Tax|Destination|Transfer Group",
    ),
    export(
        "Stripe",
        "customers",
        "customers",
        "id|Email|Name|Created (UTC)|Delinquent",
        customer_id="id",
        name="Name",
        email="Email",
        customer_since="Created (UTC)",
        notes="Description",
        country="Address Country|Card Address Country",
        city="Address City|Card Address City",
        postcode="Address Postal Code|Address Zip|Card Address Zip",
        unused="Delinquent|Currency|Card ID|Card Last4|Card Brand|Card Funding|Card Exp Month|"
        "Card Exp Year|Card Name|Card Address Line1|Card Address State|Card Issue Country|"
        "Card Fingerprint|Card CVC Status|Card AVS Zip Status|Card AVS Line1 Status|"
        "Card Tokenization Method|Plan|Plan Quantity|Status|Cancel At Period End|Account Balance|"
        "Total Spend|Payment Count|Average Order|Refunded Volume|Dispute Losses|Business Vat ID|"
        "Default Source",
    ),
)
