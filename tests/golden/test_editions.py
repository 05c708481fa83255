"""Every edition is as sound as the panel's: its structure, its signatures, what it refuses, and what it lacks."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import page
import pikepdf
import pypdfium2
import pytest

from neglect_tool.domain.assessment import Evidence, Source
from neglect_tool.domain.editions import recipients
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.sharing import Reason, Share, Sharing
from neglect_tool.errors import InputError, ReportError
from neglect_tool.exchange.document import parse_document, write_document
from neglect_tool.identity import authority as authorities
from neglect_tool.report.text import as_text, spoken
from neglect_tool.report.verdict import Judgement
from neglect_tool.services.edition_diff import edition_diff, lacking
from neglect_tool.services.editions import file_words
from neglect_tool.services.reporting import ReportRequest, build_referral, build_report
from neglect_tool.services.signing import sign_report
from neglect_tool.services.verifying import verify_report

NOW = datetime(2026, 8, 3, 9, 30, tzinfo=UTC)
DAY = date(2026, 6, 30)
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)
Look = Callable[[bytes], Any]


def request_for(documents: list[dict[str, Any]], pack: FormPack, edition: str = "panel") -> ReportRequest:
    data = [json.dumps(each, ensure_ascii=False).encode() for each in documents]
    *earlier, now = [parse_document(each, "test.json", pack) for each in data]
    return ReportRequest(now, tuple(earlier), pack, data[-1], edition, previous_documents=tuple(data[:-1]))


def assert_sound(data: bytes, sections: Any, look_inside: Look) -> None:
    for profile in PROFILES:
        report = page.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, [str(failure) for failure in report.failures]
    inside = look_inside(data)
    assert inside.faults == []
    assert inside.told == [" ".join(words.split()) for words in spoken(sections)]


@pytest.mark.trial
@pytest.mark.parametrize(("children", "carers"), [(1, 1), (2, 2), (6, 5)])
def test_every_edition_is_sound(
    children: int, carers: int, make_family: Callable[..., Any], graded_pack: FormPack, look_inside: Look
) -> None:
    document = make_family(7, children=children, carers=carers).document()
    request = request_for([document], graded_pack)
    for edition in recipients(request.assessment):
        built = build_report(replace(request, edition=edition))
        assert_sound(built.data, built.sections, look_inside)
        with pikepdf.open(io.BytesIO(built.data)) as pdf:
            inside = pdf.attachments["assessment.json"].get_file().read_bytes()
        verdict = verify_report(built.data, [], now=NOW, packs={graded_pack.id: graded_pack})
        assert verdict.document.agrees is True, (edition, verdict.document.problems)
        if edition not in ("panel", "professional"):
            assert json.loads(inside)["edition"] == edition
            assert built.sections[0].id == "summary"


@pytest.mark.parametrize("edition", ["carer:m", "carer:f", "child:c1", "professional"])
def test_page_one_of_an_edition_is_one_page_with_its_name_on_every_page(
    edition: str, family: Any, small_pack: FormPack
) -> None:
    request = request_for([family("family-before.json"), family("family-now.json")], small_pack)
    built = build_report(replace(request, edition=edition))
    names = {"carer:m": "Mo", "carer:f": "Fay", "child:c1": "Nell", "professional": "professional"}
    with pikepdf.open(io.BytesIO(built.data)) as pdf:
        assert "edition: " + names[edition] in str(pdf.docinfo["/Title"])
    shown = pypdfium2.PdfDocument(built.data)
    for each in shown:
        assert f"Edition: {names[edition]}" in each.get_textpage().get_text_range()
    shown.close()
    assert not any(section.id.endswith("-overleaf") for section in built.sections)


def test_an_edition_is_signed_and_found_sound(small_pack: FormPack, tmp_path: Any) -> None:
    request = request_for([quiet(small_pack)], small_pack, "carer:m")
    assert build_report(request).blockers == ()
    authority = authorities.new_authority("Example Council", NOW)
    people = [authorities.issue(authority, name, "Example", NOW, 30) for name in ("P. Example", "M. Example")]
    packs = {small_pack.id: small_pack}
    for edition in ("carer:m", "child:c1", "professional"):
        data = build_report(replace(request, edition=edition)).data
        for role, person in zip(("practitioner", "manager"), people, strict=True):
            data = sign_report(data, person, role, NOW, "", packs)
        verdict = verify_report(data, [authorities.root_file(authority)], now=NOW, packs=packs)
        assert verdict.judgement is Judgement.SOUND, verdict.reasons


def quiet(pack: FormPack) -> dict[str, Any]:
    """A family about which nothing stops signing."""
    items = ("F1a", "F1b", "F1c", "S1a", "S1b")
    return {
        "format": "neglect-assessment/1", "id": "a", "as_at": "2026-07-01", "pack": pack.id,
        "family": {"reference": "F-1", "name": "Example"},
        "children": [{"id": "c1", "name": "Ada Example", "born": "2014-01-05", "named_needs": False}],
        "carers": [{"id": "m", "name": "Mo Example", "assessed": True, "in_household": True}],
        "visits": [{"id": "v1", "on": "2026-06-20", "announced": False, "observer": "R. Example", "seen": ["c1", "m"],
                    "seen_alone": ["c1"]}],
        "grades": [{"item": item, "child": "c1", "carer": "m", "visit": "v1", "grade": 2,
                    "evidence": [{"source": "observed", "text": "Seen."}]} for item in items],
        "voice": [{"child": "c1", "visit": "v1", "text": "She likes the pond."}],
        "views": [{"carer": "m", "text": "It goes well."}],
    }  # fmt: skip


def protected(request: ReportRequest, **changes: Any) -> ReportRequest:
    return replace(request, assessment=replace(request.assessment, **changes))


def test_what_is_protected_and_stands_in_a_text_that_is_let_in_refuses_the_edition_and_says_where(
    small_pack: FormPack,
) -> None:
    request = request_for([quiet(small_pack)], small_pack)
    child = replace(
        request.assessment.children[0],
        lives_elsewhere="14 Millrace Lane, Exampleton",
        sharing=Sharing(protected=Reason("J. Example", DAY, "he must not find them")),
    )
    entry = request.assessment.grades[0]
    for words in ("Seen at 14 Millrace Lane.", "Seen at 14  MILLRACE LANE", "She was near Exampleton then."):
        telling = replace(entry, evidence=(Evidence(Source.OBSERVED, words),))
        spoilt = protected(request, children=(child,), grades=(telling, *request.assessment.grades[1:]))
        with pytest.raises(ReportError) as refused:
            build_report(replace(spoilt, edition="professional"))
        assert refused.value.where == "document.grades[0].evidence[0].text"
        assert "Millrace" not in str(refused.value)
        build_report(spoilt)
    fine = protected(request, children=(child,))
    assert b"Millrace" not in build_report(replace(fine, edition="carer:m")).data


def test_what_is_protected_and_shared_at_once_refuses_the_edition(small_pack: FormPack) -> None:
    request = request_for([quiet(small_pack)], small_pack)
    sharing = Sharing((Share("carer:m", "P. Example", DAY, "she asked"),), Reason("J. Example", DAY, "risk"))
    voice = replace(request.assessment.voice[0], sharing=sharing)
    with pytest.raises(ReportError, match="The voice of Ada is protected"):
        build_report(replace(protected(request, voice=(voice,)), edition="carer:m"))
    build_report(replace(protected(request, voice=(voice,)), edition="child:c1"))


def test_where_even_a_bar_is_unsafe_there_is_no_trace(small_pack: FormPack) -> None:
    request = replace(request_for([quiet(small_pack)], small_pack), edition="carer:m")
    entry = replace(
        request.assessment.grades[0], grade=4, evidence=(Evidence(Source.CHILD, "“He shut me out.”"),)
    )  # fmt: skip
    grades = (entry, *request.assessment.grades[1:])
    barred = as_text(build_report(protected(request, grades=grades, voice=())).sections)
    assert "withheld; you can ask about it" in barred
    assert "Withheld. Parts of the assessment" in barred
    assert "child said" not in barred
    none = Sharing(traceless=(Share("carer:m", "J. Example", DAY, "he would know who told"),))
    bare = replace(entry, evidence=(replace(entry.evidence[0], sharing=none),))
    traceless = as_text(build_report(protected(request, grades=(bare, *grades[1:]), voice=())).sections)
    assert "ithheld" not in traceless
    assert "child said" not in traceless
    assert "4 on F1a" in traceless


def test_the_name_of_a_file_says_nobody_s(small_pack: FormPack) -> None:
    assessment = request_for([quiet(small_pack)], small_pack).assessment
    words = {each: file_words(assessment, each) for each in recipients(assessment)}
    assert words == {
        "panel": "panel", "professional": "professional", "carer:m": "carer-1", "child:c1": "young-person-1"
    }  # fmt: skip


def test_an_edition_of_nobody_is_refused(small_pack: FormPack) -> None:
    request = request_for([quiet(small_pack)], small_pack)
    for edition in ("carer:x", "child:m"):
        with pytest.raises(InputError, match="with that id"):
            build_report(replace(request, edition=edition))


def test_a_filtered_document_makes_no_report(small_pack: FormPack) -> None:
    request = request_for([quiet(small_pack)], small_pack, "carer:m")
    with pikepdf.open(io.BytesIO(build_report(request).data)) as pdf:
        inside = pdf.attachments["assessment.json"].get_file().read_bytes()
    again = parse_document(inside, "inside.json", small_pack)
    assert write_document(again) == inside
    with pytest.raises(InputError, match="filtered for one reader"):
        build_report(replace(request, assessment=again, document=inside, edition="panel"))


def test_while_something_stops_signing_a_family_s_edition_has_no_place_to_sign(
    family: Any, small_pack: FormPack
) -> None:
    request = request_for([family("family-now.json")], small_pack)
    assert build_report(request).blockers
    built = build_report(replace(request, edition="carer:m"))
    assert b"/FT /Sig" not in built.data
    assert "Nobody can sign this report yet." in as_text(built.sections)


def test_a_diff_says_what_one_edition_has_that_the_other_lacks(small_pack: FormPack) -> None:
    request = request_for([quiet(small_pack)], small_pack)
    missing = lacking(request, "panel", "carer:m")
    assert any("She likes the pond." in line for line in missing)
    assert not any("It goes well." in line for line in missing)
    lines = edition_diff(request, "carer:m", "child:c1")
    assert {line.side for line in lines} == {"both", "first", "second"}
    assert [line.text for line in lines if line.side != "second"] == [
        line.text for line in edition_diff(request, "carer:m", "carer:m")
    ]


@pytest.mark.parametrize(("children", "carers"), [(1, 1), (6, 5)])
@pytest.mark.parametrize("seed", [1, 7, 9])
def test_a_referral_summary_prints_past_every_blocker_on_two_pages(
    seed: int, children: int, carers: int, make_family: Callable[..., Any], graded_pack: FormPack, look_inside: Look
) -> None:
    request = request_for([make_family(seed, children=children, carers=carers).document()], graded_pack)
    built = build_referral(request)
    assert built.blockers
    assert built.pages <= 2
    assert_sound(built.data, built.sections, look_inside)
    verdict = verify_report(built.data, [], now=NOW, packs={graded_pack.id: graded_pack})
    assert verdict.judgement is Judgement.NOT_SOUND
    assert "Not signed" in verdict.headline


def test_a_referral_summary_has_the_address_and_prints_what_no_font_has(small_pack: FormPack) -> None:
    document = quiet(small_pack)
    document["children"][0]["name"] = "ليلى Example"
    document["record"] = [
        {"topic": "address", "text": "3 Example Row 🏠", "sharing": {"protected": {
            "by": "J. Example", "on": "2026-06-30", "why": "risk"}}},
        {"topic": "injury", "child": "c1", "text": "SECRET", "restricted": True},
        {"topic": "restricted", "text": "SECRET"},
    ]  # fmt: skip
    document["grades"][0]["grade"] = 5
    request = request_for([document], small_pack)
    told = as_text(build_referral(request).sections)
    assert "3 Example Row" in told
    assert "Not signed" in told
    assert "???? Example" in told
    assert "F1a, Breakfast, 5" in told
    assert "SECRET" not in told


def test_who_said_it_stands_with_the_evidence_and_in_no_edition_that_lacks_the_words(small_pack: FormPack) -> None:
    request = request_for([quiet(small_pack)], small_pack)
    said = Evidence(Source.AGENCY, "Late nine times.", said_by="Ms Hale of Hill School")
    entry = replace(request.assessment.grades[0], grade=4, evidence=(said,))
    grades = (entry, *request.assessment.grades[1:])
    words = {}
    for edition in ("panel", "professional", "carer:m", "child:c1"):
        built = build_report(protected(replace(request, edition=edition), grades=grades, voice=()))
        words[edition] = as_text(built.sections)
    for edition in ("panel", "professional"):
        assert "agency told us, said by Ms Hale of Hill School: Late nine times." in words[edition]
    for edition in ("carer:m", "child:c1"):
        assert "Hale" not in words[edition]
        assert "Late nine times" not in words[edition]
    shared = Sharing((Share("carer:m", "R. Patel", DAY, "the school agreed"),))
    kept = Sharing(protected=Reason("R. Patel", DAY, "she was afraid"))
    for sharing, edition, there in ((shared, "carer:m", True), (kept, "professional", False), (kept, "panel", True)):
        line = (replace(entry, evidence=(replace(said, sharing=sharing),)), *grades[1:])
        told = as_text(build_report(protected(replace(request, edition=edition), grades=line, voice=())).sections)
        assert ("said by Ms Hale of Hill School" in told) is there
