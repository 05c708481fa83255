"""What the use cases need from the outside, so that any store, clock or prompt can be passed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from neglect_tool.vault.entry import CheckReport, Disposed, Entry, Head, NewEntry
    from neglect_tool.vault.shelf import Shelf

Clock = Callable[[], datetime]
"""Now, in UTC, with its zone."""


class EntryStore(Protocol):
    """An append-only chain of entries: the encrypted vault, or its twin in memory."""

    @property
    def read_only(self) -> str | None:
        """Why nothing may be appended, in words for the person, or None."""

    @property
    def notices(self) -> tuple[str, ...]:
        """What opening it put right or could not do, each in words for the person."""

    def append(self, entries: Sequence[NewEntry]) -> tuple[Entry, ...]:
        """Append all or none, durably, before returning. One thread at a time may call it."""

    def dispose(self, subjects: Sequence[str], author: str, about: Mapping[str, str]) -> Disposed:
        """Empty every entry of these subjects for good, attachments too, leaving one record; all or nothing."""

    def entries(self, *, subject: str | None = None, after: int = 0) -> Iterable[Entry]:
        """Entries in order of `seq`, of one subject if given, with `seq` above `after`."""

    def subjects(self) -> tuple[str, ...]:
        """Every subject but the store itself, in order of its first entry."""

    def about_itself(self, kind: str) -> tuple[Entry, ...]:
        """Entries of one kind about the store itself, which have no subject, oldest first."""

    @property
    def shelf(self) -> Shelf:
        """The tables beside the chain, for lists, searches and pieces."""

    def head(self) -> Head:
        """Where the chain ends now."""

    def free_ballast(self) -> bool:
        """Give up the space kept for a full disk; False if there is none."""

    def keep_ballast(self) -> bool:
        """Set it aside again if there is room; whether it is there now."""

    def check(self) -> CheckReport:
        """Verify everything and write nothing."""

    def close(self) -> None:
        """Settle what is written and let go of it; may be called twice."""
