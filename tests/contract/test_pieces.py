"""What any store promises of attachments in pieces; the vault and its twin in memory both keep it."""

import json
import random

import pytest

from neglect_tool.errors import VaultDamaged
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.pieces import ATTACHED, DETACHED, PIECE_BYTES, Pieces, print_of

SIZES = (1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 17)


def some(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def keep(store: EntryStore, name: str, data: bytes, subject: str = "a-1") -> None:
    Pieces(store.shelf).put(subject, name, data)
    made = print_of(data)
    body = {"version": 1, "id": name, "print": {"length": made.length, "sha256": made.sha256, "pieces": made.pieces}}
    store.append([NewEntry("R. Patel", ATTACHED, subject, json.dumps(body).encode())])


@pytest.mark.parametrize("size", SIZES)
def test_bytes_come_back_as_they_were_put(store: EntryStore, size: int) -> None:
    pieces, data = Pieces(store.shelf), some(size)
    pieces.put("a-1", "x", data)
    assert pieces.get("a-1", "x", print_of(data)) == data
    assert len(print_of(data).pieces) == -(-size // PIECE_BYTES)
    assert pieces.size() == size


def test_one_subject_does_not_see_what_another_has(store: EntryStore) -> None:
    pieces = Pieces(store.shelf)
    pieces.put("a/1", "x", some(10, 1))
    pieces.put("a/2", "x", some(10, 2))
    assert pieces.names() == {("a/1", "x"), ("a/2", "x")}
    assert pieces.get("a/2", "x", print_of(some(10, 2))) == some(10, 2)
    pieces.drop("a/1", "x")
    assert pieces.names() == {("a/2", "x")}


@pytest.mark.parametrize(
    ("hurt", "what"),
    [
        pytest.param("UPDATE piece SET bytes = zeroblob(length(bytes)) WHERE number = 1", "piece 2 of 3 is not as it",
                     id="changed"),
        pytest.param("UPDATE piece SET bytes = substr(bytes, 1, 5) WHERE number = 2", "piece 3 of 3 is not as it",
                     id="cut short"),
        pytest.param("DELETE FROM piece WHERE number = 2", "piece 3 of 3 is missing", id="last missing"),
        pytest.param("DELETE FROM piece WHERE number = 0", "piece 1 of 3 is missing", id="first missing"),
        pytest.param("DELETE FROM piece", "piece 1 of 3 is missing", id="all missing"),
        pytest.param("INSERT INTO piece SELECT attachment, 3, bytes FROM piece WHERE number = 0", "not what was kept",
                     id="one more"),
        pytest.param("UPDATE piece SET number = CASE number WHEN 0 THEN 91 WHEN 1 THEN 90 ELSE number END;"
                     "UPDATE piece SET number = number - 90 WHERE number > 89", "piece 1 of 3 is not as it",
                     id="in another order"),
    ],
)  # fmt: skip
def test_a_check_names_the_attachment_that_is_hurt(store: EntryStore, hurt: str, what: str) -> None:
    data = some(2 * PIECE_BYTES + 9)
    keep(store, "x", data)
    keep(store, "y", some(100), "a-2")
    assert store.check().faults == ()
    with store.shelf.writing() as db:
        for part in hurt.split(";"):
            db.execute(part)
    with pytest.raises(VaultDamaged, match=what):
        Pieces(store.shelf).get("a-1", "x", print_of(data))
    faults = {fault.where: fault.what for fault in store.check().faults}
    assert what in faults["attachment of assessment “a-1”, save 1"]


def test_what_was_removed_is_gone_and_no_fault(store: EntryStore) -> None:
    keep(store, "x", some(10))
    store.append([NewEntry("R. Patel", DETACHED, "a-1", json.dumps({"version": 1, "id": "x", "reason": "r"}).encode())])
    Pieces(store.shelf).drop("a-1", "x")
    assert store.check().faults == ()


def test_pieces_without_an_entry_are_swept_and_no_others(store: EntryStore) -> None:
    pieces = Pieces(store.shelf)
    keep(store, "x", some(10))
    keep(store, "gone", some(10), "a-2")
    store.append(
        [NewEntry("R. Patel", DETACHED, "a-2", json.dumps({"version": 1, "id": "gone", "reason": "r"}).encode())]
    )
    pieces.put("a-1", "half", some(PIECE_BYTES + 1))
    pieces.put("nobody", "half", some(10))
    assert store.check().faults == (), "what nobody was told of is no damage"
    assert pieces.sweep(lambda subject: store.entries(subject=subject)) == 3
    assert pieces.names() == {("a-1", "x")}
    assert pieces.sweep(lambda subject: store.entries(subject=subject)) == 0


def test_an_entry_that_cannot_be_read_is_named_and_nothing_is_swept(store: EntryStore) -> None:
    keep(store, "x", some(10))
    store.append([NewEntry("R. Patel", ATTACHED, "a-1", b"[]")])
    (fault,) = store.check().faults
    assert fault.where == "attachment of assessment “a-1”, save 2"
    with pytest.raises(VaultDamaged):
        Pieces(store.shelf).sweep(lambda subject: store.entries(subject=subject))
    assert Pieces(store.shelf).names() == {("a-1", "x")}


def test_a_disposal_takes_the_pieces_of_its_subjects_and_no_others(store: EntryStore) -> None:
    keep(store, "x", some(PIECE_BYTES + 1), "F/1")
    keep(store, "y", some(10), "F/2")
    store.dispose(("F/1",), "R. Patel", {"reason": "due"})
    assert Pieces(store.shelf).names() == {("F/2", "y")}
    assert store.check().faults == ()
    assert Pieces(store.shelf).sweep(lambda subject: store.entries(subject=subject)) == 0


def test_half_of_them_is_never_put(store: EntryStore) -> None:
    pieces = Pieces(store.shelf)
    pieces.put("a-1", "x", some(10))
    with pytest.raises(Exception, match="UNIQUE"):
        pieces.put("a-1", "x", some(3 * PIECE_BYTES))
    assert pieces.get("a-1", "x", print_of(some(10))) == some(10)
