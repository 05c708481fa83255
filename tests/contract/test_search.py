"""Search over whatever people wrote, by any store that keeps the contract."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.exchange.attachment import About, AttachmentKept, AttachmentRemoved
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.exchange.draft_aside import FormKept, encode_aside
from neglect_tool.exchange.picture_kinds import Kind
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.caseload import Caseload
from neglect_tool.services.indexing import Index
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.search import Found, search
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.pieces import Print

FAMILIES = Path(__file__).parents[2] / "resources" / "families"
Change = tuple[str, dict[str, Any]]


@pytest.fixture
def put(store: EntryStore) -> Callable[..., None]:
    def put(assessment: str, *changes: Change) -> None:
        bodies = ((kind, {"version": 1, "joined": False, **body}) for kind, body in changes)
        store.append([NewEntry("R. Patel", kind, assessment, json.dumps(body).encode()) for kind, body in bodies])

    return put


@pytest.fixture
def find(store: EntryStore) -> Callable[..., Found]:
    index = Index(store)

    def find(typed: str, limit: int = 20) -> Found:
        index.settle()
        return search(index, typed, limit)

    return find


def started(assessment: str = "a", reference: str = "F-1", name: str = "Marlowe") -> Change:
    family = {"reference": reference, "name": name}
    return "started", {"id": assessment, "as_at": "2026-07-01", "pack": "p", "pack_hash": None, "family": family}


def child(name: str = "Zoë Marlowe", id_: str = "c1") -> Change:
    return "child-put", {"child": {"id": id_, "name": name, "born": "2023-02-03", "due": None}}


def carer(name: str = "Darren Pike", id_: str = "m") -> Change:
    return "carer-put", {"carer": {"id": id_, "name": name, "relationship": "father", "not_assessed_reason": None}}


def grade(text: str, item: str = "K2a") -> Change:
    evidence = [{"source": "observed", "text": text, "about": [], "third_party": False}]
    entry = {"item": item, "child": "c1", "carer": "m", "visit": "v1", "grade": 4, "reason": None, "withdrawn": None}
    return "grade-entered", {"entry": {**entry, "evidence": evidence}}


def text(words: str, field: str = "analysis") -> Change:
    return "text-written", {"field": field, "text": words}


def wheres(found: Found) -> list[str]:
    return [hit.where for hit in found.hits]


def test_a_hit_says_where_it_stands_and_what_was_found(put: Any, find: Any) -> None:
    put("a", started(), child(), carer(), grade("A bare mattress in the back room."))
    (hit,) = find("mattr").hits
    assert hit.where == "Marlowe · profile of 1 July 2026 · K2a, Zoë with Darren · evidence"
    assert (hit.assessment, hit.spot.section) == ("a", "grades")
    assert (hit.spot.child, hit.spot.carer, hit.spot.item, hit.spot.visit) == ("c1", "m", "K2a", "v1")
    assert [hit.snippet[first:last] for first, last in hit.marks] == ["mattress"]


def test_everything_a_person_wrote_is_found_and_no_id_or_day(store: EntryStore, find: Any) -> None:
    documents = [json.loads(path.read_bytes()) for path in sorted(FAMILIES.glob("*.json"))]
    for document in documents:
        store.append([NewEntry("someone", "imported", document["id"], canonical_bytes(document))])
    unsaid = ("id", "format", "as_at", "pack", "pack_hash", "born", "due", "first_due", "on", "item", "child", "carer",
              "visit", "seen", "seen_alone", "children", "grade", "source", "about", "code")  # fmt: skip

    def texts(value: Any, key: str = "", inside: str = "") -> Any:
        if isinstance(value, dict):
            if value.get("withdrawn"):
                return
            for name, each in value.items():
                if not (inside == "compensations" and name == "by"):
                    yield from texts(each, name, key)
        elif isinstance(value, list):
            if key not in unsaid or (value and isinstance(value[0], dict)):
                for each in value:
                    yield from texts(each, key, key)
        elif isinstance(value, str) and value.strip() and key not in unsaid:
            yield value

    for document in documents:
        for said in texts(document):
            found = find(said, 40)
            assert any(" ".join(said.split())[:20] in hit.snippet for hit in found.hits), said
            assert all(hit.marks for hit in found.hits), said
    assert find("marlowe-2026").hits == ()
    assert find("2026-06-24").hits == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zoe", True), ("ZOË", True), ("zo", True), ("Zoe\u0308", True), ("oe", False),
        ("o'bri", True), ("O’Brien", True), ("o brien", True), ("brien", True), ("obrien", False),
        ("well-being", True), ("well being", True), ("didn't", True), ("didn’t ea", True), ("eat didn", True),
        ('"', None), ("-", None), ("", None), ("  ", None), ("*", None), ("👶🏽", None),
        ("zoe*", True), ('"zoe', True), ("^zoe", True), ("(zoe", True), ("zoe)", True), ("{zoe}", True),
        ("text:zoe", False), ("NEAR(zoe eat, 2)", False), ("zoe AND", False), ("NOT zoe", False), ("zoe OR x", False),
        ("zoe -eat", True), ("zoe + eat", True), ("\x00zoe", True), ("al", True), ("c/o", True),
    ],
)  # fmt: skip
def test_words_are_beginnings_and_nothing_typed_is_an_operator(put: Any, find: Any, typed: str, found: bool) -> None:
    put("a", started(), text("Zoë didn’t eat at the O'Briens’. Her well-being, c/o Al."))
    assert (len(find(typed).hits) == 1) == bool(found)


def test_all_words_must_stand_in_one_text_and_the_best_comes_first(put: Any, find: Any) -> None:
    put("a", started(), text("damp, and then a long account of other things in the house and of the day " * 3))
    put("b", started("b", "F-2", "Okonjo"), text("Damp. Damp everywhere."), text("cold", "why_now"))
    assert [hit.assessment for hit in find("damp").hits] == ["b", "a"]
    assert find("damp cold").hits == ()
    assert len(find("damp", 1).hits) == 1


def test_what_no_longer_stands_is_no_longer_found(put: Any, find: Any) -> None:
    event = {"on": "2026-06-01", "agency": "school", "event": "limping", "meaning": ""}
    put("a", started(), child(), carer(), text("mould"), grade("rust"), ("event-written", {"event": event, "line": ""}))
    assert [len(find(word).hits) for word in ("mould", "rust", "limp")] == [1, 1, 1]
    put("a", text("dry"))
    put("a", ("entry-withdrawn", {"entry": "5", "withdrawn": {"by": "R. Patel", "reason": "Another house."}}))
    put("a", ("removed", {"section": "chronology", "key": "6"}))
    assert [len(find(word).hits) for word in ("mould", "rust", "limp", "another")] == [0, 0, 0, 1]
    put("a", ("undone", {"target": 9}))
    assert len(find("limp").hits) == 1
    put("a", child("Ada Marlowe"))
    assert find("zoe").hits == ()
    assert wheres(find("another")) == ["Marlowe · profile of 1 July 2026 · K2a, Ada with Darren · why withdrawn"]


def test_a_half_filled_form_is_found_until_it_is_given_up(store: EntryStore, put: Any, find: Any) -> None:
    put("a", started())
    for answers, found in (((("text", "He hid behind the sofa"), ("child", "c1")), 1), ((), 0)):
        kind, payload = encode_aside(FormKept("row:voice:new1", answers))
        store.append([NewEntry("R. Patel", kind, "a", payload)])
        assert len(find("sofa").hits) == found
        assert find("c1").hits == ()


def test_a_long_text_is_shown_around_the_hit(put: Any, find: Any) -> None:
    put("a", started(), text("one two three " * 100 + "needle " + "four five six " * 100))
    (hit,) = find("needle").hits
    assert len(hit.snippet) < 200
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert [hit.snippet[first:last] for first, last in hit.marks] == ["needle"]


def test_nothing_is_done_at_a_save(store: EntryStore, put: Any, find: Any) -> None:
    put("a", started(), text("mould"))
    find("mould")
    put("a", text("dry"))
    with store.shelf.reading() as db:
        assert db.execute("SELECT count(*) FROM word WHERE word MATCH 'mould'").fetchone() == (1,)
        assert db.execute("SELECT upto FROM shelved").fetchone()[0] < store.head().seq


def test_an_assessment_that_cannot_be_read_hides_no_other(store: EntryStore, put: Any, find: Any) -> None:
    store.append([NewEntry("x", "imported", "broken", b"{}"), NewEntry("x", "of-the-future", "new", b"{}")])
    put("a", started(), text("mould"))
    assert len(find("mould").hits) == 1


def test_many_in_batches_are_the_same_as_all_at_once(store: EntryStore, put: Any) -> None:
    for number in range(90):
        put(f"a{number}", started(f"a{number}", f"F-{number % 30}", f"Name {number % 7}"), text(f"unique{number} damp"))
    for number in range(0, 90, 7):
        put(f"a{number}", text("dry"))
    index = Index(store)
    rounds = 1
    while index.refresh(8):
        rounds += 1
    assert rounds > 90 // 8
    assert index.left == 0
    assert len(search(index, "damp", 100).hits) == 90 - 13
    with store.shelf.reading() as db:
        assert db.execute("SELECT families FROM shelved").fetchone() == (30,)
        db.execute("INSERT INTO word (word) VALUES ('integrity-check')")


def test_what_is_disposed_of_is_in_no_list_and_no_search(store: EntryStore, put: Any) -> None:
    for subject, reference, name in (("a", "F-1", "Marlowe"), ("b", "F-1", "Marlowe"), ("c", "F-2", "Okonjo")):
        put(subject, started(subject, reference, name), child(f"Zoë {name}"), text(f"mould {subject}"))
    caseload = Caseload(store, shipped_pack)
    caseload.settle()
    assert [row.assessment for row in caseload.families().rows] == ["b", "c"]
    store.dispose(["b"], "J. Amos", {"family": "F-1"})
    caseload.settle()
    assert [row.assessment for row in caseload.families().rows] == ["a", "c"]
    store.dispose(["a"], "J. Amos", {"family": "F-1"})
    put("d", started("d", "F-3", "Lund"), text("mould d"))
    caseload.settle()
    assert [row.assessment for row in caseload.families().rows] == ["d", "c"]
    assert caseload.families().total == 2
    assert caseload.series("F-1") == ()
    assert sorted(hit.assessment for hit in search(caseload.index, "mould", 9).hits) == ["c", "d"]
    content = {"family": {"name": "X"}, "children": [], "carers": [], "analysis": "Marlowe, Okonjo"}
    assert [other.reference for other in caseload.others("F-3", content)] == ["F-2"]


def test_what_a_photograph_shows_is_found_until_it_is_removed(store: EntryStore, put: Any, find: Any) -> None:
    put("a", started(), child())
    shown = About("Mould over the cot", "v1", ("c1",), "H2a")
    kept = AttachmentKept("0a", Kind.JPEG, shown, Print(3, "0" * 64, ("0" * 64,)), 1, ())
    for change, found in ((kept, 1), (AttachmentRemoved("0a", "Of another house"), 0)):
        kind, payload = encode_aside(change)
        store.append([NewEntry("R. Patel", kind, "a", payload)])
        assert wheres(find("cot")) == ["Marlowe · profile of 1 July 2026 · photograph or scan"] * found
