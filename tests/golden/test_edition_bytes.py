"""The canary hunt: a word of its own in every text of a family, looked for in every byte of every edition."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2
import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.exchange.document import canonical_bytes, parse_document
from neglect_tool.exchange.schema import reported
from neglect_tool.services.reporting import ReportRequest, build_report

EDITIONS = {"P": "panel", "R": "professional", "M": "carer:m", "F": "carer:f", "C": "child:c1", "D": "child:c2"}
WHERE: dict[str, str] = {}
"""Each canary with the editions that may and must hold it."""


def word(editions: str) -> str:
    """A new canary; its letters stand in no other word."""
    number = len(WHERE)
    made = "zq" + "".join("bcdfghjklm"[int(figure)] for figure in f"{number:03}") + "v"
    WHERE[made] = editions
    return made


def _shared(*recipients: str, protected: bool = False, traceless: tuple[str, ...] = ()) -> dict[str, Any]:
    def decided(recipient: str | None = None) -> dict[str, Any]:
        who = {} if recipient is None else {"with": recipient}
        return {**who, "by": word("P"), "on": "2026-06-30", "why": word("P")}

    return {
        "shares": [decided(each) for each in recipients],
        "protected": decided() if protected else None,
        "traceless": [decided(each) for each in traceless],
    }


def _evidence(source: str, editions: str, **more: Any) -> dict[str, Any]:
    return {"source": source, "text": word(editions), **more}


def _action(key: str, editions: str, owner: str, action: str = "") -> dict[str, Any]:
    return {
        "id": key, "outcome": word(editions), "action": f"{word(editions)} {action}", "owner": owner,
        "due": "2026-08-01", "measure": word(editions), "contingency": word(editions),
        "progress": [{"on": "2026-06-30", "text": word(editions), "by": word(editions)}],
    }  # fmt: skip


def _fact(topic: str, editions: str, **more: Any) -> dict[str, Any]:
    return {"topic": topic, "text": word(editions), "source": word(editions), **more}


def _entry(item: str, child: str, carer: str, visit: str, grade: Any, *evidence: Any, **more: Any) -> dict[str, Any]:
    return {
        "item": item, "child": child, "carer": carer, "visit": visit, "grade": grade, "evidence": list(evidence), **more
    }  # fmt: skip


def family() -> dict[str, Any]:
    """Two children; Mo looks after both, Fen after the first, and Kit was not assessed."""
    WHERE.clear()
    mo, fen, kit = word("PRM"), word("PRF"), word("PR")
    one, two = word("PRMFC"), word("PRMD")
    home = f"14 {word('PR')} Lane"
    return {
        "format": "neglect-assessment/1", "id": "a-1", "as_at": "2026-07-01", "pack": "example-profile",
        "family": {"reference": "F-77", "name": word("PRMFCD")}, "why_now": word("PR"),
        "meeting": {"name": word("PRMFCD"), "on": "2026-07-09"},
        "children": [
            {"id": "c1", "name": f"{one} Example", "born": "2014-02-11", "named_needs": False, "lives_elsewhere": home},
            {"id": "c2", "name": f"{two} Example", "born": "2016-02-11", "named_needs": False},
        ],
        "carers": [
            {"id": "m", "name": f"{mo} Example", "relationship": word("PRM"), "assessed": True, "in_household": True},
            {"id": "f", "name": f"{fen} Example", "relationship": word("PRF"), "assessed": True, "children": ["c1"]},
            {"id": "k", "name": f"{kit} Example", "relationship": word("PR"), "assessed": False,
             "not_assessed_reason": word("PR")},
        ],
        "visits": [
            {"id": "v1", "on": "2026-06-03", "announced": False, "observer": word("PRM"), "agency": word("PRM"),
             "place": word("PR"), "seen": ["c1", "c2", "m"], "seen_alone": ["c1"], "interpreter": word("PRM")},
            {"id": "v2", "on": "2026-06-10", "announced": True, "observer": word("PRF"), "agency": word("PRF"),
             "place": word("PR"), "seen": ["f", "k"]},
            {"id": "v3", "on": "2026-06-12", "announced": False, "observer": word("PR"), "agency": word("PR"),
             "place": f"Room 9, {word('PR')}", "seen": ["c1"], "seen_alone": ["c1"]},
        ],
        "grades": [
            _entry("F1a", "c1", "m", "v1", 4, _evidence("observed", "PRM"), _evidence("child", "PR"),
                   _evidence("carer", "PRM"), _evidence("agency", "PR"), _evidence("record", "PR"),
                   _evidence("observed", "PR", third_party=True), _evidence("observed", "PR", said_by=word("PR")),
                   {"source": "observed", "text": f"{word('PR')} with {fen}"},
                   {"source": "observed", "text": f"{word('PR')} at {home}"}, reason=word("PRM")),
            _entry("F1b", "c1", "m", "v3", 3, _evidence("child", "PR"), _evidence("carer", "PR"),
                   _evidence("child", "PRC", sharing=_shared("child:c1")),
                   _evidence("child", "PR", sharing=_shared(traceless=("carer:m",)))),
            _entry("F1c", "c2", "m", "v1", "na", reason=word("PRM")),
            _entry("S1a", "c1", "m", "v1", 5, _evidence("observed", "PR"),
                   withdrawn={"by": word("PR"), "reason": word("PR")}),
            _entry("F1a", "c1", "f", "v2", 2, _evidence("observed", "PRF"), _evidence("agency", "PR"),
                   _evidence("agency", "PRF", sharing=_shared("carer:f"))),
            _entry("S1a", "c1", "f", "v2", 4, _evidence("observed", "P", sharing=_shared(protected=True))),
        ],
        "compensations": [{"item": "F1a", "child": "c1", "carer": "m", "by": "f", "evidence": word("PR")}],
        "voice": [
            {"child": "c1", "visit": "v3", "method": word("PR"), "text": word("PR")},
            {"child": "c1", "visit": "v1", "method": word("PRM"), "text": word("PRM"), "sharing": _shared("carer:m")},
            {"child": "c2", "text": word("PR")},
        ],
        "views": [{"carer": "m", "text": word("PRM")}, {"carer": "f", "text": word("PRF")},
                  {"carer": "k", "text": word("PR")}],
        "chronology": [{"on": "2026-01-05", "agency": word("PR"), "event": word("PR"), "meaning": word("PR")},
                       {"on": "2026-01-06", "agency": word("PRFD"), "event": word("PRFD"), "meaning": word("PRFD"),
                        "sharing": _shared("carer:f", "child:c2")}],
        "strengths": [{"child": "c1", "text": word("PRMFC")}, {"child": "c2", "text": word("PRMD")},
                      {"child": "c1", "text": f"{word('PRF')} and {fen}"}],
        "analysis": word("PR"), "capacity_to_change": word("PR"),
        "actions": [
            _action("x1", "PRM", mo), _action("x2", "PRF", fen), _action("x3", "PRMFCD", "School"),
            _action("x4", "PR", ""), _action("x5", "PR", f"{mo} and {fen}"), _action("x6", "PRC", one),
            _action("x7", "PR", "Health visiting", f"at 14{home[2:]}"),
        ],
        "decisions": [
            {"code": "no-decision", "about": {"child": "c1"}, "by": word("PR"), "role": "manager", "on": "2026-06-30",
             "told": word("PR"), "outcome": word("PR"), "reason": word("PR")},
            {"code": "other", "about": {"carer": "f", "child": "c1"}, "by": word("PRM"), "role": "manager",
             "on": "2026-06-30", "told": word("PRM"), "outcome": word("PRM"), "reason": word("PRM"),
             "sharing": _shared("carer:m")},
        ],
        "jots": [{"visit": "v1", "at": "15:46", "mark": "was-told", "text": word("")}],
        "record": [
            _fact("address", "P", sharing=_shared(protected=True)), _fact("school", "PR", child="c1"),
            _fact("supervision", "P"), _fact("restricted", ""), _fact("injury", "", child="c1", restricted=True),
            _fact("mental-health", "PR", carer="m"), _fact("advocacy", "PRF", carer="f", sharing=_shared("carer:f")),
        ],
        "second_grades": [{"item": "F1a", "child": "c1", "carer": "m", "grade": 3, "by": word(""), "on": "2026-06-20",
                           "agency": word(""), "reason": word(""),
                           "settled": {"grade": 4, "by": word(""), "on": "2026-06-21", "reason": word("")}}],
    }  # fmt: skip


def before(now: dict[str, Any]) -> dict[str, Any]:
    """An earlier document of the same people with words of its own."""
    return {
        **now, "id": "a-0", "as_at": "2026-03-01", "visits": [{**now["visits"][0], "on": "2026-02-03"}],
        "grades": [_entry("F1a", "c1", "m", "v1", 3, _evidence("observed", "PR"), _evidence("child", "PR"))],
        "voice": [{"child": "c1", "text": word("PR"), "sharing": _shared("carer:m")}],
        "views": [{"carer": "m", "text": word("PR")}], "chronology": [], "actions": [], "decisions": [],
        "strengths": [{"child": "c1", "text": word("PR")}], "record": [], "jots": [], "second_grades": [],
        "compensations": [], "why_now": word("PR"), "analysis": word("PR"), "capacity_to_change": word("PR"),
    }  # fmt: skip


def every_text(pdf: bytes) -> Iterator[str]:
    """The raw bytes, each stream as it is and unpacked, each string and name, what pages show, what is attached."""
    yield pdf.decode("latin-1")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for found in opened.objects:
            yield from _strings(found)
            if isinstance(found, pikepdf.Stream):
                yield found.read_raw_bytes().decode("latin-1")
                yield found.read_bytes().decode("utf-8", "replace")
        yield from _strings(opened.trailer)
        for attached in opened.attachments.values():
            yield attached.get_file().read_bytes().decode()
    shown = pypdfium2.PdfDocument(pdf)
    for page in shown:
        yield re.sub(r"[\s\ufffe\u00ad-]+", "", page.get_textpage().get_text_range())
    shown.close()


def _strings(found: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(found, pikepdf.String):
        yield str(found)
    elif depth < 6 and isinstance(found, pikepdf.Array):
        for each in found:
            yield from _strings(each, depth + 1)
    elif depth < 6 and isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        for key in list(found.keys()):
            yield str(key)
            yield from _strings(found[key], depth + 1)


@pytest.fixture(scope="module")
def request_(small_pack: FormPack) -> ReportRequest:
    now = family()
    documents = [before(now), now]
    data = [json.dumps(each, ensure_ascii=False).encode() for each in documents]
    read = [parse_document(each, "test.json", small_pack) for each in data]
    held = [canonical_bytes(reported(each)) for each in documents]
    return ReportRequest(read[1], (read[0],), small_pack, held[1], previous_documents=(held[0],))


@pytest.mark.parametrize("letter", EDITIONS, ids=lambda letter: EDITIONS[letter])
def test_an_edition_holds_what_it_may_and_nothing_else(letter: str, request_: ReportRequest) -> None:
    assert len(WHERE) > 150
    built = build_report(replace(request_, edition=EDITIONS[letter]))
    said = "\n".join(every_text(built.data)).casefold()
    there = {canary for canary in WHERE if canary in said}
    may = {canary for canary, editions in WHERE.items() if letter in editions}
    assert there - may == set()
    assert may - there == set()


@pytest.mark.parametrize("letter", ["M", "F", "C", "D"], ids=lambda letter: EDITIONS[letter])
def test_the_sharing_and_the_sources_of_what_is_out_are_not_inside(letter: str, request_: ReportRequest) -> None:
    built = build_report(replace(request_, edition=EDITIONS[letter]))
    with pikepdf.open(io.BytesIO(built.data)) as opened:
        inside = json.loads(opened.attachments["assessment.json"].get_file().read_bytes())
    assert '"shares"' not in json.dumps(inside)
    assert not any(visit["seen_alone"] for visit in inside["visits"])
    sources = [each["source"] for entry in inside["grades"] for each in entry["evidence"]]
    expected = {"M": ["observed", "carer"], "F": ["observed", "agency"], "C": ["child"], "D": []}
    assert sources == expected[letter]


def test_the_panel_edition_keeps_the_log(request_: ReportRequest) -> None:
    built = build_report(request_)
    assert built.sections[-1].id == "sharing"
    for letter in ("M", "F", "C", "D", "R"):
        other = build_report(replace(request_, edition=EDITIONS[letter]))
        assert all(section.id != "sharing" for section in other.sections)
