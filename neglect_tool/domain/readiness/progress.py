"""Checks on change since the assessment before, and on the plan."""

from collections.abc import Iterator

from neglect_tool.domain.change import DriftKind, Verification
from neglect_tool.domain.days import in_words
from neglect_tool.domain.plan import lacks, overdue
from neglect_tool.domain.readiness.finding import Found, Review, asks_for_decision


def unverified_improvement(review: Review) -> Iterator[Found]:
    """A domain that is said to be better."""
    for child, change in (review.changes or {}).items():
        for domain, each in change.domains.items():
            if each.verification is Verification.UNVERIFIED:
                better = f"{review.domain(domain)} improved from {each.before} to {each.now} for {review.child(child)}"
                text = f"{better}, not verified. See it unannounced, or ask an agency that knows."
                yield Found({"child": child, "domain": domain}, text)


def weak_action(review: Review) -> Iterator[Found]:
    """An action that nobody could be held to."""
    for number, action in enumerate(review.assessment.actions, 1):
        missing = lacks(action)
        if missing:
            said = ", ".join(missing[:-1]) + " and " + missing[-1] if len(missing) > 1 else missing[0]
            yield Found({"action": action.id}, f"Action {number} is without {said}. Add what it lacks.")


def no_plan(review: Review) -> Iterator[Found]:
    """A prompt of P2 or P3 and nothing that will be done."""
    for standing, result in review.children():
        if asks_for_decision(result.prompt) and not review.assessment.actions:
            name = review.child(standing.child.id)
            text = f"The profile asks for a decision about {name} ({result.prompt}), and there is no action."
            yield Found({"child": standing.child.id}, f"{text} Write what will change, by whom and by when.")


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
                text = f"{each.about} is at {number} for {name} and is no better than in the assessment before."
                yield Found(
                    {"child": child, "item": each.about}, f"{text} Ask what has been tried, and what must change."
                )
            elif each.kind is DriftKind.NO_IMPROVEMENT:
                grade = lived.experience.domains[each.about].grade
                text = f"{review.domain(each.about)} is at {grade} for {name}, no better after {each.days} days."
                yield Found({"child": child, "domain": each.about}, f"{text} Ask what must change, and by when.")
    numbers = {action.id: at for at, action in enumerate(review.assessment.actions, 1)}
    for action in overdue(review.assessment.actions, review.assessment.as_at):
        if action.owed_since is not None:
            text = f"Action {numbers[action.id]} was first due on {in_words(action.owed_since)} and is not done."
            yield Found({"action": action.id}, f"{text} Say what stopped it, and who will do it now.")
