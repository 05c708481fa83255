"""The words that passphrases are drawn from, and how good a passphrase is said to be."""

import random
import re

import pytest

from neglect_tool.paths import shipped
from neglect_tool.vault.commonplace import COMMON
from neglect_tool.vault.phrase import PHRASE_WORDS, WORD_BITS, new_phrase, words
from neglect_tool.vault.strength import Level, strength

SOUND_ALIKE = (
    "sea see", "right write", "flower flour", "knight night", "pair pear", "sail sale", "wait weight", "hair hare",
    "meat meet", "plain plane", "role roll", "son sun", "stair stare", "tail tale", "week weak", "wood would",
    "board bored", "boy buoy", "cell sell", "deer dear", "fir fur", "hall haul", "hole whole", "key quay", "made maid",
    "main mane", "mail male", "one won", "pail pale", "peace piece", "rain reign", "road rode", "root route",
    "sauce source", "steal steel", "way weigh", "bean been", "beech beach", "berry bury", "cereal serial", "chord cord",
    "cygnet signet", "currant current", "draft draught", "gate gait", "grate great", "heal heel", "herd heard",
    "kernel colonel", "leak leek", "loan lone", "mist missed", "moose mousse", "muscle mussel", "oar ore", "paw pour",
    "peal peel", "plum plumb", "prince prints", "profit prophet", "rap wrap", "ring wring", "rose rows", "scent sent",
    "seam seem", "shoe shoo", "suite sweet", "tea tee", "thyme time", "tide tied", "toad towed", "waist waste",
    "weather whether", "yoke yolk", "idle idol", "links lynx", "lute loot", "metal medal", "symbol cymbal",
)  # fmt: skip
NEVER = (
    "baby belt bite blood bruise burn child cry dead death drown drug father fear fire force gun harm hate hit hunger "
    "hurt injury kick kill kiss knife mother naked neglect pain poison punch secret sex shake shout slap smack strap "
    "touch wound"
)


def test_there_are_2048_words_of_three_to_seven_letters_in_order() -> None:
    lines = (shipped("resources") / "words.txt").read_text(encoding="ascii").split("\n")
    assert lines.pop() == ""
    assert len(lines) == 2**WORD_BITS == 2048
    assert [word for word in lines if not re.fullmatch("[a-z]{3,7}", word)] == []
    assert lines == sorted(set(lines))
    assert tuple(lines) == words()


def test_no_word_begins_another_nor_is_its_plural_nor_sounds_like_it() -> None:
    known = set(words())
    assert [(word[:end], word) for word in known for end in range(3, len(word)) if word[:end] in known] == []
    assert [
        word for word in known for end in ("s", "es") if word.removesuffix(end) != word and word[:-1] in known
    ] == []
    assert [pair for pair in SOUND_ALIKE if known.issuperset(pair.split())] == []


def test_no_word_could_hurt_where_children_are_not_safe() -> None:
    assert set(NEVER.split()).isdisjoint(words())


def test_a_phrase_is_five_different_words_and_every_word_is_drawn() -> None:
    drawn = [new_phrase().split(" ") for _ in range(4000)]
    assert {len(set(phrase)) for phrase in drawn} == {PHRASE_WORDS}
    met = {word for phrase in drawn for word in phrase}
    assert met <= set(words())
    assert len(met) > 2030


def test_chance_is_the_system_s_and_cannot_be_set() -> None:
    random.seed(7)
    first = new_phrase()
    random.seed(7)
    assert new_phrase() != first


def test_whatever_is_drawn_is_strong() -> None:
    chance = random.Random(7)
    weak = [
        phrase for phrase in (" ".join(chance.sample(words(), 5)) for _ in range(500)) if said(phrase) != Level.STRONG
    ]
    assert weak == []
    assert [phrase for phrase in COMMON if phrase in words()] == []


def said(passphrase: str) -> Level:
    return strength(passphrase, "R. Patel").level


@pytest.mark.parametrize(
    ("passphrase", "level", "says"),
    [
        ("", Level.NOTHING, ""),
        ("short", Level.SHORT, "at least 12"),
        ("T7#kq9Lz!v", Level.SHORT, "at least 12"),
        ("aaaaaaaaaaaaaaaa", Level.EASY, "again and again"),
        ("abcabcabcabc", Level.EASY, "again and again"),
        ("teapot teapot teapot", Level.EASY, "again and again"),
        ("qwertyuiop12", Level.EASY, "keyboard"),
        ("poiuytrewq09", Level.EASY, "keyboard"),
        ("abcdefghijkl", Level.EASY, "alphabet"),
        ("17 June 1984", Level.EASY, "tried first"),
        ("12/03/1984-2019", Level.EASY, "dates and years"),
        ("Rebecca Patel 7", Level.EASY, "your own name"),
        ("RebeccaPatel!!", Level.EASY, "your own name"),
        ("password123456", Level.EASY, "what is tried first"),
        ("P@ssw0rd2024!", Level.EASY, "what is tried first"),
        ("Liverpool2019!", Level.EASY, "what is tried first"),
        ("correct horse battery staple", Level.EASY, "what is tried first"),
        ("internationally", Level.EASY, "one word or little more"),
        ("lamplighter1!", Level.EASY, "one word or little more"),
        ("plum kettle orbit", Level.FAIR, "more words"),
        ("brisk otter lends maps", Level.GOOD, "One more word"),
        ("brisk otter lends nine maps", Level.STRONG, "Nothing more"),
        ("briskotterlendsninemaps", Level.FAIR, "more words"),
        ("T7#kq9Lz!vB2xW", Level.STRONG, "Nothing more"),
        ("Gdańsk żółw łódź książka", Level.GOOD, "One more word"),
    ],
)
def test_strength_is_said_in_words_with_what_would_make_it_better(passphrase: str, level: Level, says: str) -> None:
    said = strength(passphrase, "Rebecca Patel")
    assert (said.level, passphrase) == (level, passphrase)
    assert says in said.words
    assert said.will_do == (level >= Level.FAIR)


@pytest.mark.parametrize("drawn", [1, 2, 3, 4, 5])
def test_a_drawn_word_is_worth_eleven_bits_however_they_are_joined(drawn: int) -> None:
    level = {1: Level.SHORT, 2: Level.EASY, 3: Level.FAIR, 4: Level.GOOD, 5: Level.STRONG}[drawn]
    some = ("kitchen", "orchard", "penguin", "saddle", "teapot")[:drawn]
    for between in (" ", "-", "."):
        assert strength(between.join(some)).level == level


def test_one_s_own_name_is_worth_nothing_to_oneself_alone() -> None:
    mine = strength("Wendeline Quarshie", "Wendeline Quarshie")
    assert mine.level < strength("Wendeline Quarshie Oster", "S. Lund").level


def test_a_very_long_passphrase_is_judged_at_once() -> None:
    assert strength("a" * 100_000).level == Level.EASY
