"""Verifying a report: what its bytes prove, whether its pages say what the document inside says, and the verdict."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import ChildResult, Result
from neglect_tool.errors import InputError, UnreadablePdf
from neglect_tool.report.names import ATTACHMENT
from neglect_tool.report.verdict import DocumentVerdict, Judgement, SignatureVerdict, Verdict, broken, was_signed
from neglect_tool.report.verify import Examined, examine
from neglect_tool.report.verify_printed import PrintedChild, PrintedMark, printed_children
from neglect_tool.report.verify_reading import foreign_bytes
from neglect_tool.report.verify_signature import Trust
from neglect_tool.report.verify_trust import read_lists, read_roots
from neglect_tool.services.attached import Inside, names_unknown_pack, read_inside

NOBODY = "Nobody has signed it."
FOREIGN = "It is not a report of this tool, so it cannot be said whether anything is missing from it."
UNKNOWN_PACK = "It was graded with a form pack that this computer does not have, so its grades were not compared."
ASK = "Do not rely on it; ask whoever sent it for the file that was signed."


def verify_report(
    pdf: bytes,
    trust: Sequence[bytes],
    crls: Sequence[bytes] = (),
    *,
    now: datetime,
    packs: Mapping[str, FormPack],
    where: str = "the file",
) -> Verdict:
    """The verdict; `trust` and `crls` are files that the reader has. Raises UnreadablePdf and IdentityError."""
    roots = read_roots(trust)
    lists = read_lists(crls)
    try:
        examined = examine(pdf, where, Trust(roots, lists, now))
        document = _document(pdf, examined, packs)
    except UnreadablePdf:
        if was_signed(pdf):
            return broken()
        raise
    return _verdict(examined, document, trusting=bool(roots))


def _verdict(examined: Examined, document: DocumentVerdict, *, trusting: bool) -> Verdict:
    signatures = examined.signatures
    wrong = [*examined.problems, *(each for signature in signatures for each in signature.problems)]
    wrong += [*(examined.missing if signatures else ()), *document.problems]
    limits = [each for signature in signatures for each in signature.limits]
    limits += _one_hand(signatures)
    if examined.ours and document.agrees is None:
        limits.insert(0, UNKNOWN_PACK)
    if not any(field.signed for field in examined.fields) and not signatures:
        wrong = [NOBODY]
        judgement, headline = Judgement.NOT_SOUND, "Not signed: nobody vouches for this file."
    elif wrong:
        judgement, headline = Judgement.NOT_SOUND, f"Not sound. {wrong[0]} {ASK}"
    elif not examined.ours:
        limits.insert(0, FOREIGN)
        judgement = Judgement.CANNOT_JUDGE
        headline = f"Cannot judge. {FOREIGN} What is signed in it is unchanged."
    elif not trusting:
        judgement = Judgement.UNCHANGED
        headline = "Unchanged since signing, with a limit: no authority was named, so nobody vouches for the signers."
    elif document.agrees is None:
        judgement = Judgement.UNCHANGED
        headline = f"Unchanged since signing, with a limit. {UNKNOWN_PACK}"
    else:
        judgement, headline = Judgement.SOUND, f"Sound. Unchanged since {_listed(signatures)} signed it."
    reasons = tuple(dict.fromkeys((*wrong, *limits)))
    return Verdict(judgement, headline, reasons, signatures, document)


def _one_hand(signatures: Sequence[SignatureVerdict]) -> list[str]:
    """Who signed in more than one role, which is no second pair of eyes."""
    roles: dict[tuple[str, str], list[str]] = {}
    for each in signatures:
        roles.setdefault((each.fingerprint, each.signer), []).append(each.role or each.field)
    return [f"{name} signed as {' and as '.join(each)}." for (_, name), each in roles.items() if len(each) > 1]


def _listed(signatures: Sequence[SignatureVerdict]) -> str:
    names = list(dict.fromkeys(each.signer for each in signatures))
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _document(pdf: bytes, examined: Examined, packs: Mapping[str, FormPack]) -> DocumentVerdict:
    """Grade the attached document again and hold the first page against it."""
    if not examined.ours:
        return DocumentVerdict(attached=ATTACHMENT in examined.attached, agrees=None)
    try:
        if names_unknown_pack(examined.attached, packs):
            return DocumentVerdict(attached=True, agrees=None)
        inside = read_inside(examined.attached, packs)
    except InputError as error:
        return _disagrees(f"The document inside cannot be used: {error.what}.")
    with foreign_bytes("the report"):
        printed = printed_children(pdf)
    if printed is None or len(printed) != len(inside.assessment.children):
        return _disagrees("The first page does not list the children of the document inside.")
    compared, problems = 0, []
    results = grade(inside.assessment, inside.pack, inside.previous, packs).children
    for child, row in zip(inside.assessment.children, printed, strict=True):
        if not row.name or row.name not in child.name:
            problems.append(f"The first page has {row.name or 'nobody'} where the document inside has {child.name}.")
            continue
        own = _differences(row, results[child.id], inside)
        compared += 1 + len(results[child.id].experience.domains)
        problems += own
    return DocumentVerdict(attached=True, agrees=not problems, problems=tuple(problems), compared=compared)


def _disagrees(problem: str) -> DocumentVerdict:
    return DocumentVerdict(attached=True, agrees=False, problems=(problem,))


def _differences(row: PrintedChild, result: ChildResult, inside: Inside) -> list[str]:
    """Where a child's row says something else than grading gives."""
    found = []
    if row.prompt != result.prompt:
        found.append(f"The first page says {row.prompt or 'no prompt'} for {row.name}; grading gives {result.prompt}.")
    named = {domain.id: domain.name for domain in inside.pack.domains}
    for domain, own in result.experience.domains.items():
        marks = [mark for mark in row.marks if mark.said.startswith(f"{named[domain]}: ")]
        if len(marks) != 1 or not _same(marks[0], named[domain], own):
            seen = marks[0].said if len(marks) == 1 else f"{named[domain]} {len(marks)} times"
            right = own.grade if own.grade is not None else "no grade"
            found.append(f"The first page says “{seen}” for {row.name}; grading gives {right} for {named[domain]}.")
    if len(row.marks) != len(result.experience.domains):
        found.append(f"The first page has {len(row.marks)} grades for {row.name}, not the ones that grading gives.")
    return found


def _same(mark: PrintedMark, name: str, result: Result) -> bool:
    """Whether a printed grade, to the eye and to a screen reader, is this one with its worse items named."""
    spoken = re.match(r"([1-5]), ", mark.said.removeprefix(f"{name}: "))
    told = int(spoken[1]) if spoken else None
    seen = int(mark.seen[0]) if mark.seen[:1] in {"1", "2", "3", "4", "5"} else None
    inside = re.search(r"(\d+) worse inside", mark.said)
    shown = re.search(r"\+(\d+) worse inside", mark.seen)
    masked = {int(found[1]) if found else 0 for found in (inside, shown)}
    return told == seen == result.grade and masked == {len(result.masked)}
