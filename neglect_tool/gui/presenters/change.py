"""Change over time: one child's domains over the series, what is behind each change, and what does not move."""

from collections.abc import Callable, Sequence

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.change import Graded, graded_series, last_change
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.wording import calling
from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.change_sides import sides
from neglect_tool.gui.presenters.change_state import SIDES, TABLE, ChangeState, Sight
from neglect_tool.gui.presenters.change_view import WHY_HIDDEN, ChildSight, Worked
from neglect_tool.gui.presenters.dates import age_words, day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.grading_sight import beside
from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.presenters.ports import Empty, Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.undo_words import undo_words
from neglect_tool.gui.presenters.words import number_words
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

WORKING = tr("Working it out…")
ONE_SO_FAR = tr("One profile so far. Change shows once there is a second one to compare it with.")
NO_CHILD = tr("No child is written down yet.")
NOTHING_GRADED = tr("Nothing is graded for {} in this profile yet. {} Earlier profiles: {}.")


class ChangePresenter:
    """Grades the series off the window's thread, earlier profiles only once, and shows one child at a time."""

    def __init__(self, desk: Desk, packs: Callable[[str], FormPack], view: View[ChangeState], run: Run, go: Go) -> None:
        self._desk = desk
        self._packs = packs
        self._view = view
        self._run = run
        self._go = go
        self._shown = False
        self._worked: tuple[Draft, Worked] | None = None
        self._asked: Draft | None = None
        self._earlier: tuple[tuple[Assessment, ...], tuple[Graded, ...]] = (), ()
        self._child = ""
        self._sight = Sight.MATRIX
        self._sides = "", "", ""
        self._focus = ""
        self._problem: Problem | None = None
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown, at the child that the place names or the one looked at last."""
        self._shown, self._problem = True, None
        self._child = place.child or self._child
        self._focus = place.field
        kind, _, domain = place.field.partition("/")
        if kind in (TABLE, SIDES):
            self._sight = Sight(kind)
            self._sides = self._sides[0], self._sides[1], domain or self._sides[2]
        self._changed()

    def left(self) -> None:
        """The page is left; nothing is typed here."""
        self._shown = False
        self._desk.flush()

    def choose_child(self, child: str) -> None:
        """Another child."""
        self._child = child
        self._show()

    def move_child(self, step: int) -> None:
        """`[ ]`."""
        self.choose_child(beside([child.id for child in self._desk.now.assessment.children], self._child, step))

    def choose_sight(self, sight: str) -> None:
        """The matrix, its table, or two profiles side by side."""
        self._sight = Sight(sight)
        self._show()

    def choose_before(self, profile: str) -> None:
        """The earlier one of two side by side."""
        self._sides = profile, self._sides[1] or self._desk.now.assessment.id, self._sides[2]
        self._show()

    def choose_after(self, profile: str) -> None:
        """The later one."""
        self._sides = self._sides[0] or self._desk.now.previous[-1].id, profile, self._sides[2]
        self._show()

    def choose_domain(self, domain: str) -> None:
        """The items of a domain side by side, or where its choices are made if they are still to come."""
        sight = self._child_sight()
        waits = sight.waiting(domain) if sight is not None else ()
        if waits and self._sight is not Sight.SIDES:
            self._go(Place(Page.PROFILE, child=self._child, item=waits[0]))
            return
        self._sides = self._sides[0], self._sides[1], domain
        self._sight = Sight.SIDES
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    def _changed(self) -> None:
        if not self._shown or self._desk.draft is None:
            return
        draft = self._desk.now
        if self._asked is None or not _same(self._asked, draft):
            self._asked = draft
            self._run(lambda: self._work_out(draft), lambda worked: self._came(draft, worked), self._failed)
        self._show()

    def _work_out(self, draft: Draft) -> Worked:
        """Off the window's thread."""
        if self._earlier[0] is not draft.previous:
            packs = {each.pack: self._packs(each.pack) for each in draft.previous}
            self._earlier = draft.previous, graded_series(draft.previous, draft.pack, packs)
        series = (*self._earlier[1], Graded(draft.assessment, draft.pack, draft.result))
        return Worked(series, last_change(series) if len(series) > 1 else None)

    def _came(self, draft: Draft, worked: Worked) -> None:
        self._worked, self._problem = (draft, worked), None
        if self._shown and self._desk.draft is not None:
            self._show()

    def _failed(self, error: NeglectToolError) -> None:
        self._asked, self._problem = None, problem(error)
        if self._shown and self._desk.draft is not None:
            self._show()

    def _child_sight(self) -> ChildSight | None:
        """None until the series is worked out, or where there is nothing to compare."""
        if self._worked is None or self._worked[0].assessment.id != self._desk.now.assessment.id:
            return None
        worked = self._worked[1]
        children = list(worked.series[-1].result.children)
        if worked.change is None or not children:
            return None
        self._child = self._child if self._child in children else children[0]
        return ChildSight(worked, self._child)

    def _show(self) -> None:
        draft = self._desk.now
        sight = self._child_sight()
        need = _need(draft, sight)
        shown = sight if need is None else None
        self._view.show_state(
            ChangeState(
                subtitle=_subtitle([*draft.previous, draft.assessment]) if sight or need else WORKING,
                saved=self._desk.saved,
                children=_children(draft, self._child) if sight else (),
                title=tr("What {child} lives with, by domain", child=sight.called.child[self._child]) if sight else "",
                sight=self._sight,
                columns=shown.columns() if shown else (),
                rows=shown.rows() if shown else (),
                moves_title=tr("Items that moved since {day}", day=shown.telling.day(shown.before.assessment.as_at))
                if shown
                else "",
                moves=shown.moves() if shown else (),
                drift=shown.drifts() if shown else (),
                notes=shown.notes() if shown else (),
                table=shown.table() if shown and self._sight is Sight.TABLE else None,
                sides=sides(shown, *self._sides) if shown and self._sight is Sight.SIDES else None,
                need=need,
                child=self._child,
                focus=self._focus if shown else "",
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                undo_words=undo_words(draft),
                problem=self._problem or self._desk.saved.failed,
            )
        )
        self._focus = "" if shown else self._focus


