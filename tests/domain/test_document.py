"""§8: what a document must have, every way in which it is refused, and that reading and writing lose nothing."""

import json
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neglect_tool.domain.form import FormPack
from neglect_tool.errors import DocumentError, FileProblem, NeglectToolError
from neglect_tool.exchange.document import canonical_bytes, parse_document, read_document, write_document
from neglect_tool.exchange.schema import DOCUMENT, reported

FULL: dict[str, Any] = {
    "format": "neglect-assessment/1",
    "id": "a-2026-07",
    "as_at": "2026-07-01",
    "edition": "professional",
    "pack": "graded-neglect-profile",
    "pack_hash": "0" * 64,
    "family": {"reference": "F-1001", "name": "Example"},
    "why_now": "Review conference",
    "meeting": {"name": "Review conference", "on": "2026-07-09"},
    "children": [
        {
            "id": "c1",
            "name": "Ada Example",
            "born": "2023-02-11",
            "due": None,
            "named_needs": False,
            "lives_elsewhere": "with Gran",
        },
        {"id": "c2", "name": "Baby", "born": None, "due": "2026-09-01", "named_needs": None},
    ],
    "carers": [
        {
            "id": "m",
            "name": "Mo Example",
            "relationship": "mother",
            "assessed": True,
            "not_assessed_reason": None,
            "in_household": True,
            "children": None,
        },
        {"id": "f", "name": "Fi Example", "assessed": False, "not_assessed_reason": "abroad", "children": ["c1"]},
    ],
    "visits": [
        {
            "id": "v1",
            "on": "2026-06-03",
            "announced": False,
            "observer": "R. Patel",
            "agency": "Health visiting",
            "place": "home",
            "seen": ["c1", "m"],
            "seen_alone": ["c1"],
            "began": "15:44",
            "ended": "16:50",
            "interpreter": "Ms Hale, by telephone",
        }
    ],
    "grades": [
        {
            "item": "K2a",
            "child": "c1",
            "carer": "m",
            "visit": "v1",
            "grade": 4,
            "reason": None,
            "withdrawn": {"by": "R. Patel", "reason": "wrong child"},
            "evidence": [
                {
                    "source": "observed",
                    "text": "“Ünder 2”\n…",
                    "about": ["c1", "c2"],
                    "third_party": True,
                    "at": "15:46",
                    "said_by": "a neighbour",
                }
            ],
        },
        {"item": "H1a", "child": "c1", "carer": "m", "visit": "v1", "grade": "declined", "reason": "“not today”"},
    ],
    "compensations": [{"item": "H1a", "child": "c1", "carer": "f", "by": "m", "evidence": "seen"}],
    "voice": [{"child": "c1", "visit": "v1", "method": "day-in-my-life", "text": "said", "day": "weekend"}],
    "views": [{"carer": "m", "text": "said"}],
    "chronology": [{"on": "2026-01-05", "agency": "School", "event": "e", "meaning": "m"}],
    "strengths": [{"child": "c1", "text": "sings"}],
    "analysis": "a",
    "capacity_to_change": "c",
    "actions": [
        {
            "id": "x1",
            "outcome": "o",
            "action": "a",
            "owner": "w",
            "due": "2026-08-01",
            "first_due": "2026-07-15",
            "done": None,
            "measure": "m",
            "contingency": "c",
            "progress": [{"on": "2026-07-01", "text": "half way", "by": "J. Amos"}],
        }
    ],
    "decisions": [
        {
            "code": "no-decision",
            "about": {"child": "c1", "carer": "m", "item": "K2a", "domain": "K", "action": "x1", "visit": "v1"},
            "by": "J. Amos",
            "role": "manager",
            "on": "2026-07-01",
            "told": "MASH",
            "outcome": "strategy meeting",
            "reason": "because",
        }
    ],
    "jots": [
        {
            "visit": "v1",
            "at": "15:46",
            "mark": "was-told",
            "text": "“She is round mine most nights.”",
            "sorted": [{"to": "evidence", "item": "K2a", "child": "c1", "carer": "m"}],
        }
    ],
    "record": [
        {
            "topic": "supervision",
            "text": "t",
            "child": "c1",
            "carer": "m",
            "on": "2026-06-30",
            "source": "J. Amos",
            "restricted": True,
        }
    ],
    "second_grades": [
        {
            "item": "K2a",
            "child": "c1",
            "carer": "m",
            "grade": 3,
            "by": "S. Okoro",
            "on": "2026-06-20",
            "agency": "School",
            "reason": "r",
            "settled": {"grade": 4, "by": "J. Amos", "on": "2026-06-21", "reason": "w", "first": 3},
        }
    ],
}
DECIDED = {"by": "J. Amos", "on": "2026-07-01", "why": "asked for"}
SHARING: dict[str, Any] = {
    "shares": [{"with": "carer:m", **DECIDED}],
    "protected": DECIDED,
    "traceless": [{"with": "child:c1", **DECIDED}],
    "withheld": [{"with": "professional", **DECIDED}],
}
SHARED_LISTS = ("children", "carers", "visits", "grades", "compensations", "voice", "views", "chronology", "strengths")
SHARED_LISTS += ("actions", "decisions", "record")
for each in (*(FULL[key][0] for key in SHARED_LISTS), FULL["grades"][0]["evidence"][0]):
    each["sharing"] = deepcopy(SHARING)
