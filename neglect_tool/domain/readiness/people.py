"""Checks on who was decided about, heard, seen and assessed."""

from collections.abc import Iterator

from neglect_tool.domain.ages import age
from neglect_tool.domain.days import in_words
from neglect_tool.domain.form import Band
from neglect_tool.domain.readiness.finding import Found, Review, Severity, asks_for_decision
from neglect_tool.saying import tr

ALONE_FROM = 4
"""The age from which a child is to be seen alone, in years."""
_SAY_WHO = tr("Say who decided, when, what, and whom they told.")


def alert_without_decision(review: Review) -> Iterator[Found]:
    """An alert on a child about whom nobody has decided."""
    for standing, result in review.children():
        child = standing.child.id
        if _has_decision(review, child):
            continue
        for alert in result.alerts:
            who = tr("{child} with {carer}", child=review.child(child), carer=review.carer(alert.carer))
            text = tr(
                "{item} at {grade} for {who} cannot wait, and no decision is recorded. {say_who}",
                item=alert.item,
                grade=alert.grade,
                who=who,
                say_who=_SAY_WHO,
            )
            yield Found({"child": child, "carer": alert.carer, "item": alert.item}, text)


def no_decision(review: Review) -> Iterator[Found]:
    """A prompt of P2 or P3 on a child about whom nobody has decided."""
    for standing, result in review.children():
        child = standing.child.id
        if asks_for_decision(result.prompt) and not _has_decision(review, child):
            asked = tr(
                "The profile asks for a decision about {child} ({prompt})",
                child=review.child(child),
                prompt=result.prompt,
            )
            yield Found({"child": child}, tr("{asked}, and none is recorded. {say_who}", asked=asked, say_who=_SAY_WHO))


def no_voice(review: Review) -> Iterator[Found]:
    """A child of whose voice and day nothing is written."""
    heard = {voice.child for voice in review.assessment.voice if voice.text.strip()}
    for standing, _ in review.children():
        if standing.child.id not in heard:
            name = review.child(standing.child.id)
            if standing.band is Band.UNBORN:
                text = tr("Nothing is written of what is known of {name} before birth. Write down what is.", name=name)
            else:
                text = tr(
                    "Nothing is written of what {name} says, shows or lives through in a day. Write it down.", name=name
                )
            yield Found({"child": standing.child.id}, text)


def carer_unexplained(review: Review) -> Iterator[Found]:
    """A carer left out without a reason, or to be assessed and without one entry."""
    entered = {entry.carer for entry in review.assessment.grades if entry.withdrawn is None}
    for carer in review.assessment.carers:
        name = review.carer(carer.id)
        if not carer.assessed and not carer.not_assessed_reason.strip():
            yield Found({"carer": carer.id}, tr("{name} is not assessed, and no reason is given. Say why.", name=name))
        elif carer.assessed and carer.id not in entered:
            text = tr(
                "{name} is to be assessed and has no entry. Make one, or say why {name} is not assessed.", name=name
            )
            yield Found({"carer": carer.id}, text)


def household_adult_not_assessed(review: Review) -> Iterator[Found]:
    """Someone who lives with the family and whose care nobody has looked at."""
    for carer in review.assessment.carers:
        if carer.in_household and not carer.assessed:
            name = review.carer(carer.id)
            text = tr("{name} lives in the household and is not assessed. Assess {name} too.", name=name)
            yield Found({"carer": carer.id}, text)


def child_never_seen(review: Review) -> Iterator[Found]:
    """A born child whom no visit saw."""
    seen = {person for visit in review.assessment.visits for person in visit.seen}
    for standing, _ in review.children():
        if standing.band is not Band.UNBORN and standing.child.id not in seen:
            name = review.child(standing.child.id)
            yield Found(
                {"child": standing.child.id}, tr("{name} was seen on no visit. See {name}, and enter it.", name=name)
            )


def due_passed(review: Review) -> Iterator[Found]:
    """A child still entered as unborn after the due date."""
    for child in review.assessment.children:
        if child.born is None and child.due is not None and child.due < review.assessment.as_at:
            text = tr(
                "{child} was due on {day}, and no birth date is entered.",
                child=review.child(child.id),
                day=in_words(child.due),
            )
            yield Found(
                {"child": child.id},
                tr("{text} Has the baby been born? Enter the birth date, or the new due date.", text=text),
            )


def not_seen_alone(review: Review) -> Iterator[Found]:
    """A child old enough to speak alone, who never could."""
    alone = {person for visit in review.assessment.visits for person in visit.seen_alone}
    for standing, result in review.children():
        child = standing.child
        if child.born is None or age(child.born, review.assessment.as_at) < ALONE_FROM or child.id in alone:
            continue
        name = review.child(child.id)
        text = tr(
            "{name} was seen alone on no visit. See {name} where nobody else can hear, or write why that cannot be.",
            name=name,
        )
        yield Found({"child": child.id}, text, Severity.BLOCKER if asks_for_decision(result.prompt) else None)


def all_visits_announced(review: Review) -> Iterator[Found]:
    """The family always knew who was coming."""
    if all(visit.announced for visit in review.assessment.visits):
        yield Found({}, tr("No visit was unannounced. Make one, or write why there was none."))


def needs_not_asked(review: Review) -> Iterator[Found]:
    """A child of whom nobody asked about disability or additional needs."""
    for child in review.assessment.children:
        if child.named_needs is None:
            what = tr(
                "Nobody has said whether {child} is disabled or has additional needs.", child=review.child(child.id)
            )
            yield Found({"child": child.id}, tr("{what} Ask, and enter it.", what=what))


def challenge(review: Review) -> Iterator[Found]:
    """A child flagged with needs, living with what no other child should."""
    for standing, result in review.children():
        if standing.child.named_needs is not True:
            continue
        name = review.child(standing.child.id)
        for domain, lived in result.experience.domains.items():
            if lived.grade is not None and lived.grade >= 4:
                text = tr(
                    "{domain} is at {grade} for {name}, who has named needs.",
                    domain=review.domain(domain),
                    grade=lived.grade,
                    name=name,
                )
                about = {"child": standing.child.id, "domain": domain}
                yield Found(about, tr("{text} Would we accept this for any other child? Write the answer.", text=text))


def _has_decision(review: Review, child: str) -> bool:
    return any(
        ("child", child) in decision.about
        and decision.on is not None
        and all(words.strip() for words in (decision.by, decision.outcome, decision.told))
        for decision in review.assessment.decisions
    )
