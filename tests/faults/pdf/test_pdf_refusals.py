"""When signing would be wrong, it is refused and the report stays as it was."""

import json

import pytest

from neglect_tool.errors import ReportError, SigningRefused, UnreadablePdf
from neglect_tool.identity import authority as authorities
from neglect_tool.report.verify_reading import open_pdf, signature_fields
from neglect_tool.services.signing import sign_report


def test_signing_out_of_turn_or_twice_or_without_a_place(bench) -> None:
    for data, role, told in (
        (bench.unsigned, "manager", "not the manager’s turn"),
        (bench.first, "practitioner", "has signed already"),
        (bench.signed, "manager", "has signed already"),
        (bench.first, "partner", "no place for a partner"),
    ):
        with pytest.raises(SigningRefused, match=told):
            sign_report(data, bench.manager, role, bench.later, "", bench.packs)


def test_signing_while_a_blocker_stands(bench) -> None:
    with pytest.raises(SigningRefused, match="signing") as caught:
        sign_report(bench.built("evan/evan-1.json"), bench.practitioner, "practitioner", bench.now, "", bench.packs)
    assert any(detail.startswith("no-decision:") for detail in caught.value.details)


def test_signing_a_report_on_nobody(bench) -> None:
    head = {"format": "neglect-assessment/1", "id": "n-1", "as_at": "2026-07-01", "pack": "graded-neglect-profile"}
    empty = head | {"family": {"reference": "F-n", "name": "Nobody"}, "children": [], "carers": []}
    report = bench.made(json.dumps(empty).encode())
    with pytest.raises(SigningRefused, match="no child is entered, so there is nothing to sign") as caught:
        sign_report(report, bench.practitioner, "practitioner", bench.now, "", bench.packs)
    assert caught.value.remedy == "Enter the children, then make the report again."


def test_signing_a_changed_file(bench) -> None:
    at = bench.first.index(b"/MediaBox") + 13
    changed = bench.first[:at] + b"9" + bench.first[at + 1 :]
    with pytest.raises((SigningRefused, UnreadablePdf)):
        sign_report(changed, bench.manager, "manager", bench.later, "", bench.packs)


def test_signing_with_a_name_that_cannot_be_printed(bench) -> None:
    strange = authorities.issue(bench.authority, "R. 帕特尔", "Health visiting", bench.now, 30)
    with pytest.raises(ReportError, match="fonts"):
        sign_report(bench.unsigned, strange, "practitioner", bench.now, "", bench.packs)


def test_fields_come_out_as_the_report_made_them(bench) -> None:
    fields = signature_fields(open_pdf(bench.first, "x").root)
    assert [(each.name, each.signed, each.locks) for each in fields] == [
        ("practitioner", True, False),
        ("manager", False, True),
    ]