FULL["texts"] = {key: deepcopy(SHARING) for key in ("why_now", "analysis", "capacity_to_change")}
LEAST: dict[str, Any] = {
    "format": "neglect-assessment/1",
    "id": "a",
    "as_at": "2026-07-01",
    "pack": "graded-neglect-profile",
    "family": {"reference": "F", "name": "E"},
    "children": [{"id": "c1", "name": "Ada", "born": "2023-02-11"}],
    "carers": [{"id": "m", "name": "Mo", "assessed": True}],
    "visits": [{"id": "v1", "on": "2026-06-03", "announced": False}],
    "grades": [
        {"item": "K2a", "child": "c1", "carer": "m", "visit": "v1", "grade": 4, "evidence": [{"source": "observed"}]}
    ],
    "compensations": [{"item": "H1a", "child": "c1", "carer": "m", "by": "m"}],
    "voice": [{"child": "c1"}],
    "views": [{"carer": "m"}],
    "chronology": [{"on": "2026-01-05"}],
    "strengths": [{"child": "c1"}],
    "actions": [{"id": "x1"}],
    "decisions": [{"on": "2026-07-01"}],
    "jots": [{"visit": "v1", "mark": "saw"}],
    "record": [{"topic": "consent"}],
    "second_grades": [
        {"item": "K2a", "child": "c1", "carer": "m", "grade": "unknown", "by": "S. Okoro", "on": "2026-06-20"}
    ],
}
GONE = object()
Path_ = tuple[str | int, ...]


def changed(document: dict[str, Any], path: Path_, value: Any) -> bytes:
    """The document as bytes with one value put in, or taken out."""
    copy = deepcopy(document)
    at: Any = copy
    for step in path[:-1]:
        at = at[step]
    if value is GONE:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return json.dumps(copy).encode()


TRAILING_COMMA = 15 if sys.version_info >= (3, 13) else 16
"""Where Python's own json module sees it."""


def refused(data: bytes, pack: FormPack) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        parse_document(data, "a.json", pack)
    error = caught.value
    assert error.where.startswith("a.json")
    assert not error.what.endswith(".")
    assert error.remedy.endswith(".")
    assert "\n" not in str(error)
    return error


def places(value: Any, path: Path_ = ()) -> list[Path_]:
    """The path of every value inside."""
    found = []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        found += [(*path, key), *places(each, (*path, key))]
    return found


