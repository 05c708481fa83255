"""A save in a vault of ten thousand assessments against one in a KeePassXC store of as many entries, in one run.

Debian's package is installed for it where that can be done, and the comparison is left out with a word where not.
"""

import base64
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from vault_many import DRAFTS, FEW, PASSPHRASE, build, saves, text, timed


def keepassxc(folder: Path, count: int) -> tuple[float, float] | str:
    """Seconds of `keepassxc-cli add` on a store of so many entries, and of opening it alone; or why not."""
    if shutil.which("keepassxc-cli") is None and shutil.which("apt-get") and hasattr(os, "getuid") and os.getuid() == 0:
        command = ["apt-get", "install", "-y", "--no-install-recommends", "keepassxc"]
        subprocess.run(command, capture_output=True, check=False)
    if shutil.which("keepassxc-cli") is None:
        return "keepassxc-cli is not here and could not be installed"
    kept = folder / "store.kdbx"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments: str, typed: str) -> None:
        command = ["keepassxc-cli", *arguments]
        subprocess.run(command, input=typed, text=True, env=environment, capture_output=True, check=True)

    entry = (
        "<Entry><UUID>{}</UUID><String><Key>Title</Key><Value>{}</Value></String>"
        "<String><Key>Notes</Key><Value>{}</Value></String></Entry>"
    )
    entries = "".join(entry.format(_uuid(n), f"a-{n}", text(30)) for n in range(count))
    root = f"<Root><Group><UUID>{_uuid(count)}</UUID><Name>Root</Name>{entries}</Group></Root>"
    given = folder / "given.xml"
    given.write_text(f"<KeePassFile><Meta/>{root}</KeePassFile>", encoding="utf-8")
    try:
        run("import", "-q", "-p", "-t", "100", str(given), str(kept), typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")
        opening = timed(lambda: run("db-info", "-q", str(kept), typed=f"{PASSPHRASE}\n"), 5)
        numbers = iter(range(100))
        adding = timed(
            lambda: run("add", "-q", "--notes", "seen", str(kept), f"n{next(numbers)}", typed=f"{PASSPHRASE}\n"), 5
        )
    except subprocess.CalledProcessError as error:
        return f"keepassxc-cli would not: {error.stderr.strip()[:60]}"
    return adding, opening


def _uuid(number: int) -> str:
    return base64.b64encode(number.to_bytes(16, "big")).decode("ascii")


def main() -> int:
    """Measure on the disk of the temporary folder, or of the folder given."""
    place = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(prefix="neglect-tool-bench-", dir=place) as name:
        folder = Path(name)
        told = keepassxc(folder, DRAFTS)
        if isinstance(told, str):
            sys.stdout.write(f"KeePassXC is left out: {told}\n")
            return 0
        build(folder / "few", FEW, 2)
        build(folder / "drafts", DRAFTS, 2)
        _, save = saves(folder / "few", folder / "drafts")
        adding, opening = told
        for what, taken, ratio in (
            (f"vault of {DRAFTS:,}: durable one-answer save", f"{save * 1e3:.2f} ms", 1.0),
            (f"keepassxc-cli add, {DRAFTS:,} entries", f"{adding * 1e3:.0f} ms", adding / save),
            ("the same, less opening the store", f"{(adding - opening) * 1e3:.0f} ms", (adding - opening) / save),
        ):
            sys.stdout.write(f"{what:<64}{taken:>12}{ratio:>8.0f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
