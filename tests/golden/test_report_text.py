"""What a report says, held word for word. To accept a change on purpose: NEGLECT_TOOL_REGENERATE=1."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.report import phrases
from neglect_tool.report.blocks import Run
from neglect_tool.report.text import as_text
from neglect_tool.report.words import break_lines, style

HERE = Path(__file__).parent


@pytest.mark.parametrize(("golden", "documents"), [
    ("panel-review.txt", ("family-before.json", "family-now.json")),
    ("panel-first.txt", ("family-now.json",)),
])  # fmt: skip
def test_the_panel_edition_says_this(
    golden: str,
    documents: tuple[str, ...],
    small_pack: FormPack,
    build: Callable[..., Any],
    family: Callable[[str], dict[str, Any]],
) -> None:
    made = build(*(family(name) for name in documents), pack=small_pack, signers=("practitioner", "manager", "partner"))
    said = as_text(made.built.sections)
    kept = HERE / golden
    if os.environ.get("NEGLECT_TOOL_REGENERATE"):
        kept.write_text(said, encoding="utf-8")
    assert said == kept.read_text(encoding="utf-8")


def test_nothing_graded_never_reads_as_safe(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    good = [{**each, "grade": 2} for each in document["grades"] if each["item"].startswith(("F", "S"))]
    document |= {"grades": good, "children": document["children"][:1], "compensations": []}
    document["carers"] = document["carers"][:2]
    said = as_text(build(document, pack=small_pack).built.sections)
    assert "[P0] Nothing in the profile asks for a decision now." in said
    assert "No domain is at 3 or worse. This does not mean safe. Seen: 5 of 5 items. Not known: " in said
    assert "This is a prompt, not a threshold. A person decides, and writes why." in said


def test_what_stops_signing_is_said_on_page_one(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json") | {"decisions": []}
    made = build(document, pack=small_pack)
    page_one = as_text(made.built.sections[:1])
    assert f"This report cannot be signed yet: {len(made.built.blockers)} findings stand." in page_one
    assert "Decision: none is recorded." in page_one
    everything = as_text(made.built.sections)
    assert all(finding.text in everything for finding in made.built.blockers)


def test_an_alert_stands_and_is_told_until_a_verified_better_grade(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    gate = next(each for each in document["grades"] if each["item"] == "S1a" and each["carer"] == "m")
    word = {"visit": "v2", "grade": 2, "evidence": [{"source": "carer", "text": "Mended."}]}
    document["grades"] += [{**gate, "grade": 5}, {**gate, **word}]
    document["visits"][1]["announced"] = True
    said = as_text(build(document, pack=small_pack).built.sections)
    assert "[P3] The profile asks for a decision today about Nell." in said
    alert = "Alert for Nell: S1a, The gate, was graded 5 with Mo on 3 June. It stands until a verified better grade."
    assert alert in said
    assert "Alert: S1a, The gate, with Mo, was 5 on 3 June. It stands until a later grade" in said


def test_a_sibling_who_also_needs_a_decision_is_not_hidden_behind_a_graver_one(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    document["children"][1] = {"id": "c2", "name": "Odd Example", "born": "2018-01-01", "named_needs": False}
    document["grades"] = [
        {"item": item, "child": child, "carer": "m", "visit": "v2", "grade": grade, "reason": None,
         "evidence": [{"source": "observed", "text": "Seen."}]}
        for child, item, grade in (("c1", "S1a", 5), ("c2", "F1a", 4), ("c2", "S1a", 2))
    ]  # fmt: skip
    page_one = as_text(build(document, pack=small_pack).built.sections[:1])
    assert "[P3] The profile asks for a decision today about Nell." in page_one
    assert "Also about Odd (P2): Fed is at 4 for Odd, because of F1a, Breakfast, with Mo." in page_one


def test_every_grade_of_three_or_worse_has_its_reason(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    said = as_text(build(family("family-before.json"), document, pack=small_pack).built.sections)
    names = {carer["id"]: carer["name"].split()[0] for carer in document["carers"]}
    for each in document["grades"]:
        if isinstance(each["grade"], int) and each["grade"] >= 3:
            item = next(item.name for item in small_pack.items() if item.id == each["item"])
            assert f"{each['item']}, {item}, with {names[each['carer']]}" in said
            assert all(evidence["text"] in said for evidence in each["evidence"])


@pytest.mark.parametrize(("flag", "cell"), [(False, "no named needs"), (None, "not asked")])
def test_an_answer_of_no_named_needs_is_not_told_as_a_question_not_asked(
    flag: bool | None, cell: str, small_pack: FormPack, build: Callable[..., Any],
    family: Callable[[str], dict[str, Any]],
) -> None:  # fmt: skip
    fed, yard, wait = small_pack.domains
    pack = replace(small_pack, domains=(fed, replace(yard, named_needs_only=True), wait))
    document = family("family-now.json")
    flagged = document["children"][0] | {"named_needs": True}
    other = {"id": "c2", "name": "Odd Example", "born": "2018-01-01", "named_needs": flag}
    document |= {"children": [flagged, other], "compensations": []}
    document["grades"] = [each for each in document["grades"] if each["child"] == "c1"]
    page_one = as_text(build(document, pack=pack).built.sections[:1])
    table = page_one.partition("Child | Prompt | Fed | Safe outdoors\n")[2]
    assert table.splitlines()[1].endswith(f" | Fed: not enough information | {cell}")


def test_a_child_who_was_not_born_yet_was_seen_by_nobody(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    document["children"].append({"id": "c3", "name": "Pip Example", "born": "2026-06-10", "named_needs": False})
    document["visits"] = [
        {"id": "v1", "on": "2026-06-03", "announced": True, "seen": ["c2", "m", "c3"], "seen_alone": ["c2"]},
        {"id": "v2", "on": "2026-06-10", "announced": True, "seen": ["c1"], "seen_alone": ["c1"]},
    ]
    document |= {"voice": [{"child": "c2", "visit": "v1", "text": "Turns at night."}], "grades": []}
    said = as_text(build(document, pack=small_pack).built.sections)
    visits = said.partition("## Who contributed")[2]
    assert "3 June 2026; announced | nobody named |  | Mo | nobody" in visits
    assert "10 June 2026; announced | nobody named |  | Nell | Nell" in visits
    assert "Odd, alone" not in said
    assert "seen alone" not in said.partition("Turns at night.")[2].partition("##")[0]
    assert "- Pip has not been seen." in said
    assert "Odd has not been seen" not in said


def test_a_day_is_told_a_line_a_moment_and_an_action_with_its_progress(
    small_pack: FormPack, build: Callable[..., Any], family: Callable[[str], dict[str, Any]]
) -> None:
    document = family("family-now.json")
    child = document["children"][0]["id"]
    day = "Tea: Toast\nBedtime, as seen: Put down awake\n  with a lamp on\nNot asked yet: Bath."
    document["voice"] = [{"child": child, "visit": None, "method": "day-in-my-life", "text": day, "day": "weekend"}]
    progress = [{"on": "2026-05-02", "text": "The latch is bought", "by": "S. Lund"}]
    document["actions"] = [{**document["actions"][0], "progress": progress}]
    made = build(document, pack=small_pack)
    said = as_text(made.built.sections)
    lines = [line.strip() for line in said.splitlines()]
    for line in ("Tea: Toast", "Bedtime, as seen: Put down awake", "Not asked yet: Bath."):
        assert any(line in each for each in lines), said
    assert said.count("Day in my life, a weekend") == 1
    assert "2 May, S. Lund: The latch is bought" in said


def test_a_double_name_goes_on_behind_its_hyphen_and_an_initial_ends_no_sentence() -> None:
    """Names once stood as "Alexandrina-W…" on page one, and an owner ended at "with K."."""
    name = "Alexandrina-Wilhelmina"
    assert phrases.short_words(name, [name, "Cai"]) == name
    lines = break_lines((Run(name),), style("body"), 60)
    assert ["".join(stretch.words for stretch in line) for line in lines] == ["Alexandrina-", "Wilhelmina"]
    assert (
        phrases.shorten("Guillermo and Maria, with K. Adebayo, midwife", 40) == "Guillermo and Maria, with K. Adebayo…"
    )
    assert phrases.shorten("The gate is shut. It was open before, seen twice.", 30) == "The gate is shut."
