"""Sorting jots after a visit: a person says where each belongs, and each step can be taken back."""

from dataclasses import asdict, replace

from neglect_tool.domain.draft import JotSorted
from neglect_tool.domain.nearness import Nearness
from neglect_tool.domain.wording import calling
from neglect_tool.domain.work import Jot, SortedTo
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.desk import Desk, Work
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.sort_state import (
    PLACES,
    SOURCES,
    Choices,
    JotCard,
    Pick,
    SortState,
    TargetRow,
    kept_as,
    lacking,
    named,
    said_of,
    short,
    targets,
    went,
)
from neglect_tool.saying import tr
from neglect_tool.services.casework import Casework
from neglect_tool.services.drafts import Draft
from neglect_tool.services.sorting import OF_CHILD, as_evidence, elsewhere, jots

__all__ = ["JotCard", "SortPresenter", "SortState", "TargetRow"]

KEPT = "sort"
"""The key under which what was chosen for the jot in hand is kept."""
CLOSEST_FIRST = tr("Closest first, by its words. You choose.")
NOTHING_NEAR = tr("No item shares its words. Press / to look for one.")
FOUND = tr("Found by what you look for.")
_TO = {
    SortedTo.VOICE: tr("the child’s voice"),
    SortedTo.VIEW: tr("the carer’s view"),
    SortedTo.CHRONOLOGY: tr("the chronology"),
    SortedTo.STRENGTH: "strengths",
    SortedTo.RECORD: tr("the record"),
    SortedTo.NOT_EVIDENCE: tr("what is no evidence"),
}


