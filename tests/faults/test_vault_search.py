"""Lists and search beside the chain: killed at any moment they are right after the next refresh; never a barrier."""

import json
import random
import select
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.caseload import Caseload
from neglect_tool.services.casework import Casework
from neglect_tool.services.indexing import Index
from neglect_tool.services.search import NOT_YET, STALE, Found, search
from neglect_tool.vault import searching
from neglect_tool.vault.entry import NewEntry

RELEASED = Path(__file__).parent / "released"
DICE = random.Random(8)

REFRESHING = """
    import json, os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.services.indexing import Index
    from neglect_tool.vault import store
    from neglect_tool.vault import vault as vault_module
    from neglect_tool.vault.entry import NewEntry

    vault_module.LOG_LIMIT = 100_000
    vault = store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC))
    index = Index(vault)
    os.write(1, b"open\\n")
    n = vault.head().seq
    while True:
        made = []
        for k in range(8):
            n += 1
            subject = f"s{n * 7919 % 40}"
            family = {"reference": f"F-{n % 11}", "name": f"Name {n % 13}"}
            begun = {"id": subject, "as_at": "2026-07-01", "pack": "p", "pack_hash": None, "family": family}
            texts = [{"field": "analysis", "text": f"word{n} damp " * (1 + n % 40)}]
            for kind, body in (("started", begun), ("text-written", texts[0])):
                made.append(NewEntry("a", kind, subject, json.dumps({"version": 1, "joined": False, **body}).encode()))
        vault.append(made)
        while index.refresh(3):
            pass
"""


def begin(vault: Any, subject: str, text: str, name: str = "Marlowe") -> None:
    family = {"reference": f"F-{subject}", "name": name}
    begun = {"id": subject, "as_at": "2026-07-01", "pack": "p", "pack_hash": None, "family": family}
    bodies = (("started", begun), ("text-written", {"field": "analysis", "text": text}))
    vault.append(
        [
            NewEntry("R. Patel", kind, subject, json.dumps({"version": 1, "joined": False, **body}).encode())
            for kind, body in bodies
        ]
    )


def tables(vault: Any) -> dict[str, list[Any]]:
    """All that is drawn, without the numbers that depend on the order of drawing."""
    with vault.shelf.reading() as db:
        db.execute("INSERT INTO word (word) VALUES ('integrity-check')")
        return {
            name: sorted(db.execute(sql).fetchall())
            for name, sql in (
                ("word", "SELECT subject, place, text FROM word"),
                ("register", "SELECT subject, seq, reference, name, sort, as_at, searched, row FROM register"),
                ("trace", "SELECT subject, kind, word, text FROM trace JOIN register ON number = at >> 20"),
                ("last", "SELECT reference, count(*) FROM register WHERE last = 1 GROUP BY reference"),
                ("shelved", "SELECT families FROM shelved"),
            )
        }


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_while_refreshing_all_is_right_after_the_next(vaults: Any) -> None:
    vaults.create().close()
    folder = vaults.folder / "vault"
    behind = 0
    for _ in range(vaults.share(8, 200)):
        child = vaults.child(REFRESHING, folder, vaults.passphrase)
        assert select.select([child.stdout], [], [], 60)[0]
        assert child.stdout.readline() == "open\n", child.communicate()[1]
        time.sleep(DICE.uniform(0.02, 0.25))
        child.kill()
        child.communicate()
        with vaults.open(folder) as vault:
            index = Index(vault)
            behind += index.left > 2
            index.settle()
            found = tables(vault)
            with vault.shelf.writing() as db:
                searching.clear(db)
            Index(vault).settle()
            assert found == tables(vault)
    assert behind, "no kill fell between a save and its refresh"
    assert vaults.inspect(folder).faults == ()


