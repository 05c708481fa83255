"""JSON read strictly: bounded in size and depth, no NaN, no half characters; repeated keys are kept to be named."""

import json
from pathlib import Path
from typing import Any, NoReturn

from neglect_tool.errors import DocumentError, FileProblem
from neglect_tool.saying import tr

LIMIT = 50 * 1024 * 1024
"""Bytes; a real assessment with its history is a few hundred thousand."""


class RepeatedKeys(dict[str, Any]):
    """A JSON object in which some key stood more than once; `repeated` is the first such key."""

    def __init__(self, pairs: list[tuple[str, Any]], repeated: str) -> None:
        super().__init__(pairs)
        self.repeated = repeated


def read_bytes(path: Path) -> bytes:
    """The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read."""
    where = str(path)
    try:
        if path.is_dir():
            raise FileProblem(where, tr("this is a folder, not a file"), tr("Name the assessment document itself."))
        if path.stat().st_size > LIMIT:
            raise _too_large(where)
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise FileProblem(where, tr("there is no such file"), tr("Check the name and the folder.")) from None
    except PermissionError:
        raise FileProblem(where, tr("this file may not be read"), tr("Ask for the right to read it.")) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileProblem(
            where, tr("this file cannot be read ({reason})", reason=reason), tr("Check the name and the disk.")
        ) from None
    if len(data) > LIMIT:
        raise _too_large(where)
    return data


def decode(data: bytes, where: str) -> Any:
    """The JSON value in `data`; raises DocumentError with the line and column of the first fault."""
    text = _text(data, where)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"{where}: line {error.lineno}, column {error.colno}"
        what = error.msg[:1].lower() + error.msg[1:]
        raise DocumentError(
            place, tr("this is not JSON ({what})", what=what), tr("Mend the file at that place.")
        ) from None
    except RecursionError:
        raise DocumentError(
            where, tr("brackets are nested too deeply"), tr("An assessment document needs no more than six levels.")
        ) from None
    except _NotFinite as error:
        what = tr("{error} is not a JSON number", error=error)
        raise DocumentError(where, what, tr("Write a whole number or null.")) from None
    except ValueError:
        raise DocumentError(where, tr("it holds a number of thousands of digits"), tr("Mend that number.")) from None


def whole_text(value: str, place: str) -> str:
    """The same text, once it is sure to have no half of a surrogate pair, which no file or page can hold."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise DocumentError(
            place, tr("this text holds half of a character (a lone surrogate)"), tr("Type that character again.")
        ) from None
    return value


class _NotFinite(ValueError):
    pass


def _refuse_constant(name: str) -> NoReturn:
    raise _NotFinite(name)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            return RepeatedKeys(pairs, key)
        seen.add(key)
    return found


def _text(data: bytes, where: str) -> str:
    if not data.strip():
        raise DocumentError(where, tr("this file is empty"), tr("Name an assessment document."))
    if data.startswith(b"\xef\xbb\xbf"):
        what = tr("this file begins with a byte order mark")
        raise DocumentError(
            tr("{where}: line 1, column 1", where=where), what, tr("Save it as UTF-8 without a byte order mark.")
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        place = f"{where}: line {line}, byte {column}"
        raise DocumentError(place, tr("this is not UTF-8 text"), tr("Save the file as UTF-8.")) from None


def _too_large(where: str) -> FileProblem:
    what = tr("this file is larger than {limit} MB, so it was not read", limit=LIMIT // (1024 * 1024))
    return FileProblem(where, what, tr("Name an assessment document; the largest real ones are under 1 MB."))
