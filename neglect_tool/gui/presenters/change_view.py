"""From a graded series to what the change page shows of one child.

Nobody is led by what was graded last time: as long as an item of a domain has no choice in the present profile, the
earlier grades of that domain stay hidden, and before anything is graded, those of every domain.
"""

from dataclasses import dataclass

from neglect_tool.domain.change import AssessmentChange, ChildChange, Direction, DriftKind, Graded
from neglect_tool.domain.moves import moves
from neglect_tool.domain.profile import ChildResult
from neglect_tool.domain.wording import calling, listed
from neglect_tool.gui.presenters.change_state import Cell, Column, DomainRow, DriftRow, MoveRow, Table, Verdict
from neglect_tool.gui.presenters.change_words import Telling
from neglect_tool.gui.presenters.dates import day_words, short_day
from neglect_tool.gui.presenters.marks import Mark, MarkKind
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.words import grade_mark, result_mark
from neglect_tool.saying import tr, tr_count

WHY_HIDDEN = tr("What was graded before is shown after your own choices, so that it does not lead them.")
NOT_YET = Mark(MarkKind.HIDDEN, words=tr("not shown yet"))


@dataclass(frozen=True, slots=True)
class Worked:
    """The series of the open profile, graded; `change` is None while there is one profile only."""

    series: tuple[Graded, ...]
    change: AssessmentChange | None


class ChildSight:
    """One child over the series, with what waits for a choice."""

    def __init__(self, worked: Worked, child: str) -> None:
        if worked.change is None:
            raise ValueError("one profile alone shows no change")
        self.series = worked.series
        self.now, self.before = worked.series[-1], worked.series[-2]
        self.child = child
        self.found: ChildResult = self.now.result.children[child]
        self.change: ChildChange = worked.change.children[child]
        self.called = calling(self.now.assessment)
        self.moved = moves(self.now, self.before, child)
        self.telling = Telling(worked.series, self.change, child, self.moved)

    @property
    def graded(self) -> bool:
        """Whether anything at all has a choice in the present profile."""
        return any(self.chosen(item) for item in self.found.items)

    def chosen(self, item: str, carer: str = "") -> bool:
        """Whether an item has a choice now, with that carer or with any; "Not seen yet" is one too."""
        if item not in self.found.items:
            return True
        carers = [self.found.current[carer]] if carer in self.found.current else self.found.current.values()
        return any(current[item].entry is not None for current in carers)

    def waiting(self, domain: str) -> tuple[str, ...]:
        """The items of a domain that have no choice yet."""
        items = (item.id for each in self.now.pack.domains if each.id == domain for item in each.items())
        return tuple(item for item in items if not self.chosen(item))

    def columns(self) -> tuple[Column, ...]:
        """Every profile of the series, the present one last."""
        days = [each.assessment.as_at for each in self.series]
        return tuple(
            Column(day_words(day, day), short_day(day), str(day.year), now=n == len(days) - 1)
            for n, day in enumerate(days)
        )

    def rows(self) -> tuple[DomainRow, ...]:
        """A row a domain, in the pack's order."""
        return tuple(self._row(domain) for domain in self.change.domains)

    def moves(self) -> tuple[MoveRow, ...]:
        """Items that moved; each has a number now, so that it is graded."""
        names = {item.id: item.name for domain in self.now.pack.domains for item in domain.items()}
        return tuple(
            MoveRow(
                move.item,
                names.get(move.item, ""),
                grade_mark(move.before, tr("was")),
                grade_mark(move.now, tr("is")),
                self.telling.move_line(move),
            )
            for move in self.moved
        )

    def drifts(self) -> tuple[DriftRow, ...]:
        """What does not move, but for domains whose earlier grades are not shown yet."""
        return tuple(
            self.telling.drift_row(each)
            for each in self.change.drift
            if each.kind is not DriftKind.NO_IMPROVEMENT or not self.waiting(each.about)
        )

    def table(self) -> Table:
        """The matrix in words."""
        heads = (tr("Domain"), *(f"{column.short} {column.year}" for column in self.columns()), tr("Change"), tr("Why"))
        rows = tuple(
            (
                Cell(f"{row.id} {row.name}"),
                *(Cell(_words(mark), mark) for mark in row.marks),
                Cell(row.verdict.head),
                Cell(row.verdict.reason),
            )
            for row in self.rows()
        )
        widths = (150, *(146 for _ in self.series), 150, 260)
        return Table(tr("{child}: domains by profile", child=self.called.child[self.child]), heads, rows, widths)

    def notes(self) -> tuple[str, ...]:
        """What does not align between packs, said and never guessed; and that something is not shown yet."""
        said = [WHY_HIDDEN] if any(self.waiting(domain) for domain in self.change.domains) else []
        mine = _items(self.now)
        for each in self.series[:-1]:
            day = self.telling.day(each.assessment.as_at)
            made_with = each.assessment.pack_hash
            if each.assessment.pack != self.now.assessment.pack:
                odd = [item for item in (*mine, *_items(each)) if (item in mine) != (item in _items(each))]
                only = (
                    tr(" In one of the two only, and not compared: {listed}.", listed=listed(odd))
                    if odd
                    else tr(" All items match.")
                )
                said.append(
                    tr(
                        "The profile of {day} was made with {title}; items are matched by code.{only}",
                        day=day,
                        title=each.pack.title,
                        only=only,
                    )
                )
            elif made_with and made_with != each.pack.hash:
                said.append(
                    tr(
                        "The profile of {day} was made with another version of {title}. It is worked out here with the "
                        "version on this laptop, item by item.",
                        day=day,
                        title=each.pack.title,
                    )
                )
        return tuple(said)

    def _row(self, domain: str) -> DomainRow:
        waits = self.waiting(domain)
        marks = tuple(self._mark(each, domain, hidden=bool(waits)) for each in self.series)
        found = self.change.domains[domain]
        name = self.telling.name(domain)
        if waits:
            items = tr(
                "{counted} no choice yet: {listed}",
                counted=tr_count(len(waits), "{n} item has", "{n} items have"),
                listed=listed(waits),
            )
            verdict = Verdict(tr("Not shown yet"), tr("{items}. “Not seen yet” is a choice too.", items=items), "eye")
            line = ""
        else:
            verdict = self.telling.verdict(domain, found)
            line = "" if found.change is Direction.NOT_COMPARABLE else f"{found.before} → {found.now}"
        told = (f"{column.words}: {_words(mark)}" for column, mark in zip(self.columns(), marks, strict=True))
        return DomainRow(
            domain,
            name,
            line,
            marks,
            verdict,
            hidden=bool(waits),
            place=Place(Page.PROFILE, child=self.child, item=waits[0]) if waits else None,
            spoken=f"{name}. {verdict.head}. {verdict.reason} {'; '.join(told)}.",
        )

    def _mark(self, graded: Graded, domain: str, *, hidden: bool) -> Mark | None:
        found = graded.child(self.child)
        if found is None or domain not in found.experience.domains:
            return None
        if hidden and graded is not self.now:
            return NOT_YET
        return result_mark(found.experience.domains[domain])


def _items(graded: Graded) -> tuple[str, ...]:
    return tuple(item.id for domain in graded.pack.domains for item in domain.items())


def _words(mark: Mark | None) -> str:
    return mark.words if mark is not None else tr("not in this profile")
