"""From the entries of one assessment to its row in the register and its texts in the search."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from neglect_tool.domain.assessment import Action, Child, Meeting
from neglect_tool.domain.due import report_by
from neglect_tool.errors import NeglectToolError
from neglect_tool.services.case_row import CaseRow
from neglect_tool.services.saves import Chain
from neglect_tool.services.written import passages
from neglect_tool.vault.entry import Entry
from neglect_tool.vault.registering import BORN, NAME, REFERENCE, Card, Row, Trace
from neglect_tool.vault.searching import Passage

EDITION = 2
"""Of what is drawn: raise it whenever a row or text comes out different, and all tables are drawn anew."""
LONGEST = 120
"""Characters that a row keeps of a step of the plan, or of a meeting's name."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the tables hold of an assessment."""

    card: Card
    passages: tuple[Passage, ...]


def draw(subject: str, entries: Iterable[Entry], *, texts: bool = True) -> Drawing | None:
    """Only what a row and a search need: the rest is read strictly when it is worked out or opened."""
    seq = 0

    def counted() -> Iterator[Entry]:
        nonlocal seq
        for entry in entries:
            seq = entry.seq
            yield entry

    try:
        chain = Chain(subject, counted())
        if not chain.begun:
            return None
        content = chain.content
        said = passages(content, chain.keys, chain.kept, chain.attachments) if texts else ()
        return Drawing(card_of(subject, seq, content, signed=chain.signed_as_it_stands), tuple(said))
    except NeglectToolError as error:
        return Drawing(_unread(subject, seq, f"{error.what}. {error.remedy}"), ())
    except (KeyError, TypeError, ValueError, AttributeError):
        why = "It is not an assessment. Check the vault, or restore a backup."
        return Drawing(_unread(subject, seq, why), ())


def card_of(subject: str, seq: int, content: Mapping[str, Any], *, signed: bool) -> Card:
    """What a document says of itself in a list, and what of it may not stand in another family's text."""
    family, children = content["family"], content["children"]
    reference, name = family["reference"], family["name"]
    as_at = date.fromisoformat(content["as_at"]).isoformat()
    held = [[child["id"], child["name"], _iso(child.get("born")), _iso(child.get("due"))] for child in children]
    more = {"children": held, "carers": len(content["carers"]), **_pressing(content, signed=signed)}
    row = json.dumps(more, ensure_ascii=False, separators=(",", ":"))
    names = (name, *(child["name"] for child in children), *(carer["name"] for carer in content["carers"]))
    return Card(
        Row(subject, seq, reference, name, as_at, row),
        sort_key(name),
        plain(" ".join((reference, name, *(child["name"] for child in children)))),
        (
            *(Trace(NAME, word, each) for each in names for word in dict.fromkeys(words_of(each))),
            Trace(REFERENCE, next(iter(sorted(words_of(reference), key=len, reverse=True)), ""), reference),
            *(Trace(BORN, child["born"], child["born"]) for child in children if child.get("born")),
        ),
    )


def case_row(row: Row) -> CaseRow:
    """The row as a list shows it, not yet worked out."""
    more = json.loads(row.row)
    children = tuple(Child(id_, name, _day(born), _day(due)) for id_, name, born, due in more["children"])
    as_at = date.fromisoformat(row.as_at)
    owed, moved, meeting = (_day(more.get(name)) for name in ("owed", "moved", "meeting"))
    return CaseRow(
        assessment=row.subject,
        reference=row.reference,
        name=row.name,
        as_at=as_at,
        children=children,
        carers=more["carers"],
        worked=None,
        unread=more.get("unread", ""),
        seq=row.seq,
        action=Action("", action=more["step"], due=moved, first_due=owed) if owed else None,
        meeting=Meeting(more["called"], meeting) if meeting else None,
        unsorted=more.get("unsorted", 0),
        unsigned=more.get("unsigned", 0) > 0,
    )


def sort_key(name: str) -> str:
    """What families are put in order by."""
    return name.casefold()


def plain(text: str) -> str:
    """Without case and accents, for looking for a part of it."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def words_of(text: str) -> list[str]:
    """Its words without case, for the guard against other families."""
    return _WORD.findall(text.casefold())


def _pressing(content: Mapping[str, Any], *, signed: bool) -> dict[str, Any]:
    """What of it has a date or waits, under short names; what is not there is left out."""
    found: dict[str, Any] = {}
    waiting = [
        (_day(step.get("first_due") or step.get("due")), step)
        for step in content.get("actions") or ()
        if not step.get("done") and (step.get("first_due") or step.get("due"))
    ]
    if waiting:
        owed, step = min(waiting, key=lambda each: each[0] or date.max)
        words = step.get("action") or step.get("outcome") or ""
        found |= {"owed": owed and owed.isoformat(), "moved": _iso(step.get("due")), "step": words[:LONGEST]}
    meeting = content.get("meeting")
    if meeting:
        held = Meeting(meeting["name"], date.fromisoformat(meeting["on"]))
        report = report_by(held)
        found |= {"meeting": held.on.isoformat(), "called": held.name[:LONGEST]}
        found |= {"report": report.isoformat()} if report else {}
    jots = sum(not jot.get("sorted") for jot in content.get("jots") or ())
    found |= {"unsorted": jots} if jots else {}
    return found | ({"unsigned": 1} if content.get("grades") and not signed else {})


def _unread(subject: str, seq: int, why: str) -> Card:
    row = json.dumps({"children": [], "carers": 0, "unread": why}, ensure_ascii=False)
    return Card(Row(subject, seq, subject, subject, date.min.isoformat(), row), sort_key(subject), plain(subject), ())


def _iso(text: str | None) -> str | None:
    """The day as it was given, if it is one."""
    return date.fromisoformat(text).isoformat() if text else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
