"""The words for change: what became of a domain, what is behind it, what drifts; each with its reason."""

from collections.abc import Iterable, Sequence
from datetime import date

from neglect_tool.domain.change import ChildChange, Direction, DomainChange, Drift, DriftKind, Graded, Verification
from neglect_tool.domain.moves import Backing, Behind, Move
from neglect_tool.domain.wording import Called, calling, listed
from neglect_tool.gui.presenters.change_state import DriftRow, Verdict
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.saying import tr, tr_count

GOOD, POOR, SERIOUS = 2, 3, 4
"""At or under 2 a need is met; at 3 a domain is poor; from 4 on an item that does not fall drifts."""
_BEHIND = {
    Behind.AGENCY: tr("an agency told us"),
    Behind.RECORD: tr("on record"),
    Behind.CHILD_ALONE: tr("told by {child}, seen alone"),
    Behind.SEEN_ANNOUNCED: tr("seen on an announced visit"),
    Behind.CHILD_NOT_ALONE: tr("told by {child}, not seen alone"),
    Behind.CARER: tr("a carer said so"),
    Behind.NOTHING: tr("no evidence is written"),
}


class Telling:
    """Tells what became of one child over a series that ends with the present profile."""

    def __init__(self, series: Sequence[Graded], change: ChildChange, child: str, moved: Sequence[Move]) -> None:
        self.series = series
        self.change = change
        self.child = child
        self.moved = {move.item: move for move in moved}
        self.now, self.before = series[-1], series[-2]
        self.called: Called = calling(self.now.assessment)
        self._domain_of = {item.id: domain.id for domain in self.now.pack.domains for item in domain.items()}

    def day(self, on: date) -> str:
        """A date, without its year where that is the present one."""
        return day_words(on, self.now.assessment.as_at)

    def behind(self, move: Move) -> str:
        """What the number now rests on: "seen once, unannounced, 24 June"."""
        told = {each.carer: self._backing(each) for each in move.backing}
        if len(set(told.values())) == 1:
            return next(iter(told.values()))
        return "; ".join(
            tr("with {carer}: {words}", carer=self.called.carer[carer], words=words) for carer, words in told.items()
        )

    def move_line(self, move: Move) -> str:
        """Whether a move is verified, and by what."""
        if move.now > move.before:
            return tr("Worse: {behind}.", behind=self.behind(move))
        return f"{tr('Verified') if move.verified else tr('Claimed')}: {self.behind(move)}."

    def verdict(self, domain: str, found: DomainChange) -> Verdict:
        """What became of a domain since the profile before, with the reason in plain words."""
        drifts = [drift for drift in self.change.drift if self._in(drift, domain)]
        reasons = [*self._items(domain, found), *self._still(found), *(self._drift_words(each) for each in drifts)]
        if found.sustained:
            reasons.insert(0, self._sustained_words(domain))
        match found.change:
            case Direction.NOT_COMPARABLE:
                return Verdict(tr("Not comparable"), self._not_comparable(domain, found), "info")
            case Direction.WORSENED if found.relapse:
                return Verdict(tr("Relapse"), " ".join([self._relapse_words(domain), *reasons]), "alert", "ochre")
            case Direction.WORSENED:
                return Verdict(tr("Worsened"), " ".join(reasons), "alert", "ochre")
            case _ if found.sustained:
                return Verdict(tr("Sustained"), " ".join(reasons), "tick", "accent")
            case Direction.IMPROVED:
                return self._improved(found, reasons)
            case _ if drifts:
                return Verdict(tr("Unchanged at {now}: drift", now=found.now), " ".join(reasons), "alert", "ochre")
            case _:
                return Verdict(tr("Unchanged at {now}", now=found.now), " ".join(reasons) or tr("No item in it moved."))

    def drift_row(self, drift: Drift) -> DriftRow:
        """One line of the drift card."""
        match drift.kind:
            case DriftKind.ITEM:
                return self._item_drift(drift.about)
            case DriftKind.ACTION:
                return self._late(drift.about)
            case DriftKind.NO_IMPROVEMENT:
                name = self.name(drift.about)
                first = next(each for each in self.series if each.grade(self.child, drift.about) is not None)
                was, now = first.grade(self.child, drift.about), self.now.grade(self.child, drift.about)
                line = tr(
                    "{was} on {day}, the first profile with a grade for it; {now} now.",
                    was=was,
                    day=self.day(first.assessment.as_at),
                    now=now,
                )
                return DriftRow(tr("{name}: no better in {days} days", name=name, days=drift.days), line)

    def name(self, domain: str) -> str:
        """What a domain is called, in the present pack or the one before."""
        named = (each for graded in (self.now, self.before) for each in graded.pack.domains if each.id == domain)
        return next((each.name for each in named), domain)

    def _backing(self, backing: Backing) -> str:
        said = []
        for kind in backing.kinds:
            if kind is Behind.SEEN_UNANNOUNCED:
                often = tr("once") if backing.times < 2 else tr("at {times} visits", times=backing.times)
                said.append(tr("seen {often}, unannounced, {day}", often=often, day=self.day(backing.on)))
            else:
                said.append(_BEHIND[kind].format(child=self.called.child[self.child]))
        return tr(" and ").join(said)

    def _in(self, drift: Drift, domain: str) -> bool:
        if drift.kind is DriftKind.ITEM:
            return self._domain_of.get(drift.about) == domain
        return drift.kind is DriftKind.NO_IMPROVEMENT and drift.about == domain

    def _items(self, domain: str, found: DomainChange) -> Iterable[str]:
        """In a line what fell and on what that rests, apart from what is claimed; then what rose."""
        mine = [move for item, move in self.moved.items() if self._domain_of.get(item) == domain]
        fell = [move for move in mine if move.now < move.before]
        for group in ([move for move in fell if move.verified], [move for move in fell if not move.verified]):
            if group:
                yield tr(
                    "Better, {together}: {listed}.",
                    together=self._together(group),
                    listed=listed([move.item for move in group]),
                )
        if rose := [move.item for move in mine if move.now > move.before]:
            yield tr("Worse: {listed}.", listed=listed(rose))
        if found.change is Direction.IMPROVED and not fell:
            yield tr("No item fell that was graded both times.")

    def _together(self, group: Sequence[Move]) -> str:
        backings = [each for move in group for each in move.backing]
        kinds = dict.fromkeys(kind for each in backings for kind in each.kinds)
        seen = [each for each in backings if Behind.SEEN_UNANNOUNCED in each.kinds]
        said = []
        for kind in sorted(kinds, key=list(Behind).index):
            if kind is not Behind.SEEN_UNANNOUNCED:
                said.append(_BEHIND[kind].format(child=self.called.child[self.child]))
            elif all(each.times < 2 for each in seen):
                said.append(tr("seen once, unannounced, {day}", day=self.day(max(each.on for each in seen))))
            else:
                said.append(tr("seen unannounced"))
        return "; ".join(said)

    def _still(self, found: DomainChange) -> Iterable[str]:
        if found.change is Direction.IMPROVED and found.now is not None and found.now >= POOR:
            yield tr("Still at {now}.", now=found.now)

    def _improved(self, found: DomainChange, reasons: Sequence[str]) -> Verdict:
        """No tick at 3 or worse: verified says that it is better, not that it is good."""
        verified = found.verification is Verification.VERIFIED
        head = tr("Improved, verified") if verified else tr("Improved, not verified")
        well = verified and found.now is not None and found.now <= GOOD
        return Verdict(head, " ".join(reasons), "tick" if well else "info", "accent" if well else "ink2")

    def _sustained_words(self, domain: str) -> str:
        start = len(self.series) - 1
        while start and (self.series[start - 1].grade(self.child, domain) or POOR) <= GOOD:
            start -= 1
        days = (self.now.assessment.as_at - self.series[start].assessment.as_at).days
        return tr("At 2 or better for {days} days since a verified improvement.", days=days)

    def _relapse_words(self, domain: str) -> str:
        poor = [each for each in self.series[:-2] if (each.grade(self.child, domain) or 0) >= POOR]
        last = poor[-1]
        return tr(
            "Back at {grade}: {grade2} on {day}, then {grade3}.",
            grade=self.now.grade(self.child, domain),
            grade2=last.grade(self.child, domain),
            day=self.day(last.assessment.as_at),
            grade3=self.before.grade(self.child, domain),
        )

    def _not_comparable(self, domain: str, found: DomainChange) -> str:
        name = self.called.child[self.child]
        then = self.day(self.before.assessment.as_at)
        said = []
        if found.before is None:
            child = self.before.child(self.child)
            if child is None:
                said.append(tr("{name} is not in the profile of {then}.", name=name, then=then))
            elif domain not in child.experience.domains:
                said.append(tr("It did not apply to {name} on {then}.", name=name, then=then))
            else:
                said.append(tr("Not enough was seen on {then}.", then=then))
        if found.now is None:
            child = self.now.child(self.child)
            applies = child is not None and domain in child.experience.domains
            said.append(
                tr("Not enough is seen yet.") if applies else tr("It does not apply to {name} any more.", name=name)
            )
        return " ".join(said)

    def _drift_words(self, drift: Drift) -> str:
        if drift.kind is DriftKind.ITEM:
            number = self.now.number(self.child, drift.about)
            return tr(
                "{about} at {number}, and at 4 or worse since {since}.",
                about=drift.about,
                number=number,
                since=self._since(drift.about),
            )
        return tr("No better than {days} days ago.", days=drift.days)

    def _since(self, item: str) -> str:
        start = len(self.series) - 1
        while start and (self.series[start - 1].number(self.child, item) or 0) >= SERIOUS:
            start -= 1
        return self.day(self.series[start].assessment.as_at)

    def _item_drift(self, item: str) -> DriftRow:
        found = self.now.child(self.child)
        carers = [self.called.carer[carer] for carer in found.items[item].set_by] if found else []
        name = next(each.name for domain in self.now.pack.domains for each in domain.items() if each.id == item)
        now, then = self.now.number(self.child, item), self.before.number(self.child, item)
        title = tr("{item} {name}: {now}, with {listed}", item=item, name=name, now=now, listed=listed(carers))
        day = self.day(self.before.assessment.as_at)
        return DriftRow(
            title,
            tr(
                "{then} on {day} too, and at 4 or worse since {since}. It has not fallen.",
                then=then,
                day=day,
                since=self._since(item),
            ),
        )

    def _late(self, action: str) -> DriftRow:
        now = self.now.assessment
        number, each = next((n, each) for n, each in enumerate(now.actions, 1) if each.id == action)
        days = (now.as_at - each.owed_since).days if each.owed_since else 0
        said = [(each.outcome or each.action).strip().rstrip(".")]
        if each.owner:
            said.append(tr("Owner: {owner}", owner=each.owner))
        if each.owed_since:
            moved = tr(", moved to {day}", day=self.day(each.due)) if each.due and each.due != each.owed_since else ""
            said.append(tr("First due {day}{moved}", day=self.day(each.owed_since), moved=moved))
        return DriftRow(
            tr("Action {number} is {counted} late", number=number, counted=tr_count(days, "{n} day", "{n} days")),
            f"{'. '.join(filter(None, said))}.",
        )
