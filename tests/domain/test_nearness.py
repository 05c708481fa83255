"""Which items a jot's words lie closest to: a help in finding, the same every time, that never leaves its list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.domain.nearness import Nearness
from neglect_tool.packs.load import shipped_pack

PACK = shipped_pack("graded-neglect-profile")
NEAR = Nearness(PACK)
EVERY = frozenset(item.id for item in PACK.items())


@pytest.mark.parametrize("item", sorted(EVERY))
def test_an_item_is_closest_to_its_own_name_and_question(item: str) -> None:
    found = next(each for each in PACK.items() if each.id == item)
    text = f"{found.name} {found.question} {found.descriptor(4)}"
    assert NEAR.nearest(text, EVERY)[0].item.id == item


def test_an_item_that_is_named_by_its_code_leads_whatever_else_is_said() -> None:
    text = "K1a, Alfie: fridge empty, no breakfast, hungry at school"
    assert NEAR.nearest(text, EVERY)[0].item.id == "K1a"


def test_names_of_people_and_empty_words_lead_nowhere() -> None:
    assert NEAR.nearest("Leanne was there and then she said that", EVERY, "Leanne") == ()


def test_the_words_that_led_there_are_those_that_were_written() -> None:
    near = NEAR.nearest("Gate to yard open. Tractor running.", EVERY)[0]
    assert near.words
    assert all(word in "Gate to yard open. Tractor running." for word in near.words)


@given(st.text(max_size=200), st.sets(st.sampled_from(sorted(EVERY))), st.integers(1, 9))
def test_only_what_was_asked_for_and_no_more_of_it(text: str, among: set[str], most: int) -> None:
    found = [near.item.id for near in NEAR.nearest(text, among, most=most)]
    assert len(found) <= most
    assert len(set(found)) == len(found)
    assert set(found) <= among
