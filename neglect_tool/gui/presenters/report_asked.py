"""What is asked of a person about an edition: before it is made, when a text goes in or out, when it is handed over."""

from dataclasses import replace
from datetime import date

from neglect_tool.domain.draft import Change, SharingSet
from neglect_tool.domain.pieces import Piece
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, Share, Sharing
from neglect_tool.exchange.draft_aside import Delivered
from neglect_tool.exchange.edition_aside import EditionAsked
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.people_forms import NOT_NOW
from neglect_tool.gui.presenters.ports import REFERRAL
from neglect_tool.gui.presenters.report_editions import name_of, title_of
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

ASK, LET_IN, KEEP_OUT, DELIVER = "edition-ask", "let-in", "keep-out", "deliver"
"""Kinds of form, the first part of their keys."""
YES, NO = "yes", "no"
_DECIDED = {"by": tr("Say who decides."), "why": tr("Say why. It is kept with the decision.")}


def ask_form(draft: Draft, recipient: str, author: str) -> Form:
    """What is asked before any edition but the panel's is made."""
    name, before = name_of(draft, recipient), draft.asked.get(recipient)
    fields = (
        Field(
            "hurt", tr("Could anyone be hurt if {name} reads this?", name=name), FieldKind.CHOICE,
            choices=((NO, tr("No")), (YES, tr("Yes, or not sure"))),
        ),
        Field(
            "safe", tr("Safe address, time and way to give it to them"), FieldKind.LONG,
            value=before.safe if before else "", hint=tr("And if somebody could be hurt: what keeps them safe."),
        ),
        Field("by", tr("Who answers"), value=author),
    )  # fmt: skip
    note = tr("Asked before this edition is made; the answer is kept with your name.")
    return Form(
        f"{ASK}:{recipient}",
        tr("Before {name} gets an edition", name=name),
        fields,
        tr("Make this edition"),
        NOT_NOW,
        note,
    )


def read_answer(form: Form, recipient: str, today: date) -> tuple[EditionAsked | None, dict[str, str]]:
    """The answer, or what is wrong by field."""
    asked = {
        "hurt": tr("Answer this first."),
        "safe": tr("Say how it reaches them safely."),
        "by": tr("Say who answers."),
    }
    wrong = {name: words for name, words in asked.items() if not form.text(name)}
    if wrong:
        return None, wrong
    return EditionAsked(recipient, form.text("hurt") == YES, form.text("safe"), form.text("by"), today), {}


def let_in_form(draft: Draft, recipient: str, piece: Piece, key: str, author: str) -> Form:
    """A named person's decision about one text."""
    name = name_of(draft, recipient)
    fields = (
        Field("by", tr("Who decides"), value=author),
        Field("why", tr("Why {name} may read it", name=name), FieldKind.LONG),
    )
    words = f"“{piece.text.strip()}” " if piece.text.strip() else ""
    note = tr(
        "{words}For the words as they stand: if they change, it stays out until somebody decides again.", words=words
    )
    return Form(
        f"{LET_IN}:{recipient}|{key}",
        tr("{what}: let {name} read it", what=piece.what, name=name),
        fields,
        tr("Let it in"),
        NOT_NOW,
        note,
    )


def keep_out_form(draft: Draft, recipient: str, piece: Piece, key: str, author: str) -> Form:
    """A named person's decision that this edition lacks a text which it would have by itself."""
    name = name_of(draft, recipient)
    fields = (
        Field("by", tr("Who decides"), value=author),
        Field("why", tr("Why {name} may not read it", name=name), FieldKind.LONG),
    )
    note = tr("“{text}” It stays out when its words change, too, until somebody lets it in.", text=piece.text.strip())
    title = tr("{what}: keep it from {name}", what=piece.what, name=name)
    return Form(f"{KEEP_OUT}:{recipient}|{key}", title, fields, tr("Keep it out"), NOT_NOW, note)


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
        Field(
            "to", tr("To whom"), value="" if recipient in (PANEL, PROFESSIONAL, REFERRAL) else name_of(draft, recipient)
        ),
        Field(
            "how",
            tr("How"),
            hint=tr("Agreed as safe: {safe}", safe=asked.safe)
            if asked
            else tr("Such as by hand at the clinic, or by secure e-mail"),
        ),
        Field("on", tr("When"), FieldKind.DATE, value=day_words(today), hint=tr("Such as 3 June 2026")),
        Field("by", tr("By whom"), value=author),
    )
    title = tr("{title_of}: handed over", title_of=title_of(draft, recipient))
    return Form(f"{DELIVER}:{recipient}", title, fields, tr("Record it"), NOT_NOW)


def read_delivery(form: Form, recipient: str, sha256: str, today: date) -> tuple[Delivered | None, dict[str, str]]:
    """The delivery, or what is wrong by field."""
    asked = {"to": tr("Say to whom."), "how": tr("Say how."), "by": tr("Say by whom.")}
    wrong = {name: words for name, words in asked.items() if not form.text(name)}
    on = read_day(form.text("on"), today)
    if on is None:
        wrong["on"] = HOW
    elif on > today:
        wrong["on"] = tr("That day is still to come.")
    if wrong or on is None:
        return None, wrong
    return Delivered(form.text("to"), form.text("how"), on, recipient, sha256, form.text("by")), {}
