"""SuiteCRM: accounts and calls, by the names of their fields or by their labels."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "SuiteCRM",
        "accounts",
        "customers",
        "name|id|date_entered|assigned_user_name|phone_office",
        customer_id="id",
        name="name",
        owner="assigned_user_name",
        phone="phone_office",
        phone_2="phone_alternate",
        email="email_address|email1",
        revenue="annual_revenue",
        customer_since="date_entered",
        city="billing_address_city",
        country="billing_address_country",
        postcode="billing_address_postalcode",
        notes="description",
        unused="date_modified|modified_user_id|created_by|deleted|assigned_user_id|account_type|"
        "industry|phone_fax|billing_address_street|billing_address_state|rating|ownership|"
        "employees|ticker_symbol|shipping_address_street|shipping_address_city|"
        "shipping_address_state|shipping_address_postalcode|shipping_address_country|parent_id|"
        "sic_code|campaign_id|website",
    ),
    export(
        "SuiteCRM",
        "calls",
        "calls",
        "name|date_start|status|direction|parent_name|assigned_user_name",
        purpose="name",
        date="date_start",
        state="status",
        direction="direction",
        customer="parent_name",
        by="assigned_user_name",
        minutes="duration_minutes",
        notes="description",
        unused="id|date_entered|date_modified|modified_user_id|created_by|deleted|assigned_user_id|"
        "duration_hours|date_end|parent_type|parent_id|reminder_time|email_reminder_time|outlook_id",
    ),
)
