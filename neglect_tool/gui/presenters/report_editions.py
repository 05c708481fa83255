"""For whom a report is made: the choice, and what each edition lets in, text by text."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.editions import recipients, rulings
from neglect_tool.domain.letting_in import Ruling
from neglect_tool.domain.pieces import Kind, Piece, pieces
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, carer_of, child_of
from neglect_tool.domain.wording import calling, listed
from neglect_tool.exchange.draft_aside import Delivered
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.ports import REFERRAL
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft
from neglect_tool.services.editions import file_words

BATCH = 20
"""Texts that are listed at a time."""
_NEVER = frozenset({Kind.RESTRICTED})


@dataclass(frozen=True, slots=True)
class EditionRow:
    """An edition to choose."""

    recipient: str
    title: str
    line: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A text that an edition leaves out, or has by somebody's decision."""

    key: str
    what: str
    text: str
    why: str
    act: str
    """"Let it in", "Take it out again" or "Keep it out"; empty where nothing can be decided here."""


@dataclass(frozen=True, slots=True)
class EditionState:
    """What the report page shows of editions."""

    rows: tuple[EditionRow, ...] = ()
    asked: str = ""
    """What was answered before it was made; empty for the panel, or while it is asked."""
    summary: str = ""
    """What this edition lacks that the panel's has."""
    let_in: tuple[PieceRow, ...] = ()
    out: tuple[PieceRow, ...] = ()
    own: tuple[PieceRow, ...] = ()
    """What it has by itself, so that a person can keep it out."""
    more: str = ""
    """Words of the button that lists more; empty if there are none."""
    delivered: tuple[str, ...] = ()


NO_EDITIONS = EditionState()


@dataclass(frozen=True, slots=True)
class Sorted:
    """The texts of a draft, as each edition rules on them; worked out off the window's thread."""

    seq: int
    ruled: dict[str, tuple[tuple[Piece, Ruling], ...]]


def sort_out(draft: Draft) -> Sorted:
    """Every edition's ruling on every text."""
    found = pieces(draft.assessment, draft.keys, draft.evidence_keys)
    family = (each for each in recipients(draft.assessment) if each != PANEL)
    return Sorted(draft.seq, {each: rulings(draft.assessment, each, found) for each in family})


def name_of(draft: Draft, recipient: str) -> str:
    """ "Leanne", "Ruby", "a professional", as one calls them in a sentence."""
    called = calling(draft.assessment)
    if carer := carer_of(recipient):
        return called.carer.get(carer, tr("a carer"))
    if child := child_of(recipient):
        return called.child.get(child, tr("a young person"))
    return tr("a professional") if recipient == PROFESSIONAL else tr("the panel")


def title_of(draft: Draft, recipient: str) -> str:
    """ "Panel edition", "Edition for Leanne"."""
    if recipient == REFERRAL:
        return tr("Referral summary")
    return tr("Panel edition") if recipient == PANEL else tr("Edition for {name_of}", name_of=name_of(draft, recipient))


def slug_of(draft: Draft, recipient: str) -> str:
    """What tells it apart in the name of a file: never a person's name."""
    return recipient if recipient == REFERRAL else file_words(draft.assessment, recipient)


def edition_state(draft: Draft, chosen: str, found: Sorted | None, shown: int, today: date) -> EditionState:
    """What the page shows of the editions."""
    asked = draft.asked.get(chosen)
    said = ""
    if asked is not None:
        hurt = tr("yes") if asked.hurt else tr("no")
        day = day_words(asked.on, today)
        said = tr(
            "Could anyone be hurt? {by} said {hurt} on {day}. {safe}", by=asked.by, hurt=hurt, day=day, safe=asked.safe
        )
    ruled = found.ruled.get(chosen, ()) if found is not None else ()
    out = [(piece, ruling) for piece, ruling in ruled if not ruling.admitted]
    shared = [(piece, ruling) for piece, ruling in ruled if ruling.admitted and piece.sharing.share_with(chosen)]
    own = [(piece, ruling) for piece, ruling in ruled if ruling.admitted and not piece.sharing.share_with(chosen)]
    left = max(len(out), len(own)) - shown
    return EditionState(
        rows=tuple(_row(draft, each, chosen, found) for each in (*recipients(draft.assessment), REFERRAL)),
        asked=said,
        summary=_summary(out, chosen),
        let_in=tuple(_piece(piece, ruling, tr("Take it out again")) for piece, ruling in shared),
        out=tuple(_piece(piece, ruling, _act(piece)) for piece, ruling in out[:shown]),
        own=tuple(_piece(piece, ruling, _keep_act(piece)) for piece, ruling in own[:shown]),
        more=tr("List {batch} more of {left}", batch=min(BATCH, left), left=left) if left > 0 else "",
        delivered=tuple(_delivered(draft, each, today) for each in draft.delivered),
    )


def _row(draft: Draft, recipient: str, chosen: str, found: Sorted | None) -> EditionRow:
    if recipient == PANEL:
        line = tr("Nothing left out but restricted notes.")
    elif recipient == REFERRAL:
        line = tr("Unsigned, for a worry that cannot wait.")
    elif found is None or recipient not in found.ruled:
        line = "…"
    else:
        out = sum(not ruling.admitted for _, ruling in found.ruled[recipient])
        line = (
            tr("{counted} left out.", counted=tr_count(out, "{n} passage", "{n} passages"))
            if out
            else tr("Nothing left out.")
        )
    title = title_of(draft, recipient) if recipient in (PANEL, REFERRAL) else name_of(draft, recipient)
    return EditionRow(recipient, f"{title[:1].upper()}{title[1:]}", line, recipient == chosen)


def _summary(out: list[tuple[Piece, Ruling]], chosen: str) -> str:
    if not out or chosen == PANEL:
        return ""
    counts = Counter(piece.kind for piece, _ in out)
    told = listed([f"{kind} ({count})" for kind, count in counts.most_common()])
    return tr("The panel edition has these and this one does not: {told}.", told=told)


def _act(piece: Piece) -> str:
    closed = piece.kind in _NEVER or piece.sharing.protected is not None
    return "" if closed else tr("Let it in")


def _keep_act(piece: Piece) -> str:
    """The grades with the reader are what their edition is about."""
    return "" if piece.kind is Kind.GRADES else tr("Keep it out")


def _piece(piece: Piece, ruling: Ruling, act: str) -> PieceRow:
    why = f"{ruling.why[:1].upper()}{ruling.why[1:]}."
    return PieceRow(f"{piece.part.value}|{piece.key}", piece.what, piece.text.strip(), why, act)


def _delivered(draft: Draft, one: Delivered, today: date) -> str:
    title = title_of(draft, one.edition)
    return tr(
        "{title} to {to}, {day}: {how}. {by}.",
        title=title,
        to=one.to,
        day=day_words(one.on, today),
        how=one.how,
        by=one.by,
    )


def find_piece(found: Sorted | None, recipient: str, key: str) -> Piece | None:
    """The text with that key of a row."""
    ruled = found.ruled.get(recipient, ()) if found is not None else ()
    return next((piece for piece, _ in ruled if f"{piece.part.value}|{piece.key}" == key), None)
