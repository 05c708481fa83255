"""A good pack becomes values, whatever its ids; the shipped ones are found by name."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from neglect_tool.domain.assessment import Assessment, Carer, Child, Evidence, Family, GradingEntry, Source, Visit
from neglect_tool.domain.form import Band
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import Prompt, Status
from neglect_tool.errors import PackError
from neglect_tool.packs.load import load_pack, shipped_pack, shipped_pack_ids

Write = Callable[..., Path]


def test_a_pack_is_loaded_as_written(write: Write, files: dict[str, str]) -> None:
    pack = load_pack(write(files))
    assert (pack.id, pack.version, pack.title) == ("small-pack", "0.3", "A small pack")
    assert pack.grade_names == ("one", "two", "three", "four", "five")
    assert [(part.id, part.name, part.prompts) for part in pack.ungraded] == [
        ("day", "The day", ("What happened today?",))
    ]
    warmth, outdoors = pack.domains
    assert (warmth.id, warmth.name, warmth.about) == ("A", "Warmth", "Whether the child is warm.")
    assert not warmth.named_needs_only
    assert outdoors.named_needs_only
    assert [area.id for area in pack.areas()] == ["A1", "Z9"]
    room, walk = pack.items()
    assert (room.id, room.name, room.question) == ("A1a", "A warm room", "Is the room warm?")
    assert room.bands == {Band.UNDER_ONE, Band.UNDER_FIVE}
    assert room.exposure == room.critical == {Band.UNDER_ONE}
    assert (room.sleep_place, room.alerts_at_four, room.ask_alone) == (True, False, False)
    assert room.descriptor(4) == "The child shivers beside a full meter."
    assert dict(room.look_for) == {
        Band.UNDER_ONE: ("Hands and feet",),
        Band.UNDER_FIVE: ("What the child wears", "Where they sit"),
    }
    assert (walk.sleep_place, walk.alerts_at_four, walk.ask_alone) == (False, True, True)
    assert walk.exposure == frozenset()


def test_a_loaded_pack_cannot_be_changed(write: Write, files: dict[str, str]) -> None:
    item = next(load_pack(write(files)).items())
    with pytest.raises(TypeError):
        item.look_for[Band.UNDER_ONE] = ()  # type: ignore[index]


def test_an_empty_list_of_marks_means_none_and_a_mark_may_be_left_out(write: Write, files: dict[str, str]) -> None:
    files["first.toml"] = (
        files["first.toml"].replace('exposure = ["B"]', "exposure = []").replace('critical = ["B"]\n', "")
    )
    item = next(load_pack(write(files)).items())
    assert item.exposure == item.critical == frozenset()


def test_a_pack_saved_by_another_editor_still_loads(write: Write, files: dict[str, str]) -> None:
    saved = {name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in files.items()}
    assert load_pack(write(saved)) == load_pack(write(files))


def test_a_pack_unlike_ours_is_graded_by_its_own_marks(write: Write, strange_files: dict[str, str]) -> None:
    pack = load_pack(write(strange_files))
    assert [item.id for item in pack.items()] == ["Blatt_7", "tief"]
    seen = Visit("v", date(2026, 5, 1), announced=False, seen=("k",))
    why = (Evidence(Source.OBSERVED, "gesehen"),)
    assessment = Assessment(
        id="a",
        as_at=date(2026, 5, 2),
        pack="orchard",
        family=Family("F", "Garten"),
        children=(Child("k", "Kim", born=date(2010, 1, 1)), Child("e", "Eli", born=date(2024, 1, 1))),
        carers=(Carer("m", "Mo"),),
        visits=(seen,),
        grades=(
            GradingEntry("Blatt_7", "k", "m", "v", 5, evidence=why),
            GradingEntry("tief", "e", "m", "v", 3, evidence=why),
        ),
    )
    result = grade(assessment, pack)
    teenager, small = result.children["k"], result.children["e"]
    assert list(teenager.items) == ["Blatt_7"]
    assert [(alert.item, alert.grade) for alert in teenager.alerts] == [("Blatt_7", 5)]
    assert teenager.prompt is Prompt.P3
    assert list(small.items) == ["Blatt_7", "tief"]
    assert small.open_criticals == ()
    assert small.experience.areas["Wurzel"].grade == 3
    assert small.experience.areas["Ast"].status is Status.NOT_ENOUGH_INFORMATION


def test_shipped_packs_are_found_by_name_and_read_once() -> None:
    assert "graded-neglect-profile" in shipped_pack_ids()
    first = shipped_pack("graded-neglect-profile")
    assert first.id == "graded-neglect-profile"
    assert shipped_pack("graded-neglect-profile") is first


@pytest.mark.parametrize("name", ["nobody's", "../graded-neglect-profile", "", "graded-neglect-profile/", "\x1b[2J"])
def test_a_pack_that_is_not_shipped_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(PackError) as caught:
        shipped_pack(name)
    assert "graded-neglect-profile" in caught.value.remedy
    assert str(caught.value).isprintable()


def test_every_shipped_pack_loads() -> None:
    for pack_id in shipped_pack_ids():
        assert list(shipped_pack(pack_id).items())
