"""A blind round as it is shown: an item at a time; no first grade, nor any sign of one, is in reach of these words."""

from neglect_tool.domain.assessment import Grade, NotGrade
from neglect_tool.domain.form import Item
from neglect_tool.gui.presenters.grading_state import Card, Ladder, NotCard, Tab
from neglect_tool.gui.presenters.second_rounds import Round, evidence, items, seconds, who
from neglect_tool.gui.presenters.second_state import Blind
from neglect_tool.gui.presenters.words import NOT_GRADES, grade_words
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

NOTHING_WRITTEN = tr("No evidence is written for this item.")


def blind(draft: Draft, round_: Round, item: str) -> Blind | None:
    """The round at an item, or at the first without a choice; None where nothing is left to grade at all."""
    all_, given = items(draft, round_), seconds(draft, round_)
    here = next((each for each in all_ if each.id == item), None)
    here = here or next((each for each in all_ if each.id not in given), all_[0] if all_ else None)
    if here is None:
        return None
    done = sum(each.id in given for each in all_)
    return Blind(
        who=tr("{colleague}, grades {who}", colleague=round_.colleague, who=who(draft, round_)),
        count=tr("{done} of {count} items graded", done=done, count=len(all_)),
        items=tuple(
            Tab(each.id, each.name, "graded" if each.id in given else "", None, selected=each is here, left=0)
            for each in all_
        ),
        ladder=_ladder(draft, round_, here, given[here.id][1].grade if here.id in given else None),
        need=here.question,
        evidence=evidence(draft, round_, here.id) or (NOTHING_WRITTEN,),
        finished=done == len(all_),
    )


def spoken(draft: Draft, round_: Round, item: str, grade: Grade) -> str:
    """ "K2a 4, Alfie with Darren": the colleague's own choice, for a screen reader."""
    return f"{item} {grade_words(grade)}, {who(draft, round_)}"


def _ladder(draft: Draft, round_: Round, item: Item, chosen: int | str | None) -> Ladder:
    unknown = NotGrade.UNKNOWN
    band = draft.result.children[round_.child].band
    return Ladder(
        id=item.id,
        name=item.name,
        question=item.question,
        head=f"{item.id} {item.name}, {who(draft, round_)}",
        marks_words=tr("Critical at this age") if band in item.critical else "",
        cards=tuple(
            Card(grade, text, grade == chosen, f"{spoken(draft, round_, item.id, grade)}: {text}")
            for grade, text in enumerate(item.descriptors, start=1)
        ),
        not_cards=(
            NotCard(
                unknown, NOT_GRADES[unknown], "U", chosen == unknown.value, spoken(draft, round_, item.id, unknown)
            ),
        ),
        summary="",
        wants="",
        stands="",
        last_time="",
        others="",
        look_for=item.look_for.get(band, ()),
        selected=True,
        ask=None,
    )