def test_the_full_document_comes_back_byte_for_byte(pack: FormPack) -> None:
    reversed_keys = json.loads(json.dumps(FULL), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert list(reversed_keys) != list(FULL)
    data = canonical_bytes(FULL)
    assert canonical_bytes(reversed_keys) == data
    assert canonical_bytes(json.loads(data)) == data
    assert data.endswith(b"}\n")
    assert "“Ünder 2”".encode() in data


def test_canonical_bytes_keep_what_is_absent_null_or_empty(pack: FormPack) -> None:
    for document in (LEAST, {**LEAST, "analysis": None, "actions": [], "decisions": None}):
        assert json.loads(canonical_bytes(document)) == document


def test_what_is_read_is_what_is_written(pack: FormPack) -> None:
    for document in (FULL, LEAST):
        assessment = parse_document(canonical_bytes(document), "a.json", pack)
        written = write_document(assessment)
        assert parse_document(written, "b.json", pack) == assessment
        assert write_document(parse_document(written, "b.json", pack)) == written
        assert canonical_bytes(json.loads(written)) == written


def test_every_value_reaches_the_assessment(pack: FormPack) -> None:
    written = json.loads(write_document(parse_document(canonical_bytes(FULL), "a.json", pack)))
    filled = deepcopy(FULL)
    filled["carers"][1].update(relationship="", in_household=False, sharing=None)
    filled["children"][1].update(lives_elsewhere="", sharing=None)
    filled["grades"][1].update(withdrawn=None, evidence=[], sharing=None)
    assert written == filled


def test_the_full_document_has_every_key_of_the_format() -> None:
    def keys(level: Any, example: Any) -> None:
        example = example[0] if isinstance(example, list) else example
        assert list(example) == list(level)
        for key, below in level.items():
            if below is not None:
                keys(below, example[key])

    keys(DOCUMENT, FULL)


def names(path: Path_) -> str:
    return ".".join(step for step in path if isinstance(step, str))


REQUIRED_KEYS = """
format id as_at pack family family.reference family.name meeting.name meeting.on children children.id children.name
carers carers.id carers.name carers.assessed visits.id visits.on visits.announced grades.item grades.child grades.carer
grades.visit grades.grade grades.withdrawn.by grades.withdrawn.reason grades.evidence.source compensations.item
compensations.child compensations.carer compensations.by voice.child views.carer chronology.on strengths.child
actions.id actions.progress.on decisions.on jots.visit jots.mark jots.sorted.to record.topic second_grades.item
second_grades.child second_grades.carer second_grades.grade second_grades.by second_grades.on
second_grades.settled.grade second_grades.settled.by second_grades.settled.on
"""
SHARED = [*(f"{key}.sharing" for key in (*SHARED_LISTS, "grades.evidence")), *(f"texts.{key}" for key in FULL["texts"])]
HOW = ("shares", "traceless", "withheld")
REQUIRED = set(REQUIRED_KEYS.split())
REQUIRED |= {f"{at}.{how}.{key}" for at in SHARED for how in (*HOW, "protected") for key in DECIDED}
REQUIRED |= {f"{at}.{how}.with" for at in SHARED for how in HOW}
KEYS = [path for path in places(FULL) if isinstance(path[-1], str)]
NEEDED_HERE = {("children", 0, "born"), ("children", 1, "due"), ("grades", 1, "reason")}
"""Keys that only these records cannot do without."""
REFERRED_TO = {("visits",), ("actions",)}


@pytest.mark.parametrize("path", [path for path in KEYS if names(path) in REQUIRED], ids=names)
def test_each_required_key(path: Path_, pack: FormPack) -> None:
    for value, what in ((GONE, "missing"), (None, "null")):
        error = refused(changed(FULL, path, value), pack)
        assert error.where.endswith(str(path[-1]))
        assert what in error.what
    if path[-1] not in {"children", "carers", "family"}:
        refused(changed(FULL, path, ""), pack)


@pytest.mark.parametrize("path", [path for path in KEYS if names(path) not in REQUIRED], ids=names)
def test_all_else_may_be_left_out_null_or_empty(path: Path_, pack: FormPack) -> None:
    if path in NEEDED_HERE:
        refused(changed(FULL, path, None), pack)
        return
    document = FULL
    if path in REFERRED_TO:
        document = {**LEAST, "grades": [], "jots": [], path[0]: LEAST[str(path[0])]}
    for value in (GONE, None):
        parse_document(changed(document, path, value), "a.json", pack)
    before = _at(path)
    if isinstance(before, str | list):
        parse_document(changed(document, path, type(before)()), "a.json", pack)


def test_the_least_document_is_enough(pack: FormPack) -> None:
    plain = parse_document(canonical_bytes(LEAST), "a.json", pack)
    assert plain.carers[0].children is None
    assert plain.children[0].named_needs is None
    assert plain.actions[0].due is None


@pytest.mark.parametrize("path", places(FULL), ids=lambda path: ".".join(map(str, path)))
def test_a_value_of_another_kind_is_refused_or_read_never_a_crash(path: Path_, pack: FormPack) -> None:
    for value in (0, 7, -1, 2.5, True, False, "x", [], {}, [[]], [{}], {"x": 1}, [None], 10**30):
        with suppress(DocumentError):
            parse_document(changed(FULL, path, value), "a.json", pack)


def levels() -> list[Path_]:
    return [(), *(path for path in places(FULL) if isinstance(_at(path), dict))]


def _at(path: Path_) -> Any:
    found: Any = FULL
    for step in path:
        found = found[step]
    return found


@pytest.mark.parametrize("path", levels(), ids=lambda path: ".".join(map(str, path)) or "top")
def test_an_unknown_key_at_any_level_is_named_with_its_place(path: Path_, pack: FormPack) -> None:
    error = refused(changed(FULL, (*path, "sorce"), 1), pack)
    spelled = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in (*path, "sorce"))
    assert error.where == f"a.json: {spelled.lstrip('.')}"
    assert "no such key" in error.what


