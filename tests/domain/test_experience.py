"""Rule 6: what a child lives with over all carers, and when one makes up for another."""

from collections.abc import Callable
from typing import Any

import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import ChildResult, ItemExperience, Status


def lived(told: Any, pack: FormPack, child: str = "c1") -> ChildResult:
    return grade(told.read(), pack).children[child]


@pytest.fixture
def two(story: Callable[..., Any]) -> Any:
    return story().child().carer("m").carer("g")


def test_the_worst_number_over_carers(two: Any, pack: FormPack) -> None:
    item = lived(two.grade("H1a", 3).grade("H1a", 2, carer="g"), pack).items["H1a"]
    assert item == ItemExperience(3, not_applicable=False, provisional=False, set_by=("m",), compensated=())


def test_a_tie_is_set_by_both(two: Any, pack: FormPack) -> None:
    assert lived(two.grade("H1a", 3).grade("H1a", 3, carer="g"), pack).items["H1a"].set_by == ("m", "g")


def test_one_unseen_carer_makes_it_provisional(two: Any, pack: FormPack) -> None:
    result = lived(two.all_at(2).grade("H3a", 1, carer="g").grade("H3b", 1, carer="g"), pack)
    assert not result.items["H3a"].provisional
    assert result.items["H1a"].provisional
    assert result.experience.areas["H3"].status is Status.GRADED
    assert result.experience.areas["H1"].status is Status.PROVISIONAL
    assert result.experience.domains["H"].status is Status.PROVISIONAL


def test_na_only_if_all_say_so(two: Any, pack: FormPack) -> None:
    both = lived(two.grade("H1a", "na").grade("H1a", "na", carer="g"), pack).items["H1a"]
    assert both == ItemExperience(None, not_applicable=True, provisional=False, set_by=(), compensated=())


def test_na_of_one_and_unknown_of_the_other_is_not_known(two: Any, pack: FormPack) -> None:
    one = lived(two.grade("H1a", "na"), pack).items["H1a"]
    assert one == ItemExperience(None, not_applicable=False, provisional=True, set_by=(), compensated=())


def test_na_of_one_leaves_the_number_of_the_other_sure(two: Any, pack: FormPack) -> None:
    item = lived(two.grade("H1a", "na").grade("H1a", 2, carer="g"), pack).items["H1a"]
    assert (item.number, item.provisional, item.set_by) == (2, False, ("g",))


def test_without_carers_nothing_is_known(story: Callable[..., Any], pack: FormPack) -> None:
    result = lived(story().child(), pack)
    assert {each.status for each in result.experience.areas.values()} == {Status.NOT_ENOUGH_INFORMATION}
    assert result.items["H1a"] == ItemExperience(
        None, not_applicable=False, provisional=False, set_by=(), compensated=()
    )
    assert result.prompt == "P1"


def test_compensation_leaves_the_worse_number_out(two: Any, pack: FormPack) -> None:
    told = two.grade("H1a", 4).grade("H1a", 2, carer="g").compensation("H1a", "m", "g")
    result = lived(told, pack)
    assert result.items["H1a"] == ItemExperience(
        2, not_applicable=False, provisional=False, set_by=("g",), compensated=("m",)
    )
    assert result.carers["m"].areas["H1"].grade == 4


@pytest.mark.parametrize(
    ("theirs", "other", "source", "evidence", "in_force"),
    [
        (4, 2, "observed", "seen", True),
        (4, 3, "observed", "seen", False),
        (2, 1, "observed", "seen", True),
        (2, 2, "observed", "seen", False),
        (1, 2, "observed", "seen", False),
        (4, 2, "carer", "seen", False),
        (4, 2, "observed", "", False),
        (4, 2, "observed", "  ", False),
        (4, 2, "observed", None, False),
        (4, "na", "observed", "seen", False),
        (4, "unknown", "observed", "seen", False),
        ("unknown", 2, "observed", "seen", False),
        (5, 1, "agency", "seen", True),
    ],
)
def test_when_compensation_is_in_force(
    two: Any, pack: FormPack, theirs: Any, other: Any, source: str, evidence: str | None, in_force: bool
) -> None:
    two.grade("H1a", theirs).grade("H1a", other, carer="g", source=source)
    two.compensation("H1a", "m", "g", evidence=evidence)
    assert lived(two, pack).items["H1a"].compensated == (("m",) if in_force else ())


