"""The letting-in rule: which texts an edition shows by itself, which wait for a named person, and why.

| What it is | carer | young person | professional |
|---|---|---|---|
| what a practitioner saw, notes on grades | own grades | no | yes |
| what a carer said, a carer's own view | own | no | yes |
| what a child, an agency, a record or anybody else said; voice; chronology | no | no | yes |
| strengths, actions of an agency | yes | yes | yes |
| actions of somebody of the family | own | own | yes |
| the grades with a carer | own | never by carer | yes |
| compensation, decisions, record, why now, analysis | no | no | yes |
| where somebody may be found | no | no | yes |
| notes about our own work | no | no | no |
| restricted notes | never, in any edition | | |

"No" means until it is shared. Whatever names another carer (for a young person: anybody else of the family), tells a
place where somebody may be found, or tells what another than the reader said, waits too. What is protected stays in the
panel edition. What is withheld from a reader stays out of that reader's edition, and so does what must leave no trace
there, unless it was shared.
"""

from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.days import in_words
from neglect_tool.domain.pieces import Kind, Piece, family_names, named_in, plain
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, Part, carer_of, child_of, for_carer, for_child
from neglect_tool.domain.telling import telling, tells
from neglect_tool.saying import tr

_OWN = frozenset({Kind.SEEN, Kind.REASON, Kind.CARER_SAID, Kind.VIEW, Kind.GRADES})
_OPEN = frozenset({Kind.STRENGTH})
_OWN_WORDS = frozenset({Kind.CARER_SAID, Kind.VIEW, Kind.GRADES})
_SAYING = frozenset({"said", "says", "told", "disclosed", "alleged", "alleges", "reported", "stated"})
"""Where a text that would be in by itself tells what another than the reader said, it waits too."""
_BY_CARER = frozenset({Kind.COMPENSATION, Kind.GRADES, Kind.REASON})
"""What a young person's edition never has, for it tells no grade by carer."""
_WHY = {
    Kind.SEEN: tr("it belongs to the grades with another carer"),
    Kind.REASON: tr("it belongs to the grades with another carer"),
    Kind.CARER_SAID: tr("another carer said it, or nobody wrote who did"),
    Kind.VIEW: tr("it is another carer’s view"),
    Kind.GRADES: tr("the grades with another carer stay out"),
    Kind.ACTION: tr("it is another’s step, or nobody is named"),
    Kind.LOCATES: tr("it tells where somebody may be found"),
    Kind.WORK: tr("it is about our own work"),
}


@dataclass(frozen=True, slots=True)
class Ruling:
    """Whether an edition shows a piece, why, and whether a bar stands in its place where it does not."""

    admitted: bool
    why: str
    bar: bool = False


