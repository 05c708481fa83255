"""What is local: a partnership's neglect strategy, as far as the tool follows it."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.retention import RetentionRule


@dataclass(frozen=True, slots=True)
class Strategy:
    """One edition of a strategy and the days on which it is in force, the last one included."""

    id: str
    name: str
    edition: str
    begins: date
    ends: date
    retention: RetentionRule
