"""An edition as values and bytes: the filtered document and the earlier ones, with a log of what is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.editions import Withheld, admitted, known_in, recipients, revealed
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.pieces import family_names, pieces
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, Part, carer_of, child_of, of_family
from neglect_tool.errors import ReportError
from neglect_tool.exchange.document import write_document
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.report.facts import EditionLog, LeftOut
    from neglect_tool.services.reporting import ReportRequest


@dataclass(frozen=True, slots=True)
class EditionContent:
    """What goes into one edition; earlier documents oldest first."""

    assessment: Assessment
    document: bytes
    previous: tuple[Assessment, ...]
    previous_documents: tuple[bytes, ...]
    withheld: tuple[Withheld, ...]


def edition_of(request: ReportRequest) -> EditionContent:
    """The request's edition; ReportError, with the places, where it would tell something protected."""
    pairs = sorted(zip(request.previous, request.previous_documents, strict=True), key=lambda pair: pair[0].as_at)
    if request.edition == PANEL:
        _, out = admitted(request.assessment, request.pack, PANEL)
        return EditionContent(
            request.assessment, request.document, tuple(a for a, _ in pairs), tuple(d for _, d in pairs), out
        )
    made, out = admitted(request.assessment, request.pack, request.edition)
    packs: Mapping[str, FormPack] = request.packs or {}
    earlier = tuple(
        admitted(each, packs.get(each.pack, request.pack), request.edition)[0]
        for each, _ in pairs
        if known_in(each, request.edition)
    )
    if of_family(request.edition):
        earlier = tuple(_grades_alone(each) for each in earlier)
    _refuse_revealing(request, (made, *earlier))
    return EditionContent(made, write_document(made), earlier, tuple(write_document(each) for each in earlier), out)


def file_words(assessment: Assessment, recipient: str) -> str:
    """What the name of an edition's file may say: no name of anybody, for file names are read by everybody."""
    carers = [each.id for each in assessment.carers]
    children = [each.id for each in assessment.children]
    if (carer := carer_of(recipient)) in carers:
        return f"carer-{carers.index(carer) + 1}"
    if (child := child_of(recipient)) in children:
        return f"young-person-{children.index(child) + 1}"
    return recipient if recipient in (PANEL, PROFESSIONAL) else "edition"


def left_out(made: EditionContent) -> LeftOut:
    """Where bars stand in this edition."""
    from neglect_tool.report.facts import LeftOut

    barred = [each for each in made.withheld if each.bar]
    of_grades = [each.piece for each in barred if each.piece.part in (Part.EVIDENCE, Part.GRADES)]
    return LeftOut(bool(barred), frozenset((each.item, each.child, each.carer) for each in of_grades))


def edition_logs(assessment: Assessment, pack: FormPack) -> tuple[EditionLog, ...]:
    """What each edition but the panel's would let in and leave out, once anything was decided about sharing."""
    from neglect_tool.report.facts import EditionLog

    every = pieces(assessment)
    if all(piece.sharing.empty for piece in every):
        return ()
    called = {person: names[0] for person, names in family_names(assessment).items()}
    logs = []
    for recipient in recipients(assessment)[1:]:
        _, out = admitted(assessment, pack, recipient)
        name = tr("Professional edition") if recipient == PROFESSIONAL else called[recipient]
        logs.append(EditionLog(recipient, name, len(every) - len(out), out))
    return tuple(logs)


def _grades_alone(earlier: Assessment) -> Assessment:
    """An earlier document for the family: what was let in then was for that time."""
    return replace(
        earlier,
        grades=tuple(replace(each, evidence=()) for each in earlier.grades),
        compensations=(),
        voice=(),
        views=(),
        chronology=(),
        strengths=(),
        actions=(),
        decisions=(),
        record=(),
        why_now="",
        analysis="",
        capacity_to_change="",
    )


def _refuse_revealing(request: ReportRequest, made: tuple[Assessment, ...]) -> None:
    places = [place for each in made for place in revealed(request.assessment, each)]
    for before in request.previous:
        places += [place for each in made for place in revealed(before, each)]
    if places:
        first, *more = dict.fromkeys(places)
        raise ReportError(
            f"document.{first}",
            tr("this edition would tell something that is marked protected"),
            tr("Take the words out of that text, keep the text out of this edition, or have the protection lifted."),
            tuple(more),
        )
