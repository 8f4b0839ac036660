"""What people write over columns, on sheets and into cells, in the languages they write in."""
