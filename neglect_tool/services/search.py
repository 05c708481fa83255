"""Looking for words in everything that people wrote: ranked, with where each text stands and what of it was found."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.days import in_words
from neglect_tool.saying import tr
from neglect_tool.services.indexing import Index
from neglect_tool.services.written import Spot
from neglect_tool.vault import searching
from neglect_tool.vault.searching import Match

STALE = tr("What was written last is not in this search, as nothing more can be kept in this vault.")
NOT_YET = tr("Nothing can be looked for in this vault until it has been opened once where it can be written.")
BEHIND = tr("Not everything has been read for the search yet.")
SNIPPET = 160
"""Characters that are shown of a longer text, about."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A text in which every word was found."""

    assessment: str
    where: str
    """Such as "Marlowe · profile of 1 July 2026 · K2a, Alfie with Darren · evidence"."""
    spot: Spot
    snippet: str
    """The text on one line, or what of a long one is around the first word found."""
    marks: tuple[tuple[int, int], ...]
    """From where to where in the snippet each word stands that was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first, and what a person must know of it; empty if all was looked through."""

    hits: tuple[Hit, ...]
    note: str = ""


def search(index: Index, typed: str, limit: int) -> Found:
    """Texts in which a word begins with each of those typed; capitals, accents and punctuation make no difference."""
    if not index.searchable:
        return Found((), NOT_YET)
    query = searching.query_of(typed)
    if not query:
        return Found(())
    with index.words() as db:
        matches = searching.find(db, query, limit)
    hits = tuple(_hit(match, searching.phrases(typed)) for match in matches)
    if not index.unsearched:
        return Found(hits)
    return Found(hits, BEHIND if index.growing else STALE)


def _hit(match: Match, wanted: Sequence[Sequence[str]]) -> Hit:
    spot = Spot.decoded(match.place)
    day = in_words(date.fromisoformat(match.as_at))
    snippet, marks = _snippet(" ".join(match.text.splitlines()), [[_bare(word) for word in each] for each in wanted])
    return Hit(
        match.subject,
        tr("{name} · profile of {day} · {words}", name=match.name, day=day, words=spot.words),
        spot,
        snippet,
        marks,
    )


def _snippet(text: str, wanted: Sequence[Sequence[str]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    marks = tuple(sorted(_found(text, wanted)))
    if len(text) <= SNIPPET:
        return text, marks
    hit = marks[0][0] if marks else 0
    start = max(0, min(hit - SNIPPET // 4, len(text) - SNIPPET))
    end = min(len(text), start + SNIPPET)
    if start:
        start = text.find(" ", start, hit) + 1 or start
    if end < len(text) and (space := text.rfind(" ", hit + 1, end)) > 0:
        end = space
    before, after = "… " if start else "", " …" if end < len(text) else ""
    moved = len(before) - start
    inside = tuple((first + moved, last + moved) for first, last in marks if start <= first and last <= end)
    return f"{before}{text[start:end]}{after}", inside


def _found(text: str, wanted: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """Where the words stand that answer, from the first letter to beyond the last; a phrase is marked as a whole."""
    words = list(_words(text))
    found: set[tuple[int, int]] = set()
    for phrase in wanted:
        for at in range(len(words) - len(phrase) + 1):
            part = words[at : at + len(phrase)]
            same = all(told == word for (_, _, told), word in zip(part, phrase[:-1], strict=False))
            if same and part[-1][2].startswith(phrase[-1]):
                found.add((part[0][0], part[-1][1]))
    return {mark for mark in found if not any(o != mark and o[0] <= mark[0] and mark[1] <= o[1] for o in found)}


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    start = None
    for at, character in enumerate(f"{text} "):
        if unicodedata.category(character)[0] in "LNM":
            start = at if start is None else start
        elif start is not None:
            yield start, at, _bare(text[start:at])
            start = None


def _bare(word: str) -> str:
    """As the table compares words: without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).lower()
