"""Salesforce: reports on accounts, activities, opportunities, and its data by API names."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Salesforce",
        "accounts",
        "customers",
        "Account Name|Account Owner|Last Activity|Type",
        customer_id="Account ID",
        name="Account Name",
        owner="Account Owner",
        revenue="Annual Revenue",
        phone="Phone",
        city="Billing City",
        country="Billing Country",
        postcode="Billing Zip/Postal Code",
        last_contact="Last Activity",
        notes="Description|Account Description",
        unused="Billing State/Province|Type|Rating|Last Modified Date|Industry|Account Source|"
        "Created Date|Website|Employees|Parent Account|Billing Street",
    ),
    export(
        "Salesforce",
        "accounts by API names",
        "customers",
        "Id|Name|OwnerId|BillingCity|SystemModstamp",
        customer_id="Id",
        name="Name",
        revenue="AnnualRevenue",
        phone="Phone",
        city="BillingCity",
        country="BillingCountry",
        postcode="BillingPostalCode",
        last_contact="LastActivityDate",
        notes="Description",
        unused="OwnerId|IsDeleted|MasterRecordId|Type|ParentId|BillingStreet|BillingState|"
        "BillingLatitude|BillingLongitude|BillingGeocodeAccuracy|ShippingStreet|ShippingCity|"
        "ShippingState|ShippingPostalCode|ShippingCountry|Fax|AccountNumber|Website|Sic|Industry|"
        "NumberOfEmployees|Ownership|TickerSymbol|Rating|Site|CreatedDate|CreatedById|"
        "LastModifiedDate|LastModifiedById|SystemModstamp|AccountSource",
    ),
    export(
        "Salesforce",
        "activities",
        "calls",
        "Date|Assigned|Subject|Company / Account",
        date="Date",
        by="Assigned",
        purpose="Subject",
        state="Status|Task/Event Status",
        customer="Company / Account",
        contact_person="Contact",
        channel="Task Subtype",
        direction="Call Type",
        outcome="Call Result",
        minutes="Call Duration (seconds)",
        notes="Full Comments|Comments",
        follow_up_due="Due Date",
        unused="Priority|Task|Event|Lead|Opportunity|Created Date|Last Modified Date|Type|"
        "Activity ID|"
        "Call Object Identifier",
    ),
    export(
        "Salesforce",
        "tasks by API names",
        "calls",
        "Id|WhatId|AccountId|Subject|ActivityDate|Status|SystemModstamp",
        customer_id="AccountId",
        date="ActivityDate",
        purpose="Subject",
        state="Status",
        channel="TaskSubtype",
        outcome="CallDisposition",
        minutes="CallDurationInSeconds",
        direction="CallType",
        notes="Description",
        in_seconds="CallDurationInSeconds",
        unused="Id|RecordTypeId|WhoId|WhatId|WhoCount|WhatCount|Priority|IsHighPriority|OwnerId|"
        "Type|IsDeleted|IsClosed|CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|"
        "SystemModstamp|IsArchived|CallObject|ReminderDateTime|IsReminderSet|CompletedDateTime|"
        "RecurrenceActivityId|IsRecurrence|RecurrenceStartDateOnly|RecurrenceEndDateOnly|"
        "RecurrenceTimeZoneSidKey|RecurrenceType|RecurrenceInterval|RecurrenceDayOfWeekMask|"
        "RecurrenceDayOfMonth|RecurrenceInstance|RecurrenceMonthOfYear|RecurrenceRegeneratedType",
    ),
    export(
        "Salesforce",
        "opportunities",
        "orders",
        "Account Name|Opportunity Name|Stage|Amount|Close Date",
        customer="Account Name",
        item="Opportunity Name",
        status="Stage",
        date="Close Date",
        amount="Amount",
        customer_id="Account ID",
        order_id="Opportunity ID",
        currency="Amount Currency",
        unused="Opportunity Owner|Probability (%)|Created Date|Type|Lead Source|Fiscal Period|"
        "Age|Next Step|Owner Role|Expected Revenue|Last Modified Date|Fiscal Quarter|Fiscal Year",
        counts="Closed Won",
    ),
)
