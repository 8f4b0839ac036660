"""EspoCRM: accounts and calls, by the names of their fields."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "EspoCRM",
        "accounts",
        "customers",
        "id|name|emailAddress|phoneNumber|assignedUserName|billingAddressCity",
        customer_id="id",
        name="name",
        email="emailAddress",
        phone="phoneNumber",
        owner="assignedUserName",
        city="billingAddressCity",
        country="billingAddressCountry",
        postcode="billingAddressPostalCode",
        customer_since="createdAt",
        notes="description",
        unused="deleted|website|type|industry|sicCode|billingAddressStreet|billingAddressState|"
        "shippingAddressStreet|shippingAddressCity|shippingAddressState|shippingAddressCountry|"
        "shippingAddressPostalCode|modifiedAt|createdById|createdByName|modifiedById|"
        "modifiedByName|assignedUserId|campaignId|teamsIds|teamsNames",
    ),
    export(
        "EspoCRM",
        "calls",
        "calls",
        "id|name|status|dateStart|direction|assignedUserName",
        purpose="name",
        state="status",
        date="dateStart",
        direction="direction",
        customer="accountName|parentName",
        by="assignedUserName",
        minutes="duration",
        notes="description",
        in_seconds="duration",
        unused="id|deleted|dateEnd|parentId|parentType|accountId|createdAt|modifiedAt|createdById|"
        "createdByName|modifiedById|modifiedByName|assignedUserId|teamsIds|teamsNames|usersIds|"
        "usersNames|contactsIds|contactsNames|leadsIds|leadsNames|uid",
    ),
)
