"""The steps by which raw sheets become a book; `load_book` takes them one after another."""
