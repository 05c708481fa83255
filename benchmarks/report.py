"""How long a report takes, beside bare reportlab setting the same words in the same run: neither tags nor finish."""

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from neglect_tool.report import blocks as b
from neglect_tool.report.fonts import Face, font
from neglect_tool.report.text import spoken_block, spoken_piece
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.reporting import BuiltReport, ReportRequest, build_report, request_from_files

ROOT = Path(__file__).resolve().parents[1]
TIMES = 7


def middle_ms(work: Callable[[], object]) -> float:
    """The middle of several runs, in milliseconds."""
    took = []
    for _ in range(TIMES):
        start = time.perf_counter()
        work()
        took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def bare(built: BuiltReport) -> int:
    """The same words with Platypus as it comes; the number of pages."""
    body = ParagraphStyle("body", fontName=font(Face.REGULAR).fontName, fontSize=9, leading=12.6)
    template = SimpleDocTemplate(io.BytesIO(), pagesize=A4, initialFontName=body.fontName)
    template.build([flow for section in built.sections for flow in _bare(section, body)])
    return int(template.page)


def _bare(section: b.Section, body: ParagraphStyle) -> Iterator[Flowable]:
    for block in (*section.blocks, *section.foot):
        if isinstance(block, b.Table):
            wide = 450 / sum(column.share for column in block.columns)
            rows = [[Paragraph(_safe(column.head), body) for column in block.columns]]
            for row in block.rows:
                cells = [Paragraph(_safe(" ".join(map(spoken_piece, cell.pieces))), body) for cell in row.cells]
                rows.append(cells + [""] * (len(block.columns) - len(cells)))
            widths = [column.share * wide for column in block.columns]
            yield Table(rows, widths, repeatRows=1, style=[("FONTNAME", (0, 0), (-1, -1), body.fontName)])
            for trace in (trace for row in block.rows for trace in row.traces):
                yield Paragraph(_safe(" ".join((trace.head, *map(b.plain, trace.evidence)))), body)
        else:
            yield from (Paragraph(_safe(words), body) for words in spoken_block(block))


def _safe(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def long(request: ReportRequest, rows: int) -> ReportRequest:
    """The same family with a longer chronology."""
    event = request.assessment.chronology[0]
    return replace(request, assessment=replace(request.assessment, chronology=(event,) * rows))


def measured(name: str, request: ReportRequest) -> str:
    """One report's line of the table."""
    built = build_report(request)
    ours = middle_ms(lambda: build_report(request))
    plain = middle_ms(lambda: bare(built))
    size = f"{built.pages} pages, {len(built.data) // 1024} kB"
    return f"{f'{name}: {size}':<34}{ours:>10.0f}{plain:>10.0f}{ours / plain:>8.2f}"


def imports_ms() -> int:
    """What a fresh process pays to be able to build, beyond starting Python."""

    def fresh(code: str) -> float:
        return middle_ms(lambda: subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT))

    return round(fresh("import neglect_tool.report.build") - fresh("pass"))


def main() -> None:
    """Measure and print the table."""
    families = ROOT / "resources" / "families"
    earlier = [families / "marlowe-2025-10.json", families / "marlowe-2026-01.json"]
    request, _ = request_from_files(families / "marlowe-2026-07.json", earlier, ShippedPacks(), edition="panel")
    lines = (
        f"{'report, ms':<34}{'ours':>10}{'reportlab':>10}{'ratio':>8}",
        measured("the made-up family", request),
        measured("with 700 events", long(request, 700)),
        f"{'import in a fresh process':<34}{imports_ms():>10}",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
