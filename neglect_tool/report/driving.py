"""What drives a child's prompt, in sentences."""

from collections.abc import Iterator, Sequence

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.profile import Alert, Driver, DriverKind
from neglect_tool.domain.wording import asks, listed
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr, tr_count

MOST_UNKNOWN = 6
"""How many unseen items are named where there are more."""


MOST_ALERTS = 8
"""Where there are more, a child's are told together."""

_GRAVITY = {kind: at for at, kind in enumerate(DriverKind)}
"""The rule's clauses stand with the gravest first."""

NO_CHILD = tr("Seen: 0 of 0 items. Not known: anything of any child.")
"""What P0 must say of itself where nobody is assessed."""


def headline(facts: ReportFacts) -> str:
    """What the profile asks for, and about whom."""
    if not facts.children:
        return tr("No child is entered. This does not mean safe.")
    level = facts.prompt
    about = [facts.children[child] for child, result in facts.result.children.items() if result.prompt is level]
    return f"{asks(level, about)}."


def not_safe(facts: ReportFacts, child: str) -> str:
    """What P0 must always say of itself."""
    items = facts.child(child).items
    seen = sum(each.number is not None for each in items.values())
    unknown = [
        facts.items[item].name for item, each in items.items() if each.number is None and not each.not_applicable
    ]
    more = (
        tr(" and {count}", count=tr_count(len(unknown) - MOST_UNKNOWN, "{n} more item", "{n} more items"))
        if len(unknown) > MOST_UNKNOWN
        else ""
    )
    known = ", ".join(unknown[:MOST_UNKNOWN]) + more
    nothing = tr("none of these items") if items else "anything"
    lead = tr("{children}: no", children=facts.children[child]) if len(facts.children) > 1 else tr("No")
    return tr(
        "{lead} domain is at 3 or worse. This does not mean safe. Seen: {seen} of {count} items. Not known: {known}.",
        lead=lead,
        seen=seen,
        count=len(items),
        known=known or nothing,
    )


def by_gravity(facts: ReportFacts, children: Sequence[str]) -> tuple[list[str], list[str]]:
    """The alerts of these children, worst grade first, then all else that drives their prompts; youngest first."""
    young = sorted(children, key=lambda child: _age(facts, child))
    standing = [(child, alert) for child in young for alert in facts.child(child).alerts]
    standing.sort(key=lambda pair: -pair[1].grade)
    if len(standing) > MOST_ALERTS:
        alerts = [_alerts_packed(facts, child) for child in dict.fromkeys(child for child, _ in standing)]
    elif len(standing) > 2:
        alerts = [
            tr("Alert: {alert_in_short}.", alert_in_short=_alert_in_short(facts, child, alert))
            for child, alert in standing
        ]
    else:
        alerts = [_alert(facts, child, alert) for child, alert in standing]
    others = [(driver, child) for child in young for driver in facts.child(child).drivers]
    others.sort(key=lambda pair: _GRAVITY[pair[0].kind])
    told = [
        sentence
        for driver, child in others
        if driver.kind is not DriverKind.ALERT
        for sentence in _driver(facts, child, driver)
    ]
    return alerts, list(dict.fromkeys(told))


def _age(facts: ReportFacts, child: str) -> int:
    """Days since birth; an unborn child is the youngest."""
    born = facts.assessment.child(child).born
    return (facts.as_at - born).days if born else -1


def _alert(facts: ReportFacts, child: str, alert: Alert) -> str:
    item = say.item_name(facts.items[alert.item])
    later = tr(" It stands until a verified better grade.") if _was(facts, child, alert) else ""
    with_whom = tr("with {carers} on {on}", carers=facts.carers[alert.carer], on=_on(facts, alert))
    return tr(
        "Alert for {children}: {item}, was graded {grade} {with_whom}.{later}",
        children=facts.children[child],
        item=item,
        grade=alert.grade,
        with_whom=with_whom,
        later=later,
    )


def _alert_in_short(facts: ReportFacts, child: str, alert: Alert) -> str:
    grade = f"{_was(facts, child, alert)}{alert.grade}"
    pair = tr("{children} with {carers}", children=facts.children[child], carers=facts.carers[alert.carer])
    return f"{say.item_name(facts.items[alert.item])}, {grade}, {pair}, {_on(facts, alert)}"


def _alerts_packed(facts: ReportFacts, child: str) -> str:
    """All of a child's alerts in one sentence, for a page that has no room for a line each."""
    alike: dict[str, list[str]] = {}
    for alert in sorted(facts.child(child).alerts, key=lambda alert: -alert.grade):
        how = tr(
            "{was}{grade} with {carers}",
            was=_was(facts, child, alert),
            grade=alert.grade,
            carers=facts.carers[alert.carer],
        )
        alike.setdefault(how, []).append(alert.item)
    told = "; ".join(f"{', '.join(items)}, {how}" for how, items in alike.items())
    return tr("Alerts for {children}: {told}.", children=facts.children[child], told=told)


def _was(facts: ReportFacts, child: str, alert: Alert) -> str:
    """A word for an alert that a later grade has not ended."""
    return "was " if facts.child(child).current[alert.carer][alert.item].grade != alert.grade else ""


