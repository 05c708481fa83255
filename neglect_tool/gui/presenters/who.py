"""Who is who in a family, for the genogram and for its twin in words; only what somebody entered is said."""

import re
from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.domain.assessment import Assessment, Carer, Child
from neglect_tool.domain.wording import Called, calling, listed
from neglect_tool.gui.presenters.dates import age_words
from neglect_tool.saying import tr

_WOMAN = frozenset(
    ("mother", "mum", "mam", "mummy", "mama", "grandmother", "grandma", "gran", "granny", "nan", "nana", "nanny",
     "aunt", "auntie", "niece", "sister", "stepsister", "stepmother", "stepmum", "wife", "girlfriend")
)  # fmt: skip
_MAN = frozenset(
    ("father", "dad", "daddy", "papa", "grandfather", "grandad", "granddad", "grandpa", "uncle", "nephew", "brother",
     "stepbrother", "stepfather", "stepdad", "husband", "boyfriend")
)  # fmt: skip
_PARENT = frozenset(("mother", "mum", "mam", "mummy", "mama", "father", "dad", "daddy", "papa", "parent"))
_NOT_BY_BIRTH = frozenset(("foster", "step", "grand", "great"))
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


class Sex(StrEnum):
    """What a relationship word says; never guessed from a name."""

    WOMAN = "woman"
    MAN = "man"
    NOT_SAID = "not-said"


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the genogram."""

    id: str
    name: str
    letter: str
    shape: str
    """A value of Sex, or "unborn"."""
    line: str
    """"7 years", "mother", "due 30 Sep"."""
    inside: bool
    """Whether in the household."""
    spoken: str
    parents: tuple[str, ...] = ()
    """Ids of the carers who are said to be this child's mother, father or parent."""
    parents_words: str = ""
    """"of Leanne and Darren"; empty for a carer, and where nobody is said to be a parent."""
    is_child: bool = False


def who_is_who(now: Assessment) -> tuple[Person, ...]:
    """Carers, then children, each in the order of the document."""
    called = calling(now)
    parents = {child.id: tuple(c.id for c in now.carers if is_parent(c, child, now)) for child in now.children}
    carers = [_carer(carer, now, called, parents) for carer in now.carers]
    return (*carers, *(_child(child, now, called, parents[child.id]) for child in now.children))


def sex_said(relationship: str) -> Sex:
    """What the words say of the person: "father’s mother" is a woman, "mother’s partner" is not said."""
    words = set(_own_words(relationship))
    if bool(words & _WOMAN) == bool(words & _MAN):
        return Sex.NOT_SAID
    return Sex.WOMAN if words & _WOMAN else Sex.MAN


def is_parent(carer: Carer, child: Child, now: Assessment) -> bool:
    """Whether the words call the carer mother, father or parent, of this child where they name any."""
    for part in re.split(r"[,;]|\band\b(?=\s+\w+\s+of\b)", carer.relationship.casefold()):
        words, owner = _own_words(part), _WORD.findall(part)
        possessive = any(word.endswith(("’s", "'s")) for word in owner)
        if possessive or not set(words) & _PARENT or set(words) & _NOT_BY_BIRTH:
            continue
        named = [each for each in now.children if each.name.split() and each.name.split()[0].casefold() in owner]
        if child in named or (not named and carer.cares_for(child.id)):
            return True
    return False


def _own_words(relationship: str) -> list[str]:
    """Words about the person: not those of whose they are ("mother’s"), nor of whom ("of Ruby")."""
    own = " ".join(re.sub(r"\bof\b.*", "", part) for part in re.split(r"[,;]", relationship.casefold()))
    return [word for word in _WORD.findall(own.replace("-", " ")) if not word.endswith(("’s", "'s"))]


def _carer(carer: Carer, now: Assessment, called: Called, parents: dict[str, tuple[str, ...]]) -> Person:
    theirs = [called.child[child.id] for child in now.children if carer.id in parents[child.id]]
    looked_after = [called.child[child.id] for child in now.children if carer.cares_for(child.id)]
    said = carer.relationship
    if theirs and not any(name.casefold() in said.casefold() for name in theirs):
        said = tr("{said} of {listed}", said=said, listed=listed(theirs))
    elif not said and looked_after:
        said = tr("looks after {listed}", listed=listed(looked_after))
    where = tr("in the household") if carer.in_household else tr("lives elsewhere")
    name = called.carer[carer.id]
    line = (
        carer.relationship
        if carer.in_household
        else tr("{relationship}, lives elsewhere", relationship=carer.relationship).strip(", ")
    )
    graded = "" if carer.assessed else tr(", not assessed")
    spoken = ", ".join(part for part in (name, said, where) if part) + graded
    shape = sex_said(carer.relationship).value
    return Person(carer.id, name, name[:1], shape, line, carer.in_household, spoken)


def _child(child: Child, now: Assessment, called: Called, parents: tuple[str, ...]) -> Person:
    name, age = called.child[child.id], age_words(child, now.as_at)
    inside = not child.lives_elsewhere.strip()
    unborn = child.born is None or child.born > now.as_at
    of = tr("of {listed}", listed=listed([called.carer[each] for each in parents])) if parents else ""
    where = (
        tr("in the household")
        if inside
        else tr("lives elsewhere: {lives_elsewhere}", lives_elsewhere=child.lives_elsewhere.strip())
    )
    child_of = tr("child {of}", of=of).strip()
    word = tr("not born yet") + (f", {child_of}" if of else "") if unborn else child_of
    shape = "unborn" if unborn else Sex.NOT_SAID.value
    line = age if inside else f"{age}, {child.lives_elsewhere.strip()}".strip(", ")
    spoken = ", ".join(part for part in (name, age, word, where) if part)
    return Person(child.id, name, name[:1], shape, line, inside, spoken, parents, of, is_child=True)
