"""From the folder of `forms/` with a `day.toml` to a frozen `DayPack`, or one located error with every fault."""

import re
from functools import cache
from pathlib import Path

from neglect_tool.domain.day import ELSE, NOT_ASKED, DayPack, Days, Moment
from neglect_tool.domain.form import Band
from neglect_tool.packs.source import Fault, broken, read_source
from neglect_tool.packs.table import Findings, Table, short
from neglect_tool.paths import shipped
from neglect_tool.saying import tr

DAY_FILE = "day.toml"
FORMAT = "neglect-day/1"
KIND = "day pack"
SHIPPED = "day-in-my-life"

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NAME = re.compile(r"[A-Z][^:,.\n]*")
_BANDS = {
    Band.UNBORN: "unborn",
    Band.UNDER_ONE: "baby",
    Band.UNDER_FIVE: "pre_school",
    Band.PRIMARY: "child",
    Band.TEENAGE: "adolescent",
}
"""The key under which each band's prompts stand."""
_NAMED_NEEDS = "disabled"


def load_day(folder: Path) -> DayPack:
    """The day pack in that folder, wholly checked; PackError names every fault with its file, line and remedy."""
    findings = Findings()
    source = read_source(folder, DAY_FILE)
    if isinstance(source, Fault):
        raise broken(folder, KIND, [source])
    table = Table(findings, source, (), source.data)
    made_for = table.text("format")
    if made_for and made_for != FORMAT:
        what = tr("this day pack has the format `{short}`", short=short(made_for))
        table.fault(("format",), what, tr("This version of the program reads `{format}`.", format=FORMAT))
    table.text("language")
    table.text("licence")
    pack = DayPack(
        id=table.text("id", form=_ID, like="day-in-my-life"),
        version=table.text("version"),
        title=table.text("title"),
        begins=_begins(table.table("begins")),
        days=_days(table.table("days")),
        moments=_moments(table.table("moments")),
    )
    table.done()
    if findings.faults:
        raise broken(folder, KIND, findings.faults)
    return pack


@cache
def shipped_day() -> DayPack:
    """The one that comes with the program, read once."""
    return load_day(shipped("forms") / SHIPPED)


def _begins(table: Table) -> dict[Band, str]:
    found = {band: table.text(key) for band, key in _BANDS.items()}
    table.done()
    return found


def _days(table: Table) -> dict[Days, str]:
    found = {day: table.text(day.value) for day in Days}
    table.done()
    return found


def _moments(table: Table) -> tuple[Moment, ...]:
    found: list[Moment] = []
    for key, entry in table.entries():
        name = entry.text("name", form=_NAME, like="After school")
        if name in (ELSE, NOT_ASKED, *(each.name for each in found)):
            entry.fault(("name",), f"`{short(name)}` is taken already", tr("Call the moment something else."))
        prompts = {band: _asked(entry, word) for band, word in _BANDS.items()}
        found.append(Moment(key, name, prompts, _asked(entry, _NAMED_NEEDS)))
        entry.done()
    if not found:
        table.fault((), "no moment is named", tr("Add at least one, such as `[moments.waking]`."))
    return tuple(found)


def _asked(entry: Table, key: str) -> tuple[str, ...]:
    found = entry.texts(key)
    if entry.data.get(key) == []:
        entry.fault((key,), "nothing is asked here", tr("Write at least one prompt."))
    return found
