"""What is behind the number that an item has now."""

from collections.abc import Callable
from typing import Any

import pytest

from neglect_tool.domain.change import graded_series
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.moves import Behind, moves

Tell = Callable[..., Any]


def moved(pack: FormPack, *told: Any) -> Any:
    before, now = graded_series([each.read() for each in told], pack)
    return moves(now, before, "c1")


@pytest.fixture
def at(story: Callable[..., Any]) -> Tell:
    def made(as_at: str, number: int, *, source: str = "observed", announced: bool = False) -> Any:
        told = story(as_at, f"a-{as_at}").child(born="2017-03-01").carer()
        told.document["visits"][0]["announced"] = announced
        return told.grade("K1b", number, source=source)

    return made


@pytest.mark.parametrize(
    ("source", "announced", "kind", "verified"),
    [
        ("observed", False, Behind.SEEN_UNANNOUNCED, True),
        ("observed", True, Behind.SEEN_ANNOUNCED, False),
        ("agency", True, Behind.AGENCY, True),
        ("record", True, Behind.RECORD, True),
        ("child", False, Behind.CHILD_NOT_ALONE, False),
        ("carer", False, Behind.CARER, False),
    ],
)
def test_what_it_rests_on(
    at: Tell, pack: FormPack, source: str, announced: bool, kind: Behind, verified: bool
) -> None:  # fmt: skip
    (move,) = moved(pack, at("2026-01-01", 4), at("2026-02-01", 2, source=source, announced=announced))
    assert (move.item, move.before, move.now, move.verified) == ("K1b", 4, 2, verified)
    assert [each.kinds for each in move.backing] == [(kind,)]


def test_a_child_seen_alone(at: Tell, pack: FormPack) -> None:
    now = at("2026-02-01", 2, source="child")
    now.document["visits"][0]["seen_alone"] = ["c1"]
    (move,) = moved(pack, at("2026-01-01", 4), now)
    assert move.verified
    assert move.backing[0].kinds == (Behind.CHILD_ALONE,)


def test_nothing_written(at: Tell, pack: FormPack) -> None:
    now = at("2026-02-01", 2)
    now.document["grades"][0]["evidence"][0]["text"] = "  "
    (move,) = moved(pack, at("2026-01-01", 4), now)
    assert not move.verified
    assert move.backing[0].kinds == (Behind.NOTHING,)
    assert move.backing[0].times == 0


def test_at_how_many_visits_it_was_seen(at: Tell, pack: FormPack) -> None:
    now = at("2026-02-01", 2)
    visit = now.document["visits"][0]
    now.document["visits"].append({**visit, "id": "v-again"})
    now.document["grades"].append({**now.document["grades"][0], "visit": "v-again"})
    (move,) = moved(pack, at("2026-01-01", 4), now)
    assert move.backing[0].times == 2
    now.document["grades"][0]["grade"] = 3
    (move,) = moved(pack, at("2026-01-01", 4), now)
    assert move.backing[0].times == 1, "a worse sighting is none of what it is now"


def test_an_item_without_a_number_on_one_side_did_not_move(at: Tell, pack: FormPack) -> None:
    now = at("2026-02-01", 2)
    now.document["grades"][0]["grade"] = "unknown"
    assert moved(pack, at("2026-01-01", 4), now) == ()
    assert moved(pack, at("2026-01-01", 2), at("2026-02-01", 2)) == ()
