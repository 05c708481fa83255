"""How good a new passphrase is, said in words: an estimate of how it would be guessed, piece by piece.

The passphrase is cut into the pieces that are cheapest to guess, and their bits are added. It errs on the low side: a
word that somebody thought of is worth less than a drawn one, and what is left unseen here (a line of a song, a pet)
cannot be counted at all. It is an estimate and not a promise, which is why a drawn phrase is offered beside it.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from neglect_tool.saying import tr
from neglect_tool.vault.commonplace import COMMON, DISGUISES, LITTLE, RUNS
from neglect_tool.vault.phrase import WORD_BITS, words

SHORTEST = 12
"""Characters in a new passphrase, at least."""

_FAIR, _GOOD, _STRONG = 30, 42, 50
"""Bits; five drawn words have 55."""
_LOOKED_AT = 64
"""Characters; what follows makes it no worse."""
_SEPARATORS = " -_."
_VOWELS = frozenset("aeiouy")
_RUNS = tuple(one for run in RUNS for one in (run, run[::-1]))
_DATE = re.compile(r"\d{1,2}[-/. ]?\d{1,2}[-/. ]?(?:19|20)?\d{2}(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_LETTERS = re.compile(r"[^\W\d_]+")
_ADVICE = tr("Use four or five words that do not belong together.")

_Piece = tuple[int, float, str]
"""Where it ends, its bits, and what it is."""


class Level(IntEnum):
    """From nothing typed to strong."""

    NOTHING = 0
    SHORT = 1
    EASY = 2
    FAIR = 3
    GOOD = 4
    STRONG = 5


@dataclass(frozen=True, slots=True)
class Strength:
    """How good it is, and that in words, with what would make it better."""

    level: Level
    words: str

    @property
    def will_do(self) -> bool:
        """Whether a vault may be made with it."""
        return self.level >= Level.FAIR


_WHY = {
    "same": "it says the same thing again and again",
    "name": "your own name is tried first",
    "common": "it is built from what is tried first",
    "keys": "it runs along the keyboard or the alphabet",
    "date": "dates and years are tried first",
}
"""Why it is easy to guess, the plainest cause first."""


def strength(passphrase: str, own_name: str = "") -> Strength:
    """How good a new passphrase is for the person of that name; nothing is said before it is begun."""
    if not passphrase:
        return Strength(Level.NOTHING, "")
    if len(passphrase) < SHORTEST:
        return Strength(Level.SHORT, f"Too short: at least {SHORTEST} characters. {_ADVICE}")
    bits, kinds = _guess(passphrase[:_LOOKED_AT], own_name)
    if bits < _FAIR:
        why = next((said for kind, said in _WHY.items() if kind in kinds), tr("it is one word or little more"))
        return Strength(Level.EASY, f"Easy to guess: {why}. {_ADVICE}")
    if bits < _GOOD:
        return Strength(Level.FAIR, tr("Fair. One or two more words would make it good; signs or capitals do less."))
    if bits < _STRONG:
        return Strength(Level.GOOD, tr("Good. One more word would make it strong."))
    return Strength(Level.STRONG, tr("Strong. Nothing more is needed."))


def _guess(passphrase: str, own_name: str) -> tuple[float, frozenset[str]]:
    """Bits of the cheapest way to guess it, and the kinds of pieces in that way."""
    text = passphrase.casefold()
    names = tuple(part for part in _LETTERS.findall(own_name.casefold()) if len(part) > 1)
    best: list[tuple[float, frozenset[str]]] = [(0.0, frozenset())]
    best += [(math.inf, frozenset())] * len(text)
    for at in range(len(text)):
        so_far, kinds = best[at]
        for end, bits, kind in _pieces(text, at, names):
            if so_far + bits < best[end][0]:
                best[end] = (so_far + bits, kinds | {kind})
    bits, kinds = best[-1]
    capitals = sum(1 for letter in passphrase if letter.isupper())
    return bits + min(capitals, 8, sum(1 for letter in passphrase if letter.islower()) + 1), kinds


def _pieces(text: str, at: int, names: tuple[str, ...]) -> Iterator[_Piece]:
    """Every piece that begins there."""
    plain = text.translate(DISGUISES)
    for end in range(at + 3, min(at + 7, len(text)) + 1):
        if text[at:end] in _listed():
            yield end, WORD_BITS, "word"
    for name in names:
        if text.startswith(name, at):
            yield at + len(name), 2, "name"
    for common in COMMON:
        if text.startswith(common, at):
            yield at + len(common), 6, "common"
        elif plain.startswith(common, at):
            yield at + len(common), 8, "common"
    for pattern, bits in ((_DATE, 12), (_YEAR, 6)):
        if found := pattern.match(text, at):
            yield found.end(), bits, "date"
    yield from _runs(text, at)
    yield from _copies(text, at)
    yield from _letters(text, at)
    yield at + 1, _sign_bits(text, at), "sign"


@cache
def _listed() -> frozenset[str]:
    return frozenset(words())


def _runs(text: str, at: int) -> Iterator[_Piece]:
    """Keys side by side, from three on."""
    for run in _RUNS:
        begin = run.find(text[at])
        length = 0
        while begin >= 0 and text[at + length : at + length + 1] == run[begin + length : begin + length + 1] != "":
            length += 1
        if length >= 3:
            yield at + length, 4 + math.log2(length), "keys"


def _copies(text: str, at: int) -> Iterator[_Piece]:
    """What was there before, once more: three letters or longer, and one letter held down."""
    for back in range(1, at + 1):
        length = 0
        while at + length < len(text) and text[at + length] == text[at - back + length]:
            length += 1
        if length >= 3:
            yield at + length, 2 + math.log2(length), "same"


def _letters(text: str, at: int) -> Iterator[_Piece]:
    """A run of letters as a whole: a little word, a word of a language, or letters without sense."""
    found = _LETTERS.match(text, at)
    if found is None or (at and text[at - 1].isalpha()):
        return
    run = found[0]
    if run in LITTLE:
        yield found.end(), 4, "little"
    elif _reads(run) and run not in _listed():
        bits = min(2.2 * len(run), 13) + max(0, len(run) - 12) * 2.4
        yield found.end(), bits, "word"


def _reads(run: str) -> bool:
    """Whether it could be words: a vowel, or a letter that we do not know, among any six."""
    return all(any(c in _VOWELS or ord(c) > 127 for c in run[i : i + 6]) for i in range(max(1, len(run) - 5)))


def _sign_bits(text: str, at: int) -> float:
    """One character by itself."""
    sign = text[at]
    if sign.isdigit():
        return 3.3
    if sign.isalpha():
        return 4.5
    known = sign in text[:at]
    return (0 if known else 1) if sign in _SEPARATORS else (2 if known else 5)
