"""The hash of a pack follows what it says, and nothing else."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neglect_tool.packs.load import load_pack, shipped_pack
from neglect_tool.paths import shipped

Write = Callable[..., Path]
SHIPPED = "graded-neglect-profile"
TEXT = re.compile(r'"([^"\\\n]+)"')


def test_the_canonical_form_has_not_moved(write: Write, files: dict[str, str]) -> None:
    """Documents in the field pin packs by this hash: a new canonical form would orphan them all."""
    assert load_pack(write(files)).hash == "4ac81b6c911edbbaeb81183c3605ca3df2373a4a8f24e782a45ed3fa80ba4563"


def test_each_single_text_of_the_small_pack_counts(write: Write, files: dict[str, str]) -> None:
    hashes = {load_pack(write(files)).hash}
    changes = 0
    for name, text in files.items():
        for match in TEXT.finditer(text):
            if match[1].endswith(".toml") or match[1].startswith("neglect-pack") or len(match[1]) == 1:
                continue
            changed = f"{text[: match.start(1)]}{_other(match[1])}{text[match.end(1) :]}"
            hashes.add(load_pack(write({**files, name: changed})).hash)
            changes += 1
    assert changes > 30
    assert len(hashes) == changes + 1


def _other(text: str) -> str:
    if re.fullmatch(r"[0-9.]+", text):
        return f"{text}1"
    return f"{text}x"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("first.toml", 'bands = ["B", "E"]', 'bands = ["B", "E", "U"]'),
        ("first.toml", 'exposure = ["B"]', "exposure = []"),
        ("first.toml", 'critical = ["B"]', 'critical = ["B", "E"]'),
        ("first.toml", "sleep_place = true", "sleep_place = false"),
        ("second.toml", "alerts_at_four = true", "alerts_at_four = false"),
        ("second.toml", "ask_alone = true", "ask_alone = false"),
        ("second.toml", "named_needs_only = true", "named_needs_only = false"),
        ("second.toml", 'id = "Z"', 'id = "Y"'),
        ("second.toml", "Z9x", "Z9y"),
        ("pack.toml", '"first.toml", "second.toml"', '"second.toml", "first.toml"'),
        ("pack.toml", 'licence = "Apache-2.0"', 'licence = "Apache-2.0"\nauthor = "Somebody"'),
        ("pack.toml", "ungraded.day", "ungraded.night"),
    ],
)
def test_each_mark_id_and_order_counts(write: Write, files: dict[str, str], file: str, old: str, new: str) -> None:
    before = load_pack(write(files)).hash
    assert old in files[file]
    changed = files[file].replace(old, new)
    if 'E", "U"' in new:
        changed += 'look_for.U = ["Kicks"]\n'
    assert load_pack(write({**files, file: changed})).hash != before


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_letter_of_the_shipped_words_changes_the_hash(write: Write, data: st.DataObject) -> None:
    source = {path.name: path.read_text("utf-8") for path in (shipped("forms") / SHIPPED).glob("*.toml")}
    name = data.draw(st.sampled_from(sorted(source)))
    spots = [match for match in TEXT.finditer(source[name]) if " " in match[1]]
    match = data.draw(st.sampled_from(spots))
    at = match.start(1) + data.draw(st.integers(0, len(match[1]) - 1))
    source[name] = f"{source[name][:at]}{'Q' if source[name][at] != 'Q' else 'V'}{source[name][at + 1 :]}"
    assert load_pack(write(source)).hash != shipped_pack(SHIPPED).hash


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_else_counts(write: Write, files: dict[str, str], data: st.DataObject) -> None:
    before = load_pack(write(files)).hash
    dressed: dict[str, str | bytes] = {}
    for name, text in files.items():
        blocks = text.split("\n\n")
        head = blocks[0].split("\n")
        if name != "pack.toml":
            head = data.draw(st.permutations(head))
        blocks[0] = "\n".join(head)
        lines = []
        for line in "\n\n".join(blocks).split("\n"):
            if data.draw(st.booleans()):
                lines.append(data.draw(st.sampled_from(["", "# a note", "\t# ünïcode", "   "])))
            lines.append(line + data.draw(st.sampled_from(["", "  ", " # why"])))
        end = data.draw(st.sampled_from(["\n", "\r\n"]))
        start = data.draw(st.sampled_from(["", "\ufeff"]))
        dressed[name] = (start + end.join(lines)).encode()
    assert load_pack(write(dressed)).hash == before


def test_names_of_files_and_written_out_defaults_do_not_count(write: Write, files: dict[str, str]) -> None:
    before = load_pack(write(files)).hash
    files["pack.toml"] = files["pack.toml"].replace("first.toml", "renamed.toml")
    files["renamed.toml"] = (
        files.pop("first.toml")
        .replace('"B", "E"]', '"E", "B"]')
        .replace("sleep_place = true", "sleep_place = true\nask_alone = false\nalerts_at_four = false")
    )
    files["second.toml"] = files["second.toml"].replace('critical = ["P"]', 'critical = ["P"]\nexposure = []')
    assert load_pack(write(files)).hash == before
