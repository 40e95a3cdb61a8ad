"""The windows about people: who is known, who is the same, what is kept, erasing."""
