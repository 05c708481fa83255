#!/usr/bin/env python3
"""One command for everything a developer or a newcomer does; it sets up whatever is missing first.

    python3 dev.py demo [--out DIR] [--headless]   the main job, from an empty folder to a signed report
    python3 dev.py run [ARGS…]                     the program; without arguments, its window
    python3 dev.py test [ARGS…]                    the tests; arguments go to pytest
    python3 dev.py check                           style, types and the direction of imports
    python3 dev.py words                           the catalogue for translators, anew from the source
    python3 dev.py bench                           speed and memory, each beside a floor of the same run
    python3 dev.py trials                          the long trials of the vault and the signatures, and their figures

Standard library only, Python 3.11 or later. What it does goes to stderr; stdout belongs to the program.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
STAMP = ENVIRONMENT / "synced"

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Without these Qt cannot be imported at all, even without a display."""

DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Needed only to open a window under X."""

TEST_PROGRAMS = {
    "pdfsig": "poppler-utils",
    "openssl": "openssl",
    "strace": "strace",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus-daemon",
    "exiftool": "libimage-exiftool-perl",
}
"""Independent readers that the tests hold our PDFs, signatures, writes and photographs against."""


class SetUpError(Exception):
    """Something is missing that only a person can put right; the message says how."""


def say(words: str) -> None:
    """Tell progress without touching stdout."""
    print(words, file=sys.stderr, flush=True)


def _quiet_run(command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
    done = subprocess.run(command, env=env, stdout=sys.stderr, stderr=sys.stderr, cwd=ROOT, check=False)
    if done.returncode:
        raise SetUpError(f"`{' '.join(command)}` failed; what it said is above.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing(libraries: Mapping[str, str]) -> list[str]:
    return [package for library, package in libraries.items() if not _loads(library)]


def _apt_install(packages: Sequence[str]) -> None:
    say(f"Installing {' '.join(packages)} …")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0"]
    subprocess.run([*apt, "update"], env=env, stdout=subprocess.DEVNULL, stderr=sys.stderr, check=False)
    done = subprocess.run(
        [*apt, "install", "--no-install-recommends", *packages], env=env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetUpError(f"apt-get could not install {' '.join(packages)}:\n{done.stdout}{done.stderr}")


def _can_apt() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def set_up_system(*, for_tests: bool) -> None:
    """Make sure that Qt's system libraries, and the programs that the tests call, are there (Linux only)."""
    if not sys.platform.startswith("linux"):
        return
    needed = _missing(QT_LIBRARIES)
    wished = _missing(DISPLAY_LIBRARIES)
    if for_tests:
        needed += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    if not _in_step() and not _find_uv() and not _answers([sys.executable, "-m", "pip", "--version"]):
        needed.append("python3-pip")
    if not needed and not wished:
        return
    if _can_apt():
        _apt_install([*needed, *wished])
        return
    line = f"sudo apt-get install --no-install-recommends {' '.join([*needed, *wished])}"
    if needed:
        raise SetUpError(f"Some system libraries are missing. On Debian or Ubuntu:\n  {line}\nthen run this again.")
    if os.environ.get("DISPLAY"):
        say(f"To open a window here, first: {line}")


