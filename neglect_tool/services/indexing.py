"""Keeps the register and the search in step with the chain: nothing at a save, a batch at a time when they are asked.

A batch is one transaction that holds rows, texts and how far they go, so whatever is killed is right after the next.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from neglect_tool.errors import VaultFull
from neglect_tool.services.drawing import EDITION, Drawing, draw
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault import registering, searching
from neglect_tool.vault.registering import Drawn

if TYPE_CHECKING:
    import apsw

    from neglect_tool.vault.shelf import Shelf

BATCH = 64
"""Assessments that are drawn in one transaction, so that nobody waits long behind it."""
_WINDOW = 1024
_NOBODYS = 256
"""Fewer entries than this that are about no assessment, such as openings of the vault, are not worth a save."""
_NOTHING = Drawn(0, EDITION, 0)


class Index:
    """The tables drawn from one store. Where they cannot be written the register is kept in memory for the session."""

    def __init__(self, store: EntryStore) -> None:
        self._store = store
        self._apart: Shelf | None = None

    @property
    def shelf(self) -> "Shelf":
        """Where the register is."""
        if self._apart is None and not self._kept():
            self._apart = _apart()
        return self._apart or self._store.shelf

    @property
    def left(self) -> int:
        """How many entries have yet to be looked at; about, where not all are anybody's."""
        if self._apart is None and self._store.read_only is not None and self._kept():
            return 0
        return self._store.head().seq - self._drawn(self.shelf).upto

    @property
    def searchable(self) -> bool:
        """Whether there is a search at all, of a shape that this program knows."""
        if not self._store.shelf.ready:
            return False
        with self._store.shelf.reading() as db:
            return registering.drawn(db).made in (EDITION, 0)

    @property
    def growing(self) -> bool:
        """Whether the search can be brought up here."""
        return self._apart is None and self._store.read_only is None

    @property
    def unsearched(self) -> bool:
        """Whether the search lacks something that was written."""
        upto = self._drawn(self._store.shelf).upto
        return any(entry.subject for entry in self._store.entries(after=upto))

    def refresh(self, most: int = BATCH) -> bool:
        """Draw up to that many assessments that were changed; whether any may be left."""
        if not self.left:
            return False
        shelf = self.shelf
        before = self._drawn(shelf)
        end, subjects, nobodys = self._next(shelf, before.upto, most)
        if nobodys and self._store.head().seq == end < before.upto + _NOBODYS:
            return False
        texts = self._apart is None
        drawings = {each: draw(each, self._store.entries(subject=each), texts=texts) for each in subjects}
        try:
            with shelf.writing() as db:
                held = registering.drawn(db)
                if held.made != EDITION:
                    searching.clear(db)
                elif held != before:
                    return True
                for subject, drawing in drawings.items():
                    _put(db, subject, drawing)
                registering.mark_drawn(db, end, EDITION)
        except VaultFull:
            # Nobody is kept from their records because a list cannot be written.
            self._apart = _apart()
        return self.left > 0

    def forget(self) -> None:
        """Let go of a register that is kept in memory: it may hold what was disposed of."""
        self._apart = None

    def settle(self) -> None:
        """Draw all that is left."""
        while self.refresh():
            pass

    @contextmanager
    def register(self) -> "Iterator[apsw.Connection]":
        """The register, to read from."""
        with self.shelf.reading() as db:
            yield db

    @contextmanager
    def words(self) -> "Iterator[apsw.Connection]":
        """The search, to read from."""
        with self._store.shelf.reading() as db:
            yield db

    def _kept(self) -> bool:
        """Whether the store's own tables are there and can be, or need not be, brought up."""
        if self._store.read_only is None:
            return self._store.shelf.ready
        return self.searchable and not self.unsearched

    def _drawn(self, shelf: "Shelf") -> Drawn:
        """How far the tables are drawn; those of another edition will be drawn anew."""
        if not shelf.ready:
            return _NOTHING
        with shelf.reading() as db:
            found = registering.drawn(db)
        return found if found.made == EDITION else _NOTHING

    def _next(self, shelf: "Shelf", upto: int, most: int) -> tuple[int, list[str], bool]:
        """Up to which entry the next batch goes, the assessments that it draws, and whether none is about any."""
        touched: dict[str, int] = {}
        end = upto
        for n, entry in enumerate(self._store.entries(after=upto)):
            fresh = bool(entry.subject) and entry.subject not in touched
            if n == _WINDOW or (fresh and len(touched) == most):
                break
            end = entry.seq
            if entry.subject:
                touched[entry.subject] = entry.seq
        with shelf.reading() as db:
            known = registering.seqs(db, tuple(touched)) if upto else {}
        return end, [subject for subject, seq in touched.items() if known.get(subject, 0) < seq], not touched


def _apart() -> "Shelf":
    """A shelf in memory, where the store's own cannot be written."""
    from neglect_tool.vault.memory import new_shelf

    return new_shelf()


def _put(db: "apsw.Connection", subject: str, drawing: Drawing | None) -> None:
    if drawing is None:
        number = registering.remove(db, subject)
        texts: tuple[searching.Passage, ...] = ()
    else:
        number = registering.put(db, drawing.card)
        texts = drawing.passages
    if number is not None:
        searching.put_passages(db, number, subject, texts)
