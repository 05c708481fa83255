"""§5: better or worse, verified, sustained, relapse, and what drifts."""

from collections.abc import Callable
from typing import Any

import pytest

from neglect_tool.domain.change import AssessmentChange, ChildChange, DomainChange, Drift, DriftKind, compare
from neglect_tool.domain.form import FormPack

Tell = Callable[..., Any]


@pytest.fixture
def on(story: Callable[..., Any]) -> Tell:
    """A child of ten on a date with one carer, every item at 2 but for those given, from an unannounced visit."""

    def made(as_at: str, *, source: str = "observed", announced: bool = False, **items: int | str) -> Any:
        told = story(as_at, f"a-{as_at}").child(born="2017-03-01").carer()
        told.document["visits"][0]["announced"] = announced
        told.all_at(2, source=source).without(*items)
        for item, number in items.items():
            told.grade(item, number, source=source)
        return told

    return made


def changes(pack: FormPack, *told: Any) -> tuple[AssessmentChange, ...]:
    return compare([each.read() for each in told], pack)


def last(pack: FormPack, *told: Any, child: str = "c1") -> ChildChange:
    return changes(pack, *told)[-1].children[child]


def domain(pack: FormPack, *told: Any, of: str = "K") -> DomainChange:
    return last(pack, *told).domains[of]


def test_one_value_for_each_after_the_first_in_order_of_date(on: Tell, pack: FormPack) -> None:
    found = changes(pack, on("2026-03-01"), on("2026-01-01"), on("2026-02-01"))
    assert [(each.before_id, each.id) for each in found] == [
        ("a-2026-01-01", "a-2026-02-01"), ("a-2026-02-01", "a-2026-03-01"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "now", "change", "verification"),
    [(4, 2, "improved", "verified"), (2, 4, "worsened", None), (4, 4, "unchanged", None), (4, 5, "worsened", None)],
)
def test_direction(on: Tell, pack: FormPack, before: int, now: int, change: str, verification: str | None) -> None:
    found = domain(pack, on("2026-01-01", K1b=before), on("2026-02-01", K1b=now))
    assert (found.before, found.now, found.change, found.verification) == (before, now, change, verification)


def test_not_comparable_without_a_grade_on_one_side(on: Tell, pack: FormPack) -> None:
    empty = on("2026-01-01").without("L1a", "L1b", "L2a", "L2b", "L3a", "L3b")
    found = domain(pack, empty, on("2026-02-01"), of="L")
    assert (found.before, found.now, found.change, found.verification) == (None, 2, "not_comparable", None)
    empty = on("2026-02-01").without("L1a", "L1b", "L2a", "L2b", "L3a", "L3b")
    found = domain(pack, on("2026-01-01"), empty, of="L")
    assert (found.before, found.now, found.change) == (2, None, "not_comparable")


def test_a_domain_is_listed_if_it_applies_to_either(story: Callable[..., Any], pack: FormPack) -> None:
    unborn = story("2026-01-01").child(born=None, due="2026-02-01").carer().all_at(2)
    born = story("2026-03-01").child(born="2026-02-02").carer().all_at(2)
    found = last(pack, unborn, born).domains
    assert list(found) == ["H", "K", "R", "L", "U"]
    assert (found["U"].before, found["U"].now, found["U"].change) == (2, None, "not_comparable")
    assert (found["H"].before, found["H"].now, found["H"].change) == (None, 2, "not_comparable")


def test_a_child_absent_before_has_no_from_and_no_item_drift(on: Tell, pack: FormPack) -> None:
    now = on("2026-02-01").child("c2", born="2014-01-01")
    now.all_at(4, child="c2").add("actions", id="x", due="2026-01-02")
    found = last(pack, on("2026-01-01", K1b=4), now, child="c2")
    assert {each.before for each in found.domains.values()} == {None}
    assert {each.change for each in found.domains.values()} == {"not_comparable"}
    assert found.drift == (Drift(DriftKind.ACTION, "x"),), "an action is listed under every child"


def test_the_child_who_left_is_not_listed(on: Tell, pack: FormPack) -> None:
    before = on("2026-01-01").child("c2")
    assert list(changes(pack, before, on("2026-02-01"))[0].children) == ["c1"]


