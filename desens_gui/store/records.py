"""New numbers of records: drawn by chance, so that two hospitals or two windows never need to agree on one."""

from secrets import randbelow

from desens_gui.core.rules.record import how_many, record_of


def new_record() -> str:
    """Return the number of a new record."""
    return record_of(randbelow(how_many()))
