"""How to read this report: what the grades, the rules and the prompts mean."""

from neglect_tool.report import blocks as b
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.key import key
from neglect_tool.saying import tr

RULES = (
    (
        tr("Item."),
        tr("Graded 1 to 5 by what was seen or heard. What was not seen has no number, and never replaces one."),
    ),
    (tr("Area."), tr("Any 4 or 5, or a 3 on a critical item, sets it: it takes the highest number.")),
    (
        tr("Otherwise"),
        tr("an area takes its middle grade, the worst one that at least half of its numbers reach or pass."),
    ),
    (
        tr("Not enough information."),
        tr("Fewer than two thirds of the items of an area, or areas of a domain, have a grade."),
    ),
    (tr("Domain."), tr("The same over its areas. Nothing is added up, and there is no average.")),
    (tr("Worse inside."), tr("Items that are worse than the grade which stands over them are counted beside it.")),
    (tr("Provisional."), tr("Some of what belongs to the grade has no number yet.")),
    (
        tr("What a child lives with."),
        tr("Item by item, the worst over the carers assessed, less what another makes up for."),
    ),
    (
        tr("Verified."),
        tr("Seen unannounced, confirmed by an agency or a record, or told by a child who was seen alone."),
    ),
    (tr("Prompts."), tr("P0 to P3 say how strongly the profile asks for a decision. They are not thresholds.")),
    (tr("Drift."), tr("Still at 3 or worse, or past its first due date. A new date does not start an action again.")),
)
INSIDE = tr("The assessment is inside this file")


def reading(facts: ReportFacts) -> b.Section:
    """The rules in plain words, the key, and what the report was made from."""
    pack = facts.pack
    inside = tr("What this edition shows is inside this file") if facts.assessment.edition else INSIDE
    made = tr(
        "Made from assessment {id} with the form pack “{title}” ({id2}) {version}, whose content has the "
        "SHA-256 {hash}. {inside}, and can be graded again.",
        id=facts.assessment.id,
        title=pack.title,
        id2=pack.id,
        version=pack.version,
        hash=pack.hash,
        inside=inside,
    )
    rules = b.Bullets(tuple(b.text(b.strong(f"{name} "), words) for name, words in RULES))
    return b.Section("reading", (b.Heading(2, tr("How to read this")), rules, b.Notice((b.text(made),)), key(facts)))
