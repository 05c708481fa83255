"""Every store that must keep the contract."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from neglect_tool.crypto import KdfParameters
from neglect_tool.services.ports import Clock, EntryStore
from neglect_tool.vault.memory import MemoryStore
from neglect_tool.vault.store import create


@pytest.fixture
def clock() -> Clock:
    """A clock that ticks a second each time it is read."""
    ticks = iter(range(10_000_000))
    return lambda: datetime(2026, 7, 1, 9, tzinfo=UTC) + timedelta(seconds=next(ticks))


@pytest.fixture(params=["memory", "vault"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[Clock], EntryStore]]:
    """Makes a new store of the kind under test, and closes it."""
    made: list[EntryStore] = []

    def make(clock: Clock) -> EntryStore:
        if request.param == "memory":
            store: EntryStore = MemoryStore(clock)
        else:
            cheap = KdfParameters(19 * 1024, 1, 1)
            store = create(tmp_path / f"vault-{len(made)}", "a b c", clock, kdf=cheap)
        made.append(store)
        return store

    yield make
    for store in made:
        store.close()


@pytest.fixture
def store(make_store: Callable[[Clock], EntryStore], clock: Clock) -> EntryStore:
    """A new, empty store."""
    return make_store(clock)
