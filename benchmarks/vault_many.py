"""A vault of many assessments against one of few, and plain SQLite with the same texts, in one run.

What a person waits for is measured in a process of its own, in a vault that was just opened and whose files were
dropped from the operating system's cache, where that can be asked for. Making the vaults takes a few minutes.
"""

import json
import os
import random
import resource
import secrets
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from statistics import median

from neglect_tool.crypto import KdfParameters
from neglect_tool.domain.draft import TextField, TextWritten
from neglect_tool.exchange.draft import encode
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import Casework
from neglect_tool.services.indexing import Index
from neglect_tool.services.search import search
from neglect_tool.vault import searching, store
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slots import unlock

PASSPHRASE = secrets.token_urlsafe(16) if "--a-day" not in sys.argv else sys.stdin.readline().strip()
CHEAP = KdfParameters(19 * 1024, 1, 1)
FEW, LONG, DRAFTS, MANY = 10, 1000, 10_000, 100_000
PAGE = 80
"""Rows that the window fetches at once."""
SAVES, ROUNDS = 600, 15
NAMES = ("Marlowe", "Okonjo", "Hartley", "Brackenbury", "Adeyemi", "Pike", "Lund", "Voss", "Reid", "Amos", "Holt")
CHILDREN = ("Ruby", "Alfie", "Zoë", "Tomi", "Maja", "Ada", "Tom", "Ola", "Sean", "Mia")
QUERIES = ("damp", "mattress kitchen", "al", "school nurse", "zoe", "unannounced visit", "o'brien", "well-being")
DICE = random.Random(20260701)  # noqa: S311 - for texts
COMMON = "the a and was to in of she he it at with for on had no not that said then asked kitchen mattress damp school"
RARER = (
    "nurse visit unannounced bare window fridge tea warm cold well-being O’Brien mother father key door alone garden"
)
WORDS = (*COMMON.split(), *RARER.split(), *(f"word{n}" for n in range(3000)))
WEIGHTS = tuple(1 / rank for rank in range(1, len(WORDS) + 1))


def now() -> datetime:
    """The laptop's clock."""
    return datetime.now(UTC)


@cache
def said(count: int, number: int) -> str:
    """One of many texts of so many words, a few of which are often used."""
    del number
    return " ".join(DICE.choices(WORDS, WEIGHTS, k=count))


def text(count: int) -> str:
    """One of them."""
    return said(count, DICE.randrange(5000))


def document(number: int, events: int) -> bytes:
    """An assessment of a family of its own."""
    name, children = DICE.choice(NAMES), DICE.sample(CHILDREN, 2)
    born = f"20{10 + number % 15}-0{1 + number % 9}-1{number % 10}"
    made = {
        "format": "neglect-assessment/1",
        "id": f"a-{number}",
        "as_at": "2026-07-01",
        "pack": "graded-neglect-profile",
        "family": {"reference": f"F-{number:06}", "name": f"{name} {number % 977}"},
        "why_now": text(20),
        "children": [{"id": f"c{n}", "name": f"{child} {name}", "born": born} for n, child in enumerate(children)],
        "carers": [{"id": "m", "name": f"Leanne {name}", "relationship": "mother", "assessed": True}],
        "chronology": [
            {"on": "2026-06-01", "agency": "school", "event": text(20), "meaning": text(8)} for _ in range(events)
        ],
        "analysis": text(30),
    }
    made["carers"][0]["in_household"] = True  # type: ignore[index]
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def build(folder: Path, count: int, events: int, saves: int = 0) -> float:
    """A vault of so many assessments, lists and search brought up; the seconds that these took."""
    with store.create(folder, PASSPHRASE, now, kdf=CHEAP) as vault:
        for first in range(0, count, 2000):
            numbers = range(first, min(first + 2000, count))
            vault.append([NewEntry("R. Patel", "imported", f"a-{n}", document(n, events)) for n in numbers])
        for _ in range(saves):
            kind, payload = encode(TextWritten(TextField.ANALYSIS, text(30)))
            vault.append([NewEntry("R. Patel", kind, f"a-{n}", payload) for n in range(count)])
        started = time.perf_counter()
        while Index(vault).refresh(500):
            pass
        return time.perf_counter() - started


