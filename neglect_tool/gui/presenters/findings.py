"""Findings as the readiness page shows them: the words, the place to go, the form for a decision, what is in place."""

import re
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.ages import age
from neglect_tool.domain.assessment import Decision
from neglect_tool.domain.plan import LACKING, lacks
from neglect_tool.domain.readiness import CHECKS, Finding, Severity
from neglect_tool.domain.readiness.people import ALONE_FROM
from neglect_tool.domain.wording import calling
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.people_forms import NOT_NOW
from neglect_tool.gui.presenters.ports import Page, Place, Problem, Saved
from neglect_tool.gui.presenters.story_rows import NEW
from neglect_tool.saying import tr
from neglect_tool.services.caseload import NEED_DECISION
from neglect_tool.services.drafts import Draft

MANAGER, UNVERIFIED = "manager", "unverified-improvement"


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding: what, why, and one button to the place."""

    key: str
    what: str
    why: str
    button: str
    """"Go to K2a"."""
    place: Place
    reason: str
    """"Manager’s reason" or "Record a decision"; empty where neither is allowed."""
    decided: str
    """Who decided, when and why; empty while it stands."""


@dataclass(frozen=True, slots=True)
class ReadinessState:
    """What the readiness page shows."""

    checked: str
    blockers_title: str
    blockers: tuple[FindingRow, ...]
    warnings_title: str
    warnings: tuple[FindingRow, ...]
    decided: tuple[FindingRow, ...]
    """Blockers that a manager has given a reason for, or that a decision was recorded on."""
    in_place: tuple[str, ...]
    ready: bool
    ready_title: str
    ready_text: str
    form: Form | None
    form_for: str
    """Key of the finding that the form belongs to."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None
    stood_at: str = ""
    """Key of the finding that one went to mend; coming back one stands there."""


IN_PLACE = {
    "no-voice": tr("Every child has a voice entry"),
    "child-never-seen": tr("Every born child was seen"),
    "not-seen-alone": tr("Every child of 4 or over was seen alone"),
    "all-visits-announced": tr("A visit was unannounced"),
    "carer-unexplained": tr("Every carer is explained"),
    "open-critical": tr("Every critical item is known"),
    "grade-without-evidence": tr("Every 3 or worse has evidence"),
    "other-family": tr("No other family’s name or date found"),
}
"""What is said when a check finds nothing."""

_FAMILY = {
    "carer-unexplained": "carer",
    "household-adult-not-assessed": "carer",
    "child-never-seen": "visit",
    "due-passed": "child",
    "not-seen-alone": "visit",
    "all-visits-announced": "visit",
    "needs-not-asked": "child",
}
_WORDS = {
    "carer": tr("Go to the carer"),
    "visit": tr("Go to the visits"),
    "child": tr("Go to the child"),
}


_SENTENCE_END = re.compile(r"(?<![A-Z])\. ")
"""Not after a capital: that is an initial, as in "S. Lund"."""


def key_of(finding: Finding) -> str:
    """Tells a finding from every other."""
    return "|".join((finding.code, *(f"{kind}={named}" for kind, named in finding.about)))


def finding_row(finding: Finding, draft: Draft) -> FindingRow:
    """The finding with its way out."""
    what, *rest = _SENTENCE_END.split(finding.text, maxsplit=1)
    place = place_of(finding, draft)
    blocker = finding.severity is Severity.BLOCKER and not finding.decided
    decides = finding.code in NEED_DECISION
    reason = (tr("Record a decision") if decides else tr("Manager’s reason")) if blocker else ""
    return FindingRow(
        key=key_of(finding),
        what=what if what.endswith((".", "?")) else f"{what}.",
        why="".join(rest),
        button=tr("Record a decision") if decides else _button(place),
        place=place,
        reason="" if decides else reason,
        decided=_decided(finding, draft) if finding.decided else "",
    )


def place_of(finding: Finding, draft: Draft) -> Place:
    """Where it is put right."""
    about = dict(finding.about)
    child, carer, item = about.get("child", ""), about.get("carer", ""), about.get("item", "")
    if finding.code in NEED_DECISION:
        return Place(Page.READINESS, key=key_of(finding))
    if finding.code in _FAMILY:
        kind = _FAMILY[finding.code]
        chosen = {"child": child, "carer": carer}.get(kind, "")
        return Place(
            Page.FAMILY, child=chosen if kind == "child" else "", carer=chosen if kind == "carer" else "", key=kind
        )
    if finding.code == "no-voice":
        return Place(Page.STORY, child=child, key=f"voice:{NEW}-{child}")
    if finding.code == "no-plan" or "action" in about:
        return Place(Page.PLAN, key=_action(about.get("action", ""), draft))
    if item or child:
        item = item or _telling_item(about.get("domain", ""), child, draft, better=finding.code == UNVERIFIED)
        return Place(Page.PROFILE, child=child, carer=carer, item=item)
    return Place(Page.FAMILY)


def _action(action: str, draft: Draft) -> str:
    """The row of the plan, and the field of it that is empty; where there is no action yet, the way to add one."""
    found = next((each for each in draft.assessment.actions if each.id == action), None)
    if found is None:
        return "actions"
    missing = next((LACKING[each] for each in lacks(found)), "done")
    return f"actions:{action}/{missing}"


