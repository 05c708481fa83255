"""The log of the editions: what each leaves out, and every decision to let in, protect, keep out, or leave no trace."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from neglect_tool.domain.days import in_words
from neglect_tool.domain.pieces import pieces
from neglect_tool.domain.sharing import PROFESSIONAL, for_carer, for_child
from neglect_tool.report import blocks as b
from neglect_tool.report.facts import EditionLog, ReportFacts
from neglect_tool.saying import tr, tr_count


def sharing(facts: ReportFacts) -> b.Section:
    """With the panel edition alone, once anything was decided."""
    rows = tuple(_decided(facts))
    if not rows:
        return b.Section("sharing", ())
    columns = (
        b.Column(tr("What"), 2.2),
        b.Column(tr("Decision"), 1.6),
        b.Column(tr("By"), 1.3),
        b.Column(tr("Why"), 3),
    )
    return b.Section(
        "sharing",
        (
            b.Heading(2, tr("Who may read what")),
            b.Paragraph(b.text(tr("This log stays with the panel edition. No other edition holds it.")), b.Voice.SOFT),
            b.Bullets(tuple(_edition(each) for each in facts.log)),
            b.Table(tr("Who may read what"), columns, rows),
        ),
    )


def _edition(log: EditionLog) -> b.Text:
    kinds = Counter(str(each.piece.kind) for each in log.withheld)
    out = "; ".join(f"{number} × {kind}" for kind, number in kinds.items())
    bare = sum(not each.bar for each in log.withheld)
    trace = tr(" {count} without a bar.", count=tr_count(bare, "{n} text", "{n} texts")) if bare else ""
    told = tr(
        "{count} in, {count2} withheld", count=tr_count(log.let_in, "{n} text", "{n} texts"), count2=len(log.withheld)
    )
    return b.text(b.strong(f"{log.name}: "), f"{told}: {out}." if out else f"{told}.", trace)


def _decided(facts: ReportFacts) -> Iterator[b.Row]:
    names: Mapping[str, str] = {
        PROFESSIONAL: tr("the professional edition"),
        **{for_carer(each): name for each, name in facts.carers.items()},
        **{for_child(each): name for each, name in facts.children.items()},
    }
    for piece in pieces(facts.assessment):
        for share in piece.sharing.shares:
            yield _row(
                piece.what,
                tr("Shared with {names}", names=names.get(share.with_, share.with_)),
                share.by,
                share.on,
                share.why,
            )
        if protected := piece.sharing.protected:
            yield _row(piece.what, tr("Protected"), protected.by, protected.on, protected.why)
        for each in piece.sharing.traceless:
            words = tr("No trace for {names}", names=names.get(each.with_, each.with_))
            yield _row(piece.what, words, each.by, each.on, each.why)
        for each in piece.sharing.withheld:
            words = tr("Not for {names}", names=names.get(each.with_, each.with_))
            yield _row(piece.what, words, each.by, each.on, each.why)


def _row(what: str, decision: str, by: str, on: date, why: str) -> b.Row:
    return b.Row(tuple(b.Cell((b.text(words),)) for words in (what, decision, f"{by}, {in_words(on)}", why)))
