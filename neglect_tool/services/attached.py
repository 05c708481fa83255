"""The assessment documents that travel inside a report, read again with the packs of this computer."""

from collections.abc import Mapping
from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.exchange.document import parse_document
from neglect_tool.exchange.strict_json import decode
from neglect_tool.report.names import ATTACHMENT, previous_name
from neglect_tool.services.assessing import require_earlier


@dataclass(frozen=True, slots=True)
class Inside:
    """What a report was made from."""

    assessment: Assessment
    previous: tuple[Assessment, ...]
    """Oldest first."""
    pack: FormPack


def names_unknown_pack(attached: Mapping[str, bytes], packs: Mapping[str, FormPack]) -> bool:
    """Whether the report's document was made with a form pack that this computer does not have."""
    document = decode(attached[ATTACHMENT], ATTACHMENT)
    named = document.get("pack") if isinstance(document, dict) else None
    return isinstance(named, str) and named not in packs


def read_inside(attached: Mapping[str, bytes], packs: Mapping[str, FormPack]) -> Inside:
    """The documents of a report; raises DocumentError where one cannot be used."""
    assessment = parse_document(attached[ATTACHMENT], ATTACHMENT, packs)
    names = [previous_name(n) for n in range(1, len(attached)) if previous_name(n) in attached]
    previous = [(name, parse_document(attached[name], name, packs)) for name in names]
    require_earlier(assessment, previous)
    return Inside(assessment, tuple(each for _, each in previous), packs[assessment.pack])
