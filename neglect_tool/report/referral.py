"""The referral summary: what the front door must know now, unsigned and said to be so, whatever else is missing."""

from collections.abc import Iterator

from neglect_tool import __version__
from neglect_tool.domain.assessment import Carer, Child
from neglect_tool.domain.days import in_words
from neglect_tool.domain.record import topic
from neglect_tool.report import blocks as b
from neglect_tool.report import driving, gaps
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.finish import About
from neglect_tool.report.pdf import Furniture, Made, make_pdf
from neglect_tool.report.printable import printable_facts
from neglect_tool.report.sections.summary import prompt_box
from neglect_tool.saying import tr

TITLE = tr("Referral summary, not signed")
MOST_PAGES = 2
_TRIES = (14, 9, 6, 4, 2)
"""How many lines a list may have; fewer where it would otherwise take a third page."""
GRAVE = 4


def build_referral_pdf(facts: ReportFacts) -> Made:
    """One or two pages. No finding stops it, nor a character that cannot be printed: a mark stands in its place."""
    facts = printable_facts(facts)
    made = _made(facts, _TRIES[0])
    for most in _TRIES[1:]:
        if made.pages > MOST_PAGES:
            made = _made(facts, most)
    return made


def _made(facts: ReportFacts, most: int) -> Made:
    return make_pdf(tuple(_sections(facts, most)), _furniture(facts), _about(facts), ())


def _furniture(facts: ReportFacts) -> Furniture:
    made_with = tr(
        "{title} {version} · Neglect Tool {version2}",
        title=facts.pack.title,
        version=facts.pack.version,
        version2=__version__,
    )
    return Furniture(facts.assessment.family.reference, TITLE, tr("As at {day}", day=in_words(facts.as_at)), made_with)


def _about(facts: ReportFacts) -> About:
    reference = facts.assessment.family.reference
    title = tr("Referral summary {reference}, not signed, as at {day}", reference=reference, day=in_words(facts.as_at))
    return About(
        title,
        _sender(facts) or tr("Not named"),
        tr("{title}. OFFICIAL-SENSITIVE", title=TITLE),
        tr("Neglect Tool {version}", version=__version__),
        facts.as_at,
    )


