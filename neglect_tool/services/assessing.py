"""Grading, comparing and checking assessment documents: every file is read and judged before anything is told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from neglect_tool.domain.alignment import misaligned
from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.change import AssessmentChange
from neglect_tool.domain.change import compare as compare_series
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade as grade_assessment
from neglect_tool.domain.profile import AssessmentResult
from neglect_tool.domain.readiness import Finding
from neglect_tool.domain.readiness import check as check_assessment
from neglect_tool.errors import DocumentError
from neglect_tool.exchange.document import parse_document, read_bytes
from neglect_tool.packs.load import shipped_pack, shipped_pack_ids
from neglect_tool.saying import tr


class ShippedPacks(Mapping[str, FormPack]):
    """The packs that come with the program, by id; each is loaded when it is first asked for."""

    def __getitem__(self, pack_id: str) -> FormPack:
        if pack_id not in shipped_pack_ids():
            raise KeyError(pack_id)
        return shipped_pack(pack_id)

    def __iter__(self) -> Iterator[str]:
        return iter(shipped_pack_ids())

    def __len__(self) -> int:
        return len(shipped_pack_ids())


@dataclass(frozen=True, slots=True)
class Graded:
    """One file's assessment and its grades."""

    assessment: Assessment
    pack: FormPack
    result: AssessmentResult


@dataclass(frozen=True, slots=True)
class Compared:
    """One family's assessments in order of date, and the changes between them."""

    series: tuple[Assessment, ...]
    pack: FormPack
    changes: tuple[AssessmentChange, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """One file's assessment and its findings."""

    assessment: Assessment
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    where: str
    assessment: Assessment


def grade_files(
    files: Sequence[Path], previous: Sequence[Path], packs: Mapping[str, FormPack]
) -> tuple[tuple[Graded, ...], tuple[str, ...]]:
    """Each file's grades, and a note for whatever does not align with earlier assessments."""
    read, earlier = _read_all(files, previous, packs)
    graded = []
    for each in read:
        pack = packs[each.assessment.pack]
        graded.append(Graded(each.assessment, pack, grade_assessment(each.assessment, pack, earlier, packs)))
    return tuple(graded), _notes(read, earlier, packs)


def check_files(
    files: Sequence[Path], previous: Sequence[Path], packs: Mapping[str, FormPack]
) -> tuple[tuple[Checked, ...], tuple[str, ...]]:
    """Each file's findings, and a note for whatever does not align with earlier assessments."""
    read, earlier = _read_all(files, previous, packs)
    checked = []
    for each in read:
        findings = check_assessment(each.assessment, packs[each.assessment.pack], earlier, packs=packs)
        checked.append(Checked(each.assessment, findings))
    return tuple(checked), _notes(read, earlier, packs)


def compare_files(files: Sequence[Path], packs: Mapping[str, FormPack]) -> tuple[Compared, tuple[str, ...]]:
    """The changes between one family's assessments, given in any order, and a note for whatever does not align."""
    if len(files) < 2:
        raise DocumentError(
            str(files[0]), tr("one assessment alone cannot be compared"), tr("Name two or more of one family.")
        )
    read = sorted((_read(file, packs) for file in files), key=lambda each: each.assessment.as_at)
    for before, now in pairwise(read):
        if before.assessment.family.reference != now.assessment.family.reference:
            what = tr("this is not the family of {where}", where=before.where)
            raise DocumentError(now.where, what, tr("Compare assessments of one family."))
        if before.assessment.as_at == now.assessment.as_at:
            what = tr(
                "this has the same date as {where}, {isoformat}",
                where=before.where,
                isoformat=now.assessment.as_at.isoformat(),
            )
            raise DocumentError(now.where, what, tr("Compare assessments of different dates."))
    series = tuple(each.assessment for each in read)
    pack = packs[series[-1].pack]
    return Compared(series, pack, compare_series(series, pack, packs)), misaligned(series, packs)


def require_earlier(assessment: Assessment, previous: Sequence[tuple[str, Assessment]]) -> None:
    """Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date."""
    dates: dict[object, str] = {}
    for where, each in previous:
        if each.family.reference != assessment.family.reference:
            what = tr("this is an assessment of another family than {id}", id=assessment.id)
            raise DocumentError(where, what, tr("Give earlier assessments of the same family."))
        if each.as_at >= assessment.as_at:
            date = assessment.as_at.isoformat()
            what = tr(
                "its date, {isoformat}, is not before {date}, the date of {id}",
                isoformat=each.as_at.isoformat(),
                date=date,
                id=assessment.id,
            )
            raise DocumentError(where, what, tr("Give earlier assessments only."))
        if each.as_at in dates:
            what = tr(
                "this has the same date as {dates}, {isoformat}",
                dates=dates[each.as_at],
                isoformat=each.as_at.isoformat(),
            )
            raise DocumentError(where, what, tr("Give one assessment for each date."))
        dates[each.as_at] = where


def _read_all(
    files: Sequence[Path], previous: Sequence[Path], packs: Mapping[str, FormPack]
) -> tuple[list[_Read], tuple[Assessment, ...]]:
    read = [_read(file, packs) for file in files]
    earlier = [_read(file, packs) for file in previous]
    for each in read:
        require_earlier(each.assessment, [(one.where, one.assessment) for one in earlier])
    return read, tuple(one.assessment for one in earlier)


def _read(file: Path, packs: Mapping[str, FormPack]) -> _Read:
    where = str(file)
    return _Read(where, parse_document(read_bytes(file), where, packs))


def _notes(read: Sequence[_Read], earlier: Sequence[Assessment], packs: Mapping[str, FormPack]) -> tuple[str, ...]:
    notes = [note for each in read for note in misaligned((*earlier, each.assessment), packs)]
    return tuple(dict.fromkeys(notes))
