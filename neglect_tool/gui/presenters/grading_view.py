"""From what may be seen to what the grading page shows."""

from dataclasses import dataclass

from neglect_tool.domain.assessment import GradingEntry, NotGrade
from neglect_tool.domain.form import Item
from neglect_tool.domain.profile import Result
from neglect_tool.domain.sharing import Part
from neglect_tool.gui.presenters.dates import age_words, day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.grading_forms import EVIDENCE, parts_of
from neglect_tool.gui.presenters.grading_side import evidence_cards, history_lines, last_time, lives_with, result_card
from neglect_tool.gui.presenters.grading_sight import Held, Sight
from neglect_tool.gui.presenters.grading_state import Card, CarerCard, GradingState, Ladder, NotCard, Tab
from neglect_tool.gui.presenters.marking import Marking
from neglect_tool.gui.presenters.marks import Mark, MarkKind
from neglect_tool.gui.presenters.ports import Empty, Page, Place, Problem
from neglect_tool.gui.presenters.tasks import pairs_left
from neglect_tool.gui.presenters.undo_words import undo_words
from neglect_tool.gui.presenters.words import NOT_GRADES, grade_mark, grade_words, result_mark
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.choosing import doubted

KEYS = ((NotGrade.UNKNOWN, "U"), (NotGrade.DECLINED, "D"), (NotGrade.NA, "N"))
HIDDEN = Mark(MarkKind.HIDDEN, words=tr("graded by somebody else; shown after your own choice"))


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows beside the draft: the open form, history, and what was last said."""

    form: Form | None
    history: bool
    announcement: str
    problem: Problem | None
    marking: Marking | None = None


def grading_state(desk: Desk, sight: Sight, shown: Shown) -> GradingState:
    """The page as it stands."""
    area = sight.area if sight.carers else None
    evidence_open = shown.form is not None and parts_of(shown.form.key)[0] == EVIDENCE
    own = sight.own(sight.spot.item) if area else None
    return GradingState(
        need=need(sight),
        domains=_domains(sight),
        areas=_areas(sight),
        children=_children(sight),
        carers=_carers(sight),
        visits=_visits(sight),
        columns=sight.draft.pack.grade_names,
        ladders=tuple(_ladder(sight, item, shown.form) for item in area.items) if area else (),
        area_title=f"{area.area.id} {area.area.name}" if area else "",
        result=result_card(sight) if area else None,
        lives_with=lives_with(sight) if area else None,
        evidence_title=tr("Evidence for {item}, {who}", item=sight.spot.item, who=sight.who()) if area else "",
        evidence=evidence_cards(sight, own) if own else (),
        evidence_form=shown.form if evidence_open else None,
        marking=_marking(shown, own) if own else None,
        history=history_lines(sight, desk.when_words) if shown.history and own else None,
        tasks=pairs_left(sight.draft),
        can_undo=sight.draft.undo is not None,
        can_redo=sight.draft.can_redo,
        undo_words=undo_words(sight.draft),
        announcement=shown.announcement,
        saved=desk.saved,
        problem=shown.problem or desk.saved.failed,
    )


def _marking(shown: Shown, own: Held) -> Form | None:
    """The form that marks a piece of evidence that is in view."""
    forms = (shown.marking.form_of(Part.EVIDENCE, key) for key in own.evidence_keys) if shown.marking else ()
    return next((form for form in forms if form is not None), None)


def need(sight: Sight) -> Empty | None:
    """What must be there before anything can be graded, one thing at a time."""
    now = sight.draft.assessment
    if not now.children:
        return Empty(tr("No child is written down yet."), tr("Add a child"), Place(Page.FAMILY, key="child"))
    if not any(carer.assessed for carer in now.carers):
        return Empty(tr("No carer is written down to be graded."), tr("Add a carer"), Place(Page.FAMILY, key="carer"))
    if not sight.carers:
        sentence = tr("Nobody is written down as looking after {child}.", child=sight.called.child[sight.spot.child])
        return Empty(sentence, tr("See the carers"), Place(Page.FAMILY))
    if not now.visits:
        sentence = tr("A grade belongs to a visit, and none is written down yet.")
        return Empty(sentence, tr("Write down a visit"), Place(Page.FAMILY, key="visit"))
    return None


def _seen(sight: Sight, items: tuple[Item, ...], result: Result | None, name: str) -> Mark:
    return HIDDEN if any(sight.hidden(item.id) for item in items) else result_mark(result, name)


def _left(sight: Sight, items: tuple[Item, ...]) -> int:
    return sum(sight.current(item.id).entry is None for item in items)


def _domains(sight: Sight) -> tuple[Tab, ...]:
    child = sight.child
    if child is None or not sight.carers:
        return ()
    results = child.carers[sight.spot.carer].domains
    return tuple(
        Tab(
            each.domain.id,
            each.domain.name,
            "",
            _seen(sight, each.items(), results.get(each.domain.id), each.domain.name),
            selected=each is sight.domain,
            left=_left(sight, each.items()),
        )
        for each in sight.layout
    )


def _areas(sight: Sight) -> tuple[Tab, ...]:
    child, domain = sight.child, sight.domain
    if child is None or domain is None or not sight.carers:
        return ()
    results = child.carers[sight.spot.carer].areas
    return tuple(
        Tab(
            each.area.id,
            each.area.name,
            "",
            _seen(sight, each.items, results.get(each.area.id), each.area.name),
            selected=each.area.id == sight.spot.area,
            left=_left(sight, each.items),
        )
        for each in domain.areas
    )


def _children(sight: Sight) -> tuple[Tab, ...]:
    now, result = sight.draft.assessment, sight.draft.result
    return tuple(
        Tab(
            child.id,
            sight.called.child[child.id],
            age_words(child, now.as_at),
            None,
            selected=child.id == sight.spot.child,
            left=sum(
                current.entry is None
                for carer in result.children[child.id].current.values()
                for current in carer.values()
            ),
        )
        for child in now.children
    )


def _carers(sight: Sight) -> tuple[CarerCard, ...]:
    child, area = sight.child, sight.area
    if child is None or area is None:
        return ()
    cards = []
    for carer in sight.carers:
        currents = [(item, sight.current(item.id, carer.id)) for item in area.items]
        hidden = [sight.hidden(item.id, carer.id) for item, _ in currents]
        marks = tuple(
            HIDDEN if unseen else grade_mark(current.grade, item.id)
            for (item, current), unseen in zip(currents, hidden, strict=True)
        )
        lives = "" if carer.in_household else tr("lives elsewhere")
        numbers = sum(mark.kind is MarkKind.GRADE for mark in marks)
        cards.append(
            CarerCard(
                carer.id,
                sight.called.carer[carer.id],
                ", ".join(part for part in (carer.relationship, lives) if part),
                marks,
                tr("{numbers} of {count}", numbers=numbers, count=len(marks)),
                HIDDEN if any(hidden) else result_mark(child.carers[carer.id].areas.get(area.area.id), area.area.name),
                selected=carer.id == sight.spot.carer,
            )
        )
    return tuple(cards)


def _visits(sight: Sight) -> tuple[Tab, ...]:
    now = sight.draft.assessment
    return tuple(
        Tab(
            visit.id,
            f"{day_words(visit.on, now.as_at)}, {tr('announced') if visit.announced else tr('unannounced')}",
            ", ".join(part for part in (visit.observer, visit.place) if part),
            None,
            selected=visit.id == sight.spot.visit,
            left=0,
        )
        for visit in sorted(now.visits, key=lambda visit: visit.on)
    )


def _ladder(sight: Sight, item: Item, form: Form | None) -> Ladder:
    own = sight.own(item.id)
    chosen = own.entry.grade if own else None
    child = sight.child
    asked = form is not None and parts_of(form.key)[0] != EVIDENCE and parts_of(form.key)[1][0] == item.id
    marks = [
        words
        for words, on in ((tr("Critical at this age"), sight.critical(item)), (tr("Ask when alone"), item.ask_alone))
        if on
    ]
    return Ladder(
        id=item.id,
        name=item.name,
        question=item.question,
        head=f"{item.id} {item.name}, {sight.who()}",
        marks_words=". ".join(marks),
        cards=tuple(
            Card(grade, text, grade == chosen, f"{sight.spoken(item.id, grade)}: {text}")
            for grade, text in enumerate(item.descriptors, start=1)
        ),
        not_cards=tuple(
            NotCard(kind, NOT_GRADES[kind], key, chosen is kind, sight.spoken(item.id, kind)) for kind, key in KEYS
        ),
        summary=_summary(sight, own.entry) if own else "",
        wants=wants(sight, item, own),
        stands=_stands(sight, item, own),
        last_time=last_time(sight, item) if own else "",
        others=tr("Somebody else has graded this. You see how after your own choice.") if sight.hidden(item.id) else "",
        look_for=item.look_for.get(child.band, ()) if child else (),
        selected=item.id == sight.spot.item,
        ask=form if asked else None,
    )


def _summary(sight: Sight, entry: GradingEntry) -> str:
    visit = sight.visit_of(entry)
    said = (
        f"{day_words(visit.on, sight.draft.assessment.as_at)}, "
        f"{tr('announced') if visit.announced else tr('unannounced')}"
    )
    pieces = sum(piece.counts for piece in entry.evidence)
    if pieces:
        said += tr(" · {counted} of evidence", counted=tr_count(pieces, "{n} piece", "{n} pieces"))
    if isinstance(entry.grade, NotGrade) and entry.reason:
        said += f" · {entry.reason}"
    return said


def wants(sight: Sight, item: Item, own: Held | None) -> str:
    """What a choice waits for; nothing is held up by it."""
    doubt = doubted(sight.draft, item.id, sight.spot.child, sight.spot.carer)
    if doubt is not None:
        grade = grade_words(sight.draft.entry(doubt).grade)
        return tr(
            "The {grade} of this visit alerts, and still stands. Say why it gives way, or leave both.", grade=grade
        )
    if own is None or isinstance(own.entry.grade, NotGrade) or any(piece.counts for piece in own.entry.evidence):
        return ""
    if own.entry.grade >= 3:
        return tr("{id} at {grade}: say what was seen or heard.", id=item.id, grade=own.entry.grade)
    if sight.critical(item):
        return tr("{id} is critical at this age: say what was seen or heard.", id=item.id)
    return ""


def _stands(sight: Sight, item: Item, own: Held | None) -> str:
    if own is None or not isinstance(own.entry.grade, NotGrade):
        return ""
    current = sight.current(item.id)
    if current.entry is None or not isinstance(current.grade, int):
        return ""
    day = day_words(sight.visit_of(current.entry).on, sight.draft.assessment.as_at)
    return tr("The {grade} of {day} stands. To take it back, say why.", grade=current.grade, day=day)


def announcement(sight: Sight, item: str) -> str:
    """What a screen reader says after a choice: what was chosen, for whom, and what it makes of the area."""
    own = sight.own(item)
    card = result_card(sight)
    if own is None:
        return ""
    said = f"{sight.spoken(item, own.entry.grade)}."
    found = sight.item(item)
    parts = [said, _stands(sight, found, own) if found else "", wants(sight, found, own) if found else ""]
    if card is not None and card.mark.kind is MarkKind.GRADE:
        parts.append(f"{card.title}: {card.because}.")
    return " ".join(part for part in parts if part)
