"""What a person does: one operation, one method, one unit of work."""
