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


def pack_named(attached: Mapping[str, bytes]) -> str:
    """The id of the form pack that the report's document names, whether or not this computer has it."""
    return str(decode(attached[ATTACHMENT], ATTACHMENT).get("pack", ""))


def read_inside(attached: Mapping[str, bytes], packs: Mapping[str, FormPack]) -> Inside:
    """The documents of a report; raises DocumentError where one cannot be used."""
    assessment = parse_document(attached[ATTACHMENT], ATTACHMENT, packs)
    names = [previous_name(n) for n in range(1, len(attached)) if previous_name(n) in attached]
    previous = [(name, parse_document(attached[name], name, packs)) for name in names]
    require_earlier(assessment, previous)
    return Inside(assessment, tuple(each for _, each in previous), packs[assessment.pack])
