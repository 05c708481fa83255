"""What was let into an edition for the family beyond the grades: views, words, events, texts, decisions, record."""

from collections.abc import Iterator

from neglect_tool.domain.days import in_words
from neglect_tool.domain.record import topic
from neglect_tool.domain.sharing import child_of
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr

_TEXTS = ((tr("Why now"), "why_now"), (tr("Analysis"), "analysis"), (tr("Capacity to change"), "capacity_to_change"))


def let_in(facts: ReportFacts) -> b.Section:
    """Nothing at all where nothing was: an empty heading would say that there is something elsewhere."""
    blocks = [*_views(facts), *_seen(facts), *_voice(facts), *_texts(facts), *_chronology(facts)]
    blocks += [*_compensations(facts), *_decisions(facts), *_record(facts)]
    return b.Section("let-in", tuple(blocks))


def _views(facts: ReportFacts) -> Iterator[b.Block]:
    for carer, name in facts.carers.items():
        said = [view.text for view in facts.assessment.views if view.carer == carer]
        if said:
            yield b.Heading(2, tr("{name}’s own view", name=name))
            yield from (b.Quote(say.runs(words), name) for words in said)


def _seen(facts: ReportFacts) -> Iterator[b.Block]:
    if not child_of(facts.assessment.edition):
        return
    told = tuple(
        b.text(b.strong(f"{say.whence(each)}: "), each.text.strip())
        for entry in facts.assessment.grades
        for each in entry.evidence
    )
    if told:
        yield b.Heading(2, tr("What was seen or said"))
        yield b.Bullets(told)


def _voice(facts: ReportFacts) -> Iterator[b.Block]:
    for child, name in facts.children.items():
        said = [each for each in facts.assessment.voice if each.child == child]
        if said:
            yield b.Heading(2, tr("{name}’s day and words", name=name))
            yield from (b.Quote(say.runs(each.text), say.capital(each.method.replace("-", " "))) for each in said)


def _texts(facts: ReportFacts) -> Iterator[b.Block]:
    for head, field in _TEXTS:
        words = getattr(facts.assessment, field)
        if words.strip():
            yield b.Heading(2, head)
            yield b.Paragraph(say.runs(words))


def _chronology(facts: ReportFacts) -> Iterator[b.Block]:
    events = sorted(facts.assessment.chronology, key=lambda event: event.on)
    if events:
        yield b.Heading(2, tr("What happened"))
        told = ((each.on, (each.agency, each.event, each.meaning)) for each in events)
        yield b.Bullets(tuple(b.text(b.strong(f"{in_words(on)}: "), _joined(*words)) for on, words in told))


def _compensations(facts: ReportFacts) -> Iterator[b.Block]:
    if facts.assessment.compensations:
        yield b.Heading(2, tr("Where one carer makes up for another"))
        yield b.Bullets(
            tuple(
                b.text(
                    b.strong(f"{say.item_name(facts.items[each.item])}, {facts.children[each.child]}: "),
                    tr(
                        "{carers} for {carers2}. {evidence}",
                        carers=facts.carers[each.by],
                        carers2=facts.carers[each.carer],
                        evidence=each.evidence.strip(),
                    ),
                )
                for each in facts.assessment.compensations
                if each.item in facts.items
            )
        )


def _decisions(facts: ReportFacts) -> Iterator[b.Block]:
    if facts.assessment.decisions:
        yield b.Heading(2, tr("Decisions"))
        yield b.Bullets(
            tuple(
                b.text(
                    b.strong(f"{in_words(each.on)}: " if each.on else ""),
                    _joined(each.outcome, each.reason),
                    b.soft(f" {', '.join(part for part in (each.by, each.role) if part)}."),
                    tr(" Told: {ended}", ended=say.ended(each.told)) if each.told.strip() else "",
                )
                for each in facts.assessment.decisions
            )
        )


def _record(facts: ReportFacts) -> Iterator[b.Block]:
    if facts.assessment.record:
        yield b.Heading(2, tr("From the record"))
        yield b.Bullets(
            tuple(
                b.text(
                    b.strong(f"{topic(each.topic).name}{_of(facts, each.child, each.carer)}: "),
                    say.ended(each.text),
                    b.soft(f" {each.source.strip()}." if each.source.strip() else ""),
                )
                for each in facts.assessment.record
            )
        )


def _of(facts: ReportFacts, child: str, carer: str) -> str:
    who = facts.children.get(child) or facts.carers.get(carer)
    return f", {who}" if who else ""


def _joined(*words: str) -> str:
    return " ".join(say.ended(each) for each in words if each.strip())