def _telling_item(domain: str, child: str, draft: Draft, *, better: bool) -> str:
    """The item to look at where a finding is about a whole domain: the first that is better, or else the worst."""
    items = [item.id for each in draft.pack.domains if each.id == domain for item in each.items()]
    now = draft.result.children[child].items if child in draft.result.children else {}
    graded = [(number, item) for item in items if item in now and (number := now[item].number) is not None]
    last = draft.last_result.children.get(child) if draft.last_result and better else None
    before = {item: last.items[item].number for _, item in graded if last and item in last.items}
    moved = [item for number, item in graded if (was := before.get(item)) is not None and was > number]
    if moved:
        return moved[0]
    worst = max((number for number, _ in graded), default=0)
    return next((item for number, item in graded if number == worst), next(iter(items), ""))


def _button(place: Place) -> str:
    if place.page is Page.PLAN:
        return tr("Go to the plan")
    if place.page is Page.STORY:
        return tr("Go to the child’s voice")
    if place.page is Page.PROFILE:
        return tr("Go to {item}", item=place.item) if place.item else tr("Go to the profile")
    return _WORDS.get(place.key, tr("Go to the family"))


def _decided(finding: Finding, draft: Draft) -> str:
    about = dict(finding.about)
    for decision in reversed(draft.assessment.decisions):
        fits = all(about.get(kind) == named for kind, named in decision.about)
        if decision.code == finding.code and fits and decision.reason:
            return _told(decision)
    return ""


def _told(decision: Decision) -> str:
    """Who decided it, when, whom they told, and what came of it."""
    day = f", {day_words(decision.on)}" if decision.on else ""
    told = tr(" Told: {told}.", told=decision.told.rstrip(".")) if decision.told else ""
    outcome = (
        tr(" {outcome}.{told} Why:", outcome=decision.outcome.rstrip("."), told=told) if decision.outcome else told
    )
    return f"{decision.by}, {decision.role}{day}:{outcome} {decision.reason}"


def recorded(draft: Draft) -> tuple[FindingRow, ...]:
    """The decisions on prompts and alerts: nothing is left to mend there, and all of it stays in view."""
    called = calling(draft.assessment).child
    here = Place(Page.READINESS)
    return tuple(
        FindingRow(
            key=f"decision|{at}",
            what=tr(
                "The decision about {called}", called=called.get(dict(each.about).get("child", ""), tr("the family"))
            ),
            why="",
            button="",
            place=here,
            reason="",
            decided=_told(each),
        )
        for at, each in enumerate(draft.assessment.decisions)
        if each.code in NEED_DECISION
    )


def in_place(draft: Draft) -> tuple[str, ...]:
    """What is in place, said so that work done is seen."""
    found = {finding.code for finding in draft.findings}
    now = draft.assessment
    if not (now.children and now.carers and now.visits):
        return ()
    ages = [age(child.born, now.as_at) for child in now.children if child.born is not None]
    graded = any(isinstance(entry.grade, int) and entry.withdrawn is None for entry in now.grades)
    nobody = {
        "child-never-seen": not any(years >= 0 for years in ages),
        "not-seen-alone": not any(years >= ALONE_FROM for years in ages),
        "open-critical": not any(carer.assessed for carer in now.carers),
        "grade-without-evidence": not graded,
    }
    said = [check.code for check in CHECKS if check.code in IN_PLACE and check.code not in found]
    return tuple(IN_PLACE[code] for code in said if not nobody.get(code, False))


def decision_form(key: str, finding: Finding, draft: Draft, author: str) -> Form:
    """Who decided what, when and whom they told; or a manager's reason, which is printed."""
    on = Field("on", tr("On which day"), FieldKind.DATE, day_words(draft.assessment.as_at), HOW)
    reason = Field("reason", tr("Why"), FieldKind.LONG)
    if finding.code in NEED_DECISION:
        child = calling(draft.assessment).child.get(dict(finding.about).get("child", ""), "")
        fields: tuple[Field, ...] = (
            Field("by", tr("Who decided"), value=author),
            Field("role", tr("Their role"), hint=tr("Such as manager, named doctor, social worker")),
            on,
            Field("told", tr("Whom they told"), hint=tr("Such as the front door (MASH), the duty team")),
            Field("outcome", tr("What was decided"), FieldKind.LONG),
            reason,
        )
        return Form(
            key,
            tr("A decision about {child}", child=child),
            fields,
            tr("Record the decision"),
            NOT_NOW,
            note=tr("This is printed in the report."),
        )
    fields = (Field("by", tr("Manager’s name")), on, reason)
    note = tr("A manager’s reason is printed in the report, and lets it be signed.")
    return Form(key, tr("Manager’s reason"), fields, tr("Record the reason"), NOT_NOW, note=note)


def read_decision(form: Form, finding: Finding, today: date) -> tuple[Decision | None, dict[str, str]]:
    """The decision as answered, or what is wrong by field."""
    decides = finding.code in NEED_DECISION
    asked = {"by": tr("Say who."), "reason": tr("Say why. It is printed.")}
    if decides:
        asked |= {
            "role": tr("Say what their role is."),
            "told": tr("Say whom they told."),
            "outcome": tr("Say what was decided."),
        }
    wrong = {name: words for name, words in asked.items() if not form.text(name)}
    on = read_day(form.text("on"), today)
    if on is None:
        wrong["on"] = HOW
    elif on > today:
        wrong["on"] = tr("That day is still to come.")
    if wrong or on is None:
        return None, wrong
    child = tuple(pair for pair in finding.about if pair[0] == "child")
    return Decision(
        code=finding.code,
        about=child if decides else finding.about,
        by=form.text("by"),
        role=form.text("role") if decides else MANAGER,
        on=on,
        told=form.text("told") if decides else "",
        outcome=form.text("outcome") if decides else "",
        reason=form.text("reason"),
    ), {}
