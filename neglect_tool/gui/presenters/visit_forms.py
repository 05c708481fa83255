"""What visit mode asks in words: when a forgotten visit ended, and where and with whose help one was."""

import re
from collections.abc import Sequence
from dataclasses import replace

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.draft import Change, VisitPut
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, Form
from neglect_tool.gui.presenters.visit_state import last_time
from neglect_tool.saying import tr

ENDED, ABOUT = "visit-ended", "visit-about"
"""Begin the keys of the two forms."""
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]?([0-5]\d)", re.ASCII)


def build(key: str, now: Assessment) -> Form | None:
    """The form of that key, if its visit is there."""
    kind, _, which = key.partition(":")
    visit = next((each for each in now.visits if each.id == which), None)
    if visit is None:
        return None
    if kind == ENDED:
        hint = tr(
            "Such as 16:40. The last that was noted was at {last_time}: left empty, that is kept.",
            last_time=last_time(now, visit),
        )
        field = Field("ended", tr("When did it end?"), hint=hint)
        note = tr("It began at {began}. Every jot of it is kept.", began=visit.began)
        return Form(
            key,
            tr("The visit of {day} was not ended", day=day_words(visit.on)),
            (field,),
            tr("Keep"),
            tr("Ask me later"),
            note,
        )
    fields = (
        Field("place", tr("Where was it?"), value=visit.place, hint=tr("Such as home, father’s flat, school")),
        Field(
            "interpreter",
            tr("Who interpreted, if anyone?"),
            value=visit.interpreter,
            hint=tr("Never a child or a relative."),
        ),
    )
    return Form(key, tr("Where, and with whose help"), fields, tr("Keep"), tr("Not now"))


def read(form: Form, now: Assessment) -> tuple[Sequence[Change], dict[str, str]]:
    """The visit as answered, or what is wrong by field."""
    kind, _, which = form.key.partition(":")
    visit = now.visit(which)
    if kind == ABOUT:
        return (VisitPut(replace(visit, place=form.text("place"), interpreter=form.text("interpreter"))),), {}
    typed = form.text("ended")
    found = _TIME.fullmatch(typed)
    if typed and not found:
        return (), {"ended": tr("Write hours and minutes, such as 16:40.")}
    at = f"{int(found[1]):02}:{found[2]}" if found else last_time(now, visit)
    if at < visit.began:
        return (), {"ended": tr("It began at {began}, so it ended later than that.", began=visit.began)}
    return (VisitPut(replace(visit, ended=at)),), {}
