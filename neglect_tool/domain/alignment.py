"""What cannot be set side by side in assessments that were made with different packs or versions."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack


def misaligned(series: Sequence[Assessment], packs: Mapping[str, FormPack]) -> tuple[str, ...]:
    """A sentence for each thing that does not align between one assessment and the next; items align by id."""
    said = [_other_version(each, packs[each.pack]) for each in series]
    said += [_other_pack(before, now, packs) for before, now in pairwise(sorted(series, key=lambda each: each.as_at))]
    return tuple(sentence for sentence in said if sentence)


def _other_version(assessment: Assessment, pack: FormPack) -> str:
    if assessment.pack_hash is None or assessment.pack_hash == pack.hash:
        return ""
    return (
        f"{assessment.id} was made with another version of the pack {pack.id}; it is read here by version "
        f"{pack.version}, item by item"
    )


def _other_pack(before: Assessment, now: Assessment, packs: Mapping[str, FormPack]) -> str:
    if before.pack == now.pack:
        return ""
    earlier = [item.id for item in packs[before.pack].items()]
    later = [item.id for item in packs[now.pack].items()]
    alone = [item for item in earlier if item not in set(later)] + [item for item in later if item not in set(earlier)]
    only = f", except for {', '.join(alone)}, which only one of them has" if alone else ""
    return (
        f"{before.id} was made with the pack {before.pack} and {now.id} with {now.pack}; items are matched by id{only}"
    )
