"""Checks on what stands behind the grades."""

from collections.abc import Iterator
from datetime import timedelta

from neglect_tool.domain.assessment import NotGrade, Source
from neglect_tool.domain.days import in_words
from neglect_tool.domain.form import Band
from neglect_tool.domain.readiness.finding import Answer, Found, Review
from neglect_tool.saying import tr

SLEEP_PLACE_DAYS = 28
FRESH_DAYS = {Band.UNBORN: 28, Band.UNDER_ONE: 28, Band.UNDER_FIVE: 56, Band.PRIMARY: 90, Band.TEENAGE: 90}
"""How old what is behind a number may be."""
FAR_APART = 2


def open_critical(review: Review) -> Iterator[Found]:
    """A critical item with neither a number nor `na`."""
    for answer in review.answers():
        if answer.critical and answer.current.grade in (NotGrade.UNKNOWN, NotGrade.DECLINED):
            how = tr("was declined") if answer.current.grade is NotGrade.DECLINED else tr("is not seen yet")
            text = tr(
                "{id} {how} for {pair}, and is critical at this age. See it and grade it.",
                id=answer.item.id,
                how=how,
                pair=review.pair(answer),
            )
            yield Found(answer.about, text)


def na_on_critical(review: Review) -> Iterator[Found]:
    """A critical item set aside as not applicable."""
    for answer in review.answers():
        if answer.critical and answer.current.grade is NotGrade.NA:
            what = tr(
                "{id} is marked not applicable for {pair}, and is critical at this age.",
                id=answer.item.id,
                pair=review.pair(answer),
            )
            yield Found(answer.about, tr("{what} See it and grade it.", what=what))


def grade_without_evidence(review: Review) -> Iterator[Found]:
    """A number of 3 or worse that says nothing of what was seen."""
    for answer in review.answers():
        if answer.number is not None and answer.number >= 3 and not answer.has_evidence:
            yield Found(answer.about, tr("{at} has no evidence. Say what was seen or heard.", at=_at(review, answer)))


def critical_without_evidence(review: Review) -> Iterator[Found]:
    """An all clear on a critical item that says nothing of what was seen."""
    for answer in review.answers():
        if _is_clear(answer) and not answer.has_evidence:
            text = tr(
                "{at} is critical at this age and has no evidence. Say what was seen or heard.", at=_at(review, answer)
            )
            yield Found(answer.about, text)


def sleep_place_not_seen(review: Review) -> Iterator[Found]:
    """A baby whose sleeping place nobody saw lately."""
    since = review.assessment.as_at - timedelta(days=SLEEP_PLACE_DAYS)
    for standing, _ in review.children():
        if standing.band is not Band.UNDER_ONE:
            continue
        seen = {
            item
            for (_, item), entries in standing.entries.items()
            for entry in entries
            if standing.visits[entry.visit].on >= since
            and any(piece.counts and piece.source is Source.OBSERVED for piece in entry.evidence)
        }
        for item in standing.items:
            if item.sleep_place and item.id not in seen:
                name = review.child(standing.child.id)
                what = tr(
                    "In the last {sleep_place_days} days nobody wrote that they saw where {name} sleeps ({id}).",
                    sleep_place_days=SLEEP_PLACE_DAYS,
                    name=name,
                    id=item.id,
                )
                about = {"child": standing.child.id, "item": item.id}
                yield Found(about, tr("{what} Look at the place, and say what was seen.", what=what))


def critical_on_word(review: Review) -> Iterator[Found]:
    """An all clear on a critical item that rests on a carer's word."""
    for answer in review.answers():
        entry = answer.current.entry
        if entry is None or not _is_clear(answer):
            continue
        sources = {piece.source for piece in entry.evidence if piece.counts}
        if sources == {Source.CARER}:
            text = tr("{at} is critical at this age and rests on a carer's word.", at=_at(review, answer))
            yield Found(answer.about, tr("{text} See it, or ask somebody who has.", text=text))


