"""Backups by themselves: when one is due, which are kept, the second place, and what is deleted for good."""

import json
import os
import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.errors import FileProblem, VaultError
from neglect_tool.services import backups, generations
from neglect_tool.vault import backup, restoring, rotation, store
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.memory import MemoryStore
from neglect_tool.vault.passphrase import Passphrase

START = datetime(2026, 7, 1, 9, tzinfo=UTC)
TIMES = st.lists(
    st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: START - timedelta(minutes=minutes)), unique=True, max_size=80
)


@given(TIMES)
def test_the_newest_ten_are_kept_and_keeping_again_changes_nothing(times: list[datetime]) -> None:
    kept = generations.kept(times, START)
    assert kept <= set(times)
    assert set(sorted(times)[-10:]) <= kept
    assert generations.kept(sorted(kept), START) == kept


@given(TIMES)
def test_each_day_of_the_last_thirty_and_each_month_keeps_its_last(times: list[datetime]) -> None:
    kept = generations.kept(times, START)
    for time in times:
        month = [each for each in times if (each.year, each.month) == (time.year, time.month)]
        assert max(month) in kept
        if time >= START - timedelta(days=30):
            assert max(each for each in times if each.date() == time.date()) in kept
    beyond = [each for each in kept if each not in sorted(times)[-10:] and each < START - timedelta(days=30)]
    assert len({(each.year, each.month) for each in beyond}) == len(beyond), "one a month, long ago"