def test_a_slip_is_told_what_was_meant_and_all_unknown_keys_are_named(pack: FormPack) -> None:
    document = deepcopy(FULL)
    document["grades"][0]["evidence"][0]["sorce"] = "observed"
    document["actionz"] = []
    error = refused(json.dumps(document).encode(), pack)
    assert (error.where, "“source”" in error.what) == ("a.json: grades[0].evidence[0].sorce", True)
    assert any("actionz" in line and "“actions”" in line for line in error.details)


@pytest.mark.parametrize("grade", [0, 6, -1, "4", True, False, 4.0, "NA", "Unknown", "", [], {}, 10**40, 3.5])
def test_grades_that_are_none(grade: Any, pack: FormPack) -> None:
    error = refused(changed(FULL, ("grades", 0, "grade"), grade), pack)
    assert error.where == "a.json: grades[0].grade"
    assert "from 1 to 5" in error.remedy or grade == ""


@pytest.mark.parametrize("grade", [1, 2, 3, 4, 5, "na", "unknown", "declined"])
def test_grades_that_are(grade: Any, pack: FormPack) -> None:
    document = deepcopy(FULL)
    document["grades"][0].update(grade=grade, reason="why")
    assert parse_document(json.dumps(document).encode(), "a.json", pack).grades[0].grade == grade


@pytest.mark.parametrize("grade", ["na", "declined"])
@pytest.mark.parametrize("reason", ["", "  ", None])
def test_na_and_declined_need_a_reason(grade: str, reason: str | None, pack: FormPack) -> None:
    document = deepcopy(FULL)
    document["grades"][0].update(grade=grade, reason=reason)
    assert refused(json.dumps(document).encode(), pack).where == "a.json: grades[0].reason"
    document["grades"][0]["grade"] = "unknown"
    parse_document(json.dumps(document).encode(), "a.json", pack)


