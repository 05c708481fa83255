"""Change over time: what became of each domain and why, what is not shown before one's own choice, and two sides."""

import json
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain.form import Band
from neglect_tool.gui.presenters.change import ChangePresenter
from neglect_tool.gui.presenters.change_state import Sight
from neglect_tool.gui.presenters.marks import MarkKind
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import PACK, Choice

FAMILIES = Path(__file__).parents[2] / "resources" / "families"
CHANGE = Place(Page.CHANGE)


def profile(
    as_at: str, *, announced: bool = False, source: str = "observed", all_: int | None = 2, **items: int
) -> Any:
    """Cass, 7, with Dee: every item at 2 (or none), but for those given; seen on the day itself."""
    graded = {item.id: all_ for item in shipped_pack(PACK).items() if Band.PRIMARY in item.bands and item.id[0] != "N"}
    graded |= items
    return {
        "format": "neglect-assessment/1",
        "id": f"a-{as_at}",
        "as_at": as_at,
        "pack": PACK,
        "family": {"reference": "F-7", "name": "Fenwick-Lowe"},
        "children": [{"id": "c", "name": "Cass", "born": "2019-02-03", "named_needs": False}],
        "carers": [{"id": "d", "name": "Dee", "assessed": True, "in_household": True}],
        "visits": [{"id": "v", "on": as_at, "announced": announced, "observer": "R. Patel", "seen": ["c", "d"]}],
        "grades": [
            {"item": item, "child": "c", "carer": "d", "visit": "v", "grade": number,
             "evidence": [{"source": source, "text": f"{item} as seen"}]}
            for item, number in graded.items() if number is not None
        ],
    }  # fmt: skip


@pytest.fixture
def opened(office: Any, view: Any, run_now: Any) -> Any:
    """Opens the last of some profiles on the change page, and gives its presenter."""

    def made(*profiles: Any, run: Any = run_now) -> ChangePresenter:
        for each in profiles:
            office.put(json.dumps(each).encode(), each["id"])
        office.open(profiles[-1]["id"])
        presenter = ChangePresenter(office.desk, office.casework.pack, view, run, office.go)
        presenter.opened(CHANGE)
        return presenter

    return made


def row(view: Any, domain: str) -> Any:
    return next(each for each in view.state.rows if each.id == domain)


def test_one_profile_so_far_says_so(opened: Any, view: Any) -> None:
    opened(profile("2026-03-02"))
    assert "One profile so far" in view.state.need.sentence
    assert view.state.rows == ()


def test_a_family_without_a_child_leads_to_the_family(office: Any, view: Any, run_now: Any) -> None:
    office.open(office.casework.new_family("F-9", "Nobody").assessment.id)
    ChangePresenter(office.desk, office.casework.pack, view, run_now, office.go).opened(CHANGE)
    assert view.state.need.place == Place(Page.FAMILY, key="child")


def test_before_anything_is_graded_earlier_profiles_are_dates_only(opened: Any, view: Any) -> None:
    opened(profile("2026-01-05", K1b=4), profile("2026-03-02", all_=None))
    need = view.state.need
    assert "5 January 2026" in need.sentence
    assert "after your own choices" in need.sentence
    assert need.place == Place(Page.PROFILE, child="c")
    assert (view.state.rows, view.state.moves, view.state.drift, view.state.table) == ((), (), (), None)


def test_a_domain_waits_for_the_last_of_its_choices(opened: Any, view: Any, office: Any) -> None:
    page = opened(profile("2026-01-05", K1b=4), profile("2026-03-02", K1b=None, R2a=None, L1b=4))
    kept = row(view, "K")
    assert kept.hidden
    assert kept.line == ""
    assert [mark.kind for mark in kept.marks][:1] == [MarkKind.HIDDEN]
    assert "K1b" in kept.verdict.reason
    assert not row(view, "L").hidden
    assert {move.item for move in view.state.moves} == {"L1b"}
    page.choose_domain("K")
    assert office.places[-1] == Place(Page.PROFILE, child="c", item="K1b")
    page.choose_sight("sides")
    page.choose_domain("K")
    cells = {
        cell.words for cells in view.state.sides.table.rows if cells[0].words.startswith("K1b") for cell in cells[2:]
    }
    assert cells == {"not shown yet", "Not shown yet"}
    page.choose_sight("table")
    assert "not shown yet" in {cell.words for cell in view.state.table.rows[1]}
    office.desk.submit(lambda casework: casework.choose("a-2026-03-02", Choice("K1b", "c", "d", "v", 2)))
    assert not row(view, "K").hidden


def test_improved_and_verified_has_a_tick_only_at_2_or_better(opened: Any, view: Any) -> None:
    opened(profile("2026-01-05", K1b=4), profile("2026-03-02"))
    assert (row(view, "K").verdict.head, row(view, "K").verdict.icon) == ("Improved, verified", "tick")
    assert row(view, "K").verdict.reason == "Better, seen once, unannounced, 2 March: K1b."


