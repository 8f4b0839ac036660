"""Made-up files of programs: whole header rows, a few rows, and what stands in them.

Each is (kind of file, title, header row between commas, rows as header -> text, what is read:
table -> column -> values of all its rows that count).
"""

from typing import Any, NamedTuple


class File(NamedTuple):
    """A file as a program would write it, and the values a person reads in it."""

    kind: str
    title: str
    headers: str
    rows: list[dict[str, Any]]
    read: dict[str, dict[str, list[Any]]]


LIST = "Customer ID,Customer,E-mail,Phone,Owner"
CUSTOMERS = [
    ["cus_1", "Gorse Ltd", "pay@gorse.example", "+44 20 7946 0001", "Ann"],
    ["cus_2", "Heath & Co", "buy@heath.example", "+44 20 7946 0002", "Ben"],
]
"""The list beside a log."""

SHOPIFY = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,"
    "Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,"
    "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,"
    "Lineitem sku,"
    "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,"
    "Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
    "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
    "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,"
    "Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,"
    "Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,"
    "Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount"
)
FILES = [
    File(
        "an export of orders from Shopify",
        "orders_export",
        SHOPIFY,
        [
            {
                "Name": "#1001", "Email": "pay@gorse.example", "Financial Status": "paid",
                "Total": "120.00", "Created at": "2026-03-04 09:59:00 +0200",
                "Lineitem quantity": "2", "Lineitem name": "Case", "Refunded Amount": "20.00",
                "Discount Code": "SPRING", "Discount Amount": "12.00",
            },
            {
                "Name": "#1002", "Email": "buy@heath.example", "Financial Status": "voided",
                "Total": "80.00", "Created at": "2026-03-05 10:00:00 +0200",
                "Lineitem quantity": "1", "Lineitem name": "Lens", "Refunded Amount": "0.00",
            },
        ],
        {
            "orders": {
                "order_id": ["#1001"], "customer_id": ["cus_1"], "amount": [100.0],
                "date": ["2026-03-04"], "item": ["Case"], "quantity": [2.0], "discount": [12.0],
            }
        },
    ),
    File(
        "an export of customers from Shopify",
        "customers_export",
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        "Default Address Address1,Default Address Address2,Default Address City,"
        "Default Address Province Code,Default Address Country Code,Default Address Zip,"
        "Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,"
        "Tax Exempt,Tags",
        [
            {
                "Customer ID": "7001", "First Name": "Mara", "Last Name": "Lindt",
                "Email": "mara@lindt.example", "Default Address Company": "Lindt Optik",
                "Default Address City": "Graz", "Default Address Country Code": "AT",
            }
        ],
        {
            "customers": {
                "customer_id": ["7001"], "name": ["Lindt Optik"], "first_name": ["Mara"],
                "last_name": ["Lindt"], "city": ["Graz"], "country": ["AT"], "revenue": [None],
            }
        },
    ),
    File(
        "an export of orders from WooCommerce",
        "orders",
        "order_id,order_number,date,status,shipping_total,tax_total,discount_total,order_total,"
        "refunded_total,"
        "order_currency,payment_method,customer_id,billing_first_name,billing_last_name,"
        "billing_company,billing_email,billing_phone,billing_city,item_name,item_quantity",
        [
            {
                "order_id": "501", "order_number": "501", "date": "2026-04-02 12:00:00",
                "status": "completed", "order_total": "90.00", "refunded_total": "0.00",
                "discount_total": "10.00",
                "billing_email": "pay@gorse.example", "item_name": "Tea", "item_quantity": "3",
            },
            {
                "order_id": "502", "order_number": "502", "date": "2026-04-03 12:00:00",
                "status": "cancelled", "order_total": "50.00",
                "billing_email": "buy@heath.example", "item_name": "Tea", "item_quantity": "1",
            },
        ],
        {
            "orders": {
                "order_id": ["501"], "customer_id": ["cus_1"], "amount": [90.0],
                "discount": [10.0],
            }
        },
    ),
    File(
        "an export of orders of Analytics from WooCommerce",
        "wc-orders-report",
        "Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,"
        "Attribution",
        [
            {
                "Date": "2026-04-02 12:00:00", "Order #": "501", "Status": "processing",
                "Customer": "Gorse Ltd", "Customer type": "returning", "Product(s)": "3 x Tea",
                "Items sold": "3", "Net Sales": "75.5",
            }
        ],
        {"orders": {"order_id": ["501"], "customer_id": ["cus_1"], "amount": [75.5]}},
    ),
    File(
        "an export of customers of Analytics from WooCommerce",
        "wc-customers-report",
        "Name,Username,Last active,Date registered,Email,Orders,Total spend,AOV,Country / Region,"
        "City,Region,Postal code",
        [
            {
                "Name": "Mara Lindt", "Username": "mara", "Date registered": "2024-02-01 10:00:00",
                "Email": "mara@lindt.example", "Orders": "3", "Total spend": "300",
                "Country / Region": "AT", "City": "Graz",
            }
        ],
        {
            "customers": {
                "name": ["Mara Lindt"], "customer_since": ["2024-02-01"], "city": ["Graz"],
                "email": ["mara@lindt.example"], "revenue": [None],
            }
        },
    ),
    File(
        "an export of invoices from Stripe",
        "invoices",
        "id,Amount Due,Closed,Currency,Customer,Date (UTC),Due Date (UTC),Number,Paid,Subscription,"
        "Subtotal,Total Discount Amount,Applied Coupons,Tax,Tax Percent,Total,Amount Paid,Status,"
        "Customer Name,Customer Email,Amount Remaining",
        [
            {
                "id": "in_1", "Amount Due": "300", "Customer": "cus_1", "Number": "IN-1",
                "Date (UTC)": "2026-05-01 10:02", "Due Date (UTC)": "2026-05-31 10:02",
                "Paid": "TRUE", "Total": "300", "Status": "paid", "Currency": "eur",
                "Total Discount Amount": "15",
            },
            {
                "id": "in_2", "Amount Due": "200", "Customer": "cus_2", "Number": "IN-2",
                "Date (UTC)": "2026-05-02 10:02", "Due Date (UTC)": "2026-06-01 10:02",
                "Paid": "FALSE", "Total": "200", "Status": "uncollectible", "Currency": "eur",
            },
        ],
        {
            "orders": {
                "order_id": ["IN-1"], "customer_id": ["cus_1"], "amount": [300.0],
                "discount": [15.0],
            },
            "invoices": {"invoice": ["IN-1"], "due": ["2026-05-31"]},
        },
    ),
    File(
        "an export of payments from Stripe",
        "unified_payments",
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,"
        "Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Is Link,"
        "Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),Statement Descriptor,"
        "Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,"
        "Customer Email,Invoice ID,Transfer",
        [
            {
                "id": "ch_1", "Created date (UTC)": "2026-06-05 20:38:34", "Amount": "125.00",
                "Amount Refunded": "25.00", "Currency": "usd", "Captured": "true",
                "Status": "Paid", "Customer ID": "cus_1", "Customer Email": "pay@gorse.example",
            },
            {
                "id": "ch_2", "Created date (UTC)": "2026-06-06 20:38:34", "Amount": "99.00",
                "Amount Refunded": "0.00", "Currency": "usd", "Captured": "false",
                "Status": "Failed", "Customer ID": "cus_2",
            },
        ],
        {"orders": {"order_id": ["ch_1"], "customer_id": ["cus_1"], "amount": [100.0]}},
    ),
    File(
        "an export of customers from Stripe",
        "customers",
        "id,Description,Email,Name,Created (UTC),Delinquent,Card ID,Card Last4,Card Brand,"
        "Total Spend,Payment Count,Average Order,Refunded Volume,Dispute Losses",
        [
            {
                "id": "cus_9", "Email": "ap@ibex.example", "Name": "Ibex Pty",
                "Created (UTC)": "2023-01-05 08:00", "Delinquent": "false", "Total Spend": "900",
            }
        ],
        {
            "customers": {
                "customer_id": ["cus_9"], "name": ["Ibex Pty"], "customer_since": ["2023-01-05"],
                "revenue": [None],
            }
        },
    ),
    File(
        "an export of transactions from Square",
        "transactions-2026",
        "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,"
        "Tip,Partial Refunds,Total Collected,Source,Card,Cash,Fees,Net Total,Transaction ID,"
        "Payment ID,Card Brand,Device Name,Staff Name,Staff ID,Details,Description,Event Type,"
        "Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,"
        "Device Nickname,Transaction Status",
        [
            {
                "Date": "2026-07-01", "Time": "09:15:00", "Gross Sales": "$60.00",
                "Discounts": "-$5.00",
                "Net Sales": "$55.00", "Tax": "$5.00", "Total Collected": "$60.00",
                "Transaction ID": "T1", "Payment ID": "P1", "Description": "Tea",
                "Event Type": "Payment", "Customer ID": "cus_1", "Customer Name": "Gorse Ltd",
                "Transaction Status": "Complete",
            },
            {
                "Date": "2026-07-03", "Time": "09:15:00", "Gross Sales": "-$10.00",
                "Net Sales": "-$10.00", "Total Collected": "-$10.00", "Transaction ID": "T1",
                "Payment ID": "P2", "Event Type": "Refund", "Customer ID": "cus_1",
                "Customer Name": "Gorse Ltd", "Transaction Status": "Complete",
            },
        ],
        {
            "orders": {
                "order_id": ["T1", "T1"], "amount": [55.0, -10.0], "discount": [-5.0, None],
                "date": ["2026-07-01", "2026-07-01"],
            }
        },
    ),
    File(
        "an export of items sold from Square",
        "items-2026",
        "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
        "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,"
        "Location,Dining Option,Customer ID,Customer Name,Customer Reference ID",
        [
            {
                "Date": "2026-07-01", "Category": "Drinks", "Item": "Tea", "Qty": "2.0",
                "Gross Sales": "$12.00", "Net Sales": "$11.00", "Transaction ID": "T1",
                "Customer ID": "cus_2", "Customer Name": "Heath & Co", "Event Type": "Payment",
            }
        ],
        {
            "orders": {
                "order_id": ["T1"], "customer_id": ["cus_2"], "amount": [11.0], "item": ["Tea"],
                "category": ["Drinks"], "quantity": [2.0],
            }
        },
    ),
    File(
        "an export of customers from Square",
        "directory",
        "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,"
        "Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,"
        "Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,"
        "Lifetime Spend,Email Subscription Status,Instant Profile",
        [
            {
                "First Name": "Joe", "Last Name": "Pine", "Email Address": "joe@pine.example",
                "Phone Number": "+1 512 555 0171", "Company Name": "Pine LLC", "City": "Austin",
                "Square Customer ID": "SQ1", "Memo": "likes tea",
            }
        ],
        {
            "customers": {
                "customer_id": ["SQ1"], "name": ["Pine LLC"], "first_name": ["Joe"],
                "notes": ["likes tea"], "last_contact": [None],
            }
        },
    ),
    File(
        "an export of invoices from Xero",
        "SalesInvoices",
        "ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,"
        "PORegion,POPostalCode,POCountry,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,"
        "TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,"
        "UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,TrackingName1,"
        "TrackingOption1,Currency,Type,Sent,Status",
        [
            {
                "ContactName": "Gorse Ltd", "InvoiceNumber": "INV-7", "InvoiceDate": "2026-07-01",
                "DueDate": "2026-07-31", "Total": "360.00", "InvoiceAmountDue": "360.00",
                "Description": "Frames", "Quantity": "2", "Type": "Sales invoice",
                "Status": "Awaiting Payment",
            },
            {
                "ContactName": "Heath & Co", "InvoiceNumber": "INV-8", "InvoiceDate": "2026-07-02",
                "DueDate": "2026-08-01", "Total": "90.00", "InvoiceAmountDue": "0.00",
                "Type": "Sales invoice", "Status": "Voided",
            },
            {
                "ContactName": "Gorse Ltd", "InvoiceNumber": "CN-1", "InvoiceDate": "2026-07-09",
                "DueDate": "2026-07-09", "Total": "60.00", "InvoiceAmountDue": "0.00",
                "Type": "Sales credit note", "Status": "Paid",
            },
        ],
        {
            "orders": {"order_id": ["INV-7", "CN-1"], "amount": [360.0, -60.0]},
            "invoices": {"invoice": ["INV-7", "CN-1"], "open_amount": [360.0, 0.0]},
        },
    ),
    File(
        "an export of contacts from Xero",
        "Contacts",
        "*ContactName,AccountNumber,EmailAddress,FirstName,LastName,POAttentionTo,POAddressLine1,"
        "POAddressLine2,POAddressLine3,POAddressLine4,POCity,PORegion,POPostalCode,POCountry,"
        "SAAttentionTo,SAAddressLine1,SACity,PhoneNumber,FaxNumber,MobileNumber,DDINumber,"
        "SkypeName,BankAccountName,BankAccountNumber,TaxNumber,Website",
        [
            {
                "*ContactName": "Kelp BV", "AccountNumber": "K1", "EmailAddress": "a@kelp.example",
                "FirstName": "Kim", "LastName": "Vos", "POCity": "Ghent", "POCountry": "Belgium",
                "PhoneNumber": "+32 9 555 01 01",
            }
        ],
        {
            "customers": {
                "customer_id": ["K1"], "name": ["Kelp BV"], "first_name": ["Kim"],
                "city": ["Ghent"], "country": ["Belgium"],
            }
        },
    ),
    File(
        "an export of invoices from QuickBooks",
        "Invoice list",
        "Date,Transaction type,Num,Name,Memo/Description,Due date,Amount,Open balance",
        [
            {
                "Date": "05/01/2026", "Transaction type": "Invoice", "Num": "1001",
                "Name": "Gorse Ltd", "Due date": "05/31/2026", "Amount": "300.00",
                "Open balance": "0.00",
            },
            {
                "Date": "05/20/2026", "Transaction type": "Credit Memo", "Num": "1002",
                "Name": "Gorse Ltd", "Due date": "05/20/2026", "Amount": "50.00",
                "Open balance": "0.00",
            },
            {
                "Date": "05/21/2026", "Transaction type": "Payment", "Num": "77",
                "Name": "Gorse Ltd", "Amount": "250.00", "Open balance": "0.00",
            },
        ],
        {"orders": {"order_id": ["1001", "1002"], "amount": [300.0, -50.0]}},
    ),
    File(
        "an export of sales from QuickBooks",
        "Sales by customer",
        "Date,Transaction Type,Num,Customer,Product/Service,Memo/Description,Qty,Sales Price,"
        "Amount,Balance",
        [
            {
                "Date": "2026-05-01", "Transaction Type": "Sales Receipt", "Num": "5",
                "Customer": "Heath & Co", "Product/Service": "Tea", "Qty": "4", "Amount": "40.00",
            }
        ],
        {
            "orders": {
                "order_id": ["5"], "customer_id": ["cus_2"], "amount": [40.0], "item": ["Tea"],
                "quantity": [4.0],
            }
        },
    ),
    File(
        "an export of customers from QuickBooks",
        "Customer list",
        "Name,Company name,Street Address,City,State,Country,Zip,Phone,Email,Customer type,"
        "Attachments,Open Balance",
        [
            {
                "Name": "Kim Vos", "Company name": "Kelp BV", "City": "Ghent",
                "Phone": "+32 9 555 01 01", "Email": "a@kelp.example", "Open Balance": "12.00",
            }
        ],
        {
            "customers": {
                "name": ["Kelp BV"], "contact_person": ["Kim Vos"], "city": ["Ghent"],
                "revenue": [None],
            }
        },
    ),
    File(
        "an export of companies from HubSpot",
        "hubspot-crm-exports-all-companies",
        "Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,"
        "Last Contacted,Next Activity Date,City,Country/Region,Industry,Annual Revenue,"
        "Lifecycle Stage,Lead Status,Number of times contacted",
        [
            {
                "Record ID": "183", "Company name": "Nettle GmbH", "Company owner": "Ada Pohl",
                "Create Date": "2025-02-03 09:12", "Last Activity Date": "2026-09-15 07:00",
                "Last Contacted": "2026-08-03 14:20", "Next Activity Date": "2026-12-01 08:00",
                "Annual Revenue": "250000", "Country/Region": "Germany",
            }
        ],
        {
            "customers": {
                "customer_id": ["183"], "name": ["Nettle GmbH"], "owner": ["Ada Pohl"],
                "revenue": [250000.0], "last_contact": ["2026-08-03"],
                "next_follow_up": ["2026-12-01"], "customer_since": [None],
            }
        },
    ),
    File(
        "an export of contacts from HubSpot",
        "hubspot-crm-exports-all-contacts",
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,"
        "Marketing contact status,Create Date,Last Activity Date,Associated Company",
        [
            {
                "Record ID": "9", "First Name": "Uwe", "Last Name": "Nett",
                "Email": "uwe@nettle.example", "Contact owner": "Ada Pohl",
                "Associated Company": "Nettle GmbH", "Create Date": "2025-02-03 09:12",
            }
        ],
        {
            "customers": {
                "name": ["Nettle GmbH"], "first_name": ["Uwe"], "owner": ["Ada Pohl"],
                "customer_since": [None],
            }
        },
    ),
    File(
        "an export of calls from HubSpot",
        "hubspot-crm-exports-calls",
        "Record ID,Call Title,Call notes,Activity date,Activity assigned to,Call outcome,"
        "Call duration (HH:mm:ss),Call direction,Associated Company IDs,Associated Company",
        [
            {
                "Record ID": "1", "Call Title": "Call with Gorse", "Call notes": "<p>Wants tea</p>",
                "Activity date": "2026-09-01 10:00", "Activity assigned to": "Ann",
                "Call outcome": "Connected", "Call duration (HH:mm:ss)": "00:04:30",
                "Call direction": "Outbound", "Associated Company": "Gorse Ltd",
            },
            {
                "Record ID": "2", "Activity date": "2026-09-02 10:00",
                "Activity assigned to": "Ann", "Call outcome": "Left live message",
                "Associated Company": "Heath & Co",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-09-01", "2026-09-02"],
                "by": ["Ann", "Ann"], "minutes": [4.5, None], "notes": ["Wants tea", None],
                "success": [True, False],
            }
        },
    ),
    File(
        "an export of accounts from Salesforce",
        "report1700000000000",
        "Account Owner,Account Name,Type,Rating,Last Activity,Last Modified Date,"
        "Billing State/Province,Annual Revenue,Phone,Billing City",
        [
            {
                "Account Owner": "Rae", "Account Name": "Fable Inc", "Type": "Customer",
                "Last Activity": "2026-08-11", "Last Modified Date": "2026-09-01",
                "Annual Revenue": "90000", "Billing City": "Boise",
            }
        ],
        {
            "customers": {
                "name": ["Fable Inc"], "owner": ["Rae"], "revenue": [90000.0],
                "last_contact": ["2026-08-11"], "city": ["Boise"],
            }
        },
    ),
    File(
        "an export of accounts by API names from Salesforce",
        "Account",
        "Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,BillingState,"
        "BillingPostalCode,BillingCountry,Phone,Fax,Website,Industry,AnnualRevenue,OwnerId,"
        "CreatedDate,CreatedById,LastModifiedDate,LastModifiedById,SystemModstamp,"
        "LastActivityDate",
        [
            {
                "Id": "0015Y1", "IsDeleted": "0", "Name": "Fable Inc", "BillingCity": "Boise",
                "AnnualRevenue": "90000", "OwnerId": "0055Y1", "LastActivityDate": "2026-08-11",
                "CreatedDate": "2020-01-01T00:00:00.000Z",
            }
        ],
        {
            "customers": {
                "customer_id": ["0015Y1"], "name": ["Fable Inc"], "revenue": [90000.0],
                "last_contact": ["2026-08-11"], "owner": [None], "customer_since": [None],
            }
        },
    ),
    File(
        "an export of activities from Salesforce",
        "Activities",
        "Date,Assigned,Subject,Status,Priority,Task,Company / Account,Contact,Task Subtype,"
        "Call Result,Call Type,Call Duration (seconds),Full Comments",
        [
            {
                "Date": "2026-08-11", "Assigned": "Ann", "Subject": "Call", "Status": "Completed",
                "Company / Account": "Gorse Ltd", "Task Subtype": "Call",
                "Call Result": "Connected", "Call Duration (seconds)": "600",
                "Call Type": "Outbound", "Full Comments": "wants tea",
            },
            {
                "Date": "2026-12-11", "Assigned": "Ben", "Subject": "Quote",
                "Status": "Not Started", "Company / Account": "Heath & Co", "Task Subtype": "Task",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-08-11", None],
                "minutes": [10.0, None], "follow_up": [None, "Quote"],
                "follow_up_due": [None, "2026-12-11"],
            }
        },
    ),
    File(
        "an export of tasks by API names from Salesforce",
        "Task",
        "Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority,IsHighPriority,OwnerId,Description,"
        "IsDeleted,AccountId,IsClosed,CreatedDate,CreatedById,LastModifiedDate,LastModifiedById,"
        "SystemModstamp,IsArchived,CallDurationInSeconds,CallType,CallDisposition,CallObject",
        [
            {
                "Id": "00T1", "Subject": "Call", "ActivityDate": "2026-08-11",
                "Status": "Completed", "AccountId": "cus_1", "CallDurationInSeconds": "300",
                "CallType": "Outbound", "CallDisposition": "Connected", "Description": "ok",
            }
        ],
        {
            "calls": {
                "customer_id": ["cus_1"], "date": ["2026-08-11"], "minutes": [5.0],
                "outcome": ["Connected"], "notes": ["ok"],
            }
        },
    ),
    File(
        "an export of organizations from Pipedrive",
        "organizations-1",
        "Organization - Name,Organization - Label,Organization - Address,Organization - People,"
        "Organization - Closed deals,Organization - Open deals,Organization - Next activity date,"
        "Organization - Owner,Organization - ID,Organization - Last activity date",
        [
            {
                "Organization - Name": "Kitchen Yard", "Organization - Owner": "Dana",
                "Organization - ID": "17", "Organization - Last activity date": "2026-04-13",
                "Organization - Next activity date": "2026-12-02",
                "Organization - Address": "Mill Lane 3, Ghent",
            }
        ],
        {
            "customers": {
                "customer_id": ["17"], "name": ["Kitchen Yard"], "owner": ["Dana"],
                "last_contact": ["2026-04-13"], "next_follow_up": ["2026-12-02"], "city": [None],
            }
        },
    ),
    File(
        "an export of people from Pipedrive",
        "people-1",
        "Person - Name,Person - Label,Person - Organization,Person - Email - Work,"
        "Person - Email - Home,Person - Phone - Work,Person - Closed deals,Person - Open deals,"
        "Person - Next activity date,Person - Owner,Person - ID",
        [
            {
                "Person - Name": "Ann Vos", "Person - Organization": "Kitchen Yard",
                "Person - Email - Work": "ann@yard.example", "Person - Owner": "Dana",
            }
        ],
        {
            "customers": {
                "name": ["Kitchen Yard"], "contact_person": ["Ann Vos"], "owner": ["Dana"],
                "email": ["ann@yard.example"],
            }
        },
    ),
    File(
        "an export of activities from Pipedrive",
        "activities-1",
        "Done,Subject,Type,Due date,Due time,Duration,Deal,Organization,Contact person,"
        "Assigned to user,Note,Marked as done time,Priority",
        [
            {
                "Done": "Done", "Subject": "Price", "Type": "call", "Due date": "2026-08-10",
                "Duration": "01:15", "Organization": "Gorse Ltd", "Assigned to user": "Ann",
                "Note": "ok", "Marked as done time": "2026-08-12 10:20:00",
            },
            {
                "Done": "To do", "Subject": "Visit", "Type": "meeting", "Due date": "2026-12-01",
                "Duration": "00:30", "Organization": "Heath & Co", "Assigned to user": "Ben",
            },
        ],
        {
            "calls": {
                "date": ["2026-08-12", None], "minutes": [75.0, 30.0],
                "channel": ["phone", "visit"], "follow_up": [None, "Visit"],
                "follow_up_due": ["2026-08-10", "2026-12-01"],
            }
        },
    ),
    File(
        "an export of accounts from Zoho CRM",
        "Accounts_2026_09_16",
        "Record Id,Account Owner.id,Account Owner,Account Name,Phone,Website,Account Type,"
        "Annual Revenue,Created Time,Modified Time,Last Activity Time,Billing City,"
        "Billing Country,Currency,Tag",
        [
            {
                "Record Id": "zcrm_1", "Account Owner.id": "zcrm_9", "Account Owner": "Mei Sato",
                "Account Name": "Rowan KK", "Annual Revenue": "1200000",
                "Created Time": "2025-01-10 10:00:00", "Last Activity Time": "2026-09-01 18:11:00",
                "Billing City": "Osaka", "Billing Country": "Japan",
            }
        ],
        {
            "customers": {
                "customer_id": ["zcrm_1"], "name": ["Rowan KK"], "owner": ["Mei Sato"],
                "revenue": [1200000.0], "customer_since": ["2025-01-10"],
                "last_contact": ["2026-09-01"],
            }
        },
    ),
    File(
        "an export of calls from Zoho CRM",
        "Calls_2026_09_16",
        "Record Id,Subject,Call Type,Call Start Time,Call Duration,Call Purpose,Call Result,"
        "Related To,Contact Name,Call Owner,Description",
        [
            {
                "Record Id": "zcrm_1", "Subject": "Follow", "Call Type": "Outbound",
                "Call Start Time": "2026-08-04 10:00:00", "Call Duration": "05:30",
                "Call Purpose": "Negotiation", "Call Result": "Interested",
                "Related To": "Gorse Ltd", "Contact Name": "Ken", "Call Owner": "Mei",
            }
        ],
        {
            "calls": {
                "customer_id": ["cus_1"], "date": ["2026-08-04"], "by": ["Mei"],
                "purpose": ["Negotiation"], "outcome": ["Interested"], "direction": ["Outbound"],
                "minutes": [5.5],
            }
        },
    ),
    File(
        "an export of contacts from Odoo",
        "Contact (res.partner)",
        "Complete Name,Phone,Email,Salesperson,Activities,City,Country,Company",
        [
            {
                "Complete Name": "Azure Interior", "Phone": "+1 870-555-0195",
                "Email": "az@azure.example", "Salesperson": "Mitchell", "City": "Fremont",
                "Country": "United States", "Company": "My Company",
            }
        ],
        {
            "customers": {
                "name": ["Azure Interior"], "owner": ["Mitchell"], "city": ["Fremont"],
                "country": ["United States"],
            }
        },
    ),
    File(
        "an export of sales orders from Odoo",
        "Sales Order (sale.order)",
        "Order Reference,Creation Date,Customer,Salesperson,Activities,Company,Total,"
        "Invoice Status,Status",
        [
            {
                "Order Reference": "S00021", "Creation Date": "2026-09-01 12:00:00",
                "Customer": "Gorse Ltd", "Salesperson": "Mitchell", "Company": "My Company",
                "Total": "1,295.00", "Invoice Status": "To Invoice", "Status": "Sales Order",
            },
            {
                "Order Reference": "S00022", "Creation Date": "2026-09-02 12:00:00",
                "Customer": "Heath & Co", "Total": "99.00", "Status": "Cancelled",
            },
        ],
        {"orders": {"order_id": ["S00021"], "customer_id": ["cus_1"], "amount": [1295.0]}},
    ),
    File(
        "an export of invoices from Odoo",
        "Journal Entry (account.move)",
        "Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Activities,"
        "Untaxed Amount Signed,Total Signed,Payment Status,Status,Amount Due Signed",
        [
            {
                "Number": "INV/2026/00001", "Invoice Partner Display Name": "Gorse Ltd",
                "Invoice/Bill Date": "2026-09-01", "Due Date": "2026-09-30",
                "Total Signed": "100.00", "Payment Status": "Paid", "Status": "Posted",
                "Amount Due Signed": "0.00",
            },
            {
                "Number": "INV/2026/00002", "Invoice Partner Display Name": "Heath & Co",
                "Invoice/Bill Date": "2026-09-02", "Due Date": "2026-09-30",
                "Total Signed": "70.00", "Payment Status": "Not Paid", "Status": "Draft",
            },
        ],
        {
            "orders": {"order_id": ["INV/2026/00001"], "amount": [100.0]},
            "invoices": {"invoice": ["INV/2026/00001"], "due": ["2026-09-30"]},
        },
    ),
    File(
        "an export of accounts from Dynamics 365",
        "My Active Accounts",
        "(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,"
        "Account Name,Main Phone,Address 1: City,Primary Contact,Email (Primary Contact),Owner,"
        "Status",
        [
            {
                "(Do Not Modify) Account": "a16b3f4b", "(Do Not Modify) Row Checksum": "x9==",
                "(Do Not Modify) Modified On": "2026-09-01 10:00", "Account Name": "Fourth Coffee",
                "Main Phone": "+1 555 0150 11", "Primary Contact": "Yvonne",
                "Email (Primary Contact)": "y@fourth.example", "Owner": "Rae",
                "Status": "Active",
            }
        ],
        {
            "customers": {
                "customer_id": ["a16b3f4b"], "name": ["Fourth Coffee"],
                "contact_person": ["Yvonne"], "email": ["y@fourth.example"], "owner": ["Rae"],
                "last_contact": [None],
            }
        },
    ),
    File(
        "an export of contacts from Dynamics 365",
        "My Active Contacts",
        "(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,"
        "Full Name,Email,Company Name,Business Phone,Owner,Status",
        [
            {
                "(Do Not Modify) Contact": "b7", "Full Name": "Yvonne Ash",
                "Email": "y@fourth.example", "Company Name": "Fourth Coffee", "Owner": "Rae",
            }
        ],
        {"customers": {"name": ["Fourth Coffee"], "contact_person": ["Yvonne Ash"]}},
    ),
    File(
        "an export of phone calls from Dynamics 365",
        "My Phone Calls",
        "(Do Not Modify) Phone Call,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,"
        "Subject,Regarding,Activity Status,Owner,Priority,Due Date,Actual End,Call To,"
        "Phone Number,Direction,Duration,Description",
        [
            {
                "(Do Not Modify) Phone Call": "c1", "Subject": "Renewal", "Regarding": "Gorse Ltd",
                "Activity Status": "Completed", "Owner": "Ann", "Actual End": "2026-08-12 10:00",
                "Due Date": "2026-08-10", "Direction": "Outgoing", "Duration": "15",
            },
            {
                "(Do Not Modify) Phone Call": "c2", "Subject": "Offer", "Regarding": "Heath & Co",
                "Activity Status": "Open", "Owner": "Ben", "Due Date": "2026-12-01",
                "Direction": "Outgoing",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-08-12", None],
                "minutes": [15.0, None], "follow_up": [None, "Offer"],
                "follow_up_due": [None, "2026-12-01"], "by": ["Ann", "Ben"],
            }
        },
    ),
    File(
        "an export of accounts from SuiteCRM",
        "Accounts",
        "name,id,date_entered,date_modified,modified_user_id,created_by,description,deleted,"
        "assigned_user_id,assigned_user_name,account_type,industry,annual_revenue,phone_fax,"
        "billing_address_street,billing_address_city,billing_address_state,"
        "billing_address_postalcode,billing_address_country,rating,phone_office,phone_alternate,"
        "website,ownership,employees,ticker_symbol,email_address",
        [
            {
                "name": "Moss Hill", "id": "e1f0", "date_entered": "2024-03-01 10:00",
                "assigned_user_name": "will", "annual_revenue": "50000",
                "billing_address_city": "Leeds", "phone_office": "0113 496 0007",
            }
        ],
        {
            "customers": {
                "customer_id": ["e1f0"], "name": ["Moss Hill"], "owner": ["will"],
                "revenue": [50000.0], "customer_since": ["2024-03-01"], "city": ["Leeds"],
            }
        },
    ),
    File(
        "an export of calls from SuiteCRM",
        "Calls",
        "name,id,date_entered,date_modified,description,deleted,assigned_user_id,"
        "assigned_user_name,duration_hours,duration_minutes,date_start,date_end,parent_type,status,"
        "direction,parent_id,parent_name,reminder_time",
        [
            {
                "name": "Renewal", "date_start": "2026-08-12 10:00", "status": "Held",
                "direction": "Outbound", "parent_name": "Gorse Ltd", "duration_minutes": "15",
                "assigned_user_name": "will", "description": "ok",
            },
            {
                "name": "Offer", "date_start": "2026-12-02 10:00", "status": "Planned",
                "direction": "Outbound", "parent_name": "Heath & Co",
                "assigned_user_name": "will",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-08-12", None],
                "minutes": [15.0, None], "follow_up": [None, "Offer"],
                "follow_up_due": [None, "2026-12-02"],
            }
        },
    ),
    File(
        "an export of accounts from EspoCRM",
        "Account",
        "id,name,deleted,website,emailAddress,phoneNumber,type,industry,billingAddressStreet,"
        "billingAddressCity,billingAddressCountry,billingAddressPostalCode,description,createdAt,"
        "modifiedAt,createdByName,assignedUserName",
        [
            {
                "id": "5f1", "name": "Moss Hill", "emailAddress": "a@moss.example",
                "phoneNumber": "0113 496 0007", "billingAddressCity": "Leeds",
                "createdAt": "2024-03-01 10:00:00", "assignedUserName": "Will",
            }
        ],
        {
            "customers": {
                "customer_id": ["5f1"], "name": ["Moss Hill"], "owner": ["Will"],
                "customer_since": ["2024-03-01"], "city": ["Leeds"],
            }
        },
    ),
    File(
        "an export of calls from EspoCRM",
        "Call",
        "id,name,deleted,status,dateStart,dateEnd,duration,direction,description,parentName,"
        "accountName,assignedUserName,createdAt",
        [
            {
                "id": "c1", "name": "Renewal", "status": "Held", "dateStart": "2026-08-12 10:00:00",
                "dateEnd": "2026-08-12 10:10:00", "duration": "600", "direction": "Outbound",
                "accountName": "Gorse Ltd", "assignedUserName": "Will",
            },
            {
                "id": "c2", "name": "Offer", "status": "Planned",
                "dateStart": "2026-12-02 10:00:00", "duration": "300", "direction": "Outbound",
                "accountName": "Heath & Co", "assignedUserName": "Will",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-08-12", None],
                "minutes": [10.0, 5.0], "follow_up": [None, "Offer"],
            }
        },
    ),
    File(
        "an export of contacts from Outlook",
        "contacts",
        "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,"
        "E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,"
        "Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,"
        "Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,Company,"
        "Job Title,Department,Business Street,Business City,Business State,Business Postal Code,"
        "Business Country/Region,Home Street,Home City,Birthday,Anniversary,Notes,Web Page",
        [
            {
                "First Name": "Li", "Last Name": "Yarrow", "Company": "Yarrow Trading",
                "E-mail Address": "li@yarrow.example", "Business Phone": "+44 20 7946 0041",
                "Mobile Phone": "+44 7700 900041", "Business City": "Leeds", "Notes": "met at fair",
            }
        ],
        {
            "customers": {
                "name": ["Yarrow Trading"], "first_name": ["Li"], "email": ["li@yarrow.example"],
                "phone": ["+44 20 7946 0041"], "phone_2": ["+44 7700 900041"], "city": ["Leeds"],
                "notes": ["met at fair"],
            }
        },
    ),
    File(
        "an export of contacts from Google",
        "contacts-google",
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
        "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
        "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
        "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,"
        "Address 1 - City,Address 1 - Country,Website 1 - Label,Website 1 - Value",
        [
            {
                "First Name": "Li", "Last Name": "Yarrow", "Organization Name": "Yarrow Trading",
                "Labels": "* myContacts", "E-mail 1 - Value": "li@yarrow.example",
                "Phone 1 - Value": "+44 20 7946 0041", "Address 1 - City": "Leeds",
            }
        ],
        {
            "customers": {
                "name": ["Yarrow Trading"], "last_name": ["Yarrow"],
                "email": ["li@yarrow.example"], "city": ["Leeds"], "interests": [None],
            }
        },
    ),
    File(
        "an export of an audience from Mailchimp",
        "subscribed_members",
        "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,"
        "OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,"
        "LAST_CHANGED,LEID,EUID,NOTES,TAGS",
        [
            {
                "Email Address": "li@yarrow.example", "First Name": "Li", "Last Name": "Yarrow",
                "MEMBER_RATING": "2", "OPTIN_TIME": "2024-01-15 10:30:00",
                "LAST_CHANGED": "2025-01-15 10:30:00", "LEID": "1",
            }
        ],
        {
            "customers": {
                "email": ["li@yarrow.example"], "first_name": ["Li"], "last_name": ["Yarrow"],
                "customer_since": [None], "last_contact": [None],
            }
        },
    ),
    File(
        "an export of calls from Aircall",
        "aircall-calls",
        "line,datetime (TZ offset incl.),number timezone,datetime (UTC),country_code,direction,"
        "from,to,answered,missed_call_reason,user,duration (total),duration (in call),voicemail,"
        "recording,comments,tags,team",
        [
            {
                "line": "Sales UK", "datetime (UTC)": "2026-08-12 10:00:00",
                "direction": "outbound", "from": "+44 20 7946 9999",
                "to": "+44 20 7946 0001", "answered": "Yes",
                "user": "Ann", "duration (total)": "620", "duration (in call)": "600",
                "comments": "wants tea",
            },
            {
                "line": "Sales UK", "datetime (UTC)": "2026-08-13 10:00:00", "direction": "inbound",
                "from": "+44 20 7946 0002", "to": "+44 20 7946 9999", "answered": "No",
                "missed_call_reason": "no_available_agent", "duration (total)": "20",
                "duration (in call)": "0",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-08-12", "2026-08-13"],
                "minutes": [10.0, 0.0], "success": [True, -1], "notes": ["wants tea", None],
            }
        },
    ),
    File(
        "an export of the call log from RingCentral",
        "Call log",
        "Type,Phone Number,Name,Date,Time,Action,Action Result,Result Description,Duration",
        [
            {
                "Type": "Outbound", "Phone Number": "+44 20 7946 0001", "Name": "Gorse",
                "Date": "Thu 09/03/2026", "Time": "10:05 AM", "Action": "VoIP Call",
                "Action Result": "Call connected", "Duration": "0:04:10",
            },
            {
                "Type": "Outbound", "Phone Number": "+44 20 7946 0002", "Name": "Heath",
                "Date": "Mon 09/14/2026", "Time": "11:05 AM", "Action": "VoIP Call",
                "Action Result": "No Answer", "Duration": "0:00:20",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "date": ["2026-09-03", "2026-09-14"],
                "success": [True, False],
            }
        },
    ),
    File(
        "an export of what customers owe by age from QuickBooks",
        "A_R Aging Summary",
        ",Current,1 - 30,31 - 60,61 - 90,91 and over,Total",
        [
            {"": "Acorn Ltd", "Current": "100.00", "Total": "100.00"},
            {"": "Birch Inc", "1 - 30": "50.00", "91 and over": "200.00", "Total": "250.00"},
            {"": "Cedar LLP", "31 - 60": "75.00", "Total": "75.00"},
            {
                "": "TOTAL", "Current": "$100.00", "1 - 30": "$50.00", "31 - 60": "$75.00",
                "61 - 90": "0.00", "91 and over": "$200.00", "Total": "$425.00",
            },
        ],
        {"customers": {"name": ["Acorn Ltd", "Birch Inc", "Cedar LLP"], "revenue": [None] * 3}},
    ),
    File(
        "an export of customers and their addresses from QuickBooks",
        "Customer Contact List",
        "Customer full name,Phone,Email,Full name,Bill address,Ship address",
        [
            {
                "Customer full name": "Acorn Ltd", "Phone": "+44 20 7946 0001",
                "Email": "ap@acorn.example", "Full name": "Ann Oak",
                "Bill address": "1 Main St Leeds",
            }
        ],
        {"customers": {"name": ["Acorn Ltd"], "contact_person": ["Ann Oak"]}},
    ),
    File(
        "an export of deals from HubSpot",
        "hubspot-crm-exports-all-deals",
        "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Associated Company",
        [
            {
                "Record ID": "1", "Deal Name": "Renewal", "Deal Stage": "Closed Won",
                "Close Date": "2026-09-10 10:00", "Amount": "1200",
                "Associated Company": "Gorse Ltd",
            },
            {
                "Record ID": "2", "Deal Name": "First", "Deal Stage": "Closed Lost",
                "Close Date": "2026-09-12 10:00", "Amount": "900",
                "Associated Company": "Heath & Co",
            },
            {
                "Record ID": "3", "Deal Name": "Big one", "Deal Stage": "Contract Sent",
                "Close Date": "2027-01-12 10:00", "Amount": "5000",
                "Associated Company": "Heath & Co",
            },
        ],
        {"orders": {"order_id": ["1"], "customer_id": ["cus_1"], "amount": [1200.0]}},
    ),
    File(
        "an export of opportunities from Salesforce",
        "Opportunities",
        "Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date,Probability (%),"
        "Created Date,Type",
        [
            {
                "Account Name": "Gorse Ltd", "Opportunity Name": "Frames", "Stage": "Closed Won",
                "Amount": "3000", "Close Date": "09/30/2026", "Created Date": "05/01/2026",
            },
            {
                "Account Name": "Heath & Co", "Opportunity Name": "Lens", "Stage": "Closed Lost",
                "Amount": "2000", "Close Date": "08/30/2026", "Created Date": "05/01/2026",
            },
        ],
        {
            "orders": {
                "customer_id": ["cus_1"], "date": ["2026-09-30"], "amount": [3000.0],
                "item": ["Frames"],
            }
        },
    ),
    File(
        "an export of deals from Pipedrive",
        "deals",
        "Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Currency of Value,"
        "Deal - Status,Deal - Won time,Deal - Lost time,Deal - Owner,Deal - Stage",
        [
            {
                "Deal - ID": "1", "Deal - Title": "Frames", "Deal - Organization": "Gorse Ltd",
                "Deal - Value": "1500", "Deal - Status": "Won",
                "Deal - Won time": "2026-09-03 10:00:00",
            },
            {
                "Deal - ID": "2", "Deal - Title": "Lens", "Deal - Organization": "Heath & Co",
                "Deal - Value": "700", "Deal - Status": "Open",
            },
        ],
        {"orders": {"order_id": ["1"], "customer_id": ["cus_1"], "amount": [1500.0]}},
    ),
    File(
        "an export of deals from Zoho CRM",
        "Deals",
        "Record Id,Deal Owner,Amount,Deal Name,Closing Date,Account Name,Stage,Probability (%)",
        [
            {
                "Record Id": "zcrm_1", "Amount": "900", "Deal Name": "Frames",
                "Closing Date": "2026-09-15", "Account Name": "Gorse Ltd", "Stage": "Closed Won",
            },
            {
                "Record Id": "zcrm_2", "Amount": "500", "Deal Name": "Lens",
                "Closing Date": "2026-09-16", "Account Name": "Heath & Co",
                "Stage": "Negotiation/Review",
            },
        ],
        {"orders": {"order_id": ["zcrm_1"], "customer_id": ["cus_1"], "amount": [900.0]}},
    ),
    File(
        "an export of invoices from Zoho Books",
        "Invoice",
        "Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer ID,Customer Name,Due Date,"
        "PurchaseOrder,Currency Code,Item Name,Account,Account Code,Quantity,Item Price,"
        "Item Total,SubTotal,Total,Balance",
        [
            {
                "Invoice Date": "2026-09-02", "Invoice Number": "INV-1",
                "Invoice Status": "Overdue", "Customer ID": "cus_1", "Customer Name": "Gorse Ltd",
                "Due Date": "2026-10-02",
                "Item Name": "Bracket", "Account": "Sales", "Quantity": "2", "Total": "660",
                "Balance": "60",
            },
            {
                "Invoice Date": "2026-09-03", "Invoice Number": "INV-2", "Invoice Status": "Void",
                "Customer ID": "cus_2", "Customer Name": "Heath & Co", "Account": "Sales",
                "Item Name": "Hinge", "Quantity": "1", "Total": "40", "Balance": "0",
            },
        ],
        {
            "orders": {"order_id": ["INV-1"], "customer": ["Gorse Ltd"], "amount": [660.0]},
            "invoices": {"due": ["2026-10-02"], "open_amount": [60.0]},
        },
    ),
    File(
        "an export of customers' accounts from DATEV",
        "EXTF_Debitoren",
        "Konto,Name (Adressattyp Unternehmen),Unternehmensgegenstand,"
        "Name (Adressattyp natürl. Person),Vorname (Adressattyp natürl. Person),"
        "Name (Adressattyp keine Angabe),Adressattyp,Kurzbezeichnung,EU-Land,EU-UStID,Anrede,"
        "Straße,Postleitzahl,Ort,Land,Telefon,E-Mail",
        [
            {
                "Konto": "10010", "Name (Adressattyp Unternehmen)": "Cramer Technik GmbH",
                "Adressattyp": "2", "EU-Land": "DE", "Ort": "Hamburg", "Land": "DE",
            },
            {
                "Konto": "10011", "Name (Adressattyp natürl. Person)": "Dorn",
                "Vorname (Adressattyp natürl. Person)": "Karla", "Adressattyp": "1",
            },
        ],
        {
            "customers": {
                "customer_id": ["10010", "10011"], "name": ["Cramer Technik GmbH", "Karla Dorn"],
                "city": ["Hamburg", None],
            }
        },
    ),
    File(
        "an export of customers from Sage 50",
        "Customer list",
        "A/C,Name,Contact Name,Telephone,Balance,Credit Limit,Turnover YTD",
        [
            {
                "A/C": "ABS001", "Name": "ABS Garages Ltd", "Contact Name": "Mike Hall",
                "Telephone": "01325 456789", "Balance": "2533.31", "Turnover YTD": "4520.12",
            }
        ],
        {
            "customers": {
                "customer_id": ["ABS001"], "name": ["ABS Garages Ltd"], "revenue": [4520.12],
                "contact_person": ["Mike Hall"],
            }
        },
    ),
    File(
        "an export of customers' activity from Sage 50",
        "Activity",
        "No,Type,A/C,Date,Ref,Details,Amount,O/S,Debit,Credit",
        [
            {
                "No": "1", "Type": "SI", "A/C": "cus_1", "Date": "2026-09-03", "Ref": "201",
                "Details": "Frames", "Amount": "1000", "O/S": "600",
            },
            {"No": "2", "Type": "SR", "A/C": "cus_1", "Date": "2026-09-20", "Amount": "400"},
            {
                "No": "3", "Type": "SC", "A/C": "cus_2", "Date": "2026-09-15", "Ref": "203",
                "Details": "Back", "Amount": "100", "O/S": "0",
            },
        ],
        {
            "orders": {"customer_id": ["cus_1", "cus_2"], "amount": [1000.0, -100.0]},
            "invoices": {"open_amount": [600.0, 0.0]},
        },
    ),
    File(
        "an export of events from Calendly",
        "events-export",
        "User Name,Team,Invitee Name,Invitee First Name,Invitee Last Name,Invitee Email,"
        "Invitee Time Zone,Event Type Name,Start Date & Time,End Date & Time,Location,"
        "Event Created Date & Time,Canceled,Canceled By,Cancellation reason,Marked as No-Show",
        [
            {
                "User Name": "Ann", "Invitee Name": "Jo Gorse",
                "Invitee Email": "pay@gorse.example",
                "Event Type Name": "30 min", "Start Date & Time": "2026-09-12 10:00 am",
                "Canceled": "false", "Marked as No-Show": "No",
            },
            {
                "User Name": "Ann", "Invitee Name": "Jo Gorse",
                "Invitee Email": "pay@gorse.example",
                "Start Date & Time": "2026-09-14 10:00 am", "Canceled": "true",
                "Marked as No-Show": "No",
            },
            {
                "User Name": "Ann", "Invitee Name": "Al Heath",
                "Invitee Email": "buy@heath.example",
                "Start Date & Time": "2026-09-15 10:00 am", "Canceled": "false",
                "Marked as No-Show": "Yes",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_1", "cus_2"], "success": [True, False, False],
                "date": ["2026-09-12", "2026-09-14", "2026-09-15"], "by": ["Ann"] * 3,
            }
        },
    ),
    File(
        "an export of calls from 3CX",
        "CallLogLastWeek",
        "Call Time,Caller ID,Destination,Status,Ringing,Talking,Cost,Call Activity Details",
        [
            {
                "Call Time": "2026-09-07 09:12:01", "Caller ID": "Ann (101)",
                "Destination": "+442079460001", "Status": "Answered", "Talking": "00:03:00",
            },
            {
                "Call Time": "2026-09-08 09:12:01", "Caller ID": "Ann (101)",
                "Destination": "+442079460002", "Status": "Unanswered", "Talking": "00:00:00",
            },
        ],
        {
            "calls": {
                "customer_id": ["cus_1", "cus_2"], "success": [True, False],
                "minutes": [3.0, 0.0],
            }
        },
    ),
]  # fmt: skip
