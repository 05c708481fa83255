"""Rules 1 and 2: bands on a date, what applies, what is current; and when an entry is verified."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from neglect_tool.domain.ages import age, band
from neglect_tool.domain.assessment import Child, NotGrade
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import Current, Status
from neglect_tool.errors import DocumentError


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        ("2026-07-02", "2026-07-01", "U"),
        ("2026-07-01", "2026-07-01", "B"),
        ("2025-07-02", "2026-07-01", "B"),
        ("2025-07-01", "2026-07-01", "E"),
        ("2021-07-02", "2026-07-01", "E"),
        ("2021-07-01", "2026-07-01", "P"),
        ("2015-07-02", "2026-07-01", "P"),
        ("2015-07-01", "2026-07-01", "T"),
        ("2008-07-02", "2026-07-01", "T"),
        ("2020-02-29", "2021-02-28", "B"),
        ("2020-02-29", "2021-03-01", "E"),
        ("2020-02-29", "2025-02-28", "E"),
        ("2020-02-29", "2025-03-01", "P"),
        ("2008-02-29", "2012-02-29", "E"),
        ("2008-02-29", "2026-02-28", "T"),
    ],
)
def test_bands(born: str, on: str, expected: str) -> None:
    assert band(Child("c", "c", date.fromisoformat(born)), date.fromisoformat(on)) == expected


def test_eighteen_is_no_band() -> None:
    with pytest.raises(DocumentError, match="18 or over"):
        band(Child("c", "c", date(2008, 7, 1)), date(2026, 7, 1))
    with pytest.raises(DocumentError, match="18 or over"):
        band(Child("c", "c", date(2008, 2, 29)), date(2026, 3, 1))
    assert age(date(2008, 2, 29), date(2026, 2, 28)) == 17


def test_a_due_date_alone_is_unborn_even_when_it_has_passed() -> None:
    assert band(Child("c", "c", due=date(2026, 1, 1)), date(2026, 7, 1)) == "U"
    assert band(Child("c", "c", born=date(2026, 1, 5), due=date(2026, 9, 1)), date(2026, 7, 1)) == "B"


def test_applicable_items_by_band_and_needs(story: Callable[..., Any], pack: FormPack) -> None:
    def domains(**child: Any) -> list[str]:
        result = grade(story().child(**child).carer().read(), pack).children["c1"]
        return list(result.experience.domains)

    assert domains() == ["H", "K", "R", "L"]
    assert domains(named_needs=True) == ["H", "K", "R", "L", "N"]
    assert domains(named_needs=None) == ["H", "K", "R", "L"]
    assert domains(born=None, due="2026-09-01") == ["U"]
    assert domains(born=None, due="2026-09-01", named_needs=True) == ["U"]
    unborn_at_as_at = grade(story().child(born="2026-07-02").carer().read(), pack).children["c1"]
    assert unborn_at_as_at.band == "U"


def test_an_area_without_an_applicable_item_is_not_listed(story: Callable[..., Any], pack: FormPack) -> None:
    baby = grade(story().child(born="2026-03-01").carer().read(), pack).children["c1"].experience
    assert "K4" not in baby.areas
    assert list(baby.domains) == ["H", "K", "R", "L"]
    assert [area for area in baby.areas if area[0] == "L"] == ["L1"]


def current(told: Any, pack: FormPack, item: str = "R1a") -> Current:
    return grade(told.read(), pack).children["c1"].current["m"][item]


def test_current_is_the_last_number_by_visit_date(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().visit("v2", "2026-05-01").grade("R1a", 2).grade("R1a", 4, visit="v2")
    assert current(told, pack).grade == 2


def test_current_is_the_later_in_the_document_on_one_date(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().visit("v2", "2026-07-01").grade("R1a", 2, visit="v2").grade("R1a", 4)
    assert current(told, pack).grade == 4


@pytest.mark.parametrize("later", ["na", "unknown", "declined"])
def test_nothing_unseen_replaces_a_number(story: Callable[..., Any], pack: FormPack, later: str) -> None:
    told = story().child().carer().visit("v2", "2026-05-01").grade("R1a", 4, visit="v2").grade("R1a", later)
    assert current(told, pack).grade == 4


def test_na_stands_before_unknown_and_declined(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().carer().grade("R1a", "na").grade("R1a", "unknown").grade("R1a", "declined")
    assert current(told, pack).grade is NotGrade.NA
    told = story().child().carer().grade("R1a", "declined").grade("R1a", "unknown")
    assert current(told, pack).grade is NotGrade.UNKNOWN
    told = story().child().carer().grade("R1a", "unknown").grade("R1a", "declined")
    assert current(told, pack).grade is NotGrade.DECLINED
    assert current(story().child().carer(), pack) == Current(NotGrade.UNKNOWN, None, verified=False)


def test_a_withdrawn_number_is_as_if_never_said(story: Callable[..., Any], pack: FormPack) -> None:
    told = (
        story().child().carer().grade("R1a", 2).grade("R1a", 5, withdrawn={"by": "R. Patel", "reason": "wrong child"})
    )
    assert current(told, pack).grade == 2


def test_entries_that_do_not_apply_are_kept_not_graded(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().child("c2").carer("m", children=["c1"]).carer("f", assessed=False).carer("g", children=[])
    told.grade("U1a", 5).grade("R1a", 5, carer="f").grade("R1a", 5, carer="g").grade("R1a", 5, child="c2")
    told.compensation("U1a", "m", "f")
    results = grade(told.read(), pack).children
    assert list(results["c1"].carers) == ["m"]
    assert list(results["c2"].carers) == []
    for result in results.values():
        assert {each.number for each in result.items.values()} == {None}
        assert {each.status for each in result.experience.domains.values()} == {Status.NOT_ENOUGH_INFORMATION}
        assert result.alerts == ()
        assert result.prompt == "P1"
    assert results["c2"].open_criticals == ()


def test_carers_without_a_list_of_children_are_for_all(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child().child("c2").carer("m").carer("f", children=None).carer("g", children=["c2"])
    results = grade(told.read(), pack).children
    assert list(results["c1"].carers) == ["m", "f"]
    assert list(results["c2"].carers) == ["m", "f", "g"]


@pytest.mark.parametrize(
    ("source", "announced", "alone", "verified"),
    [
        ("observed", False, [], True),
        ("observed", True, [], False),
        ("agency", True, [], True),
        ("record", True, [], True),
        ("child", True, [], False),
        ("child", False, [], False),
        ("child", True, ["c1"], True),
        ("child", True, ["c2"], False),
        ("carer", False, ["c1"], False),
    ],
)
def test_verified(
    story: Callable[..., Any], pack: FormPack, source: str, announced: bool, alone: list[str], verified: bool
) -> None:
    told = story().child().child("c2").carer()
    told.visit("v2", "2026-06-01", announced=announced, seen_alone=alone).grade("R1a", 2, visit="v2", source=source)
    assert current(told, pack).verified is verified


@pytest.mark.parametrize("text", ["", "   ", "\n\t", None])
def test_evidence_without_text_verifies_nothing(story: Callable[..., Any], pack: FormPack, text: str | None) -> None:
    assert not current(story().child().carer().grade("R1a", 2, text=text), pack).verified
