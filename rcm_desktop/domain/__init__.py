"""The words of the secretariat: outline, labels, languages, meetings. Imports the standard library only."""
