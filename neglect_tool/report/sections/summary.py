"""Page one: what a panel must know in ten minutes, and where it signs."""

from neglect_tool.domain.assessment import Child, Decision
from neglect_tool.domain.days import in_words
from neglect_tool.domain.profile import Prompt, Status
from neglect_tool.domain.wording import PERSON_DECIDES
from neglect_tool.report import blocks as b
from neglect_tool.report import driving, gaps
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.grade_cells import grade_cells, shared_domains
from neglect_tool.report.sections.key import key
from neglect_tool.report.sections.signatures import signature_row
from neglect_tool.saying import tr

DECIDES = frozenset({"no-decision", "alert-without-decision"})
"""The findings whose decisions answer a prompt."""


def summary(facts: ReportFacts) -> b.Section:
    """The page that stands alone."""
    blocks: list[b.Block] = [
        _title(facts),
        b.Paragraph(b.text(b.strong(tr("Why now: ")), _why(facts))),
        prompt_box(facts),
        *_blocked(facts),
        b.Heading(2, tr("What each child lives with"), _compared(facts)),
        _children(facts),
        *_beneath(facts),
        b.Heading(2, tr("What must change, and by when")),
        actions_table(facts),
        b.Columns((
            (b.Heading(2, tr("What we do not know")), _unknown(facts)),
            (b.Heading(2, tr("What is going well")), _well(facts)),
        )),
        b.Heading(2, tr("In the children’s words"), tr("all of it: “Each child’s day and voice”")),
        _words(facts),
    ]  # fmt: skip
    foot = (b.Heading(2, tr("Signatures, in this order")), signature_row(facts), key(facts))
    return b.Section("summary", tuple(blocks), foot, stands_alone=True)


def _title(facts: ReportFacts) -> b.Title:
    children = " · ".join(f"{child.name}, {say.how_old(child, facts.as_at)}" for child in facts.assessment.children)
    meeting = facts.assessment.meeting
    aside = tr("For the {lower}, {day}", lower=_lower(meeting.name), day=in_words(meeting.on)) if meeting else ""
    return b.Title(tr("Neglect profile"), children, aside, tr("As at {day}", day=in_words(facts.as_at)))


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def _why(facts: ReportFacts) -> str:
    return say.shorten(facts.assessment.why_now, 320) or tr("nobody has written it.")


def prompt_box(facts: ReportFacts) -> b.PromptBox:
    """The strongest prompt and what drives it, the gravest first."""
    level = facts.prompt
    asked = [child for child, result in facts.result.children.items() if result.prompt is level]
    alerts, others = driving.by_gravity(facts, asked)
    told = [*alerts, *others]
    if level is Prompt.P0:
        told = [driving.not_safe(facts, child) for child in facts.children] or [driving.NO_CHILD]
    held = len(told) if level is Prompt.P0 else len(alerts)
    drives = [b.text(sentence) for sentence in told]
    if drives and level is not Prompt.P0:
        drives[0] = b.text(b.strong(tr("What drives it: ")), told[0])
    for child, result in facts.result.children.items():
        if Prompt.P2 <= result.prompt < level:
            lead = b.strong(
                tr("Also about {children} ({prompt}): ", children=facts.children[child], prompt=result.prompt)
            )
            drives.append(b.text(lead, " ".join(driving.sentences(facts, child))))
    return b.PromptBox(
        prompt=level,
        headline=driving.headline(facts),
        drives=tuple(drives),
        closing=PERSON_DECIDES,
        decided=_decided(facts),
        spill=b.Spill(max(3, held), tr("And {n} more, in the profile."), rank=1, held=max(1, held)),
    )


def _decided(facts: ReportFacts) -> tuple[b.Text, ...]:
    made = [each for each in facts.assessment.decisions if each.code in DECIDES]
    if not made:
        return (b.text(b.strong(tr("Decision: ")), tr("none is recorded.")),)
    return tuple(_decision(facts, each) for each in made[:2])


