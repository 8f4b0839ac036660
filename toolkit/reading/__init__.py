"""From raw sheets to known tables: where each stands, and which header is which column."""
