"""Sheets about contributions: the program's own workbook as it comes back, and those of past years."""
