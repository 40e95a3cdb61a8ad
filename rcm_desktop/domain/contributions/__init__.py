"""Contributions of the member countries: a sub-ledger with five kinds of posting."""