def _decision(facts: ReportFacts, decision: Decision) -> b.Text:
    by = ", ".join(part for part in (decision.by, decision.role) if part)
    on = f", {say.day(decision.on, facts.as_at)}" if decision.on else ""
    who = f" {by}{on}." if by else ""
    child = facts.children.get(dict(decision.about).get("child", ""), "")
    about = tr(" about {child}", child=child) if child and len(facts.children) > 1 else ""
    outcome = say.ended(say.shorten(decision.outcome or decision.reason or tr("no outcome is written"), 150))
    return b.text(b.strong(tr("Decided{about}: ", about=about)), outcome, b.soft(who))


def _blocked(facts: ReportFacts) -> tuple[b.Block, ...]:
    if not facts.blockers:
        return ()
    number = len(facts.blockers)
    stand = tr("finding stands") if number == 1 else tr("findings stand")
    first = say.shorten(facts.blockers[0].text, 150)
    return (
        b.Notice(
            (
                b.text(
                    b.strong(tr("This report cannot be signed yet: {number} {stand}. ", number=number, stand=stand)),
                    f"{first} " if number == 1 else tr("The first: {first} ", first=first),
                    b.soft(tr("All are listed under “Findings that stand”.")),
                ),
            ),
            grave=True,
        ),
    )


def _compared(facts: ReportFacts) -> str:
    past = facts.previous
    return (
        tr("grade now, and the grade on {day}", day=say.day(past.as_at, facts.as_at)) if past else tr("first profile")
    )


def _children(facts: ReportFacts) -> b.Table:
    domains = shared_domains(facts, list(facts.children))
    wide = max(4, len(domains))
    heads = (
        b.Column(tr("Child"), 0.175 * wide, whole=True),
        b.Column(tr("Prompt"), 0.075 * wide, whole=True),
        *(b.Column(facts.domains[domain].name, 1.25) for domain in domains),
    )
    rows = tuple(_child(facts, child, domains) for child in facts.assessment.children)
    return b.Table(tr("What each child lives with"), heads, rows)


def _child(facts: ReportFacts, child: Child, domains: tuple[str, ...]) -> b.Row:
    named = say.short_words(facts.children[child.id], facts.children.values())
    name = b.Cell((b.text(b.strong(named)), b.text(b.soft(say.short_age(child, facts.as_at)))))
    chip = b.Cell((b.Chip(facts.child(child.id).prompt),))
    cells = grade_cells(facts, child.id, facts.child(child.id).experience, domains, facts.before(child.id))
    return b.Row((name, chip, *cells))


