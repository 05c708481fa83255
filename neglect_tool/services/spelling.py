"""British English spelling, offline: whether a word is known, and what else may have been meant.

Reads the two files of a Hunspell dictionary as far as the British one uses them: stems with flags, suffixes, prefixes
and both together. What it does not use, such as compounding (but for 1st and 2nd, and numbers are left alone), is not
read. Lookups take some 10 microseconds; nothing that is looked up is kept.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from neglect_tool.paths import shipped

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word in a text: letters, with apostrophes inside."""
MOST = 6
"""How many words are suggested."""
_LETTERS = "esianrtolcdugmfphbyvkwzxjq'"
_NEAR = 2
"""Changes to a word that are looked at where one change is not enough."""

_Rule = tuple[str, str, re.Pattern[str] | None, bool]
"""Flag, what is taken off the stem, what the stem must look like, and whether a prefix may stand before it too."""


class Spelling:
    """A list of words; it is never changed."""

    def __init__(self, affixes: str, words: str, more: str = "") -> None:
        self._suffixes: dict[str, list[_Rule]] = defaultdict(list)
        self._prefixes: dict[str, list[_Rule]] = defaultdict(list)
        self._often: list[tuple[str, str]] = []
        self._unsaid = self._inside = ""
        self._read_affixes(affixes)
        self._longest = max((len(each) for each in self._suffixes), default=0)
        self._stems: dict[str, str] = dict.fromkeys(more.split(), "")
        for line in words.splitlines()[1:]:
            stem, _, flags = line.partition("/")
            self._stems[stem] = self._stems.get(stem, "") + flags

    def _read_affixes(self, text: str) -> None:
        for line in text.lstrip("\ufeff").splitlines():
            part = line.split()
            if len(part) >= 5 and part[0] in ("SFX", "PFX"):
                self._read_rule(*part[:5])
            elif len(part) == 4 and part[0] in ("SFX", "PFX"):
                self._cross = part[2] == "Y"
            elif len(part) == 3 and part[0] == "REP":
                self._often.append((part[1].replace("_", " "), part[2].replace("_", " ")))
            elif len(part) == 2 and part[0] == "NOSUGGEST":
                self._unsaid = part[1]
            elif len(part) == 2 and part[0] == "ONLYINCOMPOUND":
                self._inside = part[1]

    def _read_rule(self, kind: str, flag: str, strip: str, add: str, looks: str) -> None:
        strip, add = ("" if strip == "0" else strip), ("" if add == "0" else add.split("/")[0])
        form = None if looks == "." else re.compile(f"{looks}$" if kind == "SFX" else f"^{looks}")
        rules = self._suffixes if kind == "SFX" else self._prefixes
        rules[add].append((flag, strip, form, self._cross))

    def knows(self, word: str) -> bool:
        """Whether it can be written so; capitals at the beginning of a sentence, or all through, are no fault."""
        plain = word.replace("’", "'")
        forms = {plain, plain.removesuffix("'s"), plain.removesuffix("'")}
        if plain[:1].isupper():
            forms |= {f"{each[:1].lower()}{each[1:]}" for each in forms}
        if plain.isupper():
            forms |= {each.lower() for each in forms} | {each.capitalize() for each in forms}
        return any(self._flags(each) is not None for each in forms)

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, likeliest first; empty where nothing is near."""
        plain = word.replace("’", "'")
        low = plain.lower()
        found = dict.fromkeys(each for each in self._usual(low) if all(self._may_say(one) for one in each.split()))
        found |= dict.fromkeys(each for each in self._one_off(low) if self._may_say(each))
        if len(found) < MOST // 2:
            found |= dict.fromkeys(self._two_off(low))
        if len(found) < MOST:
            found |= dict.fromkeys(self._apart(low))
        capital = plain[:1].isupper()
        return tuple(f"{each[:1].upper()}{each[1:]}" if capital else each for each in list(found)[:MOST])

    def _flags(self, word: str) -> str | None:
        """The flags of the stem that this is a form of, or None."""
        flags = self._stems.get(word)
        if flags is not None and not (self._inside and self._inside in flags):
            return flags
        for before, rules in self._before(word):
            for flag, strip, form, _cross in rules:
                stem = strip + word[len(before) :]
                if flag in self._stems.get(stem, "") and (form is None or form.search(stem)):
                    return self._stems[stem]
        for size in range(min(self._longest, len(word) - 1) + 1):
            rules = self._suffixes.get(word[len(word) - size :], [])
            for flag, strip, form, cross in rules:
                stem = word[: len(word) - size] + strip
                if form is not None and not form.search(stem):
                    continue
                if flag in self._stems.get(stem, ""):
                    return self._stems[stem]
                if cross and (found := self._prefixed(stem, flag)) is not None:
                    return found
        return None

    def _before(self, word: str) -> Iterator[tuple[str, list[_Rule]]]:
        return ((add, rules) for add, rules in self._prefixes.items() if add and word.startswith(add))

    def _prefixed(self, stem: str, suffix: str) -> str | None:
        """The flags of a stem that allows both the prefix here and that suffix."""
        for before, rules in self._before(stem):
            for flag, strip, form, cross in rules:
                flags = self._stems.get(strip + stem[len(before) :], "")
                if cross and flag in flags and suffix in flags and (form is None or form.search(stem[len(before) :])):
                    return flags
        return None

    def _may_say(self, word: str) -> bool:
        flags = self._flags(word)
        return flags is not None and not (self._unsaid and self._unsaid in flags)

    def _usual(self, word: str) -> Iterator[str]:
        """With a letter doubled or not, then with what people often write otherwise."""
        for at, letter in enumerate(word):
            yield f"{word[:at]}{letter}{word[at:]}"
            if word[at + 1 : at + 2] == letter:
                yield f"{word[:at]}{word[at + 1 :]}"
        for wrong, right in self._often:
            start = word.find(wrong)
            while wrong and start >= 0:
                yield f"{word[:start]}{right}{word[start + len(wrong) :]}"
                start = word.find(wrong, start + 1)

    def _one_off(self, word: str) -> Iterator[str]:
        """Every word that is one slip of the finger away: two letters changed over, one wrong, missing or too many."""
        for at in range(len(word) - 1):
            yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
        for at in range(len(word)):
            yield f"{word[:at]}{word[at + 1 :]}"
        for at in range(len(word) + 1):
            for letter in _LETTERS:
                yield f"{word[:at]}{letter}{word[at:]}"
                if at < len(word):
                    yield f"{word[:at]}{letter}{word[at + 1 :]}"

    def _two_off(self, word: str) -> Iterator[str]:
        """Stems that begin with the same letter and are two slips away, nearest in length first."""
        letters = set(word)
        near = [
            stem
            for stem, flags in self._stems.items()
            if stem[:1] == word[:1]
            and abs(len(stem) - len(word)) <= _NEAR
            and len(letters.symmetric_difference(stem)) <= 2 * _NEAR
            and not (self._unsaid and self._unsaid in flags)
        ]
        ranked = ((_apart(stem, word), abs(len(stem) - len(word)), stem) for stem in near)
        return (stem for apart, _, stem in sorted(ranked) if apart <= _NEAR)

    def _apart(self, word: str) -> Iterator[str]:
        """Two words that a space is missing between; no letter stands alone but those that may."""
        for at in range(1, len(word)):
            left, right = word[:at], word[at:]
            alone = all(len(each) > 1 or each in "ai" for each in (left, right))
            if alone and self._may_say(left) and self._may_say(right):
                yield f"{left} {right}"


def _apart(one: str, other: str) -> int:
    """How many slips apart two words are; more than two are not told apart."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, start=1):
        row = [i]
        for j, b in enumerate(other, start=1):
            best = min(row[j - 1] + 1, rows[-1][j] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        if min(row) > _NEAR:
            return _NEAR + 1
        rows.append(row)
    return rows[-1][-1]


@cache
def british() -> Spelling:
    """The British English list that ships with the program; reading it takes a good tenth of a second."""
    folder = shipped("resources") / "spelling"
    return Spelling(_read(folder / "en_GB.aff"), _read(folder / "en_GB.dic"), _read(folder / "ours.txt"))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")
