"""What each addition to a report changed: signing may fill its own field, and nothing else.

Narrower than the rules of the PDF standard, and quick however long the report is, because only what was added is read.
"""

from collections.abc import Sequence
from typing import Any, Final

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject, Reference, StreamObject
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

_FILLED: Final = frozenset(("/V", "/AP"))
_COUNTED: Final = frozenset(("/SigFlags",))
_DECLARED: Final = frozenset(("/Extensions", "/Version"))
"""Other programs declare here which kinds of signature they use; nothing is shown by it."""
_CERTIFIED: Final = _DECLARED | {"/Perms"}


def overstepping(reader: PdfFileReader, fields: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the additions, from 1, that change more than the field signed in them.

    `fields` are the names of the signed fields in the order in which they were signed.
    """
    return tuple(
        number
        for number in range(1, reader.xrefs.total_revisions)
        if number > len(fields) or not _only_signs(reader, number, fields[number - 1])
    )


def _only_signs(reader: PdfFileReader, number: int, field: str) -> bool:
    before, after = reader.get_historical_resolver(number - 1), reader.get_historical_resolver(number)
    widget = _widget(before, field)
    form = before.root.raw_get("/AcroForm")
    if widget is None or not isinstance(form, IndirectObject) or not _same_trailer(before, after):
        return False
    free = {
        before.root_ref.idnum: _CERTIFIED if number == 1 else _DECLARED,
        form.idnum: _COUNTED,
        widget.idnum: _FILLED,
    }
    size = reader.xrefs.get_xref_container_info(number - 1).size
    changed = [each for each in reader.xrefs.explicit_refs_in_revision(number) if each.idnum < size]
    return (
        len(free) == 3
        and all(each.idnum in free and _same_but(before(each), after(each), free[each.idnum]) for each in changed)
        and _is_new(after(widget), "/V", size)
    )


def _widget(revision: HistoricalResolver, field: str) -> Reference | None:
    """Where the field of that name is kept."""
    form = revision.root["/AcroForm"]
    listed = form["/Fields"] if isinstance(form, DictionaryObject) else ()
    for each in listed if isinstance(listed, ArrayObject) else ():
        place: Reference | None = each.reference if isinstance(each, IndirectObject) else None
        found = revision(place) if place else None
        if isinstance(found, DictionaryObject) and found.get("/T") == field:
            return place
    return None


def _is_new(widget: PdfObject, entry: str, size: int) -> bool:
    value = widget.raw_get(entry) if isinstance(widget, DictionaryObject) and entry in widget else None
    return isinstance(value, IndirectObject) and value.idnum >= size


def _same_trailer(before: HistoricalResolver, after: HistoricalResolver) -> bool:
    old, new = before.trailer_view, after.trailer_view
    return all(_same(_raw(old, key), _raw(new, key)) for key in ("/Root", "/Info", "/Encrypt"))


def _raw(found: DictionaryObject, key: str) -> PdfObject | None:
    return found.raw_get(key) if key in found else None


def _same_but(old: Any, new: Any, free: frozenset[str]) -> bool:
    """Whether two dictionaries differ in those entries at most."""
    if not isinstance(old, DictionaryObject) or not isinstance(new, DictionaryObject):
        return False
    keys = (set(old) | set(new)) - free
    return all(key in old and key in new and _same(old.raw_get(key), new.raw_get(key)) for key in keys)


def _same(old: Any, new: Any) -> bool:
    """Whether two values are written alike, without looking behind references."""
    if isinstance(old, IndirectObject) or isinstance(new, IndirectObject):
        both = isinstance(old, IndirectObject) and isinstance(new, IndirectObject)
        return both and (old.idnum, old.generation) == (new.idnum, new.generation)
    if isinstance(old, StreamObject) or isinstance(new, StreamObject):
        return False
    if isinstance(old, DictionaryObject):
        return isinstance(new, DictionaryObject) and _same_but(old, new, frozenset())
    if isinstance(old, ArrayObject):
        pairs = zip(old, new, strict=True) if isinstance(new, ArrayObject) and len(old) == len(new) else None
        return pairs is not None and all(_same(*pair) for pair in pairs)
    return type(old) is type(new) and bool(old == new)
