"""Rows of a long table as values: two lines in each cell, and what a screen reader says of the row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in two lines; `tone` is a colour of the look for the lower one."""

    upper: str
    lower: str = ""
    tone: str = "ink2"


@dataclass(frozen=True, slots=True)
class LineRow:
    """A row, with a cell a column."""

    key: str
    cells: tuple[Cell, ...]
    spoken: str
    """The whole row, nothing cut off."""
    ours: bool = True
    """False: it comes from an earlier profile and is only read here."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something of an earlier profile that may be taken into this one."""

    key: str
    title: str
    said: tuple[tuple[str, str], ...]
    """Pairs of label and words."""
    button: str
