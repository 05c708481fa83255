"""What was disposed of is nowhere in the files, decrypted and read to the last byte; the chain says that it was there.

The pages are decrypted here by hand, with the key and nothing of SQLite, so that free pages, the unused corners of
others and what is left in the log are searched as well.
"""

import os
import random
import select
import signal
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from neglect_tool.domain.draft import TextField, TextWritten
from neglect_tool.domain.retention import RetentionRule
from neglect_tool.errors import VaultError
from neglect_tool.packs.load import shipped_pack
from neglect_tool.paths import shipped
from neglect_tool.services.casework import Casework
from neglect_tool.services.place import KeptPlace, keep_place
from neglect_tool.services.retention import dispose as dispose_of
from neglect_tool.services.vaults import import_documents
from neglect_tool.vault import disposal, disposed, store
from neglect_tool.vault.database import connect
from neglect_tool.vault.entry import PLACE, NewEntry
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.registering import NAME, Card, Row, Trace, put
from neglect_tool.vault.rotation import rotate

DICE = random.Random(20260701)
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
DOOMED = ("zqxvbgfamily-2025", "zqxvbgfamily-2026")
NEEDLES = (b"zqxvbg", b"ZQXVBG", b"jvkwqp")
"""Beginnings and ends of all that is written of the doomed, which an index over words keeps apart; long enough that no
MAC holds one by chance."""
ABOUT = {"family": "F-77", "reason": "Everybody is grown up."}
PAGE, TEXT = 4096, 4016
"""Bytes of a page, and how many of them are text; its vector and its seal follow."""


def fill(vault: store.Vault, seed: int = 1, saves: int = 600) -> None:
    """Families that are written about in turn, in long and short entries, each saved alone; and all tables of them."""
    dice = random.Random(seed)
    families = [f"family-{number:03}-2026" for number in range(40)]
    for number in range(saves):
        subject = dice.choice(DOOMED) if dice.random() < 0.15 else dice.choice(families)
        doomed = subject in DOOMED
        word = "zqxvbg{}jvkwqp" if doomed else "word{}"
        text = " ".join(word.format(dice.randrange(400)) for _ in range(dice.choice((2, 8, 40, 150, 900))))
        author = "R. ZQXVBGPatel" if doomed else "R. Patel"
        (entry,) = vault.append([NewEntry(author, "zqxvbgtext" if doomed else "text", subject, text.encode())])
        with vault.shelf.writing() as db:
            db.execute("INSERT INTO word (subject, place, text) VALUES (?, ?, ?)", (subject, "zqxvbg" * doomed, text))
            row = Row(subject, entry.seq, subject[:10], subject, "2026-07-01", text[:300])
            named = tuple(Trace(NAME, word, text[:300]) for word in text.split()[:3])
            put(db, Card(row, subject.casefold(), text[:100], named))
            if dice.random() < 0.1:
                attachment = f"{dice.randrange(10)}/{subject}"
                db.execute(
                    "INSERT INTO piece VALUES (?, ?, ?)", (attachment, number, text.encode() * dice.randint(1, 20))
                )
        if dice.random() < 0.03:
            vault.idle()
        if doomed and number % 5 == 0:
            keep_place(vault, "R. Patel", KeptPlace("story", subject, typed=(("search", word.format(number)),)))


def pages(data: bytes, key: bytes, first: int) -> bytes:
    """A page without its encryption; the first one of a database begins with 16 bytes that have none."""
    clear = 16 if first == 1 else 0
    decryptor = Cipher(algorithms.AES(key), modes.CBC(data[TEXT : TEXT + 16])).decryptor()
    return decryptor.update(data[clear:TEXT]) + decryptor.finalize()


