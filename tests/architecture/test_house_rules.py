"""The habits of the house, held by the tools that check them, so that they cannot fade."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "neglect_tool").rglob("*.py"))
LONGEST_PAGE, LONGEST_MODULE, LONGEST_FUNCTION = 200, 300, 60
"""In lines: whoever reads one holds it whole, and two ideas are two modules."""


@pytest.mark.parametrize(
    "tool",
    [
        pytest.param(["-m", "ruff", "check", "."], id="style"),
        pytest.param(["-m", "ruff", "format", "--check", "."], id="layout"),
        pytest.param(["-m", "mypy"], id="types"),
        pytest.param(["-c", "from importlinter.cli import lint_imports_command as run; run()"], id="imports"),
    ],
)
def test_a_tool_has_nothing_to_say(tool: list[str]) -> None:
    done = subprocess.run([sys.executable, *tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_page_method_shadows_qt(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    if "gui" in module.parts:
        assert "render" not in names


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_layout_is_asked_for_what_stands_at_a_place(module: Path) -> None:
    """Python keeps such an item after Qt let go of it, and takes what lies there next for it: see `gui/tab_order`."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    asked = {node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and hasattr(node.func, "attr")}
    assert not asked & {"itemAt", "itemAtPosition"}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_short_and_each_function_fits_a_screen(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    most = LONGEST_PAGE if module.parent.name == "pages" else LONGEST_MODULE
    assert len(source.splitlines()) <= most, "split it where two ideas part"
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    assert [f"{each.name}: {_lines(each)}" for each in functions if _lines(each) > LONGEST_FUNCTION] == []


def _lines(function: ast.FunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


@pytest.mark.parametrize(
    ("arguments", "never"),
    [
        pytest.param(["grade", "--help"], ("reportlab", "pikepdf", "pyhanko", "apsw", "PySide6"), id="grading"),
        pytest.param(["--help"], ("reportlab", "pikepdf", "pyhanko", "apsw", "PySide6"), id="help"),
        pytest.param(["vault", "--help"], ("reportlab", "pikepdf", "pyhanko", "PySide6"), id="vault"),
    ],
)
def test_heavy_libraries_wait_until_they_are_used(arguments: list[str], never: tuple[str, ...]) -> None:
    program = (
        f"import sys; from neglect_tool.cli.app import run; run({arguments!r}); print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    loaded = set(done.stderr.split())
    assert "neglect_tool" in loaded
    assert not loaded & set(never)


def test_every_claim_of_the_security_page_names_tests_that_are_there() -> None:
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    cited: list[tuple[str, str]] = []
    file = ""
    for named, test in re.findall(r"`((?:[a-z0-9_]+/)+test_[a-z0-9_]+\.py)?(?:::(test_[a-z0-9_]+))?`", page):
        file = named or file
        if named or test:
            cited.append((file, test))
    assert len(cited) > 80
    for file, test in cited:
        source = (ROOT / "tests" / file).read_text(encoding="utf-8")
        assert not test or f"def {test}(" in source, f"{file} has no {test}"
