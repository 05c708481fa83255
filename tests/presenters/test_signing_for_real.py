"""The report page over the real press, with the real signer and verifier, on a store in memory."""

import json
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.bootstrap import Services
from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.report import ReportPresenter
from neglect_tool.gui.presenters.report_state import TextLine
from neglect_tool.gui.press import LaptopPress
from neglect_tool.services.authority import NewPerson, init_authority, issue_identity
from neglect_tool.services.verifying import verify_report

FAMILIES = Path(__file__).parents[2] / "resources" / "families"


@pytest.fixture
def keys(tmp_path: Path, office: Any) -> Path:
    folder = tmp_path / "authority"
    init_authority(folder, "A council", "brisk otter lends maps", office.clock)
    for name in ("R. Patel", "J. Amos"):
        person = NewPerson(name, "A council")
        issue_identity(folder, "brisk otter lends maps", person, tmp_path / f"{name}.p12", "key phrase", office.clock)
    return tmp_path


def test_a_report_signed_in_the_window_is_sound(office: Any, keys: Path, view: Any, run_now: Any) -> None:
    last = ""
    for path in sorted(FAMILIES.glob("marlowe-*.json")):
        document = json.loads(path.read_bytes())
        office.put(canonical_bytes(document), document["id"])
        last = document["id"]
    office.open(last)
    assert not standing_blockers(office.desk.now.findings)
    press = LaptopPress(Services(clock=office.clock), office.casework)
    page = ReportPresenter(office.desk, press, view, run_now, office.go)
    page.opened(Place(Page.REPORT))
    assert view.state.pages > 1
    assert len(view.state.image.rgb) == view.state.image.width * view.state.image.height * 3
    assert view.state.lines[0] == TextLine(1, "Neglect profile")
    for name in ("R. Patel", "J. Amos"):
        page.start_signing()
        page.form_changed("identity", str(keys / f"{name}.p12"))
        page.form_changed("passphrase", "key phrase")
        page.form_submit()
        assert view.state.form is None, view.state.form.problem
    assert [row.title for row in view.state.signers] == ["R. Patel, practitioner", "J. Amos, manager"]
    copy = keys / view.state.file_name
    page.save_copy(copy)
    root = next((keys / "authority").glob("*.pem")).read_bytes()
    packs = {office.desk.now.pack.id: office.desk.now.pack}
    verdict = verify_report(copy.read_bytes(), [root], now=office.clock(), packs=packs, where="copy")
    assert verdict.valid, verdict
