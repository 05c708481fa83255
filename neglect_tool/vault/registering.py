"""The register: a row for each assessment, drawn from its entries, so that lists and guards need not read them all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import apsw


NAME, REFERENCE, BORN = 1, 2, 3
"""Kinds of traces: a name under each of its words, a reference under one of its words, a birth date under itself."""
NUMBER_BITS = 20
"""A trace's or text's row number is that of its assessment, shifted by this, and a count."""
_AT_ONCE = 400
_COLUMNS = "subject, seq, reference, name, as_at, row"


@dataclass(frozen=True, slots=True, order=True)
class Trace:
    """What would betray a family in another's text, and the word under which it is looked for."""

    kind: int
    word: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """An assessment as the register has it; `row` is what a list needs beside, as JSON."""

    subject: str
    seq: int
    reference: str
    name: str
    as_at: str
    row: str


@dataclass(frozen=True, slots=True)
class Card:
    """A row and what it is found by."""

    row: Row
    sort: str
    searched: str
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """How far the tables have been drawn: up to which entry, by which edition, and how many families there are."""

    upto: int
    made: int
    families: int


def drawn(db: "apsw.Connection") -> Drawn:
    """How far."""
    return Drawn(*_all(db, "SELECT upto, made, families FROM shelved")[0])


def mark_drawn(db: "apsw.Connection", upto: int, made: int) -> None:
    """From now on as far as that."""
    db.execute("UPDATE shelved SET upto = ?, made = ?", (upto, made))


def seqs(db: "apsw.Connection", subjects: Sequence[str]) -> dict[str, int]:
    """The last entry that the row of each of these was drawn from; those without a row are left out."""
    found: dict[str, int] = {}
    for some in _some(subjects):
        found.update(db.execute(f"SELECT subject, seq FROM register WHERE subject IN ({_marks(some)})", some))  # noqa: S608
    return found


def put(db: "apsw.Connection", card: Card) -> int:
    """Put this in place of what there was; the number of the assessment, which stays the same."""
    row = card.row
    before = db.execute("SELECT number, reference FROM register WHERE subject = ?", (row.subject,)).fetchone()
    db.execute(
        "INSERT INTO register (subject, seq, reference, name, as_at, row, sort, last, searched)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (subject) DO UPDATE SET seq = excluded.seq,"
        " reference = excluded.reference, name = excluded.name, as_at = excluded.as_at, row = excluded.row,"
        " sort = excluded.sort, searched = excluded.searched",
        (row.subject, row.seq, row.reference, row.name, row.as_at, row.row, card.sort, card.searched),
    )
    number: int = before[0] if before else db.last_insert_rowid()
    first = number << NUMBER_BITS
    db.execute("DELETE FROM trace WHERE at >= ? AND at < ?", (first, (number + 1) << NUMBER_BITS))
    db.executemany(
        "INSERT INTO trace VALUES (?, ?, ?, ?)",
        ((first + n, trace.kind, trace.word, trace.text) for n, trace in enumerate(dict.fromkeys(card.traces))),
    )
    _settle(db, row.reference)
    if before and before[1] != row.reference:
        _settle(db, before[1])
    # A prompt rests on the earlier assessments too, so none of the family is known until it is graded again.
    stale = "reference = ? AND CASE WHEN json_valid(row) THEN json_extract(row, '$.prompt') END IS NOT NULL"
    db.execute(f"UPDATE register SET row = json_remove(row, '$.prompt') WHERE {stale}", (row.reference,))  # noqa: S608
    return number


def put_prompts(db: "apsw.Connection", prompts: Mapping[tuple[str, int], str]) -> None:
    """Keep the prompts of assessments as they stood at that entry, until one of the family changes."""
    sql = "UPDATE register SET row = json_set(row, '$.prompt', ?) WHERE subject = ? AND seq = ?"
    db.executemany(sql, ((prompt, subject, seq) for (subject, seq), prompt in prompts.items()))


def remove(db: "apsw.Connection", subject: str) -> int | None:
    """Take out its row and traces; its number, or None if it had none."""
    before = db.execute("SELECT number FROM register WHERE subject = ?", (subject,)).fetchone()
    if before is None:
        return None
    db.execute("DELETE FROM register WHERE number = ?", before)
    return int(before[0])


@dataclass(frozen=True, slots=True)
class Only:
    """A condition on what a row says beside: a list of some families. Every row is read for it."""

    where: str
    bound: tuple[str, ...] = ()
    order: str = "sort"


def due_by(today: str, by: str) -> Only:
    """Those with something that is late or due by that day; both as ISO 8601. The earliest first."""
    owed, meeting, report = (f"json_extract(row, '$.{name}')" for name in ("owed", "meeting", "report"))
    where = f"(ifnull({owed} <= ?, 0) OR ifnull({meeting} >= ? AND ifnull({report}, {meeting}) <= ?, 0))"
    return Only(
        where, (by, today, by), f"ifnull(min({owed}, ifnull({report}, {meeting})), ifnull({owed}, {meeting})), sort"
    )


