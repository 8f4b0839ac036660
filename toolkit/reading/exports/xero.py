"""Xero: sales invoices with their lines, as exported or as filled in to be imported; contacts."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Xero",
        "invoices",
        "orders",
        "ContactName|EmailAddress|InvoiceNumber|InvoiceDate|DueDate|Total",
        order_id="InvoiceNumber",
        invoice="InvoiceNumber",
        customer="ContactName",
        email="EmailAddress",
        date="InvoiceDate",
        due="DueDate",
        amount="Total|LineAmount",
        open_amount="InvoiceAmountDue",
        item="Description",
        quantity="Quantity",
        document="Type",
        status="Status",
        currency="Currency",
        unused="POAddressLine1|POAddressLine2|POAddressLine3|POAddressLine4|POCity|PORegion|"
        "POPostalCode|POCountry|SAAddressLine1|SAAddressLine2|SAAddressLine3|SAAddressLine4|"
        "SACity|SARegion|SAPostalCode|SACountry|Reference|PlannedDate|TaxTotal|InvoiceAmountPaid|"
        "InventoryItemCode|UnitAmount|Discount|AccountCode|TaxType|TaxAmount|"
        "TrackingName1|TrackingOption1|TrackingName2|TrackingOption2|Sent|BrandingTheme",
        is_invoices=True,
    ),
    export(
        "Xero",
        "contacts",
        "customers",
        "ContactName|AccountNumber|EmailAddress|FirstName|LastName|POAddressLine1",
        customer_id="AccountNumber",
        name="ContactName",
        first_name="FirstName",
        last_name="LastName",
        email="EmailAddress",
        phone="PhoneNumber",
        phone_2="MobileNumber",
        city="POCity",
        country="POCountry",
        postcode="POPostalCode",
        unused="POAttentionTo|POAddressLine1|POAddressLine2|POAddressLine3|POAddressLine4|PORegion|"
        "SAAttentionTo|SAAddressLine1|SAAddressLine2|SAAddressLine3|SAAddressLine4|SACity|"
        "SARegion|SAPostalCode|SACountry|FaxNumber|DDINumber|SkypeName|BankAccountName|"
        "BankAccountNumber|TaxNumber|AccountsReceivableTaxCodeName|AccountsPayableTaxCodeName|"
        "Website|Discount|CompanyNumber|DueDateBillDay|DueDateBillTerm|DueDateSalesDay|"
        "DueDateSalesTerm|SalesAccount|PurchasesAccount|SalesTrackingName1|PurchasesTrackingName1|"
        "XeroNetworkKey|DefaultTaxSales|DefaultTaxBills|LegalName",
    ),
)
