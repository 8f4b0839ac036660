"""WooCommerce: orders of the export of customers and orders, and the tables of Analytics."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "WooCommerce",
        "orders",
        "orders",
        "order_id|status|order_total|billing_email|billing_first_name",
        order_id="order_number|order_id",
        email="billing_email",
        phone="billing_phone",
        customer_id="customer_id",
        date="date|order_date",
        amount="order_total",
        refunded="refunded_total",
        discount="discount_total|cart_discount",
        item="item_name",
        quantity="item_quantity",
        status="status",
        currency="order_currency",
        unused="shipping_total|shipping_tax_total|fee_total|fee_tax_total|tax_total|"
        "order_discount|payment_method|payment_method_title|"
        "shipping_method|billing_company|billing_first_name|billing_last_name|billing_address_1|billing_address_2|"
        "billing_postcode|billing_city|billing_state|billing_country|shipping_first_name|"
        "shipping_last_name|shipping_address_1|shipping_address_2|shipping_postcode|shipping_city|"
        "shipping_state|shipping_country|shipping_company|customer_note|download_permissions|"
        "item_sku|item_price|item_total|item_subtotal|order_key|date_paid|paid_date|date_completed|"
        "completed_date",
    ),
    export(
        "WooCommerce",
        "orders of Analytics",
        "orders",
        "Date|Order #|Status|Customer|Customer type|Items sold",
        date="Date",
        order_id="Order #",
        status="Status",
        customer="Customer",
        item="Product(s)",
        amount="Net Sales|N. Revenue|Net sales (formatted)",
        quantity="Items sold",
        unused="Customer type|Coupon(s)|Attribution|Origin",
    ),
    export(
        "WooCommerce",
        "customers of Analytics",
        "customers",
        "Name|Username|Last active|Email|Orders|Total spend|AOV",
        name="Name",
        email="Email",
        country="Country / Region|Country",
        city="City",
        postcode="Postal code",
        customer_since="Date registered|Sign up",
        unused="Username|Last active|Orders|Total spend|AOV|Region",
        is_of_persons=True,
    ),
)
