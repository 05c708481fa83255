"""An assessment that grows entry by entry is read and graded again at every save; what did not change is not."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from neglect_tool.domain.assessment import Assessment, GradingEntry
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import History, grade_child
from neglect_tool.domain.profile import AssessmentResult, ChildResult
from neglect_tool.domain.standing import Standing, standings
from neglect_tool.errors import DocumentError
from neglect_tool.exchange.document import parse_document


class Reading:
    """Reads a document as strictly as any other, but each grading entry only once: there may be thousands."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, GradingEntry]] = {}
        self._among: object = None

    def read(self, content: Mapping[str, Any], keys: Sequence[str], where: str, pack: FormPack) -> Assessment:
        """The assessment; `keys` are those of its grading entries. A line that did not change is the same object."""
        lines = content.get("grades") or []
        fresh = [line for key, line in zip(keys, lines, strict=True) if self._known.get(key, (None,))[0] is not line]
        found = _try({**content, "grades": fresh}, where, pack) if len(fresh) < len(lines) else None
        if found is None or _among(found, pack) != self._among:
            # The whole of it: what an entry refers to came or went.
            found, fresh = _parse(content, where, pack), lines
            self._known = {}
        self._among = _among(found, pack)
        entries = iter(found.grades)
        is_fresh = {id(line) for line in fresh}
        self._known = {
            key: (line, next(entries)) if id(line) in is_fresh else self._known[key]
            for key, line in zip(keys, lines, strict=True)
        }
        return replace(found, grades=tuple(entry for _, entry in self._known.values()))


class Grading:
    """Grades it, but not again a child of whom nothing changed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Standing, ChildResult]] = {}
        self._around: object = None

    def grade(self, assessment: Assessment, pack: FormPack, before: History) -> AssessmentResult:
        """The same as `grade_after`."""
        around = (pack.hash, assessment.carers, assessment.compensations, before)
        known = self._known if around == self._around else {}
        self._around, self._known = around, {}
        for child, standing in standings(assessment, pack).items():
            was = known.get(child)
            if was is None or was[0] != standing:
                was = standing, grade_child(assessment, standing, tuple(each.get(child, {}) for each in before))
            self._known[child] = was
        return AssessmentResult(assessment.id, {child: result for child, (_, result) in self._known.items()})


def _among(assessment: Assessment, pack: FormPack) -> object:
    """What the grading entries may refer to."""
    people = (assessment.children, assessment.carers, assessment.visits)
    return pack.hash, tuple(tuple(each.id for each in part) for part in people)


def _try(content: Mapping[str, Any], where: str, pack: FormPack) -> Assessment | None:
    """None where it does not hold together; the whole document then says at which place."""
    try:
        return _parse(content, where, pack)
    except DocumentError:
        return None


def _parse(content: Mapping[str, Any], where: str, pack: FormPack) -> Assessment:
    return parse_document(json.dumps(content, ensure_ascii=False).encode(), where, pack)
