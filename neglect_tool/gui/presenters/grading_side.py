"""The side of the grading page: the result with its reason, what the child lives with, evidence, last time, history."""

from collections.abc import Callable

from neglect_tool.domain.assessment import Evidence, GradingEntry
from neglect_tool.domain.form import Item
from neglect_tool.domain.wording import listed
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.grading_sight import Held, Sight
from neglect_tool.gui.presenters.grading_state import EvidenceCard, HistoryLine, MaskedLine, ResultCard
from neglect_tool.gui.presenters.marking import chips
from neglect_tool.gui.presenters.words import SOURCES, STATUSES, because, grade_mark, grade_words, result_mark, rule
from neglect_tool.saying import tr


def result_card(sight: Sight) -> ResultCard | None:
    """The area with the carer stood at; None while another's grades in it are hidden."""
    child, area = sight.child, sight.area
    if child is None or area is None or any(sight.hidden(item.id) for item in area.items):
        return None
    result = child.carers[sight.spot.carer].areas[area.area.id]
    current = child.current[sight.spot.carer]
    masked = tuple(
        MaskedLine(grade_mark(current[item].grade, item), _masked(item, current[item].grade), item)
        for item in result.masked
    )
    title = tr("{name}, with {carer}", name=area.area.name, carer=sight.called.carer[sight.spot.carer])
    return ResultCard(title, result_mark(result, title), because(result), rule(result), STATUSES[result.status], masked)


def lives_with(sight: Sight) -> ResultCard | None:
    """What the child lives with in this area, over all carers; None while another's grades in it are hidden."""
    child, area = sight.child, sight.area
    if child is None or area is None:
        return None
    if any(sight.hidden(item.id, carer.id) for item in area.items for carer in sight.carers):
        return None
    result = child.experience.areas[area.area.id]
    masked = tuple(
        MaskedLine(grade_mark(number, item), _masked(item, number), item)
        for item in result.masked
        if (number := child.items[item].number) is not None
    )
    title = tr("What {child} lives with", child=sight.called.child[sight.spot.child])
    by = tuple(dict.fromkeys(carer for item in result.because for carer in child.items[item].set_by))
    said = because(result)
    if result.grade is not None and by:
        said += tr(", with {listed}", listed=listed([sight.called.carer[carer] for carer in by]))
    return ResultCard(title, result_mark(result, title), said, _unknown(sight), STATUSES[result.status], masked)


def evidence_cards(sight: Sight, own: Held) -> tuple[EvidenceCard, ...]:
    """The evidence of one's own choice, as written."""
    visit = sight.visit_of(own.entry)
    day = day_words(visit.on, sight.draft.assessment.as_at)
    return tuple(
        EvidenceCard(
            key=key,
            source=SOURCES[piece.source],
            who=visit.observer,
            when=day,
            text=piece.text,
            tags=_tags(sight, piece),
            marks=chips(sight.draft, piece.sharing),
        )
        for key, piece in zip(own.evidence_keys, own.entry.evidence, strict=True)
    )


def last_time(sight: Sight, item: Item) -> str:
    """What was graded last time, said only after one's own choice."""
    draft = sight.draft
    if draft.last_result is None or sight.spot.child not in draft.last_result.children:
        return ""
    before = draft.last_result.children[sight.spot.child].current.get(sight.spot.carer, {}).get(item.id)
    if before is None or before.entry is None:
        return ""
    now = sight.current(item.id)
    said = f"{day_words(draft.previous[-1].as_at)}: {grade_words(before.grade)}."
    if not isinstance(before.grade, int) or not isinstance(now.grade, int):
        return said
    said += tr(" Now {grade}.", grade=now.grade)
    if now.grade < before.grade:
        said += tr(" This fall counts as verified.") if now.verified else tr(" This fall is not verified yet.")
    return said


def history_lines(sight: Sight, time_words: Callable[[str], str]) -> tuple[HistoryLine, ...]:
    """Everything entered on the item stood at, newest first, and what earlier profiles said."""
    lines = []
    for held in sight.entries(sight.spot.item):
        wrote = sight.draft.author(held.key)
        lines.append(
            _line(sight, held.entry, tr("Written by {author} {time}.", author=wrote.author, time=time_words(wrote.at)))
        )
    for earlier in sight.draft.previous:
        visits = {visit.id: visit for visit in earlier.visits}
        for entry in earlier.grades:
            if (entry.child, entry.carer, entry.item) == (sight.spot.child, sight.spot.carer, sight.spot.item):
                visit = visits[entry.visit]
                words = tr(
                    "{day}, {observer}. Profile of {day2}.",
                    day=day_words(visit.on),
                    observer=visit.observer,
                    day2=day_words(earlier.as_at),
                )
                lines.insert(0, HistoryLine(grade_mark(entry.grade, entry.item), words, _withdrawn(entry)))
    return tuple(reversed(lines))


def _line(sight: Sight, entry: GradingEntry, wrote: str) -> HistoryLine:
    visit = sight.visit_of(entry)
    parts = [day_words(visit.on), tr("announced") if visit.announced else tr("unannounced"), visit.observer]
    words = f"{', '.join(part for part in parts if part)}. {wrote}"
    return HistoryLine(grade_mark(entry.grade, entry.item), words, _withdrawn(entry))


def _withdrawn(entry: GradingEntry) -> str:
    return (
        tr("Taken back by {by}: {reason}", by=entry.withdrawn.by, reason=entry.withdrawn.reason)
        if entry.withdrawn
        else ""
    )


def _masked(item: str, grade: object) -> str:
    return tr(
        "{item} at {grade} is masked: it is worse than the area’s grade. The report names it.", item=item, grade=grade
    )


def _unknown(sight: Sight) -> str:
    """With whom something is not seen yet."""
    child, area = sight.child, sight.area
    if child is None or area is None:
        return ""
    said = []
    for carer in sight.carers:
        items = [item.id for item in area.items if child.current[carer.id][item.id].grade in ("unknown", "declined")]
        if items:
            said.append(tr("{listed} with {carer}", listed=listed(items), carer=sight.called.carer[carer.id]))
    return tr("Not known: {said}.", said="; ".join(said)) if said else ""


def _tags(sight: Sight, piece: Evidence) -> tuple[str, ...]:
    tags = []
    others = [sight.called.child[child] for child in piece.about if child != sight.spot.child]
    if others:
        tags.append(tr("Also about {listed}", listed=listed(others)))
    if piece.third_party:
        tags.append(tr("About a third party"))
    return tuple(tags)
