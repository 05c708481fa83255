"""Start-up and grading from the command line, beside bare Python and its json module in the same run."""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CASES = sorted((ROOT / "tests/domain/cases").glob("*/*-[0-9].json"))
MANY = 200
ROUNDS = 7


def seconds(command: Sequence[str | Path]) -> float:
    """The median time of a whole process."""
    taken = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def copies(folder: Path) -> list[Path]:
    """Two hundred documents with ids of their own, made from the scenarios of the tests."""
    made = []
    for n in range(MANY):
        document = json.loads(CASES[n % len(CASES)].read_bytes())
        document["id"] = f"{document['id']}-{n}"
        path = folder / f"{n}.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        made.append(path)
    return made


def main() -> int:
    """Measure and print the table."""
    folder = Path(tempfile.mkdtemp())
    try:
        many = copies(folder)
        bare = seconds([sys.executable, "-c", "pass"])
        read = "import json, pathlib, sys; [json.loads(pathlib.Path(each).read_bytes()) for each in sys.argv[1:]]"
        floor = seconds([sys.executable, "-c", read, *many])
        tool = [sys.executable, "-m", "neglect_tool"]
        rows = [
            ("start: --version", seconds([*tool, "--version"]), bare, "bare Python"),
            ("help", seconds([*tool, "--help"]), bare, "bare Python"),
            ("grade one document", seconds([*tool, "grade", CASES[0], "--json"]), bare, "bare Python"),
            (f"grade {MANY} documents", seconds([*tool, "grade", *many, "--json"]), floor, "reading them as JSON"),
            (f"check {MANY} documents", check_many(tool, many), floor, "reading them as JSON"),
        ]
    finally:
        shutil.rmtree(folder)
    sys.stdout.write(f"{'command line':<28}{'ms':>8}{'over the floor':>17}{'ratio':>8}  floor\n")
    for name, taken, least, what in rows:
        over = f"{(taken - least) * 1000:.0f} ms"
        sys.stdout.write(f"{name:<28}{taken * 1000:>8.0f}{over:>17}{taken / least:>8.1f}  {what}\n")
    return 0


def check_many(tool: Sequence[str], many: Sequence[Path]) -> float:
    """Exit 1 is an answer here: some of the scenarios have blockers."""
    started = time.perf_counter()
    done = subprocess.run([*tool, "check", *many, "--json"], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in {0, 1}:
        raise SystemExit("check failed")
    return time.perf_counter() - started


if __name__ == "__main__":
    raise SystemExit(main())
