"""Papers and files about the events of the calendar."""
