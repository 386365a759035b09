"""Where the inputs and numbers of a plan stand on the live sheet of a workbook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """Where the inputs and numbers of a plan stand on the live sheet: addresses by table, row and column."""

    at: Mapping[tuple[str, int, str], str]

    def __call__(self, table: str, row: int, column: str) -> str:
        """Return an address."""
        return self.at[table, row, column]

    def has(self, table: str, row: int, column: str) -> bool:
        """Return whether there is such a cell."""
        return (table, row, column) in self.at

    def less(self, table: str, row: int, columns: Sequence[str]) -> str:
        """Return what is subtracted for these columns: those that the plan does not have are zero, and left out."""
        return "".join(f"-{self(table, row, column)}" for column in columns if self.has(table, row, column))
