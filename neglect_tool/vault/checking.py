"""The check of a whole vault: every byte of database, headers and anchor, and the chain; it writes nothing there."""

import itertools
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import apsw

from neglect_tool.crypto import new_key, same, wipe
from neglect_tool.errors import InputError, NeglectToolError, VaultDamaged, VaultError
from neglect_tool.saying import tr
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.chain import KEY_ROTATED, Seal
from neglect_tool.vault.database import Database, connect
from neglect_tool.vault.disposed import Stubs
from neglect_tool.vault.entry import CheckReport, Fault, Head
from neglect_tool.vault.format import ANCHOR_NAME, DATABASE_NAME, SLOT_BYTES
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.pieces import ATTACHED, DETACHED, Pieces
from neglect_tool.vault.shelf import DatabaseShelf
from neglect_tool.vault.standing import judge

_BATCH = 512
_NOTED = re.compile(r"([1-9][0-9]{0,14}):([0-9a-f]{8,64})")
_MOST_FAULTS = 20
_MENDED = tr("The other copy is whole: open the vault once where it can be written, and this one is mended.")
_RESTORE = tr("Copy the whole folder to a safe place first; then put back your last backup of it.")


@dataclass(frozen=True, slots=True)
class Noted:
    """A head as it was printed in a report: a place in the chain, and the first digits of the MAC there."""

    seq: int
    digits: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """From "12:8707e0828eebb", as a report prints it."""
        found = _NOTED.fullmatch(text.strip().casefold())
        if found is None:
            raise InputError(
                f"“{text}”", tr("this is not a record as a report prints it"), tr("It looks like 12:8707e0828eebb.")
            )
        return cls(int(found[1]), found[2])


def check_vault(
    folder: Path, database: Database, anchor: Anchor, keys: Keys, vault_id: bytes, noted: Sequence[Noted] = ()
) -> CheckReport:
    """Cover everything; the caller holds the vault so that nothing moves meanwhile."""
    faults = [*_headers(folder, keys), *_anchor(anchor)]
    entries, head = 0, Head(0, "")
    seal = Seal(keys.chain, vault_id)
    try:
        faults.extend(check_pages(database))
        seal = seal.after(database.of_vault(KEY_ROTATED))
        entries, chain = check_entries(database, seal)
        faults.extend(chain)
        faults.extend(check_attachments(database))
        standing = judge(database, anchor, seal)
        faults.extend(fault for each in noted for fault in _rolled_back(database, each))
        head = standing.head
        if standing.fault is not None:
            faults.append(Fault(str(folder), standing.fault[0].lower() + standing.fault[1:], _RESTORE))
    except VaultDamaged as error:
        faults.append(fault_of(error))
    finally:
        seal.wipe()
    return CheckReport(entries, head, tuple(faults))


def _headers(folder: Path, keys: Keys) -> Iterator[Fault]:
    try:
        read = read_headers(folder)
    except NeglectToolError as error:
        yield fault_of(error)
        return
    # Opening writes a damaged copy anew from the whole one, so no backup is needed for that.
    yield from (Fault(error.where, error.what, _MENDED) for error in read.faults)
    for sealed in read.whole:
        try:
            sealed.verify(keys.header)
        except VaultDamaged as error:
            yield fault_of(error)


def _anchor(anchor: Anchor) -> Iterator[Fault]:
    for number, slot in enumerate(anchor.read(), start=1):
        if slot is None:
            yield Fault(f"{ANCHOR_NAME}, slot {number}", "it is not as it was written", _RESTORE)
    if len(anchor.raw()) > 2 * SLOT_BYTES:
        yield Fault(ANCHOR_NAME, "it is longer than it was written", _RESTORE)


def check_pages(database: Database) -> Iterator[Fault]:
    """Read every page, free ones too, by copying them into an encrypted scratch file outside the vault."""
    database.forget_pages()
    pages, size = database.shape()
    if database.log_bytes() == 0 and database.path.stat().st_size != pages * size:
        yield Fault(DATABASE_NAME, "it is not as long as it was written", _RESTORE)
    with tempfile.TemporaryDirectory(prefix="neglect-tool-") as scratch:
        key = new_key()
        copy = connect(Path(scratch) / "scratch.db", key, create=True)
        wipe(key)
        page = 0
        try:
            copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            with copy.backup("main", database.connection, "main") as backup:
                while not backup.done:
                    page += 1
                    backup.step(1)
            problems = copy.execute("PRAGMA integrity_check(20)").fetchall()
            broken = (str(text) for (text,) in problems if text != "ok")
            yield from (Fault(DATABASE_NAME, f"its structure is broken ({text})", _RESTORE) for text in broken)
        except apsw.FullError as error:
            raise VaultError(
                scratch, tr("the disk is too full for the check"), tr("Make room and check again.")
            ) from error
        except (apsw.NotADBError, apsw.CorruptError, apsw.IOError):
            yield Fault(f"{DATABASE_NAME}, page {page}", "it is not as it was written", _RESTORE)
        finally:
            copy.close()


def check_entries(database: Database, seal: Seal) -> tuple[int, tuple[Fault, ...]]:
    """How many entries there are, and those that do not fit the chain."""
    faults: list[Fault] = []
    before = seal.first_mac()
    stubs = Stubs(database.rows_between)
    seq = 0
    while rows := database.rows(after=seq, limit=_BATCH):
        for entry, mac in rows:
            if entry.seq != seq + 1:
                faults.append(Fault(f"entry {seq + 1}", "it is missing", _RESTORE))
            elif same(seal.next_mac(before, entry), mac):
                if not stubs.vouch(entry):
                    faults.append(Fault(f"entry {entry.seq}", "the disposal it records is not what is there", _RESTORE))
            elif not stubs.wait(entry):
                faults.append(Fault(f"entry {entry.seq}", "it is not as it was saved", _RESTORE))
            seq, before = entry.seq, mac
    faults.extend(Fault(f"entry {left}", "it was emptied, and no disposal says so", _RESTORE) for left in stubs.left)
    return seq, tuple(itertools.islice(faults, _MOST_FAULTS))


def stands(database: Database, noted: Noted) -> bool:
    """Whether the entry at that place has that MAC."""
    rows = database.rows(after=noted.seq - 1, limit=1)
    if not rows or rows[0][0].seq != noted.seq:
        return False
    return same(rows[0][1].hex()[: len(noted.digits)].encode(), noted.digits.encode())


def _rolled_back(database: Database, noted: Noted) -> Iterator[Fault]:
    """Database and anchor put back together look sound by themselves; a head noted elsewhere gives them away."""
    if not stands(database, noted):
        what = tr(
            "the record {seq}:{digits} is not in it: the whole vault was put back to an older time",
            seq=noted.seq,
            digits=noted.digits,
        )
        yield Fault(f"entry {noted.seq}", what, tr("Look for a newer copy or backup of this vault before you go on."))


def check_attachments(database: Database) -> Iterator[Fault]:
    """Hold every piece of every attachment against the entry that keeps it."""
    pieces = Pieces(DatabaseShelf(database.connection, database.said, database.said))
    yield from itertools.islice(pieces.faults(database.of_kinds(ATTACHED, DETACHED)), _MOST_FAULTS)


def fault_of(error: NeglectToolError) -> Fault:
    """An error as a line of a check's report."""
    return Fault(error.where, error.what, error.remedy)