def _answers(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _find_uv() -> list[str]:
    """The command that runs uv, or nothing."""
    candidates = ([sys.executable, "-m", "uv"], ["uv"])
    return next((command for command in candidates if _answers([*command, "--version"])), [])


def _uv() -> list[str]:
    """The command that runs uv, which is installed for this user if it is not there."""
    if found := _find_uv():
        return found
    say("Installing uv …")
    user = [] if sys.prefix != sys.base_prefix else ["--user"]
    env = {
        **os.environ,
        "PIP_BREAK_SYSTEM_PACKAGES": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    _quiet_run([sys.executable, "-m", "pip", "install", "-q", "--no-warn-script-location", *user, "uv"], env=env)
    return [sys.executable, "-m", "uv"]


def python() -> Path:
    """The interpreter of the locked environment."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _wanted_stamp() -> str:
    return f"{sys.version}\n{hashlib.sha256(LOCK.read_bytes()).hexdigest()}"


def _stamp() -> str:
    return STAMP.read_text(encoding="utf-8") if python().exists() and STAMP.exists() else ""


def _in_step() -> bool:
    """Whether `.venv` holds exactly what the lock says, for this Python."""
    return _stamp() == _wanted_stamp()


def set_up_environment() -> None:
    """Make `.venv` hold exactly what the lock says; a stamp makes the usual case quick."""
    if _in_step():
        return
    uv = _uv()
    say("Setting up the environment in .venv …")
    if not _stamp().startswith(sys.version):
        _quiet_run([*uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(ENVIRONMENT)])
    _quiet_run([*uv, "pip", "sync", "--quiet", "--python", str(python()), "--require-hashes", str(LOCK)])
    STAMP.write_text(_wanted_stamp(), encoding="utf-8")


def environment() -> dict[str, str]:
    """The environment variables under which everything of ours runs.

    What Python compiles is kept in `.venv`, even where bytecode is not to be written among sources: without it every
    process of the tests, and there are hundreds, compiles the program and its libraries anew.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(ENVIRONMENT / "bytecode")
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONPYCACHEPREFIX": compiled}


def call(arguments: Sequence[str], env: Mapping[str, str] | None = None) -> int:
    """Run the environment's Python where the caller stands, and give its exit code."""
    command = [str(python()), *arguments]
    env = dict(env or environment())
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, env)
    return subprocess.run(command, env=env, check=False).returncode


def test(arguments: Sequence[str], *, trials: bool) -> int:
    """Run the tests, or only the long trials, whole."""
    env = environment() | {"QT_QPA_PLATFORM": "offscreen"}
    if trials:
        env["NEGLECT_TOOL_TRIALS"] = "1"
        arguments = ["-m", "trial", "-rA", *arguments]
    elif not {"-n", "--pdb"} & set(arguments):
        # On every core: a whole run takes half as long on two.
        arguments = ["-n", "auto", "--dist", "worksteal", *arguments]
    os.chdir(ROOT)
    return call(["-m", "pytest", *arguments], env)


def check() -> int:
    """Style, types and the direction of imports, each said by its own tool."""
    os.chdir(ROOT)
    tools = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
    )
    codes = [subprocess.run([str(python()), *tool], env=environment(), check=False).returncode for tool in tools]
    return max(min(code, 1) for code in codes)


def bench() -> int:
    """Run every benchmark; each prints its own table of ratios."""
    os.chdir(ROOT)
    scripts = sorted((ROOT / "benchmarks").glob("*.py"))
    codes = [
        subprocess.run([str(python()), str(script)], env=environment(), check=False).returncode for script in scripts
    ]
    return max(codes, default=0)


def main(arguments: Sequence[str]) -> int:
    """Set up what the command needs, then run it."""
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if name not in {"demo", "run", "test", "check", "words", "bench", "trials"}:
        say(__doc__ or "")
        return 0 if name in {"-h", "--help"} else 2
    if sys.version_info < (3, 11):
        say(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}. Run this file with a newer python3.")
        return 2
    try:
        set_up_system(for_tests=name in {"test", "trials"})
        set_up_environment()
    except SetUpError as failed:
        say(str(failed))
        return 2
    match name:
        case "demo":
            return call(["-m", "neglect_tool", "demo", *rest])
        case "run":
            return call(["-m", "neglect_tool", *rest])
        case "test":
            return test(rest, trials=False)
        case "trials":
            return test(rest, trials=True)
        case "check":
            return check()
        case "words":
            return call(["-m", "neglect_tool.gui.catalogue"])
        case _:
            return bench()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Stopped.")
        sys.exit(130)
