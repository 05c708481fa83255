"""A broken pack is never loaded, and each thing wrong with it is said with its file, line, key and remedy."""

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neglect_tool.errors import PackError
from neglect_tool.packs.load import load_pack

Write = Callable[..., Path]


def faults(folder: Path) -> tuple[str, ...]:
    with pytest.raises(PackError) as caught:
        load_pack(folder)
    error = caught.value
    assert error.details
    for line in (str(error), *error.details):
        assert line.isprintable(), line
        assert line.endswith("."), line
    return error.details


# The file, what is replaced by what, then how the fault begins and what it says.
BREAKS = [
    ("first.toml", 'name = "Warmth"', 'name = "Warmth"\ncolour = "red"', "first.toml, line 3, colour", "no key"),
    ("first.toml", "sleep_place = true", "sleeps = true", "first.toml, line 14, areas.A1.items.A1a.sleeps", "no key"),
    ("pack.toml", 'title = "A small pack"\n', "", "pack.toml, line 1", "`title` is missing"),
    ("first.toml", 'question = "Is the room warm?"\n', "", "first.toml, line 8, areas.A1.items.A1a", "`question`"),
    ("first.toml", 'name = "Indoors"\n', "", "first.toml, line 5, areas.A1", "`name` is missing"),
    ("first.toml", 'id = "A"\n', "", "first.toml, line 1", "`id` is missing"),
    ("first.toml", 'name = "A warm room"', "name = 7", "first.toml, line 9, areas.A1.items.A1a.name", "not text"),
    ("first.toml", "sleep_place = true", 'sleep_place = "yes"', "first.toml, line 14,", "neither true nor false"),
    ("first.toml", 'bands = ["B", "E"]', 'bands = "B"', "first.toml, line 11, areas.A1.items.A1a.bands", "not a list"),
    ("first.toml", 'look_for.B = ["Hands and feet"]', "look_for.B = 3", "first.toml, line 22,", "not a list"),
    ("second.toml", 'id = "Z"', 'id = "A"', "second.toml, line 1, id", "used already (first.toml, line 1)"),
    ("second.toml", "areas.Z9", "areas.A1", "second.toml, line 6, areas.A1", "used already (first.toml, line 5)"),
    ("second.toml", "items.Z9x", "items.A1a", "second.toml, line 9,", "used already (first.toml, line 8)"),
    ("second.toml", "items.Z9x", "items.A", "second.toml, line 9,", "the id A is used already"),
    ("first.toml", "areas.A1.items.A1a", 'areas.A1.items."A 1"', "first.toml, line 8,", "cannot be an id"),
    ("first.toml", '  "It is lit when a visitor asks.",\n', "", "first.toml, line 15,", "there are 4 texts"),
    ("second.toml", '"In for weeks."', '"In for weeks.", "Out."', "second.toml, line 16,", "6 texts, not five"),
    ("first.toml", '"It is lit when a visitor asks."', '""', "first.toml, line 18, areas.A1.items.A1a.grades[2]", "e"),
    ("first.toml", '"It is lit when a visitor asks."', '" "', "first.toml, line 18,", "empty"),
    ("first.toml", '"Hands and feet"', '"Hands "', "first.toml, line 22,", "begins or ends with a space"),
    ("first.toml", "It is lit when a visitor asks.", "The heater was OFF; someone  lit it.", "first.toml, line 18,",
     "stand already at first.toml, line 17"),
    ("second.toml", "Out by nine.", "It is lit when a visitor asks.", "second.toml, line 16,", "first.toml, line 18"),
    ("first.toml", '"B", "E"', '"B", "E", "X"', "first.toml, line 11, areas.A1.items.A1a.bands[2]", "no age band `X`"),
    ("first.toml", '"B", "E"', '"B", "E", "E"', "first.toml, line 11,", "stands here twice"),
    ("first.toml", '"B", "E"', '"B", "E", 5', "first.toml, line 11,", "no age band `5`"),
    ("first.toml", 'exposure = ["B"]', 'exposure = ["P"]', "first.toml, line 12,", "not among the item's bands"),
    ("first.toml", 'critical = ["B"]', 'critical = ["U"]', "first.toml, line 13,", "not among the item's bands"),
    ("first.toml", "look_for.E", "look_for.T", "first.toml, line 23,", "not among the item's bands"),
    ("first.toml", "look_for.E", "look_for.teenage", "first.toml, line 23,", "no age band `teenage`"),
    ("first.toml", 'look_for.B = ["Hands and feet"]\n', "", "first.toml, line 22,", "the band B has nothing"),
    ("first.toml", 'look_for.B = ["Hands and feet"]', "look_for.B = []", "first.toml, line 22,", "nothing to look for"),
    ("second.toml", 'critical = ["P"]\n', "", "second.toml, line 13,", "only a critical item can alert"),
    ("pack.toml", '"second.toml"', '"third.toml"', "third.toml", "missing"),
    ("pack.toml", '"second.toml"', '"../second.toml"', "pack.toml, line 8, domains[1]", "not the name of a domain"),
    ("pack.toml", '"second.toml"', '"/etc/passwd"', "pack.toml, line 8,", "not the name of a domain"),
    ("pack.toml", '"second.toml"', '"C:\\\\second.toml"', "pack.toml, line 8,", "not the name of a domain"),
    ("pack.toml", '"second.toml"', '"pack.toml"', "pack.toml, line 8,", "not the name of a domain"),
    ("pack.toml", '"second.toml"', '"first.toml"', "pack.toml, line 8,", "stands here twice"),
    ("pack.toml", '["first.toml", "second.toml"]', "[]", "pack.toml, line 8, domains", "no domains"),
    ("pack.toml", "neglect-pack/1", "neglect-pack/2", "pack.toml, line 1, format", "neglect-pack/2"),
    ("pack.toml", '"small-pack"', '"Small Pack"', "pack.toml, line 2, id", "cannot be used here"),
    ("pack.toml", '"0.3"', '"next"', "pack.toml, line 3, version", "cannot be used here"),
    ("pack.toml", '"en-GB"', '"English"', "pack.toml, line 5, language", "cannot be used here"),
    ("pack.toml", ', "five"', "", "pack.toml, line 7, grade_names", "4 texts"),
    ("pack.toml", '["What happened today?"]', "[]", "pack.toml, line 12, ungraded.day.prompts", "no prompts"),
    ("first.toml", "Is the room warm?", "Is the \\u001b[2Jroom warm?", "first.toml, line 10,", "U+001B"),
    ("first.toml", "Is the room warm?", "Is the \\u202eroom warm?", "first.toml, line 10,", "U+202E"),
    ("first.toml", "Is the room warm?", "Is the\\nroom warm?", "first.toml, line 10,", "breaks off into a new line"),
    ("first.toml", "Is the room warm?", "x" * 1200, "first.toml, line 10,", "longer than 1000"),
    ("first.toml", '"Hands and feet"', ",\n".join(f'"{n}"' for n in range(300)), "first.toml, line 22,", "than 200"),
    ("first.toml", 'name = "Warmth"', 'name = "Warmth"\nname = "Again"', "first.toml, line 3", "not TOML"),
    ("first.toml", '"A warm room"', '"A warm room', "first.toml, line 9", "not TOML"),
    ("first.toml", "[areas.A1.items.A1a]", "[areas.A1.items.A1a", "first.toml, line 8", "not TOML"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "begins", "says"), BREAKS)
