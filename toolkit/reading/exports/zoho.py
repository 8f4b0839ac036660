"""Zoho CRM: accounts, calls and deals."""

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
)
