"""What the record page shows: facts by topic, about the family, each child, each carer and the work."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.ages import age
from neglect_tool.domain.assessment import Child
from neglect_tool.domain.record import TOPICS, Of, Topic, topic
from neglect_tool.domain.sharing import Part
from neglect_tool.domain.wording import calling, listed
from neglect_tool.domain.work import Fact
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.forms import KEEP_AS_IT_WAS, Field, FieldKind, Form
from neglect_tool.gui.presenters.marking import Marking, chips
from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

LOCATES = tr("Tells where somebody can be found; kept out of the family’s editions.")
RESTRICTED, IN_NO_EDITION = "restricted", tr("In no edition")
REFER_NOW = tr("A bruise or injury on a child who cannot yet move about: refer now, whatever the explanation.")
CRAWLS_BY = 2
"""Years; from this age on a child without additional needs is taken to move about."""
FOLDED = frozenset(("address", "safe-delivery"))
"""Topics that are folded on the screen, restricted or not: whoever looks on must not learn where somebody is."""
ASK_ALONE = tr("Ask when alone, and think who can see this screen.")
ASKED_ALONE = frozenset(("abuse", "substances"))
NEW = "new"
_PART = "\x1f"


@dataclass(frozen=True, slots=True)
class About:
    """A topic, whom it is about, and the line of the record; NEW for one that is being added."""

    topic: str
    child: str = ""
    carer: str = ""
    line: str = NEW

    @property
    def key(self) -> str:
        """The key of its form."""
        return "fact:" + _PART.join((self.topic, self.child, self.carer, self.line))

    @staticmethod
    def of(key: str) -> "About":
        """What the form with that key is about."""
        return About(*key.partition(":")[2].split(_PART))


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact."""

    line: str
    text: str
    """Empty while it is folded."""
    source: str
    """Who said so and when."""
    restricted: bool
    folds: bool
    """Whether it can be folded at all."""
    folded: bool
    spoken: str
    marks: tuple[str, ...] = ()
    """What was said of who may not read it, such as "Protected"."""


@dataclass(frozen=True, slots=True)
class TopicRows:
    """A topic with what is known of it."""

    code: str
    name: str
    note: str
    facts: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """All topics about one person, the family or the work."""

    key: str
    title: str
    child: str
    carer: str
    topics: tuple[TopicRows, ...]
    """Those of which something is known."""
    empty: str
    """Names of those of which nothing is, in a line."""
    can_add: tuple[tuple[str, str], ...]
    """Code and name of what may be added."""
    form: Form | None
    marking: Form | None = None
    """Asks who may not read one of these facts."""


