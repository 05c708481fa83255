"""A day is loaded whole or not at all, and the one that ships has something to ask of every child at every moment."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from neglect_tool.domain.assessment import Child
from neglect_tool.domain.day import Days, prompts
from neglect_tool.domain.form import Band
from neglect_tool.errors import PackError
from neglect_tool.packs.day import load_day, shipped_day
from neglect_tool.packs.load import shipped_pack_ids
from neglect_tool.packs.strategy import shipped_strategy_ids

Write = Callable[..., Path]

MOMENT = """\
[moments.waking]
name = "Waking"
unborn = ["How does the day begin?"]
baby = ["Who comes?"]
pre_school = ["Who comes?"]
child = ["Who comes?"]
adolescent = ["Does anyone see that you wake?"]
disabled = ["Who helps?"]
"""
GOOD = (
    """\
format = "neglect-day/1"
id = "small-day"
version = "1"
title = "A small day"
language = "en-GB"
licence = "Apache-2.0"
[begins]
unborn = "Her day."
baby = "Watch."
pre_school = "Play."
child = "Ask."
adolescent = "Listen."
[days]
weekday = "School."
weekend = "None."
holiday = "None."
"""
    + MOMENT
)


def test_it_says_what_it_says(write: Write) -> None:
    pack = load_day(write({"day.toml": GOOD}))
    assert (pack.id, pack.version, pack.title, pack.names) == ("small-day", "1", "A small day", ("Waking",))
    assert pack.days[Days.HOLIDAY] == "None."
    assert pack.begins[Band.UNDER_FIVE] == "Play."
    assert pack.moments[0].prompts[Band.TEENAGE] == ("Does anyone see that you wake?",)


def test_every_moment_of_the_shipped_one_asks_every_child_something() -> None:
    pack = shipped_day()
    assert pack.names[0] == "Waking"
    assert {"Getting ready", "Morning", "Midday", "Afternoon", "Tea", "Bath", "Bedtime", "Night"} <= set(pack.names)
    on = date(2026, 7, 1)
    births = {
        Band.UNBORN: None,
        Band.UNDER_ONE: date(2026, 1, 1),
        Band.UNDER_FIVE: date(2023, 1, 1),
        Band.PRIMARY: date(2018, 1, 1),
        Band.TEENAGE: date(2012, 1, 1),
    }
    for moment in pack.moments:
        for band, born in births.items():
            plain = Child("c", "Ada", born, named_needs=False)
            needs = Child("c", "Ada", born, named_needs=True)
            assert prompts(moment, plain, on) == moment.prompts[band]
            assert len(prompts(moment, needs, on)) > len(prompts(moment, plain, on)) >= 2
    assert all(pack.days[day] for day in Days)
    assert all(pack.begins[band] for band in Band)


def test_one_who_has_grown_up_is_asked_as_the_oldest_are() -> None:
    moment = shipped_day().moments[0]
    assert prompts(moment, Child("c", "Ada", date(2000, 1, 1)), date(2026, 7, 1)) == moment.prompts[Band.TEENAGE]


def test_the_words_of_no_two_prompts_are_the_same() -> None:
    asked = [
        words for moment in shipped_day().moments for each in (*moment.prompts.values(), moment.named_needs)
        for words in each
    ]  # fmt: skip
    assert len(asked) == len(set(asked))


def test_a_day_is_taken_for_no_other_pack() -> None:
    assert "day-in-my-life" not in (*shipped_pack_ids(), *shipped_strategy_ids())


@pytest.mark.parametrize(
    ("found", "put", "begins", "says"),
    [
        ("neglect-day/1", "neglect-day/2", "day.toml, line 1, format", "has the format"),
        ('id = "small-day"', 'id = "Small Day"', "day.toml, line 2, id", "cannot be used here"),
        ('weekend = "None."\n', "", "day.toml, line 13, days", "`weekend` is missing"),
        ('baby = ["Who comes?"]\n', "", "day.toml, line 17, moments.waking", "`baby` is missing"),
        (
            'disabled = ["Who helps?"]',
            "disabled = []",
            "day.toml, line 24, moments.waking.disabled",
            "nothing is asked",
        ),
        ('name = "Waking"', 'name = "Waking: up"', "day.toml, line 18, moments.waking.name", "cannot be used here"),
        ('name = "Waking"', 'name = "Anything else"', "day.toml, line 18, moments.waking.name", "taken already"),
        ("adolescent = [", "teenager = [", "day.toml, line 17, moments.waking", "`adolescent` is missing"),
        (MOMENT, "[moments]\n", "day.toml, line 17, moments", "no moment is named"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(write: Write, found: str, put: str, begins: str, says: str) -> None:
    assert found in GOOD
    with pytest.raises(PackError) as caught:
        load_day(write({"day.toml": GOOD.replace(found, put)}))
    assert any(line.startswith(begins) and says in line for line in caught.value.details), caught.value.details


def test_a_folder_without_the_file_says_so(write: Write) -> None:
    with pytest.raises(PackError, match="this day pack has a fault"):
        load_day(write({"other.toml": "a = 1"}))
