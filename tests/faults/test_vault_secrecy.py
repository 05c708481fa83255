"""Nothing that a person wrote can be found in any file that the vault leaves, at any moment, in any place."""

import sqlite3
from pathlib import Path

import pytest

from neglect_tool.vault.chain import Seal
from tests.faults.recording import can_trace, traced

CANARY = "Kanarienvogel-7f3a"

USING = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.vault import store
    from neglect_tool.vault.entry import NewEntry

    folder, canary = Path(sys.argv[1]), sys.argv[2]
    clock = lambda: datetime.now(UTC)
    vault = store.create(folder, canary + " passphrase", clock, kdf=KdfParameters(19 * 1024, 1, 1))
    for number in range(300):
        text = (canary + " " * (number % 50)) * (1 + number * 37 % 400)
        vault.append([NewEntry(canary, "k-" + canary, f"{canary} {number % 7}", text.encode())])
        if number == 200:
            vault.idle()
            assert vault.check().faults == ()
    print("used", flush=True)
    sys.stdin.read()
"""


def findings(*folders: Path) -> list[str]:
    """Files of these folders that hold the canary, in their names or contents, in any of its encodings."""
    needles = [CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    needles.append(CANARY.encode().hex().encode())
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            if CANARY in path.name or (path.is_file() and any(needle in path.read_bytes() for needle in needles)):
                found.append(path.name)  # noqa: PERF401 - reads better
    return sorted(found)


def test_no_file_holds_what_was_written_while_open_killed_or_closed(vaults, tmp_path: Path) -> None:
    places = {name: tmp_path / name for name in ("TMPDIR", "HOME", "XDG_STATE_HOME", "SQLITE_TMPDIR")}
    for place in places.values():
        place.mkdir()
    environment = {name: str(place) for name, place in places.items()}
    folder = tmp_path / "vault"
    child = vaults.child(USING, folder, CANARY, environment=environment)
    assert child.stdout.readline() == "used\n"
    assert (folder / "vault.db-wal").stat().st_size > 100_000
    assert findings(folder, *places.values()) == []
    child.kill()
    child.communicate()
    assert findings(folder, *places.values()) == []
    vaults.passphrase = CANARY + " passphrase"
    with vaults.open(folder) as vault:
        assert vaults.saves(vault) == 300
        assert CANARY in next(iter(vault.entries())).author
    assert findings(folder, *places.values()) == []


def test_the_search_does_find_it_in_a_plain_database(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE entry (payload)")
    plain.execute("INSERT INTO entry VALUES (?)", (CANARY,))
    plain.commit()
    plain.close()
    (tmp_path / "wide.txt").write_bytes(CANARY.encode("utf-16-le"))
    assert findings(tmp_path) == ["plain.db", "wide.txt"]


WRITES = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg"
"""Every call by which a process hands bytes to a file, a pipe or another process."""
needs_strace = pytest.mark.skipif(not can_trace(), reason="needs strace to see what is written and deleted again")


def as_traced(text: bytes) -> bytes:
    """How strace writes these bytes."""
    return "".join(f"\\x{byte:02x}" for byte in text).encode()


def leaks(written: bytes) -> list[str]:
    """The encodings in which the canary is in what was written."""
    return [coding for coding in ("utf-8", "utf-16-le", "utf-16-be") if as_traced(CANARY.encode(coding)) in written]


@needs_strace
def test_no_write_of_the_process_holds_it_temporary_files_too(tmp_path: Path) -> None:
    plain = """
        import sqlite3, sys
        db = sqlite3.connect(sys.argv[1])
        db.execute("CREATE TABLE entry (payload)")
        db.execute("INSERT INTO entry VALUES (?)", (sys.argv[2],))
        db.commit()
    """
    assert leaks(traced(tmp_path / "trace", WRITES, plain, tmp_path / "plain.db", CANARY)) == ["utf-8"]
    written = traced(tmp_path / "trace", WRITES, USING, tmp_path / "vault", CANARY)
    assert written.count(b"pwrite64") > 1000
    assert leaks(written) == []


WINDOW = """
    import logging, sys
    from datetime import date
    from pathlib import Path

    folder, canary = Path(sys.argv[1]), sys.argv[2]
    # Whoever looks for a fault lets every library say all it can.
    logging.basicConfig(filename=folder / "log", level=logging.DEBUG)
    logging.captureWarnings(True)

    from PySide6.QtCore import QTimer
    from neglect_tool.bootstrap import Services
    from neglect_tool.domain import draft as changes
    from neglect_tool.domain.assessment import (
        Action, Carer, CarerView, Child, Evidence, Event, Family, Meeting, NotGrade, Source, Strength, Visit, Voice
    )
    from neglect_tool.errors import NeglectToolError
    from neglect_tool.gui import crash
    from neglect_tool.gui.app import choose_platform, make_application
    from neglect_tool.gui.press import LaptopPress
    from neglect_tool.paths import settings_file
    from neglect_tool.services.casework import Choice
    from neglect_tool.settings import Settings, save_settings

    choose_platform()
    application = make_application()
    services = Services()
    save_settings(settings_file(), Settings(mode="dark"))
    store = services.create_vault(folder / "vault", canary + " passphrase")
    casework = services.casework(store, canary)
    today = casework.today
    id_ = casework.new_family(canary, canary).assessment.id
    casework.apply(id_, [
        changes.ChildPut(Child("c1", canary, date(today.year - 4, 1, 1))),
        changes.CarerPut(Carer("p1", canary, canary)),
        changes.VisitPut(Visit("v1", today, False, canary, canary, canary, ("c1", "p1"))),
        changes.MeetingSet(Meeting(canary, today)),
        changes.VoiceWritten(Voice("c1", "v1", canary, canary)),
        changes.ViewWritten(CarerView("p1", canary)),
        changes.EventWritten(Event(today, canary, canary, canary)),
        changes.StrengthWritten(Strength("c1", canary)),
        changes.ActionPut(Action("a1", canary, canary, canary)),
        *(changes.TextWritten(field, canary) for field in changes.TextField),
    ])
    for item in list(casework.draft(id_).pack.items())[:6]:
        draft = casework.choose(id_, Choice(item.id, "c1", "p1", "v1", NotGrade.UNKNOWN, canary))
        casework.apply(id_, [changes.EvidenceWritten(draft.keys["grades"][-1], Evidence(Source.CHILD, canary))])
    casework.undo(id_)
    casework.redo(id_)
    casework.keep_form(id_, "visit", {"place": canary})
    press = LaptopPress(services, casework)
    made = press.build(id_, "panel")
    press.page(made.pdf, 1, 1.0, grey=False)
    assert canary[:8] in str(press.lines(made.pdf, 1)), "the report that is only looked at must hold what is looked for"
    try:
        casework.new_family(canary, canary)
    except NeglectToolError as error:
        logging.getLogger("neglect_tool").debug("refused: %s", type(error).__name__)

    def fault():
        text = canary
        raise ValueError(f"a fault of ours with {text}")

    crash.install()
    QTimer.singleShot(0, fault)
    shown = []

    def finish():
        shown.extend(box.detailedText() for box in crash._shown)
        application.quit()

    QTimer.singleShot(200, finish)
    application.exec()
    assert len(shown) == 1 and "ValueError" in shown[0], shown
    (folder / "crash report").write_text(shown[0], encoding="utf-8")
    store.close()
    store = services.open_vault(folder / "vault", canary + " passphrase")
    casework = services.casework(store, canary)
    assert [row.name for row in casework.work_out([id_])] == [canary]
    store.close()
    logging.info("done")
