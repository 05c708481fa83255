"""What is done and what is left of an assessment, as rows that lead to the place."""

from neglect_tool.domain.plan import lacks
from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.domain.wording import calling, listed
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.words import counted, empty_words
from neglect_tool.services.drafts import Draft
from neglect_tool.services.progress import Progress, progress

DONE, LEFT, CANNOT_YET = "Done", "Left", "Cannot yet"


def tasks(draft: Draft) -> tuple[TaskRow, ...]:
    """Every part of the work in the order of the report; any order will do."""
    done = progress(draft.assessment, draft.result)
    return (
        *_people(draft),
        _visits(draft),
        *_jots(draft),
        _voice(draft, done),
        _profile(draft, done),
        _views(draft, done),
        _chronology(draft),
        _written(draft),
        _plan(draft),
        _readiness(draft),
    )


def next_step(draft: Draft) -> TaskRow | None:
    """The first that is left and can be done now; another visit waits until what was seen is written down."""
    left = [row for row in tasks(draft) if row.chip == LEFT]
    again = bool(draft.assessment.visits)
    return min(left, key=lambda row: again and row.place.key == "visit", default=None)


def pairs_left(draft: Draft) -> tuple[TaskRow, ...]:
    """What is left to grade, a child and carer each."""
    called = calling(draft.assessment)
    rows = []
    for pair in progress(draft.assessment, draft.result).pairs:
        if pair.items:
            line = f"{len(pair.items)} of {pair.total} items left"
            if pair.criticals:
                line += f"; critical: {listed(pair.criticals)}"
        elif pair.criticals:
            line = f"Critical and not known: {listed(pair.criticals)}"
        else:
            line = f"{pair.total} of {pair.total} items"
        first = next(iter((*pair.criticals, *pair.items)), "")
        rows.append(
            TaskRow(
                f"{called.child[pair.child]} with {called.carer[pair.carer]}",
                line,
                LEFT if first else DONE,
                Place(Page.PROFILE, child=pair.child, carer=pair.carer, item=first),
            )
        )
    return tuple(rows)


def _people(draft: Draft) -> tuple[TaskRow, ...]:
    rows = []
    now = draft.assessment
    if not now.children:
        rows.append(TaskRow("Children", "Who are they? Unborn ones too", LEFT, Place(Page.FAMILY, key="child")))
    if not now.carers:
        line = "Everyone who looks after a child, in the household or not"
        rows.append(TaskRow("Carers", line, LEFT, Place(Page.FAMILY, key="carer")))
    return tuple(rows)


def _visits(draft: Draft) -> TaskRow:
    visits = draft.assessment.visits
    unannounced = sum(not visit.announced for visit in visits)
    line = f"{counted(len(visits), 'visit', 'visits')}, {unannounced or 'none'} unannounced"
    if not visits:
        line = "None written down"
    return TaskRow("Visits", line, DONE if unannounced else LEFT, Place(Page.FAMILY, key="visit"))


def _jots(draft: Draft) -> tuple[TaskRow, ...]:
    """What was jotted at a visit and has not been put where it belongs."""
    waiting = [jot for jot in draft.assessment.jots if not jot.sorted]
    if not waiting:
        return ()
    line = f"{len(waiting)} of {counted(len(draft.assessment.jots), 'jot', 'jots')} to sort"
    return (TaskRow("Sort jots", line, LEFT, Place(Page.SORT, visit=waiting[-1].visit)),)


def _voice(draft: Draft, done: Progress) -> TaskRow:
    called = calling(draft.assessment)
    missing = [called.child[child] for child in done.without_voice]
    line = f"Nothing yet of {listed(missing)}" if missing else "Every child"
    if not draft.assessment.children:
        line = "No child is entered yet"
    return TaskRow("The children’s voice and day", line, _chip(draft, missing), Place(Page.STORY, key="voice"))


def _profile(draft: Draft, done: Progress) -> TaskRow:
    line = f"{done.graded} of {counted(done.total, 'item', 'items')}"
    if done.criticals:
        line += f"; {done.criticals} critical not known"
    ready = bool(draft.assessment.visits and done.total)
    chip = (LEFT if done.left or done.criticals else DONE) if ready else CANNOT_YET
    first = next((row.place for row in pairs_left(draft) if row.chip == LEFT), Place(Page.PROFILE))
    return TaskRow("Profile", line if ready else "Needs a child, a carer and a visit", chip, first)


def _views(draft: Draft, done: Progress) -> TaskRow:
    called = calling(draft.assessment)
    missing = [called.carer[carer] for carer in done.without_view]
    line = f"{listed(missing)}: not asked yet" if missing else "Everyone assessed"
    chip = _chip(draft, missing)
    if not any(carer.assessed for carer in draft.assessment.carers):
        line, chip = "No carer is assessed yet", CANNOT_YET
    return TaskRow("Each carer’s view", line, chip, Place(Page.STORY, key="views"))


def _chronology(draft: Draft) -> TaskRow:
    count = len(draft.assessment.chronology)
    line = counted(count, "event", "events") if count else "Nothing yet"
    return TaskRow("Chronology", line, DONE if count else LEFT, Place(Page.CHRONOLOGY))


def _written(draft: Draft) -> TaskRow:
    now = draft.assessment
    texts = (("analysis", now.analysis), ("capacity_to_change", now.capacity_to_change))
    missing = [key for key, said in texts if not said]
    line = f"Left: {listed([key.replace('_', ' ') for key in missing])}" if missing else "Both are written"
    place = Place(Page.STORY, key=missing[0] if missing else "analysis")
    return TaskRow("Analysis and capacity to change", line, LEFT if missing else DONE, place)


def _plan(draft: Draft) -> TaskRow:
    actions = draft.assessment.actions
    weak = sum(bool(lacks(action)) for action in actions)
    line = counted(len(actions), "action", "actions")
    if weak:
        line += f"; {weak} not complete"
    return TaskRow("Plan", line, DONE if actions and not weak else LEFT, Place(Page.PLAN))


def _readiness(draft: Draft) -> TaskRow:
    blockers = standing_blockers(draft.findings)
    warnings = len([finding for finding in draft.findings if finding.severity == "warning"])
    line = f"{counted(len(blockers), 'blocker', 'blockers')}, {counted(warnings, 'warning', 'warnings')}"
    empty = empty_words(draft.assessment)
    return TaskRow("Readiness", empty or line, CANNOT_YET if blockers or empty else DONE, Place(Page.READINESS))


def _chip(draft: Draft, missing: list[str]) -> str:
    if not draft.assessment.children:
        return CANNOT_YET
    return LEFT if missing else DONE