@dataclass(frozen=True, slots=True)
class RecordState:
    """What the record page shows."""

    groups: tuple[Group, ...]
    focus: str
    """The line to stand at; empty: none."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None


def groups(
    draft: Draft, form: Form | None, unfolded: frozenset[str], marking: Marking | None = None
) -> tuple[Group, ...]:
    """Family, each child, each carer, then the work."""
    now, called = draft.assessment, calling(draft.assessment)
    places = [("family", tr("The family"), Of.FAMILY, "", "")]
    places += [(f"child:{each.id}", called.child[each.id], Of.CHILD, each.id, "") for each in now.children]
    places += [(f"carer:{each.id}", called.carer[each.id], Of.CARER, "", each.id) for each in now.carers]
    places.append(("work", tr("The work"), Of.WORK, "", ""))
    return tuple(_group(draft, place, form, unfolded, marking) for place in places)


def _group(
    draft: Draft,
    place: tuple[str, str, Of, str, str],
    form: Form | None,
    unfolded: frozenset[str],
    marking: Marking | None,
) -> Group:
    key, title, of, child, carer = place
    asks: Form | None = None
    held: dict[str, list[FactRow]] = {each.code: [] for each in TOPICS if each.of is of}
    for line, fact in lines(draft):
        if (fact.child, fact.carer) == (child, carer) and fact.topic in held:
            marks = chips(draft, fact.sharing)
            held[fact.topic].append(_row(line, fact, marks, folded=_folds(fact) and line not in unfolded))
            asks = asks or (marking.form_of(Part.RECORD, line) if marking is not None else None)
    mine = form if form is not None and _stands_in(About.of(form.key), of, child, carer) else None
    return Group(
        key=key,
        title=title,
        child=child,
        carer=carer,
        topics=tuple(
            TopicRows(
                code, topic(code).name, note(topic(code), _child(draft, child), draft.assessment.as_at), tuple(rows)
            )
            for code, rows in held.items()
            if rows
        ),
        empty=listed([_small(topic(code).name) for code, rows in held.items() if not rows]),
        can_add=tuple((code, topic(code).name) for code, rows in held.items() if not (rows and topic(code).once)),
        form=mine,
        marking=asks,
    )


def lines(draft: Draft) -> Iterator[tuple[str, Fact]]:
    """Each fact of the record with its key."""
    return zip(draft.keys["record"], draft.assessment.record, strict=True)


def note(about: Topic, child: Child | None, on: date) -> str:
    """What must be known of a topic while one reads or writes it."""
    if about.code == "injury" and child is not None and may_not_move(child, on):
        return REFER_NOW
    if about.code == RESTRICTED:
        return f"{IN_NO_EDITION}."
    if about.code in ASKED_ALONE:
        return ASK_ALONE
    return LOCATES if about.locates else ""


def may_not_move(child: Child, on: date) -> bool:
    """Whether the child may not move about yet: very young, not born, of unknown age, or with additional needs."""
    if child.named_needs or child.born is None:
        return True
    return age(child.born, on) < CRAWLS_BY


def fact_form(about: About, draft: Draft) -> Form | None:
    """The form of a fact; None where it, or whom it is about, is gone."""
    now, called = draft.assessment, calling(draft.assessment)
    was = dict(lines(draft)).get(about.line)
    gone = about.child not in ("", *called.child) or about.carer not in ("", *called.carer)
    if gone or (was is None and about.line != NEW):
        return None
    what = topic(about.topic)
    who = called.child.get(about.child) or called.carer.get(about.carer, "")
    fields = [
        Field("text", what.name, FieldKind.LONG, was.text if was else "", what.hint),
        Field("on", tr("Day, if there is one"), FieldKind.DATE, day_words(was.on) if was and was.on else ""),
        Field("source", tr("Who said so, or where it stands"), value=was.source if was else ""),
    ]
    if what.code != RESTRICTED:
        fields.append(
            Field("restricted", tr("Restricted: in no edition"), FieldKind.TICK, bool(was and was.restricted))
        )
    title = f"{what.name}, {who}" if who else what.name
    cancel = KEEP_AS_IT_WAS if was else tr("Not now")
    return Form(about.key, title, tuple(fields), tr("Keep"), cancel, note(what, _child(draft, about.child), now.as_at))


def read_fact(form: Form, today: date) -> tuple[Fact, dict[str, str]]:
    """The fact as answered, and what is wrong with it by field."""
    about, wrong = About.of(form.key), {}
    day = read_day(form.text("on"), today) if form.text("on") else None
    if form.text("on") and day is None:
        wrong["on"] = HOW
    if not form.text("text"):
        wrong["text"] = tr("Write what is known, or press Esc to leave it.")
    restricted = about.topic == RESTRICTED or form.ticked("restricted")
    return Fact(about.topic, form.text("text"), about.child, about.carer, day, form.text("source"), restricted), wrong


def _row(line: str, fact: Fact, marks: tuple[str, ...], *, folded: bool) -> FactRow:
    source = ", ".join(part for part in (fact.source, day_words(fact.on) if fact.on else "") if part)
    name, kept = topic(fact.topic).name, f"{IN_NO_EDITION}. " if fact.restricted else ""
    text = "" if folded else fact.text
    spoken = f"{name}: {kept}{text or tr('Folded.')} {source}".strip()
    return FactRow(line, text, source, fact.restricted, _folds(fact), folded, spoken, marks)


def _folds(fact: Fact) -> bool:
    return fact.restricted or fact.topic in FOLDED


def _stands_in(about: About, of: Of, child: str, carer: str) -> bool:
    return topic(about.topic).of is of and (about.child, about.carer) == (child, carer)


def _child(draft: Draft, child: str) -> Child | None:
    return next((each for each in draft.assessment.children if each.id == child), None)


def _small(name: str) -> str:
    return name[:1].casefold() + name[1:]
