"""Rules 7 and 8: alerts by the band on the visit's date, how long they stand, and open criticals."""

from collections.abc import Callable
from typing import Any

import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import Alert, OpenCritical


def alerts(told: Any, pack: FormPack) -> tuple[Alert, ...]:
    return grade(told.read(), pack).children["c1"].alerts


@pytest.mark.parametrize(
    ("born", "item", "number", "alerted"),
    [
        ("2026-03-01", "K2a", 4, True),
        ("2024-03-01", "K2a", 4, True),
        ("2024-03-01", "K2a", 3, False),
        ("2018-03-01", "K2a", 5, False),
        ("2018-03-01", "H2c", 4, False),
        ("2018-03-01", "H2c", 5, True),
        ("2018-03-01", "H2b", 4, True),
        ("2012-03-01", "K4b", 4, True),
        ("2012-03-01", "K3b", 4, True),
        ("2012-03-01", "R1a", 5, False),
        ("2026-03-01", "H4a", 4, True),
        ("2024-03-01", "H4a", 5, False),
    ],
)
def test_what_alerts(
    story: Callable[..., Any], pack: FormPack, born: str, item: str, number: int, alerted: bool
) -> None:
    found = alerts(story().child(born=born).carer().grade(item, number), pack)
    assert found == ((Alert(item, "m", number, "v1"),) if alerted else ())


def test_unborn_alerts_at_four(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born=None, due="2026-09-01").carer().grade("U2a", 4).grade("U1a", 5)
    assert alerts(told, pack) == (Alert("U2a", "m", 4, "v1"),)


def test_the_band_is_that_of_the_visit(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2021-06-15").carer().visit("v0", "2026-06-14").visit("v2", "2026-06-15")
    assert alerts(told.grade("K2a", 4, visit="v0"), pack) == (Alert("K2a", "m", 4, "v0"),)
    told = story().child(born="2021-06-15").carer().visit("v2", "2026-06-15").grade("K2a", 4, visit="v2")
    assert alerts(told, pack) == (), "at 5 it is no longer critical"


def test_an_item_that_was_not_critical_before_birth_did_not_alert_then(
    story: Callable[..., Any], pack: FormPack
) -> None:
    told = story().child(born="2026-06-20").carer().visit("v0", "2026-06-10").grade("K2a", 5, visit="v0")
    assert alerts(told, pack) == ()


def test_an_item_that_applies_no_more_alerts_no_more(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2026-06-20").carer().visit("v0", "2026-06-10").grade("U2a", 5, visit="v0")
    assert alerts(told, pack) == ()


@pytest.mark.parametrize(
    ("later", "source", "announced", "stands"),
    [
        (2, "observed", False, False),
        (2, "observed", True, True),
        (2, "agency", True, False),
        (3, "observed", False, False),
        (2, "carer", False, True),
        ("na", "observed", False, True),
        ("unknown", "agency", False, True),
    ],
)
def test_an_alert_stands_until_a_verified_better_number(
    story: Callable[..., Any], pack: FormPack, later: Any, source: str, announced: bool, stands: bool
) -> None:
    told = story().child(born="2024-03-01").carer().visit("v0", "2026-05-01").grade("K2a", 4, visit="v0")
    told.visit("v2", "2026-06-01", announced=announced).grade("K2a", later, visit="v2", source=source)
    assert alerts(told, pack) == ((Alert("K2a", "m", 4, "v0"),) if stands else ())


def test_the_alert_stands_though_the_grade_is_better(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2024-03-01").carer().visit("v0", "2026-05-01")
    told.all_at(2).without("K2a").grade("K2a", 5, visit="v0").grade("K2a", 2, source="carer")
    result = grade(told.read(), pack).children["c1"]
    assert result.experience.areas["K2"].grade == 2
    assert result.alerts == (Alert("K2a", "m", 5, "v0"),)
    assert result.prompt == "P3"


def test_the_last_that_alerted_is_reported(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2024-03-01").carer().visit("v0", "2026-05-01").visit("v2", "2026-06-01")
    told.grade("K2a", 5, visit="v0").grade("K2a", 4, visit="v2").grade("K2a", 2, source="carer")
    assert alerts(told, pack) == (Alert("K2a", "m", 4, "v2"),)


def test_a_verified_four_that_does_not_alert_ends_a_five(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2018-03-01").carer().visit("v0", "2026-05-01")
    assert alerts(told.grade("H2c", 5, visit="v0").grade("H2c", 4), pack) == ()


def test_an_alert_that_came_back_stands_again(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2024-03-01").carer().visit("v0", "2026-05-01").visit("v2", "2026-06-01")
    told.grade("K2a", 5, visit="v0").grade("K2a", 2, visit="v2").grade("K2a", 4)
    assert alerts(told, pack) == (Alert("K2a", "m", 4, "v1"),)


def test_a_withdrawn_entry_neither_alerts_nor_ends_an_alert(story: Callable[..., Any], pack: FormPack) -> None:
    gone = {"by": "R. Patel", "reason": "wrong child"}
    told = story().child(born="2024-03-01").carer().grade("K2a", 5, withdrawn=gone)
    assert alerts(told, pack) == ()
    told = story().child(born="2024-03-01").carer().grade("K2a", 4).grade("K2a", 2, withdrawn=gone)
    assert alerts(told, pack) == (Alert("K2a", "m", 4, "v1"),)


def test_compensation_never_removes_an_alert(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2026-03-01").carer("m").carer("g").all_at(2).all_at(2, carer="g")
    told.grade("H1a", 4).compensation("H1a", "m", "g")
    result = grade(told.read(), pack).children["c1"]
    assert result.items["H1a"].compensated == ("m",)
    assert result.alerts == (Alert("H1a", "m", 4, "v1"),)
    assert result.prompt == "P3"


def test_alerts_are_in_the_packs_order_then_the_documents(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2024-03-01").carer("z").carer("a")
    for carer in ("a", "z"):
        told.grade("K3b", 5, carer=carer).grade("H2b", 5, carer=carer)
    assert [(each.item, each.carer) for each in alerts(told, pack)] == [
        ("H2b", "z"), ("H2b", "a"), ("K3b", "z"), ("K3b", "a"),
    ]  # fmt: skip


def test_open_criticals(story: Callable[..., Any], pack: FormPack) -> None:
    told = story().child(born="2018-03-01").carer("m").carer("g").carer("f", assessed=False)
    told.grade("H2b", 2).grade("H2c", "na").grade("K3b", "declined").grade("R1a", "unknown")
    told.grade("H2b", 2, carer="g")
    assert grade(told.read(), pack).children["c1"].open_criticals == (
        OpenCritical("H2c", "g"),
        OpenCritical("K3b", "m"),
        OpenCritical("K3b", "g"),
    )