def test_each_fault_is_located(
    write: Write, files: dict[str, str], file: str, old: str, new: str, begins: str, says: str
) -> None:
    assert old in files[file]
    files[file] = files[file].replace(old, new)
    found = [line for line in faults(write(files)) if says in line]
    assert found
    assert all(line.startswith(begins) for line in found), found


def test_all_faults_are_told_at_once(write: Write, files: dict[str, str]) -> None:
    files["pack.toml"] = files["pack.toml"].replace('title = "A small pack"\n', "")
    files["first.toml"] = files["first.toml"].replace('"E"]', '"Q"]').replace("true", "1")
    files["second.toml"] = files["second.toml"].replace('name = "Fresh air"\n', "")
    found = faults(write(files))
    assert len([line for line in found if line.startswith("pack.toml")]) == 1
    assert len([line for line in found if line.startswith("first.toml")]) >= 3
    assert len([line for line in found if line.startswith("second.toml")]) == 1
    with pytest.raises(PackError, match=f"{len(found)} faults"):
        load_pack(write(files))


@pytest.mark.parametrize("emptied", ['[areas.A1]\nname = "Indoors"\n[areas.A1.items]\n', "[areas]\n", ""])
def test_a_domain_or_area_with_nothing_in_it_is_refused(write: Write, files: dict[str, str], emptied: str) -> None:
    files["first.toml"] = 'id = "A"\nname = "Warmth"\nabout = "It."\n' + emptied
    (fault,) = faults(write(files))
    assert fault.startswith("first.toml, line ")
    assert "no items" in fault or "no areas" in fault or "`areas` is missing" in fault


