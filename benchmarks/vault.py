"""The vault against the standard library's plain SQLite, in one run on one disk, as ratios where they can be.

Plain SQLite gets the same table and index, a write-ahead log, FULL synchronisation and one row a save: what a careful
program without secrecy or a seal would do. A floor of one and of two fsyncs is measured beside it.

A slow disk can be had with strace, which then adds 2 ms to each wait for it, in all that is measured alike:
    strace -f --seccomp-bpf -qq -o /dev/null -e trace=fsync,fdatasync -e inject=fsync,fdatasync:delay_exit=2000 \\
        python3 benchmarks/vault.py
"""

import os
import secrets
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from neglect_tool.crypto import KdfParameters
from neglect_tool.packs.load import shipped_pack, shipped_pack_ids
from neglect_tool.services.vaults import import_documents
from neglect_tool.vault import store
from neglect_tool.vault.entry import NewEntry

PASSPHRASE = secrets.token_urlsafe(16)
ANSWER = b'{"item": "K2a", "child": "c1", "carer": "m", "grade": 4, "evidence": "' + b"what was seen " * 20 + b'"}'
SAVES = 400
ROUNDS = 15
DOCUMENTS = sorted((Path(__file__).parents[1] / "tests/domain/cases").glob("*/*-1.json"))[:4]


def now() -> datetime:
    """The laptop's clock."""
    return datetime.now(UTC)


def seconds(work: Callable[[], object], times: int) -> float:
    """The median time of a call."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def plain_database(path: Path) -> sqlite3.Connection:
    """Plain SQLite, as durable as the vault."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE IF NOT EXISTS entry (seq INTEGER PRIMARY KEY, at, author, kind, subject, payload BLOB)")
    db.execute("CREATE INDEX IF NOT EXISTS by_subject ON entry (subject, seq)")
    return db


def plain_save(db: sqlite3.Connection) -> None:
    """One durable answer."""
    db.execute("BEGIN IMMEDIATE")
    row = (now().isoformat(), "R. Patel", "grade-entered", "a-1", ANSWER)
    db.execute("INSERT INTO entry (at, author, kind, subject, payload) VALUES (?, ?, ?, ?, ?)", row)
    db.execute("COMMIT")


def plain_load(path: Path) -> None:
    """Open, and read the entries of one assessment."""
    db = plain_database(path)
    db.execute("SELECT * FROM entry WHERE subject = 'b-1' ORDER BY seq").fetchall()
    db.close()


def fsyncs(folder: Path, count: int) -> float:
    """The floor: 4 KB written in place and made durable, so many times."""
    descriptor = os.open(folder / "floor", os.O_RDWR | os.O_CREAT)
    os.write(descriptor, bytes(1 << 20))
    os.fsync(descriptor)
    sync = getattr(os, "fdatasync", os.fsync)

    def work() -> None:
        for place in range(count):
            os.lseek(descriptor, 4096 * place, os.SEEK_SET)
            os.write(descriptor, bytes(4096))
            sync(descriptor)

    taken = seconds(work, SAVES)
    os.close(descriptor)
    return taken


def measure(folder: Path) -> list[tuple[str, str, str]]:
    """The rows of the table: what, how long, and the ratio to plain SQLite."""
    one, two = fsyncs(folder, 1), fsyncs(folder, 2)
    home = folder / "vault"

    def make() -> None:
        shutil.rmtree(home, ignore_errors=True)
        store.create(home, PASSPHRASE, now).close()

    making = seconds(make, 3)
    packs = {id_: shipped_pack(id_) for id_ in shipped_pack_ids()}

    plain = plain_database(folder / "plain.db")
    with store.open_(home, PASSPHRASE, now) as vault:
        importing = seconds(lambda: import_documents(vault, DOCUMENTS, packs, "bench"), 1)
        answer = [NewEntry("R. Patel", "grade-entered", "a-1", ANSWER)]
        hundred = [NewEntry("R. Patel", "grade-entered", "b-1", ANSWER)] * 100
        vault.append(hundred)
        plain.executemany(
            "INSERT INTO entry (at, author, kind, subject, payload) VALUES ('', 'R. Patel', 'grade-entered', 'b-1', ?)",
            [(ANSWER,)] * 100,
        )
        ours, theirs = [], []
        for _ in range(ROUNDS):
            theirs.append(seconds(lambda: plain_save(plain), SAVES // ROUNDS))
            ours.append(seconds(lambda: vault.append(answer), SAVES // ROUNDS))
        checking = seconds(vault.check, 3)

    def open_and_close() -> None:
        store.open_(home, PASSPHRASE, now).close()

    save, plain_saved = statistics.median(ours), statistics.median(theirs)
    plain.close()

    opening = seconds(open_and_close, 5)
    cheap = folder / "cheap"
    with store.create(cheap, PASSPHRASE, now, kdf=KdfParameters(19 * 1024, 1, 1)) as vault:
        vault.append(hundred)
        for _ in range(SAVES):
            vault.append(answer)
    load, derivation = opened_and_loaded(cheap)
    plain_loaded = seconds(lambda: plain_load(folder / "plain.db"), ROUNDS)
    return [
        ("floor: one fsync, two fsyncs", f"{one * 1e3:.2f} ms, {two * 1e3:.2f} ms", ""),
        ("plain SQLite: durable one-answer save", f"{plain_saved * 1e3:.2f} ms", "1"),
        ("vault: durable one-answer save", f"{save * 1e3:.2f} ms", f"{save / plain_saved:.2f}"),
        ("plain SQLite: open and load one assessment", f"{plain_loaded * 1e3:.2f} ms", "1"),
        ("vault: the same, after the key derivation", f"{load * 1e3:.2f} ms", f"{load / plain_loaded:.2f}"),
        ("vault: a cheap key derivation, left out above", f"{derivation * 1e3:.0f} ms", ""),
        ("vault: make one, standard key derivation", f"{making * 1e3:.0f} ms", ""),
        ("vault: open and close, standard key derivation", f"{opening * 1e3:.0f} ms", ""),
        (f"vault: read, check and import {len(DOCUMENTS)} documents", f"{importing * 1e3:.0f} ms", ""),
        (f"vault: check every byte, {SAVES + 100} entries", f"{checking * 1e3:.0f} ms", ""),
    ]


def opened_and_loaded(folder: Path) -> tuple[float, float]:
    """Open and load one assessment, less the key derivation; and that derivation."""
    from neglect_tool.vault.headers import read_headers
    from neglect_tool.vault.passphrase import Passphrase
    from neglect_tool.vault.slots import unlock

    header = read_headers(folder).sealed.header

    def load() -> None:
        with store.open_(folder, PASSPHRASE, now) as vault:
            list(vault.entries(subject="b-1"))

    derivation = seconds(lambda: unlock(header, Passphrase(PASSPHRASE), "bench"), ROUNDS)
    return seconds(load, ROUNDS) - derivation, derivation


def main() -> int:
    """Measure on the disk of the temporary folder, or of the folder given."""
    place = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(prefix="neglect-tool-bench-", dir=place) as folder:
        for what, taken, ratio in measure(Path(folder)):
            sys.stdout.write(f"{what:<52}{taken:>20}{ratio:>8}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
