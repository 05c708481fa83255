"""What is done and what is left of an assessment, as rows that lead to the place."""

from neglect_tool.domain.plan import lacks
from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.domain.wording import calling, listed
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.words import empty_words
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft
from neglect_tool.services.progress import Progress, progress

DONE, LEFT, CANNOT_YET = tr("Done"), tr("Left"), tr("Cannot yet")


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
            line = tr("{count} of {total} items left", count=len(pair.items), total=pair.total)
            if pair.criticals:
                line += tr("; critical: {listed}", listed=listed(pair.criticals))
        elif pair.criticals:
            line = tr("Critical and not known: {listed}", listed=listed(pair.criticals))
        else:
            line = tr("{total} of {total} items", total=pair.total)
        first = next(iter((*pair.criticals, *pair.items)), "")
        rows.append(
            TaskRow(
                tr("{child} with {carer}", child=called.child[pair.child], carer=called.carer[pair.carer]),
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
        rows.append(TaskRow(tr("Children"), tr("Who are they? Unborn ones too"), LEFT, Place(Page.FAMILY, key="child")))
    if not now.carers:
        line = tr("Everyone who looks after a child, in the household or not")
        rows.append(TaskRow(tr("Carers"), line, LEFT, Place(Page.FAMILY, key="carer")))
    return tuple(rows)


def _visits(draft: Draft) -> TaskRow:
    visits = draft.assessment.visits
    unannounced = sum(not visit.announced for visit in visits)
    line = tr(
        "{counted}, {unannounced} unannounced",
        counted=tr_count(len(visits), "{n} visit", "{n} visits"),
        unannounced=unannounced or tr("none"),
    )
    if not visits:
        line = tr("None written down")
    return TaskRow(tr("Visits"), line, DONE if unannounced else LEFT, Place(Page.FAMILY, key="visit"))


def _jots(draft: Draft) -> tuple[TaskRow, ...]:
    """What was jotted at a visit and has not been put where it belongs."""
    waiting = [jot for jot in draft.assessment.jots if not jot.sorted]
    if not waiting:
        return ()
    line = tr(
        "{count} of {counted} to sort",
        count=len(waiting),
        counted=tr_count(len(draft.assessment.jots), "{n} jot", "{n} jots"),
    )
    return (TaskRow(tr("Sort jots"), line, LEFT, Place(Page.SORT, visit=waiting[-1].visit)),)


def _voice(draft: Draft, done: Progress) -> TaskRow:
    called = calling(draft.assessment)
    missing = [called.child[child] for child in done.without_voice]
    line = tr("Nothing yet of {listed}", listed=listed(missing)) if missing else tr("Every child")
    if not draft.assessment.children:
        line = tr("No child is entered yet")
    return TaskRow(tr("The children’s voice and day"), line, _chip(draft, missing), Place(Page.STORY, key="voice"))


def _profile(draft: Draft, done: Progress) -> TaskRow:
    line = tr("{graded} of {counted}", graded=done.graded, counted=tr_count(done.total, "{n} item", "{n} items"))
    if done.criticals:
        line += tr("; {criticals} critical not known", criticals=done.criticals)
    ready = bool(draft.assessment.visits and done.total)
    chip = (LEFT if done.left or done.criticals else DONE) if ready else CANNOT_YET
    first = next((row.place for row in pairs_left(draft) if row.chip == LEFT), Place(Page.PROFILE))
    return TaskRow(tr("Profile"), line if ready else tr("Needs a child, a carer and a visit"), chip, first)


def _views(draft: Draft, done: Progress) -> TaskRow:
    called = calling(draft.assessment)
    missing = [called.carer[carer] for carer in done.without_view]
    line = tr("{listed}: not asked yet", listed=listed(missing)) if missing else tr("Everyone assessed")
    chip = _chip(draft, missing)
    if not any(carer.assessed for carer in draft.assessment.carers):
        line, chip = tr("No carer is assessed yet"), CANNOT_YET
    return TaskRow(tr("Each carer’s view"), line, chip, Place(Page.STORY, key="views"))


def _chronology(draft: Draft) -> TaskRow:
    count = len(draft.assessment.chronology)
    line = tr_count(count, "{n} event", "{n} events") if count else tr("Nothing yet")
    return TaskRow(tr("Chronology"), line, DONE if count else LEFT, Place(Page.CHRONOLOGY))


def _written(draft: Draft) -> TaskRow:
    now = draft.assessment
    texts = (("analysis", now.analysis), ("capacity_to_change", now.capacity_to_change))
    missing = [key for key, said in texts if not said]
    line = (
        tr("Left: {listed}", listed=listed([key.replace("_", " ") for key in missing]))
        if missing
        else tr("Both are written")
    )
    place = Place(Page.STORY, key=missing[0] if missing else "analysis")
    return TaskRow(tr("Analysis and capacity to change"), line, LEFT if missing else DONE, place)


def _plan(draft: Draft) -> TaskRow:
    actions = draft.assessment.actions
    weak = sum(bool(lacks(action)) for action in actions)
    line = tr_count(len(actions), "{n} action", "{n} actions")
    if weak:
        line += tr("; {weak} not complete", weak=weak)
    return TaskRow(tr("Plan"), line, DONE if actions and not weak else LEFT, Place(Page.PLAN))


def _readiness(draft: Draft) -> TaskRow:
    blockers = standing_blockers(draft.findings)
    warnings = len([finding for finding in draft.findings if finding.severity == "warning"])
    line = (
        f"{tr_count(len(blockers), '{n} blocker', '{n} blockers')}, {tr_count(warnings, '{n} warning', '{n} warnings')}"
    )
    empty = empty_words(draft.assessment)
    return TaskRow(tr("Readiness"), empty or line, CANNOT_YET if blockers or empty else DONE, Place(Page.READINESS))


def _chip(draft: Draft, missing: list[str]) -> str:
    if not draft.assessment.children:
        return CANNOT_YET
    return LEFT if missing else DONE
