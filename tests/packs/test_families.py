"""The made-up families that ship with the program read, grade, and are what the demonstration says they are."""

import json
import re
from pathlib import Path

import pytest

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.change import Direction, Verification, compare
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import Prompt
from neglect_tool.domain.readiness import check, standing_blockers
from neglect_tool.exchange.document import canonical_bytes, read_document
from neglect_tool.packs.load import shipped_pack
from neglect_tool.paths import shipped

FOLDER = shipped("resources") / "families"
FILES = sorted(FOLDER.glob("*.json"))
SERIES = ("marlowe-2025-10", "marlowe-2026-01", "marlowe-2026-07")


@pytest.fixture(scope="module")
def pack() -> FormPack:
    return shipped_pack("graded-neglect-profile")


@pytest.fixture(scope="module")
def series(pack: FormPack) -> tuple[Assessment, ...]:
    return tuple(read_document(FOLDER / f"{name}.json", pack) for name in SERIES)


def test_there_are_four_families() -> None:
    assert len(FILES) == 6
    assert {path.stem for path in FILES} >= set(SERIES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_reads_grades_and_is_written_in_the_order_of_the_format(path: Path, pack: FormPack) -> None:
    assessment = read_document(path, pack)
    assert assessment.id == path.stem
    result = grade(assessment, pack)
    assert result.children.keys() == {child.id for child in assessment.children}
    raw = path.read_bytes()
    assert canonical_bytes(json.loads(raw)) == raw


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_says_that_it_is_made_up(path: Path, pack: FormPack) -> None:
    assessment = read_document(path, pack)
    assert any("made up" in event.event for event in assessment.chronology)
    agencies = {visit.agency for visit in assessment.visits} | {event.agency for event in assessment.chronology}
    generic = {"MASH", "Out-of-hours doctor", "Speech and language service"}
    assert all("Exampl" in agency or agency in generic for agency in agencies), agencies
    for name in ("Hereford", "NHS", "http", "@", "lorem"):
        assert name.casefold() not in path.read_text("utf-8").casefold()


def test_no_piece_of_evidence_is_used_twice(pack: FormPack) -> None:
    seen: dict[str, str] = {}
    texts = 0
    for path in FILES:
        for entry in read_document(path, pack).grades:
            for evidence in entry.evidence:
                texts += 1
                words = re.sub(r"\W+", " ", evidence.text.casefold())
                assert len(words.split()) >= 2, evidence.text
                place = f"{path.stem} {entry.child} {entry.carer} {entry.item}"
                if not words.startswith("police and mash checks") and not words.startswith("mash check"):
                    assert words not in seen, (place, seen[words], evidence.text)
                seen[words] = place
    assert texts > 350


def test_what_a_child_said_was_said_at_a_visit_that_saw_them(pack: FormPack) -> None:
    for path in FILES:
        assessment = read_document(path, pack)
        for entry in assessment.grades:
            visit = assessment.visit(entry.visit)
            for child in (entry.child,) if any(e.source == "child" for e in entry.evidence) else ():
                assert child in visit.seen, (path.stem, entry.item, child)
            if any(e.source == "child" and "alone" in e.text for e in entry.evidence):
                assert entry.child in visit.seen_alone, (path.stem, entry.item)


def test_each_profile_of_the_series_could_be_signed(series: tuple[Assessment, ...], pack: FormPack) -> None:
    for index, assessment in enumerate(series):
        findings = check(assessment, pack, series[:index])
        assert standing_blockers(findings) == ()


def test_the_last_of_the_series_shows_what_a_panel_has_to_weigh(series: tuple[Assessment, ...], pack: FormPack) -> None:
    latest = series[-1]
    result = grade(latest, pack, series[:-1])
    prompts = {child: outcome.prompt for child, outcome in result.children.items()}
    assert prompts == {"ruby": Prompt.P2, "alfie": Prompt.P1, "baby": Prompt.P1}
    ruby = result.children["ruby"]
    assert {key: each.grade for key, each in ruby.experience.domains.items()} == {"H": 3, "K": 4, "R": 2, "L": 2}
    assert ruby.experience.domains["R"].masked
    assert [key for key, item in ruby.items.items() if item.compensated] == ["H4b"]
    grades = {entry.grade for entry in latest.grades}
    assert grades >= {1, 2, 3, 4, "unknown", "declined", "na"}
    assert any(entry.withdrawn for entry in latest.grades)
    decided = [finding for finding in check(latest, pack, series[:-1]) if finding.decided]
    assert [finding.code for finding in decided] == ["open-critical"]


def test_the_series_shows_every_kind_of_change(series: tuple[Assessment, ...], pack: FormPack) -> None:
    _, latest = compare(series, pack)
    ruby = latest.children["ruby"].domains
    assert (ruby["H"].change, ruby["H"].verification) == (Direction.IMPROVED, Verification.VERIFIED)
    assert (ruby["L"].change, ruby["L"].verification) == (Direction.IMPROVED, Verification.UNVERIFIED)
    assert ruby["K"].change is Direction.UNCHANGED
    assert ruby["R"].sustained
    assert latest.children["alfie"].domains["K"].relapse
    assert latest.children["baby"].domains["U"].change is Direction.NOT_COMPARABLE
    assert {drift.kind.value for drift in latest.children["ruby"].drift} == {"item", "action", "no_improvement"}


@pytest.mark.parametrize("name", ["okonjo-reid-2026-07", "brackenbury-2026-07", "hartley-voss-2026-06"])
def test_the_drafts_have_honest_gaps(name: str, pack: FormPack) -> None:
    assessment = read_document(FOLDER / f"{name}.json", pack)
    result = grade(assessment, pack)
    assert any(child.open_criticals for child in result.children.values())
    assert standing_blockers(check(assessment, pack))


def test_a_danger_that_was_seen_was_acted_on_before_the_form_was_done(pack: FormPack) -> None:
    assessment = read_document(FOLDER / "okonjo-reid-2026-07.json", pack)
    assert [alert.item for alert in grade(assessment, pack).children["teo"].alerts] == ["H4a"]
    assert "alert-without-decision" not in {finding.code for finding in check(assessment, pack)}
