"""Putting many documents into any store: said how far it is, all or none, and stopped without a trace."""

import json
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.cli.lines import each_second
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.vaults import import_documents

PACKS = {"graded-neglect-profile": shipped_pack("graded-neglect-profile")}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    source = Path(__file__).parents[2] / "resources" / "families" / "brackenbury-2026-07.json"
    made = []
    for number in range(5):
        document = json.loads(source.read_bytes()) | {"id": f"a{number}"}
        made.append(tmp_path / f"{number}.json")
        made[-1].write_text(json.dumps(document))
    return made


def test_it_is_said_how_far_it_is(store: EntryStore, files: list[Path]) -> None:
    told: list[tuple[int, int]] = []
    import_documents(store, files, PACKS, "R. Patel", lambda *far: told.append(far))
    assert told == [(number, 5) for number in range(5)]
    assert len(store.subjects()) == 5


def test_stopped_half_way_nothing_is_imported(store: EntryStore, files: list[Path]) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    head = store.head()
    with pytest.raises(KeyboardInterrupt):
        import_documents(store, files, PACKS, "R. Patel", stop)
    assert store.head() == head
    import_documents(store, files, PACKS, "R. Patel")
    assert len(store.subjects()) == 5


def test_what_is_quick_says_nothing_and_what_is_long_speaks_now_and_then(capsys: Any) -> None:
    quick, long = each_second("{} of {}"), each_second("{} of {} read", wait=0.0)
    quick(1, 2)
    long(1200, 5000)
    assert capsys.readouterr().err == "neglect-tool: note: 1,200 of 5,000 read.\n"
