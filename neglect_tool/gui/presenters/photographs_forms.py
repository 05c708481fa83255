"""The two forms of the page of photographs: what one shows, and why one is taken out."""

from collections.abc import Mapping
from datetime import date

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.wording import calling
from neglect_tool.exchange.attachment import About
from neglect_tool.exchange.picture_kinds import Cleaned, size_words
from neglect_tool.exchange.pictures import removed_words
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.photographs_state import NAMES
from neglect_tool.saying import tr

SAY = tr("Say what it shows: it is all that someone has who cannot see it.")


def about_form(key: str, cleaned: Cleaned, now: Assessment) -> Form:
    """What is asked of a photograph or scan before it is kept."""
    called = calling(now).child
    pages = tr(", {pages} pages", pages=cleaned.pages) if cleaned.pages > 1 else ""
    taken = (
        tr(" The camera’s clock said {day}.", day=day_words(date.fromisoformat(cleaned.taken))) if cleaned.taken else ""
    )
    fields = [
        Field("words", tr("What it shows"), FieldKind.LONG, hint=tr("For someone who cannot see it: what, and where.")),
    ]
    if now.visits:
        visits = tuple((visit.id, day_words(visit.on, now.as_at)) for visit in now.visits)
        fields.append(
            Field(
                "visit",
                tr("From which visit"),
                FieldKind.CHOICE,
                hint=taken.strip(),
                choices=(*visits, ("", tr("None"))),
            )
        )
    if now.children:
        choices = tuple((child.id, called[child.id]) for child in now.children)
        fields.append(Field("children", tr("About which child"), FieldKind.SEVERAL, (), choices=choices))
    fields.append(Field("item", tr("Item, such as K1a; may stay empty")))
    return Form(
        key,
        f"{NAMES[cleaned.kind]}{pages}, {size_words(len(cleaned.data))}",
        tuple(fields),
        tr("Keep it in the vault"),
        tr("Do not keep it"),
        note=removed_words(cleaned.removed),
    )


def read_about(form: Form, pack: FormPack) -> tuple[About, Mapping[str, str]]:
    """What was said of it, and what is wrong with that by field."""
    names = {field.name for field in form.fields}
    wrong: dict[str, str] = {}
    if not form.text("words"):
        wrong["words"] = SAY
    items = {item.id.casefold(): item.id for item in pack.items()}
    item = form.text("item")
    if item and item.casefold() not in items:
        wrong["item"] = tr("There is no such item. Write its code, such as K1a, or leave it empty.")
    about = About(
        form.text("words"),
        form.text("visit") if "visit" in names else "",
        form.chosen("children") if "children" in names else (),
        items.get(item.casefold(), ""),
    )
    return about, wrong


def remove_form(key: str, words: str) -> Form:
    """Why one is taken out."""
    reason = Field(
        "reason", tr("Why is it taken out?"), FieldKind.LONG, hint=tr("Such as: it shows another family’s child.")
    )
    return Form(
        key,
        tr("Remove “{words}”", words=words),
        (reason,),
        tr("Remove it for good"),
        tr("Leave it in"),
        note=tr("The picture cannot be brought back. That it was kept, by whom, and why it went stay in the vault."),
    )
