"""How far an assessment has come, part by part; the caseload, the family page and the grading page all say it."""

from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.profile import AssessmentResult


@dataclass(frozen=True, slots=True)
class Left:
    """What one carer still has ungraded for one child."""

    child: str
    carer: str
    items: tuple[str, ...]
    """Applicable items without any entry, in the pack's order."""
    total: int
    criticals: tuple[str, ...]
    """Those of this carer that are open though critical."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What is there and what is left."""

    pairs: tuple[Left, ...]
    """A child and carer each, in the document's order."""
    without_voice: tuple[str, ...]
    """Ids of children."""
    without_view: tuple[str, ...]
    """Ids of assessed carers."""
    actions_wanting: int
    """Actions that lack an owner, due date, measure or contingency."""

    @property
    def graded(self) -> int:
        """Items with an entry, over all children and carers."""
        return self.total - self.left

    @property
    def left(self) -> int:
        """Items without any entry."""
        return sum(len(pair.items) for pair in self.pairs)

    @property
    def total(self) -> int:
        """Items that apply."""
        return sum(pair.total for pair in self.pairs)

    @property
    def criticals(self) -> int:
        """Critical items that nobody has seen."""
        return sum(len(pair.criticals) for pair in self.pairs)


def progress(assessment: Assessment, result: AssessmentResult) -> Progress:
    """Counted from the graded assessment."""
    said = {voice.child for voice in assessment.voice if voice.text.strip()}
    viewed = {view.carer for view in assessment.views if view.text.strip()}
    return Progress(
        pairs=tuple(
            Left(
                child=child,
                carer=carer,
                items=tuple(item for item, current in items.items() if current.entry is None),
                total=len(items),
                criticals=tuple(opened.item for opened in found.open_criticals if opened.carer == carer),
            )
            for child, found in result.children.items()
            for carer, items in found.current.items()
        ),
        without_voice=tuple(child.id for child in assessment.children if child.id not in said),
        without_view=tuple(carer.id for carer in assessment.carers if carer.assessed and carer.id not in viewed),
        actions_wanting=sum(
            not (action.owner and action.due and action.measure and action.contingency) for action in assessment.actions
        ),
    )