def test_no_tick_at_3_or_worse(opened: Any, view: Any) -> None:
    opened(profile("2026-01-05", K1a=5, K1b=5, K2a=4), profile("2026-03-02", K1a=4, K1b=4, K2a=3))
    found = row(view, "K").verdict
    assert (found.head, found.icon) == ("Improved, verified", "info")
    assert found.reason == ("Better, seen once, unannounced, 2 March: K1a, K1b and K2a. Still at 4.")


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"announced": True}, "Better, seen on an announced visit: K1b."),
        ({"source": "carer"}, "Better, a carer said so: K1b."),
        ({"source": "child"}, "Better, told by Cass, not seen alone: K1b."),
    ],
)
def test_what_is_only_claimed_is_not_verified(opened: Any, view: Any, how: Any, said: str) -> None:
    opened(profile("2026-01-05", K1b=4), profile("2026-03-02", **how))
    assert row(view, "K").verdict.head == "Improved, not verified"
    assert row(view, "K").verdict.reason == said
    assert row(view, "K").verdict.icon == "info"
    assert view.state.moves[0].line.startswith("Claimed: ")


def test_unchanged_with_drift_says_since_when(opened: Any, view: Any) -> None:
    opened(profile("2025-10-06", K1b=4), profile("2026-01-05", K1b=4), profile("2026-05-04", K1b=4))
    found = row(view, "K").verdict
    assert found.head == "Unchanged at 4: drift"
    assert "at 4 or worse since 6 October 2025" in found.reason
    assert "No better than 210 days ago." in found.reason
    titles = [each.title for each in view.state.drift]
    assert titles[0].startswith("K1b ")
    assert "with Dee" in titles[0]
    assert "no better in 210 days" in titles[1]


def test_relapse_and_worse_and_unchanged(opened: Any, view: Any) -> None:
    opened(
        profile("2025-10-06", K1b=4),
        profile("2026-01-05"),
        profile("2026-05-04", K1b=5, R2a=5),
    )
    assert row(view, "K").verdict.head == "Relapse"
    assert row(view, "K").verdict.reason.startswith("Back at 5: 4 on 6 October 2025, then 2. Worse: K1b.")
    assert row(view, "R").verdict.head == "Worsened"
    assert row(view, "L").verdict.head == "Unchanged at 2"
    assert row(view, "L").verdict.reason == "No item in it moved."


def test_sustained_counts_the_days(opened: Any, view: Any) -> None:
    opened(profile("2025-10-06", K1b=4), profile("2026-01-05"), profile("2026-05-04"))
    found = row(view, "K").verdict
    assert (found.head, found.icon) == ("Sustained", "tick")
    assert found.reason == "At 2 or better for 119 days since a verified improvement."


def test_a_child_who_is_new_is_not_comparable(opened: Any, view: Any) -> None:
    now = profile("2026-05-04")
    now["children"].append({"id": "n", "name": "Nico", "born": "2019-02-03", "named_needs": False})
    now["grades"] += [{**each, "child": "n"} for each in now["grades"]]
    page = opened(profile("2026-01-05"), now)
    page.move_child(1)
    assert view.state.child == "n"
    assert row(view, "K").verdict.head == "Not comparable"
    assert row(view, "K").verdict.reason == "Nico is not in the profile of 5 January."
    assert row(view, "K").marks[0] is None


def test_an_action_is_late_from_its_first_due_date(opened: Any, view: Any) -> None:
    now = profile("2026-05-04")
    now["actions"] = [
        {"id": "x", "outcome": "Warm rooms", "owner": "S. Moor", "first_due": "2026-04-04", "due": "2026-06-01"}
    ]
    opened(profile("2026-01-05"), now)
    assert view.state.drift[-1].title == "Action 1 is 30 days late"
    assert view.state.drift[-1].line == "Warm rooms. Owner: S. Moor. First due 4 April, moved to 1 June."


def test_another_version_of_the_pack_is_said(opened: Any, view: Any) -> None:
    opened({**profile("2026-01-05"), "pack_hash": "0" * 64}, profile("2026-05-04"))
    assert any("another version" in note and "5 January" in note for note in view.state.notes)


def test_the_table_twin_says_what_the_pictures_show(opened: Any, view: Any) -> None:
    page = opened(profile("2026-01-05", K1b=4), profile("2026-05-04"))
    page.choose_sight("table")
    table = view.state.table
    assert table.heads == ("Domain", "5 Jan 2026", "4 May 2026", "Change", "Why")
    assert [cells[0].words for cells in table.rows] == [f"{each.id} {each.name}" for each in view.state.rows]
    kept = table.rows[1]
    assert [cell.words for cell in kept[1:4]] == ["4", "2", "Improved, verified"]
    assert [mark.words for mark in row(view, "K").marks] == ["4", "2"]


