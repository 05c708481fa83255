"""The numbers under Act now: where from, how old, and never an example or an old edition without its warning."""

from dataclasses import replace
from datetime import date

from neglect_tool.gui.presenters.whom_to_ring import EXAMPLE, NONE_SET, whom_to_ring
from neglect_tool.packs.strategy import shipped_strategy

OURS = replace(shipped_strategy("strategy-example"), name="Exampleton strategy", example=False)
TODAY = date(2026, 7, 1)


def test_the_numbers_come_with_their_source_and_the_day_they_were_checked() -> None:
    found = whom_to_ring(OURS, TODAY)
    assert [each.number for each in found.numbers] == ["01632 960101", "01632 960102"]
    assert found.about == "From Exampleton strategy, 2026 to 2029. Last checked on 1 April 2026."
    assert found.warning == ""


def test_an_example_says_that_nobody_answers() -> None:
    assert whom_to_ring(replace(OURS, example=True), TODAY).warning == EXAMPLE


def test_an_edition_that_has_ended_still_gives_its_numbers_and_says_that_it_ended() -> None:
    assert whom_to_ring(OURS, OURS.ends).warning == ""
    late = whom_to_ring(OURS, date(2029, 4, 1))
    assert late.numbers
    assert late.warning.startswith("This edition ended on 31 March 2029.")


def test_without_numbers_it_says_where_else_they_are() -> None:
    for strategy in (None, replace(OURS, contacts=None)):
        found = whom_to_ring(strategy, TODAY)
        assert (found.numbers, found.warning) == ((), NONE_SET)
