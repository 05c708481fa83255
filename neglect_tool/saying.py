"""Words for people, in the language that was chosen: every sentence that the window shows goes through here.

`tr("Saved {time}", time=…)` looks the English up and fills it in afterwards, so that a translator has the sentence
whole and may move what is filled in. Without a translator the English stands as it is. Much is said while modules are
imported, so the language is chosen before them (gui/language.py); gui/catalogue.py finds everything that is said.
"""

from collections.abc import Sequence
from typing import Protocol


class Translator(Protocol):
    """Where translations come from."""

    def __call__(self, english: str, n: int | None = None, /) -> str:
        """The words for that English, in the form that goes with a count of `n`; empty where it has none."""


_speaking: list[Translator] = []


def speak(translator: Translator | None) -> None:
    """Say everything in that language from now on, or in English again: what was said before stays as it was said."""
    _speaking[:] = [translator] if translator is not None else []


def tr(english: str, /, **filled: object) -> str:
    """The sentence in the language that was chosen, filled in; the English is a literal, or nobody finds it."""
    words = _speaking[0](english) or english if _speaking else english
    return words.format(**filled) if filled else words


def tr_count(n: int, one: str, many: str, /, **filled: object) -> str:
    """A sentence that counts, such as "{n} visits": a language has a form for each kind of number, some have four."""
    english = one if n == 1 else many
    words = _speaking[0](many, n) or english if _speaking else english
    return words.format(n=n, **filled)


def tr_pairs(keys: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """A table of keys and what they do, which stands as literals under the name KEYS; single letters stay."""
    return tuple((key if len(key) == 1 else tr(key), tr(does)) for key, does in keys)
