"""The tool's plain words for prompts, results and change, so that window, paper and terminal say the same."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment, Carer, Child
from neglect_tool.domain.profile import ChildResult, Driver, DriverKind, Prompt, Result, Status
from neglect_tool.saying import tr

PERSON_DECIDES = tr("This is a prompt, not a threshold. A person decides, and writes why.")

_STATUS = {
    Status.NOT_ENOUGH_INFORMATION: tr("not enough information"),
    Status.NOT_APPLICABLE: tr("not applicable"),
}
_ASKS = {
    Prompt.P0: tr("Nothing in the profile asks for a decision now"),
    Prompt.P1: tr("Look again at {}"),
    Prompt.P2: tr("The profile asks for a decision about {}"),
    Prompt.P3: tr("The profile asks for a decision today about {}"),
}
_DRIVES = {
    DriverKind.ALERT: tr("an alert on {}"),
    DriverKind.DOMAIN_AT_5: tr("{} at 5"),
    DriverKind.DOMAINS_AT_4: tr("{} at 4"),
    DriverKind.CRITICALS_AT_4: tr("the critical items {} at 4 or worse"),
    DriverKind.DOMAIN_AT_4: tr("{} at 4"),
    DriverKind.DOMAINS_AT_3_TWICE: tr("{} at 3, after three or more domains at 3 last time"),
    DriverKind.DOMAIN_AT_3_THRICE: tr("{} at 3 or worse three times running"),
    DriverKind.DOMAIN_AT_3: tr("{} at 3"),
    DriverKind.COMPENSATION: tr("one carer said to make up for another on {}"),
    DriverKind.OPEN_CRITICAL: tr("critical and not seen: {}"),
    DriverKind.NOT_ENOUGH_INFORMATION: tr("too little known of {}"),
    DriverKind.ADULT_NOT_ASSESSED: tr("in the household and not assessed: {}"),
}


@dataclass(frozen=True, slots=True)
class Called:
    """What people are called in a sentence, by id; a child and a carer may have the same id."""

    child: Mapping[str, str]
    carer: Mapping[str, str]

    def either(self, person: str) -> str:
        """Whoever of them has that id, as where it is said who was seen."""
        return self.child.get(person) or self.carer[person]


def calling(assessment: Assessment) -> Called:
    """First names, or the whole where another has the same one or it is an initial."""
    people: tuple[Child | Carer, ...] = (*assessment.children, *assessment.carers)
    full = [" ".join(person.name.split()) for person in people]
    firsts = [name.partition(" ")[0] for name in full]
    short = [
        first if len(first.strip(".")) > 1 and firsts.count(first) == 1 else name
        for first, name in zip(firsts, full, strict=True)
    ]
    born = len(assessment.children)
    return Called(
        {child.id: name for child, name in zip(assessment.children, short[:born], strict=True)},
        {carer.id: name for carer, name in zip(assessment.carers, short[born:], strict=True)},
    )


def asks(prompt: Prompt, names: Sequence[str]) -> str:
    """What the profile asks for, and about whom; no full stop, as it heads what drives it."""
    return _ASKS[prompt].format(listed(names))


def prompt_sentence(result: ChildResult, child: str, carer: Callable[[str], str]) -> str:
    """What a profile asks for a child called `child`, and why; `carer` gives a carer's name by id."""
    if result.prompt is Prompt.P0:
        return f"{asks(result.prompt, ())}. {not_safe(result)}"
    return f"{asks(result.prompt, (child,))}: {'; '.join(driver_phrase(each, carer) for each in result.drivers)}."


def driver_phrase(driver: Driver, carer: Callable[[str], str]) -> str:
    """One reason for a prompt, to stand inside a sentence."""
    named = [carer(each) for each in driver.about] if driver.kind is DriverKind.ADULT_NOT_ASSESSED else driver.about
    return _DRIVES[driver.kind].format(listed(named))


def not_safe(result: ChildResult) -> str:
    """What a P0 must always say of itself."""
    seen = sum(each.number is not None for each in result.items.values())
    unknown = [item for item, each in result.items.items() if each.number is None and not each.not_applicable]
    known = tr(
        "Seen: {seen} of {count} items. Not known: {unknown}.",
        seen=seen,
        count=len(result.items),
        unknown=", ".join(unknown) or tr("none of these items"),
    )
    return tr("No domain is at 3 or worse. This does not mean safe. {known}", known=known)


def result_phrase(result: Result) -> str:
    """A grade with its reason and what it hides, such as "3 because H1, H2; +1 worse inside (H1b); provisional"."""
    if result.grade is None:
        return _STATUS[result.status]
    parts = [tr("{grade} because {listed}", grade=result.grade, listed=listed(result.because))]
    if result.masked:
        parts.append(tr("+{count} worse inside ({listed})", count=len(result.masked), listed=listed(result.masked)))
    if result.status is Status.PROVISIONAL:
        parts.append(tr("provisional"))
    return "; ".join(parts)


def listed(words: Sequence[str], joint: str = tr("and")) -> str:
    """Words as a sentence lists them: H, R and L."""
    return f"{', '.join(words[:-1])} {joint} {words[-1]}" if len(words) > 1 else "".join(words)
