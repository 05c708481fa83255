"""What a report is made of: its structure, its fonts, its attachments, and the same bytes each time."""

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.errors import ReportError
from neglect_tool.report.text import spoken

ROOT = Path(__file__).parents[2]
SEEDS = range(100 if os.environ.get("NEGLECT_TOOL_TRIALS") else 10)
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)
Look = Callable[[bytes], Any]


def one_space(words: str) -> str:
    return " ".join(words.split())


def assert_sound(data: bytes, sections: Any, look_inside: Look) -> None:
    for profile in PROFILES:
        report = page.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, [str(failure) for failure in report.failures]
    inside = look_inside(data)
    assert inside.faults == []
    assert inside.told == [one_space(words) for words in spoken(sections)]


@pytest.mark.trial
@pytest.mark.parametrize("seed", SEEDS)
def test_varied_families_make_sound_reports(
    seed: int, make_family: Callable[..., Any], graded_pack: FormPack, build: Callable[..., Any], look_inside: Look,
    fonts_of: Callable[[bytes], Iterator[tuple[str, bool]]],
) -> None:  # fmt: skip
    signers = ("practitioner", "manager", *["partner"] * (seed % 4))
    made = build(make_family(seed).document(), pack=graded_pack, signers=signers)
    assert_sound(made.built.data, made.built.sections, look_inside)
    assert all(inside and "Inter" in name for name, inside in fonts_of(made.built.data))


@pytest.mark.parametrize(("children", "carers"), [(6, 5), (1, 1)])
def test_the_largest_and_the_smallest_family(
    children: int, carers: int, make_family: Callable[..., Any], graded_pack: FormPack, build: Callable[..., Any],
    look_inside: Look,
) -> None:  # fmt: skip
    document = make_family(7, children=children, carers=carers).document()
    made = build(document, pack=graded_pack)
    assert_sound(made.built.data, made.built.sections, look_inside)


def test_a_document_with_nothing_in_it(graded_pack: FormPack, build: Callable[..., Any], look_inside: Look) -> None:
    document = {
        "format": "neglect-assessment/1", "id": "empty", "as_at": "2026-07-01", "pack": graded_pack.id,
        "family": {"reference": "F-0", "name": "Empty"}, "children": [{"id": "c", "name": "A", "born": "2020-01-01"}],
        "carers": [],
    }  # fmt: skip
    made = build(document, pack=graded_pack)
    assert_sound(made.built.data, made.built.sections, look_inside)
    assert made.built.blockers


@pytest.mark.parametrize(("children", "carers"), [(2, 2), (6, 5)])
@pytest.mark.parametrize("seed", [3, 20, 26])
def test_page_one_holds_the_signature_fields_and_says_what_goes_on_overleaf(
    seed: int, children: int, carers: int, make_family: Callable[..., Any], graded_pack: FormPack,
    build: Callable[..., Any], look_inside: Look,
) -> None:  # fmt: skip
    document = make_family(seed, children=children, carers=carers).document()
    made = build(document, pack=graded_pack, signers=("practitioner", "manager", "partner"))
    with pikepdf.open(io.BytesIO(made.built.data)) as pdf:
        assert [len(sheet.get("/Annots", ())) for sheet in pdf.pages][:2] == [3, 0]
    overleaf = any(section.id == "summary-overleaf" for section in made.built.sections)
    told = look_inside(made.built.data).told
    assert overleaf == any(words.startswith("Overleaf: ") for words in told)
    for head in ("What must change, and by when", "What we do not know", "In the children’s words"):
        assert head in told


