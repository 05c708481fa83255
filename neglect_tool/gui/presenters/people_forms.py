"""The forms of the family page: what is asked of a child, a carer, a visit and a date, and what the answers mean."""

from collections.abc import Mapping, Sequence
from datetime import date

from neglect_tool.domain.ages import LAST_AGE, age
from neglect_tool.domain.assessment import Assessment, Carer, Child, Family, Visit
from neglect_tool.domain.draft import AsAtMoved, CarerPut, Change, ChildPut, FamilyPut, VisitPut
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.forms import KEEP_AS_IT_WAS, Field, FieldKind, Form
from neglect_tool.saying import tr

Answered = tuple[Sequence[Change], Mapping[str, str]]
"""The changes that a form makes, or what is wrong with it by field."""

NOT_NOW = tr("Not now")
"""Closes the form of a person or visit that is not there yet."""
BIRTH = tr("Such as 14 March 2019 or 14/3/19. Leave empty for an unborn child.")
BORN_YET = tr("Has the baby been born? Enter the day of birth, or the new due date.")

YES, NO = "yes", "no"
ANNOUNCED, UNANNOUNCED = "announced", "unannounced"
HOME, ELSEWHERE = "home", "elsewhere"


def family_form(now: Assessment) -> Form:
    """The reference and name of the open family."""
    fields = (
        Field("reference", tr("Reference"), value=now.family.reference, hint=tr("As the agency knows them")),
        Field("name", tr("Family name"), value=now.family.name),
    )
    return Form("family", tr("Family"), fields, tr("Keep"))


def read_family(form: Form) -> Answered:
    """The family as answered."""
    wrong = {}
    if not form.text("reference"):
        wrong["reference"] = tr("Give the reference under which the agency knows them.")
    if not form.text("name"):
        wrong["name"] = tr("Give the name by which you will know them.")
    return (() if wrong else (FamilyPut(Family(form.text("reference"), form.text("name"))),)), wrong


def date_form(now: Assessment) -> Form:
    """The date of the assessment."""
    field = Field("as_at", tr("Date of the profile"), FieldKind.DATE, day_words(now.as_at), hint=HOW)
    return Form(
        "date",
        tr("Date of the profile"),
        (field,),
        tr("Keep"),
        note=tr("Ages and everything that is due are as at this."),
    )


def read_date(form: Form, now: Assessment, previous: Sequence[Assessment], today: date) -> Answered:
    """The date as answered."""
    day = read_day(form.text("as_at"), today)
    last_visit = max((visit.on for visit in now.visits), default=date.min)
    wrong = ""
    if day is None:
        wrong = HOW
    elif day < last_visit:
        wrong = tr("The last visit was on {day}. The profile cannot be dated before it.", day=day_words(last_visit))
    elif previous and day <= previous[-1].as_at:
        wrong = tr("The profile before is dated {day}. This one must be later.", day=day_words(previous[-1].as_at))
    elif day > today:
        wrong = tr("That day is still to come.")
    return (() if wrong or day is None else (AsAtMoved(day),)), ({"as_at": wrong} if wrong else {})


def child_form(key: str, child: Child | None) -> Form:
    """A child, born or unborn."""
    needs = "" if child is None or child.named_needs is None else (YES if child.named_needs else NO)
    fields = (
        Field("name", tr("Name"), value=child.name if child else "", hint=tr("As the family says it")),
        Field("born", tr("Born on"), FieldKind.DATE, _day(child.born if child else None), BIRTH),
        Field(
            "due",
            tr("Due on"),
            FieldKind.DATE,
            _day(child.due if child else None),
            tr("For an unborn child, such as 14 March 2027 or 14/3/27."),
        ),
        Field(
            "needs",
            tr("Disabled, or with additional needs?"),
            FieldKind.CHOICE,
            needs,
            choices=((YES, tr("Yes")), (NO, tr("No")), ("", tr("Not asked yet"))),
        ),
        Field(
            "elsewhere",
            tr("With whom, if not in the household"),
            value=child.lives_elsewhere if child else "",
            hint=tr("Leave empty for a child of the household. Such as with an aunt, or foster carers; no address."),
        ),
    )
    return Form(key, child.name if child else tr("A child"), fields, tr("Keep"), KEEP_AS_IT_WAS if child else NOT_NOW)


def read_child(form: Form, child_id: str, today: date) -> Answered:
    """The child as answered."""
    wrong: dict[str, str] = {}
    born, due = _read(form, "born", today, wrong), _read(form, "due", today, wrong, ahead=True)
    if not wrong:
        if born is None and due is None:
            wrong["born"] = tr("Give the day of birth, or the day that the baby is due.")
        elif born is None and due is not None and due < today:
            wrong["due"] = BORN_YET
        elif born is not None and born > today:
            wrong["born"] = tr("That day is still to come. For an unborn child give the day due.")
        elif born is not None and age(born, today) > LAST_AGE:
            wrong["born"] = tr("That is 18 or over. A profile is for children under 18; check the year.")
    name = form.text("name") or (tr("Baby") if born is None and due is not None else "")
    if not name:
        wrong["name"] = tr("Give the child’s name.")
    needs = {YES: True, NO: False}.get(form.text("needs"))
    return (() if wrong else (ChildPut(Child(child_id, name, born, due, needs, form.text("elsewhere"))),)), wrong


