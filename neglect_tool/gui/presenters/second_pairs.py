"""Both grades of a round that has ended, item by item, and what the two made of each difference."""

from neglect_tool.domain.agreement import LEAST_PAIRS, Agreement, Apart, NoFigure, Pair, agreement, apart
from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.work import SecondGrade
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.marks import Mark
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.second_rounds import Round, currents, items, seconds, who
from neglect_tool.gui.presenters.second_state import Both, PairRow
from neglect_tool.gui.presenters.words import grade_mark
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.choosing import doubted
from neglect_tool.services.drafts import Draft

APART = {Apart.SAME: tr("The same"), Apart.ONE: tr("One apart"), Apart.MORE: tr("Two or more apart")}
NOT_BOTH = tr("Not compared: one of the two gave no number")
NOT_DONE = tr("Not compared: the colleague did not grade it")
CHANGED = tr("Not compared: graded anew since, after the two were shown")
NO_FIGURE = {
    NoFigure.FEW: tr(
        "No figure for agreement: it takes {least_pairs} items with a number from both.", least_pairs=LEAST_PAIRS
    ),
    NoFigure.ONE_GRADE: tr(
        "No figure for agreement: one of the two used a single grade, and then it cannot be told from chance."
    ),
}
CAUTION = tr(
    "A rough sign only: items of one child hang together, and it says how alike two people graded, not who is right."
)


def both(draft: Draft, round_: Round, practitioner: str) -> Both:
    """The whole of it: where the two differ first, then the rest, each in the pack's order."""
    found = seconds(draft, round_)
    compared = [pair for key, grade in found.values() if (pair := compare(draft, round_, key, grade)) is not None]
    agreed = agreement(compared)
    rows = [_row(draft, round_, item.id, item.name, found.get(item.id)) for item in items(draft, round_)]
    return Both(
        who=tr(
            "{who}: {practitioner} and {colleague}",
            who=who(draft, round_),
            practitioner=practitioner,
            colleague=round_.colleague,
        ),
        counts=_counts(agreed),
        figure=figure(agreed),
        rows=tuple(sorted(rows, key=lambda row: row.words not in (APART[Apart.ONE], APART[Apart.MORE]))),
        first_name=practitioner,
        second_name=round_.by,
    )


def compare(draft: Draft, round_: Round, key: str, grade: SecondGrade) -> Pair | None:
    """The two numbers that were given blind; None where there are not two, or the first is another one by now."""
    if not isinstance(grade.grade, int):
        return None
    if grade.settled is not None and grade.settled.first is not None:
        return grade.settled.first, grade.grade
    first = currents(draft, round_).get(grade.item)
    if first is None or isinstance(first.grade, NotGrade) or changed(draft, round_, key, grade.item):
        return None
    return first.grade, grade.grade


def changed(draft: Draft, round_: Round, key: str, item: str) -> bool:
    """Whether the practitioner's grade was entered after the colleague's, so that it is no blind pair any more."""
    entry = currents(draft, round_)[item].entry
    return entry is not None and _seq(draft.key_of(entry)) > _seq(key)


def figure(agreed: Agreement) -> str:
    """Weighted kappa as a practitioner can read it."""
    if agreed.kappa is None:
        return NO_FIGURE[agreed.why_none or NoFigure.FEW]
    value = f"{agreed.kappa:.2f}".replace("-", "−")
    scale = tr("weighted kappa {value}, where 1 is the same everywhere and 0 is what chance would give", value=value)
    if agreed.kappa == 1:
        said = tr("The same on every item ({scale}).", scale=scale)
    elif agreed.kappa > 0:
        said = tr("Closer than chance would give ({scale}).", scale=scale)
    else:
        said = tr("No closer than chance would give ({scale}).", scale=scale)
    return f"{said} {CAUTION}"


def _counts(agreed: Agreement) -> str:
    if not agreed.pairs:
        return tr("No item has a number from both.")
    return tr(
        "Of {counted} with a number from both: {same} the same, {one_} one apart, {more} two or more apart.",
        counted=tr_count(agreed.pairs, "{n} item", "{n} items"),
        same=agreed.same,
        one_=agreed.one,
        more=agreed.more,
    )


def _row(draft: Draft, round_: Round, item: str, name: str, found: tuple[str, SecondGrade] | None) -> PairRow:
    current = currents(draft, round_)[item]
    first = grade_mark(current.grade)
    if found is None:
        return PairRow(item, item, name, first, grade_mark(NotGrade.UNKNOWN), NOT_DONE, "", "", "", None)
    key, grade = found
    given = grade_mark(grade.grade if isinstance(grade.grade, int) else NotGrade.UNKNOWN)
    pair = compare(draft, round_, key, grade)
    if pair is None:
        words = CHANGED if isinstance(grade.grade, int) and changed(draft, round_, key, item) else NOT_BOTH
        return PairRow(key, item, name, first, given, words, "", "", "", None)
    if grade.settled is None:
        differs = pair[0] != pair[1]
        words = APART[apart(*pair)]
        return PairRow(
            key, item, name, first, given, words, "", tr("Sort out {item}", item=item) if differs else "", "", None
        )
    return _settled(draft, round_, key, grade, name, pair)


def _settled(draft: Draft, round_: Round, key: str, grade: SecondGrade, name: str, pair: Pair) -> PairRow:
    settled = grade.settled
    assert settled is not None  # noqa: S101 - the caller looked
    now = currents(draft, round_)[grade.item].grade
    said = tr(
        "Agreed: {grade}, by {by}, {day}. {reason}",
        grade=settled.grade,
        by=settled.by,
        day=day_words(settled.on),
        reason=settled.reason,
    ).strip()
    doubt = doubted(draft, grade.item, round_.child, round_.carer)
    place = None
    if now == settled.grade and doubt is not None:
        said += tr(
            " The {grade} alerts and still stands: say on the profile why it gives way.", grade=draft.entry(doubt).grade
        )
        place = Place(Page.PROFILE, child=round_.child, carer=round_.carer, item=grade.item)
    elif now == settled.grade:
        said += tr(" It is the grade of the profile.")
    return PairRow(
        key,
        grade.item,
        name,
        _number(pair[0]),
        _number(pair[1]),
        APART[apart(*pair)],
        said,
        tr("Sort out {item} again", item=grade.item) if now != settled.grade else "",
        tr("Enter {grade} as a new choice", grade=settled.grade) if now != settled.grade else "",
        place,
    )


def _number(grade: int) -> Mark:
    return grade_mark(grade)


def _seq(key: str) -> int:
    return int(key.split("/")[0].split(".")[0])