def test_the_fields_are_named_in_order_empty_and_the_last_locks(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    signers = ("partner", "manager", "practitioner", "partner")
    made = build(family("family-now.json"), pack=small_pack, signers=signers)
    with pikepdf.open(io.BytesIO(made.built.data)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert [str(each.T) for each in fields] == ["practitioner", "manager", "partner", "partner-2"]
        assert all("/V" not in each and str(each.TU) for each in fields)
        assert ["/Lock" in each for each in fields] == [False, False, False, True]
        left, bottom, right, top = (float(side) for side in fields[0].Rect)
        assert right - left > 140
        assert top - bottom > 45


def test_the_documents_travel_inside_byte_for_byte(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    made = build(family("family-before.json"), family("family-now.json"), pack=small_pack)
    with pikepdf.open(io.BytesIO(made.built.data)) as pdf:
        assert dict(pdf.attachments).keys() == {"assessment.json", "previous-1.json"}
        assert pdf.attachments["assessment.json"].get_file().read_bytes() == made.request.document
        assert pdf.attachments["previous-1.json"].get_file().read_bytes() == made.request.previous_documents[0]
        assert {str(file.AFRelationship) for file in pdf.Root.AF} == {"/Source", "/Supplement"}


def test_one_input_makes_one_file_in_this_process_and_in_another(tmp_path: Path) -> None:
    shipped = ROOT / "resources" / "families"
    command = [sys.executable, "-m", "neglect_tool", "report", str(shipped / "marlowe-2026-07.json"),
               "--edition", "panel", "--previous", str(shipped / "marlowe-2026-01.json")]  # fmt: skip
    sums = set()
    for name, seed in (("one.pdf", "1"), ("two.pdf", "2")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}", "LC_ALL": "C"}
        subprocess.run(
            [*command, "--out", str(tmp_path / name)], check=True, cwd=ROOT, env=environment, capture_output=True
        )
        sums.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(sums) == 1


def test_building_twice_gives_the_same_and_another_word_another_file(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    first, second = (build(document, pack=small_pack).built for _ in range(2))
    assert first.sha256 == second.sha256 == hashlib.sha256(first.data).hexdigest()
    other = build({**document, "why_now": "Another reason."}, pack=small_pack).built
    with pikepdf.open(io.BytesIO(first.data)) as one, pikepdf.open(io.BytesIO(other.data)) as two:
        assert one.trailer.ID != two.trailer.ID
    assert other.sha256 != first.sha256


def test_poppler_finds_every_font_inside_and_reads_in_our_order(
    tmp_path: Path, small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]],
    look_inside: Look,
) -> None:  # fmt: skip
    if not shutil.which("pdfinfo"):
        pytest.skip("poppler-utils is not installed")
    made = build(family("family-before.json"), family("family-now.json"), pack=small_pack)
    file = tmp_path / "report.pdf"
    file.write_bytes(made.built.data)
    listed = subprocess.run(["pdffonts", file], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert listed
    assert all(re.search(r" yes yes yes ", line) for line in listed)
    told = subprocess.run(["pdfinfo", "-struct-text", file], check=True, capture_output=True, text=True).stdout
    words = one_space(" ".join(re.findall(r'^\s*"(.*)"$', told, re.MULTILINE)))
    drawn = one_space(" ".join(look_inside(made.built.data).drawn))
    assert words.replace(" ", "") == drawn.replace(" ", "")
    assert (
        "OFFICIAL-SENSITIVE"
        in subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
    )


def test_words_do_not_join_where_lines_end(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]], look_inside: Look
) -> None:
    numbers = " ".join(f"w{n}" for n in range(3000))
    document = family("family-now.json") | {"analysis": numbers, "capacity_to_change": "x" * 2000}
    made = build(document, pack=small_pack)
    drawn = look_inside(made.built.data).drawn
    assert numbers in drawn
    assert "x" * 2000 in drawn


@pytest.mark.parametrize(("words", "named"), [
    ("so happy 😀", "U+1F600 GRINNING FACE"),
    ("中文", "U+4E2D"),
    ("bell \x07", "U+0007, a control character"),
    ("שלום", "right-to-left writing cannot be set yet"),
    ("half a pair \ud800", "U+D800"),
])  # fmt: skip
def test_what_the_fonts_cannot_show_is_refused_by_name_and_place(
    words: str, named: str, small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    document["grades"][2]["evidence"][1]["text"] = words
    made = build(family("family-now.json"), pack=small_pack)
    from dataclasses import replace

    from neglect_tool.services.reporting import build_report

    grades = list(made.request.assessment.grades)
    evidence = list(grades[2].evidence)
    evidence[1] = replace(evidence[1], text=words)
    grades[2] = replace(grades[2], evidence=tuple(evidence))
    spoilt = replace(made.request, assessment=replace(made.request.assessment, grades=tuple(grades)))
    with pytest.raises(ReportError) as caught:
        build_report(spoilt)
    assert caught.value.where == "document.grades[2].evidence[1].text"
    assert named in caught.value.what
    assert caught.value.remedy.endswith(".")
    str(caught.value).encode()


def test_letters_of_european_languages_and_what_word_processors_leave_are_printed(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]], look_inside: Look
) -> None:
    written = "Żółć, Ştefan, Ελένη, Їжак; e\u0301 soft\u00adhyphen, \ufb01ne\ttab, no\u00a0break\u200b."
    made = build(family("family-now.json") | {"analysis": written}, pack=small_pack)
    assert "Żółć, Ştefan, Ελένη, Їжак; é softhyphen, fine tab, no break." in look_inside(made.built.data).drawn