@pytest.mark.parametrize(("source", "announced"), [("carer", False), ("observed", True), ("child", False)])
def test_an_improvement_on_word_is_unverified(on: Tell, pack: FormPack, source: str, announced: bool) -> None:
    now = on("2026-02-01", source=source, announced=announced)
    assert domain(pack, on("2026-01-01", K1b=4), now).verification == "unverified"


def test_every_item_that_fell_must_be_backed(on: Tell, pack: FormPack) -> None:
    before = on("2026-01-01", K1b=4, K2b=4)
    now = on("2026-02-01").without("K2b").grade("K2b", 1, source="carer")
    assert domain(pack, before, now).verification == "unverified"
    untouched = on("2026-02-01").without("K2a").grade("K2a", 2, source="carer")
    assert domain(pack, before, untouched).verification == "verified", "K2a did not fall"


def test_a_domain_can_improve_without_an_item_that_fell(on: Tell, pack: FormPack) -> None:
    now = on("2026-02-01", L1a="na", L1b="na")
    found = domain(pack, on("2026-01-01", L1a=4), now, of="L")
    assert (found.change, found.verification) == ("improved", "unverified")


def test_on_a_tie_every_carer_must_be_verified(on: Tell, pack: FormPack) -> None:
    before = on("2026-01-01", K1b=4).carer("g").all_at(2, carer="g")
    sure = on("2026-02-01").carer("g").all_at(2, carer="g")
    assert domain(pack, before, sure).verification == "verified"
    half = on("2026-02-01").carer("g").all_at(2, carer="g").without("K1b")
    half.grade("K1b", 2).grade("K1b", 2, carer="g", source="carer")
    assert domain(pack, before, half).verification == "unverified"
    better = on("2026-02-01").carer("g").all_at(2, carer="g").without("K1b")
    better.grade("K1b", 2).grade("K1b", 1, carer="g", source="carer")
    assert domain(pack, before, better).verification == "verified", "only the carer that sets the number counts"


def test_sustained_from_ninety_one_days(on: Tell, pack: FormPack) -> None:
    start, better = on("2026-01-01", K1b=4), on("2026-02-01")
    assert not domain(pack, start, better).sustained
    assert not domain(pack, start, better, on("2026-05-02")).sustained
    assert domain(pack, start, better, on("2026-05-03")).sustained
    assert domain(pack, start, better, on("2026-03-01"), on("2026-05-03")).sustained


def test_not_sustained_when_the_improvement_was_unverified(on: Tell, pack: FormPack) -> None:
    better = on("2026-02-01", source="carer")
    assert not domain(pack, on("2026-01-01", K1b=4), better, on("2026-06-01")).sustained


def test_not_sustained_unless_what_fell_is_verified_now(on: Tell, pack: FormPack) -> None:
    start, better = on("2026-01-01", K1b=4), on("2026-02-01")
    on_word = on("2026-06-01").without("K1b").grade("K1b", 2, source="carer")
    assert not domain(pack, start, better, on_word).sustained
    unseen = on("2026-06-01", K1b="unknown")
    assert not domain(pack, start, better, unseen).sustained
    elsewhere = on("2026-06-01").without("K2a").grade("K2a", 2, source="carer")
    assert domain(pack, start, better, elsewhere).sustained


def test_not_sustained_without_a_worse_start_or_over_a_gap(on: Tell, pack: FormPack) -> None:
    assert not domain(pack, on("2026-01-01"), on("2026-06-01")).sustained
    gap = on("2026-03-01")
    gap.document["grades"] = [each for each in gap.document["grades"] if not each["item"].startswith("K")]
    assert not domain(pack, on("2026-01-01", K1b=4), on("2026-02-01"), gap, on("2026-09-01")).sustained
    assert not domain(pack, on("2026-01-01", K1b=4), gap, on("2026-09-01"), on("2027-01-01")).sustained
    one_to_two = on("2026-01-01", L1a=1, L1b=1, L2a=1, L2b=1, L3a=1, L3b=1)
    assert not domain(pack, one_to_two, on("2026-06-01"), of="L").sustained


def test_the_run_begins_anew_after_a_relapse(on: Tell, pack: FormPack) -> None:
    series = [on("2026-01-01", K1b=4), on("2026-02-01"), on("2026-06-01", K1b=4), on("2026-07-01")]
    found = domain(pack, *series)
    assert (found.sustained, found.relapse) == (False, False)
    assert domain(pack, *series[:3]).relapse


