"""Square: transactions and items sold, and the customer directory."""

from toolkit.reading.exports.export_profile import export

_UNUSED = (
    "Time|Time Zone|Gross Sales|Service Charges|Gift Card Sales|Tax|Tip|Partial Refunds|"
    "Total Collected|Source|Card|Card Entry Methods|Cash|Square Gift Card|Other Tender|"
    "Other Tender Type|Other Tender Note|Fees|Net Total|Payment ID|Card Brand|PAN Suffix|"
    "Device Name|Staff Name|Staff ID|Details|Event Type|Location|Dining Option|"
    "Customer Reference ID|Device Nickname|Third Party Fees|Deposit ID|Deposit Date|"
    "Deposit Details|Fee Percentage Rate|Fee Fixed Rate|Refund Reason|Discount Name|"
    "Cash App|Order Reference ID|Fulfillment Note|Free Processing Applied|Channel|"
    "Unattributed Tips|Price Point Name|SKU|Modifiers Applied|Notes|Unit|Count|Itemization Type|"
    "Commission|Employee|GTIN|Token|Product Sales"
)
EXPORTS = (
    export(
        "Square",
        "transactions",
        "orders",
        "Date|Time|Time Zone|Gross Sales|Net Sales|Total Collected|Transaction ID|Payment ID",
        date="Date",
        order_id="Transaction ID",
        customer_id="Customer ID",
        customer="Customer Name",
        amount="Net Sales",
        discount="Discounts",
        status="Transaction Status",
        item="Description",
        unused=_UNUSED,
    ),
    export(
        "Square",
        "items sold",
        "orders",
        "Date|Time|Time Zone|Category|Item|Qty|Gross Sales|Net Sales|Transaction ID",
        date="Date",
        order_id="Transaction ID",
        customer_id="Customer ID",
        customer="Customer Name",
        amount="Net Sales",
        discount="Discounts",
        status="Transaction Status",
        item="Item",
        category="Category",
        quantity="Qty",
        unused=_UNUSED,
    ),
    export(
        "Square",
        "customers",
        "customers",
        "Reference ID|First Name|Last Name|Email Address|Phone Number|Company Name|Memo",
        customer_id="Square Customer ID",
        name="Company Name",
        first_name="First Name",
        last_name="Last Name",
        email="Email Address",
        phone="Phone Number",
        city="City",
        postcode="Postal Code",
        notes="Memo",
        unused="Reference ID|Nickname|Street Address 1|Street Address 2|State|Birthday|"
        "Creation Source|First Visit|Last Visit|Transaction Count|Lifetime Spend|"
        "Email Subscription Status|Instant Profile",
        is_of_persons=True,
    ),
)
