"""The words of a vault: every text that a person wrote and that stands, in the full-text table beside the chain."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from neglect_tool.vault.registering import NUMBER_BITS

if TYPE_CHECKING:
    import apsw


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and where it stands, as JSON."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A text in which every word was found, and the assessment that it is of."""

    subject: str
    reference: str
    name: str
    as_at: str
    place: str
    text: str


def put_passages(db: "apsw.Connection", number: int, subject: str, passages: Sequence[Passage]) -> None:
    """Let the assessment of that number have these texts and no others; what is the same is not touched."""
    first, beyond = number << NUMBER_BITS, (number + 1) << NUMBER_BITS
    wanted = Counter((passage.place, passage.text) for passage in passages)
    taken = first - 1
    sql = "SELECT rowid, place, text FROM word WHERE rowid >= ? AND rowid < ?"
    held: list[Any] = list(db.execute(sql, (first, beyond)))
    for rowid, place, text in held:
        key = (place, text)
        if wanted[key] > 0:
            wanted[key] -= 1
            taken = rowid
        else:
            db.execute("DELETE FROM word WHERE rowid = ?", (rowid,))
    fresh = list(wanted.elements())
    if taken + len(fresh) >= beyond:
        raise ValueError("more texts than an assessment can have")
    db.executemany(
        "INSERT INTO word (rowid, subject, place, text) VALUES (?, ?, ?, ?)",
        ((taken + n, subject, *key) for n, key in enumerate(fresh, start=1)),
    )


def clear(db: "apsw.Connection") -> None:
    """Make all tables that are drawn from entries empty, to draw them anew."""
    db.execute("DELETE FROM word; DELETE FROM trace; DELETE FROM register; UPDATE shelved SET upto = 0, families = 0")


def find(db: "apsw.Connection", query: str, limit: int) -> list[Match]:
    """The texts that answer best; `query` is made by `query_of`."""
    found: Iterable[Any] = db.execute(
        "SELECT found.subject, reference, name, as_at, place, text FROM"
        " (SELECT rowid, subject, place, text, rank FROM word WHERE word MATCH ?1 ORDER BY rank LIMIT ?2) AS found"
        " JOIN register ON number = found.rowid >> ?3 ORDER BY rank, as_at DESC",
        (query, limit, NUMBER_BITS),
    )
    return [Match(*row) for row in found]


def query_of(typed: str) -> str:
    """What was typed, as a query of beginnings of words, all of which must stand in a text; empty if there are none.

    Whatever joins words, such as an apostrophe or a hyphen, makes them stand one after the other; operators are words.
    """
    return " AND ".join(f'"{" ".join(words)}"*' for words in phrases(typed))


def phrases(typed: str) -> list[list[str]]:
    """Words as the table parts them, those that stood together in one."""
    found = [_parted(chunk) for chunk in unicodedata.normalize("NFC", typed).split()]
    return [words for words in found if words]


def _parted(chunk: str) -> list[str]:
    return "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in chunk).split()
