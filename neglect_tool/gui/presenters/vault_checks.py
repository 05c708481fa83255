"""The sections that check the vault and that show its own record."""

from collections.abc import Sequence
from pathlib import Path

from neglect_tool.gui.presenters.vault_state import Act, After, Answer, Deed, Part, Row, Section, moment_words
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.keeping import VaultKeeper
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.vault_record import PAGE, RecordLine, RecordPage, vault_record
from neglect_tool.vault.entry import CheckReport, Fault

_NAMES = {
    "vault.db": tr("The database (vault.db)"),
    "vault.anchor": tr("The anchor, which shows that no save is missing (vault.anchor)"),
    "vault.hdr": tr("The file that says who can open it (vault.hdr)"),
}
ALL_SOUND = tr("The vault is sound: nothing altered, nothing missing.")


class CheckPart(Part):
    """One button, and one line or a located list."""

    key = "check"

    def __init__(self, keeper: VaultKeeper) -> None:
        self._keeper = keeper
        self._report: CheckReport | None = None
        self._at = ""

    def section(self, found: object) -> Section:  # noqa: ARG002 - as every part
        """What the last check of this session found."""
        about = tr("Every byte of the vault is read and held against its seal. Nothing is changed by it.")
        report = self._report
        if report is None:
            about += tr(" It was not checked since you opened it.")
        rows = tuple(
            _fault_row(n, fault, self._keeper.folder) for n, fault in enumerate(report.faults if report else ())
        )
        many = len(rows)
        warning = (
            tr(
                "{counted} should be. Checked at {at}.",
                counted=tr_count(many, "{n} thing is not as it", "{n} things are not as they"),
                at=self._at,
            )
            if rows
            else ""
        )
        sound = (
            tr(
                "{all_sound} {counted}, checked at {at}.",
                all_sound=ALL_SOUND,
                counted=tr_count(report.entries, "{n} entry", "{n} entries"),
                at=self._at,
            )
            if report
            else ""
        )
        acts = (Act("check", tr("Check everything now"), icon="tick"),)
        return Section(self.key, tr("Check"), about, warning, rows, acts, "" if rows else sound)

    def act(self, key: str, found: object) -> Answer:  # noqa: ARG002
        """Check."""

        def work() -> After:
            self._report = self._keeper.check()
            self._at = f"{self._keeper.now.astimezone():%H:%M}"
            return After()

        return Deed(tr("Checking everything. You can go on working: what you save waits until it is through…"), work)


class RecordPart(Part):
    """What happened to the vault, newest first, a page at a time."""

    key = "record"

    def __init__(self, store: EntryStore) -> None:
        self._store = store
        self._first = 0

    def read(self) -> RecordPage:
        """One page of it."""
        return vault_record(self._store, self._first)

    def section(self, found: RecordPage | None) -> Section:
        """A line for each, and ways to older and newer ones."""
        lines, total = (found.lines, found.total) if found else ((), 0)
        about = tr(
            "Who opened the vault, and what was changed about it. Nothing here can be taken away or altered unseen."
        )
        about = tr("{about} Nothing yet since it was made.", about=about) if found is not None and not total else about
        acts = []
        if found is not None and found.first:
            acts.append(Act("newer", tr("{page} newer", page=PAGE)))
        if found is not None and found.older:
            acts.append(Act("older", tr("{page} older", page=PAGE)))
        if found is not None and acts:
            about += tr(
                " Lines {first} to {first2} of {total}, the newest first.",
                first=found.first + 1,
                first2=found.first + len(lines),
                total=total,
            )
        return Section(self.key, tr("Record"), about, text=_by_day(lines), acts=tuple(acts))

    def act(self, key: str, found: RecordPage) -> Answer:
        """Another page of it."""
        self._first = max(0, found.first + (PAGE if key == "older" else -PAGE))
        return Deed(tr("Reading the record…"), After)


def _by_day(lines: Sequence[RecordLine]) -> str:
    """Each under the day on which it was."""
    days: dict[str, list[str]] = {}
    for line in lines:
        day, time = moment_words(line.at)
        days.setdefault(day, []).append(f"{time}  {line.words}".strip())
    return "\n\n".join("\n".join((day, *those)) for day, those in days.items())


def _fault_row(number: int, fault: Fault, folder: Path) -> Row:
    what = f"{fault.what[:1].upper()}{fault.what[1:]}. {fault.remedy}"
    return Row(f"fault:{number}", _place(fault.where, folder), what, "alert")


def _place(where: str, folder: Path) -> str:
    """Where a fault is, as a person would say it."""
    inside = where.removeprefix(str(folder)).lstrip("/\\")
    if not inside:
        return tr("The vault as a whole")
    name, comma, rest = inside.partition(", ")
    said = f"{_NAMES.get(name, name)}{comma}{rest}"
    return f"{said[:1].upper()}{said[1:]}"