def decrypted(folder: Path, keys: object) -> bytes:
    """Every page of the database and of its log, whatever it is used for."""
    key = bytes(keys.database)
    database, log = (folder / "vault.db").read_bytes(), (folder / "vault.db-wal").read_bytes()
    found = [pages(database[at : at + PAGE], key, at // PAGE + 1) for at in range(0, len(database), PAGE)]
    for at in range(32, len(log), 24 + PAGE):
        page = log[at + 24 : at + 24 + PAGE]
        if len(page) == PAGE:
            found.append(pages(page, key, int.from_bytes(log[at : at + 4], "big")))
    return b"".join(found)


def traces(folder: Path, keys: object) -> dict[bytes, int]:
    whole = decrypted(folder, keys)
    assert b"CREATE TABLE entry" in whole, "the pages were not decrypted"
    assert b"family-0" in whole
    return {needle: whole.count(needle) for needle in NEEDLES if needle in whole}


def dispose(vault: store.Vault) -> object:
    return vault.dispose(DOOMED, "J. Amos", ABOUT)


@pytest.fixture(scope="session")
def _filled(lasting) -> Path:
    with lasting.create("filled") as vault:
        fill(vault)
    return vault.folder


@pytest.fixture
def filled(_filled: Path, vaults) -> Path:
    """A closed vault with a family to be disposed of among forty others."""
    return vaults.copy(_filled, "filled")


def others(vault: store.Vault) -> list[object]:
    """What is there of all others."""
    return [entry for entry in vault.entries() if entry.subject and entry.subject not in DOOMED]


@pytest.mark.trial
def test_nothing_of_it_is_in_any_page_or_in_the_log(vaults) -> None:
    for seed in range(vaults.share(3, 40)):
        with vaults.create(f"vault-{seed}") as vault:
            fill(vault, seed, 300 + 40 * seed)
            keys, _ = vaults.keys(vault.folder)
            kept = others(vault)
            before = traces(vault.folder, keys)
            assert set(before) == set(NEEDLES), "there was nothing to find"
            assert dispose(vault).swept
            assert traces(vault.folder, keys) == {}
            assert others(vault) == kept
            assert set(vault.subjects()).isdisjoint(DOOMED)
            assert vault.check().faults == ()
            assert (vault.folder / "vault.db-wal").stat().st_size == 0
            with vault.shelf.reading() as db:
                assert db.execute("SELECT count(*) FROM word WHERE word MATCH 'zqxvbg*'").fetchall() == [(0,)]
                assert db.execute("SELECT count(*) FROM word WHERE word MATCH 'word*'").fetchall() > [(100,)]
                assert db.execute("SELECT count(*) FROM piece WHERE attachment LIKE '%zqxvbg%'").fetchall() == [(0,)]
                assert db.execute("SELECT count(*) FROM piece").fetchall() > [(0,)]
        assert traces(vault.folder, keys) == {}
        assert vaults.inspect(vault.folder).faults == ()


def test_without_overwriting_the_search_does_find_it(filled: Path, vaults, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disposal, "sweep", lambda *_: True)
    keys, _ = vaults.keys(filled)
    with vaults.open(filled) as vault:
        with vault.shelf.reading() as db:
            db.pragma("secure_delete", 0)
            db.execute("INSERT INTO word (word, rank) VALUES ('secure-delete', 0)")
        dispose(vault)
    assert set(traces(filled, keys)) == set(NEEDLES)


def test_overwriting_alone_leaves_traces_in_unused_corners(vaults, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why the database is written anew: SQLite leaves copies of cells in pages that it has split."""
    left = 0
    for seed in range(12):
        with vaults.create(f"vault-{seed}") as vault:
            fill(vault, seed, 300)
            keys, _ = vaults.keys(vault.folder)
            with monkeypatch.context() as patch:
                patch.setattr(disposal, "sweep", lambda *_: False)
                assert not dispose(vault).swept
            assert vault.check().faults == ()
            left += sum(traces(vault.folder, keys).values())
        # What was left to do is done by whoever opens the vault next.
        with vaults.open(vault.folder) as vault:
            assert vault.notices == ()
        assert traces(vault.folder, keys) == {}
        if left:
            return
    pytest.fail("nothing was left to be swept, so this shows nothing")


def test_the_record_says_what_was_done_and_the_stubs_stay_in_the_chain(filled: Path, vaults) -> None:
    with vaults.open(filled) as vault:
        doomed = [each for each in vault.entries() if each.subject in DOOMED or each.kind == PLACE]
        head = vault.head()
        done = dispose(vault)
        assert done.about == ABOUT
        assert done.entry.author == "J. Amos"
        assert done.entry.seq == head.seq + 1 == vault.head().seq
        places = [seq for first, last in done.runs for seq in range(first, last + 1)]
        assert places == [entry.seq for entry in doomed]
        stubs = [entry for entry in vault.entries() if entry.kind == "gone"]
        assert [(stub.seq, stub.at) for stub in stubs] == [(entry.seq, entry.at) for entry in doomed]
        assert {(stub.author, stub.subject, stub.payload) for stub in stubs} == {("", "", b"")}
        assert [disposed.read(entry) for entry in vault.about_itself("disposed")] == [done]
    with vaults.open(filled) as vault:
        vaults.save(vault, 3)
        assert vault.read_only is None
    assert vaults.inspect(filled).faults == ()


def test_several_disposals_each_vouch_for_their_own(filled: Path, vaults) -> None:
    with vaults.open(filled) as vault:
        for subject in (*DOOMED, "family-001-2026"):
            vault.dispose([subject], "J. Amos", ABOUT)
            vaults.save(vault)
        assert vault.check().faults == ()
    with vaults.open(filled) as vault:
        assert vault.read_only is None


def test_the_last_entries_of_all_can_be_disposed_of(vaults) -> None:
    """Opening recomputes the end of the chain, which is then all stubs."""
    with vaults.create() as vault:
        vaults.save(vault, 20, "kept")
        vaults.save(vault, 40, "old")
        vault.dispose(["old"], "J. Amos", ABOUT)
    with vaults.open(vault.folder) as vault:
        assert vault.read_only is None
        vaults.save(vault)
    assert vaults.inspect(vault.folder).faults == ()


def test_nothing_and_the_vault_s_own_record_cannot_be_disposed_of(filled: Path, vaults) -> None:
    with vaults.open(filled) as vault:
        head = vault.head()
        for subjects in ([], ["nobody"], [""], ["", DOOMED[0]]):
            with pytest.raises(ValueError, match="only what belongs to a subject"):
                vault.dispose(subjects, "J. Amos", ABOUT)
        assert vault.head() == head
        assert vault.check().faults == ()


def test_a_change_of_key_after_a_disposal_brings_nothing_back(filled: Path, vaults) -> None:
    vault = vaults.open(filled)
    dispose(vault)
    rotate(vault, Passphrase(vaults.passphrase), "a leaver", kdf=vaults.cheap)
    with vaults.open(filled) as vault:
        assert vault.read_only is None
        vault.dispose(["family-001-2026"], "J. Amos", ABOUT)
    assert vaults.inspect(filled).faults == ()
    assert traces(filled, vaults.keys(filled)[0]) == {}


EDITS = {
    "emptied without a record": (
        "UPDATE entry SET author = '', kind = 'gone', subject = '', payload = x'' WHERE seq = {other}",
        "it was emptied, and no disposal says so",
    ),
    "another time in a stub": ("UPDATE entry SET at = '2001' || substr(at, 5) WHERE seq = {stub}", "emptied"),
    "another seal in a stub": ("UPDATE entry SET mac = randomblob(32) WHERE seq = {stub}", "emptied"),
    "a stub that says something": ("UPDATE entry SET payload = x'41' WHERE seq = {stub}", "not as it was saved"),
    "a stub taken out": ("DELETE FROM entry WHERE seq = {stub}", "missing"),
    "a record of another disposal": (
        "UPDATE entry SET payload = CAST(replace(CAST(payload AS TEXT), 'F-77', 'F-78') AS BLOB) WHERE seq = {record}",
        "not as it was saved",
    ),
    "a record taken out": ("DELETE FROM entry WHERE seq = {record}", "missing"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_someone_with_the_database_s_key_cannot_dispose_or_hide_a_disposal_unseen(
    filled: Path, vaults, edit: str
) -> None:
    sql, says = EDITS[edit]
    with vaults.open(filled) as vault:
        record = dispose(vault).entry.seq
        vaults.save(vault, 2)
        stub = next(entry.seq for entry in vault.entries() if entry.kind == "gone")
        other = next(entry.seq for entry in vault.entries() if entry.subject and entry.seq > stub)
    keys, vault_id = vaults.keys(filled)
    assert vaults.check_with(filled, keys, vault_id).faults == ()
    db = connect(filled / "vault.db", keys.database)
    db.execute(sql.format(stub=stub, other=other, record=record))
    assert db.changes() == 1
    db.wal_checkpoint()
    db.close()
    faults = vaults.check_with(filled, keys, vault_id).faults
    assert any(says in fault.what for fault in faults), faults


def test_text_that_is_put_back_after_its_disposal_is_found(filled: Path, vaults) -> None:
    keys, vault_id = vaults.keys(filled)
    with vaults.open(filled) as vault:
        text = next(entry for entry in vault.entries() if entry.subject == DOOMED[0])
        dispose(vault)
    db = connect(filled / "vault.db", keys.database)
    db.execute(
        "UPDATE entry SET author = ?, kind = ?, subject = ?, payload = ? WHERE seq = ?",
        (text.author, text.kind, text.subject, text.payload, text.seq),
    )
    db.wal_checkpoint()
    db.close()
    faults = vaults.check_with(filled, keys, vault_id).faults
    assert "the disposal it records is not what is there" in [fault.what for fault in faults]
    with vaults.open(filled) as vault:
        assert vault.read_only is not None


def test_an_emptied_entry_near_the_end_is_noticed_on_opening(settled: Path, vaults) -> None:
    keys, _ = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    db.execute("UPDATE entry SET author = '', kind = 'gone', subject = '', payload = x'' WHERE seq = 29")
    db.wal_checkpoint()
    db.close()
    with vaults.open(settled) as vault:
        assert "Entry 29 is not as it was saved" in vault.read_only
        with pytest.raises(VaultError, match="read only"):
            vault.dispose(["a"], "J. Amos", ABOUT)


DISPOSING = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.vault import store
    vault = store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC))
    os.write(1, b"open\\n")
    vault.dispose(sys.argv[3:5], "J. Amos", {"family": "F-77", "reason": "r"})
    os.write(1, b"done\\n")
    sys.stdin.read()
"""


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_while_disposing_it_is_whole_or_not_begun(filled: Path, vaults) -> None:
    keys, _ = vaults.keys(filled)
    with vaults.open(vaults.copy(filled, "counted")) as vault:
        kept, doomed = others(vault), [entry for entry in vault.entries() if entry.subject in DOOMED]
        started = time.monotonic()
        dispose(vault)
        takes = time.monotonic() - started
    met, within = {"begun": 0, "whole": 0}, 1.3 * takes
    for number in range(vaults.share(12, 200)):
        folder = vaults.copy(filled, f"killed-{number}")
        child = vaults.child(DISPOSING, folder, vaults.passphrase, *DOOMED)
        assert select.select([child.stdout], [], [], 60)[0]
        assert child.stdout.readline() == "open\n", child.communicate()[1]
        time.sleep(DICE.uniform(0, within))
        os.kill(child.pid, KILL)
        said, err = child.communicate(timeout=60)
        assert err == ""
        report = vaults.inspect(folder)
        assert report.faults == ()
        with vaults.open(folder) as vault:
            assert vault.read_only is None
            assert others(vault) == kept
            there = [entry for entry in vault.entries() if entry.subject in DOOMED]
            records = vault.about_itself("disposed")
            assert (there, len(records)) in ((doomed, 0), ([], 1))
            assert there == [] or "done" not in said
            vaults.save(vault)
        met["begun" if there else "whole"] += 1
        # So that kills fall on both sides of the commit, however busy the machine is.
        within *= 1.2 if there else 0.85
        assert not [path for path in folder.iterdir() if ".next" in path.name]
        if not there:
            assert traces(folder, keys) == {}
        assert vaults.inspect(folder).faults == ()
    assert all(met.values()), f"the kills showed only one side: {met}"


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited through POSIX")
def test_on_a_full_disk_it_is_whole_or_not_begun_and_says_what_is_left_to_do(filled: Path, vaults) -> None:
    script = """
        import resource, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.errors import VaultFull
        from neglect_tool.vault import store
        folder, passphrase, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        vault = store.open_(folder, passphrase, lambda: datetime.now(UTC))
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            print("swept" if vault.dispose(sys.argv[4:6], "J. Amos", {}).swept else "later")
        except VaultFull:
            print("refused")
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        vault.close()
    """
    keys, _ = vaults.keys(filled)
    size = (filled / "vault.db").stat().st_size
    met = set()
    for number, limit in enumerate((8192, size // 2, size, size * 2)):
        folder = vaults.copy(filled, f"full-{number}")
        child = vaults.child(script, folder, vaults.passphrase, limit, *DOOMED)
        said, err = child.communicate(timeout=120)
        assert err == ""
        met.add(said.strip())
        with vaults.open(folder) as vault:
            assert set(vault.subjects()).isdisjoint(DOOMED) == (said.strip() != "refused")
            assert vault.notices == ()
        assert vaults.inspect(folder).faults == ()
        assert (traces(folder, keys) == {}) == (said.strip() != "refused")
    assert {"refused", "swept"} <= met


def test_a_family_disposed_of_as_a_person_does_it_is_in_no_page(vaults) -> None:
    pack = shipped_pack("graded-neglect-profile")
    files = sorted((shipped("resources") / "families").glob("*.json"))
    with vaults.create() as vault:
        import_documents(vault, files, {pack.id: pack}, "R. Patel")
        casework = Casework(vault, shipped_pack, "R. Patel", vaults.clock)
        draft = casework.open_draft("marlowe-2026-07")
        casework.apply(draft.assessment.id, [TextWritten(TextField.ANALYSIS, "Alfie waits by the window. " * 200)])
        keys, _ = vaults.keys(vault.folder)
        names = (b"Alfie", b"Ruby Marlowe", b"marlowe-2025-10", b"waits by the window")
        before = decrypted(vault.folder, keys)
        assert all(name in before for name in names)
        rule = RetentionRule(25, 10)
        dispose_of(vault, rule, "F-2047", "Everybody is grown up.", "J. Amos", date(2050, 1, 1), early="A drill.")
        after = decrypted(vault.folder, keys)
        assert [name for name in names if name in after] == []
        assert b"Hartley-Voss" in after
        assert b"Everybody is grown up." in after
    assert vaults.inspect(vault.folder).faults == ()