def test_two_sides_show_grades_and_evidence_and_never_a_sum(opened: Any, view: Any) -> None:
    page = opened(profile("2025-10-06", K1b=5), profile("2026-01-05", K1b=4), profile("2026-05-04", K1b=3))
    page.choose_sight("sides")
    page.choose_domain("K")
    assert (view.state.sides.before, view.state.sides.after) == ("a-2026-01-05", "a-2026-05-04")
    page.choose_before("a-2025-10-06")
    lives, dee = [cells for cells in view.state.sides.table.rows if cells[0].words.startswith("K1b")]
    assert lives[1].words == "What Cass lives with"
    assert (lives[2].words, lives[3].words, lives[4].words) == ("5", "3", "Better")
    assert dee[1].words == "Dee"
    assert dee[2].words == "5\n6 October 2025, unannounced\nObserved: K1b as seen"
    page.choose_before("a-2026-05-04")
    page.choose_after("a-2026-01-05")
    assert view.state.sides.before != view.state.sides.after


def test_the_later_of_two_sides_is_never_before_the_earlier(opened: Any, view: Any) -> None:
    page = opened(profile("2025-10-06"), profile("2026-01-05"), profile("2026-05-04"))
    page.choose_sight("sides")
    page.choose_before("a-2026-01-05")
    page.choose_after("a-2025-10-06")
    assert (view.state.sides.before, view.state.sides.after) == ("a-2025-10-06", "a-2026-01-05")


def test_the_series_is_worked_out_off_the_window_s_thread_and_once(
    opened: Any, view: Any, office: Any, later: Any
) -> None:
    page = opened(profile("2026-01-05"), profile("2026-05-04"), run=later)
    assert view.state.rows == ()
    assert view.state.subtitle == "Working it out…"
    later.go_on()
    assert view.state.rows
    page.choose_sight("table")
    page.left()
    page.opened(CHANGE)
    office.casework.keep_form("a-2026-05-04", "some:form", {"a": "b"})
    assert later.waiting == []


def test_twelve_profiles(opened: Any, view: Any) -> None:
    opened(*(profile(f"2025-{month:02}-03", K1b=1 + month % 5) for month in range(1, 13)))
    assert len(view.state.columns) == len(row(view, "K").marks) == 12
    assert [column.now for column in view.state.columns] == [False] * 11 + [True]


def test_coming_back_after_locking_is_at_the_same_sight(opened: Any, view: Any) -> None:
    page = opened(profile("2026-01-05"), profile("2026-05-04"))
    page.opened(Place(Page.CHANGE, field="sides/R"))
    assert view.state.sight is Sight.SIDES
    assert view.state.sides.domain == "R"
    assert view.state.focus == "sides/R"


def test_the_practice_family_has_every_kind_of_change(office: Any, view: Any, run_now: Any) -> None:
    for path in sorted(FAMILIES.glob("marlowe-*.json")):
        office.put(path.read_bytes(), path.stem)
    office.open("marlowe-2026-07")
    page = ChangePresenter(office.desk, office.casework.pack, view, run_now, office.go)
    page.opened(CHANGE)
    heads = []
    for child in ("ruby", "alfie", "baby"):
        page.choose_child(child)
        heads += [each.verdict.head for each in view.state.rows]
    assert {
        "Improved, verified", "Improved, not verified", "Unchanged at 4: drift", "Sustained", "Relapse",
        "Unchanged at 2", "Not comparable",
    } <= set(heads)  # fmt: skip


@pytest.mark.parametrize("sight", ["matrix", "table", "sides"])
def test_what_is_shown_does_not_depend_on_earlier_grades_of_items_without_a_choice(
    office: Any, new_view: Any, run_now: Any, sight: str
) -> None:
    """Two series that differ only in such grades look the same in every sight and every domain."""
    shown = []
    for number in (1, 5):
        earlier = [profile(day, all_=number, R1a=2) for day in ("2025-10-06", "2026-01-05")]
        for family, each in enumerate([*earlier, profile("2026-05-04", all_=None, R1a=3)]):
            each["id"], each["family"] = f"{number}-{family}", {"reference": f"F-{number}", "name": "Fenwick-Lowe"}
            office.put(json.dumps(each).encode(), each["id"])
        office.open(f"{number}-2")
        view = new_view()
        page = ChangePresenter(office.desk, office.casework.pack, view, run_now, office.go)
        page.opened(CHANGE)
        page.choose_sight(sight)
        for domain in "HKRL" if sight == "sides" else "":
            page.choose_domain(domain)
        said = [(state.rows, state.moves, state.drift, state.table, state.notes,
                 state.sides and state.sides.table) for state in view.states]  # fmt: skip
        shown.append(said)
    assert shown[0] == shown[1]
    assert [move.item for move in view.state.moves] == ["R1a"]