def timed(work: Callable[[], object], times: int = 1) -> float:
    """The median seconds of a call."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return median(taken)


def derivation(folder: Path) -> float:
    """Seconds from the passphrase to the key."""
    header = read_headers(folder).sealed.header
    return timed(lambda: unlock(header, Passphrase(PASSPHRASE), "bench"), 5)


def forget(folder: Path) -> None:
    """Ask the operating system to drop the files from its cache."""
    for file in folder.iterdir():
        descriptor = os.open(file, os.O_RDWR)
        os.fsync(descriptor)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def a_day(folder: Path) -> dict[str, float]:
    """Open, see the first page, sift and search, open an assessment, save an answer; in seconds, and the memory."""
    forget(folder)
    with store.open_(folder, PASSPHRASE, now) as vault:
        work = Casework(vault, shipped_pack, "R. Patel", now)
        taken = {"page": timed(lambda: (work.refresh(), work.families("", 0, PAGE)))}
        last = work.families(limit=0).total - PAGE
        taken["last page"] = timed(lambda: work.families("", last, PAGE))
        taken["sift"] = timed(lambda: work.families("okonjo 12", 0, PAGE))
        taken["search"] = timed(lambda: work.search("damp"))
        work.work_out([row.assessment for row in work.families("", 0, PAGE).rows])
        draft = work.open_draft("a-3")
        taken["save"] = timed(lambda: work.apply("a-3", [TextWritten(TextField.ANALYSIS, text(30))]), 20)
        taken["checks"] = timed(lambda: draft.findings)
        work.refresh()
    unit = 1 if sys.platform == "darwin" else 1024
    return {**taken, "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit}


def apart(folder: Path, times: int = 5) -> dict[str, float]:
    """The median of some such days, each in a process of its own."""
    command = [sys.executable, __file__, "--a-day", str(folder)]
    days = [json.loads(_said_by(command)) for _ in range(times)]
    return {name: median(day[name] for day in days) for name in days[0]}


def _said_by(command: list[str]) -> str:
    return subprocess.run(command, input=PASSPHRASE, stdout=subprocess.PIPE, check=True, text=True).stdout


def saves(few: Path, many: Path) -> tuple[float, float]:
    """A durable save in each, in turns, so that whatever else the disk does falls on both."""
    kind, payload = encode(TextWritten(TextField.ANALYSIS, "what was seen " * 20))
    answer = [NewEntry("R. Patel", kind, "a-9", payload)]
    with store.open_(few, PASSPHRASE, now) as one, store.open_(many, PASSPHRASE, now) as other:
        taken = [(timed(lambda: one.append(answer)), timed(lambda: other.append(answer))) for _ in range(SAVES)]
    return median(each[0] for each in taken), median(each[1] for each in taken)


PLAIN_SEARCH = (
    "SELECT found.subject, reference, name, as_at, place, said FROM (SELECT rowid, subject, place,"
    " snippet(word, 2, '[', ']', '…', 20) AS said, rank FROM word WHERE word MATCH ?1 ORDER BY rank LIMIT 20) AS found"
    " JOIN register ON number = found.rowid >> 20 ORDER BY rank, as_at DESC"
)


def searches(drafts: Path, path: Path) -> Iterator[tuple[str, float, float]]:
    """Each query in plain SQLite and, as the window asks it, in the vault, of the same texts; the best of turns."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("CREATE TABLE register (number INTEGER PRIMARY KEY, reference, name, as_at)")
    plain.execute(
        "CREATE VIRTUAL TABLE word USING fts5 (subject UNINDEXED, place UNINDEXED, text,"
        " tokenize = 'unicode61 remove_diacritics 2')"
    )
    with store.open_(drafts, PASSPHRASE, now) as vault:
        with vault.shelf.reading() as db:
            plain.execute("BEGIN")
            rows = db.execute("SELECT number, reference, name, as_at FROM register")
            plain.executemany("INSERT INTO register VALUES (?, ?, ?, ?)", rows)
            words = db.execute("SELECT rowid, subject, place, text FROM word")
            plain.executemany("INSERT INTO word (rowid, subject, place, text) VALUES (?, ?, ?, ?)", words)
            plain.execute("COMMIT")
        index = Index(vault)
        for typed in QUERIES:
            query = searching.query_of(typed)
            ours, theirs = [], []
            for _ in range(ROUNDS):
                theirs.append(timed(lambda query=query: plain.execute(PLAIN_SEARCH, (query,)).fetchall()))
                ours.append(timed(lambda typed=typed: search(index, typed, 20)))
            yield typed, min(theirs), min(ours)
    plain.close()


