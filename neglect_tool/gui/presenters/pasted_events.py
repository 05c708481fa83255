"""Lines copied from a spreadsheet, read as events of the chronology: each becomes one, or says why it cannot."""

import csv
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO

from neglect_tool.domain.assessment import Event
from neglect_tool.domain.sharing import NOTHING
from neglect_tool.gui.presenters.dates import HOW, read_day
from neglect_tool.gui.presenters.story_rows import STILL_TO_COME
from neglect_tool.saying import tr

COLUMNS = ("date", "agency", "event", "meaning")
_HEADS = frozenset(("date", "day", "when", "agency", "source", "event", tr("what happened"), "meaning", "impact"))


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line as it was pasted, with the event that it makes, or what is wrong with it."""

    number: int
    """From 1, as the spreadsheet's lines were."""
    cells: tuple[str, ...]
    event: Event | None
    wrong: str = ""


def read_pasted(text: str, today: date, known: Collection[Event]) -> tuple[PastedLine, ...]:
    """Every line that holds anything, but for one of headings at the top; a cell may hold lines of its own."""
    found: list[PastedLine] = []
    met = {replace(event, sharing=NOTHING) for event in known}
    for number, row in enumerate(_rows(text), start=1):
        cells = tuple(cell.strip() for cell in row)
        if not any(cells) or (not found and _HEADS.issuperset(cell.casefold() for cell in cells if cell)):
            continue
        event, wrong = _event(cells, today)
        if event in met:
            event, wrong = None, tr("This event is in the chronology already.")
        if event is not None:
            met.add(event)
        found.append(PastedLine(number, cells, event, wrong))
    return tuple(found)


def left_over(lines: tuple[PastedLine, ...]) -> str:
    """The lines that make no event, to be put right, in the form in which they were pasted."""
    out = StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(line.cells for line in lines if line.event is None)
    return out.getvalue().rstrip("\n")


def _rows(text: str) -> list[list[str]]:
    """Cells by line; where quotation marks do not pair up as a spreadsheet's do, they are words like any other."""
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        return [line.split("\t") for line in text.splitlines()]


def _event(cells: tuple[str, ...], today: date) -> tuple[Event | None, str]:
    day, agency, what, *rest = (*cells, "", "", "")
    on = read_day(day, today)
    if len(cells) == 1 or not day:
        return None, tr(
            "Put a tab between {columns} and {columns2}; the day comes first.",
            columns=", ".join(COLUMNS[:-1]),
            columns2=COLUMNS[-1],
        )
    if on is None:
        return None, tr("“{day}” is not a day. {how}", day=day[:40], how=HOW)
    if on > today:
        return None, STILL_TO_COME
    if not what:
        return None, tr("Say what happened, in the third column.")
    return Event(on, agency, what, " ".join(part for part in rest if part)), ""
