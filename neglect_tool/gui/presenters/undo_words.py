"""What Undo would take back, in words."""

from neglect_tool.domain import draft as changes
from neglect_tool.domain.wording import calling
from neglect_tool.gui.presenters.words import grade_words
from neglect_tool.services.drafts import Draft

_WORDS = {
    changes.FamilyPut: "the family’s name",
    changes.AsAtMoved: "the profile’s date",
    changes.MeetingSet: "the meeting",
    changes.EntryWithdrawn: "taking back a grade",
    changes.EvidenceWritten: "evidence",
    changes.CompensationWritten: "a compensation",
    changes.VoiceWritten: "a child’s words",
    changes.ViewWritten: "a carer’s view",
    changes.EventWritten: "a line of the chronology",
    changes.StrengthWritten: "a strength",
    changes.JotWritten: "a jot",
    changes.JotSorted: "where a jot went",
    changes.FactWritten: "a line of the record",
    changes.TextWritten: "text",
    changes.ActionPut: "an action",
    changes.DecisionRecorded: "a decision",
    changes.SharingSet: "who may read a text",
    changes.SecondGradeWritten: "a second opinion",
    changes.Removed: "taking out a line",
}


def undo_words(draft: Draft) -> str:
    """ "Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back."""
    change = draft.undo
    if change is None:
        return ""
    if isinstance(change, changes.GradeEntered):
        called, entry = calling(draft.assessment), change.entry
        who = f"{called.child.get(entry.child, '')} with {called.carer.get(entry.carer, '')}"
        return f"Undo {entry.item} {grade_words(entry.grade)}, {who}"
    if isinstance(change, changes.ChildPut):
        return f"Undo {change.child.name}"
    if isinstance(change, changes.CarerPut):
        return f"Undo {change.carer.name}"
    if isinstance(change, changes.VisitPut):
        return "Undo a visit"
    return f"Undo {_WORDS.get(type(change), 'the last step')}"
