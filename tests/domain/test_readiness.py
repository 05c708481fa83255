"""§6: every readiness check, when it speaks and when it is silent."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.readiness import CHECKS, Finding, OtherFamily, Severity, check, standing_blockers

Tell = Callable[..., Any]
DECIDED = {"by": "J. Amos", "role": "practitioner", "on": "2026-07-01", "told": "MASH", "outcome": "strategy meeting"}


@pytest.fixture
def clean(story: Tell) -> Tell:
    """A child of seven, seen alone, with one carer and every item at 2, unannounced: no finding at all."""

    def made(as_at: str = "2026-07-01", born: str | None = "2019-03-01", **child: Any) -> Any:
        told = story(as_at, f"a-{as_at}").child(born=born, **child).carer()
        told.document["visits"][0]["seen_alone"] = ["c1"]
        return told.all_at(2)

    return made


@pytest.fixture
def find(pack: FormPack) -> Callable[..., list[Finding]]:
    """The findings of one code."""

    def found(code: str, told: Any, previous: Sequence[Any] = (), **more: Any) -> list[Finding]:
        assert code in {each.code for each in CHECKS}
        findings = check(told.read(), pack, [each.read() for each in previous], **more)
        return [each for each in findings if each.code == code]

    return found


Find = Callable[..., list[Finding]]


def test_a_clean_assessment_has_no_finding(clean: Tell, pack: FormPack) -> None:
    assert check(clean().read(), pack) == ()


def test_alert_without_decision(clean: Tell, find: Find) -> None:
    (finding,) = find("alert-without-decision", clean().grade("K3b", 4))
    assert finding.severity is Severity.BLOCKER
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "K3b"))
    assert finding.text == (
        "K3b at 4 for C1 with M cannot wait, and no decision is recorded. "
        "Say who decided, when, what, and whom they told."
    )
    assert not find("alert-without-decision", clean().grade("K3b", 3))
    decided = clean().grade("K3b", 4).add("decisions", about={"child": "c1"}, **DECIDED)
    assert not find("alert-without-decision", decided)


def test_no_decision(clean: Tell, find: Find) -> None:
    (finding,) = find("no-decision", clean().grade("R1a", 4))
    assert (finding.severity, finding.about) == ("blocker", (("child", "c1"),))
    assert "(P2)" in finding.text
    assert not find("no-decision", clean().grade("R1a", 3))
    assert not find("no-decision", clean().grade("R1a", 4).add("decisions", about={"child": "c1"}, **DECIDED))


@pytest.mark.parametrize("lacking", ["by", "told", "outcome"])
@pytest.mark.parametrize("empty", ["", " ", None])
def test_a_decision_needs_who_what_and_whom_they_told(clean: Tell, find: Find, lacking: str, empty: str) -> None:
    told = clean().grade("R1a", 4).add("decisions", about={"child": "c1"}, **{**DECIDED, lacking: empty})
    assert find("no-decision", told)


def test_a_decision_without_a_date_is_none(clean: Tell, pack: FormPack) -> None:
    told = clean().grade("R1a", 4).add("decisions", about={"child": "c1"}, **DECIDED).read()
    undated = replace(told, decisions=(replace(told.decisions[0], on=None),))
    assert "no-decision" not in {each.code for each in check(told, pack)}
    assert "no-decision" in {each.code for each in check(undated, pack)}


def test_a_decision_is_for_its_child(clean: Tell, find: Find) -> None:
    told = clean().grade("R1a", 4).child("c2", born="2020-01-01").all_at(2, child="c2")
    assert find("no-decision", told.add("decisions", about={"child": "c2"}, **DECIDED))
    assert find("no-decision", told.add("decisions", **DECIDED)), "of nobody in particular"
    assert not find("no-decision", told.add("decisions", code="other", about={"child": "c1"}, **DECIDED))


def test_open_critical(clean: Tell, find: Find) -> None:
    (finding,) = find("open-critical", clean().without("H2b"))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "H2b"))
    assert "H2b is not seen yet for C1 with M" in finding.text
    assert "was declined" in find("open-critical", clean().without("H2b").grade("H2b", "declined"))[0].text
    assert not find("open-critical", clean().without("R1a"))


def test_na_on_critical(clean: Tell, find: Find) -> None:
    (finding,) = find("na-on-critical", clean().without("H2b", "R1a").grade("H2b", "na").grade("R1a", "na"))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "H2b"))
    assert not find("na-on-critical", clean().grade("H2b", "na")), "a number stands"


def test_grade_without_evidence(clean: Tell, find: Find) -> None:
    (finding,) = find("grade-without-evidence", clean().grade("R1a", 3, text=" "))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "R1a"))
    assert finding.text == "R1a at 3 for C1 with M has no evidence. Say what was seen or heard."
    assert not find("grade-without-evidence", clean().grade("R1a", 3))
    assert not find("grade-without-evidence", clean().grade("R1a", 2, source=None))
    assert not find("grade-without-evidence", clean().grade("R1a", 4, source=None).grade("R1a", 2))


def test_critical_without_evidence(clean: Tell, find: Find) -> None:
    (finding,) = find("critical-without-evidence", clean().grade("H2b", 1, source=None).grade("R1a", 1, source=None))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "H2b"))
    assert not find("critical-without-evidence", clean().grade("H2b", 3, source=None))


def test_no_voice(clean: Tell, find: Find) -> None:
    told = clean()
    assert not find("no-voice", told)
    told.document["voice"][0]["text"] = ""
    assert [each.about for each in find("no-voice", told)] == [(("child", "c1"),)]
    del told.document["voice"]
    assert len(find("no-voice", told)) == 1


def test_carer_unexplained(clean: Tell, find: Find) -> None:
    told = clean().carer("f", assessed=False).carer("g", assessed=False, not_assessed_reason="abroad").carer("h")
    assert [each.about for each in find("carer-unexplained", told)] == [(("carer", "f"),), (("carer", "h"),)]
    assert not find("carer-unexplained", clean().carer("h").grade("R1a", "unknown", carer="h"))
    gone = {"by": "x", "reason": "y"}
    assert find("carer-unexplained", clean().carer("h").grade("R1a", 2, carer="h", withdrawn=gone))


def test_household_adult_not_assessed(clean: Tell, find: Find) -> None:
    told = clean().carer("f", assessed=False, in_household=True, not_assessed_reason="works away")
    (finding,) = find("household-adult-not-assessed", told)
    assert (finding.severity, finding.about) == ("blocker", (("carer", "f"),))
    assert not find("household-adult-not-assessed", clean().carer("f", assessed=False))


def test_child_never_seen(clean: Tell, find: Find) -> None:
    told = clean().child("c2", born=None, due="2026-08-01")
    for visit in told.document["visits"]:
        visit["seen"] = ["m"]
    assert [each.about for each in find("child-never-seen", told)] == [(("child", "c1"),)]
    assert not find("child-never-seen", clean())


@pytest.mark.parametrize(
    ("born", "on", "source", "found"),
    [
        ("2026-01-01", "2026-06-03", "observed", False),
        ("2026-01-01", "2026-06-02", "observed", True),
        ("2026-01-01", "2026-06-30", "carer", True),
        ("2025-06-01", "2026-05-01", "carer", False),
    ],
)
def test_sleep_place_not_seen(clean: Tell, find: Find, born: str, on: str, source: str, found: bool) -> None:
    told = clean(born=born).without("H4a").visit("v0", on).grade("H4a", 2, visit="v0", source=source)
    findings = find("sleep-place-not-seen", told)
    assert [each.about for each in findings] == ([(("child", "c1"), ("item", "H4a"))] if found else [])


def test_due_passed(clean: Tell, find: Find) -> None:
    (finding,) = find("due-passed", clean(born=None, due="2026-06-30"))
    assert "C1 was due on 30 June 2026" in finding.text
    assert "Has the baby been born?" in finding.text
    assert not find("due-passed", clean(born=None, due="2026-07-01"))
    assert not find("due-passed", clean(born="2026-01-01", due="2026-06-30"))


def test_not_seen_alone(clean: Tell, find: Find) -> None:
    def unheard(**child: Any) -> Any:
        told = clean(**child)
        told.document["visits"][0]["seen_alone"] = []
        return told

    (finding,) = find("not-seen-alone", unheard(born="2022-07-01"))
    assert (finding.severity, finding.about) == ("warning", (("child", "c1"),))
    assert not find("not-seen-alone", unheard(born="2022-07-02")), "not yet four"
    assert not find("not-seen-alone", clean())
    assert find("not-seen-alone", unheard().grade("R1a", 4))[0].severity is Severity.BLOCKER
    assert find("not-seen-alone", unheard().grade("R1a", 3))[0].severity is Severity.WARNING


def test_critical_on_word(clean: Tell, find: Find) -> None:
    (finding,) = find("critical-on-word", clean().grade("H2b", 2, source="carer").grade("R1a", 2, source="carer"))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "H2b"))
    mixed = [{"source": "carer", "text": "said"}, {"source": "observed", "text": ""}]
    assert find("critical-on-word", clean().grade("H2b", 1, evidence=mixed))
    mixed[1]["text"] = "seen"
    assert not find("critical-on-word", clean().grade("H2b", 1, evidence=mixed))
    assert not find("critical-on-word", clean().grade("H2b", 3, source="carer"))
    assert not find("critical-on-word", clean().grade("H2b", 2, source=None))


def test_all_visits_announced(clean: Tell, find: Find) -> None:
    told = clean()
    told.document["visits"][0]["announced"] = True
    (finding,) = find("all-visits-announced", told)
    assert finding.about == ()
    assert not find("all-visits-announced", told.visit("v2", "2026-06-01"))


def test_carer_evidence_only(clean: Tell, find: Find) -> None:
    told = clean().carer("g").all_at(2, carer="g", source="carer").carer("h").grade("R1a", 2, carer="h", source=None)
    assert [each.about for each in find("carer-evidence-only", told)] == [(("child", "c1"), ("carer", "g"))]
    assert not find("carer-evidence-only", told.grade("R1a", 2, carer="g", source="agency"))


def test_unverified_improvement(clean: Tell, find: Find) -> None:
    before = clean("2026-05-01").grade("R1a", 4)
    told = clean().without("R1a").grade("R1a", 2, source="carer")
    (finding,) = find("unverified-improvement", told, [before])
    assert finding.about == (("child", "c1"), ("domain", "R"))
    assert "improved from 4 to 2 for C1, not verified" in finding.text
    assert not find("unverified-improvement", told)
    assert not find("unverified-improvement", clean(), [before])


@pytest.mark.parametrize(
    ("born", "item", "days"),
    [(None, "U1a", 28), ("2026-01-01", "R1a", 28), ("2024-01-01", "R1a", 56), ("2019-01-01", "R1a", 90),
     ("2012-01-01", "R1a", 90)],
)  # fmt: skip
def test_old_evidence(clean: Tell, find: Find, born: str | None, item: str, days: int) -> None:
    def seen(days_before: int) -> Any:
        on = date.fromordinal(date(2026, 7, 1).toordinal() - days_before).isoformat()
        told = clean(born=born, due="2026-09-01").without(item).visit("v0", on)
        return told.grade(item, 2, visit="v0").grade(item, "unknown")

    (finding,) = find("old-evidence", seen(days + 1))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", item), ("visit", "v0"))
    assert not find("old-evidence", seen(days))


def test_shared_event(clean: Tell, find: Find) -> None:
    def told(sibling: int | str | None, about: list[str], item: str = "K2a", **child: Any) -> Any:
        made = clean().child("c2", **{"born": "2020-01-01", **child}).all_at(2, child="c2").without(item)
        made.grade(item, 4, evidence=[{"source": "observed", "text": "seen", "about": about}])
        return made if sibling is None else made.grade(item, sibling, child="c2")

    about = (("child", "c2"), ("carer", "m"), ("item", "K2a"))
    for sibling in (None, "unknown", "na", 2, 1):
        findings = find("shared-event", told(sibling, ["c1", "c2"]))
        assert [each.about for each in findings] == [about]
    for sibling in (3, 4, 5):
        assert not find("shared-event", told(sibling, ["c1", "c2"]))
    assert find("shared-event", told(None, ["c2"]))
    assert not find("shared-event", told(None, ["c1"]))
    assert not find("shared-event", told(None, []))
    assert not find("shared-event", told(None, ["c1", "c2"], "K2c", born="2024-01-01")), "does not apply to the sibling"
    assert not find("shared-event", told(None, ["c1", "c2"], born=None, due="2026-09-01"))


def test_weak_action(clean: Tell, find: Find) -> None:
    whole = {"owner": "o", "due": "2026-08-01", "measure": "m", "contingency": "c"}
    assert not find("weak-action", clean().add("actions", id="x", **whole))
    for key in whole:
        (finding,) = find("weak-action", clean().add("actions", id="x", **{**whole, key: ""}))
        assert finding.about == (("action", "x"),)
    assert "without an owner, a due date" in find("weak-action", clean().add("actions", id="x"))[0].text


def test_no_plan(clean: Tell, find: Find) -> None:
    assert [each.about for each in find("no-plan", clean().grade("R1a", 4))] == [(("child", "c1"),)]
    assert not find("no-plan", clean().grade("R1a", 3))
    assert not find("no-plan", clean().grade("R1a", 4).add("actions", id="x"))


def test_drift(clean: Tell, find: Find) -> None:
    before = clean("2025-10-01").grade("R1a", 4).child("c2", born="2020-01-01")
    told = clean().grade("R1a", 4).child("c2", born="2020-01-01").add("actions", id="x", due="2026-06-01")
    assert [each.about for each in find("drift", told, [before])] == [
        (("child", "c1"), ("item", "R1a")),
        (("child", "c1"), ("domain", "R")),
        (("action", "x"),),
    ]
    assert not find("drift", told), "change findings need an earlier assessment"


def test_observers_disagree(clean: Tell, find: Find) -> None:
    def told(first: Any, second: Any, *then: Any, observer: str = "A. Other") -> Any:
        made = clean().without("R1a").visit("v2", "2026-07-01", observer=observer)
        made.document["visits"][0]["observer"] = "R. Patel"
        made.grade("R1a", first).grade("R1a", second, visit="v2")
        for number in then:
            made.grade("R1a", number)
        return made

    (finding,) = find("observers-disagree", told(1, 3))
    assert finding.about == (("child", "c1"), ("carer", "m"), ("item", "R1a"))
    assert not find("observers-disagree", told(2, 3))
    assert not find("observers-disagree", told(1, "unknown"))
    assert not find("observers-disagree", told(1, 3, observer="R. Patel"))
    assert not find("observers-disagree", told(1, 3, observer=""))
    assert find("observers-disagree", told(2, 3, 1)), "the last number of each"


def test_needs_not_asked(clean: Tell, find: Find) -> None:
    assert [each.about for each in find("needs-not-asked", clean(named_needs=None))] == [(("child", "c1"),)]
    assert not find("needs-not-asked", clean())
    assert not find("needs-not-asked", clean(named_needs=True))


def test_challenge(clean: Tell, find: Find) -> None:
    (finding,) = find("challenge", clean(named_needs=True).grade("R1a", 4))
    assert finding.about == (("child", "c1"), ("domain", "R"))
    assert "Would we accept this for any other child?" in finding.text
    assert not find("challenge", clean().grade("R1a", 4))
    assert not find("challenge", clean(named_needs=True).grade("R1a", 3))


OTHER = OtherFamily("F-2002", ("Grace Nightingale", "Jo Nightingale", "Li Example"), (date(2020, 3, 4),))


@pytest.mark.parametrize(
    "text",
    ["as with Grace last week", "the NIGHTINGALE file: grace nightingale", "see F-2002", "see f-2002.", "Nightingale's",
     "born 2020-03-04", "born 4/3/2020", "born 04.03.20", "born on 4 March 2020", "4th of March 2020", "Mar 4, 2020"],
)  # fmt: skip
def test_other_family(clean: Tell, find: Find, text: str) -> None:
    told = clean().add("actions", id="x", contingency=text)
    findings = find("other-family", told, others=[OTHER])
    assert findings
    assert {each.about for each in findings} == {(("action", "x"),)}
    assert {each.severity for each in findings} == {Severity.BLOCKER}
    assert not find("other-family", told), "without a vault there is nothing to compare with"


@pytest.mark.parametrize(
    "text",
    ["a disgraceful state", "by the grace of", "F-20021", "XF-2002", "Graceland", "14/3/2020", "2020-03-041", "Example",
     "Li was", "Joan", "Grâce", "4 March 2021"],
)  # fmt: skip
def test_other_family_keeps_to_whole_words(clean: Tell, find: Find, text: str) -> None:
    assert not find("other-family", clean().add("actions", id="x", contingency=text), others=[OTHER])


def test_other_family_leaves_out_what_is_ours_too(clean: Tell, find: Find) -> None:
    told = clean(born="2019-03-04").carer("f", assessed=False)
    told.document["carers"][1]["name"] = "Grace Example"
    told.add("actions", id="x", contingency="Grace, Example, Li Example, F-1, 4 March 2019")
    others = [OTHER, OtherFamily("F-1", ("Grace Example",), (date(2019, 3, 4),))]
    assert not [each for each in find("other-family", told, others=others) if "Li" not in each.text]


def test_other_family_looks_in_every_text(clean: Tell, find: Find) -> None:
    told = clean().add("chronology", on="2026-01-01", meaning="Grace").add("views", carer="m", text="Grace")
    told.add("strengths", child="c1", text="Grace").grade("R1a", 2, text="Grace").compensation(
        "H1a", "m", "m", "c1", "Grace"
    )
    told.document.update(analysis="Grace", capacity_to_change="Grace", why_now="Grace")
    told.document["voice"][0]["text"] = "Grace"
    told.document["visits"][0]["place"] = "Grace's house"
    told.add("decisions", on="2026-01-01", reason="Grace")
    assert len(find("other-family", told, others=[OTHER])) >= 9


def test_a_managers_entry_decides_a_blocker(clean: Tell, pack: FormPack) -> None:
    told = clean().without("H2b").carer("f", assessed=False)
    assert [each.code for each in standing_blockers(check(told.read(), pack))] == ["open-critical", "carer-unexplained"]
    told.add("decisions", code="open-critical", role="manager", on="2026-07-01", reason="ill", about={"item": "H2b"})
    findings = check(told.read(), pack)
    assert [(each.code, each.decided) for each in findings] == [("open-critical", True), ("carer-unexplained", False)]
    assert [each.code for each in standing_blockers(findings)] == ["carer-unexplained"]


@pytest.mark.parametrize(
    "change",
    [{"role": "practitioner"}, {"reason": " "}, {"code": "no-voice"}, {"about": {"child": "c1", "item": "H2c"}},
     {"about": {"domain": "H"}}],
)  # fmt: skip
def test_nothing_less_decides_it(clean: Tell, pack: FormPack, change: dict[str, Any]) -> None:
    entry = {"code": "open-critical", "role": "manager", "on": "2026-07-01", "reason": "ill", "about": {"child": "c1"}}
    told = clean().without("H2b").add("decisions", **{**entry, **change})
    assert [each.code for each in standing_blockers(check(told.read(), pack))] == ["open-critical"]


def test_findings_come_in_the_order_of_checks_then_of_the_document(clean: Tell, pack: FormPack) -> None:
    told = clean().child("c0", born="2020-01-01", named_needs=None).carer("b").grade("R1a", 4)
    told.grade("R1a", 4, child="c0").grade("H1a", 3, source=None, carer="b")
    findings = check(told.read(), pack)
    order = [each.code for each in CHECKS]
    places = [order.index(each.code) for each in findings]
    assert places == sorted(places)
    opens = [dict(each.about) for each in findings if each.code == "open-critical"]
    assert [(each["child"], each["item"], each["carer"]) for each in opens] == [
        ("c1", "H2b", "b"), ("c1", "H2c", "b"), ("c1", "K3b", "b"),
        ("c0", "H2b", "m"), ("c0", "H2b", "b"), ("c0", "H2c", "m"), ("c0", "H2c", "b"), ("c0", "K3b", "m"),
        ("c0", "K3b", "b"),
    ]  # fmt: skip


def test_every_text_says_what_happened_and_what_to_do(clean: Tell, pack: FormPack) -> None:
    told = clean(named_needs=None).without("H2b").carer("f", assessed=False, in_household=True).grade("R1a", 4)
    told.add("actions", id="x").document["visits"][0].update(announced=True, seen=[], seen_alone=[])
    findings = check(told.read(), pack)
    assert len({each.code for each in findings}) >= 8
    for finding in findings:
        assert finding.text.count(". ") >= 1 or finding.text.endswith("?")
        assert finding.text[0].isupper()
        assert finding.text[-1] in ".?"
        assert not {"invalid", "error", "failed", "must be resolved"} & set(finding.text.casefold().split())