@pytest.mark.parametrize(
    ("path", "value", "place", "what"),
    [
        (("grades", 0, "item"), "K9z", "grades[0].item", "no item"),
        (("grades", 0, "child"), "m", "grades[0].child", "no child"),
        (("grades", 0, "carer"), "c1", "grades[0].carer", "no carer"),
        (("grades", 0, "visit"), "v9", "grades[0].visit", "no visit"),
        (("grades", 0, "evidence", 0, "about", 1), "c9", "grades[0].evidence[0].about[1]", "no child"),
        (("grades", 0, "evidence", 0, "source"), "seen", "grades[0].evidence[0].source", "not a source"),
        (("compensations", 0, "by"), "z", "compensations[0].by", "no carer"),
        (("compensations", 0, "item"), "z", "compensations[0].item", "no item"),
        (("voice", 0, "child"), "z", "voice[0].child", "no child"),
        (("voice", 0, "visit"), "z", "voice[0].visit", "no visit"),
        (("views", 0, "carer"), "z", "views[0].carer", "no carer"),
        (("strengths", 0, "child"), "z", "strengths[0].child", "no child"),
        (("voice", 0, "day"), "Monday", "voice[0].day", "not a kind of day"),
        (("visits", 0, "began"), "9:30", "visits[0].began", "no time"),
        (("grades", 0, "evidence", 0, "at"), "24:00", "grades[0].evidence[0].at", "no time"),
        (("jots", 0, "visit"), "v9", "jots[0].visit", "no visit"),
        (("jots", 0, "mark"), "heard", "jots[0].mark", "not one of its values"),
        (("jots", 0, "sorted", 0, "to"), "bin", "jots[0].sorted[0].to", "not one of its values"),
        (("jots", 0, "sorted", 0, "item"), "z", "jots[0].sorted[0].item", "no item"),
        (("record", 0, "topic"), "gossip", "record[0].topic", "not a topic"),
        (("record", 0), {"topic": "school"}, "record[0].child", "none is named"),
        (("second_grades", 0, "grade"), "na", "second_grades[0].grade", "not a grade"),
        (("second_grades", 0, "settled", "grade"), 6, "second_grades[0].settled.grade", "not a grade"),
        (("second_grades", 0, "settled", "first"), 0, "second_grades[0].settled.first", "not a grade"),
        (("carers", 1, "children", 0), "z", "carers[1].children[0]", "no child"),
        (("visits", 0, "seen", 1), "z", "visits[0].seen[1]", "no child or carer"),
        (("visits", 0, "seen_alone", 0), "z", "visits[0].seen_alone[0]", "no child or carer"),
        (("visits", 0, "on"), "2026-07-02", "visits[0].on", "after the date"),
        (("decisions", 0, "about", "action"), "z", "decisions[0].about.action", "no action"),
        (("decisions", 0, "about", "domain"), "K2", "decisions[0].about.domain", "no domain"),
        (("pack",), "another", "pack", "no form pack"),
        (("format",), "neglect-assessment/2", "format", "not a version"),
        (("format",), "neglect-vault/1", "format", "not an assessment"),
        (("children", 1, "id"), "c1", "children[1].id", "another “c1”"),
        (("carers", 1, "id"), "m", "carers[1].id", "another “m”"),
        (("children", 0, "born"), "2008-07-01", "children[0].born", "18 or over"),
        (("children", 0, "born"), None, "children[0].born", "neither a birth date nor a due date"),
        (("children", 0, "born"), "2023-02-29", "children[0].born", "no date"),
        (("as_at",), "2026-7-1", "as_at", "no date"),
        (("as_at",), "20260701", "as_at", "no date"),
        (("as_at",), "2026-W27-3", "as_at", "no date"),
        (("as_at",), "2026-07-01T00:00", "as_at", "no date"),
        (("as_at",), "٢٠٢٦-07-01", "as_at", "no date"),
        (("as_at",), 20260701, "as_at", "no date"),
        (("actions", 0, "due"), "0000-01-01", "actions[0].due", "no date"),
        (("visits", 0, "announced"), 0, "visits[0].announced", "neither true nor false"),
        (("carers", 0, "assessed"), "true", "carers[0].assessed", "neither true nor false"),
        (("children",), {}, "children", "not a list"),
        (("family",), [], "family", "not an object"),
        (("grades", 0, "withdrawn"), {"by": "x"}, "grades[0].withdrawn.reason", "missing"),
        (("analysis",), "half \ud83d", "analysis", "lone surrogate"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(path: Path_, value: Any, place: str, what: str, pack: FormPack) -> None:
    error = refused(changed(FULL, path, value), pack)
    assert error.where == f"a.json: {place}"
    assert what in error.what


def test_two_visits_or_actions_of_one_id(pack: FormPack) -> None:
    for key in ("visits", "actions"):
        error = refused(changed(FULL, (key,), [FULL[key][0], FULL[key][0]]), pack)
        assert error.where == f"a.json: {key}[1].id"


def test_a_child_and_a_carer_are_not_of_one_kind(pack: FormPack) -> None:
    document = {**LEAST, "carers": [{"id": "c1", "name": "Mo", "assessed": True}], "grades": [], "views": []}
    document["compensations"] = document["second_grades"] = []
    parse_document(json.dumps(document).encode(), "a.json", pack)


def test_born_wins_over_due_and_both_are_kept(pack: FormPack) -> None:
    child = parse_document(changed(FULL, ("children", 0, "due"), "2023-02-20"), "a.json", pack).children[0]
    assert child.born is not None
    assert child.due is not None


@pytest.mark.parametrize(
    ("data", "place", "what"),
    [
        (b"", "a.json", "empty"),
        (b" \n\t ", "a.json", "empty"),
        (b"\xef\xbb\xbf{}", "a.json: line 1, column 1", "byte order mark"),
        (b'{"format":\n "\xff"}', "a.json: line 2, byte 3", "not UTF-8"),
        ('{"format": "x"}'.encode("utf-16"), "a.json: line 1, byte 1", "not UTF-8"),
        (b'{"format":\n  oops}', "a.json: line 2, column 3", "not JSON"),
        (b'{"format": "x",}', f"a.json: line 1, column {TRAILING_COMMA}", "not JSON"),
        (b'{"format": "x"} {}', "a.json: line 1, column 17", "not JSON"),
        (b'{"format": "a\nb"}', "a.json: line 1, column 14", "not JSON"),
        (b'{"id": NaN}', "a.json", "NaN is not a JSON number"),
        (b'{"id": -Infinity}', "a.json", "-Infinity is not a JSON number"),
        (b'{"id": ' + b"9" * 5000 + b"}", "a.json", "thousands of digits"),
        (b"[" * 10_000, "a.json", "nested too deeply"),
        (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "a.json", "nested too deeply"),
        (b"[]", "a.json", "not an object"),
        (b"null", "a.json", "not an object"),
        (b'"neglect-assessment/1"', "a.json", "not an object"),
    ],
)  # fmt: skip
def test_bytes_that_are_no_document(data: bytes, place: str, what: str, pack: FormPack) -> None:
    error = refused(data, pack)
    assert error.where == place
    assert what in error.what


def test_a_key_that_stands_twice(pack: FormPack) -> None:
    data = canonical_bytes(FULL).replace(b'"grade": 4,', b'"grade": 4, "grade": 1,')
    error = refused(data, pack)
    assert (error.where, error.what) == ("a.json: grades[0].grade", "this key stands twice")


def test_keys_meant_to_spoil_the_message_are_shown_short_and_printable(pack: FormPack) -> None:
    error = refused(changed(FULL, ("evil\n\x1b[31m" + "x" * 500,), 1), pack)
    assert error.where.isprintable()
    assert len(error.where) < 60


def test_a_million_unknown_keys_are_refused_quickly(pack: FormPack) -> None:
    document = {**FULL, **{f"key{number}": 1 for number in range(300_000)}}
    started = time.perf_counter()
    assert len(refused(json.dumps(document).encode(), pack).details) == 19
    assert time.perf_counter() - started < 5


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.binary(max_size=40), place=st.integers(0, 5000), cut=st.integers(0, 40))
def test_damaged_bytes_are_read_or_refused(pack: FormPack, junk: bytes, place: int, cut: int) -> None:
    data = canonical_bytes(FULL)
    place %= len(data)
    with suppress(DocumentError):
        parse_document(data[:place] + junk + data[place + cut :], "a.json", pack)


def test_files_that_cannot_be_read(tmp_path: Path, pack: FormPack, monkeypatch: pytest.MonkeyPatch) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    for path, what in (
        (tmp_path, "folder"),
        (tmp_path / "none.json", "no such file"),
        (large, "larger than 50 MB"),
        (Path("/dev/zero"), "larger than 50 MB"),
        (large / "inside.json", "cannot be read"),
        (tmp_path / ("x" * 5000), "cannot be read"),
        (tmp_path / "a\0b", "cannot be read"),
    ):
        with pytest.raises(FileProblem) as caught:
            read_document(path, pack)
        assert what in caught.value.what, path
        assert isinstance(caught.value, NeglectToolError)


def test_a_file_is_read_by_its_name(story: Callable[..., Any], tmp_path: Path, pack: FormPack) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(canonical_bytes(story().child().carer().document))
    assert read_document(path, pack).id == "a-1"
    path.write_bytes(b"{")
    with pytest.raises(DocumentError) as caught:
        read_document(path, pack)
    assert caught.value.where == f"{path}: line 1, column 2"


def test_what_a_report_holds_leaves_out_jots_second_grades_and_what_is_restricted() -> None:
    document = deepcopy(FULL)
    document["record"] += [
        {"topic": "restricted", "text": "in no edition"},
        {"topic": "consent", "text": "agreed"},
    ]
    held = reported(document)
    assert [fact["text"] for fact in held["record"]] == ["agreed"]
    assert {"jots", "second_grades"} & held.keys() == set()
    assert {key: held[key] for key in held if key != "record"} == {key: FULL[key] for key in held if key != "record"}
    assert document["record"][0] == FULL["record"][0], "the document itself stays whole"
