"""The people of an assessment document, and the visits at which they were seen, strictly from their objects."""

from datetime import date

from neglect_tool.domain.ages import LAST_AGE, age
from neglect_tool.domain.assessment import Carer, Child, Visit
from neglect_tool.exchange.document_sharing import read_sharing
from neglect_tool.exchange.document_work import read_time
from neglect_tool.exchange.record import Record
from neglect_tool.saying import tr


def read_child(record: Record, as_at: date) -> Child:
    """A child, born or expected, who is under 18 on the day of the assessment."""
    born, due = record.day("born"), record.day("due")
    if born is None and due is None:
        raise record.fault("born", "neither a birth date nor a due date is given", tr("Give one of born and due."))
    if born is not None and age(born, as_at) > LAST_AGE:
        what = tr("this child is {last_age} or over on {isoformat}", last_age=LAST_AGE + 1, isoformat=as_at.isoformat())
        raise record.fault("born", what, tr("Check the date; a profile is for children under 18."))
    name = record.required_text("name")
    needs, elsewhere = record.flag("named_needs"), record.text("lives_elsewhere")
    return Child(record.required_text("id"), name, born, due, needs, elsewhere, read_sharing(record))


def read_carer(record: Record, children: frozenset[str]) -> Carer:
    """A carer, of all of these children or of those that are named."""
    return Carer(
        id=record.required_text("id"),
        name=record.required_text("name"),
        relationship=record.text("relationship"),
        assessed=record.required_flag("assessed"),
        not_assessed_reason=record.text("not_assessed_reason"),
        in_household=record.flag("in_household") or False,
        children=None if record.value.get("children") is None else record.ids("children", children, "child"),
        sharing=read_sharing(record),
    )


def read_visit(record: Record, as_at: date, people: frozenset[str]) -> Visit:
    """A visit, on the day of the assessment at the latest, and who of these people was seen."""
    on = record.required_day("on")
    if on > as_at:
        what = tr("this visit is after the date of the assessment, {isoformat}", isoformat=as_at.isoformat())
        raise record.fault("on", what, tr("Check both dates."))
    return Visit(
        id=record.required_text("id"),
        on=on,
        announced=record.required_flag("announced"),
        observer=record.text("observer"),
        agency=record.text("agency"),
        place=record.text("place"),
        seen=record.ids("seen", people, "child or carer"),
        seen_alone=record.ids("seen_alone", people, "child or carer"),
        began=read_time(record, "began"),
        ended=read_time(record, "ended"),
        interpreter=record.text("interpreter"),
        sharing=read_sharing(record),
    )
