"""Verifying a report: what its bytes prove, whether its pages say what the document inside says, and the verdict."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from unicodedata import normalize

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import ChildResult, Result
from neglect_tool.domain.sharing import of_family
from neglect_tool.errors import InputError, UnreadablePdf
from neglect_tool.report.names import ATTACHMENT, ROLE_TITLES
from neglect_tool.report.verdict import DocumentVerdict, Judgement, SignatureVerdict, Verdict, broken, was_signed
from neglect_tool.report.verify import Examined, examine
from neglect_tool.report.verify_content import OTHERWISE_READ
from neglect_tool.report.verify_printed import PrintedChild, PrintedMark, printed_children
from neglect_tool.report.verify_reading import Field, foreign_bytes
from neglect_tool.report.verify_signature import Trust
from neglect_tool.report.verify_trust import read_lists, read_roots
from neglect_tool.saying import tr
from neglect_tool.services.attached import Inside, names_unknown_pack, read_inside

NOBODY = tr("Nobody has signed it.")
FOREIGN = tr("It is not a report of this tool, so it cannot be said whether anything is missing from it.")
UNKNOWN_PACK = tr("It was graded with a form pack that this computer does not have, so its grades were not compared.")
CHANGED = tr("It was changed after it was signed.")
ASK = tr("Do not rely on it; ask whoever sent it for the file that was signed.")


def verify_report(
    pdf: bytes,
    trust: Sequence[bytes],
    crls: Sequence[bytes] = (),
    *,
    now: datetime,
    packs: Mapping[str, FormPack],
    where: str = tr("the file"),
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
    wrong = _wrong(examined, document)
    missing = examined.missing if signatures else ()
    limits = [each for signature in signatures for each in signature.limits]
    shared, alone = _one_hand(signatures)
    limits = [*shared, *limits]
    if examined.ours and document.agrees is None:
        limits.insert(0, UNKNOWN_PACK)
    judgeable = examined.ours and trusting and document.agrees is not None
    if not any(field.signed for field in examined.fields) and not signatures:
        wrong = [NOBODY]
        judgement, headline = Judgement.NOT_SOUND, tr("Not signed: nobody vouches for this file.")
    elif missing and not wrong and judgeable:
        judgement = Judgement.UNCHANGED
        headline = tr(
            "Unchanged since {listed} signed it, with a limit: {awaited}",
            listed=_listed(signatures),
            awaited=_awaited(examined.fields),
        )
    elif wrong or missing:
        first = (*wrong, *missing)[0]
        judgement, headline = Judgement.NOT_SOUND, tr("Not sound. {first} {ask}", first=first, ask=ASK)
    elif not examined.ours:
        limits.insert(0, FOREIGN)
        judgement = Judgement.CANNOT_JUDGE
        headline = tr("Cannot judge. {foreign} What is signed in it is unchanged.", foreign=FOREIGN)
    elif not trusting:
        judgement = Judgement.UNCHANGED
        headline = tr(
            "Unchanged since signing, with a limit: no authority was named, so nobody vouches for the signers."
        )
    elif document.agrees is None:
        judgement = Judgement.UNCHANGED
        headline = tr("Unchanged since signing, with a limit. {unknown_pack}", unknown_pack=UNKNOWN_PACK)
    elif alone:
        judgement, headline = (
            Judgement.UNCHANGED,
            tr("Unchanged since it was signed, with a limit: {shared}", shared=shared[0]),
        )
    else:
        judgement, headline = (
            Judgement.SOUND,
            tr("Sound. Unchanged since {listed} signed it.", listed=_listed(signatures)),
        )
    reasons = tuple(dict.fromkeys((*wrong, *missing, *limits)))
    valid = judgeable and not wrong and not missing
    return Verdict(judgement, headline, reasons, signatures, document, valid)


def _wrong(examined: Examined, document: DocumentVerdict) -> list[str]:
    """What forbids relying on it: the plain truth first, and not what merely follows from it."""
    of_signatures = [each for signature in examined.signatures for each in signature.problems]
    if any(signature.changed for signature in examined.signatures):
        of_file = [each for each in examined.problems if each not in OTHERWISE_READ]
        return [CHANGED, *of_signatures, *of_file, *document.problems]
    return [*examined.problems, *of_signatures, *document.problems]


def _one_hand(signatures: Sequence[SignatureVerdict]) -> tuple[list[str], bool]:
    """Who signed in more than one role, and whether that leaves the report without a second pair of eyes."""
    hands: dict[str, list[SignatureVerdict]] = {}
    for each in signatures:
        hands.setdefault(" ".join(normalize("NFKC", each.signer).casefold().split()) or each.fingerprint, []).append(
            each
        )
    told: list[str] = []
    alone = False
    for own in hands.values():
        roles = [each.role or each.field for each in own]
        if len(own) == 1:
            continue
        if len(hands) == 1 or {"practitioner", "manager"} <= set(roles):
            alone = True
            other = (
                tr("nobody else has agreed to it") if len(hands) == 1 else tr("nobody else has agreed to it as manager")
            )
            told.insert(
                0, tr("{signer} signed {both}, so {other}.", signer=own[0].signer, both=_both(roles), other=other)
            )
        else:
            told.append(tr("{signer} signed {both}.", signer=own[0].signer, both=_both(roles)))
    return told, alone


def _both(roles: Sequence[str]) -> str:
    return (tr("both as ") if len(roles) == 2 else "as ") + _joined(roles, tr(" and as "), tr(", as "))


def _awaited(fields: Sequence[Field]) -> str:
    """Whose signature is not there, and what to do about it."""
    roles = [ROLE_TITLES[field.role].lower() for field in fields if field.role and not field.signed]
    whose = _joined([tr("the {role}", role=role) for role in dict.fromkeys(roles)])
    told = (
        tr("{whose} has not signed it, or that signature was cut off", whose=whose)
        if len(roles) == 1
        else tr("{whose} have not signed it, or those signatures were cut off", whose=whose)
    )
    return tr("{told}. Before relying on it, ask for the file with every signature.", told=told)


def _listed(signatures: Sequence[SignatureVerdict]) -> str:
    return _joined(list(dict.fromkeys(each.signer for each in signatures)))


def _joined(words: Sequence[str], last: str = tr(" and "), between: str = ", ") -> str:
    return last.join((between.join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


def _document(pdf: bytes, examined: Examined, packs: Mapping[str, FormPack]) -> DocumentVerdict:
    """Grade the attached document again and hold the first page against it."""
    if not examined.ours:
        return DocumentVerdict(attached=ATTACHMENT in examined.attached, agrees=None)
    try:
        if names_unknown_pack(examined.attached, packs):
            return DocumentVerdict(attached=True, agrees=None)
        inside = read_inside(examined.attached, packs)
    except InputError as error:
        return _disagrees(tr("The document inside cannot be used: {what}.", what=error.what))
    with foreign_bytes(tr("the report")):
        printed = printed_children(pdf)
    if printed is None or len(printed) != len(inside.assessment.children):
        return _disagrees(tr("The first page does not list the children of the document inside."))
    compared, problems = 0, []
    results = grade(inside.assessment, inside.pack, inside.previous, packs).children
    for child, row in zip(inside.assessment.children, printed, strict=True):
        if not row.name or row.name not in child.name:
            problems.append(
                tr(
                    "The first page has {name} where the document inside has {name2}.",
                    name=row.name or tr("nobody"),
                    name2=child.name,
                )
            )
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
    if (row.prompt is None) is not of_family(inside.assessment.edition):
        found.append(
            tr(
                "The first page is not that of the edition for which the document inside was made: {name}.",
                name=row.name,
            )
        )
    elif row.prompt is not None and row.prompt != result.prompt:
        found.append(
            tr(
                "The first page says {prompt} for {name}; grading gives {prompt2}.",
                prompt=row.prompt or tr("no prompt"),
                name=row.name,
                prompt2=result.prompt,
            )
        )
    named = {domain.id: domain.name for domain in inside.pack.domains}
    for domain, own in result.experience.domains.items():
        marks = [mark for mark in row.marks if mark.said.startswith(f"{named[domain]}: ")]
        if len(marks) != 1 or not _same(marks[0], named[domain], own):
            seen = (
                marks[0].said if len(marks) == 1 else tr("{named} {count} times", named=named[domain], count=len(marks))
            )
            right = own.grade if own.grade is not None else tr("no grade")
            found.append(
                tr(
                    "The first page says “{seen}” for {name}; grading gives {right} for {named}.",
                    seen=seen,
                    name=row.name,
                    right=right,
                    named=named[domain],
                )
            )
    if len(row.marks) != len(result.experience.domains):
        found.append(
            tr(
                "The first page has {count} grades for {name}, not the ones that grading gives.",
                count=len(row.marks),
                name=row.name,
            )
        )
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
