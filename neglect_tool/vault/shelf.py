"""The way to the tables beside the chain, for lists, searches and pieces; the same for vault and memory."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

import apsw

Turn = Callable[[], AbstractContextManager[None]]
"""One caller at a time, refused when closed, the library's errors put into words."""


class Shelf(Protocol):
    """Tables that can be drawn from the entries again at any time, and the pieces of attachments."""

    @property
    def ready(self) -> bool:
        """Whether the tables are there: not in a vault of an older version that may not be written."""

    def reading(self) -> AbstractContextManager[apsw.Connection]:
        """The connection, to read from, for as long as the context lasts."""

    def writing(self) -> AbstractContextManager[apsw.Connection]:
        """The connection within one transaction, durable when the context ends; nothing is kept if it fails."""


class DatabaseShelf:
    """A shelf over one connection, which its owner opens, guards and closes."""

    def __init__(self, connection: apsw.Connection, reading: Turn, writing: Turn) -> None:
        self._connection = connection
        self._read_turn = reading
        self._write_turn = writing

    @property
    def ready(self) -> bool:
        """Whether the tables are there."""
        with self._read_turn():
            return bool(self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'shelved'").fetchall())

    @contextlib.contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """The connection, to read from."""
        with self._read_turn():
            yield self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """The connection within one transaction."""
        with self._write_turn():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(apsw.Error):
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                raise
