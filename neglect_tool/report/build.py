"""An edition of a report as a finished PDF."""

from collections.abc import Sequence

from neglect_tool import __version__
from neglect_tool.domain.days import in_words
from neglect_tool.domain.sharing import of_family
from neglect_tool.report.editions import Edition, sections_of
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.finish import About, Attached
from neglect_tool.report.names import ATTACHMENT, previous_name
from neglect_tool.report.pdf import Furniture, Made, make_pdf
from neglect_tool.report.printable import check_document, check_pack
from neglect_tool.report.scale import type_size
from neglect_tool.saying import tr


def build_pdf(facts: ReportFacts, chosen: Edition, document: bytes, previous: Sequence[bytes] = ()) -> Made:
    """Check every character, say everything, lay it out, and put the documents inside; `previous` oldest first."""
    check_document(facts.assessment)
    check_pack(facts.pack)
    attached = [Attached(ATTACHMENT, document, tr("The assessment document that this report was made from"), "Source")]
    attached += [
        Attached(previous_name(n), data, tr("Earlier assessment {n_}, oldest first", n_=n), "Supplement")
        for n, data in enumerate(previous, 1)
    ]
    with type_size(chosen.type_size):
        return make_pdf(sections_of(facts, chosen), _furniture(facts, chosen), _about(facts, chosen), attached)


def _furniture(facts: ReportFacts, chosen: Edition) -> Furniture:
    pack = facts.pack
    made_with = tr(
        "{title} {version}, content {hash} · Neglect Tool {version2}",
        title=pack.title,
        version=pack.version,
        hash=pack.hash[:12],
        version2=__version__,
    )
    if facts.vault_head:
        made_with += tr(" · record {vault_head}", vault_head=facts.vault_head[:16])
    return Furniture(
        facts.assessment.family.reference, chosen.title, tr("As at {day}", day=in_words(facts.as_at)), made_with
    )


def _about(facts: ReportFacts, chosen: Edition) -> About:
    visit = facts.lead()
    reference = facts.assessment.family.reference
    meeting = "" if of_family(chosen.recipient) else tr(" for a multi-agency meeting")
    edition = chosen.title[:1].lower() + chosen.title[1:]
    return About(
        title=tr(
            "Neglect profile {reference}, {edition}, as at {day}",
            reference=reference,
            edition=edition,
            day=in_words(facts.as_at),
        ),
        author=", ".join(part for part in ((visit.observer, visit.agency) if visit else ()) if part) or tr("Not named"),
        subject=tr("Graded neglect profile{meeting}. OFFICIAL-SENSITIVE", meeting=meeting),
        tool=tr("Neglect Tool {version}", version=__version__),
        day=facts.as_at,
    )
