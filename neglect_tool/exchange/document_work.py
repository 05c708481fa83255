"""What practitioners keep with a profile, read from a document: jots, the record, and a colleague's own grades."""

import re
from dataclasses import dataclass

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.record import TOPICS, Of, known, topic
from neglect_tool.domain.work import Fact, Jot, Mark, Progress, SecondGrade, Settlement, SortedTo, Sorting
from neglect_tool.exchange.document_sharing import read_sharing
from neglect_tool.exchange.record import Record
from neglect_tool.exchange.schema import shown
from neglect_tool.saying import tr

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ids:
    """What a record may refer to."""

    items: frozenset[str]
    children: frozenset[str]
    carers: frozenset[str]
    visits: frozenset[str]


def read_time(record: Record, key: str) -> str:
    """A time of the day, or nothing."""
    text = record.text(key)
    if text and not _TIME.fullmatch(text):
        raise record.fault(key, f"“{shown(text)}” is no time", tr("Write hours and minutes, such as 15:46."))
    return text


def read_jot(record: Record, ids: Ids) -> Jot:
    """A line of a visit."""
    return Jot(
        record.reference("visit", ids.visits, "visit"),
        read_time(record, "at"),
        Mark(_one_of(record, "mark", Mark)),
        record.text("text"),
        tuple(_sorting(each, ids) for each in record.each("sorted")),
    )


def read_fact(record: Record, ids: Ids) -> Fact:
    """A line of the record."""
    code = record.required_text("topic")
    if not known(code):
        topics = ", ".join(each.code for each in TOPICS)
        raise record.fault(
            "topic", f"“{shown(code)}” is not a topic of the record", tr("Use one of: {topics}.", topics=topics)
        )
    child, carer = _reference(record, "child", ids.children), _reference(record, "carer", ids.carers)
    for key, of in (("child", Of.CHILD), ("carer", Of.CARER)):
        if topic(code).of is of and not record.has(key):
            raise record.fault(key, f"“{code}” is about a {key}, and none is named", tr("Name the {key}.", key=key))
    restricted = record.flag("restricted") or False
    on, source = record.day("on"), record.text("source")
    return Fact(code, record.text("text"), child, carer, on, source, restricted, read_sharing(record))


def read_second_grade(record: Record, ids: Ids) -> SecondGrade:
    """A colleague's own grade."""
    grade = record.required("grade")
    if grade != NotGrade.UNKNOWN and not (type(grade) is int and 1 <= grade <= 5):
        raise record.fault("grade", "this is not a grade", tr("Write a whole number from 1 to 5, or “unknown”."))
    return SecondGrade(
        record.reference("item", ids.items, "item"),
        record.reference("child", ids.children, "child"),
        record.reference("carer", ids.carers, "carer"),
        grade,
        record.required_text("by"),
        record.required_day("on"),
        record.text("agency"),
        record.text("reason"),
        _settlement(record.one("settled")) if record.has("settled") else None,
    )


def read_progress(record: Record) -> Progress:
    """How far an action had come."""
    return Progress(record.required_day("on"), record.text("text"), record.text("by"))


def _settlement(record: Record) -> Settlement:
    grade = record.required("grade")
    if not (type(grade) is int and 1 <= grade <= 5):
        raise record.fault("grade", "this is not a grade", tr("Write a whole number from 1 to 5."))
    first = record.required("first") if record.has("first") else None
    if first is not None and not (type(first) is int and 1 <= first <= 5):
        raise record.fault("first", "this is not a grade", tr("Write a whole number from 1 to 5, or leave it out."))
    return Settlement(grade, record.required_text("by"), record.required_day("on"), record.text("reason"), first)


def _sorting(record: Record, ids: Ids) -> Sorting:
    return Sorting(
        SortedTo(_one_of(record, "to", SortedTo)),
        _reference(record, "item", ids.items),
        _reference(record, "child", ids.children),
        _reference(record, "carer", ids.carers),
    )


def _reference(record: Record, key: str, ids: frozenset[str]) -> str:
    return record.reference(key, ids, key) if record.has(key) else ""


def _one_of(record: Record, key: str, kinds: type[Mark] | type[SortedTo]) -> str:
    text = record.required_text(key)
    names = [kind.value for kind in kinds]
    if text not in names:
        raise record.fault(
            key, f"“{shown(text)}” is not one of its values", tr("Use one of: {names}.", names=", ".join(names))
        )
    return text
