"""From raw sheets to known tables: where each stands, which header is which column, and whose each row is."""
