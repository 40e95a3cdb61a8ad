"""A member country that is typed, in either language, and completed."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.windows.entry_field import EntryField


class CountryEntry(EntryField):
    """Its code is the ISO 3166-1 alpha-2 one, of a member alone."""

    def offered(self) -> Sequence[NamedEntry]:
        return self.directory.members()

    def problem(self) -> str:
        """Why the words are no country, "" where they are one."""
        meant = self.meant()
        if len(meant) == 1:
            return ""
        if meant:
            return self.tr("“{0}” may be {1}: write a letter more.").format(self.text(), self.names_meant())
        if not self.text().strip():
            return self.tr("Write the country: a few letters are enough.")
        return self.tr("“{0}” is no country of the conference.").format(self.text())
