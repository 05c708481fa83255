"""Whom to ring when it cannot wait: the numbers of the strategy, how old they are, and when not to trust them."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.strategy import Contact, Strategy
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.saying import tr

NONE_SET = tr(
    "Your front door (MASH) and duty team: their numbers come with your local strategy. "
    "It is not set on this laptop, so use the number your agency gave you."
)
EXAMPLE = tr(
    "These numbers are an example, and nobody answers them: your own local strategy is not set on this laptop. "
    "Use the number your agency gave you."
)


@dataclass(frozen=True, slots=True)
class WhomToRing:
    """Numbers, where they are from, and what makes them doubtful (mostly empty)."""

    numbers: tuple[Contact, ...] = ()
    about: str = ""
    warning: str = NONE_SET


def whom_to_ring(strategy: Strategy | None, today: date) -> WhomToRing:
    """What Act now shows; without a strategy, or one without numbers, where else a number is found."""
    if strategy is None or strategy.contacts is None:
        return WhomToRing()
    contacts = strategy.contacts
    warning = EXAMPLE if strategy.example else ""
    if strategy.expired(today) and not warning:
        warning = tr(
            "This edition ended on {day}. If a number does not answer, ask your agency.", day=day_words(strategy.ends)
        )
    return WhomToRing(
        (contacts.front_door, contacts.out_of_hours),
        tr(
            "From {name}, {edition}. Last checked on {day}.",
            name=strategy.name,
            edition=strategy.edition,
            day=day_words(contacts.checked),
        ),
        warning,
    )
