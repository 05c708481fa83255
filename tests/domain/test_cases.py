"""The scenarios agreed with practice: every grade and change in them, with the marks and with the shipped pack."""

import json
from pathlib import Path

import pytest

from neglect_tool.domain.change import compare
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.exchange.document import read_document
from neglect_tool.exchange.results import change_object, grades_object
from neglect_tool.packs.load import shipped_pack

CASES = Path(__file__).parent / "cases"
GRADED = sorted(path for path in CASES.glob("*/*.json") if "expected" not in path.name)
COMPARED = sorted(CASES.glob("*/compare.expected.jsonl"))


@pytest.fixture(params=["marks", "shipped"])
def any_pack(request: pytest.FixtureRequest, pack: FormPack) -> FormPack:
    return pack if request.param == "marks" else shipped_pack(pack.id)


def test_there_are_cases() -> None:
    assert len(GRADED) == 9
    assert len(COMPARED) == 2


@pytest.mark.parametrize("path", GRADED, ids=lambda path: path.stem)
def test_grades(path: Path, any_pack: FormPack) -> None:
    family, _, number = path.stem.rpartition("-")
    previous = [read_document(path.with_name(f"{family}-{n}.json"), any_pack) for n in range(1, int(number))]
    result = grade(read_document(path, any_pack), any_pack, previous)
    expected = path.with_name(f"{path.stem}.expected.json").read_text("utf-8")
    assert json.dumps(grades_object(result)) == json.dumps(json.loads(expected))


@pytest.mark.parametrize("path", COMPARED, ids=lambda path: path.parent.name)
def test_changes(path: Path, any_pack: FormPack) -> None:
    series = [read_document(each, any_pack) for each in GRADED if each.parent == path.parent]
    changes = compare(series[::-1], any_pack)
    assert "".join(json.dumps(change_object(each)) + "\n" for each in changes) == path.read_text("utf-8")


def test_the_shipped_pack_has_exactly_the_marks(pack: FormPack) -> None:
    def marks(of: FormPack) -> list[object]:
        return [
            (
                domain.id,
                domain.named_needs_only,
                [
                    (
                        area.id,
                        [(i.id, i.bands, i.exposure, i.critical, i.alerts_at_four, i.sleep_place) for i in area.items],
                    )
                    for area in domain.areas
                ],
            )
            for domain in of.domains
        ]

    assert marks(shipped_pack(pack.id)) == marks(pack)
    assert sum(1 for _ in pack.items()) == 47
