"""Editions of an assessment: what each recipient's own document holds, what it leaves out, and what it must not tell.

Filtering removes texts. Grades, and the sources of the evidence that an edition shows, stay as they are, so that
whoever gets it can grade it again. A professional's edition keeps every line and every source, with a word in place of
a text that is out. A carer's edition has the grades with that carer; a young person's has what the child lives with.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.edition_for_carer import carer_edition
from neglect_tool.domain.edition_for_child import child_edition
from neglect_tool.domain.edition_for_professional import professional_edition
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.letting_in import Rules, Ruling
from neglect_tool.domain.pieces import Piece, family_names, pieces
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, Part, carer_of, child_of
from neglect_tool.domain.showing import Shown
from neglect_tool.domain.telling import telling, tells
from neglect_tool.saying import tr


@dataclass(frozen=True, slots=True)
class Withheld:
    """A piece that an edition leaves out, why, and whether a bar says so in its place."""

    piece: Piece
    why: str
    bar: bool


def known_in(assessment: Assessment, recipient: str) -> bool:
    """Whether there is such an edition of this assessment."""
    if carer := carer_of(recipient):
        return any(each.id == carer for each in assessment.carers)
    if child := child_of(recipient):
        return any(each.id == child for each in assessment.children)
    return recipient in (PANEL, PROFESSIONAL)


def recipients(assessment: Assessment) -> tuple[str, ...]:
    """Everybody for whom an edition can be made, in the document's order."""
    carers = (f"carer:{each.id}" for each in assessment.carers)
    children = (f"child:{each.id}" for each in assessment.children if each.born is not None)
    return (PANEL, PROFESSIONAL, *carers, *children)


def rulings(
    assessment: Assessment, recipient: str, among: tuple[Piece, ...] | None = None
) -> tuple[tuple[Piece, Ruling], ...]:
    """What the recipient's edition does with each piece, and why."""
    among = pieces(assessment) if among is None else among
    rules = Rules(assessment, recipient, among)
    return tuple((piece, rules.ruling(piece)) for piece in among)


def admitted(assessment: Assessment, pack: FormPack, recipient: str) -> tuple[Assessment, tuple[Withheld, ...]]:
    """The recipient's document, and all that it leaves out."""
    ruled = rulings(assessment, recipient)
    shown = Shown(ruled)
    out = tuple(Withheld(piece, ruling.why, ruling.bar) for piece, ruling in ruled if not ruling.admitted)
    if recipient == PANEL:
        facts = shown.lines(Part.RECORD, assessment.record)
        return replace(assessment, jots=(), second_grades=(), record=facts), out
    if carer_of(recipient):
        made = carer_edition(assessment, recipient, shown)
    elif child_of(recipient):
        made = child_edition(assessment, pack, recipient, shown)
    else:
        made = professional_edition(assessment, shown)
    return replace(made, edition=recipient), out


def revealed(assessment: Assessment, filtered: Assessment) -> tuple[str, ...]:
    """Where an edition would tell something protected: a piece shared against its protection, or words that name it."""
    if filtered.edition == "":
        return ()
    everything = pieces(assessment)
    kept = [piece for piece in everything if piece.sharing.protected]
    places = [
        tr("{what} is protected, and shared with this reader too", what=piece.what)
        for piece in kept
        if piece.sharing.share_with(filtered.edition)
    ]
    names = [name for each in family_names(assessment).values() for name in each]
    parts = frozenset(part for piece in kept for part in telling(piece.text, names))
    if parts:
        places += [place for place, words in _strings(filtered, "") if tells(words, parts)]
    return tuple(dict.fromkeys(places))


def _strings(value: object, where: str) -> Iterator[tuple[str, str]]:
    """Every text of a document with its place, as the format names it."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield where, value
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from _strings(part, f"{where}[{at}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name), f"{where}.{field.name}" if where else field.name)