def test_an_exposure_item_is_never_compensated(story: Callable[..., Any], pack: FormPack) -> None:
    def compensated(item: str, born: str) -> tuple[str, ...]:
        told = story().child(born=born).carer("m").carer("g").grade(item, 3).grade(item, 1, carer="g")
        return lived(told.compensation(item, "m", "g"), pack).items[item].compensated

    assert compensated("K1a", "2024-01-01") == ()
    assert compensated("K1b", "2024-01-01") == ("m",)
    assert compensated("H4a", "2026-01-01") == (), "a sleep place is an exposure item for a baby"
    assert compensated("H4a", "2024-01-01") == ("m",)


def test_a_compensator_who_is_compensated_does_not_compensate(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer("m").carer("g").carer("f")
    told.grade("H1a", 4).grade("H1a", 2, carer="g").grade("H1a", 1, carer="f")
    told.compensation("H1a", "m", "g").compensation("H1a", "g", "f")
    item = lived(told, pack).items["H1a"]
    assert (item.number, item.compensated) == (4, ("g",))


def test_a_record_that_does_not_count_breaks_no_chain(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer("m").carer("g").carer("f")
    told.grade("H1a", 4).grade("H1a", 2, carer="g").grade("H1a", 1, carer="f")
    told.compensation("H1a", "m", "g").compensation("H1a", "g", "f", evidence=" ")
    assert lived(told, pack).items["H1a"].compensated == ("m",)
    told.compensation("H1a", "g", "g").compensation("H1b", "g", "f")
    assert lived(told, pack).items["H1a"].compensated == ("m",)


def test_a_counting_record_not_in_force_still_breaks_a_chain(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer("m").carer("g").carer("f").grade("H1a", 4).grade("H1a", 2, carer="g")
    told.compensation("H1a", "m", "g").compensation("H1a", "g", "f")
    assert lived(told, pack).items["H1a"].compensated == ()


def test_two_who_make_up_for_each_other_do_not(two: Any, pack: FormPack) -> None:
    two.grade("H1a", 4).grade("H1a", 1, carer="g").compensation("H1a", "m", "g").compensation("H1a", "g", "m")
    assert lived(two, pack).items["H1a"].number == 4


def test_both_carers_must_be_assessed_for_the_child(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().child("c2").carer("m").carer("g", children=["c2"]).all_at(2)
    told.grade("H1a", 2, carer="g").compensation("H1a", "m", "g")
    result = lived(told, pack)
    assert result.items["H1a"].compensated == ()
    assert result.prompt == "P0", "a record that does not count asks for nothing"


def test_compensation_holds_for_its_child_only(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().child("c2").carer("m").carer("g")
    for child in ("c1", "c2"):
        told.grade("H1a", 4, child).grade("H1a", 1, child, carer="g")
    told.compensation("H1a", "m", "g", child="c2")
    assert lived(told, pack, "c1").items["H1a"].number == 4
    assert lived(told, pack, "c2").items["H1a"].number == 1


def test_a_critical_three_left_out_by_compensation_no_longer_holds(two: Any, pack: FormPack) -> None:
    two.all_at(1).all_at(1, carer="g").grade("H2c", 3).compensation("H2c", "m", "g")
    result = lived(two, pack)
    assert result.carers["m"].domains["H"].grade == 3
    assert result.experience.domains["H"].grade == 1
    assert result.prompt == "P1", "a counting compensation asks to look again"