def _sections(facts: ReportFacts, most: int) -> Iterator[b.Section]:
    head = (
        b.Title(tr("Referral summary"), _family(facts), tr("Not signed"), tr("As at {day}", day=in_words(facts.as_at))),
        b.Notice(
            (
                b.text(
                    b.strong(tr("Not signed. ")),
                    tr(
                        "It says what is recorded so far, whatever is still missing. Ring first; this paper follows. "
                        "In danger now: 999."
                    ),
                ),
            ),
            grave=True,
        ),
        b.Paragraph(b.text(b.strong(tr("From: ")), _sender(facts) or tr("nobody named"))),
        b.Paragraph(
            b.text(b.strong(tr("Why now: ")), say.shorten(facts.assessment.why_now, 400) or tr("nobody wrote it."))
        ),
    )
    box = prompt_box(facts)
    drives = box.drives[:most] if len(box.drives) > most else box.drives
    more = (b.text(b.soft(tr("And {count} more.", count=len(box.drives) - most))),) if len(box.drives) > most else ()
    prompt = b.PromptBox(box.prompt, box.headline, (*drives, *more), box.closing, ())
    blocks = (
        *head,
        prompt,
        b.Heading(2, tr("Who, and where"), small=True),
        _people(facts),
        *_listed("", _places(facts), most, tr("No address is recorded.")),
        *_listed(tr("What was seen"), _seen(facts), most, tr("Nothing at 4 or 5 is recorded with its evidence.")),
        *_listed(
            tr("What the children say or live through"), _voice(facts), max(2, most // 3), tr("Nothing is recorded.")
        ),
        *_listed(tr("What we do not know"), _unknown(facts), max(2, most // 2), gaps.ALL_SEEN),
        *_listed(tr("Who was told"), _told(facts), max(2, most // 2), tr("Nobody is recorded as told.")),
    )
    yield b.Section("referral", blocks)


def _family(facts: ReportFacts) -> str:
    children = [f"{child.name}, {say.how_old(child, facts.as_at)}" for child in facts.assessment.children]
    return " · ".join(children) or tr("Family {name}", name=facts.assessment.family.name)


def _sender(facts: ReportFacts) -> str:
    visit = facts.lead()
    return ", ".join(part for part in ((visit.observer, visit.agency) if visit else ()) if part.strip())


def _listed(head: str, lines: Iterator[b.Text], most: int, none: str) -> tuple[b.Block, ...]:
    told = tuple(lines)
    shown = told[:most]
    if len(told) > most:
        shown = (*shown, b.text(b.soft(tr("And {count} more, in the profile.", count=len(told) - most))))
    block: b.Block = b.Bullets(shown) if shown else b.Paragraph(b.text(none))
    return (b.Heading(2, head, small=True), block) if head else (block,)


def _people(facts: ReportFacts) -> b.Table:
    children = tuple(_person(each.name, "child", _born(each)) for each in facts.assessment.children)
    carers = tuple(_person(each.name, _carer(each), "") for each in facts.assessment.carers)
    columns = (b.Column(tr("Name"), 2), b.Column(tr("Who"), 2.6), b.Column(tr("Born or due"), 1.4))
    rows = (*children, *carers) or (_person(tr("Nobody is entered"), "", ""),)
    return b.Table(tr("Who is in the family"), columns, rows)


def _person(*words: str) -> b.Row:
    return b.Row(tuple(b.Cell((b.text(say.shorten(each, 90)),)) for each in words))


def _born(child: Child) -> str:
    return in_words(child.born) if child.born else tr("due {day}", day=in_words(child.due)) if child.due else ""


def _carer(carer: Carer) -> str:
    lives = tr("in the household") if carer.in_household else tr("not in the household")
    seen = "" if carer.assessed else tr("not assessed")
    return ", ".join(part for part in (carer.relationship, lives, seen) if part)


def _places(facts: ReportFacts) -> Iterator[b.Text]:
    for child in facts.assessment.children:
        if child.lives_elsewhere.strip():
            words = say.shorten(child.lives_elsewhere, 140)
            yield b.text(b.strong(tr("{children} lives elsewhere: ", children=facts.children[child.id])), words)
    facts_that_locate = [each for each in facts.assessment.record if topic(each.topic).locates and not each.restricted]
    for fact in sorted(facts_that_locate, key=lambda each: each.topic != "address"):
        who = facts.children.get(fact.child) or facts.carers.get(fact.carer)
        name = topic(fact.topic).name
        yield b.text(b.strong(f"{name}, {who}: " if who else f"{name}: "), say.shorten(fact.text, 160))


def _seen(facts: ReportFacts) -> Iterator[b.Text]:
    """Alerts first, then all that is graded 4 or 5, worst first, each with its evidence."""
    entries = []
    for child, result in facts.result.children.items():
        alerted = {(each.item, each.carer) for each in result.alerts}
        for carer, answers in result.current.items():
            for item, current in answers.items():
                if isinstance(current.grade, int) and current.entry and current.grade >= GRAVE:
                    entries.append(((item, carer) not in alerted, -current.grade, child, current.entry))
    for _, _, child, entry in sorted(entries, key=lambda each: each[:2]):
        item = say.item_name(facts.items[entry.item])
        head = tr(
            "{item}, {grade}, {children} with {carers}. ",
            item=item,
            grade=entry.grade,
            children=facts.children[child],
            carers=facts.carers[entry.carer],
        )
        visit = facts.assessment.visit(entry.visit)
        told = [b.plain(say.told(each, visit, facts.as_at)) for each in entry.evidence if each.counts]
        words = " ".join(told) or tr(
            "{when_seen}: no evidence is written.", when_seen=say.when_seen(visit, facts.as_at)
        )
        yield b.text(b.strong(head), say.shorten(words, 260))


def _voice(facts: ReportFacts) -> Iterator[b.Text]:
    for each in reversed(facts.assessment.voice):
        if each.text.strip():
            yield b.text(b.strong(f"{facts.children[each.child]}: "), say.shorten(each.text, 220))


def _unknown(facts: ReportFacts) -> Iterator[b.Text]:
    opens = [sentence for child in facts.result.children for sentence in driving.open_criticals(facts, child)]
    for sentence in (*gaps.nothing_known(facts), *opens, *gaps.in_short(facts)):
        yield b.text(say.shorten(sentence, 200))


def _told(facts: ReportFacts) -> Iterator[b.Text]:
    for each in facts.assessment.decisions:
        if each.told.strip():
            on = f"{say.day(each.on, facts.as_at)}: " if each.on else ""
            by = tr(" By {part}.", part=", ".join(part for part in (each.by, each.role) if part)) if each.by else ""
            yield b.text(b.strong(f"{on}{say.shorten(each.told, 80)}. "), say.ended(say.shorten(each.outcome, 160)), by)
    for fact in facts.assessment.record:
        if fact.topic == "sharing" and not fact.restricted:
            on = f"{say.day(fact.on, facts.as_at)}: " if fact.on else ""
            yield b.text(b.strong(on), say.shorten(fact.text, 200))
