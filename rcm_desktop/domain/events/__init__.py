"""Events of the calendar: what they are, when, who was asked and who came."""