@pytest.mark.parametrize(
    ("grades", "relapse"),
    [
        ((4, 2, 4), True),
        ((3, 1, 3), True),
        ((2, 2, 4), False),
        ((4, 4, 4), False),
        ((4, 2, 2, 5), True),
        ((2, 4), False),
    ],
)
def test_relapse(on: Tell, pack: FormPack, grades: tuple[int, ...], relapse: bool) -> None:
    told = []
    for month, number in enumerate(grades, 1):
        told.append(on(f"2026-{month:02}-01", **dict.fromkeys(("L1a", "L1b", "L2a", "L2b", "L3a", "L3b"), number)))
    assert domain(pack, *told, of="L").relapse is relapse


@pytest.mark.parametrize(
    ("before", "now", "drifts"), [(4, 4, True), (4, 5, True), (5, 5, True), (5, 4, False), (3, 4, False), (4, 3, False)]
)
def test_item_drift(on: Tell, pack: FormPack, before: int, now: int, drifts: bool) -> None:
    found = last(pack, on("2026-01-01", K1b=before), on("2026-01-20", K1b=now)).drift
    assert found == ((Drift(DriftKind.ITEM, "K1b"),) if drifts else ())


@pytest.mark.parametrize(
    ("action", "drifts"),
    [
        ({"due": "2026-01-31"}, True),
        ({"due": "2026-02-01"}, False),
        ({"due": "2026-12-01", "first_due": "2026-01-31"}, True),
        ({"due": "2026-01-05", "first_due": "2026-02-01"}, False),
        ({"due": "2026-01-31", "done": ""}, True),
        ({"due": "2026-01-31", "done": "2026-01-30"}, False),
        ({}, False),
    ],
)
def test_action_drift_counts_from_the_first_due_date(
    on: Tell, pack: FormPack, action: dict[str, str], drifts: bool
) -> None:
    now = on("2026-02-01").add("actions", id="x", **action)
    assert last(pack, on("2026-01-01"), now).drift == ((Drift(DriftKind.ACTION, "x"),) if drifts else ())


@pytest.mark.parametrize(
    ("born", "as_at", "days"),
    [
        ("2021-01-01", "2026-07-02", None),
        ("2021-01-01", "2026-07-03", 183),
        ("2024-01-01", "2026-04-01", None),
        ("2024-01-01", "2026-04-02", 91),
        ("2025-12-01", "2026-04-02", 91),
        (None, "2026-02-11", None),
        (None, "2026-02-12", 42),
    ],
)
def test_no_improvement_by_band(
    story: Callable[..., Any], pack: FormPack, born: str | None, as_at: str, days: int | None
) -> None:
    of = "U" if born is None else "R"

    def made(on: str) -> Any:
        told = story(on, f"a-{on}").child(born=born, due="2026-12-01").carer()
        for item in pack.items():
            told.grade(item.id, 3 if item.id.startswith(of) and not item.critical else 2)
        return told

    found = last(pack, made("2026-01-01"), made(as_at)).drift
    assert found == (() if days is None else (Drift(DriftKind.NO_IMPROVEMENT, of, days),))


def test_no_improvement_counts_from_the_first_grade_of_the_series(on: Tell, pack: FormPack) -> None:
    items = ("L1a", "L1b", "L2a", "L2b", "L3a", "L3b")
    three = dict.fromkeys(items, 3)
    none = on("2025-10-01").without(*items)
    series = [none, on("2026-01-01", **three), on("2026-03-01", **three), on("2026-08-01", **three)]
    assert Drift(DriftKind.NO_IMPROVEMENT, "L", 212) in last(pack, *series).drift
    four_first = [on("2026-01-01", **{**three, "L1a": 4}), on("2026-08-01", **three)]
    assert last(pack, *four_first).drift == (), "better than at first"
    good_between = [on("2026-01-01", **three), on("2026-04-01"), on("2026-08-01", **three)]
    assert last(pack, *good_between).drift == (Drift(DriftKind.NO_IMPROVEMENT, "L", 212),)


def test_drift_lists_items_then_actions_then_domains(on: Tell, pack: FormPack) -> None:
    bad = {"R1a": 4, "H1a": 4, "K1b": 5}
    now = on("2026-08-01", **bad).add("actions", id="z", due="2026-01-01").add("actions", id="a", due="2026-01-01")
    assert [each.about for each in last(pack, on("2026-01-01", **bad), now).drift] == [
        "H1a", "K1b", "R1a", "z", "a", "H", "K", "R",
    ]  # fmt: skip
