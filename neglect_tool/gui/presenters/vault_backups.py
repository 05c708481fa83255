"""The section for backups: what there is, one more, the second place, and putting one back."""

from datetime import datetime
from pathlib import Path

from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.vault_state import (
    PRESENT,
    Act,
    After,
    Answer,
    Deed,
    Part,
    Row,
    Section,
    lacking,
    present_field,
)
from neglect_tool.gui.presenters.words import counted
from neglect_tool.services.backing_up import BackupKeeper, Backups, Looked

OFFERED = 5
"""How many of the newest are listed to be put back; any other is chosen as a file."""
ABOUT = "A backup is made by itself after work was saved. It is encrypted, and read again before it counts."
ONE_PLACE = "If this laptop is lost or breaks, its backups go with it."
KEEP = "Keep the vault as it is"


class BackupsPart(Part):
    """Rows for the last one and for the second place, and three buttons."""

    key = "backups"

    def __init__(self, keeper: BackupKeeper, *, may_change: bool) -> None:
        self._keeper = keeper
        self._may_change = may_change
        self._looked: Looked | None = None

    def read(self) -> Backups:
        """What is there."""
        return self._keeper.kept()

    def section(self, found: Backups | None) -> Section:
        """The card."""
        if found is None:
            return Section(self.key, "Backups", ABOUT)
        make, restore = Act("backup", "Make one now", icon="save"), Act("restore", "Restore a backup…", icon="undo")
        acts = (make, restore) if self._may_change else (restore,)
        rows = (_last(found), *self._older(found), self._place(found))
        warning = ONE_PLACE if found.place is None else ""
        return Section(self.key, "Backups", ABOUT, warning, rows, acts)

    def _older(self, found: Backups) -> tuple[Row, ...]:
        if not found.older_key:
            return ()
        title = f"{counted(found.older_key, 'backup', 'backups')} from before the key was changed"
        acts = (Act("older", "Delete…", title),) if self._may_change else ()
        return (Row("older", title, "Whoever knows the passphrase of that time can open them.", "alert", acts),)

    def _place(self, found: Backups) -> Row:
        if found.place is None:
            choose = (Act("place", "Choose one", "second place"),)
            line = "A stick, or a folder on another disk: backups are copied there as well."
            return Row("place", "No second place", line, "folder", choose if self._may_change else ())
        there = f"There now, with {counted(found.in_place, 'backup', 'backups')}."
        line = f"{found.place}. {there if found.there else 'Not there now; it is caught up when it is.'}"
        acts = (Act("place", "Change", "second place"), Act("no-place", "Give up", "second place"))
        return Row("place", "Second place", line, "folder", acts if self._may_change else ())

    def act(self, key: str, found: Backups) -> Answer:
        """One of the buttons."""
        if key == "backup":
            return Deed("Making a backup, and reading it again…", self._make)
        if key == "no-place":
            return Deed("Giving up the second place…", self._give_up)
        if key == "place":
            place = Field("place", "Folder", FieldKind.FOLDER, str(found.place or ""), "On a stick or another disk")
            note = "Each backup is copied there as well, encrypted, whenever it can be reached."
            return Form("place", "A second place for backups", (place,), "Keep backups there too", "Leave it", note)
        if key == "older":
            return _older_form()
        return _choose_form(found) if key == "restore" else None

    def submit(self, form: Form, found: Backups) -> Answer:  # noqa: ARG002 - as every part
        """Do what the form is for."""
        if form.key == "place":
            return lacking(form, place="Choose a folder.") or self._set_place(Path(form.text("place")))
        if form.key == "older":
            wrong = None if form.ticked("sure") else form.corrected({"sure": "Tick it first."})
            return wrong or Deed("Making a backup, then deleting the older ones…", self._delete_older)
        if form.key == "choose":
            chosen = form.text("file") or form.text("which")
            return (
                Deed("Reading all of the backup…", lambda: self._look(Path(chosen)))
                if chosen
                else form.corrected({"file": "Choose one above, or a file."})
            )
        return lacking(form, **{PRESENT: "Give the passphrase of that time."}) or self._restore(
            str(form.value(PRESENT))
        )

    def _make(self) -> After:
        more = self._keeper.make()
        return After(" ".join(("The backup is made and was read again: it is whole.", *more)))

    def _delete_older(self) -> After:
        done = self._keeper.delete_older_key()
        said = [f"{counted(done.count, 'backup is', 'backups are')} deleted."]
        if done.left:
            said.append(f"{counted(done.left, 'backup', 'backups')} could not be deleted and can still be opened.")
        return After(" ".join((*said, *(each.words for each in done.remains))))

    def _give_up(self) -> After:
        self._keeper.set_place(None)
        return After("Backups are made in one place from now on. Those in the second place were left there.")

    def _set_place(self, place: Path) -> Answer:
        def work() -> After:
            self._keeper.set_place(place)
            return After(f"Backups are kept in {place} too, from the next one on.")

        return Deed("Setting the second place…", work)

    def _look(self, path: Path) -> After:
        self._looked = self._keeper.look(path)
        return After(form=_restore_form(self._looked))

    def _restore(self, passphrase: str) -> Answer:
        looked = self._looked
        if looked is None:
            return None

        def work() -> After:
            return After(closed=self._keeper.restore(looked.path, passphrase))

        return Deed("Restoring: the backup is checked once more and put in place…", work)


def _last(found: Backups) -> Row:
    if not found.own:
        return Row("last", "No backup is here", f"It will lie in {found.folder}.", "save")
    line = f"{counted(len(found.own), 'backup', 'backups')} in {found.folder}"
    return Row("last", f"Last made {_moment(found.own[0].at)}", line, "save")


def _choose_form(found: Backups) -> Form:
    file = Field("file", "A backup file", FieldKind.FILE, hint="On a stick, say; its name ends in .neglect-backup")
    fields: tuple[Field, ...] = (file,)
    if found.own:
        newest = tuple((str(each.path), _moment(each.at)) for each in found.own[:OFFERED])
        which = Field("which", "One of the newest", FieldKind.CHOICE, choices=newest)
        fields = (which, Field("file", "Or a backup file", FieldKind.FILE, hint=file.hint))
    note = "It is read whole first. Nothing is changed before you have seen what it holds."
    return Form("choose", "Restore a backup", fields, "Look at it", KEEP, note)


def _older_form() -> Form:
    sure = Field("sure", "I do not need what only they hold", FieldKind.TICK, value=False)
    note = (
        "A new backup is made and read first. Then those from before the change of key are deleted, here and in the "
        "second place; one that cannot be reached now goes when it is next there. Copies elsewhere are not touched."
    )
    return Form("older", "Delete backups from before the key was changed", (sure,), "Delete them", "Keep them", note)


def _restore_form(looked: Looked) -> Form:
    lost = (
        f"{counted(looked.since, 'entry was', 'entries were')} saved after it and will not be in the vault."
        if looked.since
        else "Nothing was saved after it."
    )
    note = (
        f"It is whole: {counted(looked.entries, 'entry', 'entries')}. {lost} The vault as it is now is put aside, "
        "not deleted: its folder stays beside the restored one. Then the window locks, and you open the vault again."
    )
    field = present_field("The passphrase that opened the vault when the backup was made")
    return Form("restore", f"Restore the vault as of {_moment(looked.at)}?", (field,), "Restore it", KEEP, note)


def _moment(at: datetime) -> str:
    here = at.astimezone()
    return f"{day_words(here.date())}, {here:%H:%M:%S}"
