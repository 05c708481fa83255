"""The texts of an assessment, each as a piece that may be let into an edition or stay out: what it is, and whose."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from neglect_tool.domain.assessment import Action, Assessment, Evidence, GradingEntry, Source
from neglect_tool.domain.days import in_words
from neglect_tool.domain.record import Of, topic
from neglect_tool.domain.sharing import Part, Sharing, for_carer, for_child
from neglect_tool.domain.wording import Called, calling
from neglect_tool.saying import tr


class Kind(StrEnum):
    """What a text is, as far as it matters who reads it; the value is how a list names it."""

    SEEN = "what a practitioner saw"
    CHILD_SAID = "what a child said"
    CARER_SAID = "what a carer said"
    AGENCY_SAID = "what police, health, school or another agency said"
    IN_A_RECORD = "what a record says"
    OTHER_SAID = "what somebody else said"
    VOICE = "a child’s day or words"
    VIEW = "a carer’s own view"
    EVENT = "a line of the chronology"
    STRENGTH = "a strength"
    COMPENSATION = "how one carer makes up for another"
    ACTION = "an action of the plan"
    DECISION = "a decision"
    FACT = "a line of the record"
    WORK = "a note about our own work"
    RESTRICTED = "a restricted note"
    LOCATES = "where somebody may be found"
    WRITTEN = "why now, analysis or capacity to change"
    GRADES = "the grades with a carer"
    REASON = "why there is no number, or a note on a grade"


@dataclass(frozen=True, slots=True)
class Piece:
    """One text to decide about; `part` and `key` name it in `SharingSet`."""

    part: Part
    key: str
    kind: Kind
    what: str
    """Such as "K2a 4, Alfie with Leanne"."""
    text: str = field(repr=False)
    """All its words, for reading and for looking through."""
    at: tuple[int, ...]
    """Its place in the document: index in its list, and for evidence the index under that."""
    sharing: Sharing
    child: str = ""
    carer: str = ""
    owners: frozenset[str] = frozenset()
    """Those of the family whose own words or step it is, as the recipients that they would be."""
    others: bool = False
    """Whether nobody is named for a step of the plan."""
    item: str = ""
    """For what belongs to a grade."""


_SAID = {
    Source.OBSERVED: Kind.SEEN,
    Source.CHILD: Kind.CHILD_SAID,
    Source.CARER: Kind.CARER_SAID,
    Source.AGENCY: Kind.AGENCY_SAID,
    Source.RECORD: Kind.IN_A_RECORD,
}
_ALWAYS = frozenset({Kind.GRADES, Kind.RESTRICTED})
_TEXTS = {"why_now": tr("Why now"), "analysis": tr("Analysis"), "capacity_to_change": tr("Capacity to change")}


def pieces(
    assessment: Assessment,
    keys: Mapping[str, Sequence[str]] | None = None,
    evidence_keys: Sequence[Sequence[str]] = (),
) -> tuple[Piece, ...]:
    """Every text that holds words; with the keys of a draft where they are given, else with places as keys."""
    made = _Pieces(assessment, keys or {}, evidence_keys)
    return tuple(piece for piece in made.all() if piece.text.strip() or piece.kind in _ALWAYS)


Names = Mapping[str, tuple[str, str]]
"""What each of the family is called, and the whole name, by the recipient that they would be."""


def family_names(assessment: Assessment) -> Names:
    """Of everybody in the document."""
    called = calling(assessment)
    return {
        **{for_carer(each.id): (called.carer[each.id], each.name) for each in assessment.carers},
        **{for_child(each.id): (called.child[each.id], each.name) for each in assessment.children},
    }


def named_in(words: str, names: Names) -> frozenset[str]:
    """Those of these people whose first or whole name stands in some words."""
    said = f" {plain(words)} "
    return frozenset(person for person, called in names.items() if any(f" {plain(name)} " in said for name in called))


def plain(words: str) -> str:
    """Words for comparing: small letters and figures, one space between."""
    return " ".join("".join(c if c.isalnum() else " " for c in words.casefold().replace("’s ", " ")).split())


class _Pieces:
    def __init__(
        self, assessment: Assessment, keys: Mapping[str, Sequence[str]], evidence_keys: Sequence[Sequence[str]]
    ) -> None:
        self.all_of = assessment
        self.called: Called = calling(assessment)
        self.names = family_names(assessment)
        self.keys = keys
        self.evidence_keys = evidence_keys

    def all(self) -> Iterator[Piece]:
        """In the order of the document."""
        yield from self._texts()
        yield from self._people()
        yield from self._grades()
        yield from self._said()
        yield from self._rest()

    def _key(self, part: Part, at: int) -> str:
        keys = self.keys.get(part.value, ())
        return keys[at] if at < len(keys) else str(at)

    def _texts(self) -> Iterator[Piece]:
        decided = dict(self.all_of.texts)
        for name, words in _TEXTS.items():
            sharing = decided.get(name, Sharing())
            yield Piece(Part.TEXTS, name, Kind.WRITTEN, words, getattr(self.all_of, name), (), sharing)

    def _people(self) -> Iterator[Piece]:
        for at, child in enumerate(self.all_of.children):
            what = tr("Where {child} lives", child=self.called.child[child.id])
            where = child.lives_elsewhere
            yield Piece(Part.CHILDREN, child.id, Kind.LOCATES, what, where, (at,), child.sharing, child=child.id)
        for at, carer in enumerate(self.all_of.carers):
            what = tr("The grades with {carer}, or why there are none", carer=self.called.carer[carer.id])
            words = " ".join((carer.not_assessed_reason, carer.relationship))
            own = frozenset({for_carer(carer.id)})
            yield Piece(
                Part.CARERS, carer.id, Kind.GRADES, what, words, (at,), carer.sharing, carer=carer.id, owners=own
            )
        for at, visit in enumerate(self.all_of.visits):
            what = tr("Where the visit of {day} was", day=in_words(visit.on))
            yield Piece(Part.VISITS, visit.id, Kind.LOCATES, what, visit.place, (at,), visit.sharing)

    def _grades(self) -> Iterator[Piece]:
        for at, entry in enumerate(self.all_of.grades):
            about = tr(
                "{item} {grade}, {child} with {carer}",
                item=entry.item,
                grade=entry.grade,
                child=self.called.child[entry.child],
                carer=self.called.carer[entry.carer],
            )
            key = self._key(Part.GRADES, at)
            words = " ".join((entry.reason, entry.withdrawn.reason if entry.withdrawn else ""))
            own = frozenset({for_carer(entry.carer)})
            yield Piece(
                Part.GRADES,
                key,
                Kind.REASON,
                tr("{about}: reason", about=about),
                words,
                (at,),
                entry.sharing,
                entry.child,
                entry.carer,
                own,
                item=entry.item,
            )
            keys = self.evidence_keys[at] if at < len(self.evidence_keys) else ()
            for n, evidence in enumerate(entry.evidence):
                known = keys[n] if n < len(keys) else f"{key}/{n}"
                yield self._evidence(entry, evidence, known, (at, n), about)

    def _evidence(self, entry: GradingEntry, evidence: Evidence, key: str, at: tuple[int, ...], about: str) -> Piece:
        kind = Kind.OTHER_SAID if evidence.third_party else _SAID[evidence.source]
        speakers = self._speakers(entry, evidence) if kind is Kind.CARER_SAID else frozenset()
        if kind is Kind.SEEN and evidence.said_by.strip():
            kind = Kind.OTHER_SAID
        if kind is Kind.SEEN:
            speakers = frozenset({for_carer(entry.carer)})
        text = " ".join((evidence.text, evidence.said_by)).strip()
        return Piece(
            Part.EVIDENCE, key, kind, about, text, at, evidence.sharing, entry.child, entry.carer, speakers,
            item=entry.item,
        )  # fmt: skip

    def _speakers(self, entry: GradingEntry, evidence: Evidence) -> frozenset[str]:
        """The carer who said it: the one named, or the only one who was seen at that visit; else nobody is sure."""
        if evidence.said_by.strip():
            return named_in(evidence.said_by, self.names)
        seen = [carer.id for carer in self.all_of.carers if carer.id in self.all_of.visit(entry.visit).seen]
        return frozenset({for_carer(entry.carer)}) if seen == [entry.carer] else frozenset()

    def _said(self) -> Iterator[Piece]:
        for at, each in enumerate(self.all_of.compensations):
            called = self.called
            what = tr(
                "{item}, {child}: {carer} for {carer2}",
                item=each.item,
                child=called.child[each.child],
                carer=called.carer[each.by],
                carer2=called.carer[each.carer],
            )
            both = frozenset({for_carer(each.carer), for_carer(each.by)})
            yield Piece(
                Part.COMPENSATIONS, self._key(Part.COMPENSATIONS, at), Kind.COMPENSATION, what, each.evidence, (at,),
                each.sharing, each.child, owners=both,
            )  # fmt: skip
        for at, voice in enumerate(self.all_of.voice):
            words = " ".join((voice.text, voice.method)) if voice.text.strip() else ""
            what = tr("The voice of {child}", child=self.called.child[voice.child])
            key = self._key(Part.VOICE, at)
            yield Piece(Part.VOICE, key, Kind.VOICE, what, words, (at,), voice.sharing, voice.child)
        for at, view in enumerate(self.all_of.views):
            what = tr("{carer}’s own view", carer=self.called.carer[view.carer])
            key, own = self._key(Part.VIEWS, at), frozenset({for_carer(view.carer)})
            yield Piece(Part.VIEWS, key, Kind.VIEW, what, view.text, (at,), view.sharing, "", view.carer, own)
        for at, event in enumerate(self.all_of.chronology):
            words = " ".join((event.event, event.meaning, event.agency))
            what = tr("Chronology, {day}", day=in_words(event.on))
            yield Piece(Part.CHRONOLOGY, self._key(Part.CHRONOLOGY, at), Kind.EVENT, what, words, (at,), event.sharing)
        for at, strength in enumerate(self.all_of.strengths):
            what, key = (
                tr("A strength of {child}", child=self.called.child[strength.child]),
                self._key(Part.STRENGTHS, at),
            )
            yield Piece(
                Part.STRENGTHS, key, Kind.STRENGTH, what, strength.text, (at,), strength.sharing, strength.child
            )

    def _rest(self) -> Iterator[Piece]:
        for at, action in enumerate(self.all_of.actions):
            owners = named_in(action.owner, self.names)
            others = not action.owner.strip()
            yield Piece(
                Part.ACTIONS,
                action.id,
                Kind.ACTION,
                tr("Action {at}", at=at + 1),
                _words(action),
                (at,),
                action.sharing,
                owners=owners,
                others=others,
            )
        for at, decision in enumerate(self.all_of.decisions):
            words = " ".join((decision.outcome, decision.reason, decision.told, decision.by))
            what = tr("The decision of {day}", day=in_words(decision.on)) if decision.on else tr("A decision")
            key = self._key(Part.DECISIONS, at)
            yield Piece(Part.DECISIONS, key, Kind.DECISION, what, words, (at,), decision.sharing)
        for at, fact in enumerate(self.all_of.record):
            about = topic(fact.topic)
            kind = Kind.LOCATES if about.locates else Kind.WORK if about.of is Of.WORK else Kind.FACT
            if fact.restricted or fact.topic == "restricted":
                kind = Kind.RESTRICTED
            words = " ".join((fact.text, fact.source))
            key = self._key(Part.RECORD, at)
            yield Piece(
                Part.RECORD,
                key,
                kind,
                tr("Record: {name}", name=about.name),
                words,
                (at,),
                fact.sharing,
                fact.child,
                fact.carer,
            )


def _words(action: Action) -> str:
    told = (action.outcome, action.action, action.owner, action.done, action.measure, action.contingency)
    return " ".join((*told, *(f"{each.text} {each.by}" for each in action.progress)))