@given(st.lists(st.integers(1, 60 * 24 * 9), min_size=1, max_size=150))
def test_kept_step_by_step_no_month_and_no_late_day_is_ever_without_one(gaps: list[int]) -> None:
    there: frozenset[datetime] = frozenset()
    ever: list[datetime] = []
    now = START
    for gap in gaps:
        now += timedelta(minutes=gap)
        ever.append(now)
        there = generations.kept([*there, now], now)
        assert now in there
    for time in ever:
        assert any((each.year, each.month) == (time.year, time.month) for each in there)
        if time > now - timedelta(days=29):
            assert any(each.date() == time.date() for each in there)
    # The last ten, a day each of thirty-one, a month each.
    assert len(there) <= 10 + 31 + len({(time.year, time.month) for time in ever})


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def on(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(vaults, clock: Clock):
    with store.create(vaults.folder / "R. Patel", vaults.passphrase, clock, kdf=vaults.cheap) as made:
        yield made


def save(vault) -> None:
    vault.append([NewEntry("R. Patel", "text", "a", b"words")])


def run(vault) -> backups.Outcome:
    outcome = backups.run(vault)
    assert outcome.made is not None, outcome
    return outcome


def names(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir()) if place.exists() else []


def test_one_is_due_an_hour_after_a_save_or_after_a_day(vault, vaults, clock: Clock) -> None:
    assert not backups.due(vault), "nothing was written yet"
    save(vault)
    assert backups.due(vault)
    made = run(vault).made
    assert made.path.name == "R. Patel-20260701T090000Z.neglect-backup"
    assert not backups.due(vault)
    clock.on(minutes=61)
    assert not backups.due(vault), "nothing was saved since"
    save(vault)
    assert backups.due(vault)
    run(vault)
    save(vault)
    clock.on(minutes=59)
    assert not backups.due(vault), "the last one is not an hour old"
    clock.on(minutes=2)
    assert backups.due(vault)
    run(vault)
    clock.on(hours=25)
    assert backups.due(vault), "it is older than a day"
    clock.on(days=-3)
    assert backups.due(vault), "a clock that was set back keeps none from being made"
    run(vault)
    assert not backups.due(vault)
    assert vault.check().faults == ()


def test_opening_a_vault_is_nothing_to_back_up(vaults, clock: Clock) -> None:
    folder = vaults.folder / "vault"
    with store.create(folder, vaults.passphrase, clock, kdf=vaults.cheap) as vault:
        save(vault)
        run(vault)
    clock.on(hours=3)
    with store.open_(folder, vaults.passphrase, clock) as vault:
        assert not backups.due(vault)
        save(vault)
        assert backups.due(vault)


def test_the_practice_store_and_an_unsound_vault_are_never_due(vaults, settled: Path, clock: Clock) -> None:
    memory = MemoryStore(clock)
    save(memory)
    assert not backups.due(memory)
    assert backups.run(memory) == backups.Outcome()
    anchor = (settled / "vault.anchor").read_bytes()
    (settled / "vault.anchor").write_bytes(b"")
    with vaults.open(settled) as vault:
        assert not backups.due(vault)
        outcome = backups.run(vault)
        assert outcome.made is None
        assert "not sound" in outcome.problems[0]
    (settled / "vault.anchor").write_bytes(anchor)


def test_ten_then_days_then_months_lie_there_and_strangers_are_left_alone(vault, clock: Clock) -> None:
    place = vault.folder / "backups"
    for _ in range(14):
        save(vault)
        run(vault)
        clock.on(hours=5)
    kept = names(place)
    assert len(kept) == 11
    assert kept[0] == "R. Patel-20260701T190000Z.neglect-backup", "the last of its day"
    (place / "letter.txt").write_text("keep me")
    strange = place / "R. Patel-20200101T000000Z.neglect-backup"
    strange.write_bytes(b"not one of ours")
    clock.on(days=60)
    for _ in range(11):
        run(vault)
        clock.on(hours=2)
    kept = names(place)
    assert (place / "letter.txt").read_text() == "keep me"
    assert strange.read_bytes() == b"not one of ours"
    ours = [name for name in kept if name not in ("letter.txt", strange.name)]
    assert ours[0] == "R. Patel-20260704T020000Z.neglect-backup", "the last of its month"
    assert len(ours) == 11


def test_with_a_clock_set_back_the_backup_just_made_is_kept(vault, clock: Clock) -> None:
    for _ in range(12):
        run(vault)
        clock.on(minutes=10)
    clock.on(hours=-6)
    made = run(vault).made
    assert made.path.exists()


def test_a_second_place_gets_every_backup_and_is_caught_up_when_it_is_there_again(vault, vaults, clock: Clock) -> None:
    stick, away = vaults.folder / "stick", vaults.folder / "in a drawer"
    stick.mkdir()
    with store.create(vaults.folder / "Other", vaults.passphrase, clock, kdf=vaults.cheap) as other:
        stranger = backup.make(other, stick / "R. Patel-20260601T090000Z.neglect-backup").path
    save(vault)
    backups.set_second_place(vault, "R. Patel", stick)
    assert run(vault).problems == ()
    assert names(stick) == ["R. Patel-20260601T090000Z.neglect-backup", *names(vault.folder / "backups")]
    stick.rename(away)
    for _ in range(3):
        clock.on(hours=2)
        save(vault)
        outcome = run(vault)
        assert outcome.problems == (), "a stick that is not plugged in is no fault"
        assert "not there now" in outcome.notes[0]
    assert not backups.due(vault)
    away.rename(stick)
    assert not backups.due(vault)
    assert backups.behind(vault), "it is to be caught up"
    assert backups.catch_up(vault) == backups.Outcome()
    assert not backups.behind(vault)
    assert names(stick) == ["R. Patel-20260601T090000Z.neglect-backup", *names(vault.folder / "backups")]
    assert stranger.exists()
    assert vault.check().faults == ()
    newest = max(stick.iterdir())
    data = newest.read_bytes()
    newest.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert [fault.where for fault in vault.check().faults] == [str(newest)]
    restoring.restore(sorted(stick.iterdir())[-2], vaults.folder / "again", vaults.passphrase, clock)
    for file in (vault.folder / "vault.hdr", *vault.folder.glob("vault.db*")):
        assert b"stick" not in file.read_bytes(), "where it is, is written nowhere in plain"


def test_a_second_place_must_be_there_and_outside_the_vault(vault, vaults) -> None:
    with pytest.raises(FileProblem, match="no such folder"):
        backups.set_second_place(vault, "R. Patel", vaults.folder / "nowhere")
    inside = vault.folder / "backups"
    inside.mkdir()
    with pytest.raises(FileProblem, match="inside the vault"):
        backups.set_second_place(vault, "R. Patel", inside)
    assert backups.second_place(vault) is None
    backups.set_second_place(vault, "R. Patel", vaults.folder)
    backups.set_second_place(vault, "R. Patel", None)
    assert backups.second_place(vault) is None
    assert [json.loads(entry.payload)["place"] for entry in vault.about_itself("backup-place-set")] == [
        str(vaults.folder),
        "",
    ]


def test_a_disk_that_is_nearly_full_is_said_and_not_filled(vault, vaults, monkeypatch) -> None:
    save(vault)
    run(vault)
    before = names(vault.folder / "backups")
    free = shutil.disk_usage(vault.folder).free
    vault.clock.on(hours=2)
    monkeypatch.setattr(backups, "RESERVE", free * 2)
    outcome = backups.run(vault)
    assert outcome.made is None
    assert outcome.problems == (
        "This disk is nearly full, so no backup was made there; those that are there were kept. Free some space on it.",
    )
    assert names(vault.folder / "backups") == before


def test_two_backups_within_one_second_are_two(vault) -> None:
    save(vault)
    made = [run(vault).made.path.name for _ in range(3)]
    assert names(vault.folder / "backups") == made


def test_what_a_killed_backup_left_is_cleared_on_opening(vault, vaults, clock: Clock) -> None:
    save(vault)
    kept = run(vault).made.path
    vault.close()
    for end in (".part", ".part.db", ".part.db-journal"):
        (kept.parent / f"R. Patel-20260702T000000Z.neglect-backup{end}").write_bytes(b"half")
    store.inspect(vault.folder, vaults.passphrase, clock)
    assert len(names(kept.parent)) == 4, "a check changes nothing"
    store.open_(vault.folder, vaults.passphrase, clock).close()
    assert names(kept.parent) == [kept.name]


def test_backups_from_before_a_disposal_go_once_a_later_one_verifies(vault, vaults, clock: Clock) -> None:
    stick, away = vaults.folder / "stick", vaults.folder / "in a drawer"
    stick.mkdir()
    backups.set_second_place(vault, "R. Patel", stick)
    for _ in range(3):
        save(vault)
        run(vault)
        clock.on(hours=2)
    vault.dispose(["a"], "R. Patel", {"family": "F-1", "reason": "due"})
    disposal = vault.head()
    before = names(stick)
    with pytest.raises(VaultError, match="no later backup is there"):
        backups.drop_older(vault, "R. Patel", disposal)
    clock.on(minutes=1)
    made = run(vault).made
    data = made.path.read_bytes()
    made.path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(VaultError, match="no later backup is there"):
        backups.drop_older(vault, "R. Patel", disposal)
    assert len(names(stick)) == 4
    made.path.write_bytes(data)
    stick.rename(away)
    (vaults.folder / "R. Patel (put aside 2026-01-01 10-00-00)").mkdir()
    dropped = backups.drop_older(vault, "R. Patel", disposal)
    assert dropped.count == 3
    assert names(vault.folder / "backups") == [made.path.name]
    assert [(Path(each.where).name, each.until) for each in dropped.remains] == [
        ("stick", "until this place is there when a backup is next made"),
        ("R. Patel (put aside 2026-01-01 10-00-00)", "until that folder is deleted by hand"),
    ]
    assert dropped.left == 0
    away.rename(stick)
    assert set(before) < set(names(stick))
    clock.on(hours=2)
    last = run(vault).made
    assert names(stick) == names(vault.folder / "backups") == [made.path.name, last.path.name]


def test_a_disposal_renews_the_backups_so_that_none_holds_the_family(vault, vaults, clock: Clock) -> None:
    """The canary: the words of the family are in no backup that is left, each restored and read."""
    vault.append([NewEntry("R. Patel", "text", "gone-family", b"canary words")])
    save(vault)
    run(vault)
    clock.on(hours=2)
    run(vault)
    clock.on(hours=2)
    done = vault.dispose(["gone-family"], "R. Patel", {"family": "F-1", "reason": "due"})
    clock.on(minutes=1)
    older = backups.renewing(vault, "R. Patel")(done.entry.seq)
    assert (older.left, older.elsewhere) == (0, ())
    (left,) = (vault.folder / "backups").iterdir()
    restored = restoring.restore(left, vaults.folder / "again", vaults.passphrase, clock)
    with store.open_(restored.folder, vaults.passphrase, clock) as again:
        assert b"canary words" not in b"".join(entry.payload for entry in again.entries())
        assert again.check().faults == ()
    backups.RESERVE, kept = 1 << 60, backups.RESERVE
    try:
        with pytest.raises(FileProblem, match="no fresh backup"):
            backups.renewing(vault, "R. Patel")(done.entry.seq)
    finally:
        backups.RESERVE = kept


def test_a_disposal_during_a_backup_is_wholly_in_it_or_wholly_not(vault, vaults, monkeypatch) -> None:
    monkeypatch.setattr(backup, "_STEP", 2)
    for number in range(60):
        vault.append([NewEntry("R. Patel", "text", f"family-{number % 2}", b"words %d" % number * 300)])
    told: list[int] = []

    def dispose(percent: int, words: str) -> None:
        told.append(percent)
        if len(told) == 4:
            vault.dispose(["family-1"], "R. Patel", {"family": "F-1", "reason": "due"})

    made = backup.make(vault, vaults.folder / "b", say=dispose)
    assert made.manifest.head == vault.head()
    assert vault.check().faults == ()
    done = restoring.restore(made.path, vaults.folder / "again", vaults.passphrase, vault.clock)
    with store.open_(done.folder, vaults.passphrase, vault.clock) as again:
        assert again.subjects() == ("family-0",)
        assert again.check().faults == ()


def test_backups_of_another_history_made_before_a_disposal_go_too(vault, vaults, clock: Clock) -> None:
    """Restored from an early backup, the vault counts its entries anew; a later backup of before has higher numbers."""
    save(vault)
    early = run(vault).made.path
    clock.on(hours=2)
    for _ in range(20):
        save(vault)
    late = run(vault).made.path
    vault.close()
    clock.on(hours=2)
    restoring.replace(vault.folder, early, vaults.passphrase, clock)
    with store.open_(vault.folder, vaults.passphrase, clock) as again:
        assert again.head().seq < 10
        again.dispose(["a"], "R. Patel", {"family": "F-1", "reason": "due"})
        disposal = again.head()
        clock.on(minutes=1)
        made = run(again).made
        assert late.exists()
        assert backups.drop_older(again, "R. Patel", disposal).count == 2
        assert names(late.parent) == [made.path.name]


def test_after_a_change_of_key_the_older_backups_are_said_to_open_still(vault, vaults, clock: Clock) -> None:
    save(vault)
    run(vault)
    folder = vault.folder
    rotation.rotate(vault, Passphrase(vaults.passphrase), "someone left", kdf=vaults.cheap)
    clock.on(minutes=1)
    with store.open_(folder, vaults.passphrase, clock) as again:
        assert run(again).notes == (
            "1 backup from before the change of key still opens with the passphrase and key of that time.",
        )
        assert again.check().faults == ()
        rotated = next(iter(again.about_itself("key-rotated")))
        from neglect_tool.vault.entry import Head

        assert backups.drop_older(again, "R. Patel", Head(rotated.seq, "")).count == 1
        clock.on(minutes=1)
        assert run(again).notes == ()


def test_a_disposal_under_a_clock_that_was_ahead_does_not_delete_every_later_backup(vault, clock: Clock) -> None:
    vault.append([NewEntry("R. Patel", "text", "gone-family", b"words")])
    save(vault)
    run(vault)
    clock.on(days=365)
    done = vault.dispose(["gone-family"], "R. Patel", {"family": "F-1", "reason": "due"})
    clock.on(days=-364)
    assert backups.renewing(vault, "R. Patel")(done.entry.seq).left == 0
    clock.on(hours=2)
    save(vault)
    made = run(vault).made
    assert made.path.exists()
    clock.on(hours=2)
    save(vault)
    later = run(vault).made
    assert made.path.exists()
    assert later.path.exists()
    assert not backups.due(vault)


def test_two_asked_for_at_the_same_time_are_made_one_after_the_other(vault) -> None:
    save(vault)
    outcomes: list[backups.Outcome] = []
    other = threading.Thread(target=lambda: outcomes.append(backups.run(vault)))

    def say(percent: int, _words: str) -> None:
        if percent == 60:
            other.start()
            sleep(0.3)

    outcomes.append(backups.run(vault, say))
    other.join()
    assert [outcome.problems for outcome in outcomes] == [(), ()]
    assert len(names(vault.folder / "backups")) == 2


def test_one_that_waits_for_another_can_be_given_up(vault) -> None:
    save(vault)
    waited: list[backups.Outcome] = []

    def say(percent: int, _words: str) -> None:
        if percent == 60:
            other = threading.Thread(target=lambda: waited.append(backups.run(vault, cancelled=lambda: True)))
            other.start()
            other.join(10)

    assert backups.run(vault, say).made is not None
    assert waited == [backups.Outcome()]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
def test_what_is_no_file_in_a_place_for_backups_is_passed_over(vault, vaults) -> None:
    """Reading a pipe that somebody put on a stick would wait for ever, and the vault with it."""
    stick = vaults.folder / "stick"
    stick.mkdir()
    os.mkfifo(stick / "R. Patel-20260101T090000Z.neglect-backup")
    backups.set_second_place(vault, "R. Patel", stick)
    save(vault)
    outcomes: list[backups.Outcome] = []
    running = threading.Thread(target=lambda: outcomes.append(backups.run(vault)), daemon=True)
    running.start()
    running.join(20)
    assert [outcome.problems for outcome in outcomes] == [()]
    assert vault.check().faults == ()


def test_what_another_vault_is_writing_to_the_second_place_is_left_to_it(vault, vaults) -> None:
    stick = vaults.folder / "stick"
    stick.mkdir()
    backups.set_second_place(vault, "R. Patel", stick)
    save(vault)
    theirs = stick / "R. Patel-night-20260101T090000Z.neglect-backup.part"
    theirs.write_bytes(b"another vault's, on its way")
    mine = stick / "R. Patel-20260101T090000Z.neglect-backup.part"
    mine.write_bytes(b"what a kill left")
    run(vault)
    assert theirs.exists()
    assert not mine.exists()


def test_what_a_later_decision_lets_stand_an_earlier_one_still_deletes_where_it_turns_up_again(
    vault, vaults, clock: Clock
) -> None:
    """Deleting backups of an older key after a disposal must not spare those that were away and hold the family."""
    save(vault)
    earlier = vault.head()
    vault.append([NewEntry("R. Patel", "text", "gone-family", b"words")])
    made = run(vault).made.path
    away = Path(shutil.copy(made, vaults.folder / made.name))
    clock.on(hours=2)
    done = vault.dispose(["gone-family"], "R. Patel", {"family": "F-1", "reason": "due"})
    assert backups.renewing(vault, "R. Patel")(done.entry.seq).left == 0
    backups.drop_older(vault, "R. Patel", earlier)
    shutil.copy(away, made)
    clock.on(hours=2)
    run(vault)
    assert not made.exists()


def test_a_disposal_reaches_places_that_backups_lay_in_before_or_names_them(vault, vaults, clock: Clock) -> None:
    first, second = vaults.folder / "first", vaults.folder / "second"
    for place in (first, second):
        place.mkdir()
        backups.set_second_place(vault, "R. Patel", place)
        vault.append([NewEntry("R. Patel", "text", f"family of {place.name}", b"words")])
        run(vault)
        clock.on(hours=2)
    backups.set_second_place(vault, "R. Patel", None)
    away = second.rename(vaults.folder / "away")
    done = vault.dispose(["family of first"], "R. Patel", {"family": "F-1", "reason": "due"})
    (words,) = backups.renewing(vault, "R. Patel")(done.entry.seq).elsewhere
    assert words == f"What was there before may still be in {second}, until those there are deleted by hand."
    assert names(first) == []
    away.rename(second)
    done = vault.dispose(["family of second"], "R. Patel", {"family": "F-2", "reason": "due"})
    assert backups.renewing(vault, "R. Patel")(done.entry.seq).elsewhere == ()
    assert names(second) == []
