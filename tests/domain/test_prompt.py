"""Rule 9: every clause of the prompt, the history that P2 needs, and what drives it."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import ChildResult, Driver, DriverKind, Prompt
from neglect_tool.domain.wording import PERSON_DECIDES, prompt_sentence


@pytest.fixture
def fine(story: Callable[..., Any], pack: FormPack) -> Callable[..., Any]:
    """A child of ten with one carer and every item at 2, but for the domains that are given another grade."""

    def made(as_at: str = "2026-07-01", **domains: int) -> Any:
        told = story(as_at, f"a-{as_at}").child().carer()
        for item in pack.items():
            told.grade(item.id, domains.get(item.id[0], 2))
        return told

    return made


def judged(told: Any, pack: FormPack, previous: Sequence[Any] = ()) -> ChildResult:
    earlier: list[Assessment] = [each.read() for each in previous]
    return grade(told.read(), pack, earlier).children["c1"]


def kinds(result: ChildResult) -> list[str]:
    return [each.kind.value for each in result.drivers]


def test_p0_says_that_it_does_not_mean_safe(fine: Callable[..., Any], pack: FormPack) -> None:
    result = judged(fine().without("R1a"), pack)
    assert (result.prompt, result.drivers) == (Prompt.P0, ())
    words = prompt_sentence(result, "Ada", str)
    assert "This does not mean safe. Seen: 32 of 33 items. Not known: R1a." in words


@pytest.mark.parametrize(
    ("domains", "expected", "kind"),
    [
        ({"L": 3}, "P1", ["domain_at_3"]),
        ({"L": 3, "R": 3}, "P1", ["domain_at_3"]),
        ({"L": 3, "R": 3, "K": 3, "H": 3}, "P1", ["domain_at_3"]),
        ({"L": 4}, "P2", ["domain_at_4"]),
        ({"L": 4, "R": 3}, "P2", ["domain_at_4"]),
        ({"L": 4, "R": 4}, "P3", ["domains_at_4"]),
        ({"L": 5}, "P3", ["domain_at_5"]),
        ({"L": 5, "R": 4}, "P3", ["domain_at_5"]),
    ],
)
def test_clauses_on_domains(
    fine: Callable[..., Any], pack: FormPack, domains: dict[str, int], expected: str, kind: list[str]
) -> None:
    result = judged(fine(**domains), pack)
    assert (result.prompt, kinds(result)) == (expected, kind)


def test_an_alert_is_p3(fine: Callable[..., Any], pack: FormPack) -> None:
    result = judged(fine().grade("K3b", 4), pack)
    assert result.prompt is Prompt.P3
    assert result.drivers == (Driver(DriverKind.ALERT, ("K3b",)),)


def test_two_critical_items_at_four_are_p3_in_one_domain(fine: Callable[..., Any], pack: FormPack) -> None:
    told = fine().grade("H2c", 4)
    assert judged(told, pack).prompt is Prompt.P2
    told = fine().without("H2b").visit("v0", "2026-05-01")
    told.grade("H2b", 4, source="carer").grade("H2c", 4)
    result = judged(told, pack)
    assert result.prompt is Prompt.P3
    assert Driver(DriverKind.CRITICALS_AT_4, ("H2b", "H2c")) in result.drivers


def test_critical_at_as_at_not_at_another_age(fine: Callable[..., Any], pack: FormPack) -> None:
    result = judged(fine().grade("K1a", 4).grade("K2a", 4), pack)
    assert (result.prompt, kinds(result)) == ("P2", ["domain_at_4"]), "neither is critical at ten"


def test_three_domains_at_three_twice_is_p2(fine: Callable[..., Any], pack: FormPack) -> None:
    now = fine(H=3, R=3, L=3)
    assert judged(now, pack, [fine("2026-04-01", K=3, R=3, L=3)]).prompt is Prompt.P2
    assert judged(now, pack, [fine("2026-04-01", R=3, L=3)]).prompt is Prompt.P1
    assert judged(now, pack, [fine("2026-04-01", H=4, R=3, L=3)]).prompt is Prompt.P1, "exactly 3"
    assert judged(fine(H=3, R=3), pack, [fine("2026-04-01", H=3, R=3, L=3)]).prompt is Prompt.P1


def test_only_the_assessment_just_before_counts_for_twice(fine: Callable[..., Any], pack: FormPack) -> None:
    history = [fine("2026-04-01"), fine("2026-01-01", H=3, R=3, L=3)]
    assert judged(fine(H=3, R=3, L=3), pack, history).prompt is Prompt.P1
    assert (
        judged(fine(H=3, R=3, L=3), pack, [fine("2026-01-01"), fine("2026-04-01", H=3, R=3, L=3)]).prompt is Prompt.P2
    )


def test_one_domain_at_three_or_worse_three_times_is_p2(fine: Callable[..., Any], pack: FormPack) -> None:
    result = judged(fine(L=3), pack, [fine("2026-01-01", L=5), fine("2026-04-01", L=3)])
    assert result.prompt is Prompt.P2
    assert result.drivers == (Driver(DriverKind.DOMAIN_AT_3_THRICE, ("L",)),)
    assert judged(fine(L=3), pack, [fine("2026-04-01", L=3)]).prompt is Prompt.P1
    assert judged(fine(L=3), pack, [fine("2026-04-01", L=3), fine("2026-01-01", R=3)]).prompt is Prompt.P1
    gap = [fine("2026-05-01"), fine("2026-04-01", L=3), fine("2026-01-01", L=3)]
    assert judged(fine(L=3), pack, gap).prompt is Prompt.P1, "both of the two just before"


def test_a_child_absent_before_had_no_grades_then(
    fine: Callable[..., Any], story: Callable[..., Any], pack: FormPack
) -> None:
    before = story("2026-04-01").child("c2").carer().all_at(3, child="c2")
    assert judged(fine(H=3, R=3, L=3), pack, [before]).prompt is Prompt.P1


@pytest.mark.parametrize(
    ("change", "driver"),
    [
        (lambda told: told.without("H2b"), Driver(DriverKind.OPEN_CRITICAL, ("H2b",))),
        (
            lambda told: told.without("R3b"),
            Driver(DriverKind.NOT_ENOUGH_INFORMATION, ("R3",)),
        ),
        (
            lambda told: told.carer("f", assessed=False, in_household=True, children=[]),
            Driver(DriverKind.ADULT_NOT_ASSESSED, ("f",)),
        ),
        (
            lambda told: told.carer("g").grade("H1a", 2, carer="g").compensation("H1a", "m", "g"),
            Driver(DriverKind.COMPENSATION, ("H1a",)),
        ),
    ],
)
def test_clauses_of_p1(fine: Callable[..., Any], pack: FormPack, change: Callable[[Any], Any], driver: Driver) -> None:
    result = judged(change(fine()), pack)
    assert result.prompt is Prompt.P1
    assert driver in result.drivers


def test_an_adult_elsewhere_or_assessed_asks_for_nothing(fine: Callable[..., Any], pack: FormPack) -> None:
    assert judged(fine().carer("f", assessed=False), pack).prompt is Prompt.P0
    assert judged(fine().carer("f", assessed=True, in_household=True, children=[]), pack).prompt is Prompt.P0


def test_the_prompt_reads_the_experience_not_one_carer(fine: Callable[..., Any], pack: FormPack) -> None:
    told = fine().carer("g").all_at(2, carer="g").grade("H1a", 4).compensation("H1a", "m", "g")
    result = judged(told, pack)
    assert result.carers["m"].domains["H"].grade == 4
    assert result.prompt is Prompt.P1


def test_words_of_every_clause(fine: Callable[..., Any], pack: FormPack) -> None:
    result = judged(fine(L=4), pack)
    assert prompt_sentence(result, "Ada", str) == "The profile asks for a decision about Ada: L at 4."
    assert PERSON_DECIDES.startswith("This is a prompt, not a threshold.")
    adult = judged(fine().carer("f", assessed=False, in_household=True), pack)
    assert "in the household and not assessed: Darren" in prompt_sentence(adult, "Ada", {"f": "Darren"}.__getitem__)
