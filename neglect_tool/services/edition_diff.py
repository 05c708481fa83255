"""What one edition has that another lacks, line by line, for whoever decides what to let in."""

from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from neglect_tool.services.reporting import ReportRequest, sections_for


@dataclass(frozen=True, slots=True)
class Line:
    """A line of either edition: "both", or the side that alone has it, "first" or "second"."""

    side: str
    text: str


def edition_diff(request: ReportRequest, first: str, second: str) -> tuple[Line, ...]:
    """The lines of both editions in order; raises what making either would raise."""
    ours, theirs = _both(request, first, second)
    found: list[Line] = []
    for tag, a, b_, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Line("both", text) for text in ours[a:b_]]
            continue
        found += [Line("first", text) for text in ours[a:b_]]
        found += [Line("second", text) for text in theirs[c:d]]
    return tuple(found)


def lacking(request: ReportRequest, first: str, second: str) -> tuple[str, ...]:
    """The lines of the first edition that stand nowhere in the second."""
    ours, theirs = _both(request, first, second)
    there = Counter(theirs)
    return tuple(text for text in ours if not there[text])


def _both(request: ReportRequest, first: str, second: str) -> tuple[list[str], list[str]]:
    return _lines(replace(request, edition=first)), _lines(replace(request, edition=second))


def _lines(request: ReportRequest) -> list[str]:
    from neglect_tool.report.text import as_text

    return [line.strip() for line in as_text(sections_for(request)).splitlines() if line.strip()]
