"""Books that are text files: a folder of CSV or Parquet files, or one such file."""
