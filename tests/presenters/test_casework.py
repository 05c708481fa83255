"""The use cases under the window: the caseload, the guard against other families, and what may be appended."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child, Visit
from neglect_tool.domain.draft import Section, SharingSet, TextField
from neglect_tool.domain.readiness import OtherFamily, check
from neglect_tool.domain.sharing import Part, Reason, Share, Sharing
from neglect_tool.errors import DocumentError, VaultError
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.exchange.draft_aside import Delivered, ReportSigned
from neglect_tool.gui.presenters.caseload import CaseloadPresenter

OTHER = "other-family"
FAMILIES = Path(__file__).parents[2] / "resources" / "families"


def family(office: Any, reference: str = "F-1", name: str = "Marlowe", child: str = "Alfie Marlowe") -> str:
    draft = office.casework.new_family(reference, name)
    step = [
        changes.ChildPut(Child("c1", child, born=date(2023, 2, 3))),
        changes.CarerPut(Carer("m", "Leanne", in_household=True)),
        changes.VisitPut(Visit("v1", date(2026, 6, 24), announced=False, observer="R. Patel", seen=("c1",))),
    ]
    office.casework.apply(draft.assessment.id, step)
    return str(draft.assessment.id)


def marlowe(office: Any) -> list[str]:
    ids = []
    for path in sorted(FAMILIES.glob("marlowe-*.json")):
        document = json.loads(path.read_bytes())
        office.put(canonical_bytes(document), document["id"])
        ids.append(document["id"])
    return ids


def test_an_id_carries_the_reference_and_no_name(office: Any) -> None:
    assert family(office, "F/1 é") == "F-1-2026-07-01"
    assert "Marlowe" not in office.store.subjects()[0]


def test_nothing_is_appended_that_does_not_hold_together(office: Any) -> None:
    assessment = family(office)
    before, draft = office.store.head(), office.casework.draft(assessment)
    late = changes.VisitPut(Visit("v2", date(2026, 8, 1), announced=True))
    with pytest.raises(DocumentError):
        office.casework.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, "x"), late])
    with pytest.raises(DocumentError):
        office.casework.apply(assessment, [changes.ChildPut(Child("c9", "Old", born=date(2001, 1, 1)))])
    assert office.store.head() == before
    assert office.casework.draft(assessment) == draft
    assert office.casework.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, "y")]).assessment.analysis == "y"


def test_a_failed_save_leaves_the_draft_as_it_was(office: Any) -> None:
    assessment = family(office)
    office.store.full = True
    with pytest.raises(VaultError):
        office.casework.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, "x")])
    office.store.full = False
    assert office.casework.draft(assessment).assessment.analysis == ""
    assert office.casework.undo(assessment).assessment.visits == ()


def test_the_open_draft_and_a_fresh_one_are_the_same(office: Any, reopen: Any) -> None:
    assessment = family(office)
    for text in ("one", "two", "three"):
        office.casework.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, text)])
    office.casework.undo(assessment)
    office.casework.undo(assessment)
    draft = office.casework.redo(assessment)
    fresh = reopen(office).casework.open_draft(assessment)
    assert draft.assessment.analysis == "two"
    assert (fresh.assessment, fresh.result, fresh.findings) == (draft.assessment, draft.result, draft.findings)
    assert (fresh.keys, fresh.written, fresh.seq) == (draft.keys, draft.written, draft.seq)


def test_undo_reaches_back_to_the_opening_of_the_vault_only(office: Any, reopen: Any) -> None:
    assessment = family(office)
    again = reopen(office)
    assert again.casework.open_draft(assessment).undo is None
    assert again.casework.undo(assessment).assessment.children


def test_undo_does_not_reach_behind_a_signature(office: Any) -> None:
    assessment = family(office)
    draft = office.casework.draft(assessment)
    signed = ReportSigned("0" * 64, draft.document_sha256, "practitioner", "R. Patel", 9, b"%PDF")
    draft = office.casework.record(assessment, signed)
    assert (draft.undo, draft.signed) == (None, (signed,))


def test_a_line_that_is_taken_out_can_come_back(office: Any) -> None:
    assessment = family(office)
    draft = office.casework.apply(assessment, [changes.Removed(Section.VISITS, "v1")])
    assert draft.assessment.visits == ()
    assert [visit.id for visit in office.casework.undo(assessment).assessment.visits] == ["v1"]
    with pytest.raises(VaultError):
        office.casework.apply(assessment, [changes.Removed(Section.VISITS, "v7")])


def test_a_reference_is_taken_once(office: Any) -> None:
    family(office)
    with pytest.raises(VaultError, match="F-1 is in this vault already"):
        office.casework.new_family("F-1", "Other")


def test_a_review_copies_people_and_no_grade(office: Any) -> None:
    *_, last = marlowe(office)
    before = office.casework.open_draft(last).assessment
    office.clock.now = office.clock.now.replace(month=10)
    draft = office.casework.start_assessment(before.family.reference)
    now = draft.assessment
    assert (now.children, now.carers) == (before.children, before.carers)
    assert (now.grades, now.visits, now.decisions, now.analysis) == ((), (), (), "")
    assert [each.id for each in draft.previous][-1] == last
    assert draft.undo is None


def test_a_review_is_later_than_what_it_reviews(office: Any) -> None:
    assessment = family(office)
    reference = office.casework.draft(assessment).assessment.family.reference
    with pytest.raises(VaultError, match="a review must be later"):
        office.casework.start_assessment(reference)


def test_another_family_s_name_stops_signing(office: Any) -> None:
    first = family(office)
    second = family(office, "F-2", "Brackenbury", "Tamsin Brackenbury")
    draft = office.casework.apply(first, [changes.TextWritten(TextField.ANALYSIS, "As with Tamsin Brackenbury.")])
    assert "other-family" in {finding.code for finding in draft.findings}
    office.casework.apply(first, [changes.TextWritten(TextField.ANALYSIS, "As before.")])
    draft = office.casework.open_draft(second)
    assert "other-family" not in {finding.code for finding in draft.findings}


def test_a_report_is_made_from_the_document_as_it_stands(office: Any) -> None:
    ids = marlowe(office)
    draft = office.casework.open_draft(ids[-1])
    request = office.casework.report_request(ids[-1])
    assert request.document == draft.document
    files = sorted(FAMILIES.glob("marlowe-*.json"))
    assert request.previous_documents == tuple(canonical_bytes(json.loads(path.read_bytes())) for path in files[:-1])
    assert request.vault_head.startswith(f"{office.store.head().seq}:")


def test_signatures_of_an_older_version_do_not_count_for_a_newer(office: Any) -> None:
    assessment = family(office)
    old = ReportSigned("0" * 64, "1" * 64, "practitioner", "R. Patel", 9, b"%PDF")
    new = replace(old, sha256="2" * 64, document_sha256="3" * 64)
    manager = replace(new, sha256="4" * 64, role="manager", name="J. Amos")
    for signed in (old, new):
        office.casework.record(assessment, signed)
    assert office.casework.record(assessment, manager).signed == (new, manager)


def test_a_delivery_is_kept_and_is_no_part_of_the_document(office: Any) -> None:
    assessment = family(office)
    before = office.casework.draft(assessment).document
    went = Delivered("Leanne", "by hand", date(2026, 7, 1), "carer:m", "5" * 64, "R. Patel")
    office.casework.record(assessment, went)
    again = replace(went, to="Example School", how="secure mail", edition="professional")
    draft = office.casework.record(assessment, again)
    assert draft.delivered == (went, again)
    assert draft.document == before


def test_a_review_takes_over_what_is_protected_and_no_share(office: Any) -> None:
    *_, last = marlowe(office)
    reason, share = Reason("J. Amos", date(2026, 6, 1), "risk"), Share("carer:x", "R. Patel", date(2026, 6, 1), "asked")
    draft = office.casework.open_draft(last)
    for part, key in ((Part.CHILDREN, draft.assessment.children[0].id), (Part.CARERS, draft.assessment.carers[0].id)):
        office.casework.apply(last, [SharingSet(part, key, Sharing((share,), reason))])
    office.clock.now = office.clock.now.replace(month=10)
    now = office.casework.start_assessment(draft.assessment.family.reference).assessment
    assert now.children[0].sharing == now.carers[0].sharing == Sharing(protected=reason)


def caseload(office: Any, view: Any, run: Any) -> CaseloadPresenter:
    page = CaseloadPresenter(office.casework, view, run, office.go)
    page.opened()
    return page


def test_the_caseload_shows_a_family_once_by_its_last_profile(office: Any, view: Any, run_now: Any) -> None:
    ids = marlowe(office)
    family(office, "F-9", "Adeyemi", "Tomi Adeyemi")
    page = caseload(office, view, run_now)
    assert [row.name for row in view.state.rows] == ["Adeyemi", "Marlowe"]
    row = view.state.rows[1]
    assert row.assessment == ids[-1]
    assert row.prompt in ("P2", "P3")
    assert [mark.domain for mark in row.worst][:3] == ["H", "K", "R"]
    assert view.state.subtitle == "Wednesday 1 July. 2 families."
    page.search_changed("tomi")
    assert [row.reference for row in view.state.rows] == ["F-9"]
    page.search_changed("nobody")
    assert view.state.empty.sentence == "No family here matches that."
    page.open_row(ids[-1])
    assert office.places[-1].assessment == ids[-1]


def test_rows_show_before_they_are_worked_out(office: Any, view: Any, later: Any) -> None:
    for number in range(9):
        family(office, f"F-{number}", f"Family {number}", "Alfie")
    fresh = type(office.casework)(office.store, office.casework._packs, "R. Patel", office.clock)
    page = CaseloadPresenter(fresh, view, later, office.go)
    page.opened()
    later.go_on(1)
    assert len(view.state.rows) == 9
    assert {row.prompt for row in view.state.rows} == {""}
    later.go_on(1)
    assert [bool(row.prompt) for row in view.state.rows] == [True] * 4 + [False] * 5
    while later.waiting:
        later.go_on(1)
    assert all(row.prompt for row in view.state.rows)
    assert not view.state.busy


def test_a_row_that_cannot_be_read_says_so_and_hides_no_other(office: Any, view: Any, run_now: Any) -> None:
    family(office)
    office.put(b'{"format": "other"}', "broken")
    caseload(office, view, run_now)
    assert [row.reference for row in view.state.rows] == ["broken", "F-1"]
    assert view.state.rows[0].state.startswith("Cannot be read.")


def test_a_row_follows_what_is_done_in_the_draft(office: Any, view: Any, run_now: Any) -> None:
    assessment = family(office)
    caseload(office, view, run_now)
    first = view.state.rows[0]
    assert first.next.startswith("Grade: ")
    office.casework.apply(assessment, [changes.Removed(Section.VISITS, "v1")])
    caseload(office, view, run_now)
    assert view.state.rows[0].next == "Write down a visit"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tamsin was there too.", True),
        ("Seen with TAMSIN   BRACKENBURY.", True),
        ("See QX/77 for this.", True),
        ("The cousin born 9 October 2017.", True),
        ("The cousin (9/10/17).", True),
        ("9th of Oct. 2017", True),
        ("2017-10-09", True),
        ("Marlowe and Alfie, 77 steps, 9 plates, Oct 2017", False),
        ("Nobody else.", False),
    ],
)
def test_the_sift_lets_through_whatever_the_check_finds(office: Any, text: str, found: bool) -> None:
    other = office.casework.new_family("QX/77", "Brackenbury").assessment.id
    child = changes.ChildPut(Child("c1", "Tamsin Brackenbury", born=date(2017, 10, 9)))
    office.casework.apply(other, [child])
    for number in range(20):
        family(office, f"F-{number}", "Marlowe")
    draft = office.casework.apply("F-7-2026-07-01", [changes.TextWritten(TextField.CAPACITY_TO_CHANGE, text)])
    everyone = OtherFamily("QX/77", ("Brackenbury", "Tamsin Brackenbury"), (date(2017, 10, 9),))
    wanted = [each.text for each in check(draft.assessment, draft.pack, others=(everyone,)) if each.code == OTHER]
    assert [each.text for each in draft.findings if each.code == OTHER] == wanted
    assert bool(wanted) == found