def _beneath(facts: ReportFacts) -> list[b.Block]:
    told: list[b.Block] = []
    absent = [carer for carer in facts.assessment.carers if not carer.assessed]
    for carer in absent:
        lives = tr("lives in the household") if carer.in_household else tr("not in the household")
        reason = say.shorten(carer.not_assessed_reason, 170 // len(absent)) or tr("No reason is written.")
        about = ", ".join(part for part in (say.shorten(carer.relationship, 40), lives) if part)
        words = b.text(
            b.strong(tr("Not assessed: {shorten}", shorten=say.shorten(carer.name, 60))),
            f" ({about}). {say.ended(reason)}",
        )
        told.append(b.Paragraph(words))
    notes = [tr("There is no total and no average.")]
    provisional = any(
        result.status is Status.PROVISIONAL
        for child in facts.result.children.values()
        for result in child.experience.domains.values()
    )
    if provisional:
        notes.insert(0, tr("Provisional: some of its items have no grade yet."))
    told.append(b.Paragraph(b.text(" ".join(notes)), b.Voice.SMALL))
    if facts.prompt is not Prompt.P0:
        told += [
            b.Paragraph(b.text(driving.not_safe(facts, child)))
            for child, result in facts.result.children.items()
            if result.prompt is Prompt.P0
        ]
    return told


def actions_table(facts: ReportFacts) -> b.Block:
    """The open actions, with both of their dates."""
    actions = facts.open_actions()
    if not actions:
        none = tr("No action is recorded.") if not facts.assessment.actions else tr("Every action of the plan is done.")
        return b.Paragraph(b.text(none))
    rows = []
    for number, action in actions:
        change = action.outcome or action.action or tr("not written")
        due = say.day(action.due, facts.as_at) if action.due else tr("no date")
        first = action.first_due if action.first_due and action.first_due != action.due else None
        by = (
            b.text(b.strong(due)),
            *([b.text(b.soft(tr("was {day}", day=say.day(first, facts.as_at))))] if first else []),
        )
        cells = (
            b.Cell((b.text(b.strong(str(number))),)),
            b.Cell((b.text(say.shorten(change, 150)),)),
            b.Cell((b.text(say.shorten(action.owner, 100) or b.soft(tr("nobody named"))),)),
            b.Cell(by),
            b.Cell((b.text(say.shorten(action.measure, 90) or b.soft(tr("not written"))),)),
        )
        rows.append(b.Row(cells))
    columns = (
        b.Column(tr("No."), 0.25), b.Column(tr("Change for the child"), 3.1), b.Column(tr("Who"), 1.3),
        b.Column(tr("By"), 0.95), b.Column(tr("How we will know"), 2.7),
    )  # fmt: skip
    spill = b.Spill(3, tr("And {n} more: the whole plan is in “The plan”."), rank=0)
    return b.Table(tr("What must change, and by when"), columns, tuple(rows), spill)


def _unknown(facts: ReportFacts) -> b.Block:
    opens = [sentence for child in facts.result.children for sentence in driving.open_criticals(facts, child)]
    lines = [b.text(sentence) for sentence in (*gaps.nothing_known(facts), *opens, *gaps.in_short(facts))]
    if not lines:
        return b.Paragraph(b.text(gaps.ALL_SEEN))
    return b.Bullets(tuple(lines), b.Spill(2, tr("And {n} more, under “What was not seen, and why”."), rank=2))


def _well(facts: ReportFacts) -> b.Block:
    lines: list[b.Text] = []
    for child, name in facts.children.items():
        change = facts.child_change(child)
        for domain, each in change.domains.items() if change else ():
            if domain in facts.domains and (each.sustained or each.verification == "verified"):
                word = tr("Sustained.") if each.sustained else tr("Improved, verified.")
                was = tr(", was {before}", before=each.before) if not each.sustained else ""
                lines.append(
                    b.text(
                        tr(
                            "{name} for {name2}: {now}{was}. ",
                            name=facts.domains[domain].name,
                            name2=name,
                            now=each.now,
                            was=was,
                        ),
                        b.strong(word),
                    )
                )
    for strength in facts.assessment.strengths:
        if strength.text.strip():
            told = say.shorten(strength.text, 130)
            lines.append(b.text(b.strong(f"{facts.children[strength.child]}: "), say.ended(told)))
    if not lines:
        return b.Paragraph(b.text(tr("Nobody has written what is going well.")))
    return b.Bullets(tuple(lines), b.Spill(2, tr("And {n} more, under “Strengths”."), rank=2))


def _words(facts: ReportFacts) -> b.Block:
    told = []
    for child, name in facts.children.items():
        said = [voice for voice in facts.assessment.voice if voice.child == child and voice.text.strip()]
        if not said:
            continue
        quotes = [(quote, voice) for voice in said for quote in _quotes(voice.text)]
        words, voice = max(quotes, key=lambda pair: len(pair[0]), default=(say.shorten(said[-1].text, 150), said[-1]))
        visit = facts.assessment.visit(voice.visit) if voice.visit else None
        alone = tr(", alone") if visit and child in visit.seen_alone and not facts.unborn_at(child, visit.on) else ""
        when = f", {say.day(visit.on, facts.as_at)}" if visit else ""
        told.append(b.text(f"{words} ", b.soft(f"{name}{alone}{when}.")))
    if not told:
        return b.Paragraph(b.text(tr("Nothing is recorded of what the children say or live through.")))
    return b.Bullets(tuple(told), b.Spill(1, "", rank=3))


def _quotes(words: str) -> list[str]:
    """Passages in quotation marks of a length for page one."""
    found = [part.partition("”")[0] for part in words.split("“")[1:]]
    return [f"“{part}”" for part in found if 20 <= len(part) <= 200]