def measure(folder: Path) -> Iterator[tuple[str, str, str]]:
    """The rows of the table: what, how long, and its ratio to what stands before it or in its words."""
    few, long, drafts, many = (folder / name for name in ("few", "long", "drafts", "many"))
    for home, count, events, more in (
        (few, FEW, 2, 0),
        (long, LONG, 2, 99),
        (drafts, DRAFTS, 5, 0),
        (many, MANY, 1, 0),
    ):
        reading = build(home, count, events, more)
        yield f"vault: first reading of {count:,} for lists and search", f"{reading:.1f} s", ""
    one, other = saves(few, many)
    yield f"vault of {FEW}: durable one-answer save", f"{one * 1e3:.2f} ms", "1"
    yield f"vault of {MANY:,}: the same", f"{other * 1e3:.2f} ms", f"{other / one:.2f}"
    small, large = apart(few), apart(many)
    for name, what in (
        ("page", "first page of the caseload, cold"),
        ("last page", "last page, cold"),
        ("sift", "families with two words in them, cold"),
        ("search", "a common word in all texts, cold"),
        ("save", "one text saved through the window's service"),
        ("checks", "checks of an open assessment"),
    ):
        yield f"vault of {FEW}: {what}", f"{small[name] * 1e3:.2f} ms", "1"
        yield f"vault of {MANY:,}: the same", f"{large[name] * 1e3:.2f} ms", f"{large[name] / small[name]:.2f}"
    yield f"vault of {FEW}: most resident memory of that", f"{small['memory'] / 1e6:.0f} MB", "1"
    more = large["memory"] / small["memory"]
    yield f"vault of {MANY:,}: the same", f"{large['memory'] / 1e6:.0f} MB", f"{more:.2f}"
    drawn = derivation(long)

    def opened() -> None:
        vault = store.open_(long, PASSPHRASE, now)
        taken.append(time.perf_counter() - started)
        vault.close()

    taken: list[float] = []
    for _ in range(5):
        started = time.perf_counter()
        opened()
    yield f"vault of {LONG:,} × 100 saves: open, after the key", f"{(median(taken) - drawn) * 1e3:.0f} ms", ""
    checking = timed(lambda: store.inspect(long, PASSPHRASE, now)) - drawn
    yield f"vault of {LONG:,} × 100 saves: check every byte", f"{checking:.2f} s", ""
    found = list(searches(drafts, folder / "plain.db"))
    for typed, theirs, ours in found:
        yield f"plain SQLite FTS5, {DRAFTS:,} drafts: {typed}", f"{theirs * 1e3:.2f} ms", "1"
        yield "vault: the same, worded for the window", f"{ours * 1e3:.2f} ms", f"{ours / theirs:.2f}"
    theirs, ours = sum(each[1] for each in found), sum(each[2] for each in found)
    yield "plain SQLite FTS5: all of these", f"{theirs * 1e3:.2f} ms", "1"
    yield "vault: all of these", f"{ours * 1e3:.2f} ms", f"{ours / theirs:.2f}"


def main() -> int:
    """Measure on the disk of the temporary folder, or of the folder given."""
    if sys.argv[1:2] == ["--a-day"]:
        sys.stdout.write(json.dumps(a_day(Path(sys.argv[2]))))
        return 0
    place = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(prefix="neglect-tool-bench-", dir=place) as folder:
        for what, taken, ratio in measure(Path(folder)):
            sys.stdout.write(f"{what:<64}{taken:>12}{ratio:>8}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
