"""The keys of an assessment document, level by level, in the order in which they are written."""

import difflib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from neglect_tool.exchange.strict_json import RepeatedKeys

FORMAT = "neglect-assessment/1"

Level = Mapping[str, "Level | None"]
"""The keys of one level; a key with a level of its own holds an object or a list of objects."""


def _plain(*keys: str) -> dict[str, Level | None]:
    return dict.fromkeys(keys)


_DECIDED = _plain("with", "by", "on", "why")
_SHARING: Level = {
    "sharing": {
        "shares": _DECIDED,
        "protected": _plain("by", "on", "why"),
        "traceless": _DECIDED,
        "withheld": _DECIDED,
    },
}
DOCUMENT: Level = {
    **_plain("format", "id", "as_at", "edition", "pack", "pack_hash"),
    "family": _plain("reference", "name"),
    "why_now": None,
    "meeting": _plain("name", "on"),
    "children": {**_plain("id", "name", "born", "due", "named_needs", "lives_elsewhere"), **_SHARING},
    "carers": {
        **_plain("id", "name", "relationship", "assessed", "not_assessed_reason", "in_household", "children"),
        **_SHARING,
    },
    "visits": {
        **_plain("id", "on", "announced", "observer", "agency", "place", "seen", "seen_alone"),
        **_plain("began", "ended", "interpreter"),
        **_SHARING,
    },
    "grades": {
        **_plain("item", "child", "carer", "visit", "grade", "reason"),
        "withdrawn": _plain("by", "reason"),
        "evidence": {**_plain("source", "text", "about", "third_party", "at", "said_by"), **_SHARING},
        **_SHARING,
    },
    "compensations": {**_plain("item", "child", "carer", "by", "evidence"), **_SHARING},
    "voice": {**_plain("child", "visit", "method", "text", "day"), **_SHARING},
    "views": {**_plain("carer", "text"), **_SHARING},
    "chronology": {**_plain("on", "agency", "event", "meaning"), **_SHARING},
    "strengths": {**_plain("child", "text"), **_SHARING},
    **_plain("analysis", "capacity_to_change"),
    "actions": {
        **_plain("id", "outcome", "action", "owner", "due", "first_due", "done", "measure", "contingency"),
        "progress": _plain("on", "text", "by"),
        **_SHARING,
    },
    "decisions": {
        "code": None,
        "about": _plain("child", "carer", "item", "domain", "action", "visit"),
        **_plain("by", "role", "on", "told", "outcome", "reason"),
        **_SHARING,
    },
    "jots": {**_plain("visit", "at", "mark", "text"), "sorted": _plain("to", "item", "child", "carer")},
    "record": {**_plain("topic", "text", "child", "carer", "on", "source", "restricted"), **_SHARING},
    "second_grades": {
        **_plain("item", "child", "carer", "grade", "by", "on", "agency", "reason"),
        "settled": _plain("grade", "by", "on", "reason", "first"),
    },
    "texts": dict.fromkeys(("why_now", "analysis", "capacity_to_change"), _SHARING["sharing"]),
}


def canonical_bytes(document: Mapping[str, Any]) -> bytes:
    """A checked document in the one order of keys, with exactly the keys and values that it has."""
    text = json.dumps(_ordered(document, DOCUMENT), indent=1, ensure_ascii=False)
    return text.encode("utf-8") + b"\n"


def reported(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document without what no report holds: jots, a colleague's own grades, and what is restricted in the record.

    A jot has not been put where it belongs yet; what it became is in the document like everything else.
    """
    shown_ = {key: value for key, value in document.items() if key not in ("jots", "second_grades")}
    if isinstance(facts := shown_.get("record"), list):
        shown_["record"] = [
            fact
            for fact in facts
            if not (isinstance(fact, dict) and (fact.get("restricted") or fact.get("topic") == "restricted"))
        ]
    return shown_


def misplaced_keys(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The place of each key that the format has not, or that stands twice, and what is amiss with it."""
    yield from _misplaced(document, DOCUMENT, "")


def shown(text: str) -> str:
    """A key or value of a document, short and printable, for a message on one line."""
    printable = "".join(c if c.isprintable() else "�" for c in text)
    return printable if len(printable) <= 40 else printable[:39] + "…"


def _ordered(value: Any, level: Level | None) -> Any:
    if level is None:
        return value
    if isinstance(value, list):
        return [_ordered(each, level) for each in value]
    if isinstance(value, dict):
        return {key: _ordered(value[key], level[key]) for key in level if key in value}
    return value


def _misplaced(value: Any, level: Level, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for number, each in enumerate(value):
            if isinstance(each, dict):
                yield from _misplaced(each, level, f"{place}[{number}]")
        return
    if not isinstance(value, dict):
        return
    at = f"{place}." if place else ""
    if isinstance(value, RepeatedKeys):
        yield at + shown(value.repeated), "this key stands twice"
    for key, inner in value.items():
        if key not in level:
            near = difflib.get_close_matches(key[:40], level, 1)
            yield at + shown(key), f"the format has no such key{f' (it has “{near[0]}”)' if near else ''}"
        elif (below := level[key]) is not None:
            yield from _misplaced(inner, below, at + key)