def carer_evidence_only(review: Review) -> Iterator[Found]:
    """A carer whose whole profile for a child is what carers said."""
    for standing, _ in review.children():
        for carer in standing.carers:
            sources = {
                piece.source
                for (of, _), entries in standing.entries.items()
                if of == carer.id
                for entry in entries
                for piece in entry.evidence
                if piece.counts
            }
            if sources == {Source.CARER}:
                child = standing.child.id
                what = tr(
                    "All evidence for {child} with {carer} is what a carer said.",
                    child=review.child(child),
                    carer=review.carer(carer.id),
                )
                yield Found(
                    {"child": child, "carer": carer.id}, tr("{what} Add what was seen, or what others know.", what=what)
                )


def old_evidence(review: Review) -> Iterator[Found]:
    """A number from a visit too long ago for the child's age."""
    for answer in review.answers():
        if answer.number is None or answer.current.entry is None:
            continue
        standing = review.standings[answer.child]
        visit = standing.visits[answer.current.entry.visit]
        days = (review.assessment.as_at - visit.on).days
        if days > FRESH_DAYS[standing.band]:
            text = tr(
                "{at} is from {day}, {days} days before this assessment. See it again.",
                at=_at(review, answer),
                day=in_words(visit.on),
                days=days,
            )
            yield Found({**answer.about, "visit": visit.id}, text)


def shared_event(review: Review) -> Iterator[Found]:
    """Evidence about several children, weighed for one and not, or quite otherwise, for a sibling."""
    told: dict[tuple[str, str, str], dict[str, None]] = {}
    for child, sibling, carer, item in _tellings(review):
        told.setdefault((sibling, carer, item), {})[child] = None
    for answer in review.answers():
        for child in told.get((answer.child, answer.carer, answer.item.id), ()):
            sibling = review.child(answer.child)
            who = tr("{sibling} as well as {child}", sibling=sibling, child=review.child(child))
            what = tr(
                "Evidence on {id} with {carer} is about {who}.",
                id=answer.item.id,
                carer=review.carer(answer.carer),
                who=who,
            )
            other = review.result.children[child].current[answer.carer][answer.item.id].grade
            if answer.number is None:
                yield Found(
                    answer.about,
                    tr("{what} {sibling} has no number on it. Grade it for {sibling} too.", what=what, sibling=sibling),
                )
                break
            if isinstance(other, int) and abs(other - answer.number) >= FAR_APART:
                text = tr(
                    "{what} They are at {number} and {other}. Look at both again, or write why they differ.",
                    what=what,
                    number=answer.number,
                    other=other,
                )
                yield Found(answer.about, text)
                break


def observers_disagree(review: Review) -> Iterator[Found]:
    """Two observers whose last numbers are far apart."""
    for answer in review.answers():
        standing = review.standings[answer.child]
        last: dict[str, int] = {}
        for entry in standing.of(answer.carer, answer.item.id):
            observer = standing.visits[entry.visit].observer.strip()
            if observer and isinstance(entry.grade, int):
                last[observer] = entry.grade
        if last and max(last.values()) - min(last.values()) >= FAR_APART:
            said = ", ".join(
                tr("{grade} by {observer}", grade=grade, observer=observer) for observer, grade in last.items()
            )
            text = tr("{id} for {pair} was graded {said}.", id=answer.item.id, pair=review.pair(answer), said=said)
            yield Found(answer.about, tr("{text} Talk it over, and write what you make of it.", text=text))


def _tellings(review: Review) -> Iterator[tuple[str, str, str, str]]:
    """Child, sibling, carer and item of each piece of evidence that is about a sibling too."""
    for standing, result in review.children():
        child = standing.child.id
        for (carer, item), entries in standing.entries.items():
            if item not in result.current.get(carer, {}):
                continue
            for entry in entries:
                for piece in entry.evidence:
                    if piece.counts:
                        yield from ((child, about, carer, item) for about in piece.about if about != child)


def _at(review: Review, answer: Answer) -> str:
    return tr("{id} at {number} for {pair}", id=answer.item.id, number=answer.number, pair=review.pair(answer))


def _is_clear(answer: Answer) -> bool:
    return answer.critical and answer.number is not None and answer.number <= 2
