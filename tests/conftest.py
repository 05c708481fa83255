"""What the trials reached, told as a table at the end of every run."""

from collections import Counter
from collections.abc import Callable

import pytest

Figure = Callable[..., None]


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Tell what a trial reached, and how its control failed, once it has: `figure("trial", "reached", "control")`."""

    def tell(trial: str, reached: str, control: str = "") -> None:
        request.node.user_properties.append(("figure", (trial, reached, control)))

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each trial: its figure, or how many ways it was tried, or that it failed or did not run."""
    rows: list[tuple[str, str, str]] = []
    counted: Counter[tuple[str, str]] = Counter()
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, ()):
            # What could not even be collected has no properties.
            told = [value for name, value in getattr(report, "user_properties", ()) if name == "figure"]
            if outcome == "passed" and told:
                rows += told
            elif told or "trial" in report.keywords:
                name = report.nodeid.rpartition("::test_")[2].partition("[")[0].replace("_", " ")
                counted[told[0][0] if told else name, "not run" if outcome == "skipped" else outcome] += 1
    rows += [(name, f"{count} {outcome}", "") for (name, outcome), count in counted.items()]
    if not rows:
        return
    table = [("trial", "figure reached", "control, which must fail"), *sorted(rows)]
    first, second = (max(len(row[column]) for row in table) for column in (0, 1))
    terminalreporter.section("figures of the trials")
    for trial, reached, control in table:
        terminalreporter.write_line(f"{trial:{first}}  {reached:{second}}  {control}".rstrip())