def _same(asked: Draft, now: Draft) -> bool:
    """Whether nothing that is graded came or went: a form that is kept changes neither."""
    return asked.assessment is now.assessment and asked.previous is now.previous


def _need(draft: Draft, sight: ChildSight | None) -> Empty | None:
    if not draft.assessment.children:
        return Empty(NO_CHILD, tr("Add a child"), Place(Page.FAMILY, key="child"))
    if not draft.previous:
        return Empty(ONE_SO_FAR, tr("Go to the profile"), Place(Page.PROFILE))
    if sight is not None and not sight.graded:
        days = "; ".join(day_words(each.as_at) for each in draft.previous)
        sentence = NOTHING_GRADED.format(sight.called.child[sight.child], WHY_HIDDEN, days)
        return Empty(sentence, tr("Go to the profile"), Place(Page.PROFILE, child=sight.child))
    return None


def _subtitle(series: Sequence[Assessment]) -> str:
    first, last = series[0].as_at, series[-1].as_at
    if len(series) == 1:
        return tr("One profile, {day}.", day=day_words(last))
    several = tr(
        "{number} profiles, {day} to {day2}",
        number=number_words(len(series)),
        day=day_words(first),
        day2=day_words(last),
    )
    return tr("{several}. Grades are compared item by item, never added up.", several=several)


def _children(draft: Draft, here: str) -> tuple[Tab, ...]:
    called, now = calling(draft.assessment).child, draft.assessment
    return tuple(
        Tab(child.id, called[child.id], age_words(child, now.as_at), None, selected=child.id == here, left=0)
        for child in now.children
    )
