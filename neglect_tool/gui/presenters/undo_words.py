"""What Undo would take back, in words."""

from neglect_tool.domain import draft as changes
from neglect_tool.domain.wording import calling
from neglect_tool.gui.presenters.words import grade_words
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

_WORDS = {
    changes.FamilyPut: tr("the family’s name"),
    changes.AsAtMoved: tr("the profile’s date"),
    changes.MeetingSet: tr("the meeting"),
    changes.EntryWithdrawn: tr("taking back a grade"),
    changes.EvidenceWritten: "evidence",
    changes.CompensationWritten: tr("a compensation"),
    changes.VoiceWritten: tr("a child’s words"),
    changes.ViewWritten: tr("a carer’s view"),
    changes.EventWritten: tr("a line of the chronology"),
    changes.StrengthWritten: tr("a strength"),
    changes.JotWritten: tr("a jot"),
    changes.JotSorted: tr("where a jot went"),
    changes.FactWritten: tr("a line of the record"),
    changes.TextWritten: "text",
    changes.ActionPut: tr("an action"),
    changes.DecisionRecorded: tr("a decision"),
    changes.SharingSet: tr("who may read a text"),
    changes.SecondGradeWritten: tr("a second opinion"),
    changes.Removed: tr("taking out a line"),
}


def undo_words(draft: Draft) -> str:
    """ "Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back."""
    change = draft.undo
    if change is None:
        return ""
    if isinstance(change, changes.GradeEntered):
        called, entry = calling(draft.assessment), change.entry
        who = tr(
            "{child} with {carer}", child=called.child.get(entry.child, ""), carer=called.carer.get(entry.carer, "")
        )
        return tr("Undo {item} {grade}, {who}", item=entry.item, grade=grade_words(entry.grade), who=who)
    if isinstance(change, changes.ChildPut):
        return tr("Undo {name}", name=change.child.name)
    if isinstance(change, changes.CarerPut):
        return tr("Undo {name}", name=change.carer.name)
    if isinstance(change, changes.VisitPut):
        return tr("Undo a visit")
    return tr("Undo {words}", words=_WORDS.get(type(change), tr("the last step")))
