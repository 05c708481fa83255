"""Every text that a person wrote in an assessment and that stands now, with where it stands."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from neglect_tool.domain.assessment import Assessment, Carer, Child, Family
from neglect_tool.domain.days import in_words
from neglect_tool.domain.draft import Section
from neglect_tool.domain.record import topic
from neglect_tool.domain.wording import Called, calling
from neglect_tool.exchange.attachment import Attachment
from neglect_tool.exchange.draft_aside import Answer
from neglect_tool.saying import tr
from neglect_tool.vault.searching import Passage

FORM = "form"
"""The section of what was left in a half-filled form."""
PICTURE = "picture"
"""The section of what a photograph or scan shows, in words."""
DAY = "day"
"""The section of an account of a child's day, which is a voice entry with a page of its own."""
_ALONE = {"why_now": tr("why now"), "analysis": "analysis", "capacity_to_change": tr("capacity to change")}
_VISIT = (
    ("place", "place"),
    ("observer", tr("who visited")),
    ("agency", "agency"),
    ("interpreter", tr("who interpreted")),
)
_FREE = frozenset(
    ("text", "reason", "evidence", "outcome", "action", "owner", "measure", "contingency", "done", "event", "meaning",
     "agency", "method", "told", "by", "role", "name", "relationship", "observer", "place", "source",
     "elsewhere")
)  # fmt: skip
"""Fields of forms that hold what a person wrote, and not a choice or a day."""
_ID = re.compile(r"[a-z]+\d+")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text stands: the list or text of the document, its line there, and whom and what it is about."""

    section: str
    words: str
    """Such as "K2a, Alfie with Darren · evidence"."""
    key: str = ""
    child: str = ""
    carer: str = ""
    item: str = ""
    visit: str = ""

    def encoded(self) -> str:
        """As it is kept beside the text."""
        parts = (self.section, self.words, self.key, self.child, self.carer, self.item, self.visit)
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def decoded(cls, kept: str) -> "Spot":
        """Back from that."""
        return cls(*json.loads(kept))


def passages(
    content: Mapping[str, Any],
    keys: Mapping[str, Sequence[str]],
    kept: Mapping[str, Mapping[str, Answer]],
    attached: Sequence[Attachment] = (),
) -> list[Passage]:
    """The texts of a document, with the keys of its lists, of half-filled forms and pictures; ids and days are none."""
    found = [
        *_top(content),
        *_people(content),
        *_grades(content),
        *_lists(content, keys),
        *_progress(content),
        *_settled(content, keys),
        *_forms(kept),
    ]
    found += _pictures(attached)
    return [Passage(spot.encoded(), text) for spot, text in found if isinstance(text, str) and text.strip()]


Found = Iterator[tuple[Spot, Any]]


def _top(content: Mapping[str, Any]) -> Found:
    yield Spot("family", "family"), content["family"]["name"]
    yield Spot("family", "reference"), content["family"]["reference"]
    for field, words in _ALONE.items():
        yield Spot(field, words, key=field), content.get(field)
    yield Spot("meeting", "meeting", key="meeting"), (content.get("meeting") or {}).get("name")


def _people(content: Mapping[str, Any]) -> Found:
    called = _called(content)
    for child in content["children"]:
        who = called.child[child["id"]]
        yield Spot("children", tr("child {who}", who=who), child=child["id"]), child["name"]
        yield (
            Spot("children", tr("child {who} · lives elsewhere", who=who), child=child["id"]),
            child.get("lives_elsewhere"),
        )
    for carer in content["carers"]:
        who = called.carer[carer["id"]]
        for field, words in (
            ("name", ""),
            ("relationship", tr(" · relationship")),
            ("not_assessed_reason", tr(" · why not")),
        ):
            yield Spot("carers", tr("carer {who}{words}", who=who, words=words), carer=carer["id"]), carer.get(field)
    for visit in content.get("visits") or ():
        for field, words in _VISIT:
            yield (
                Spot("visits", tr("visit of {day} · {words}", day=_day(visit["on"]), words=words), visit=visit["id"]),
                visit.get(field),
            )


def _grades(content: Mapping[str, Any]) -> Found:
    called = _called(content)
    for entry in content.get("grades") or ():
        at = {each: entry[each] for each in ("child", "carer", "item", "visit")}
        where = tr(
            "{entry}, {child} with {carer}",
            entry=entry["item"],
            child=called.child[entry["child"]],
            carer=called.carer[entry["carer"]],
        )
        gone = entry.get("withdrawn")
        if gone:
            # What was withdrawn is on the record and no longer said; why it was, is.
            yield Spot("grades", tr("{where} · why withdrawn", where=where), **at), gone["reason"]
            continue
        yield Spot("grades", tr("{where} · reason", where=where), **at), entry.get("reason")
        for piece in entry.get("evidence") or ():
            yield Spot("grades", tr("{where} · evidence", where=where), **at), piece["text"]


def _lists(content: Mapping[str, Any], keys: Mapping[str, Sequence[str]]) -> Found:
    called = _called(content)
    for section, fields in _FIELDS.items():
        for key, line in zip(keys.get(section, ()), content.get(section) or (), strict=True):
            child, carer, item = line.get("child") or "", line.get("carer") or "", line.get("item") or ""
            what = _WHAT[section](line, called)
            place = DAY if line.get("day") else section
            for field, words in fields:
                yield Spot(place, f"{what}{words}", f"{section}:{key}", child, carer, item), line.get(field)


def _pictures(attached: Sequence[Attachment]) -> Found:
    for each in attached:
        about = each.kept.about
        yield Spot(PICTURE, tr("photograph or scan"), each.kept.id, item=about.item, visit=about.visit), about.words


def _forms(kept: Mapping[str, Mapping[str, Answer]]) -> Found:
    for key, answers in kept.items():
        for field, answer in answers.items():
            if field in _FREE and not (isinstance(answer, str) and _ID.fullmatch(answer)):
                yield Spot(FORM, tr("a form not yet finished"), key), answer


def _topic(line: Mapping[str, Any], called: Called) -> str:
    who = called.child.get(line.get("child") or "") or called.carer.get(line.get("carer") or "")
    name = topic(line["topic"]).name
    return tr("record, {name} of {who}", name=name, who=who) if who else tr("record, {name}", name=name)


def _progress(content: Mapping[str, Any]) -> Found:
    for action in content.get("actions") or ():
        for each in action.get("progress") or ():
            where = tr("action {action} · progress on {day}", action=action["id"], day=_day(each["on"]))
            yield Spot(Section.ACTIONS.value, where, f"{Section.ACTIONS.value}:{action['id']}"), each.get("text")


def _settled(content: Mapping[str, Any], keys: Mapping[str, Sequence[str]]) -> Found:
    section, called = Section.SECOND_GRADES.value, _called(content)
    for key, line in zip(keys.get(section, ()), content.get(section) or (), strict=True):
        where = tr("{part} · what was agreed", part=_WHAT[section](line, called))
        at = (line["child"], line["carer"], line["item"])
        yield Spot(section, where, f"{section}:{key}", *at), (line.get("settled") or {}).get("reason")


def _child(line: Mapping[str, Any], called: Called) -> str:
    return called.child.get(line["child"], "")


_FIELDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    Section.COMPENSATIONS.value: (("evidence", ""),),
    Section.VOICE.value: (("text", ""), ("method", tr(" · how"))),
    Section.VIEWS.value: (("text", ""),),
    Section.CHRONOLOGY.value: (("event", ""), ("meaning", tr(" · meaning")), ("agency", tr(" · agency"))),
    Section.STRENGTHS.value: (("text", ""),),
    Section.ACTIONS.value: (
        ("outcome", tr(" · outcome")),
        ("action", ""),
        ("owner", tr(" · who")),
        ("measure", tr(" · measure")),
        ("contingency", tr(" · if it fails")),
        ("done", tr(" · done")),
    ),
    Section.JOTS.value: (("text", ""),),
    Section.RECORD.value: (("text", ""), ("source", tr(" · source"))),
    Section.SECOND_GRADES.value: (("reason", ""), ("by", tr(" · who")), ("agency", tr(" · agency"))),
    "decisions": (
        ("outcome", ""),
        ("reason", tr(" · reason")),
        ("told", tr(" · whom they told")),
        ("by", tr(" · who decided")),
        ("role", tr(" · role")),
    ),
}
"""The texts of a line of each list, and how each is told from the others."""
_WHAT = {
    "compensations": lambda line, called: tr(
        "{line}, {child}: {carer} makes up for {carer2}",
        line=line["item"],
        child=_child(line, called),
        carer=called.carer[line["by"]],
        carer2=called.carer[line["carer"]],
    ),
    "voice": lambda line, called: tr("voice of {child}", child=_child(line, called)),
    "views": lambda line, called: tr("view of {carer}", carer=called.carer[line["carer"]]),
    "chronology": lambda line, called: tr("chronology, {day}", day=_day(line["on"])),  # noqa: ARG005
    "strengths": lambda line, called: tr("strength of {child}", child=_child(line, called)),
    "jots": lambda line, called: tr("jot at {line}", line=line.get("at") or tr("a visit")),  # noqa: ARG005
    "record": lambda line, called: _topic(line, called),
    "second_grades": lambda line, called: tr(
        "{line}, {child} with {carer} · second opinion",
        line=line["item"],
        child=_child(line, called),
        carer=called.carer[line["carer"]],
    ),
    "actions": lambda line, called: tr("action {line}", line=line["id"]),  # noqa: ARG005
    "decisions": lambda line, called: tr("decision of {day}", day=_day(line.get("on") or "")).removesuffix(" of "),  # noqa: ARG005
}


def _called(content: Mapping[str, Any]) -> Called:
    children = tuple(Child(each["id"], each["name"]) for each in content["children"])
    carers = tuple(Carer(each["id"], each["name"]) for each in content["carers"])
    return calling(Assessment("", date.min, "", Family("", ""), children, carers))


def _day(text: str) -> str:
    return in_words(date.fromisoformat(text)) if text else ""
