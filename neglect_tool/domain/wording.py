"""The tool's plain words for prompts, results and change, so that window, paper and terminal say the same."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment, Carer, Child
from neglect_tool.domain.profile import ChildResult, Driver, DriverKind, Prompt, Result, Status

PERSON_DECIDES = "This is a prompt, not a threshold. A person decides, and writes why."

_STATUS = {
    Status.NOT_ENOUGH_INFORMATION: "not enough information",
    Status.NOT_APPLICABLE: "not applicable",
}
_ASKS = {
    Prompt.P0: "Nothing in the profile asks for a decision now",
    Prompt.P1: "Look again at {}",
    Prompt.P2: "The profile asks for a decision about {}",
    Prompt.P3: "The profile asks for a decision today about {}",
}
_DRIVES = {
    DriverKind.ALERT: "an alert on {}",
    DriverKind.DOMAIN_AT_5: "{} at 5",
    DriverKind.DOMAINS_AT_4: "{} at 4",
    DriverKind.CRITICALS_AT_4: "the critical items {} at 4 or worse",
    DriverKind.DOMAIN_AT_4: "{} at 4",
    DriverKind.DOMAINS_AT_3_TWICE: "{} at 3, after three or more domains at 3 last time",
    DriverKind.DOMAIN_AT_3_THRICE: "{} at 3 or worse three times running",
    DriverKind.DOMAIN_AT_3: "{} at 3",
    DriverKind.COMPENSATION: "one carer said to make up for another on {}",
    DriverKind.OPEN_CRITICAL: "critical and not seen: {}",
    DriverKind.NOT_ENOUGH_INFORMATION: "too little known of {}",
    DriverKind.ADULT_NOT_ASSESSED: "in the household and not assessed: {}",
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
    known = f"Seen: {seen} of {len(result.items)} items. Not known: {', '.join(unknown) or 'none of these items'}."
    return f"No domain is at 3 or worse. This does not mean safe. {known}"


def result_phrase(result: Result) -> str:
    """A grade with its reason and what it hides, such as "3 because H1, H2; +1 worse inside (H1b); provisional"."""
    if result.grade is None:
        return _STATUS[result.status]
    parts = [f"{result.grade} because {listed(result.because)}"]
    if result.masked:
        parts.append(f"+{len(result.masked)} worse inside ({listed(result.masked)})")
    if result.status is Status.PROVISIONAL:
        parts.append("provisional")
    return "; ".join(parts)


def listed(words: Sequence[str], joint: str = "and") -> str:
    """Words as a sentence lists them: H, R and L."""
    return f"{', '.join(words[:-1])} {joint} {words[-1]}" if len(words) > 1 else "".join(words)
