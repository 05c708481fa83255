"""What any store of entries promises; the vault and its twin in memory both keep it."""

import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from apsw import SQLError

from neglect_tool.errors import VaultError
from neglect_tool.services.place import KeptPlace, keep_place, last_place
from neglect_tool.services.ports import Clock, EntryStore
from neglect_tool.vault.entry import Entry, Head, NewEntry
from neglect_tool.vault.registering import NAME, Card, Row, Trace, put


def new(subject: str = "s", payload: bytes = b"{}", author: str = "R. Patel", kind: str = "text") -> NewEntry:
    return NewEntry(author, kind, subject, payload)


def test_a_new_store_is_empty_and_sound(store: EntryStore) -> None:
    assert store.read_only is None
    assert store.subjects() == ()
    assert list(store.entries()) == []
    assert store.head().seq == 0
    assert len(bytes.fromhex(store.head().mac)) == 32
    report = store.check()
    assert (report.entries, report.head, report.faults) == (0, store.head(), ())


def test_entries_come_back_as_they_were_given_numbered_and_timed(store: EntryStore) -> None:
    appended = store.append([new("s", b"one"), new("t", b"two")])
    at = appended[0].at
    assert re.fullmatch(r"2026-07-01T09:00:0\d\.000000Z", at)
    assert appended == (
        Entry(1, at, "R. Patel", "text", "s", b"one"),
        Entry(2, at, "R. Patel", "text", "t", b"two"),
    )
    assert tuple(store.entries()) == appended
    later = store.append([new("s", b"three")])[0]
    assert (later.seq, later.at > at) == (3, True)
    assert store.head().seq == 3


def test_time_is_utc_whatever_zone_the_clock_is_in(make_store: Callable[[Clock], EntryStore]) -> None:
    summer = timezone(timedelta(hours=1))
    store = make_store(lambda: datetime(2026, 7, 1, 0, 30, 0, 5, tzinfo=summer))
    assert store.append([new()])[0].at == "2026-06-30T23:30:00.000005Z"


def test_a_clock_without_a_zone_is_refused_and_nothing_is_kept(make_store: Callable[[Clock], EntryStore]) -> None:
    moment = datetime(2026, 7, 1, tzinfo=UTC)
    store = make_store(lambda: moment)
    store.append([new()])
    moment = datetime(2026, 7, 1)  # noqa: DTZ001 - what is being refused
    with pytest.raises(ValueError, match="zone"):
        store.append([new()])
    assert store.check().entries == store.head().seq == 1


def test_entries_of_one_subject_and_those_after_a_place(store: EntryStore) -> None:
    for number in range(700):
        store.append([new(f"s{number % 3}", b"%d" % number)])
    assert [entry.payload for entry in store.entries(subject="s1")] == [b"%d" % n for n in range(1, 700, 3)]
    assert [entry.seq for entry in store.entries(after=698)] == [699, 700]
    assert [entry.seq for entry in store.entries(subject="s0", after=694)] == [697, 700]
    assert [entry.seq for entry in store.entries()] == list(range(1, 701))
    assert list(store.entries(after=700)) == []
    assert list(store.entries(subject="nobody")) == []


def test_subjects_are_in_order_of_their_first_entry(store: EntryStore) -> None:
    for subject in ("zoe", "adam", "zoe", "mia", "adam"):
        store.append([new(subject)])
    assert store.subjects() == ("zoe", "adam", "mia")


@pytest.mark.parametrize("payload", [b"", b"\x00\xff" * 40, b"x" * 5_000_000], ids=["empty", "binary", "5 MB"])
def test_any_bytes_come_back(store: EntryStore, payload: bytes) -> None:
    store.append([new(payload=payload)])
    assert next(iter(store.entries())).payload == payload


@pytest.mark.parametrize("text", ["Zoë Ó Briain", "a'; DROP TABLE entry; --", "two\nlines", "nul\x00inside", "👶🏽"])
def test_any_text_comes_back(store: EntryStore, text: str) -> None:
    store.append([new(text, author=text, kind=text)])
    entry = next(iter(store.entries(subject=text)))
    assert (entry.subject, entry.author, entry.kind) == (text, text, text)
    assert store.subjects() == (text,)


def test_appending_nothing_changes_nothing(store: EntryStore) -> None:
    store.append([new()])
    head = store.head()
    assert store.append([]) == ()
    assert store.head() == head


def test_all_or_none_are_appended(store: EntryStore) -> None:
    store.append([new("kept")])
    head = store.head()
    with pytest.raises(UnicodeEncodeError):
        store.append([new("first"), new("half a character \ud800")])
    assert store.head() == head
    assert store.subjects() == ("kept",)
    store.append([new("next")])
    assert store.check().faults == ()


def test_every_save_moves_the_head_even_one_just_like_the_last(make_store: Callable[[Clock], EntryStore]) -> None:
    store = make_store(lambda: datetime(2026, 7, 1, tzinfo=UTC))
    heads = {store.head().mac}
    for _ in range(3):
        store.append([new()])
        heads.add(store.head().mac)
    assert len(heads) == 4


def test_what_is_read_is_what_stood_when_reading_began(store: EntryStore) -> None:
    for _ in range(600):
        store.append([new()])
    reading = iter(store.entries())
    assert next(reading).seq == 1
    store.append([new("later")])
    assert [entry.seq for entry in reading] == list(range(2, 601))


