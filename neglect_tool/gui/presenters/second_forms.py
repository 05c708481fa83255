"""The forms of a second opinion: whom one asks, and what the two agree on a difference."""

from neglect_tool.domain.work import SecondGrade, Settlement
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.people_forms import NOT_NOW
from neglect_tool.gui.presenters.second_rounds import BETWEEN, Round, observers, pairs, rounds, who
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

ASK, SETTLE = "second-ask", "second-settle"
KINDS = (ASK, SETTLE)
WHY_BLIND = tr(
    "They see each item, its need, its cards and what was written, and no grade of yours. "
    "Ask somebody who has not seen your grades."
)


def ask_form(draft: Draft) -> Form:
    """Who the colleague is, and whom they grade."""
    choices = tuple((f"{child}{BETWEEN}{carer}", who(draft, Round(child, carer, ""))) for child, carer in pairs(draft))
    only = choices[0][0] if len(choices) == 1 else ""
    return Form(
        ASK,
        tr("Ask a colleague to grade blind"),
        (
            Field("by", tr("The colleague’s name")),
            Field("agency", tr("Their agency")),
            Field("pair", tr("Whom they grade"), FieldKind.CHOICE, only, choices=choices),
        ),
        tr("Begin the blind round"),
        NOT_NOW,
        WHY_BLIND,
    )


def read_ask(form: Form, draft: Draft, author: str) -> tuple[Round | None, dict[str, str]]:
    """The round that the form begins, or what is wrong."""
    by, pair = " ".join(form.text("by").split()), form.text("pair")
    wrong = {}
    if not by:
        wrong["by"] = tr("Write who grades, as it will stand on record.")
    if pair not in {f"{child}{BETWEEN}{carer}" for child, carer in pairs(draft)}:
        wrong["pair"] = tr("Choose a child and a carer.")
    if wrong:
        return None, wrong
    child, carer = pair.split(BETWEEN)
    made = Round(child, carer, by, form.text("agency"))
    if by.casefold() in observers(draft, made) | {author.casefold()}:
        return None, {"by": tr("They graded it first. A second opinion is somebody else’s.")}
    if any(each.key == made.key for each in rounds(draft)):
        return None, {"by": tr("They have graded {who} already. It is in the list.", who=who(draft, made))}
    return made, {}


def settle_form(key: str, grade: SecondGrade, first: int, draft: Draft, desk: Desk) -> Form:
    """What the two agree; nothing is chosen for them."""
    names = draft.pack.grade_names
    item = next(each for each in draft.pack.items() if each.id == grade.item)
    return Form(
        f"{SETTLE}:{key}",
        tr("Sort out {id} {name}: {first} and {grade}", id=item.id, name=item.name, first=first, grade=grade.grade),
        (
            Field("grade", tr("You two agree on"), FieldKind.CHOICE,
                  choices=tuple((str(n), f"{n} {name}") for n, name in enumerate(names, start=1))),
            Field("by", tr("Who agreed"), value=tr("{author} and {by}", author=desk.author, by=grade.by)),
            Field("on", tr("On which day"), FieldKind.DATE, day_words(desk.today), HOW),
            Field("reason", tr("Why: what was seen or heard that decides it"), FieldKind.LONG),
        ),
        tr("Keep what you agree"),
        NOT_NOW,
        tr("Both grades stay on record as they were given."),
    )  # fmt: skip


def read_settlement(form: Form, first: int, desk: Desk) -> tuple[Settlement | None, dict[str, str]]:
    """What was agreed, or what is wrong."""
    grade, by, reason = form.text("grade"), " ".join(form.text("by").split()), form.text("reason")
    on = read_day(form.text("on"), desk.today)
    wrong = {}
    if grade not in ("1", "2", "3", "4", "5"):
        wrong["grade"] = tr("Choose the card that you two agree on.")
    if not by:
        wrong["by"] = tr("Write who agreed.")
    if on is None or on > desk.today:
        wrong["on"] = HOW if on is None else tr("That day has not come yet.")
    if not reason:
        wrong["reason"] = tr("Say why, in a sentence.")
    if wrong or on is None:
        return None, wrong
    return Settlement(int(grade), by, on, reason, first), {}
