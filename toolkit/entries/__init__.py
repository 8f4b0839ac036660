"""What was typed into our sheets, made into rows of the call log."""
