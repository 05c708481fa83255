"""Who may read what, read from a document and written to one."""

from typing import Any

from neglect_tool.domain.draft import TextField
from neglect_tool.domain.sharing import NOTHING, PANEL, Reason, Share, Sharing, known_recipient
from neglect_tool.exchange.record import Record
from neglect_tool.exchange.schema import shown
from neglect_tool.saying import tr

_REMEDY = tr("Write “professional”, or “carer:” or “child:” with an id.")


def read_sharing(record: Record) -> Sharing:
    """What was decided about a line; nothing where the key is left out."""
    return _sharing(record.one("sharing")) if record.has("sharing") else NOTHING


def read_texts(document: Record) -> tuple[tuple[str, Sharing], ...]:
    """What was decided about each of the texts that there is one of."""
    if not document.has("texts"):
        return ()
    texts = document.one("texts")
    found = ((field.value, _sharing(texts.one(field))) for field in TextField if texts.has(field))
    return tuple((field, sharing) for field, sharing in found if not sharing.empty)


def read_edition(document: Record) -> str:
    """For whom the document was filtered; nothing: it is whole."""
    edition = document.text("edition")
    if edition and known_recipient(edition) not in (edition, ""):
        edition = known_recipient(edition)
    if edition and (edition == PANEL or not known_recipient(edition)):
        raise document.fault("edition", f"“{shown(edition)}” is no edition that is filtered", _REMEDY)
    return edition


def sharing_of(sharing: Sharing) -> dict[str, Any] | None:
    """The object that says it; None where nothing was decided."""
    if sharing.empty:
        return None
    protected = sharing.protected
    return {
        "shares": [_share_of(each) for each in sharing.shares],
        "protected": protected and {"by": protected.by, "on": protected.on.isoformat(), "why": protected.why},
        "traceless": [_share_of(each) for each in sharing.traceless],
        "withheld": [_share_of(each) for each in sharing.withheld],
    }


def _share_of(share: Share) -> dict[str, Any]:
    return {"with": share.with_, "by": share.by, "on": share.on.isoformat(), "why": share.why}


def _sharing(record: Record) -> Sharing:
    protected = record.one("protected") if record.has("protected") else None
    return Sharing(
        tuple(_share(each) for each in record.each("shares")),
        None if protected is None else Reason(*_decided(protected)),
        tuple(_share(each) for each in record.each("traceless")),
        tuple(_share(each) for each in record.each("withheld")),
    )


def _share(record: Record) -> Share:
    words = record.required_text("with")
    recipient = known_recipient(words)
    if recipient in ("", PANEL):
        raise record.fault("with", f"“{shown(words)}” is nobody with whom anything is shared", _REMEDY)
    return Share(recipient, *_decided(record))


def _decided(record: Record) -> tuple[str, Any, str]:
    return record.required_text("by"), record.required_day("on"), record.required_text("why")
