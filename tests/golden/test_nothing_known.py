"""What a report says where little or nothing is known: never that all is well."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.report.text import as_text

ALL_SEEN = "Every item that applies"
Document = dict[str, Any]


@pytest.fixture
def said(build: Callable[..., Any], small_pack: FormPack) -> Callable[[Document], tuple[str, str]]:
    """Page one, and the whole report."""

    def say(document: Document) -> tuple[str, str]:
        sections = build(document, pack=small_pack).built.sections
        return as_text(sections[:1]), as_text(sections)

    return say


@pytest.fixture
def empty(small_pack: FormPack) -> Document:
    return {
        "format": "neglect-assessment/1", "id": "empty", "as_at": "2026-07-01", "pack": small_pack.id,
        "family": {"reference": "F-0", "name": "Empty"}, "children": [], "carers": [],
    }  # fmt: skip


def test_a_report_on_no_child_says_that_it_is_none(
    said: Callable[[Document], tuple[str, str]], empty: Document
) -> None:
    page_one, everything = said(empty)
    assert "[P0] No child is entered. This does not mean safe.\n    Seen: 0 of 0 items. Not known: " in page_one
    assert "- No child is entered, so nothing is known of any child." in page_one
    assert "Nothing in the profile asks" not in everything
    assert ALL_SEEN not in everything


@pytest.mark.parametrize("carers", [
    [],
    [{"id": "k", "name": "Kit", "assessed": False}],
    [{"id": "k", "name": "Kit", "assessed": True, "children": ["c2"]}],
])  # fmt: skip
def test_a_child_with_whom_nobody_was_assessed_is_told_as_unknown(
    carers: list[Document], said: Callable[[Document], tuple[str, str]], empty: Document
) -> None:
    children = [{"id": "c1", "name": "Ada", "born": "2020-01-01"}, {"id": "c2", "name": "Ben", "born": "2019-01-01"}]
    page_one, everything = said(empty | {"children": children, "carers": carers})
    nothing = "No carer has been assessed for Ada, so nothing is known of Fed and Safe outdoors."
    assert nothing in page_one
    assert everything.partition("## What was not seen, and why")[2].lstrip().startswith(nothing)
    assert ALL_SEEN not in everything


def test_all_is_told_as_seen_only_where_every_item_has_a_grade(
    said: Callable[[Document], tuple[str, str]], family: Callable[[str], Document]
) -> None:
    document = family("family-now.json")
    document |= {"children": document["children"][:1], "carers": document["carers"][:1], "compensations": []}
    document |= {"views": [], "visits": [each | {"seen": ["c1", "m"]} for each in document["visits"]]}
    first = document["grades"][0] | {"carer": "m", "child": "c1", "grade": 2}
    document["grades"] = [first | {"item": item} for item in ("F1a", "F1b", "F1c", "S1a", "S1b")]
    assert said(document)[1].count(ALL_SEEN) == 2
    document["grades"][4] = document["grades"][4] | {"grade": "unknown", "evidence": [], "reason": "Dark."}
    assert ALL_SEEN not in said(document)[1]


def test_a_sibling_at_p0_beside_a_graver_one_is_not_told_as_safe(
    said: Callable[[Document], tuple[str, str]], family: Callable[[str], Document]
) -> None:
    document = json.loads(json.dumps(family("family-now.json")))
    document["children"][1] = {"id": "c2", "name": "Odd Example", "born": "2018-01-01", "named_needs": False}
    document |= {"carers": document["carers"][:1], "compensations": [], "views": []}
    document["visits"] = [each | {"seen": ["c1", "m"]} for each in document["visits"]]
    first = document["grades"][0] | {"carer": "m", "grade": 2}
    items = ("F1a", "F1b", "F1c", "S1a", "S1b")
    document["grades"] = [first | {"child": child, "item": item} for child in ("c1", "c2") for item in items]
    document["grades"][3] = document["grades"][3] | {"grade": 5}
    del document["grades"][7]
    page_one, _ = said(document)
    assert "[P3] The profile asks for a decision today about Nell." in page_one
    assert "Odd: no domain is at 3 or worse. This does not mean safe. Seen: 4 of 5 items. Not known: " in page_one
