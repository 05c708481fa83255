"""The caseload, and the drafts in it, over a store of entries."""

from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment


@dataclass(frozen=True, slots=True)
class Draft:
    """An assessment as it stands, with everything worked out from it."""

    assessment: Assessment


class Casework:
    """The use cases of the window over one store."""