def carer_form(key: str, carer: Carer | None, children: Sequence[Child]) -> Form:
    """Anyone who looks after a child."""
    lives = "" if carer is None else (HOME if carer.in_household else ELSEWHERE)
    assessed = YES if carer is None or carer.assessed else NO
    cares_for = tuple(child.id for child in children if carer is None or carer.cares_for(child.id))
    fields = [
        Field("name", tr("Name"), value=carer.name if carer else "", hint=tr("As the family says it")),
        Field("relationship", tr("Who they are to the children"), value=carer.relationship if carer else "",
              hint=tr("Such as mother, father, grandmother, partner")),
        Field("lives", tr("Where they live"), FieldKind.CHOICE, lives,
              choices=((HOME, tr("In the household")), (ELSEWHERE, tr("Elsewhere")))),
        Field("assessed", tr("Is their care graded in this profile?"), FieldKind.CHOICE, assessed,
              choices=((YES, tr("Yes")), (NO, tr("No")))),
        Field("reason", tr("If not, why?"), value=carer.not_assessed_reason if carer else "",
              hint=tr("It is printed. Someone in the household who is not graded stops signing.")),
    ]  # fmt: skip
    if len(children) > 1:
        choices = tuple((child.id, child.name) for child in children)
        fields.append(Field("children", tr("Looks after"), FieldKind.SEVERAL, cares_for, choices=choices))
    return Form(
        key, carer.name if carer else tr("A carer"), tuple(fields), tr("Keep"), KEEP_AS_IT_WAS if carer else NOT_NOW
    )


def read_carer(form: Form, carer_id: str, children: Sequence[Child]) -> Answered:
    """The carer as answered."""
    wrong = {}
    if not form.text("name"):
        wrong["name"] = tr("Give the carer’s name.")
    if not form.text("lives"):
        wrong["lives"] = tr("Say where they live. Everyone in the household is part of the profile.")
    assessed = form.text("assessed") != NO
    if not assessed and not form.text("reason"):
        wrong["reason"] = tr("Say why their care is not graded.")
    chosen: tuple[str, ...] | None = None
    if any(field.name == "children" for field in form.fields):
        ticked = form.chosen("children")
        chosen = None if all(child.id in ticked for child in children) else ticked
        if assessed and not ticked:
            wrong["children"] = tr("Say which of the children they look after.")
    carer = Carer(
        carer_id,
        form.text("name"),
        form.text("relationship"),
        assessed,
        "" if assessed else form.text("reason"),
        form.text("lives") == HOME,
        chosen,
    )
    return (() if wrong else (CarerPut(carer),)), wrong


def visit_form(key: str, visit: Visit | None, now: Assessment, author: str, today: date) -> Form:
    """A visit: when, announced or not, by whom, where, and who was seen."""
    seen_before = visit.seen + visit.seen_alone if visit else ()
    born = (child for child in now.children if child.born is not None or child.id in seen_before)
    children = tuple((child.id, child.name) for child in born)
    people = (*children, *((carer.id, carer.name) for carer in now.carers))
    announced = "" if visit is None else (ANNOUNCED if visit.announced else UNANNOUNCED)
    agency = visit.agency if visit else (now.visits[-1].agency if now.visits else "")
    fields = (
        Field("on", tr("Day"), FieldKind.DATE, _day(visit.on if visit else today), HOW),
        Field("announced", tr("Did they know that you were coming?"), FieldKind.CHOICE, announced,
              choices=((UNANNOUNCED, tr("No, unannounced")), (ANNOUNCED, tr("Yes, announced")))),
        Field("observer", tr("Who visited"), value=visit.observer if visit else author),
        Field("agency", tr("Agency"), value=agency),
        Field("place", tr("Where"), value=visit.place if visit else "", hint=tr("Such as home, father’s flat, school")),
        Field("seen", tr("Who was seen"), FieldKind.SEVERAL, visit.seen if visit else (), choices=people),
        Field("seen_alone", tr("Which children were seen alone"), FieldKind.SEVERAL, visit.seen_alone if visit else (),
              choices=children),
    )  # fmt: skip
    title = tr("Visit of {day}", day=day_words(visit.on)) if visit else tr("A visit")
    return Form(key, title, fields, tr("Keep"), KEEP_AS_IT_WAS if visit else NOT_NOW)


def read_visit(form: Form, visit_id: str, now: Assessment, today: date) -> Answered:
    """The visit as answered; the profile's date moves on to a visit after it."""
    wrong: dict[str, str] = {}
    on = _read(form, "on", today, wrong)
    if on is None:
        wrong.setdefault("on", HOW)
    elif on > today:
        wrong["on"] = tr("That day is still to come. Write a visit down when it has been made.")
    if not form.text("announced"):
        wrong["announced"] = tr("Say whether they knew. It decides what counts as verified.")
    if wrong or on is None:
        return (), wrong
    alone = form.chosen("seen_alone")
    seen = form.chosen("seen") + tuple(each for each in alone if each not in form.chosen("seen"))
    visit = Visit(
        visit_id,
        on,
        form.text("announced") == ANNOUNCED,
        form.text("observer"),
        form.text("agency"),
        form.text("place"),
        seen,
        alone,
    )
    return ((AsAtMoved(on),) if on > now.as_at else ()) + (VisitPut(visit),), {}


def free_id(letter: str, taken: Sequence[str]) -> str:
    """The first id of that letter that nothing in the family's series has."""
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"


def _day(day: date | None) -> str:
    return day_words(day) if day else ""


def _read(form: Form, name: str, today: date, wrong: dict[str, str], *, ahead: bool = False) -> date | None:
    text = form.text(name)
    day = read_day(text, today, ahead=ahead) if text else None
    if text and day is None:
        wrong[name] = HOW
    return day