def _on(facts: ReportFacts, alert: Alert) -> str:
    return say.day(facts.assessment.visit(alert.visit).on, facts.as_at)


def sentences(facts: ReportFacts, child: str) -> list[str]:
    """Why this child's prompt is what it is; none at P0."""
    told: list[str] = []
    for driver in facts.child(child).drivers:
        told += [sentence for sentence in _driver(facts, child, driver) if sentence not in told]
    return told


def _driver(facts: ReportFacts, child: str, driver: Driver) -> Iterator[str]:
    name = facts.children[child]
    match driver.kind:
        case DriverKind.ALERT:
            yield from (_alert(facts, child, alert) for alert in facts.child(child).alerts)
        case DriverKind.DOMAIN_AT_5 | DriverKind.DOMAINS_AT_4 | DriverKind.DOMAIN_AT_4 | DriverKind.DOMAIN_AT_3:
            for domain in driver.about:
                yield _domain(facts, child, domain)
        case DriverKind.CRITICALS_AT_4:
            items = "; ".join(_item_with(facts, child, item) for item in driver.about)
            number = say.capital(say.in_letters(len(driver.about)))
            yield tr(
                "{number} critical items are at 4 or worse for {name}: {items}.", number=number, name=name, items=items
            )
        case DriverKind.DOMAINS_AT_3_TWICE:
            yield tr(
                "Three or more domains are at 3 for {name}, as they were last time: {domains}.",
                name=name,
                domains=_domains(facts, driver.about),
            )
        case DriverKind.DOMAIN_AT_3_THRICE:
            yield tr(
                "At 3 or worse for {name} in three profiles running: {domains}.",
                name=name,
                domains=_domains(facts, driver.about),
            )
        case DriverKind.COMPENSATION:
            yield tr(
                "Somebody makes up for another's lapse for {name}: {items}.",
                name=name,
                items=_items(facts, driver.about),
            )
        case DriverKind.OPEN_CRITICAL:
            yield from open_criticals(facts, child)
        case DriverKind.NOT_ENOUGH_INFORMATION:
            domains = [place for place in driver.about if place in facts.domains]
            covered = {area.id for domain in domains for area in facts.domains[domain].areas}
            areas = [place for place in driver.about if place in facts.areas and place not in covered]
            names = [facts.domains[place].name for place in domains] + [facts.areas[place].name for place in areas]
            yield tr("There is not enough information for {name}: {listed}.", name=name, listed=listed(names))
        case DriverKind.ADULT_NOT_ASSESSED:
            names = [facts.carers[carer] for carer in driver.about]
            were = tr("lives in the household and was") if len(names) == 1 else tr("live in the household and were")
            yield tr("{listed} {were} not assessed.", listed=listed(names), were=were)


def open_criticals(facts: ReportFacts, child: str) -> Iterator[str]:
    """The critical items that nobody has seen for this child, an item a sentence."""
    found = facts.child(child)
    for item in dict.fromkeys(each.item for each in found.open_criticals):
        carers = [each.carer for each in found.open_criticals if each.item == item]
        ways = {found.current[carer][item].grade for carer in carers}
        names = listed([facts.carers[carer] for carer in carers], tr("or"))
        how = tr("declined") if ways == {NotGrade.DECLINED} else tr("not seen yet")
        yield tr(
            "{item_name}, is critical for {children} and {how} with {names}.",
            item_name=say.item_name(facts.items[item]),
            children=facts.children[child],
            how=how,
            names=names,
        )


def _domain(facts: ReportFacts, child: str, domain: str) -> str:
    result = facts.child(child).experience.domains[domain]
    items = setting_items(facts, child, domain)
    because = listed([_item_with(facts, child, item) for item in items])
    lead = tr(
        "{name} is at {grade} for {children}",
        name=facts.domains[domain].name,
        grade=result.grade,
        children=facts.children[child],
    )
    return (
        tr("{lead}, because of {because}.{before}", lead=lead, because=because, before=_before(facts, child, domain))
        if because
        else f"{lead}."
    )


def setting_items(facts: ReportFacts, child: str, domain: str) -> list[str]:
    """The items that set a domain's grade in what the child lives with."""
    lived = facts.child(child).experience
    return [item for area in lived.domains[domain].because for item in lived.areas[area].because]


def _item_with(facts: ReportFacts, child: str, item: str) -> str:
    carers = [facts.carers[carer] for carer in facts.child(child).items[item].set_by]
    return tr("{item_name}, with {listed}", item_name=say.item_name(facts.items[item]), listed=listed(carers))


def _before(facts: ReportFacts, child: str, domain: str) -> str:
    now = facts.child(child).experience.domains[domain].grade
    same = []
    for past in reversed(facts.earlier):
        lived = facts.before(child, past)
        result = lived.domains.get(domain) if lived else None
        if result is None or result.grade != now:
            break
        same.append(say.month(past.as_at, facts.as_at))
    return tr(" It was {now} in {listed} too.", now=now, listed=listed(same[::-1])) if same else ""


def _domains(facts: ReportFacts, places: Sequence[str]) -> str:
    return listed([facts.domains[place].name for place in places])


def _items(facts: ReportFacts, places: Sequence[str]) -> str:
    return listed([say.item_name(facts.items[place]) for place in places])
