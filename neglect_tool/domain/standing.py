"""What stands for a child before any grade is worked out: items that apply, entries in order, what is verified."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from neglect_tool.domain.ages import band
from neglect_tool.domain.assessment import Assessment, Carer, Child, GradingEntry, NotGrade, Source, Visit
from neglect_tool.domain.form import Area, Band, Domain, FormPack, Item
from neglect_tool.domain.profile import Current


@dataclass(frozen=True, slots=True)
class AreaLayout:
    """An area with those of its items that apply to a child."""

    area: Area
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class DomainLayout:
    """A domain with those of its areas that have an item for a child."""

    domain: Domain
    areas: tuple[AreaLayout, ...]

    def items(self) -> tuple[Item, ...]:
        """Its applicable items in the pack's order."""
        return tuple(item for area in self.areas for item in area.items)


@dataclass(frozen=True, slots=True)
class Standing:
    """One child's part of an assessment, in the order in which the rules read it."""

    child: Child
    band: Band
    layout: tuple[DomainLayout, ...]
    items: tuple[Item, ...]
    """The applicable items in the pack's order."""
    carers: tuple[Carer, ...]
    """Those assessed for this child, in the document's order."""
    entries: Mapping[tuple[str, str], Sequence[GradingEntry]]
    """By carer and item id: entries not withdrawn, by visit date, then place in the document."""
    visits: Mapping[str, Visit]

    def of(self, carer: str, item: str) -> Sequence[GradingEntry]:
        """The entries of one carer on one item; empty where there is none."""
        return self.entries.get((carer, item), ())

    def current(self, carer: str, item: str) -> Current:
        """What stands now: the last number, else the last `na`, else the last other answer, else unknown."""
        best: GradingEntry | None = None
        for entry in self.of(carer, item):
            if best is None or weight(entry) >= weight(best):
                best = entry
        if best is None:
            return Current(NotGrade.UNKNOWN, None, verified=False)
        return Current(best.grade, best, verified=is_verified(best, self.visits[best.visit]))


def is_verified(entry: GradingEntry, visit: Visit) -> bool:
    """Whether more than a carer's or a prepared visit's word is behind an entry."""
    for piece in entry.evidence:
        if not piece.counts:
            continue
        if piece.source is Source.OBSERVED and not visit.announced:
            return True
        if piece.source in (Source.AGENCY, Source.RECORD):
            return True
        if piece.source is Source.CHILD and entry.child in visit.seen_alone:
            return True
    return False


def standings(assessment: Assessment, pack: FormPack) -> dict[str, Standing]:
    """What stands for each child by id, in the document's order."""
    visits = {visit.id: visit for visit in assessment.visits}
    by_child: dict[str, dict[tuple[str, str], list[GradingEntry]]] = {child.id: {} for child in assessment.children}
    kept = [entry for entry in assessment.grades if entry.withdrawn is None]
    for entry in sorted(kept, key=lambda entry: visits[entry.visit].on):
        by_child[entry.child].setdefault((entry.carer, entry.item), []).append(entry)
    found = {}
    for child in assessment.children:
        now = band(child, assessment.as_at)
        layout = applicable(pack, now, named_needs=child.named_needs is True)
        found[child.id] = Standing(
            child=child,
            band=now,
            layout=layout,
            items=tuple(item for domain in layout for item in domain.items()),
            carers=assessment.assessed_carers(child.id),
            entries=by_child[child.id],
            visits=visits,
        )
    return found


def applicable(pack: FormPack, band: Band, *, named_needs: bool) -> tuple[DomainLayout, ...]:
    """The domains, areas and items that apply to a child of that band."""
    domains = []
    for domain in pack.domains:
        if domain.named_needs_only and not named_needs:
            continue
        areas = []
        for area in domain.areas:
            items = tuple(item for item in area.items if band in item.bands)
            if items:
                areas.append(AreaLayout(area, items))
        if areas:
            domains.append(DomainLayout(domain, tuple(areas)))
    return tuple(domains)


def weight(entry: GradingEntry) -> int:
    """What a later entry needs as much of to take its place: a number outweighs `na`, which outweighs the rest."""
    if isinstance(entry.grade, NotGrade):
        return 1 if entry.grade is NotGrade.NA else 0
    return 2
