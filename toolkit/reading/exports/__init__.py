"""Files as programs export them: a declaration for each kind, a module for each program."""