def test_a_folder_without_a_pack_is_said_to_be_so(tmp_path: Path) -> None:
    assert "pack.toml: this file of the pack is missing" in faults(tmp_path)[0]
    assert "missing" in faults(tmp_path / "nowhere")[0]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'id = "A"\nname = "\xff\xfe"\n', "first.toml, line 2: this file is not UTF-8"),
        (b"# " + b"x" * 600_000, "larger than 512 KB"),
        (b"# ok\n# " + b"x" * 2500, "first.toml, line 2: this line is longer than 2000"),
        (b"x = " + b"[\n" * 20_000, "first.toml: lists or tables are nested too deeply"),
        (b"x = 1\n\x00", "not TOML"),
        (b"id = \xef\xbc\xa1", "not TOML"),
        (b"id = 2026-13-45", "not TOML"),
        (b"", "`id` is missing"),
    ],
)
def test_a_file_that_cannot_be_read_as_toml_is_located(
    write: Write, files: dict[str, str], content: bytes, says: str
) -> None:
    assert any(says in line for line in faults(write({**files, "first.toml": content})))


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_a_file_may_not_lead_out_of_the_folder_or_be_a_pipe(
    write: Write, files: dict[str, str], tmp_path: Path
) -> None:
    folder = write(files)
    outside = tmp_path / "outside.toml"
    (folder / "first.toml").rename(outside)
    (folder / "first.toml").symlink_to(outside)
    assert "leads out of the folder" in faults(folder)[0]
    (folder / "first.toml").unlink()
    os.mkfifo(folder / "first.toml")
    assert "missing" in faults(folder)[0]


def test_a_file_made_to_be_slow_is_soon_refused(write: Write, files: dict[str, str]) -> None:
    started = time.perf_counter()
    files["first.toml"] = "".join(f"{'.'.join('a' * 900)}.k{number} = 1\n" for number in range(60))
    assert "no key `a`" in " ".join(faults(write(files)))
    files["first.toml"] = "x = [\n" + "1,\n" * 150_000 + "]"
    assert "no key `x`" in " ".join(faults(write(files)))
    assert time.perf_counter() - started < 10


def test_lines_are_right_among_comments_long_texts_and_quoted_keys(write: Write, files: dict[str, str]) -> None:
    files["first.toml"] = (
        '# id = "not this"\n"id" = "A" # A\n'
        "name = 'it is'\n"
        'about = """one [two]\\\n  # three = "3"\\\n  four"""\n'
        + files["first.toml"]
        .split("\n", 3)[3]
        .replace('critical = ["B"]', 'critical = [ # none\n  "B",\n  "T", # here\n]')
    )
    (fault,) = faults(write(files))
    number = files["first.toml"].split("\n").index('  "T", # here') + 1
    assert fault.startswith(f"first.toml, line {number}, areas.A1.items.A1a.critical[1]: the band T is not among")


def test_inline_tables_and_lists_of_tables_are_located_too(write: Write, files: dict[str, str]) -> None:
    files["second.toml"] = (
        'id = "Z"\nname = "Outdoors"\nabout = "Out."\n'
        'areas = { Z9 = { name = "Air", items = { Z9x = { name = 1 } } } }\n'
        "[[extra]]\n[[extra]]\n"
    )
    found = faults(write(files))
    assert any(line.startswith("second.toml, line 4, areas.Z9.items.Z9x.name: this is not text") for line in found)
    assert any(line.startswith("second.toml, line 5, extra: there is no key") for line in found)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_to_a_file_escapes_as_anything_but_a_pack_error(
    write: Write, files: dict[str, str], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(files)))
    raw = bytearray(files[name].encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        end = min(len(raw), at + data.draw(st.integers(0, 30)))
        raw[at:end] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b'"', b"[", b"]", b"=", b"\n", b"{", b"'''", b"."])
        )
        if not raw:
            break
    with contextlib.suppress(PackError):
        load_pack(write({**files, name: bytes(raw)}))
