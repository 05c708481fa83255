"""What the family page shows, as frozen values, and how it is worked out from the draft."""

from dataclasses import dataclass

from neglect_tool.domain.ages import age
from neglect_tool.domain.assessment import Carer, Child, Visit
from neglect_tool.domain.due import due_next
from neglect_tool.domain.profile import ChildResult, Prompt
from neglect_tool.domain.wording import PERSON_DECIDES, asks, calling, listed
from neglect_tool.gui.presenters.dates import age_words, day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.due_rows import DueRow, due_row
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Page, Place, Problem, Saved
from neglect_tool.gui.presenters.tasks import DONE, next_step, tasks
from neglect_tool.gui.presenters.timeline import TimelineRow, timeline
from neglect_tool.gui.presenters.who import Person, who_is_who
from neglect_tool.gui.presenters.words import drives, first_driver, highest
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

LONGEST = 360
"""Characters of what drives a prompt; of more, each child's first reason is said, and the profile has the others."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A child, carer or visit in two lines."""

    id: str
    name: str
    line: str
    can_remove: bool
    """Whether nothing refers to it yet."""


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """An assessment of this family made before."""

    assessment: str
    words: str


@dataclass(frozen=True, slots=True)
class FamilyState:
    """What the family page shows."""

    name: str
    reference: str
    subtitle: str
    as_at: str
    prompt: str
    """"P2"."""
    prompt_title: str
    """"The profile asks for a decision about Ruby"."""
    prompt_text: str
    """What drives it, then that a person decides."""
    people: tuple[Person, ...]
    """Who is who, for the genogram."""
    as_list: bool
    """Whether they are read as a list."""
    children: tuple[PersonRow, ...]
    carers: tuple[PersonRow, ...]
    visits: tuple[PersonRow, ...]
    timeline: tuple[TimelineRow, ...]
    due: tuple[DueRow, ...]
    tasks: tuple[TaskRow, ...]
    done: str
    """"3 of 7 done"."""
    next_step: TaskRow | None
    """The one thing to do next."""
    earlier: tuple[EarlierRow, ...]
    can_review: bool
    """Whether a new assessment may be started after this one."""
    review_words: str
    """Of its button."""
    form: Form | None
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


def family_state(desk: Desk, form: Form | None, said: Problem | None, *, as_list: bool = False) -> FamilyState:
    """The page as it stands."""
    draft = desk.now
    now = draft.assessment
    top, whose = highest(draft.result)
    called = calling(now)
    todo, people = tasks(draft), who_is_who(now)
    told = {(person.is_child, person.id): person for person in people}
    return FamilyState(
        name=now.family.name,
        reference=now.family.reference,
        subtitle=", ".join(f"{called.child[child.id]} {age_words(child, now.as_at)}".strip() for child in now.children),
        as_at=tr("Profile, {day}", day=day_words(now.as_at)),
        prompt=top.value if now.children else "",
        prompt_title=asks(top, [called.child[each] for each in whose]) if now.children else "",
        prompt_text=_prompt_text(draft, top, whose) if now.children else "",
        people=people,
        as_list=as_list,
        children=tuple(_child(child, draft, told[True, child.id]) for child in now.children),
        carers=tuple(_carer(carer, draft, told[False, carer.id]) for carer in now.carers),
        visits=tuple(_visit(visit, draft) for visit in sorted(now.visits, key=lambda visit: visit.on, reverse=True)),
        timeline=timeline(draft),
        due=tuple(due_row(due, desk.today) for due in due_next(now.actions, now.meeting, desk.today)),
        tasks=todo,
        done=tr("{number} of {count} done", number=sum(task.chip == DONE for task in todo), count=len(todo)),
        next_step=next_step(draft),
        earlier=tuple(
            EarlierRow(each.id, tr("Profile, {day}", day=day_words(each.as_at))) for each in reversed(draft.previous)
        ),
        can_review=bool(now.grades) and desk.today > now.as_at,
        review_words=tr("Start a review"),
        form=form,
        saved=desk.saved,
        can_undo=draft.undo is not None,
        can_redo=draft.can_redo,
        problem=said or desk.saved.failed,
    )


