"""The seal of each page of the encrypted database, checked from its bytes alone: no copy, no database opened.

The format is SQLCipher 4's: 4,096 bytes, of which the last 80 are an initial vector and an HMAC-SHA512 over what is
before it and the page's number. Free pages are sealed as well, so every byte is covered.
"""

import hashlib
import hmac
from collections.abc import Callable
from typing import BinaryIO

from neglect_tool.crypto import same

PAGE_BYTES = 4096
_SEAL_BYTES = 64
_SALT_BYTES = 16
_KEY_BYTES = 32
_ROUNDS = 2
_SALT_TURN = 0x3A
_HEED_EVERY = 1024


def bad_page(file: BinaryIO, size: int, key: bytearray, heed: Callable[[], None] = lambda: None) -> int | None:
    """The number of the first page, from where the file stands on, that is not as it was written; None if all are.

    `heed` is called now and then, and raises where the work is to stop.
    """
    if size % PAGE_BYTES or not size:
        return size // PAGE_BYTES + 1
    seal: hmac.HMAC | None = None
    for number in range(1, size // PAGE_BYTES + 1):
        if number % _HEED_EVERY == 0:
            heed()
        page = file.read(PAGE_BYTES)
        if len(page) != PAGE_BYTES:
            return number
        if seal is None:
            seal = hmac.new(_seal_key(key, page[:_SALT_BYTES]), digestmod="sha512")
        found = seal.copy()
        found.update(page[_SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES] + number.to_bytes(4, "little"))
        if not same(found.digest(), page[-_SEAL_BYTES:]):
            return number
    return None


def _seal_key(key: bytearray, salt: bytes) -> bytes:
    turned = bytes(byte ^ _SALT_TURN for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, turned, _ROUNDS, _KEY_BYTES)