class SortPresenter:
    """One jot in hand at a time."""

    def __init__(self, desk: Desk, view: View[SortState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._assessment = self._visit = self._jot = self._wanted = self._said = ""
        self._chosen = Choices()
        self._near: tuple[str, Nearness] | None = None
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.visit` is whose jots, and `place.key` may be the line of one."""
        self._shown = True
        draft = self._desk.now
        if self._assessment != draft.assessment.id:
            self._assessment, self._visit, self._jot = draft.assessment.id, "", ""
        self._wanted = ""
        line = place.key.rpartition(":")[2]
        there = dict(jots(draft))
        if line in there:
            self._visit, self._jot = there[line].visit, line
        elif place.visit:
            self._visit = place.visit
        self._settle()
        kept = draft.kept.get(KEPT, {})
        if kept.get("jot") in dict(self._lines):
            self._jot = str(kept["jot"])
            self._chosen = Choices(*(str(kept.get(name, "")) for name in ("item", "child", "carer", "source", "by")))
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks."""
        self._shown = False
        self._desk.flush()

    def choose_visit(self, visit: str) -> None:
        """The jots of another visit."""
        self._visit, self._jot = visit, ""
        self._settle()
        self._show()

    def choose_jot(self, key: str) -> None:
        """Take this one in hand; nothing is chosen for it but whom it names."""
        if key != self._jot and key in dict(self._lines):
            self._take(key)
            self._show()

    def step(self, by: int) -> None:
        """The jot before or after."""
        keys = [key for key, _ in self._lines]
        if keys:
            at = keys.index(self._jot) if self._jot in keys else 0
            self.choose_jot(keys[max(0, min(len(keys) - 1, at + by))])

    def choose_item(self, item: str) -> None:
        """It belongs to this item."""
        self._choose(replace(self._chosen, item=item), item)

    def pick(self, number: int) -> None:
        """The item with that number in the list, from 1."""
        shown = self._state().targets
        if 1 <= number <= len(shown):
            self.choose_item(shown[number - 1].item)

    def look_for(self, wanted: str) -> None:
        """Another item, by its code or words of it."""
        self._wanted = wanted
        self._show()

    def choose_child(self, child: str) -> None:
        """About this child."""
        self._choose(replace(self._chosen, child=child), calling(self._desk.now.assessment).child[child])

    def choose_carer(self, carer: str) -> None:
        """With this carer."""
        self._choose(replace(self._chosen, carer=carer), calling(self._desk.now.assessment).carer[carer])

    def choose_source(self, source: str) -> None:
        """Where what one was told comes from."""
        self._choose(replace(self._chosen, source=source), SOURCES[source])

    def say_who(self, by: str) -> None:
        """Who said it."""
        self._choose(replace(self._chosen, by=by), "")

    def keep(self) -> None:
        """Keep it as evidence, once everything is chosen; until then say what is not."""
        draft, jot = self._desk.now, self._in_hand
        if jot is None:
            return
        lacks = lacking(draft, jot, self._chosen)
        said = said_of(jot, self._chosen)
        if lacks or said is None:
            self._tell(lacks)
            return
        key, chosen, assessment = self._jot, self._chosen, self._assessment
        if not as_evidence(draft, key, chosen.item, chosen.child, chosen.carer, said):
            self._tell(tr("It is there already."))
            return

        def work(casework: Casework) -> Draft:
            now = casework.draft(assessment)
            return casework.apply(assessment, as_evidence(now, key, chosen.item, chosen.child, chosen.carer, said))

        self._send(work, tr("Kept with {item}.", item=chosen.item))

    def send(self, to: str) -> None:
        """Somewhere else than to an item, or nowhere."""
        place, chosen = SortedTo(to), self._chosen
        if self._in_hand is None:
            return
        if place in OF_CHILD and not chosen.child:
            self._tell(tr("Choose a child first."))
        elif place is SortedTo.VIEW and not chosen.carer:
            self._tell(tr("Choose a carer first."))
        elif not elsewhere(self._desk.now, self._jot, place, chosen.child, chosen.carer):
            self._tell(tr("It is there already."))
        else:
            key, assessment = self._jot, self._assessment

            def work(casework: Casework) -> Draft:
                now = casework.draft(assessment)
                return casework.apply(assessment, elsewhere(now, key, place, chosen.child, chosen.carer))

            self._send(work, f"{PLACES[place]}.")

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    @property
    def _lines(self) -> list[tuple[str, Jot]]:
        return [(key, jot) for key, jot in jots(self._desk.now) if jot.visit == self._visit]

    @property
    def _in_hand(self) -> Jot | None:
        return dict(self._lines).get(self._jot)

    def _settle(self) -> None:
        """Stand at a visit with jots, and at its first that waits."""
        draft = self._desk.now
        with_jots = {jot.visit: not jot.sorted for _, jot in reversed(jots(draft))}
        waiting = [jot.visit for _, jot in jots(draft) if not jot.sorted]
        if self._visit not in with_jots:
            self._visit = waiting[-1] if waiting else next(iter(with_jots), "")
        lines = self._lines
        if self._jot not in dict(lines):
            first = next((key for key, jot in lines if not jot.sorted), lines[0][0] if lines else "")
            self._take(first)

    def _take(self, key: str) -> None:
        self._jot, self._wanted = key, ""
        jot = self._in_hand
        child, carer = named(self._desk.now.assessment, jot.text) if jot else ("", "")
        self._chosen = Choices(child=child, carer=carer)
        self._desk.forget_form(KEPT)

    def _choose(self, chosen: Choices, said: str) -> None:
        self._chosen, self._said = chosen, said
        self._desk.keep_form(KEPT, {"jot": self._jot, **asdict(chosen)})
        self._show()

    def _send(self, work: Work, said: str) -> None:
        def done(_: Draft) -> None:
            self._said = said
            keys = [key for key, _ in self._lines]
            after = keys[keys.index(self._jot) + 1 :] + keys if self._jot in keys else keys
            lines = dict(self._lines)
            following = next((key for key in after if not lines[key].sorted), self._jot)
            self._take(following)

        self._desk.drop_form(KEPT)
        self._desk.submit(work, done)

    def _tell(self, said: str) -> None:
        self._said = said
        self._show()

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._settle()
            self._show()

    def _show(self) -> None:
        self._view.show_state(self._state())
        self._said = ""

    def _nearness(self, draft: Draft) -> Nearness:
        if self._near is None or self._near[0] != draft.pack.hash:
            self._near = draft.pack.hash, Nearness(draft.pack)
        return self._near[1]

    def _state(self) -> SortState:
        draft, lines, jot, chosen = self._desk.now, self._lines, self._in_hand, self._chosen
        now, called = draft.assessment, calling(draft.assessment)
        done = sum(bool(each.sorted) for _, each in lines)
        of = {each.visit for _, each in jots(draft)}
        visits = [visit for visit in now.visits if visit.id in of]
        rows = targets(draft, self._nearness(draft), jot, chosen, self._wanted, self._desk.author) if jot else []
        head, text = kept_as(draft, jot, chosen, now.visit(jot.visit)) if jot else ("", "")
        asks = jot is not None and jot.mark == "was-told"
        hint = FOUND if self._wanted.strip() else CLOSEST_FIRST if rows else NOTHING_NEAR
        return SortState(
            progress=tr(
                "{done} of {count} sorted. Unsorted jots stay here; nothing is lost.", done=done, count=len(lines)
            )
            if lines
            else "",
            visits=tuple(Pick(each.id, day_words(each.on, now.as_at), each.id == self._visit) for each in visits),
            jots=tuple(
                JotCard(key, each.at, each.mark, each.text, went(draft, each.sorted), key == self._jot)
                for key, each in lines
            ),
            targets=tuple(rows),
            hint=hint,
            wanted=self._wanted,
            children=tuple(Pick(each.id, called.child[each.id], each.id == chosen.child) for each in now.children),
            carers=tuple(Pick(each.id, called.carer[each.id], each.id == chosen.carer) for each in now.carers),
            sources=tuple(Pick(each, words, each == chosen.source) for each, words in SOURCES.items()) if asks else (),
            by=chosen.by,
            headline=head,
            kept_as=text,
            lacks=lacking(draft, jot, chosen) if jot else "",
            undo=self._undo_words(draft),
            said=self._said,
            saved=self._desk.saved,
            can_undo=draft.undo is not None,
            can_redo=draft.can_redo,
            problem=self._desk.saved.failed,
        )

    def _undo_words(self, draft: Draft) -> str:
        change = draft.undo
        if not isinstance(change, JotSorted):
            return ""
        jot = dict(jots(draft)).get(change.jot)
        if jot is None:
            return ""
        place = change.sorting.item or _TO.get(change.sorting.to, "")
        return tr("Undo: {short} to {place}", short=short(jot.text), place=place)