"""
"""A day's work through what the window itself uses, a report looked at, and a fault of ours, everything logged."""

CARELESS = """
    import logging, sys
    logging.basicConfig(filename=sys.argv[1] + "/log", level=logging.DEBUG)
    logging.debug("opened %s", sys.argv[2])
    try:
        raise ValueError(sys.argv[2])
    except ValueError:
        sys.excepthook(*sys.exc_info())
"""


@needs_strace
def test_no_log_setting_or_crash_report_of_a_days_work_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure
) -> None:
    place = tmp_path / "home"
    for name in ("TMPDIR", "HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        (place / name).mkdir(parents=True)
        monkeypatch.setenv(name, str(place / name))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    work = tmp_path / "work"
    work.mkdir()
    careless = traced(tmp_path / "trace", WRITES, CARELESS, work, CANARY)
    assert careless.count(as_traced(CANARY.encode())) >= 2, "its log line and its crash report must be found"
    assert findings(work) == ["log"]
    (work / "log").unlink()

    written = traced(tmp_path / "trace", WRITES, WINDOW, work, CANARY)
    assert leaks(written) == []
    assert as_traced(b"%PDF-") not in written, "a report that was only looked at was written down"
    assert findings(work, place) == []
    assert as_traced(b"ValueError") in written
    assert as_traced(b"mode = ") in written
    assert b"done" in (work / "log").read_bytes()
    assert list(place.rglob("settings.toml"))
    figure(
        "canary in every byte written",
        f"0 in {written.count(b'write'):,} writes: vault, log, settings, crash report",
        f"found {careless.count(as_traced(CANARY.encode()))} times in a plain log and a plain crash report",
    )


def test_no_key_is_in_what_stands_for_an_object_in_an_error(settled: Path, vaults) -> None:
    keys, vault_id = vaults.keys(settled)
    for shown in (repr(keys), repr(Seal(keys.chain, vault_id, ((3, keys.anchor),)))):
        for key in (keys.database, keys.chain, keys.anchor, keys.header):
            assert repr(key)[11:-2] not in shown
            assert key.hex() not in shown
