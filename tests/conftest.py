"""What the trials reached, told as a table at the end of every run."""

from collections.abc import Callable, Iterator

import pytest

Figure = Callable[..., None]


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Tell what a trial reached, and how its control failed, once it has: `figure("trial", "reached", "control")`."""

    def tell(trial: str, reached: str, control: str = "") -> None:
        request.node.user_properties.append(("figure", (trial, reached, control)))

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each trial: its figure, or that it failed or did not run."""
    rows = [row for outcome in ("passed", "failed", "error", "skipped") for row in _rows(terminalreporter, outcome)]
    if not rows:
        return
    rows.sort()
    rows.insert(0, ("trial", "figure reached", "control, which must fail"))
    first, second = (max(len(row[column]) for row in rows) for column in (0, 1))
    terminalreporter.section("figures of the trials")
    for trial, reached, control in rows:
        terminalreporter.write_line(f"{trial:{first}}  {reached:{second}}  {control}".rstrip())


def _rows(reporter: pytest.TerminalReporter, outcome: str) -> Iterator[tuple[str, str, str]]:
    for report in reporter.stats.get(outcome, ()):
        told = [value for name, value in report.user_properties if name == "figure"]
        if outcome == "passed" and told:
            yield from told
        elif told or "trial" in report.keywords:
            name = report.nodeid.rpartition("::test_")[2].replace("_", " ")
            yield told[0][0] if told else name, "not run" if outcome == "skipped" else outcome, ""