def test_what_cannot_be_written_is_said_and_the_list_is_whole_all_the_same(vaults: Any) -> None:
    with vaults.create() as vault:
        begin(vault, "a", "mould on the wall")
        Index(vault).settle()
        begin(vault, "b", "damp in the hall", "Okonjo")
        folder = vault.folder
    (folder / "vault.anchor").write_bytes(bytes(1024))
    with vaults.open(folder) as vault:
        assert vault.read_only
        caseload = Caseload(vault, shipped_pack)
        caseload.settle()
        assert [row.name for row in caseload.families().rows] == ["Marlowe", "Okonjo"]
        assert [hit.assessment for hit in search(caseload.index, "mould", 9).hits] == ["a"]
        found = search(caseload.index, "damp", 9)
        assert (found.hits, found.note) == ((), STALE)
        assert [row.assessment for row in caseload.series("F-b")] == ["b"]


def test_a_read_only_vault_that_lacks_nothing_says_nothing(vaults: Any) -> None:
    with vaults.create() as vault:
        begin(vault, "a", "mould on the wall")
        Index(vault).settle()
        folder = vault.folder
    vaults.open(folder).close()
    (folder / "vault.anchor").write_bytes(bytes(1024))
    with vaults.open(folder) as vault:
        index = Index(vault)
        index.settle()
        found = search(index, "mould", 9)
        assert (len(found.hits), found.note) == (1, "")


def test_an_old_vault_that_may_not_be_written_is_listed_and_says_that_it_cannot_be_searched(
    vaults: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "old"
    shutil.copytree(RELEASED / "1" / "closed", folder)
    (folder / "vault.anchor").write_bytes(bytes(1024))
    with vaults.open(folder) as vault:
        assert not vault.shelf.ready
        caseload = Caseload(vault, shipped_pack)
        caseload.settle()
        assert caseload.families().total == len({row.reference for row in caseload.families().rows}) > 0
        assert search(caseload.index, "a", 9).note == NOT_YET


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited through POSIX")
def test_a_disk_too_full_for_the_lists_keeps_nobody_from_their_records(vaults: Any) -> None:
    script = """
        import resource, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.packs.load import shipped_pack
        from neglect_tool.services.caseload import Caseload
        from neglect_tool.services.search import search
        from neglect_tool.vault import store

        with store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC)) as vault:
            hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
            resource.setrlimit(resource.RLIMIT_FSIZE, (vault.database.log.stat().st_size, hard))
            caseload = Caseload(vault, shipped_pack)
            caseload.settle()
            print([row.name for row in caseload.families().rows], search(caseload.index, "mould", 9))
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            caseload = Caseload(vault, shipped_pack)
            caseload.settle()
            print(len(search(caseload.index, "mould", 9).hits))
    """
    with vaults.create() as vault:
        begin(vault, "a", "mould")
    out, err = vaults.child(script, vault.folder, vaults.passphrase).communicate(timeout=60)
    assert err == ""
    assert out.splitlines() == [f"['Marlowe'] {Found((), STALE)!r}", "1"]


def test_a_save_writes_nothing_beside_the_chain(vaults: Any) -> None:
    with vaults.create() as vault:
        work = Casework(vault, shipped_pack, "R. Patel", vaults.clock)
        assessment = work.new_family("F-1", "Marlowe").assessment.id
        while work.refresh():
            pass
        before = tables(vault)
        for _ in range(3):
            work.keep_form(assessment, "child:new", {"name": f"Ada {_}"})
        assert tables(vault) == before
        while work.refresh():
            pass
        assert tables(vault) != before


def test_a_family_disposed_of_is_in_no_list_that_a_full_disk_kept_in_memory(vaults) -> None:
    with vaults.create() as vault:
        begin(vault, "a", "damp " * 50_000, name="Marlowe")
        begin(vault, "b", "dry", name="Ashworth")
        db = vault.database.connection
        db.pragma("max_page_count", db.pragma("page_count"))
        caseload = Caseload(vault, shipped_pack)
        caseload.settle()
        assert caseload.families().total == 2
        db.pragma("max_page_count", 1 << 30)
        vault.dispose(["a"], "R. Patel", {"family": "F-a", "reason": "due"})
        caseload.settle()
        assert [row.name for row in caseload.families().rows] == ["Ashworth"]
