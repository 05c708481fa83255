"""From a folder of `forms/` to a frozen `FormPack`, or one located error that holds every fault."""

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from neglect_tool.domain.form import Band, Domain, FormPack, Item
from neglect_tool.errors import PackError
from neglect_tool.packs.check import Head, check_domain, check_head
from neglect_tool.packs.source import Fault, broken, plain_name, read_source
from neglect_tool.packs.table import Findings
from neglect_tool.paths import shipped
from neglect_tool.saying import tr

PACK_FILE = "pack.toml"
FORM_PACK = "form pack"


def load_pack(folder: Path) -> FormPack:
    """The pack in that folder, wholly checked; PackError names every fault with its file, line and remedy."""
    findings = Findings()
    source = read_source(folder, PACK_FILE)
    if isinstance(source, Fault):
        raise broken(folder, FORM_PACK, [source])
    head = check_head(source, findings)
    domains = []
    for name in head.files:
        domain_source = read_source(folder, name)
        if isinstance(domain_source, Fault):
            findings.faults.append(domain_source)
        else:
            domains.append(check_domain(domain_source, findings))
    if findings.faults:
        raise broken(folder, FORM_PACK, findings.faults)
    return FormPack(
        id=head.id,
        version=head.version,
        title=head.title,
        hash=content_hash(head, domains),
        domains=tuple(domains),
        ungraded=head.ungraded,
        grade_names=head.grade_names,
    )


def shipped_pack_ids() -> tuple[str, ...]:
    """The ids of the packs that come with the program, in order of the alphabet."""
    return tuple(sorted(path.parent.name for path in shipped("forms").glob(f"*/{PACK_FILE}")))


@cache
def shipped_pack(pack_id: str) -> FormPack:
    """A pack that comes with the program, read once; PackError if there is none of that id."""
    known = shipped_pack_ids()
    if pack_id not in known:
        raise PackError(
            plain_name(pack_id, FORM_PACK),
            tr("there is no form pack of this name"),
            tr("Use one of: {known}.", known=", ".join(known)),
        )
    pack = load_pack(shipped("forms") / pack_id)
    if pack.id != pack_id:
        raise PackError(
            pack_id, tr("this folder holds the pack {id}", id=pack.id), tr("Give the folder the name of its pack.")
        )
    return pack


def content_hash(head: Head, domains: Iterable[Domain]) -> str:
    """SHA-256 over what the pack says, as compact JSON with sorted keys, in 64 hexadecimal digits.

    Every word, mark and id counts, and so does the order of domains, areas, items and prompts. What does not: line
    ends, comments, spacing, the order of keys in a record, names of files, and whether a default is written out.
    """
    content = {
        "id": head.id,
        "version": head.version,
        "title": head.title,
        "language": head.language,
        "licence": head.licence,
        "author": head.author,
        "grade_names": head.grade_names,
        "ungraded": [[part.id, part.name, part.prompts] for part in head.ungraded],
        "domains": [
            {
                "id": domain.id,
                "name": domain.name,
                "about": domain.about,
                "named_needs_only": domain.named_needs_only,
                "areas": [[area.id, area.name, [_item(item) for item in area.items]] for area in domain.areas],
            }
            for domain in domains
        ],
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _item(item: Item) -> dict[str, object]:
    return {
        "id": item.id,
        "name": item.name,
        "question": item.question,
        "grades": item.descriptors,
        "bands": _bands(item.bands),
        "exposure": _bands(item.exposure),
        "critical": _bands(item.critical),
        "alerts_at_four": item.alerts_at_four,
        "sleep_place": item.sleep_place,
        "ask_alone": item.ask_alone,
        "look_for": {band.value: words for band, words in item.look_for.items()},
    }


def _bands(bands: frozenset[Band]) -> str:
    return "".join(band.value for band in Band if band in bands)
