"""Papers about contributions: the follow-up workbook, the status, letters."""
