"""The library file: tables, unit of work, migrations, lock, health."""
