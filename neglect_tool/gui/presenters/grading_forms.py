"""What is asked while grading: a reason, and evidence. A form's key names what it is for, so that it can be kept."""

from neglect_tool.domain.assessment import Assessment, Evidence, NotGrade, Source
from neglect_tool.domain.draft import EvidenceWritten
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.grading_sight import Sight
from neglect_tool.gui.presenters.words import SOURCES
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

NA, DECLINED, DOUBT, WITHDRAW, EVIDENCE = "na", "declined", "doubt", "withdraw", "evidence"
KINDS = (NA, DECLINED, DOUBT, WITHDRAW, EVIDENCE)
_BETWEEN = "\x1f"


def key_of(kind: str, *parts: str) -> str:
    """The key of a form."""
    return f"{kind}:{_BETWEEN.join(parts)}"


def parts_of(key: str) -> tuple[str, tuple[str, ...]]:
    """Its kind, and what it is for."""
    kind, _, rest = key.partition(":")
    return kind, tuple(rest.split(_BETWEEN))


def form_of(key: str, sight: Sight) -> Form | None:
    """The form of that key; None where what it is for is not there any more, or is not what one stands at."""
    kind, parts = parts_of(key)
    draft, spot = sight.draft, sight.spot
    if kind in (NA, DECLINED):
        return reason_form(key, parts[0], sight.who()) if parts[1:] == (spot.child, spot.carer, spot.visit) else None
    if parts[1] not in draft.keys["grades"]:
        return None
    entry = draft.entry(parts[1])
    if (entry.child, entry.carer) != (spot.child, spot.carer):
        return None
    if kind != EVIDENCE:
        return reason_form(key, parts[0], sight.who())
    was = draft.evidence_of(parts[1]).get(parts[2])
    return evidence_form(key, parts[0], sight.who(), draft.assessment, entry.child, was)


def reason_form(key: str, item: str, who: str) -> Form:
    """Why a not-grade, why a worse grade gives way, or why an entry is taken back."""
    kind, _ = parts_of(key)
    title, label, submit, note = {
        NA: (f"{item} does not apply to {who}", "Why not?", "Mark as not applicable", "It is printed."),
        DECLINED: (f"{item} was declined, {who}", "What was said?", "Mark as declined", "Write it as it was said."),
        DOUBT: (
            f"Why does the worse grade of {item} give way?",
            "Reason",
            "Take back the worse grade",
            f"It alerts, so it is not taken back without a reason. Until then both stand for {who}.",
        ),
        WITHDRAW: (f"Take back {item}, {who}", "Why?", "Take it back", "It stays on record with your name and this."),
    }[kind]
    cancel = tr("Leave both") if kind == DOUBT else tr("Keep as it was")
    return Form(key, title, (Field("reason", label, FieldKind.LONG),), submit, cancel, note)


def evidence_form(key: str, item: str, who: str, now: Assessment, child: str, was: Evidence | None) -> Form:
    """A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else."""
    fields = [
        Field("text", tr("What was seen or heard?"), FieldKind.LONG, was.text if was else "",
              hint=tr("What happened, and when. Who said it, in their words.")),
        Field("source", tr("Where does it come from?"), FieldKind.CHOICE, was.source.value if was else "",
              choices=tuple((source.value, words) for source, words in SOURCES.items())),
    ]  # fmt: skip
    others = tuple((each.id, each.name) for each in now.children if each.id != child)
    if others:
        about = tuple(each for each in was.about if each != child) if was else ()
        fields.append(Field("about", tr("Is it about other children too?"), FieldKind.SEVERAL, about, choices=others))
    third = Field("third_party", tr("It says something about somebody outside the family"), FieldKind.TICK,
                  was.third_party if was else False)  # fmt: skip
    title = tr("Evidence for {item}, {who}", item=item, who=who)
    return Form(key, title, (*fields, third), tr("Keep other wording") if was else tr("Add evidence"), tr("Close"))


def read_evidence(form: Form, child: str, was: Evidence | None = None) -> tuple[Evidence | None, dict[str, str]]:
    """The evidence as answered, or what is wrong by field; when and by whom it was said stays with other wording."""
    wrong = {}
    if not form.text("source"):
        wrong["source"] = tr("Say where it comes from. It decides what counts as verified.")
    if not form.text("text"):
        wrong["text"] = tr("Write what was seen or heard.")
    if wrong:
        return None, wrong
    others = form.chosen("about") if any(field.name == "about" for field in form.fields) else ()
    about = (child, *others) if others else ()
    at, by = (was.at, was.said_by) if was else ("", "")
    return Evidence(Source(form.text("source")), form.text("text"), about, form.ticked("third_party"), at, by), {}


def evidence_written(form: Form, draft: Draft) -> tuple[EvidenceWritten | None, dict[str, str]]:
    """The change that a form of evidence asks for, or what is wrong by field."""
    _, (_, entry, line) = parts_of(form.key)
    evidence, wrong = read_evidence(form, draft.entry(entry).child, draft.evidence_of(entry).get(line))
    return (None, wrong) if evidence is None else (EvidenceWritten(entry, evidence, line), {})


def read_reason(form: Form) -> tuple[str, dict[str, str]]:
    """The reason, or what is wrong."""
    reason = form.text("reason")
    if reason:
        return reason, {}
    kind, _ = parts_of(form.key)
    return "", {"reason": tr("Write what was said.") if kind == DECLINED else tr("Write why.")}


def not_grade(kind: str) -> NotGrade:
    """The not-grade that a reason is asked for."""
    return NotGrade.NA if kind == NA else NotGrade.DECLINED
