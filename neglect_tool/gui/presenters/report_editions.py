"""For whom a report is made: the choice, what is asked before it, and what each edition lets in, text by text."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from neglect_tool.domain.draft import Change, SharingSet
from neglect_tool.domain.editions import recipients, rulings
from neglect_tool.domain.letting_in import Ruling
from neglect_tool.domain.pieces import Kind, Piece, pieces
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, Share, Sharing, carer_of, child_of
from neglect_tool.domain.wording import calling, listed
from neglect_tool.exchange.draft_aside import Delivered
from neglect_tool.exchange.edition_aside import EditionAsked
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.people_forms import NOT_NOW
from neglect_tool.gui.presenters.ports import REFERRAL
from neglect_tool.gui.presenters.words import counted
from neglect_tool.services.drafts import Draft
from neglect_tool.services.editions import file_words

ASK, LET_IN, KEEP_OUT, DELIVER = "edition-ask", "let-in", "keep-out", "deliver"
"""Kinds of form, the first part of their keys."""
YES, NO = "yes", "no"
BATCH = 20
"""Texts that are listed at a time."""
_NEVER = frozenset({Kind.RESTRICTED})
_DECIDED = {"by": "Say who decides.", "why": "Say why. It is kept with the decision."}


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
        return called.carer.get(carer, "a carer")
    if child := child_of(recipient):
        return called.child.get(child, "a young person")
    return "a professional" if recipient == PROFESSIONAL else "the panel"


def title_of(draft: Draft, recipient: str) -> str:
    """ "Panel edition", "Edition for Leanne"."""
    if recipient == REFERRAL:
        return "Referral summary"
    return "Panel edition" if recipient == PANEL else f"Edition for {name_of(draft, recipient)}"


def slug_of(draft: Draft, recipient: str) -> str:
    """What tells it apart in the name of a file: never a person's name."""
    return recipient if recipient == REFERRAL else file_words(draft.assessment, recipient)


def edition_state(draft: Draft, chosen: str, found: Sorted | None, shown: int, today: date) -> EditionState:
    """What the page shows of the editions."""
    asked = draft.asked.get(chosen)
    said = ""
    if asked is not None:
        hurt = "yes" if asked.hurt else "no"
        said = f"Could anyone be hurt? {asked.by} said {hurt} on {day_words(asked.on, today)}. {asked.safe}"
    ruled = found.ruled.get(chosen, ()) if found is not None else ()
    out = [(piece, ruling) for piece, ruling in ruled if not ruling.admitted]
    shared = [(piece, ruling) for piece, ruling in ruled if ruling.admitted and piece.sharing.share_with(chosen)]
    own = [(piece, ruling) for piece, ruling in ruled if ruling.admitted and not piece.sharing.share_with(chosen)]
    left = max(len(out), len(own)) - shown
    return EditionState(
        rows=tuple(_row(draft, each, chosen, found) for each in (*recipients(draft.assessment), REFERRAL)),
        asked=said,
        summary=_summary(out, chosen),
        let_in=tuple(_piece(piece, ruling, "Take it out again") for piece, ruling in shared),
        out=tuple(_piece(piece, ruling, _act(piece)) for piece, ruling in out[:shown]),
        own=tuple(_piece(piece, ruling, _keep_act(piece)) for piece, ruling in own[:shown]),
        more=f"List {min(BATCH, left)} more of {left}" if left > 0 else "",
        delivered=tuple(_delivered(draft, each, today) for each in draft.delivered),
    )


def _row(draft: Draft, recipient: str, chosen: str, found: Sorted | None) -> EditionRow:
    if recipient == PANEL:
        line = "Nothing left out but restricted notes."
    elif recipient == REFERRAL:
        line = "Unsigned, for a worry that cannot wait."
    elif found is None or recipient not in found.ruled:
        line = "…"
    else:
        out = sum(not ruling.admitted for _, ruling in found.ruled[recipient])
        line = f"{counted(out, 'passage', 'passages')} left out." if out else "Nothing left out."
    title = title_of(draft, recipient).removeprefix("Edition for ")
    return EditionRow(recipient, f"{title[:1].upper()}{title[1:]}", line, recipient == chosen)


def _summary(out: list[tuple[Piece, Ruling]], chosen: str) -> str:
    if not out or chosen == PANEL:
        return ""
    counts = Counter(piece.kind for piece, _ in out)
    told = listed([f"{kind} ({count})" for kind, count in counts.most_common()])
    return f"The panel edition has these and this one does not: {told}."


def _act(piece: Piece) -> str:
    closed = piece.kind in _NEVER or piece.sharing.protected is not None
    return "" if closed else "Let it in"


def _keep_act(piece: Piece) -> str:
    """The grades with the reader are what their edition is about."""
    return "" if piece.kind is Kind.GRADES else "Keep it out"


def _piece(piece: Piece, ruling: Ruling, act: str) -> PieceRow:
    why = f"{ruling.why[:1].upper()}{ruling.why[1:]}."
    return PieceRow(f"{piece.part.value}|{piece.key}", piece.what, piece.text.strip(), why, act)


def _delivered(draft: Draft, one: Delivered, today: date) -> str:
    title = title_of(draft, one.edition)
    return f"{title} to {one.to}, {day_words(one.on, today)}: {one.how}. {one.by}."


def find_piece(found: Sorted | None, recipient: str, key: str) -> Piece | None:
    """The text with that key of a row."""
    ruled = found.ruled.get(recipient, ()) if found is not None else ()
    return next((piece for piece, _ in ruled if f"{piece.part.value}|{piece.key}" == key), None)


