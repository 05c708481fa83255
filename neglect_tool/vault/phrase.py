"""Phrases for people who would rather be given one: words drawn from a list of ours that anybody may read.

The list has 2,048 words, so each is worth 11 bits and five different ones 55 (54.99), even to somebody who knows the
list and that it was used. With what a guess costs (Argon2id over 256 MB), whoever holds the file alone and tries ten
thousand a second needs 57,000 years on average. That holds for words that were drawn, and not for words that
somebody thought of.
"""

import secrets
from functools import cache

from neglect_tool.paths import shipped
from neglect_tool.saying import tr

WORD_BITS = 11
PHRASE_WORDS = 5
KEEP_APART = tr("Write it on paper and keep it apart from the laptop.")
"""Said wherever a phrase is offered."""


@cache
def words() -> tuple[str, ...]:
    """The list that ships with the program: short and plain, none the beginning of another, no two alike in sound."""
    return tuple((shipped("resources") / "words.txt").read_text(encoding="ascii").split())


def new_phrase() -> str:
    """Five different words, drawn by the operating system's own source of chance."""
    return " ".join(secrets.SystemRandom().sample(words(), PHRASE_WORDS))
