"""Where one left off, kept in the store itself: written when it changed, found from the end, never a reason to fail."""

import json
from collections.abc import Iterator

import pytest

from neglect_tool.services.place import KeptPlace, decode_place, encode_place, keep_place, last_place
from neglect_tool.vault.entry import Entry, NewEntry
from neglect_tool.vault.memory import MemoryStore
from tests.presenters.conftest import Clock

HERE = KeptPlace("story", "F-1-2026-07-01", key="chronology:7/what", cursor=12)


@pytest.fixture
def store() -> MemoryStore:
    made = MemoryStore(Clock())
    made.append([NewEntry("R. Patel", "started", "F-1-2026-07-01", b"{}")])
    return made


def test_what_is_kept_is_what_was_said_in_full() -> None:
    place = KeptPlace("profile", "a", "c1", "p1", "K2a", "v1", "evidence:K2a/text", 3, (("name", "Ölbaum"),))
    assert decode_place(encode_place(place)) == place
    kept = json.loads(encode_place(place))
    assert kept["version"] == 1
    assert {"page", "assessment", "child", "carer", "item", "visit", "key", "cursor"} <= set(kept)


@pytest.mark.parametrize(
    "payload",
    [
        b"", b"{", b"[]", b"null", b'"x"', b"\xff", b"{}", b'{"version":1}', b'{"version":2,"page":"story"}',
        b'{"version":1,"page":""}', b'{"version":1,"page":7}', b'{"version":1,"page":"story","cursor":-1}',
        b'{"version":1,"page":"story","cursor":true}', b'{"version":1,"page":"story","child":null}',
        b'{"version":1,"page":"story","typed":[]}', b'{"version":1,"page":"story","typed":{"a":1}}',
    ],
)  # fmt: skip
def test_what_is_malformed_or_of_a_later_version_is_no_place(payload: bytes) -> None:
    assert decode_place(payload) is None


def test_it_comes_back_and_is_written_only_when_it_changed(store: MemoryStore) -> None:
    assert last_place(store) is None
    keep_place(store, "R. Patel", HERE)
    keep_place(store, "R. Patel", HERE)
    assert last_place(store) == HERE
    assert store.head().seq == 2
    (entry,) = store.entries(subject="")
    assert (entry.kind, entry.author) == ("place-kept", "R. Patel")
    keep_place(store, "R. Patel", KeptPlace("caseload"))
    assert last_place(store) == KeptPlace("caseload")


def test_a_place_of_an_assessment_that_is_gone_is_no_place(store: MemoryStore) -> None:
    keep_place(store, "R. Patel", KeptPlace("story", "another"))
    assert last_place(store) is None


class Counting(MemoryStore):
    """Counts the entries that are read."""

    read = 0

    def entries(self, *, subject: str | None = None, after: int = 0) -> Iterator[Entry]:
        for entry in super().entries(subject=subject, after=after):
            self.read += 1
            yield entry


def test_the_last_is_found_from_the_end_without_reading_the_store() -> None:
    store = Counting(Clock())
    for n in range(1500):
        store.append([NewEntry("R. Patel", "place-kept", "", encode_place(KeptPlace("caseload", key=str(n))))])
        store.append([NewEntry("R. Patel", "started", "F-1", b"{}")])
    assert store.head().seq == 3000
    found = last_place(store)
    assert found is not None
    assert found.key == "1499"
    assert store.read <= 256
