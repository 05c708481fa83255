"""The section for what is due for disposal by the strategy's rule; whether it goes, a person decides."""

import re
from dataclasses import replace

from neglect_tool.gui.presenters.disposal import (
    DisposalState,
    Disposing,
    DueLine,
    due_form,
    early_form,
    read_form,
)
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.vault_state import Act, After, Answer, Deed, Part, Row, Section
from neglect_tool.saying import tr

_NAMED = re.compile(r"^(Due since [^.]*\. ).*?( (?:was|will be) \d+ on )", re.DOTALL)
"""Where the reason begins with the name of the youngest child."""
_NOBODY_NAMED = re.compile(r"^Due since [^.]*\. No child")


class DisposalPart(Part):
    """A row a family that is due, by its reference alone."""

    key = "disposal"

    def __init__(self, disposing: Disposing, *, may_change: bool) -> None:
        self._disposing = disposing
        self._may_change = may_change

    def read(self) -> DisposalState:
        """What is due today, and what was disposed of; of a family nothing but its reference comes on to this page."""
        found = self._disposing.read()
        return replace(found, families=tuple(_by_reference(line) for line in found.families))

    def section(self, found: DisposalState | None) -> Section:
        """The card."""
        if found is None:
            return Section(self.key, tr("Due for disposal"))
        may = found.may_dispose and self._may_change
        due = [
            Row(
                f"due:{line.reference}",
                line.title,
                line.line,
                "clock",
                (Act(f"due:{line.reference}", tr("Dispose…"), line.title),) if may else (),
            )
            for line in found.families
        ]
        past = [
            Row(f"past:{n}", tr("{title}, disposed of", title=line.title), line.line, "tick")
            for n, line in enumerate(found.past)
        ]
        acts = (Act("early", tr("Dispose before it is due…")),) if may else ()
        return Section(self.key, tr("Due for disposal"), found.about, found.warning, (*due, *past), acts)

    def act(self, key: str, found: DisposalState) -> Answer:
        """Open the form."""
        if key == "early":
            return early_form()
        line = next((each for each in found.families if key == f"due:{each.reference}"), None)
        return due_form(line) if line is not None else None

    def submit(self, form: Form, found: DisposalState) -> Answer:  # noqa: ARG002 - as every part
        """Dispose of it, then begin afresh: nothing of that family may be left in the window."""
        wanted, answered = read_form(form)
        if wanted is None:
            return answered

        def work() -> After:
            outcome = self._disposing.carry_out(wanted)
            return After(closed=" ".join((tr("The disposal is done and on the record."), *outcome.notes)))

        return Deed(tr("Disposing: the database is written anew, so that nothing readable is left in it…"), work)


def _by_reference(line: DueLine) -> DueLine:
    """Without names; a reason that is not put as these are is left out rather than shown with one."""
    plain, found = _NAMED.subn(tr(r"\1The youngest child\2"), line.line)
    if not found and not _NOBODY_NAMED.match(plain):
        plain = f"{plain.partition('. ')[0]}."
    return replace(line, title=line.reference, line=plain)
