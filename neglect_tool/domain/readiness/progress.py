"""Checks on change since the assessment before, and on the plan."""

from collections.abc import Iterator

from neglect_tool.domain.change import DriftKind, Verification
from neglect_tool.domain.days import in_words
from neglect_tool.domain.plan import lacks, overdue
from neglect_tool.domain.readiness.finding import Found, Review, asks_for_decision
from neglect_tool.saying import tr


def unverified_improvement(review: Review) -> Iterator[Found]:
    """A domain that is said to be better."""
    for child, change in (review.changes or {}).items():
        for domain, each in change.domains.items():
            if each.verification is Verification.UNVERIFIED:
                better = tr(
                    "{domain} improved from {before} to {now} for {child}",
                    domain=review.domain(domain),
                    before=each.before,
                    now=each.now,
                    child=review.child(child),
                )
                text = tr("{better}, not verified. See it unannounced, or ask an agency that knows.", better=better)
                yield Found({"child": child, "domain": domain}, text)


def weak_action(review: Review) -> Iterator[Found]:
    """An action that nobody could be held to."""
    for number, action in enumerate(review.assessment.actions, 1):
        missing = lacks(action)
        if missing:
            said = ", ".join(missing[:-1]) + tr(" and ") + missing[-1] if len(missing) > 1 else missing[0]
            yield Found(
                {"action": action.id},
                tr("Action {number} is without {said}. Add what it lacks.", number=number, said=said),
            )


def no_plan(review: Review) -> Iterator[Found]:
    """A prompt of P2 or P3 and nothing that will be done."""
    for standing, result in review.children():
        if asks_for_decision(result.prompt) and not review.assessment.actions:
            name = review.child(standing.child.id)
            text = tr(
                "The profile asks for a decision about {name} ({prompt}), and there is no action.",
                name=name,
                prompt=result.prompt,
            )
            yield Found(
                {"child": standing.child.id}, tr("{text} Write what will change, by whom and by when.", text=text)
            )


def drift(review: Review) -> Iterator[Found]:
    """What does not move: items and domains of each child, then overdue actions, each once."""
    if review.changes is None:
        return
    for child, change in review.changes.items():
        name = review.child(child)
        lived = review.result.children[child]
        for each in change.drift:
            if each.kind is DriftKind.ITEM:
                number = lived.items[each.about].number
                text = tr(
                    "{about} is at {number} for {name} and is no better than in the assessment before.",
                    about=each.about,
                    number=number,
                    name=name,
                )
                yield Found(
                    {"child": child, "item": each.about},
                    tr("{text} Ask what has been tried, and what must change.", text=text),
                )
            elif each.kind is DriftKind.NO_IMPROVEMENT:
                grade = lived.experience.domains[each.about].grade
                text = tr(
                    "{domain} is at {grade} for {name}, no better after {days} days.",
                    domain=review.domain(each.about),
                    grade=grade,
                    name=name,
                    days=each.days,
                )
                yield Found(
                    {"child": child, "domain": each.about}, tr("{text} Ask what must change, and by when.", text=text)
                )
    numbers = {action.id: at for at, action in enumerate(review.assessment.actions, 1)}
    for action in overdue(review.assessment.actions, review.assessment.as_at):
        if action.owed_since is not None:
            text = tr(
                "Action {numbers} was first due on {day} and is not done.",
                numbers=numbers[action.id],
                day=in_words(action.owed_since),
            )
            yield Found({"action": action.id}, tr("{text} Say what stopped it, and who will do it now.", text=text))
