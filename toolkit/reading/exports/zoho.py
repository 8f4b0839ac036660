"""Zoho CRM: accounts, calls and deals; Zoho Books: invoices, each line of one a row."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Zoho CRM",
        "accounts",
        "customers",
        "Record Id|Account Owner|Account Name|Created Time",
        customer_id="Record Id",
        owner="Account Owner",
        name="Account Name",
        phone="Phone",
        revenue="Annual Revenue",
        customer_since="Created Time",
        city="Billing City",
        country="Billing Country",
        postcode="Billing Code",
        last_contact="Last Activity Time",
        notes="Description",
        currency="Currency",
        unused="Account Owner.id|Website|Account Type|Modified Time|Tag|Account Number|"
        "Rating|Industry|Employees|Ownership|Parent Account|Parent Account.id|Billing Street|"
        "Billing State|Shipping Street|Shipping City|Shipping State|Shipping Code|"
        "Shipping Country|Created By|Created By.id|Modified By|Modified By.id|Exchange Rate",
    ),
    export(
        "Zoho CRM",
        "calls",
        "calls",
        "Subject|Call Type|Call Start Time|Call Owner|Related To",
        date="Call Start Time",
        by="Call Owner",
        customer="Related To",
        contact_person="Contact Name",
        direction="Call Type",
        minutes="Call Duration",
        in_minutes="Call Duration",
        purpose="Call Purpose",
        outcome="Call Result",
        notes="Description|Call Notes",
        unused="Record Id|Subject|Call Duration (in seconds)|Call Status|Outgoing Call Status|"
        "Call Owner.id|Related To.id|Contact Name.id|Created Time|Modified Time|Created By|"
        "Modified By|Tag|Call Agenda",
    ),
    export(
        "Zoho CRM",
        "deals",
        "orders",
        "Deal Name|Account Name|Stage|Amount|Closing Date",
        order_id="Record Id",
        item="Deal Name",
        customer="Account Name",
        contact_person="Contact Name",
        amount="Amount",
        currency="Currency",
        status="Stage",
        date="Closing Date",
        unused="Deal Owner|Deal Owner.id|Account Name.id|Contact Name.id|Probability (%)|Type|"
        "Next Step|Lead Source|Expected Revenue|Created Time|Modified Time|Last Activity Time|"
        "Created By|Modified By|Tag|Pipeline|Description|Exchange Rate",
        counts="Closed Won",
    ),
    export(
        "Zoho Books",
        "invoices",
        "orders",
        "Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer Name|Item Name",
        order_id="Invoice Number",
        invoice="Invoice Number",
        customer_id="Customer ID",
        customer="Customer Name",
        date="Invoice Date",
        due="Due Date",
        amount="Total",
        open_amount="Balance",
        status="Invoice Status",
        item="Item Name",
        quantity="Quantity",
        currency="Currency Code",
        unused="Invoice ID|Account|Account Code|PurchaseOrder|Item Price|Item Total|Item Desc|"
        "SubTotal|Customer Number|Notes|Subject|Entity Discount Amount|Exchange Rate|"
        "GST Treatment|GST Identification Number (GSTIN)|Place of Supply|Is Inclusive Tax|"
        "Item Tax|Item Tax %|Item Tax Amount|HSN/SAC|Shipping Charge|Adjustment|Sales person|"
        "Terms & Conditions|Billing Address|Billing City|Billing State|Billing Country|"
        "Billing Code|Shipping Address|Shipping City|Shipping State|Shipping Country|"
        "Shipping Code|Payment Terms|Payment Terms Label|Template Name|Usage unit|SKU",
        is_invoices=True,
    ),
)
