"""What is local: a partnership's neglect strategy, as far as the tool follows it."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.retention import RetentionRule


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ring: what people call them, the number as it is dialled, and when somebody answers."""

    name: str
    number: str
    when: str


@dataclass(frozen=True, slots=True)
class Contacts:
    """Whom to ring when it cannot wait, and the day on which a person last checked that these numbers are right."""

    front_door: Contact
    out_of_hours: Contact
    checked: date


@dataclass(frozen=True, slots=True)
class Strategy:
    """One edition of a strategy and the days on which it is in force, the last one included."""

    id: str
    name: str
    edition: str
    begins: date
    ends: date
    retention: RetentionRule
    contacts: Contacts | None = None
    """None where the strategy names no numbers: the agency's own are used."""
    example: bool = False
    """Whether it only shows what one looks like, so that nobody may ring its numbers."""

    def expired(self, today: date) -> bool:
        """Whether its last day is past; its numbers and rules are then shown as those of an old edition."""
        return today > self.ends
