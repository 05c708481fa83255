"""The page of the vault itself: who can open it, its key, its check, its backups, what is due to go, and its record."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.disposal import Disposing
from neglect_tool.gui.presenters.forms import FieldKind, FieldValue, Form
from neglect_tool.gui.presenters.ports import RESTORE, Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.vault_access import AccessPart
from neglect_tool.gui.presenters.vault_backups import BackupsPart
from neglect_tool.gui.presenters.vault_checks import CheckPart, RecordPart
from neglect_tool.gui.presenters.vault_disposal import DisposalPart
from neglect_tool.gui.presenters.vault_key import KeyPart
from neglect_tool.gui.presenters.vault_state import (
    OPENED,
    PRESENT,
    Act,
    After,
    Answer,
    Deed,
    Part,
    Section,
    VaultState,
)
from neglect_tool.saying import tr
from neglect_tool.services.backing_up import BackupKeeper
from neglect_tool.services.keeping import VaultKeeper
from neglect_tool.services.ports import EntryStore

PRACTICE = tr("This is the practice vault: nothing in it is kept.")
CLOSED = tr("The vault was closed by what was tried. Open it again: what was saved is there.")
UNSAVED = tr("Something that you typed is not saved yet. Save it first; then come back here.")
CLOSING = ("change-key", "restore", "dispose", "dispose-early")
"""Forms after which the vault is closed, so that everything typed must be in it before."""


class PracticePart(Part):
    """What there is to say of a store that is gone when the program ends."""

    key = "who"

    def section(self, found: object) -> Section:  # noqa: ARG002 - as every part
        """One sentence."""
        return Section(self.key, PRACTICE, acts=(Act("back", tr("Back to the caseload"), icon="back"),))

    def act(self, key: str, found: object) -> Answer:  # noqa: ARG002
        """The one way on."""
        return Place(Page.CASELOAD)


def parts(
    store: EntryStore, keeper: VaultKeeper | None, backups: BackupKeeper | None, disposing: Disposing
) -> tuple[Part, ...]:
    """The sections of the page, in their order; one sentence over the practice vault."""
    if keeper is None or backups is None:
        return (PracticePart(),)
    may_change = not keeper.read_only
    return (
        AccessPart(keeper),
        KeyPart(keeper),
        DisposalPart(disposing, may_change=may_change),
        CheckPart(keeper),
        BackupsPart(backups, may_change=may_change),
        RecordPart(store),
    )


class VaultPresenter:
    """One form is open at a time; every part reads and works off the window's thread."""

    def __init__(
        self,
        parts: Sequence[Part],
        keeper: VaultKeeper | None,
        view: View[VaultState],
        run: Run,
        go: Go,
        unsaved: Callable[[], bool],
    ) -> None:
        self._parts = {part.key: part for part in parts}
        self._keeper = keeper
        self._view = view
        self._run = run
        self._go = go
        self._unsaved = unsaved
        self._told = keeper.read_only if keeper else ""
        """Why it was open to be read only from the first, which the window says on every page."""
        self._found: dict[str, Any] = {}
        self._broken: dict[str, Problem] = {}
        self._form: Form | None = None
        self._form_in = ""
        self._said: dict[str, str] = {}
        self._busy: tuple[str, str] = "", ""
        self._closed = ""
        self._shown = False

    def opened(self, place: Place) -> None:
        """The page is shown, at the form for restoring if that is what one came for."""
        self._shown = True
        self._said.clear()
        self._read(then=lambda: self._come_back(place))

    def _come_back(self, place: Place) -> None:
        """The form that one came for, or that was half filled when the vault was locked."""
        typed = dict(place.typed)
        section, _, key = typed.pop(OPENED, "").partition("\n")
        if place.key == RESTORE:
            section, key = "backups", RESTORE
        if not key or section not in self._parts:
            return
        self.act(section, key)
        asked = {field.name for field in self._form.fields if field.kind is not FieldKind.HIDDEN} if self._form else ()
        for name in (each for each in typed if each in asked):
            self.form_changed(name, typed[name])

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed here is kept, as it may be a passphrase."""
        self._shown = False
        self._form, self._form_in = None, ""

    def act(self, section: str, key: str) -> None:
        """A button of a section."""
        if not self._busy[1] and section in self._found:
            self._said.clear()
            self._take(section, self._parts[section].act(key, self._found[section]))

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer changed."""
        if self._form is not None:
            changed = self._form.answered(field, value)
            self._form = self._parts[self._form_in].changed(changed, self._found[self._form_in])
            self._show()

    def form_offer(self) -> None:
        """What the form offers is wanted."""
        if self._form is not None and not self._busy[1]:
            self._form = self._parts[self._form_in].offered(self._form)
            self._show()

    def form_submit(self) -> None:
        """The form was sent."""
        if self._form is None or self._busy[1]:
            return
        could_save = self._keeper is None or not self._keeper.read_only
        if self._form.key.partition(":")[0] in CLOSING and could_save and self._unsaved():
            self._form = replace(self._form, problem=Problem(UNSAVED))
            self._show()
            return
        self._take(self._form_in, self._parts[self._form_in].submit(self._form, self._found[self._form_in]))

    def form_cancel(self) -> None:
        """Close it; nothing was changed."""
        if not self._busy[1]:
            self._form, self._form_in = None, ""
            self._show()

    def _take(self, section: str, answer: Answer) -> None:
        if isinstance(answer, Place):
            self._go(answer)
            return
        if isinstance(answer, Form):
            self._form, self._form_in = answer, section
        if not isinstance(answer, Deed):
            self._show()
            return
        self._busy = section, answer.busy
        self._show()
        self._run(answer.work, lambda after: self._done(section, after), lambda error: self._failed(section, error))

    def _done(self, section: str, after: After) -> None:
        self._busy = "", ""
        self._form, self._form_in = (after.form, section) if after.form and self._shown else (None, "")
        if after.said:
            self._said = {section: after.said}
        self._closed = after.closed
        self._show()
        if not after.closed:
            self._read()

    def _failed(self, section: str, error: NeglectToolError) -> None:
        """Say it in the form, which keeps everything but the present passphrase; without one, in its section."""
        self._busy = "", ""
        said = problem(error)
        if self._keeper is not None and not self._keeper.open:
            self._closed = f"{said.what} {CLOSED}"
        elif self._form is not None:
            fields = {field.name for field in self._form.fields}
            form = self._form.answered(PRESENT, "") if PRESENT in fields else self._form
            self._form = replace(form, problem=said)
        else:
            self._broken[section] = said
        self._show()

    def _read(self, then: Callable[[], None] = lambda: None) -> None:
        def work() -> tuple[dict[str, Any], dict[str, Problem]]:
            found: dict[str, Any] = {}
            broken: dict[str, Problem] = {}
            for key, part in self._parts.items():
                try:
                    found[key] = part.read()
                except NeglectToolError as error:
                    broken[key] = problem(error)
            return found, broken

        def done(read: tuple[dict[str, Any], dict[str, Problem]]) -> None:
            self._found, self._broken = read
            self._show()
            then()

        self._run(work, done, lambda _error: None)

    def _section(self, key: str) -> Section:
        section = self._parts[key].section(self._found.get(key))
        broken = self._broken.get(key)
        if broken is not None:
            section = replace(section, warning=f"{broken.what} {broken.remedy}".strip())
        busy = self._busy[1] if self._busy[0] == key else ""
        return replace(section, said=self._said.get(key, section.said), busy=busy)

    def _show(self) -> None:
        if not self._shown and not self._closed:
            return
        closed, self._closed = self._closed, ""
        place = tr("In {folder} on this laptop.", folder=self._keeper.folder) if self._keeper else ""
        stopped = self._keeper.read_only if self._keeper and not closed else ""
        stopped = "" if stopped == self._told else stopped
        self._view.show_state(
            VaultState(
                subtitle=place,
                sections=tuple(self._section(key) for key in self._parts),
                form=self._form,
                form_in=self._form_in,
                busy=bool(self._busy[1]),
                announcement=self._busy[1] or next(iter(self._said.values()), ""),
                closed=closed,
                problem=Problem(tr("Nothing can be changed in this vault now."), stopped) if stopped else None,
            )
        )
