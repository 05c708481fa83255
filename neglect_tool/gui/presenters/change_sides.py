"""Two profiles of a series side by side, item by item, for each carer and for what the child lives with."""

from collections.abc import Iterator

from neglect_tool.domain.change import Graded
from neglect_tool.domain.form import Domain, Item
from neglect_tool.domain.wording import calling
from neglect_tool.gui.presenters.change_state import Cell, Sides, Table
from neglect_tool.gui.presenters.change_view import NOT_YET, ChildSight
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.presenters.marks import Mark, MarkKind
from neglect_tool.gui.presenters.words import SOURCES, grade_mark
from neglect_tool.saying import tr

LIVES_WITH = tr("What {} lives with")


def sides(sight: ChildSight, before: str, after: str, domain: str) -> Sides:
    """The two profiles chosen, for one domain; the last two and the first domain where nothing (else) was chosen."""
    ids = [each.assessment.id for each in sight.series]
    if before == after or not {before, after} <= set(ids):
        before, after = ids[-2:]
    before, after = sorted((before, after), key=ids.index)
    then, now = (sight.series[ids.index(each)] for each in (before, after))
    domains = _domains(sight, then, now)
    here = next((each for each in domains if each.id == domain), domains[0] if domains else None)
    days = [day_words(each.assessment.as_at) for each in (then, now)]
    name = sight.called.child[sight.child]
    rows = tuple(row for item in here.items() for row in _rows(sight, then, now, item)) if here else ()
    return Sides(
        tuple((each.assessment.id, day_words(each.assessment.as_at)) for each in sight.series),
        before,
        after,
        here.id if here else "",
        tuple(Tab(each.id, each.name, "", None, selected=each is here, left=0) for each in domains),
        Table(
            tr(
                "{name}, {name2}: {days} and {days2}, item by item",
                name=name,
                name2=here.name if here else tr("no domain"),
                days=days[0],
                days2=days[1],
            ),
            (tr("Item"), tr("With"), days[0], days[1], tr("Moved")),
            rows,
            (120, 100, 180, 180, 116),
        ),
    )


def _domains(sight: ChildSight, then: Graded, now: Graded) -> list[Domain]:
    found: dict[str, Domain] = {}
    for graded in (now, then):
        child = graded.child(sight.child)
        for domain in graded.pack.domains:
            if child is not None and domain.id in child.experience.domains:
                found.setdefault(domain.id, domain)
    order = [domain.id for domain in sight.now.pack.domains]
    return sorted(found.values(), key=lambda domain: order.index(domain.id) if domain.id in order else len(order))


def _rows(sight: ChildSight, then: Graded, now: Graded, item: Item) -> Iterator[tuple[Cell, ...]]:
    pair = [each for each in (then, now) if _has(each, sight.child, item.id)]
    if not pair:
        return
    head = Cell(f"{item.id} {item.name}")
    lives = Cell(LIVES_WITH.format(sight.called.child[sight.child]))
    shown = sight.chosen(item.id)
    marks = [_lived(each, sight, item.id) for each in (then, now)]
    yield (head, lives, *(_cell(mark, "", shown=shown) for mark in marks), Cell(_moved(marks, shown=shown)))
    for carer, name in _carers(sight, then, now).items():
        shown = sight.chosen(item.id, carer)
        told = [_entry(each, sight.child, carer, item.id) for each in (then, now)]
        if all(mark is None for mark, _ in told):
            continue
        cells = (_cell(mark, words, shown=shown) for mark, words in told)
        yield (head, Cell(name), *cells, Cell(_moved([mark for mark, _ in told], shown=shown)))


def _has(graded: Graded, child: str, item: str) -> bool:
    found = graded.child(child)
    return found is not None and item in found.items


def _carers(sight: ChildSight, then: Graded, now: Graded) -> dict[str, str]:
    names: dict[str, str] = {}
    for graded in (now, then):
        found = graded.child(sight.child)
        called = calling(graded.assessment).carer
        for carer in found.current if found is not None else ():
            names.setdefault(carer, called[carer])
    return names


def _lived(graded: Graded, sight: ChildSight, item: str) -> Mark | None:
    found = graded.child(sight.child)
    if found is None or item not in found.items:
        return None
    lived = found.items[item]
    if lived.number is None:
        kind = MarkKind.NA if lived.not_applicable else MarkKind.UNKNOWN
        return Mark(kind, words=tr("not applicable") if lived.not_applicable else tr("not seen yet"))
    return grade_mark(lived.number)


def _entry(graded: Graded, child: str, carer: str, item: str) -> tuple[Mark | None, str]:
    """What stands with one carer, and its evidence as it was written."""
    found = graded.child(child)
    if found is None or carer not in found.current or item not in found.current[carer]:
        return None, ""
    current = found.current[carer][item]
    if current.entry is None:
        return grade_mark(current.grade), ""
    visit = graded.assessment.visit(current.entry.visit)
    how = tr("announced") if visit.announced else tr("unannounced")
    pieces = [f"{SOURCES[piece.source]}: {piece.text.strip()}" for piece in current.entry.evidence if piece.counts]
    reason = [current.entry.reason] if current.entry.reason else []
    return grade_mark(current.grade), "\n".join((f"{day_words(visit.on)}, {how}", *reason, *pieces))


def _cell(mark: Mark | None, words: str, *, shown: bool) -> Cell:
    if not shown:
        return Cell(NOT_YET.words, NOT_YET)
    if mark is None:
        return Cell(tr("not in this profile"))
    return Cell("\n".join(part for part in (mark.words, words) if part), mark)


def _moved(marks: list[Mark | None], *, shown: bool) -> str:
    """Which way; never by how much, as grades are not added up."""
    before, after = marks
    if not shown:
        return tr("Not shown yet")
    if before is None or after is None or {before.kind, after.kind} != {MarkKind.GRADE}:
        return tr("Not comparable")
    if before.grade == after.grade:
        return tr("The same")
    return tr("Better") if after.grade < before.grade else tr("Worse")
