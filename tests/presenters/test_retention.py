"""What is due for disposal is marked with its reason; disposing is a person's decision, refused where it is wrong."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain.retention import RetentionRule
from neglect_tool.errors import DisposalRefused, FileProblem
from neglect_tool.exchange.draft_codec import IMPORTED
from neglect_tool.packs.load import shipped_pack
from neglect_tool.paths import shipped
from neglect_tool.services.casework import Casework
from neglect_tool.services.retention import OlderBackups, disposals, dispose, due
from neglect_tool.services.vaults import import_documents
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.memory import MemoryStore

RULE = RetentionRule(birthday=25, years=10)
HELD = RetentionRule(birthday=25, years=10, hold="The inquiry has asked for everything.")
GROWN = date(2051, 9, 30)
"""When the youngest of the Marlowes is 25, and ten years after the last entry are long over."""


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    """The fictional families, all imported on 1 July 2026."""
    made = MemoryStore(clock)
    files = sorted((shipped("resources") / "families").glob("*.json"))
    pack = shipped_pack("graded-neglect-profile")
    import_documents(made, files, {pack.id: pack}, "R. Patel")
    return made


def decided(store: MemoryStore, reference: str = "F-2047", **changes: Any) -> Any:
    given: dict[str, Any] = {
        "rule": RULE,
        "reason": "Everybody is grown up.",
        "author": "J. Amos",
        "today": GROWN,
        **changes,
    }
    rule, reason, author, today = (given.pop(key) for key in ("rule", "reason", "author", "today"))
    return dispose(store, rule, reference, reason, author, today, **given)


def test_nothing_is_due_while_the_youngest_is_not_grown_or_the_years_are_not_over(store: MemoryStore) -> None:
    assert due(store, RULE, date(2036, 6, 30)).families == ()
    found = due(store, RULE, date(2036, 7, 1)).families
    # One child is 25 by then; of the others one is younger, or only the day is known on which a baby was due.
    assert [(each.reference, each.since) for each in found] == [("F-2071", date(2036, 7, 1))]


def test_what_is_due_is_listed_with_its_reason_the_longest_due_first(store: MemoryStore) -> None:
    found = due(store, RULE, GROWN)
    assert [each.reference for each in found.families] == ["F-2071", "F-1988", "F-2098", "F-2047"]
    marlowe = found.families[-1]
    assert (marlowe.name, marlowe.since) == ("Marlowe", GROWN)
    assert marlowe.why == (
        "Baby Marlowe was 25 on 30 September 2051, counted from the day the baby was due, 30 September 2026; nothing "
        "was added since 1 July 2026, and 10 years after that was 1 July 2036."
    )
    assert found.rule.startswith("Keep until the youngest child is 25")
    assert (found.hold, found.unread) == ("", ())


def test_one_late_entry_keeps_the_whole_series(store: MemoryStore, clock: Clock) -> None:
    clock.now = datetime(2045, 1, 1, tzinfo=UTC)
    store.append([NewEntry("R. Patel", "form-kept", "marlowe-2025-10", b'{"version": 1, "key": "k", "answers": {}}')])
    assert "F-2047" not in [each.reference for each in due(store, RULE, GROWN).families]
    assert "F-2047" in [each.reference for each in due(store, RULE, date(2055, 1, 1)).families]


def test_a_hold_marks_nothing_and_is_said(store: MemoryStore) -> None:
    found = due(store, HELD, date(2100, 1, 1))
    assert (found.families, found.hold) == ((), "The inquiry has asked for everything.")


def test_what_cannot_be_read_is_said_and_keeps_nothing_else_back(store: MemoryStore) -> None:
    store.append([NewEntry("R. Patel", IMPORTED, "broken", b"[]"), NewEntry("R. Patel", "strange", "new", b"{}")])
    found = due(store, RULE, GROWN)
    assert set(found.unread) == {"broken", "new"}
    assert len(found.families) == 4
    notes = decided(store).notes
    assert any(note.startswith("2 assessments in this vault cannot be read") for note in notes)
    assert {"broken", "new"} <= set(store.subjects())


def test_disposing_takes_every_assessment_of_the_family_and_only_those(store: MemoryStore) -> None:
    before = set(store.subjects())
    outcome = decided(store)
    assert before - set(store.subjects()) == {"marlowe-2025-10", "marlowe-2026-01", "marlowe-2026-07"}
    assert "Marlowe" not in json.dumps([str(entry) for entry in store.entries()])
    assert outcome.disposal.reference == "F-2047"
    assert (outcome.disposal.by, outcome.disposal.reason, outcome.disposal.early) == (
        "J. Amos",
        "Everybody is grown up.",
        "",
    )
    assert outcome.disposal.entries == 3
    assert disposals(store) == (outcome.disposal,)
    (record,) = store.about_itself("disposed")
    about = json.loads(record.payload)["about"]
    assert about["rule"] == str(RULE)
    assert about["due"] == GROWN.isoformat()
    assert [each.reference for each in due(store, RULE, GROWN).families] == ["F-2071", "F-1988", "F-2098"]
    assert store.check().faults == ()


def test_the_caseload_goes_on_without_it(store: MemoryStore, clock: Clock) -> None:
    decided(store)
    casework = Casework(store, shipped_pack, "R. Patel", clock)
    assert not casework.refresh()
    assert "F-2047" not in [row.reference for row in casework.families().rows]
    assert casework.families().total > 0
    casework.new_family("F-2047", "Marlowe again")
    assert store.check().faults == ()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"reason": " "}, "needs a person and a reason"),
        ({"author": ""}, "needs a person and a reason"),
        ({"rule": HELD}, "nothing may be disposed of now: The inquiry has asked for everything"),
        ({"rule": HELD, "early": "We want to."}, "nothing may be disposed of now"),
        ({"today": date(2047, 11, 19)}, "are to be kept until 30 September 2051"),
        ({"today": date(2047, 11, 19), "early": " "}, "are to be kept until 30 September 2051"),
        ({"reference": "F-9999"}, "no family of this reference"),
    ],
)
def test_it_is_refused_where_it_would_be_wrong_and_nothing_is_touched(
    store: MemoryStore, changes: dict[str, Any], says: str
) -> None:
    head = store.head()
    with pytest.raises(DisposalRefused, match=says) as caught:
        decided(store, **changes)
    assert caught.value.remedy.endswith(".")
    assert store.head() == head


def test_before_it_is_due_it_takes_a_reason_of_its_own_which_is_kept(store: MemoryStore) -> None:
    outcome = decided(store, today=date(2026, 7, 2), early="Entered under a wrong reference.")
    assert outcome.disposal.early == "Entered under a wrong reference."
    late = decided(store, "F-2071", early="Not needed.")
    assert late.disposal.early == "", "it was due, so there was nothing to excuse"


@pytest.mark.parametrize(
    ("older", "says"),
    [
        (OlderBackups(0), "No backup that this laptop knows of holds the family any more."),
        (
            OlderBackups(2, date(2047, 12, 20)),
            "2 backups from before this could not be removed and still hold the family until 20 December 2047.",
        ),
        (OlderBackups(1), "1 backup from before this could not be removed and still holds the family."),
    ],
)
def test_it_says_whether_older_backups_still_hold_the_family(
    store: MemoryStore, older: OlderBackups, says: str
) -> None:
    asked: list[int] = []

    def drop(seq: int) -> OlderBackups:
        asked.append(seq)
        return older

    assert says in decided(store, drop_older_backups=drop).notes
    assert asked == [store.head().seq]


def test_where_nobody_removes_backups_it_says_that_they_hold_the_family(store: MemoryStore) -> None:
    assert any("Backups made before this still hold the family" in note for note in decided(store).notes)


def test_a_backup_place_that_cannot_be_reached_does_not_undo_the_disposal(store: MemoryStore) -> None:
    def drop(seq: int) -> OlderBackups:
        raise FileProblem("/media/stick", "the place cannot be reached", "Plug it in.")

    notes = decided(store, drop_older_backups=drop).notes
    assert any("may still hold the family: the place cannot be reached. Plug it in." in note for note in notes)
    assert len(disposals(store)) == 1


def test_it_says_what_it_cannot_reach(store: MemoryStore, tmp_path: Path) -> None:
    assert any("saved outside the vault" in note for note in decided(store).notes)