TO_SORT = Only("ifnull(json_extract(row, '$.unsorted'), 0) > 0")
"""Those with jots that wait to be sorted."""
TO_SIGN = Only("ifnull(json_extract(row, '$.unsigned'), 0) > 0")
"""Those with grades that nobody has signed as they stand."""


PRESSING = Only("json_extract(row, '$.prompt') IN ('P2', 'P3')", (), "json_extract(row, '$.prompt') DESC, sort")
"""Those whose prompt asks for a decision, as far as they have been graded; the strongest first."""
UNGRADED = Only("json_extract(row, '$.prompt') IS NULL")
"""Those that have not been graded as they stand."""


def page(db: "apsw.Connection", wanted: Sequence[str], first: int, limit: int, only: Only | None = None) -> list[Row]:
    """Families by name, each by its last assessment: those in which every wanted text stands."""
    where, bound = _matches(wanted, only)
    order = only.order if only else "sort"
    sql = f"SELECT {_COLUMNS} FROM register WHERE {where} ORDER BY {order}, reference LIMIT ? OFFSET ?"  # noqa: S608
    return _rows(db.execute(sql, (*bound, limit, first)))


def count(db: "apsw.Connection", wanted: Sequence[str], only: Only | None = None) -> int:
    """How many families those are."""
    if not wanted and only is None:
        return drawn(db).families
    where, bound = _matches(wanted, only)
    return _one(db.execute(f"SELECT count(*) FROM register WHERE {where}", bound))  # noqa: S608


def place(db: "apsw.Connection", sort: str) -> int:
    """How many families come before that name."""
    return _one(db.execute("SELECT count(*) FROM register WHERE last = 1 AND sort < ?", (sort,)))


def series(db: "apsw.Connection", reference: str) -> list[Row]:
    """Every assessment of a family, oldest first."""
    sql = f"SELECT {_COLUMNS} FROM register WHERE reference = ? ORDER BY as_at, number"  # noqa: S608 - constants
    return _rows(db.execute(sql, (reference,)))


def rows(db: "apsw.Connection", subjects: Sequence[str]) -> list[Row]:
    """These assessments, in no order."""
    found: list[Row] = []
    for some in _some(subjects):
        found += _rows(db.execute(f"SELECT {_COLUMNS} FROM register WHERE subject IN ({_marks(some)})", some))  # noqa: S608
    return found


def traces(
    db: "apsw.Connection", kind: int, words: Sequence[str], *, reference: str, passing_over: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Traces under these words and one family for each, but of that family and of those assessments."""
    own = [number for (number,) in db.execute("SELECT number FROM register WHERE reference = ?", (reference,))]
    for some in _some(passing_over):
        numbers = db.execute(f"SELECT number FROM register WHERE subject IN ({_marks(some)})", some)  # noqa: S608
        own += [number for (number,) in numbers]
    for some in _some(words):
        yield from _all(
            db,
            f"SELECT text, reference FROM (SELECT text, min(at >> {NUMBER_BITS}) AS number FROM trace"  # noqa: S608
            f" WHERE kind = ? AND word IN ({_marks(some)}) AND at >> {NUMBER_BITS} NOT IN ({_marks(own)})"
            " GROUP BY text) JOIN register USING (number) ORDER BY number",
            (kind, *some, *own),
        )


def _settle(db: "apsw.Connection", reference: str) -> None:
    """Mark which assessment of the family is its last."""
    last = "SELECT number FROM register WHERE reference = ?1 ORDER BY as_at DESC, number DESC LIMIT 1"
    db.execute(f"UPDATE register SET last = 0 WHERE reference = ?1 AND last = 1 AND number <> ({last})", (reference,))  # noqa: S608
    db.execute(f"UPDATE register SET last = 1 WHERE number = ({last}) AND last = 0", (reference,))  # noqa: S608


def _matches(wanted: Sequence[str], only: Only | None = None) -> tuple[str, tuple[str, ...]]:
    also = (only.where,) if only else ()
    words = ["instr(searched, ?)"] * len(wanted)
    return " AND ".join(("last = 1", *words, *also)), (*wanted, *(only.bound if only else ()))


def _all(db: "apsw.Connection", sql: str, bound: Sequence[object] = ()) -> list[Any]:
    return list(db.execute(sql, tuple(bound)))


def _one(found: Iterable[tuple[int]]) -> int:
    (number,) = next(iter(found))
    return number


def _rows(found: Iterable[tuple[str, int, str, str, str, str]]) -> list[Row]:
    return [Row(*each) for each in found]


def _some(values: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for first in range(0, len(values), _AT_ONCE):
        yield tuple(values[first : first + _AT_ONCE])


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
