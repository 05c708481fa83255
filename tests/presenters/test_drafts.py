"""A draft is a chain of changes: its fold is an assessment document, and undoing restores it exactly."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.domain import draft
from neglect_tool.domain.assessment import (
    Action,
    Carer,
    CarerView,
    Child,
    Compensation,
    Decision,
    Event,
    Evidence,
    Family,
    GradingEntry,
    Meeting,
    NotGrade,
    Source,
    Strength,
    Visit,
    Voice,
    Withdrawal,
)
from neglect_tool.domain.draft import Change, Section, TextField
from neglect_tool.domain.sharing import NOTHING, Part, Reason, Share, Sharing
from neglect_tool.domain.undoing import Link, UndoStack, undo_stack, undone
from neglect_tool.domain.work import Fact, Jot, Mark, Progress, SecondGrade, Settlement, SortedTo, Sorting
from neglect_tool.errors import VaultDamaged, VaultTooNew
from neglect_tool.exchange.document import canonical_bytes, write_document
from neglect_tool.exchange.draft import decode, encode, fold, fold_assessment
from neglect_tool.packs.load import shipped_pack
from neglect_tool.vault.entry import Entry, NewEntry
from neglect_tool.vault.memory import MemoryStore

PACK = shipped_pack("graded-neglect-profile")
ITEMS = [item.id for item in PACK.items()]
CASES = sorted((Path(__file__).parents[1] / "domain" / "cases").glob("*/*-?.json"))
BEGIN = draft.Started("a1", date(2026, 7, 1), PACK.id, PACK.hash, Family("F-1", "Marlowe"))
PEOPLE: tuple[Change, ...] = (
    draft.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1))),
    draft.CarerPut(Carer("m", "Leanne", "mother", in_household=True)),
    draft.VisitPut(Visit("v1", date(2026, 6, 1), announced=False, observer="R. Patel", seen=("c1", "m"))),
)

DAY = date(2026, 6, 20)
SHARED = Sharing((Share("carer:m", "R. Patel", DAY, "She asked"),), Reason("J. Amos", DAY, "It names a place"))


def clock() -> datetime:
    return datetime(2026, 7, 1, 12, tzinfo=UTC)


class Book:
    """A store that is written change by change."""

    def __init__(self, *begin: Change) -> None:
        self.store = MemoryStore(clock)
        for change in begin:
            self.write(change)

    def write(self, change: Change, *, joined: bool = False) -> int:
        kind, payload = encode(change, joined=joined)
        return self.store.append([NewEntry("R. Patel", kind, "a1", payload)])[0].seq

    @property
    def entries(self) -> list[Entry]:
        return list(self.store.entries())

    @property
    def document(self) -> dict[str, object]:
        return fold(self.entries)


texts = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("C",)), max_size=12)
names = st.text(alphabet="abcdefgh", min_size=1, max_size=8)
days = st.dates(date(2026, 1, 1), date(2026, 6, 30))
times = st.sampled_from(["", "09:05", "15:46"])
shares = st.builds(Share, st.sampled_from(["carer:m", "child:c1", "professional"]), names, days, names)
sharings = st.builds(
    Sharing, st.lists(shares, max_size=2).map(tuple), st.none() | st.builds(Reason, names, days, names),
    st.lists(shares, max_size=1).map(tuple),
)  # fmt: skip
evidence = st.builds(
    Evidence, st.sampled_from(Source), texts, st.sampled_from([(), ("c1",)]), st.booleans(), times, texts
)
grades = st.one_of(st.integers(1, 5), st.just(NotGrade.UNKNOWN))
entries = st.builds(
    GradingEntry,
    st.sampled_from(ITEMS), st.just("c1"), st.just("m"), st.just("v1"), grades, texts,
    st.lists(evidence, max_size=2).map(tuple),
)  # fmt: skip
actions = st.builds(
    Action, st.sampled_from(["x1", "x2"]), texts, texts, texts, st.none() | days, st.none() | days, texts, texts, texts,
    st.lists(st.builds(Progress, days, texts, texts), max_size=2).map(tuple),
)  # fmt: skip
sortings = st.builds(Sorting, st.sampled_from(SortedTo), st.sampled_from(["", *ITEMS]), st.sampled_from(["", "c1"]))
second_grades = st.builds(
    SecondGrade, st.sampled_from(ITEMS), st.just("c1"), st.just("m"), st.integers(1, 5) | st.just("unknown"), names,
    days, texts, texts,
    st.none() | st.builds(Settlement, st.integers(1, 5), names, days, texts, st.none() | st.integers(1, 5)),
)  # fmt: skip
standalone: st.SearchStrategy[Change] = st.one_of(
    st.builds(draft.FamilyPut, st.builds(Family, names, names)),
    st.builds(draft.AsAtMoved, st.dates(date(2026, 7, 1), date(2026, 8, 1))),
    st.builds(draft.MeetingSet, st.none() | st.builds(Meeting, names, days)),
    st.builds(
        draft.ChildPut,
        st.builds(Child, st.sampled_from(["c1", "c2"]), names, st.just(date(2024, 2, 29)), st.none() | days,
                  st.none() | st.booleans(), texts),
    ),
    st.builds(
        draft.CarerPut,
        st.builds(Carer, st.sampled_from(["m", "f"]), names, texts, st.booleans(), texts, st.booleans(),
                  st.sampled_from([None, (), ("c1",)])),
    ),
    st.builds(draft.ActionPut, actions),
    st.builds(draft.GradeEntered, entries),
    st.builds(draft.CompensationWritten, st.builds(Compensation, st.sampled_from(ITEMS), st.just("c1"), st.just("m"),
                                                   st.just("m"), texts)),
    st.builds(draft.VoiceWritten, st.builds(Voice, st.just("c1"), st.sampled_from([None, "v1"]), texts, texts,
                                           st.sampled_from(["", "weekday"]))),
    st.builds(draft.ViewWritten, st.builds(CarerView, st.just("m"), texts)),
    st.builds(draft.EventWritten, st.builds(Event, days, texts, texts, texts)),
    st.builds(draft.StrengthWritten, st.builds(Strength, st.just("c1"), texts)),
    st.builds(
        draft.JotWritten,
        st.builds(Jot, st.just("v1"), times, st.sampled_from(Mark), texts, st.lists(sortings, max_size=2).map(tuple)),
    ),
    st.builds(
        draft.FactWritten,
        st.builds(Fact, st.sampled_from(["school", "restricted"]), texts, st.just("c1"), st.sampled_from(["", "m"]),
                  st.none() | days, texts, st.booleans()),
    ),
    st.builds(draft.SecondGradeWritten, second_grades),
    st.builds(draft.TextWritten, st.sampled_from(TextField), texts),
    st.builds(draft.SharingSet, st.just(Part.TEXTS), st.sampled_from(TextField).map(str), sharings),
    st.builds(draft.SharingSet, st.just(Part.CARERS), st.just("m"), sharings),
    st.builds(
        draft.DecisionRecorded,
        st.builds(Decision, names, st.sampled_from([(), (("child", "c1"),)]), texts, texts, days, texts, texts, texts),
    ),
)  # fmt: skip


def followers(book: Book) -> Iterator[Change]:
    """Changes that refer to what is there."""
    for number, entry in enumerate(book.entries, start=1):
        if entry.kind == "grade-entered":
            yield draft.EntryWithdrawn(str(number), Withdrawal("R. Patel", "Wrong child"))
            yield draft.EvidenceWritten(str(number), Evidence(Source.AGENCY, "School rang"))
            yield draft.SharingSet(Part.GRADES, str(number), SHARED)
        if entry.kind == "evidence-written":
            yield draft.SharingSet(Part.EVIDENCE, str(number), SHARED)
        if entry.kind == "jot-written":
            yield draft.JotSorted(str(number), Sorting(SortedTo.EVIDENCE, "K2a", "c1", "m"))
            yield draft.Removed(Section.JOTS, str(number))
        if entry.kind == "event-written":
            yield draft.EventWritten(Event(date(2026, 5, 5), "Police", "Called"), str(number))
            yield draft.Removed(Section.CHRONOLOGY, str(number))
            yield draft.SharingSet(Part.CHRONOLOGY, str(number), SHARED)


@given(standalone)
def test_a_change_comes_back_as_it_was(change: Change) -> None:
    kind, payload = encode(change)
    assert decode(kind, payload) == change


@given(st.lists(standalone, max_size=8), standalone, st.booleans(), st.data())
def test_undoing_restores_the_document_exactly_and_redoing_puts_it_back(
    before: list[Change], change: Change, refer: bool, data: st.DataObject
) -> None:
    book = Book(BEGIN, *PEOPLE, *before)
    if refer and (options := list(followers(book))):
        change = data.draw(st.sampled_from(options))
    was = canonical_bytes(book.document)
    target = book.write(change)
    now = canonical_bytes(book.document)
    undo = book.write(draft.Undone(target))
    assert canonical_bytes(book.document) == was
    redo = book.write(draft.Undone(undo))
    assert canonical_bytes(book.document) == now
    book.write(draft.Undone(redo))
    assert canonical_bytes(book.document) == was


@given(st.lists(standalone, max_size=12))
def test_what_is_folded_is_a_document_in_its_canonical_shape(changes: list[Change]) -> None:
    book = Book(BEGIN, *PEOPLE, *changes)
    whole = json.loads(write_document(fold_assessment(book.entries, PACK)))
    assert book.document == {key: whole[key] for key in book.document}
    assert all(not whole[key] for key in whole.keys() - book.document.keys())


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_fold_of_an_import_alone_is_the_same_object(path: Path) -> None:
    document = json.loads(path.read_bytes())
    book = Book(draft.Imported(canonical_bytes(document)))
    assert book.document == document
    assert canonical_bytes(book.document) == canonical_bytes(document)


def test_the_cases_are_there() -> None:
    assert len(CASES) >= 9


def test_changes_after_an_import_touch_only_what_they_name() -> None:
    document = json.loads(next(path for path in CASES if path.stem == "cara-1").read_bytes())
    book = Book(draft.Imported(canonical_bytes(document)))
    book.write(draft.EvidenceWritten("1.0", Evidence(Source.RECORD, "Letter of 3 May")))
    book.write(draft.EntryWithdrawn("1.1", Withdrawal("R. Patel", "Wrong carer")))
    now = book.document
    grades = document["grades"]
    assert now["grades"] == [
        {**grades[0], "evidence": [*grades[0]["evidence"], json.loads(
            encode(draft.EvidenceWritten("1.0", Evidence(Source.RECORD, "Letter of 3 May")))[1])["evidence"]]},
        {**grades[1], "withdrawn": {"by": "R. Patel", "reason": "Wrong carer"}},
        *grades[2:],
    ]  # fmt: skip
    assert {key: now[key] for key in document if key != "grades"} == {
        key: document[key] for key in document if key != "grades"
    }


def test_a_rewording_takes_the_place_of_what_it_rewords() -> None:
    book = Book(BEGIN, *PEOPLE)
    entry = str(book.write(draft.GradeEntered(GradingEntry(ITEMS[0], "c1", "m", "v1", 3))))
    first = str(book.write(draft.EvidenceWritten(entry, Evidence(Source.OBSERVED, "The gaet was open"))))
    book.write(draft.EvidenceWritten(entry, Evidence(Source.CHILD, "It always is")))
    book.write(draft.EvidenceWritten(entry, Evidence(Source.OBSERVED, "The gate was open"), first))
    found = fold_assessment(book.entries, PACK).grades[0].evidence
    assert [piece.text for piece in found] == ["The gate was open", "It always is"]


def test_a_step_of_several_changes_is_undone_whole() -> None:
    book = Book(BEGIN, *PEOPLE)
    entry = GradingEntry(ITEMS[0], "c1", "m", "v1", 3)
    first = book.write(draft.GradeEntered(entry))
    was = book.document
    step = book.write(draft.EntryWithdrawn(str(first), Withdrawal("R. Patel", "Another card was chosen")))
    book.write(draft.GradeEntered(replace(entry, grade=2)), joined=True)
    assert [each.grade for each in fold_assessment(book.entries, PACK).grades] == [3, 2]
    book.write(draft.Undone(step))
    assert book.document == was


def test_a_second_import_starts_afresh() -> None:
    book = Book(BEGIN, *PEOPLE)
    document = json.loads(CASES[0].read_bytes())
    book.write(draft.Imported(canonical_bytes(document)))
    assert book.document == document


def test_a_kind_of_a_later_version_is_said_so() -> None:
    book = Book(BEGIN)
    book.store.append([NewEntry("R. Patel", "hologram-put", "a1", b'{"version":1}')])
    with pytest.raises(VaultTooNew, match="hologram-put"):
        fold(book.entries)


def test_a_payload_of_a_later_version_is_said_so() -> None:
    book = Book(BEGIN)
    book.store.append([NewEntry("R. Patel", "text-written", "a1", b'{"version":2}')])
    with pytest.raises(VaultTooNew, match="later version"):
        fold(book.entries)


@pytest.mark.parametrize("payload", [b"{", b"[]", b"7", b'{"version":"1"}'])
def test_a_payload_that_cannot_be_read_is_said_so(payload: bytes) -> None:
    book = Book(BEGIN)
    book.store.append([NewEntry("R. Patel", "text-written", "a1", payload)])
    with pytest.raises(VaultDamaged):
        fold(book.entries)


def test_a_change_that_refers_to_nothing_is_said_so() -> None:
    book = Book(BEGIN, *PEOPLE)
    book.write(draft.EntryWithdrawn("99", Withdrawal("R. Patel", "Wrong child")))
    with pytest.raises(VaultDamaged, match="does not fit"):
        fold(book.entries)


def test_undo_and_redo_walk_back_and_forth() -> None:
    links = [Link(1, begins=True), Link(2, joined=True), Link(3), Link(4), Link(5, joined=True)]
    assert undo_stack(links).undo == (3, 4)
    links.append(Link(6, undoes=4))
    assert undone(links) == {4, 5}
    assert undo_stack(links) == UndoStack((3,), (6,))
    links.append(Link(7, undoes=3))
    assert undo_stack(links) == UndoStack((), (6, 7))
    links.append(Link(8, undoes=7))
    assert undo_stack(links) == UndoStack((3,), (6,))
    assert undone(links) == {4, 5, 7}
    links.append(Link(9))
    assert undo_stack(links) == UndoStack((3, 9), ())
    assert undo_stack(links, since=8) == UndoStack((9,), ())


def test_sharing_is_kept_with_its_line_and_undone_with_its_step() -> None:
    book = Book(BEGIN, *PEOPLE)
    entry = str(book.write(draft.GradeEntered(GradingEntry(ITEMS[0], "c1", "m", "v1", 3, "", (SAID, SAID)))))
    voice = str(book.write(draft.VoiceWritten(Voice("c1", None, "", "“Not the pond.”"))))
    book.write(draft.SharingSet(Part.EVIDENCE, f"{entry}/1", SHARED))
    book.write(draft.SharingSet(Part.VOICE, voice, SHARED))
    book.write(draft.SharingSet(Part.VISITS, "v1", SHARED))
    book.write(draft.SharingSet(Part.TEXTS, "analysis", SHARED))
    now = fold_assessment(book.entries, PACK)
    assert [each.sharing for each in now.grades[0].evidence] == [NOTHING, SHARED]
    assert (now.voice[0].sharing, now.visits[0].sharing, dict(now.texts)) == (SHARED, SHARED, {"analysis": SHARED})
    last = book.write(draft.SharingSet(Part.VOICE, voice, NOTHING))
    assert fold_assessment(book.entries, PACK).voice[0].sharing == NOTHING
    book.write(draft.Undone(last))
    assert fold_assessment(book.entries, PACK).voice[0].sharing == SHARED


SAID = Evidence(Source.CHILD, "“He was out.”")


def test_other_words_end_a_share_and_keep_the_protection() -> None:
    book = Book(BEGIN, *PEOPLE)
    line = str(book.write(draft.VoiceWritten(Voice("c1", None, "", "“Not the pond.”"))))
    book.write(draft.SharingSet(Part.VOICE, line, SHARED))
    book.write(draft.VoiceWritten(Voice("c1", None, "", "“Not the pond.”"), line))
    assert fold_assessment(book.entries, PACK).voice[0].sharing == SHARED
    book.write(draft.VoiceWritten(Voice("c1", None, "", "“Not the pond, he said.”"), line))
    assert fold_assessment(book.entries, PACK).voice[0].sharing == SHARED.without_shares
    book.write(draft.TextWritten(TextField.ANALYSIS, "One."))
    book.write(draft.SharingSet(Part.TEXTS, "analysis", SHARED))
    book.write(draft.TextWritten(TextField.ANALYSIS, "Two."))
    assert dict(fold_assessment(book.entries, PACK).texts) == {"analysis": SHARED.without_shares}


@pytest.mark.parametrize(("part", "key"), [(Part.VOICE, "99"), (Part.EVIDENCE, "2/0"), (Part.TEXTS, "jots")])
def test_sharing_of_what_is_not_there_is_damage(part: Part, key: str) -> None:
    book = Book(BEGIN, *PEOPLE, draft.SharingSet(part, key, SHARED))
    with pytest.raises(VaultDamaged):
        fold(book.entries)
