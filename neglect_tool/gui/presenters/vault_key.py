"""The section that gives the vault a new key, and says before what that does to each way in."""

from neglect_tool.domain.wording import listed
from neglect_tool.gui.presenters.forms import Field, Form
from neglect_tool.gui.presenters.vault_access import DO_NOT_CHANGE, GIVE_PRESENT, Ways, agency_name, lowered, way_name
from neglect_tool.gui.presenters.vault_state import (
    PRESENT,
    Act,
    After,
    Answer,
    Deed,
    Part,
    Section,
    lacking,
    present_field,
)
from neglect_tool.saying import tr
from neglect_tool.services.keeping import AGENCY, VaultKeeper


class KeyPart(Part):
    """A new key for everything: when, what happens, and the form."""

    key = "key"

    def __init__(self, keeper: VaultKeeper) -> None:
        self._keeper = keeper

    def read(self) -> Ways:
        """Every way in, to say which of them stop."""
        return self._keeper.ways()

    def section(self, found: Ways | None) -> Section:  # noqa: ARG002 - as every part
        """When to do it."""
        about = tr(
            "When the laptop was lost and found, when somebody left, or when somebody may know a passphrase. "
            "Everything is encrypted anew: no copy of the old key opens what you write from then on."
        )
        may = not self._keeper.read_only
        acts = (Act("change-key", tr("Change the key…"), icon="shield"),) if may else ()
        return Section(self.key, tr("Change the key"), about, acts=acts)

    def act(self, key: str, found: Ways) -> Answer:  # noqa: ARG002
        """Open the form."""
        fields = (
            Field("reason", tr("Why, for the record"), hint=tr("No family’s name: say what happened")),
            present_field(),
        )
        return Form(
            "change-key", tr("Change the key"), fields, tr("Change the key"), DO_NOT_CHANGE, what_happens(found)
        )

    def submit(self, form: Form, found: Ways) -> Answer:
        """Change it."""
        wrong = lacking(form, reason=tr("Say why, so that the record shows it."), passphrase=GIVE_PRESENT)
        reason, present = form.text("reason"), str(form.value(PRESENT))
        if wrong is not None:
            return wrong

        def work() -> After:
            gone = self._keeper.change_key(present, reason)
            stopped = [lowered(way_name(way, found)) for way in found if way.number in gone]
            said = tr(" It no longer opens with {listed}.", listed=listed(stopped)) if stopped else ""
            return After(
                closed=tr(
                    "The vault has a new key, and it counts from now on. Open it again to go on.{said}", said=said
                )
            )

        return Deed(tr("Changing the key: everything is copied, encrypted anew and checked…"), work)


def what_happens(ways: Ways) -> str:
    """What a change of key does to each way in, and to what was copied before."""
    others = [lowered(way_name(way, ways)) for way in ways if way.kind != AGENCY and not way.mine]
    agencies = [agency_name(way.agency) for way in ways if way.kind == AGENCY]
    parts = [tr("The vault opens with the passphrase that you give here.")]
    if agencies:
        parts.append(tr("The recovery key of {listed} goes on too.", listed=listed(agencies)))
    if others:
        parts.append(
            tr("It stops opening with {listed}: nobody here knows what to type for that.", listed=listed(others))
        )
    parts.append(
        tr(
            "Backups and copies made before still open as they did, with the old key: take away those that should not. "
            "The vault then locks, and you open it again."
        )
    )
    return " ".join(parts)