def test_threads_take_turns_and_nothing_is_lost(store: EntryStore) -> None:
    failed: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(25):
                store.append([new(name, b"%d" % number)])
                assert len(list(store.entries(subject=name))) == number + 1
        except BaseException as error:  # noqa: BLE001 - shown in the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=work, args=(f"t{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert [entry.seq for entry in store.entries()] == list(range(1, 101))
    for n in range(4):
        assert [entry.payload for entry in store.entries(subject=f"t{n}")] == [b"%d" % k for k in range(25)]
    assert store.check().faults == ()


def test_made_in_one_thread_used_and_closed_in_another(store: EntryStore) -> None:
    seen: list[Head] = []

    def work() -> None:
        store.append([new()])
        seen.append(store.head())
        store.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [head.seq for head in seen] == [1]


@pytest.mark.parametrize("use", ["append", "entries", "subjects", "head", "check"])
def test_a_closed_store_says_so_and_may_be_closed_again(store: EntryStore, use: str) -> None:
    store.append([new()])
    store.close()
    store.close()
    arguments = ([new()],) if use == "append" else ()
    with pytest.raises(VaultError, match="closed"):
        list(getattr(store, use)(*arguments))


def test_entries_about_the_store_itself_are_no_subject(store: EntryStore) -> None:
    store.append([new("", b"{}", kind="vault-opened"), new("s"), new("", b"{}", kind="key-rotated")])
    assert store.subjects() == ("s",)
    assert [entry.seq for entry in store.about_itself("vault-opened")] == [1]
    assert [entry.kind for entry in store.entries(subject="")] == ["vault-opened", "key-rotated"]
    assert store.check().faults == ()


def test_what_is_written_on_the_shelf_is_kept_whole_or_not_at_all(store: EntryStore) -> None:
    assert store.shelf.ready
    with store.shelf.writing() as db:
        db.execute("INSERT INTO word (subject, place, text) VALUES ('s', '', 'a blue caf\u00e9')")
    with pytest.raises(SQLError), store.shelf.writing() as db:
        db.execute("INSERT INTO word (subject, place, text) VALUES ('t', '', 'another blue'); SELECT * FROM nothing")
    with store.shelf.reading() as db:
        assert db.execute("SELECT subject FROM word WHERE word MATCH 'cafe'").fetchall() == [("s",)]
        assert db.execute("SELECT subject FROM word WHERE word MATCH 'blue'").fetchall() == [("s",)]
    assert store.head().seq == 0


def test_a_closed_store_has_no_shelf(store: EntryStore) -> None:
    store.close()
    for use in (store.shelf.reading, store.shelf.writing):
        with pytest.raises(VaultError, match="closed"), use():
            pass


def test_what_is_disposed_of_is_gone_and_the_record_says_so(store: EntryStore) -> None:
    store.append([new("old", b"one"), new("kept", b"two"), new("old", b"three")])
    with store.shelf.writing() as db:
        for subject in ("old", "kept"):
            db.execute("INSERT INTO word (subject, place, text) VALUES (?, '', 'words')", (subject,))
            row = Row(subject, 1, "F", "N", "2026-07-01", "{}")
            put(db, Card(row, "n", "f n", (Trace(NAME, "n", subject),)))
            db.execute("INSERT INTO piece VALUES (?, 0, x'00')", (f"0a/{subject}",))
    before = list(store.entries())
    done = store.dispose(["old"], "J. Amos", {"family": "F-1"})
    assert (done.about, done.runs, done.swept) == ({"family": "F-1"}, ((1, 1), (3, 3)), True)
    assert store.subjects() == ("kept",)
    assert list(store.entries(subject="old")) == []
    assert list(store.entries(subject="kept")) == [before[1]]
    assert list(store.entries()) == [
        Entry(1, before[0].at, "", "gone", "", b""),
        before[1],
        Entry(3, before[2].at, "", "gone", "", b""),
        done.entry,
    ]
    assert store.about_itself("disposed") == (done.entry,)
    assert store.head().seq == 4
    with store.shelf.reading() as db:
        kept = (("word", "subject"), ("register", "subject"), ("trace", "text"), ("piece", "attachment"))
        for table, column in kept:
            rows = db.execute(f"SELECT {column} FROM {table}").fetchall()
            assert [value.split("/")[-1] for (value,) in rows] == ["kept"]
    assert store.check().faults == ()
    store.append([new("old", b"again")])
    assert store.check().faults == ()


def test_places_where_people_left_off_go_with_every_disposal(store: EntryStore) -> None:
    keep_place(store, "R. Patel", KeptPlace("new-family", typed=(("name", "Example"),)))
    store.append([new("old", b"one"), new("", b"the store's own")])
    keep_place(store, "R. Patel", KeptPlace("story", "old"))
    before = list(store.entries())
    done = store.dispose(["old"], "J. Amos", {"family": "F-1"})
    assert done.runs == ((1, 2), (4, 4))
    assert [entry.kind for entry in store.entries()] == ["gone", "gone", before[2].kind, "gone", "disposed"]
    assert not any(b"Example" in entry.payload for entry in store.entries())
    assert last_place(store) is None
    assert store.check().faults == ()
    keep_place(store, "R. Patel", KeptPlace("caseload"))
    assert last_place(store) == KeptPlace("caseload")
    for subjects in ([], ["nobody"]):
        with pytest.raises(ValueError, match="only what belongs to a subject"):
            store.dispose(subjects, "J. Amos", {})


def test_only_what_belongs_to_a_subject_can_be_disposed_of(store: EntryStore) -> None:
    store.append([new("", b"the store's own"), new("kept")])
    for subjects in ([], [""], ["nobody"]):
        with pytest.raises(ValueError, match="only what belongs to a subject"):
            store.dispose(subjects, "J. Amos", {})
    assert store.head().seq == 2
    assert store.check().faults == ()