class Rules:
    """The rule for one recipient's edition of one assessment."""

    def __init__(self, assessment: Assessment, recipient: str, pieces: tuple[Piece, ...]) -> None:
        self.recipient = recipient
        self.young = bool(child_of(recipient))
        self.children = children_shown(assessment, recipient)
        names = family_names(assessment)
        first = plain(names[recipient][0]) if recipient in names else ""
        self.reader = {"i", first}
        seen = {recipient} if self.young else {recipient, *(for_child(each) for each in self.children)}
        self.others = {person: called for person, called in names.items() if person not in seen}
        everybody = [called for each in names.values() for called in each]
        self.places = frozenset(
            part for each in pieces if each.kind is Kind.LOCATES for part in telling(each.text, everybody)
        )
        self.carers = frozenset(
            each.carer for each in pieces if each.part is Part.CARERS and not self.young and self._carer_in(each)
        )

    def ruling(self, piece: Piece) -> Ruling:
        """What this edition does with a piece."""
        if piece.kind is Kind.RESTRICTED:
            return Ruling(admitted=False, why=tr("restricted: in no edition"))
        if self.recipient == PANEL:
            return Ruling(admitted=True, why=tr("the panel reads everything"))
        if piece.child and piece.child not in self.children:
            return Ruling(admitted=False, why=tr("it is about a child whom this edition leaves out"))
        if piece.sharing.protected:
            return self._out(piece, tr("it is protected: it stays in the panel edition"))
        if kept := piece.sharing.withheld_from(self.recipient):
            return self._out(
                piece, tr("withheld by {by} on {day}: {why}", by=kept.by, day=in_words(kept.on), why=kept.why)
            )
        if self.recipient == PROFESSIONAL and piece.kind is not Kind.WORK and not self._bare(piece):
            return Ruling(admitted=True, why=tr("partner agencies read it"))
        if self.young and piece.kind in _BY_CARER:
            return Ruling(admitted=False, why=tr("a young person’s edition has no grades by carer"))
        if share := piece.sharing.share_with(self.recipient):
            if not self._has_place(piece):
                return self._out(piece, tr("it was shared, and the grades to which it belongs were not"))
            return Ruling(
                admitted=True,
                why=tr("shared by {by} on {day}: {why}", by=share.by, day=in_words(share.on), why=share.why),
            )
        return self._by_itself(piece)

    def _by_itself(self, piece: Piece) -> Ruling:
        """What happens where nobody has let it in."""
        if self._bare(piece):
            return self._out(piece, tr("it must leave no trace in this edition"))
        own = piece.owners == frozenset({self.recipient})
        if piece.kind is Kind.ACTION:
            shown = own or not (piece.owners or piece.others)
        elif piece.part in (Part.EVIDENCE, Part.GRADES):
            shown = piece.kind in _OWN and own and for_carer(piece.carer) == self.recipient
        else:
            shown = piece.kind in _OPEN or (piece.kind in _OWN and own)
        if not shown:
            return self._out(piece, _WHY.get(piece.kind, tr("{kind} stays out", kind=piece.kind)))
        if named_in(piece.text, self.others):
            return self._out(piece, tr("it names somebody else of the family"))
        if tells(piece.text, self.places):
            return self._out(piece, tr("it tells where somebody may be found"))
        if piece.kind not in _OWN_WORDS and self._quotes(piece.text):
            return self._out(piece, tr("it tells what somebody said"))
        return Ruling(admitted=True, why=tr("it is their own") if own else tr("everybody of the family may read it"))

    def _quotes(self, text: str) -> bool:
        """Whether it tells that somebody else than the reader said something."""
        words = plain(text).split()
        return any(word in _SAYING and (at == 0 or words[at - 1] not in self.reader) for at, word in enumerate(words))

    def _out(self, piece: Piece, why: str) -> Ruling:
        return Ruling(admitted=False, why=why, bar=not self._bare(piece))

    def _bare(self, piece: Piece) -> bool:
        """Whether not even a bar may stand for it."""
        return piece.sharing.traceless_for(self.recipient) is not None

    def _carer_in(self, piece: Piece) -> bool:
        sharing = piece.sharing
        kept = sharing.protected or sharing.withheld_from(self.recipient)
        shared = sharing.share_with(self.recipient) is not None and not kept
        return for_carer(piece.carer) == self.recipient or shared

    def _has_place(self, piece: Piece) -> bool:
        """Whether the edition has the grades to which a piece belongs."""
        if self.young or piece.part not in (Part.EVIDENCE, Part.GRADES, Part.COMPENSATIONS):
            return True
        if piece.part is Part.COMPENSATIONS:
            return piece.owners <= {for_carer(each) for each in self.carers}
        return piece.carer in self.carers


def children_shown(assessment: Assessment, recipient: str) -> frozenset[str]:
    """Ids of the children of whom an edition tells at all."""
    if young := child_of(recipient):
        return frozenset({young})
    carer = next((each for each in assessment.carers if each.id == carer_of(recipient)), None)
    return frozenset(each.id for each in assessment.children if carer is None or carer.cares_for(each.id))
