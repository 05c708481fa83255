"""The window's words for grades, people, prompts and counts."""

from neglect_tool.domain.assessment import Assessment, Grade, NotGrade, Source
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.profile import (
    Alert,
    AssessmentResult,
    ChildResult,
    Driver,
    DriverKind,
    Prompt,
    Result,
    Status,
)
from neglect_tool.domain.readiness import nothing_to_sign
from neglect_tool.domain.wording import Called, listed
from neglect_tool.gui.presenters.marks import Mark, MarkKind
from neglect_tool.saying import tr

NOT_GRADES = {
    NotGrade.UNKNOWN: tr("Not seen yet"),
    NotGrade.DECLINED: tr("Declined"),
    NotGrade.NA: tr("Not applicable"),
}
STATUSES = {
    Status.GRADED: tr("Graded"),
    Status.PROVISIONAL: tr("Provisional"),
    Status.NOT_ENOUGH_INFORMATION: tr("Not enough seen yet"),
    Status.NOT_APPLICABLE: tr("Not applicable"),
}
SOURCES = {
    Source.OBSERVED: tr("Observed"),
    Source.CHILD: tr("Child said"),
    Source.CARER: tr("Carer said"),
    Source.AGENCY: tr("Agency told us"),
    Source.RECORD: tr("On record"),
}
_KINDS = {
    NotGrade.UNKNOWN: MarkKind.UNKNOWN,
    NotGrade.DECLINED: MarkKind.DECLINED,
    NotGrade.NA: MarkKind.NA,
}
_COUNTS = (
    tr("No"),
    tr("One"),
    tr("Two"),
    tr("Three"),
    tr("Four"),
    tr("Five"),
    tr("Six"),
    tr("Seven"),
    tr("Eight"),
    tr("Nine"),
)


def number_words(count: int) -> str:
    """ "Two", or "14"."""
    return _COUNTS[count] if count < len(_COUNTS) else str(count)


def empty_words(assessment: Assessment) -> str:
    """Why there is nothing to sign, as a sentence; empty when there is something."""
    why = nothing_to_sign(assessment)
    return f"{why[:1].upper()}{why[1:]}." if why else ""


def grade_words(grade: Grade) -> str:
    """ "4", or "not seen yet"."""
    return NOT_GRADES[grade].casefold() if isinstance(grade, NotGrade) else str(grade)


def grade_mark(grade: Grade, said: str = "") -> Mark:
    """The glyph of an item's grade."""
    words = f"{said} {grade_words(grade)}".strip()
    if isinstance(grade, NotGrade):
        return Mark(_KINDS[grade], words=words)
    return Mark(MarkKind.GRADE, grade, words=words)


def result_mark(result: Result | None, said: str = "") -> Mark:
    """The glyph of an area's or domain's result, with what it hides."""
    if result is None or result.grade is None:
        na = result is not None and result.status is Status.NOT_APPLICABLE
        words = tr("not applicable") if na else tr("not enough seen yet")
        return Mark(MarkKind.NA if na else MarkKind.UNKNOWN, words=f"{said} {words}".strip())
    provisional = result.status is Status.PROVISIONAL
    words = f"{said} {result.grade}".strip()
    if provisional:
        words += tr(", provisional")
    if result.masked:
        words += tr(", {count} worse inside", count=len(result.masked))
    return Mark(MarkKind.GRADE, result.grade, len(result.masked), provisional, words)


def because(result: Result) -> str:
    """ "4 because K2a and K2b"."""
    if result.grade is None:
        return STATUSES[result.status]
    return tr("{grade} because {listed}", grade=result.grade, listed=listed(result.because))


def rule(result: Result) -> str:
    """The rule that made an area's result, in one line."""
    if result.grade is None:
        return tr("Fewer than two thirds are seen.") if result.status is Status.NOT_ENOUGH_INFORMATION else ""
    if result.held:
        return tr("Any 4 or 5 sets the area.") if result.grade > 3 else tr("A 3 on a critical item sets the area.")
    return tr("The worst grade that at least half reach.")


def highest(result: AssessmentResult) -> tuple[Prompt, tuple[str, ...]]:
    """The highest prompt of any child, and whose it is."""
    top = max((child.prompt for child in result.children.values()), default=Prompt.P0)
    return top, tuple(key for key, child in result.children.items() if child.prompt is top)


def drives(child: ChildResult, pack: FormPack, called: Called) -> str:
    """What drives a child's prompt, a sentence each."""
    return " ".join(_driver(driver, child, pack, called) for driver in child.drivers)


def first_driver(child: ChildResult, pack: FormPack, called: Called) -> str:
    """The strongest reason for a child's prompt alone."""
    return next((_driver(driver, child, pack, called) for driver in child.drivers), "")


def _driver(driver: Driver, child: ChildResult, pack: FormPack, called: Called) -> str:
    domains = {domain.id: domain.name for domain in pack.domains}
    people = called.carer if driver.kind is DriverKind.ADULT_NOT_ASSESSED else {}
    about = [domains.get(each, people.get(each, each)) for each in driver.about]
    said = listed(about)
    verb = tr("is") if len(about) == 1 else tr("are")
    match driver.kind:
        case DriverKind.ALERT:
            return " ".join(_alert(alert, called) for alert in child.alerts)
        case DriverKind.DOMAIN_AT_5:
            return tr("{said} {verb} at 5.", said=said, verb=verb)
        case DriverKind.DOMAIN_AT_4 | DriverKind.DOMAINS_AT_4:
            return tr("{said} {verb} at 4.", said=said, verb=verb)
        case DriverKind.CRITICALS_AT_4:
            return tr("Critical items at 4 or worse: {said}.", said=said)
        case DriverKind.DOMAINS_AT_3_TWICE:
            return tr("{said} {verb} at 3, and three domains were last time.", said=said, verb=verb)
        case DriverKind.DOMAIN_AT_3_THRICE:
            return tr("{said} {verb} at 3 or worse for the third time running.", said=said, verb=verb)
        case DriverKind.DOMAIN_AT_3:
            return tr("{said} {verb} at 3.", said=said, verb=verb)
        case DriverKind.COMPENSATION:
            return tr("One carer makes up for another on {said}.", said=said)
        case DriverKind.OPEN_CRITICAL:
            return tr("Critical and not seen yet: {said}.", said=said)
        case DriverKind.NOT_ENOUGH_INFORMATION:
            return tr("Not enough seen yet of {said}.", said=said)
        case DriverKind.ADULT_NOT_ASSESSED:
            return tr("In the household and not assessed: {said}.", said=said)


def _alert(alert: Alert, called: Called) -> str:
    return tr(
        "{item} was {grade} with {carer}, which alerts.",
        item=alert.item,
        grade=alert.grade,
        carer=called.carer[alert.carer],
    )
