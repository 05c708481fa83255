"""The check for another family's name, birth date or reference in this one's text."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.days import MONTHS, in_words
from neglect_tool.domain.readiness.finding import Found, OtherFamily, Review
from neglect_tool.saying import tr

SHORTEST_NAME = 3
"""Letters; a shorter part of a name would be found everywhere."""


def other_family(review: Review) -> Iterator[Found]:
    """Each trace of another family, once for each place that holds it."""
    ours = _our_words(review.assessment)
    traces = [trace for other in review.others for trace in _traces(other, review.assessment, ours)]
    if not traces:
        return
    said: set[tuple[object, ...]] = set()
    for about, place, text in _texts(review):
        for words, pattern in traces:
            key = (*about.items(), place, words)
            if key not in said and pattern.search(text):
                said.add(key)
                what = tr("“{words}” belongs to another family, and stands in {place}.", words=words, place=place)
                yield Found(
                    about, tr("{what} Look at it: take it out, or have a manager write why it stays.", what=what)
                )


def _traces(other: OtherFamily, assessment: Assessment, ours: frozenset[str]) -> Iterator[tuple[str, re.Pattern[str]]]:
    if other.reference.strip() and other.reference != assessment.family.reference:
        yield other.reference, _whole(re.escape(other.reference.strip()), re.IGNORECASE)
    parts: dict[str, None] = {}
    for name in other.names:
        words = name.split()
        if len(words) > 1 and not ours.issuperset(word.casefold() for word in words):
            yield name, _whole(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
        parts.update(dict.fromkeys(word.strip(".,") for word in words))
    for part in parts:
        if len(part) >= SHORTEST_NAME and part.casefold() not in ours:
            yield part, _whole(re.escape(part), 0)
    own_dates = {child.born for child in assessment.children}
    for born in other.birth_dates:
        if born not in own_dates:
            yield in_words(born), _dates(born)


def _whole(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern}(?!\w)", flags)


def _dates(day: date) -> re.Pattern[str]:
    month = MONTHS[day.month - 1]
    year = rf"(?:{day.year}|{day.year % 100:02})"
    figures = rf"0?{day.day}[/.-]0?{day.month}[/.-]{year}"
    written = rf"0?{day.day}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{month}|{month[:3]})\.?,?\s+{year}"
    month_first = rf"(?:{month}|{month[:3]})\.?\s+0?{day.day}(?:st|nd|rd|th)?,?\s+{year}"
    return _whole(rf"(?:{day.isoformat()}|{figures}|{written}|{month_first})", re.IGNORECASE)


def _our_words(assessment: Assessment) -> frozenset[str]:
    names = [assessment.family.name, assessment.family.reference]
    names += [child.name for child in assessment.children]
    names += [carer.name for carer in assessment.carers]
    return frozenset(word.strip(".,").casefold() for name in names for word in name.split())


def _texts(review: Review) -> Iterator[tuple[Mapping[str, str], str, str]]:
    """Every free text: what it is about, where it stands in words, and the text."""
    assessment = review.assessment
    yield {}, tr("why now"), assessment.why_now
    for carer in assessment.carers:
        yield {"carer": carer.id}, tr("the entry of {carer}", carer=review.carer(carer.id)), carer.relationship
        yield {"carer": carer.id}, tr("the entry of {carer}", carer=review.carer(carer.id)), carer.not_assessed_reason
    for visit in assessment.visits:
        yield {"visit": visit.id}, tr("the visit of {day}", day=in_words(visit.on)), visit.place
    for entry in assessment.grades:
        about = {"child": entry.child, "carer": entry.carer, "item": entry.item, "visit": entry.visit}
        place = tr(
            "{item} for {child} with {carer}",
            item=entry.item,
            child=review.child(entry.child),
            carer=review.carer(entry.carer),
        )
        yield about, place, entry.reason
        yield from ((about, place, piece.text) for piece in entry.evidence)
        if entry.withdrawn is not None:
            yield about, place, entry.withdrawn.reason
    for each in assessment.compensations:
        about = {"child": each.child, "carer": each.carer, "item": each.item}
        yield about, tr("a compensation on {item}", item=each.item), each.evidence
    for voice in assessment.voice:
        yield {"child": voice.child}, tr("the voice of {child}", child=review.child(voice.child)), voice.text
    for view in assessment.views:
        yield {"carer": view.carer}, tr("the view of {carer}", carer=review.carer(view.carer)), view.text
    for event in assessment.chronology:
        yield {}, tr("the chronology, {day}", day=in_words(event.on)), f"{event.event}\n{event.meaning}"
    for strength in assessment.strengths:
        yield {"child": strength.child}, tr("a strength of {child}", child=review.child(strength.child)), strength.text
    yield {}, tr("the analysis"), assessment.analysis
    yield {}, tr("the capacity to change"), assessment.capacity_to_change
    for number, action in enumerate(assessment.actions, 1):
        said = (action.outcome, action.action, action.owner, action.done, action.measure, action.contingency)
        yield {"action": action.id}, tr("action {number}", number=number), "\n".join(said)
    for decision in assessment.decisions:
        yield dict(decision.about), tr("a decision"), f"{decision.told}\n{decision.outcome}\n{decision.reason}"