def ask_form(draft: Draft, recipient: str, author: str) -> Form:
    """What is asked before any edition but the panel's is made."""
    name, before = name_of(draft, recipient), draft.asked.get(recipient)
    fields = (
        Field(
            "hurt", f"Could anyone be hurt if {name} reads this?", FieldKind.CHOICE,
            choices=((NO, "No"), (YES, "Yes, or not sure")),
        ),
        Field(
            "safe", "Safe address, time and way to give it to them", FieldKind.LONG,
            value=before.safe if before else "", hint="And if somebody could be hurt: what keeps them safe.",
        ),
        Field("by", "Who answers", value=author),
    )  # fmt: skip
    note = "Asked before this edition is made; the answer is kept with your name."
    return Form(f"{ASK}:{recipient}", f"Before {name} gets an edition", fields, "Make this edition", NOT_NOW, note)


def read_answer(form: Form, recipient: str, today: date) -> tuple[EditionAsked | None, dict[str, str]]:
    """The answer, or what is wrong by field."""
    asked = {
        "hurt": "Answer this first.",
        "safe": "Say how it reaches them safely.",
        "by": "Say who answers.",
    }
    wrong = {name: words for name, words in asked.items() if not form.text(name)}
    if wrong:
        return None, wrong
    return EditionAsked(recipient, form.text("hurt") == YES, form.text("safe"), form.text("by"), today), {}


def let_in_form(draft: Draft, recipient: str, piece: Piece, key: str, author: str) -> Form:
    """A named person's decision about one text."""
    name = name_of(draft, recipient)
    fields = (
        Field("by", "Who decides", value=author),
        Field("why", f"Why {name} may read it", FieldKind.LONG),
    )
    words = f"“{piece.text.strip()}” " if piece.text.strip() else ""
    note = f"{words}For the words as they stand: if they change, it stays out until somebody decides again."
    return Form(f"{LET_IN}:{recipient}|{key}", f"{piece.what}: let {name} read it", fields, "Let it in", NOT_NOW, note)


def keep_out_form(draft: Draft, recipient: str, piece: Piece, key: str, author: str) -> Form:
    """A named person's decision that this edition lacks a text which it would have by itself."""
    name = name_of(draft, recipient)
    fields = (Field("by", "Who decides", value=author), Field("why", f"Why {name} may not read it", FieldKind.LONG))
    note = f"“{piece.text.strip()}” It stays out when its words change, too, until somebody lets it in."
    title = f"{piece.what}: keep it from {name}"
    return Form(f"{KEEP_OUT}:{recipient}|{key}", title, fields, "Keep it out", NOT_NOW, note)


def keep_out(piece: Piece, recipient: str, form: Form, today: date) -> tuple[Change | None, dict[str, str]]:
    """The change that keeps it out, or what is wrong by field."""
    wrong = {name: words for name, words in _DECIDED.items() if not form.text(name)}
    if wrong:
        return None, wrong
    made = Share(recipient, form.text("by"), today, form.text("why"))
    return SharingSet(piece.part, piece.key, replace(piece.sharing, withheld=(*piece.sharing.withheld, made))), {}


def share(piece: Piece, recipient: str, form: Form, today: date) -> tuple[Change | None, dict[str, str]]:
    """The change that lets it in, or what is wrong by field."""
    wrong = {name: words for name, words in _DECIDED.items() if not form.text(name)}
    if wrong:
        return None, wrong
    made = Share(recipient, form.text("by"), today, form.text("why"))
    return SharingSet(piece.part, piece.key, piece.sharing.let_in(made)), {}


def unshare(piece: Piece, recipient: str) -> Change:
    """The change that takes it out again; Undo brings it back."""
    kept = tuple(each for each in piece.sharing.shares if each.with_ != recipient)
    sharing: Sharing = replace(piece.sharing, shares=kept)
    return SharingSet(piece.part, piece.key, sharing)


def deliver_form(draft: Draft, recipient: str, author: str, today: date) -> Form:
    """To whom, how and when it was handed over."""
    asked = draft.asked.get(recipient)
    fields = (
        Field("to", "To whom", value="" if recipient in (PANEL, PROFESSIONAL, REFERRAL) else name_of(draft, recipient)),
        Field(
            "how",
            "How",
            hint=f"Agreed as safe: {asked.safe}" if asked else "Such as by hand at the clinic, or by secure e-mail",
        ),
        Field("on", "When", FieldKind.DATE, value=day_words(today), hint="Such as 3 June 2026"),
        Field("by", "By whom", value=author),
    )
    title = f"{title_of(draft, recipient)}: handed over"
    return Form(f"{DELIVER}:{recipient}", title, fields, "Record it", NOT_NOW)


def read_delivery(form: Form, recipient: str, sha256: str, today: date) -> tuple[Delivered | None, dict[str, str]]:
    """The delivery, or what is wrong by field."""
    asked = {"to": "Say to whom.", "how": "Say how.", "by": "Say by whom."}
    wrong = {name: words for name, words in asked.items() if not form.text(name)}
    on = read_day(form.text("on"), today)
    if on is None:
        wrong["on"] = HOW
    elif on > today:
        wrong["on"] = "That day is still to come."
    if wrong or on is None:
        return None, wrong
    return Delivered(form.text("to"), form.text("how"), on, recipient, sha256, form.text("by")), {}
