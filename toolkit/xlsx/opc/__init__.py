"""The package around a workbook: the zip, its parts, and the way it is put in its place on disk."""