def _prompt_text(draft: Draft, top: Prompt, whose: tuple[str, ...]) -> str:
    called = calling(draft.assessment)
    if top is Prompt.P0:
        known = [(key, item) for child in draft.result.children.values() for key, item in child.items.items()]
        seen = sum(item.number is not None for _, item in known)
        unknown = dict.fromkeys(key for key, item in known if item.number is None and not item.not_applicable)
        said = tr(
            "No domain is at 3 or worse. This does not mean safe. Seen: {seen} of {count} items.",
            seen=seen,
            count=len(known),
        )
        return tr("{said} Not known: {listed}.", said=said, listed=listed(tuple(unknown))) if unknown else said
    drivers = [drives(draft.result.children[child], draft.pack, called) for child in whose]
    if sum(map(len, drivers)) > LONGEST:
        drivers = [first_driver(draft.result.children[child], draft.pack, called) for child in whose]
    if len(whose) > 1:
        drivers = [f"{called.child[child]}: {each}" for child, each in zip(whose, drivers, strict=True)]
    return " ".join((*drivers, PERSON_DECIDES))


def driver_place(draft: Draft) -> Place:
    """Where the first thing that drives the highest prompt is graded."""
    _, whose = highest(draft.result)
    for child in whose:
        result = draft.result.children[child]
        for alert in result.alerts:
            return Place(Page.PROFILE, child=child, carer=alert.carer, item=alert.item)
        for driver in result.drivers:
            for about in driver.about:
                item = _first_item(result, about)
                if item:
                    return Place(Page.PROFILE, child=child, carer=next(iter(result.items[item].set_by), ""), item=item)
    return Place(Page.PROFILE, child=next(iter(whose), ""))


def _first_item(result: ChildResult, about: str) -> str:
    """The first item behind a driver, which names an item, an area or a domain."""
    if about in result.items:
        return about
    for results in (result.experience.domains, result.experience.areas):
        if about in results:
            return next((found for each in results[about].because if (found := _first_item(result, each))), "")
    return ""


def _referred(draft: Draft) -> set[str]:
    """Ids of the people and visits that something refers to."""
    now = draft.assessment
    found: set[str] = set()
    for entry in now.grades:
        found |= {entry.child, entry.carer, entry.visit}
        for piece in entry.evidence:
            found.update(piece.about)
    for each in now.compensations:
        found |= {each.child, each.carer, each.by}
    for voice in now.voice:
        found |= {voice.child, voice.visit or ""}
    found.update(view.carer for view in now.views)
    found.update(strength.child for strength in now.strengths)
    found.update(jot.visit for jot in now.jots)
    for fact in now.record:
        found |= {fact.child, fact.carer}
    for second in now.second_grades:
        found |= {second.child, second.carer}
    for visit in now.visits:
        found.update((*visit.seen, *visit.seen_alone))
    for carer in now.carers:
        found.update(carer.children or ())
    for decision in now.decisions:
        found.update(named for _, named in decision.about)
    return found


def _child(child: Child, draft: Draft, told: Person) -> PersonRow:
    parts = [age_words(child, draft.assessment.as_at)]
    if told.parents_words:
        parts.append(tr("child {parents}", parents=told.parents_words))
    parts.append(
        tr("in the household")
        if told.inside
        else tr("lives elsewhere: {lives_elsewhere}", lives_elsewhere=child.lives_elsewhere.strip())
    )
    if child.named_needs:
        parts.append(tr("additional needs"))
    elif child.named_needs is None:
        parts.append(tr("additional needs: not asked yet"))
    if child.born is not None and age(child.born, draft.assessment.as_at) >= 0:
        parts.insert(0, tr("born {day}", day=day_words(child.born)))
    return PersonRow(child.id, child.name, ", ".join(parts), child.id not in _referred(draft))


def _carer(carer: Carer, draft: Draft, told: Person) -> PersonRow:
    line = told.spoken.removeprefix(f"{told.name}, ")
    if not carer.assessed and carer.not_assessed_reason:
        line += f": {carer.not_assessed_reason}"
    return PersonRow(carer.id, carer.name, line, carer.id not in _referred(draft))


def _visit(visit: Visit, draft: Draft) -> PersonRow:
    called = calling(draft.assessment)
    kind = tr("announced") if visit.announced else tr("unannounced")
    parts = [part for part in (visit.observer, visit.place) if part]
    if visit.seen:
        parts.append(tr("{listed} seen", listed=listed([called.either(each) for each in visit.seen])))
    if visit.seen_alone:
        parts.append(tr("{listed} alone", listed=listed([called.either(each) for each in visit.seen_alone])))
    name = f"{day_words(visit.on, draft.assessment.as_at)}, {kind}"
    return PersonRow(visit.id, name, ". ".join(parts), visit.id not in _referred(draft))
