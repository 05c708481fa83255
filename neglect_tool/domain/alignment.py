"""What cannot be set side by side in assessments that were made with different packs or versions."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.saying import tr


def misaligned(series: Sequence[Assessment], packs: Mapping[str, FormPack]) -> tuple[str, ...]:
    """A sentence for each thing that does not align between one assessment and the next; items align by id."""
    said = [_other_version(each, packs[each.pack]) for each in series]
    said += [_other_pack(before, now, packs) for before, now in pairwise(sorted(series, key=lambda each: each.as_at))]
    return tuple(sentence for sentence in said if sentence)


def _other_version(assessment: Assessment, pack: FormPack) -> str:
    if assessment.pack_hash is None or assessment.pack_hash == pack.hash:
        return ""
    return tr(
        "{id} was made with another version of the pack {id2}; it is read here by version {version}, item by item",
        id=assessment.id,
        id2=pack.id,
        version=pack.version,
    )


def _other_pack(before: Assessment, now: Assessment, packs: Mapping[str, FormPack]) -> str:
    if before.pack == now.pack:
        return ""
    earlier = [item.id for item in packs[before.pack].items()]
    later = [item.id for item in packs[now.pack].items()]
    alone = [item for item in earlier if item not in set(later)] + [item for item in later if item not in set(earlier)]
    only = tr(", except for {alone}, which only one of them has", alone=", ".join(alone)) if alone else ""
    return tr(
        "{id} was made with the pack {pack} and {id2} with {pack2}; items are matched by id{only}",
        id=before.id,
        pack=before.pack,
        id2=now.id,
        pack2=now.pack,
        only=only,
    )
