"""Assessment documents into a vault and out of it again, byte for byte, and what a vault holds."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from neglect_tool.domain.form import FormPack
from neglect_tool.errors import FileProblem, InputError
from neglect_tool.exchange.document import canonical_bytes, parse_document, read_bytes
from neglect_tool.exchange.draft import fold
from neglect_tool.exchange.draft_aside import SIGNED
from neglect_tool.exchange.draft_codec import IMPORTED
from neglect_tool.saying import tr
from neglect_tool.services.files import write_whole
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.entry import Entry, NewEntry


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: put in, or `known`, as the vault held the same content already."""

    file: Path
    id: str
    known: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """One assessment of a vault; `state` is `draft`, or who has signed it as it stands."""

    id: str
    as_at: str
    reference: str
    state: str


def import_documents(
    store: EntryStore,
    files: Sequence[Path],
    packs: Mapping[str, FormPack],
    author: str,
    told: Callable[[int, int], None] = lambda _done, _of: None,
) -> tuple[Imported, ...]:
    """Read and check every file, then append them all in one save; nothing is kept if one of them is refused.

    `told` is called before each with how many are done, of how many; what it raises stops all, with nothing imported.
    """
    contents: dict[str, bytes] = {}
    done: list[Imported] = []
    fresh: list[NewEntry] = []
    for number, file in enumerate(files):
        told(number, len(files))
        data = read_bytes(file)
        id_ = parse_document(data, str(file), packs).id
        content = canonical_bytes(json.loads(data))
        if id_ not in contents and any(True for _ in store.entries(subject=id_)):
            contents[id_] = export_document(store, id_)
        known = id_ in contents
        if known and contents[id_] != content:
            raise InputError(
                str(file),
                tr("another assessment with the id “{id}” is there already, and its content is different", id=id_),
                tr("Give this one an id of its own, or import it into another vault; nothing was imported."),
            )
        if not known:
            contents[id_] = content
            fresh.append(NewEntry(author, IMPORTED, id_, content))
        done.append(Imported(file, id_, known))
    if fresh:
        store.append(fresh)
    return tuple(done)


def export_document(store: EntryStore, id_: str) -> bytes:
    """The assessment as it stands, in the one order of keys."""
    entries = tuple(store.entries(subject=id_))
    if not entries:
        raise InputError(
            id_,
            tr("there is no assessment of this id in the vault"),
            tr("`neglect-tool vault list` shows which there are."),
        )
    return canonical_bytes(fold(entries))


def export_to(store: EntryStore, id_: str, out: Path, *, force: bool) -> None:
    """Write that to a file, whole or not at all; an existing one is kept unless `force`."""
    if not out.parent.is_dir():
        raise FileProblem(str(out), tr("its folder does not exist"), tr("Make the folder first."))
    write_whole(out, export_document(store, id_), force=force)


def list_assessments(store: EntryStore) -> tuple[Listed, ...]:
    """Every assessment, in the order in which they were begun."""
    return tuple(_listed(id_, tuple(store.entries(subject=id_))) for id_ in store.subjects())


def _listed(id_: str, entries: Sequence[Entry]) -> Listed:
    document = fold(entries)
    return Listed(id_, document["as_at"], document["family"]["reference"], _state(entries, canonical_bytes(document)))


def _state(entries: Sequence[Entry], content: bytes) -> str:
    """Who signed it as it stands."""
    signed = [json.loads(entry.payload) for entry in entries if entry.kind == SIGNED]
    if not signed:
        return "draft"
    now = hashlib.sha256(content).hexdigest()
    roles = dict.fromkeys(each["role"] for each in signed if each["document_sha256"] == now)
    return tr("signed by {roles}", roles=", ".join(roles)) if roles else tr("changed since it was signed")
