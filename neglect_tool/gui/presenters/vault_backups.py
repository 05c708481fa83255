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
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.backing_up import BackupKeeper, Backups, Looked

OFFERED = 5
"""How many of the newest are listed to be put back; any other is chosen as a file."""
ABOUT = tr("A backup is made by itself after work was saved. It is encrypted, and read again before it counts.")
ONE_PLACE = tr("If this laptop is lost or breaks, its backups go with it.")
KEEP = tr("Keep the vault as it is")


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
            return Section(self.key, tr("Backups"), ABOUT)
        make, restore = (
            Act("backup", tr("Make one now"), icon="save"),
            Act("restore", tr("Restore a backup…"), icon="undo"),
        )
        acts = (make, restore) if self._may_change else (restore,)
        rows = (_last(found), *self._older(found), self._place(found))
        warning = ONE_PLACE if found.place is None else ""
        return Section(self.key, tr("Backups"), ABOUT, warning, rows, acts)

    def _older(self, found: Backups) -> tuple[Row, ...]:
        if not found.older_key:
            return ()
        title = tr(
            "{counted} from before the key was changed", counted=tr_count(found.older_key, "{n} backup", "{n} backups")
        )
        acts = (Act("older", tr("Delete…"), title),) if self._may_change else ()
        return (Row("older", title, tr("Whoever knows the passphrase of that time can open them."), "alert", acts),)

    def _place(self, found: Backups) -> Row:
        if found.place is None:
            choose = (Act("place", tr("Choose one"), tr("second place")),)
            line = tr("A stick, or a folder on another disk: backups are copied there as well.")
            return Row("place", tr("No second place"), line, "folder", choose if self._may_change else ())
        there = tr("There now, with {counted}.", counted=tr_count(found.in_place, "{n} backup", "{n} backups"))
        line = f"{found.place}. {there if found.there else tr('Not there now; it is caught up when it is.')}"
        acts = (Act("place", tr("Change"), tr("second place")), Act("no-place", tr("Give up"), tr("second place")))
        return Row("place", tr("Second place"), line, "folder", acts if self._may_change else ())

    def act(self, key: str, found: Backups) -> Answer:
        """One of the buttons."""
        if key == "backup":
            return Deed(tr("Making a backup, and reading it again…"), self._make)
        if key == "no-place":
            return Deed(tr("Giving up the second place…"), self._give_up)
        if key == "place":
            place = Field(
                "place", tr("Folder"), FieldKind.FOLDER, str(found.place or ""), tr("On a stick or another disk")
            )
            note = tr("Each backup is copied there as well, encrypted, whenever it can be reached.")
            return Form(
                "place", tr("A second place for backups"), (place,), tr("Keep backups there too"), tr("Leave it"), note
            )
        if key == "older":
            return _older_form()
        return _choose_form(found) if key == "restore" else None

    def submit(self, form: Form, found: Backups) -> Answer:  # noqa: ARG002 - as every part
        """Do what the form is for."""
        if form.key == "place":
            return lacking(form, place=tr("Choose a folder.")) or self._set_place(Path(form.text("place")))
        if form.key == "older":
            wrong = None if form.ticked("sure") else form.corrected({"sure": tr("Tick it first.")})
            return wrong or Deed(tr("Making a backup, then deleting the older ones…"), self._delete_older)
        if form.key == "choose":
            chosen = form.text("file") or form.text("which")
            return (
                Deed(tr("Reading all of the backup…"), lambda: self._look(Path(chosen)))
                if chosen
                else form.corrected({"file": tr("Choose one above, or a file.")})
            )
        return lacking(form, **{PRESENT: tr("Give the passphrase of that time.")}) or self._restore(
            str(form.value(PRESENT))
        )

    def _make(self) -> After:
        more = self._keeper.make()
        return After(" ".join((tr("The backup is made and was read again: it is whole."), *more)))

    def _delete_older(self) -> After:
        done = self._keeper.delete_older_key()
        said = [tr("{counted} deleted.", counted=tr_count(done.count, "{n} backup is", "{n} backups are"))]
        if done.left:
            said.append(
                tr(
                    "{counted} could not be deleted and can still be opened.",
                    counted=tr_count(done.left, "{n} backup", "{n} backups"),
                )
            )
        return After(" ".join((*said, *(each.words for each in done.remains))))

    def _give_up(self) -> After:
        self._keeper.set_place(None)
        return After(tr("Backups are made in one place from now on. Those in the second place were left there."))

    def _set_place(self, place: Path) -> Answer:
        def work() -> After:
            self._keeper.set_place(place)
            return After(tr("Backups are kept in {place} too, from the next one on.", place=place))

        return Deed(tr("Setting the second place…"), work)

    def _look(self, path: Path) -> After:
        self._looked = self._keeper.look(path)
        return After(form=_restore_form(self._looked))

    def _restore(self, passphrase: str) -> Answer:
        looked = self._looked
        if looked is None:
            return None

        def work() -> After:
            return After(closed=self._keeper.restore(looked.path, passphrase))

        return Deed(tr("Restoring: the backup is checked once more and put in place…"), work)


def _last(found: Backups) -> Row:
    if not found.own:
        return Row("last", tr("No backup is here"), tr("It will lie in {folder}.", folder=found.folder), "save")
    line = tr(
        "{counted} in {folder}", counted=tr_count(len(found.own), "{n} backup", "{n} backups"), folder=found.folder
    )
    return Row("last", tr("Last made {time}", time=_moment(found.own[0].at)), line, "save")


def _choose_form(found: Backups) -> Form:
    file = Field(
        "file", tr("A backup file"), FieldKind.FILE, hint=tr("On a stick, say; its name ends in .neglect-backup")
    )
    fields: tuple[Field, ...] = (file,)
    if found.own:
        newest = tuple((str(each.path), _moment(each.at)) for each in found.own[:OFFERED])
        which = Field("which", tr("One of the newest"), FieldKind.CHOICE, choices=newest)
        fields = (which, Field("file", tr("Or a backup file"), FieldKind.FILE, hint=file.hint))
    note = tr("It is read whole first. Nothing is changed before you have seen what it holds.")
    return Form("choose", tr("Restore a backup"), fields, tr("Look at it"), KEEP, note)


def _older_form() -> Form:
    sure = Field("sure", tr("I do not need what only they hold"), FieldKind.TICK, value=False)
    note = tr(
        "A new backup is made and read first. Then those from before the change of key are deleted, here and in the "
        "second place; one that cannot be reached now goes when it is next there. Copies elsewhere are not touched."
    )
    return Form(
        "older", tr("Delete backups from before the key was changed"), (sure,), tr("Delete them"), tr("Keep them"), note
    )


def _restore_form(looked: Looked) -> Form:
    lost = (
        tr(
            "{counted} saved after it and will not be in the vault.",
            counted=tr_count(looked.since, "{n} entry was", "{n} entries were"),
        )
        if looked.since
        else tr("Nothing was saved after it.")
    )
    note = tr(
        "It is whole: {counted}. {lost} The vault as it is now is put aside, not deleted: its folder "
        "stays beside the restored one. Then the window locks, and you open the vault again.",
        counted=tr_count(looked.entries, "{n} entry", "{n} entries"),
        lost=lost,
    )
    field = present_field(tr("The passphrase that opened the vault when the backup was made"))
    return Form(
        "restore",
        tr("Restore the vault as of {time}?", time=_moment(looked.at)),
        (field,),
        tr("Restore it"),
        KEEP,
        note,
    )


def _moment(at: datetime) -> str:
    here = at.astimezone()
    return f"{day_words(here.date())}, {here:%H:%M:%S}"
