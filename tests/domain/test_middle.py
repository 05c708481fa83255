"""Rule 3 to 5: held, the middle grade, two thirds, provisional, because and masked."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.middle import middle
from neglect_tool.domain.profile import Profile, Result, Status


def results(story: Any, pack: FormPack, carer: str | None = "m") -> Profile:
    result = grade(story.read(), pack).children["c1"]
    return result.carers[carer] if carer else result.experience


def area(story: Callable[..., Any], pack: FormPack, **answers: int | str) -> Result:
    """The result of the area that those items are in, for a child of ten."""
    told = story().child().carer()
    for item, answer in answers.items():
        told.grade(item, answer)
    return results(told, pack).areas[next(iter(answers))[:2]]


@pytest.mark.parametrize(("numbers", "expected"), [([1, 3], 3), ([1, 2, 3], 2), ([1, 1, 3], 1), ([2], 2), ([1, 2], 2)])
def test_the_middle_grade(numbers: list[int], expected: int) -> None:
    assert middle(numbers) == expected


def test_the_middle_grade_against_its_definition() -> None:
    for size in range(1, 7):
        for numbers in product(range(1, 6), repeat=size):
            reached = [g for g in range(1, 6) if 2 * sum(n >= g for n in numbers) >= size]
            assert middle(numbers) == max(reached)


def test_a_worse_number_never_makes_the_middle_better() -> None:
    for size in range(1, 6):
        for numbers in product(range(1, 6), repeat=size):
            for place in range(size):
                if numbers[place] < 5:
                    worse = (*numbers[:place], numbers[place] + 1, *numbers[place + 1 :])
                    assert middle(worse) >= middle(numbers)


def test_any_four_holds_its_area_and_domain(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().all_at(1).grade("L1b", 4)
    found = results(told, pack)
    assert found.areas["L1"] == Result(4, Status.GRADED, ("L1b",), (), held=True)
    assert found.domains["L"] == Result(4, Status.GRADED, ("L1",), (), held=True)


def test_held_takes_the_highest_number(story: Callable[..., Any], pack: FormPack) -> None:
    assert area(story, pack, L1a=4, L1b=5) == Result(5, Status.GRADED, ("L1b",), (), held=True)


def test_one_four_holds_though_too_little_is_known(story: Callable[..., Any], pack: FormPack) -> None:
    found = area(story, pack, K2a=4)
    assert found == Result(4, Status.PROVISIONAL, ("K2a",), (), held=True)


def test_a_three_holds_only_where_the_item_is_critical_at_this_age(story: Callable[..., Any], pack: FormPack) -> None:
    ten = area(story, pack, K1a=3, K1b=1)
    assert (ten.grade, ten.held) == (3, False)
    loose = area(story, pack, K2a=3, K2b=1, K2c=1)
    assert loose == Result(1, Status.GRADED, ("K2b", "K2c"), ("K2a",), held=False)
    critical = area(story, pack, H2a=1, H2b=1, H2c=3)
    assert critical == Result(3, Status.GRADED, ("H2c",), (), held=True)


def test_a_critical_three_holds_its_domain(story: Callable[..., Any], pack: FormPack) -> None:
    found = results(story().child().carer().all_at(1).grade("H2c", 3), pack).domains["H"]
    assert found == Result(3, Status.GRADED, ("H2",), (), held=True)


def test_a_held_domain_takes_its_worst_area(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().all_at(1).grade("H2c", 3)
    for item in ("H3a", "H3b"):
        told.grade(item, 3)
    assert results(told, pack).domains["H"].because == ("H2", "H3")


@pytest.mark.parametrize(
    ("answers", "grade", "status"),
    [
        ({"R1a": 2, "R1b": 2, "R1c": 2}, 2, Status.GRADED),
        ({"R1a": 2, "R1b": 2}, 2, Status.PROVISIONAL),
        ({"R1a": 2}, None, Status.NOT_ENOUGH_INFORMATION),
        ({"R1a": 2, "R1b": "declined", "R1c": 2}, 2, Status.PROVISIONAL),
        ({"R1a": 2, "R1b": "na", "R1c": 2}, 2, Status.GRADED),
        ({"R1a": 2, "R1b": "na", "R1c": "na"}, 2, Status.GRADED),
        ({"R1a": 2, "R1b": "na"}, None, Status.NOT_ENOUGH_INFORMATION),
        ({"R1a": "na", "R1b": "na", "R1c": "na"}, None, Status.NOT_APPLICABLE),
        ({"R1a": "na", "R1b": "na", "R1c": "unknown"}, None, Status.NOT_ENOUGH_INFORMATION),
        ({"R1a": 3, "R1b": 3}, 3, Status.PROVISIONAL),
    ],
)
def test_two_thirds(
    story: Callable[..., Any], pack: FormPack, answers: dict[str, int | str], grade: int | None, status: Status
) -> None:
    found = area(story, pack, **answers)
    assert (found.grade, found.status) == (grade, status)
    assert bool(found.because) == (grade is not None)


def test_masked_items_are_named_in_area_and_domain(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().all_at(1).grade("R1b", 3).grade("R2c", 2)
    found = results(told, pack)
    assert found.areas["R1"].masked == ("R1b",)
    assert found.domains["R"].masked == ("R1b", "R2c")
    assert found.domains["R"].because == ("R1", "R2", "R3")


def test_a_domain_leaves_out_areas_that_do_not_apply(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().all_at(2).without("L1a", "L1b").grade("L1a", "na").grade("L1b", "na")
    found = results(told, pack)
    assert found.areas["L1"].status is Status.NOT_APPLICABLE
    assert found.domains["L"] == Result(2, Status.GRADED, ("L2", "L3"), (), held=False)


def test_a_domain_counts_an_area_without_a_grade_as_not_a_number(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().grade("L1a", 2).grade("L1b", 2).grade("L2a", 2).grade("L2b", 2)
    found = results(told, pack)
    assert found.areas["L3"].status is Status.NOT_ENOUGH_INFORMATION
    assert (found.domains["L"].grade, found.domains["L"].status) == (2, Status.PROVISIONAL)
    told = story().child().carer().grade("L1a", 2).grade("L1b", 2)
    assert results(told, pack).domains["L"] == Result(None, Status.NOT_ENOUGH_INFORMATION)


def test_a_provisional_area_makes_its_domain_provisional(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().all_at(2).without("R1c")
    found = results(told, pack)
    assert found.areas["R1"].status is Status.PROVISIONAL
    assert found.domains["R"].status is Status.PROVISIONAL
    assert found.domains["H"].status is Status.GRADED
