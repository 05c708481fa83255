"""The tool's plain words for prompts, results and change, so that window, paper and terminal say the same."""

from collections.abc import Callable, Sequence

from neglect_tool.domain.profile import ChildResult, Driver, DriverKind, Prompt, Result, Status

PERSON_DECIDES = "This is a prompt, not a threshold. A person decides, and writes why."

_STATUS = {
    Status.NOT_ENOUGH_INFORMATION: "not enough information",
    Status.NOT_APPLICABLE: "not applicable",
}
_ASKS = {
    Prompt.P1: "Look again at {}: {}.",
    Prompt.P2: "The profile asks for a decision about {}: {}.",
    Prompt.P3: "The profile asks for a decision today about {}: {}.",
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


def prompt_sentence(result: ChildResult, child: str, carer: Callable[[str], str]) -> str:
    """What a profile asks for a child called `child`, and why; `carer` gives a carer's name by id."""
    if result.prompt is Prompt.P0:
        return f"Nothing in the profile asks for a decision now. {not_safe(result)}"
    return _ASKS[result.prompt].format(child, "; ".join(driver_phrase(each, carer) for each in result.drivers))


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


def listed(words: Sequence[str]) -> str:
    """Words as a sentence lists them: H, R and L."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)
