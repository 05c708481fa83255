"""What may be seen from where one stands while grading: one's own entries, and others' only after one's own choice."""

from collections.abc import Sequence
from dataclasses import dataclass

from neglect_tool.domain.assessment import Carer, Grade, GradingEntry, NotGrade, Visit
from neglect_tool.domain.form import Area, Item
from neglect_tool.domain.profile import ChildResult, Current
from neglect_tool.domain.standing import AreaLayout, DomainLayout, applicable
from neglect_tool.domain.wording import calling
from neglect_tool.gui.presenters.words import grade_words
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one stands; ids, empty where there is nothing to stand at."""

    child: str = ""
    carer: str = ""
    area: str = ""
    item: str = ""
    visit: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A grading entry with its key."""

    key: str
    entry: GradingEntry
    evidence_keys: tuple[str, ...]


class Sight:
    """A draft as seen from a spot; `spot` is mended where the draft no longer has what it names."""

    def __init__(self, draft: Draft, spot: Spot, author: str) -> None:
        self.draft = draft
        self.called = calling(draft.assessment)
        self._author = author
        self._visits = {visit.id: visit for visit in draft.assessment.visits}
        self.layout: tuple[DomainLayout, ...] = ()
        self.carers: tuple[Carer, ...] = ()
        self.spot = self._mended(spot)
        self._held: dict[tuple[str, str], list[Held]] = {}
        rows = zip(draft.keys["grades"], draft.assessment.grades, draft.evidence_keys, strict=True)
        for key, entry, evidence_keys in rows:
            if entry.child == self.spot.child:
                self._held.setdefault((entry.carer, entry.item), []).append(Held(key, entry, evidence_keys))

    def at(self, draft: Draft, spot: Spot, author: str) -> "Sight":
        """From there: this one, if nothing that it shows is another."""
        same = draft is self.draft and author == self._author and spot == self.spot
        return self if same else Sight(draft, spot, author)

    @property
    def child(self) -> ChildResult | None:
        """The results of the child stood at."""
        return self.draft.result.children.get(self.spot.child)

    @property
    def areas(self) -> tuple[AreaLayout, ...]:
        """Every area of the child, over all domains."""
        return tuple(area for domain in self.layout for area in domain.areas)

    @property
    def area(self) -> AreaLayout | None:
        """The area stood at."""
        return next((area for area in self.areas if area.area.id == self.spot.area), None)

    @property
    def domain(self) -> DomainLayout | None:
        """The domain of the area stood at."""
        return next((d for d in self.layout if any(area.area.id == self.spot.area for area in d.areas)), None)

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item of the child, over all areas."""
        return tuple(item for area in self.areas for item in area.items)

    @property
    def visit(self) -> Visit | None:
        """The visit that new entries belong to."""
        return self._visits.get(self.spot.visit)

    def visit_of(self, entry: GradingEntry) -> Visit:
        """The visit that an entry belongs to."""
        return self._visits[entry.visit]

    def item(self, item: str) -> Item | None:
        """An item of the child."""
        return next((each for each in self.items if each.id == item), None)

    def area_of(self, item: str) -> Area | None:
        """The area that an item is in."""
        return next((each.area for each in self.areas if any(one.id == item for one in each.items)), None)

    def current(self, item: str, carer: str = "") -> Current:
        """What stands for an item, with the carer stood at or another."""
        child = self.child
        if child is None:
            return Current(NotGrade.UNKNOWN, None, verified=False)
        return child.current[carer or self.spot.carer][item]

    def entries(self, item: str, carer: str = "") -> Sequence[Held]:
        """Every entry on an item, withdrawn ones too."""
        return self._held.get((carer or self.spot.carer, item), ())

    def own(self, item: str, carer: str = "") -> Held | None:
        """One's own choice: the last at this visit, else what stands of one's own."""
        mine = [held for held in self.entries(item, carer) if held.entry.withdrawn is None and self._mine(held.entry)]
        here = [held for held in mine if held.entry.visit == self.spot.visit]
        if here:
            return here[-1]
        stands = self.current(item, carer).entry
        return next((held for held in mine if held.entry is stands), mine[-1] if mine else None)

    def hidden(self, item: str, carer: str = "") -> bool:
        """Whether somebody else graded it and one has not chosen oneself."""
        return self.current(item, carer).entry is not None and self.own(item, carer) is None

    def who(self, carer: str = "") -> str:
        """ "Alfie with Darren"."""
        return tr(
            "{child} with {carer}",
            child=self.called.child[self.spot.child],
            carer=self.called.carer[carer or self.spot.carer],
        )

    def spoken(self, item: str, grade: Grade) -> str:
        """ "K2a 4, Alfie with Darren"."""
        return f"{item} {grade_words(grade)}, {self.who()}"

    def critical(self, item: Item) -> bool:
        """Whether it is critical at the child's age."""
        child = self.child
        return child is not None and child.band in item.critical

    def _mine(self, entry: GradingEntry) -> bool:
        visit = self.visit
        me = visit.observer if visit is not None and visit.observer else self._author
        return (self.visit_of(entry).observer or self._author) == me

    def _mended(self, spot: Spot) -> Spot:
        now, result = self.draft.assessment, self.draft.result
        ids = [child.id for child in now.children]
        child = spot.child if spot.child in ids else next(iter(ids), "")
        if child:
            band = result.children[child].band
            self.layout = applicable(self.draft.pack, band, named_needs=now.child(child).named_needs is True)
            self.carers = now.assessed_carers(child)
        carers = [carer.id for carer in self.carers]
        carer = spot.carer if spot.carer in carers else next(iter(carers), "")
        item = spot.item
        areas = {area.area.id: area for area in self.areas}
        if spot.area not in areas or all(each.id != item for each in areas[spot.area].items):
            holding = self.area_of(item)
            area = holding.id if holding else (spot.area if spot.area in areas else next(iter(areas), ""))
            if holding is None:
                item = areas[area].items[0].id if area else ""
        else:
            area = spot.area
        visit = spot.visit if spot.visit in self._visits else self._last_visit()
        return Spot(child, carer, area, item, visit)

    def _last_visit(self) -> str:
        ordered = sorted(self.draft.assessment.visits, key=lambda visit: visit.on)
        own = [visit for visit in ordered if visit.observer == self._author]
        return (own or ordered)[-1].id if ordered else ""


def beside(ids: list[str], here: str, step: int) -> str:
    """The id that many further, staying at the ends."""
    if not ids:
        return ""
    return ids[max(0, min(len(ids) - 1, ids.index(here) + step))] if here in ids else ids[0]
