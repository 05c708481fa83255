"""British English spelling: what is known, what is meant, how fast; and our own words are all in it."""

import tomllib
from collections.abc import Iterator
from time import perf_counter
from typing import Any

import pytest

from neglect_tool.paths import shipped
from neglect_tool.services.spelling import MOST, WORD, Spelling, british

AFFIXES = """\
SET UTF-8
NOSUGGEST !
ONLYINCOMPOUND _
REP 2
REP ie ei
REP f ph
PFX U Y 1
PFX U 0 un .
SFX D Y 2
SFX D y ied [^aeiou]y
SFX D 0 ed [^y]
SFX M N 1
SFX M 0 's .
"""
WORDS = "7\ntidy/UD\nplay/D\nwash/UD\nchild/M\nreceive\nrude/!\n1th/_\n"


@pytest.fixture
def small() -> Spelling:
    return Spelling(AFFIXES, WORDS, "vape")


@pytest.mark.parametrize(
    "word", ["tidy", "tidied", "untidied", "unwashed", "Unwashed", "UNTIDY", "child's", "child’s", "vape", "Vape's"]
)
def test_a_form_of_a_word_is_known_by_its_rules(small: Spelling, word: str) -> None:
    assert small.knows(word)


@pytest.mark.parametrize("word", ["tidyed", "plaied", "unplay", "washd", "childs", "1th", "d", "un", ""])
def test_what_no_rule_makes_is_not(small: Spelling, word: str) -> None:
    assert not small.knows(word)


def test_a_slip_is_put_right_and_a_rude_word_is_known_and_never_suggested(small: Spelling) -> None:
    assert small.suggest("recieve")[0] == "receive"
    assert small.suggest("Washde")[0] == "Washed"
    assert small.suggest("tidyplay") == ("tidy play",)
    assert small.knows("rude")
    assert "rude" not in small.suggest("rudde")
    assert small.suggest("zzzzzzzzz") == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [("neglegted", "neglected"), ("thier", "their"), ("definately", "definitely"), ("acommodation", "accommodation"),
     ("behavior", "behaviour"), ("Tommorow", "Tomorrow"), ("apointment", "appointment"), ("color", "colour")],
)  # fmt: skip
def test_the_shipped_list_is_british_and_finds_what_was_meant(written: str, meant: str) -> None:
    words = british()
    assert not words.knows(written)
    assert meant in words.suggest(written)
    assert len(words.suggest(written)) <= MOST


def texts(found: Any) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict | list):
        for each in found.values() if isinstance(found, dict) else found:
            yield from texts(each)


def test_every_word_of_our_own_form_and_help_is_known() -> None:
    files = [*shipped("forms").rglob("*.toml"), *(shipped("resources") / "help").glob("*.toml")]
    said = {
        word for file in files for text in texts(tomllib.loads(file.read_text("utf-8"))) for word in WORD.findall(text)
    }
    assert len(said) > 1000
    assert sorted(word for word in said if not british().knows(word)) == []


def test_a_lookup_and_a_menu_take_no_time_that_is_felt() -> None:
    words = british()
    many = [f"unwash{'ing' * (n % 3)}{n % 7}x" for n in range(400)]
    began = perf_counter()
    for word in many:
        words.knows(word)
    assert (perf_counter() - began) / len(many) < 0.005, "seconds a word, on the window's thread"
    began = perf_counter()
    words.suggest("acommodatoin")
    assert perf_counter() - began < 0.5
