"""Encryption at rest: everything a citizen said or was told is sealed before it reaches Redis.

AES-256-GCM with a random 96-bit nonce. The sealed form is `key id (4) + nonce (12) + ciphertext and tag`.
The line's name is authenticated with it, so a sealed session cannot be moved to another line.
A key must be rotated before 2³² messages (years at the planned load); the first key seals, all open.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from hmac import digest as hmac_digest
from pathlib import Path
from secrets import token_hex

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_ID_BYTES = 4
_NONCE_BYTES = 12


class SealBroken(Exception):
    """Nothing here opens it: the key is not ours, or the bytes were changed or moved."""


class Sealer:
    """Seals with the first key, opens with any."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise ValueError(f"sealing needs at least one key, each of {KEY_BYTES} bytes")
        self._ciphers = {_key_id(key): AESGCM(key) for key in keys}
        self._first_id = _key_id(keys[0])
        self._first = self._ciphers[self._first_id]
        # Names must stay findable while keys rotate, so they hang on the oldest key, which is listed last.
        self._naming = hmac_digest(keys[-1], b"pishkhan names", sha256)

    def seal(self, data: bytes, bound_to: str) -> bytes:
        """Encrypt `data`; only `open` with the same `bound_to` gives it back."""
        nonce = os.urandom(_NONCE_BYTES)
        return self._first_id + nonce + self._first.encrypt(nonce, data, bound_to.encode())

    def open(self, sealed: bytes, bound_to: str) -> bytes:
        """The inverse of `seal`. Raises `SealBroken`."""
        cipher = self._ciphers.get(sealed[:_ID_BYTES])
        if cipher is None:
            raise SealBroken("sealed with a key that is not among ours")
        try:
            return cipher.decrypt(
                sealed[_ID_BYTES : _ID_BYTES + _NONCE_BYTES],
                sealed[_ID_BYTES + _NONCE_BYTES :],
                bound_to.encode(),
            )
        except (InvalidTag, ValueError):
            raise SealBroken("changed, cut or moved since it was sealed") from None

    def name(self, kind: str, secret: str) -> str:
        """A stable one-way name for something secret (a tracking code, a token): 32 hex digits."""
        return hmac_digest(self._naming, f"{kind}\0{secret}".encode(), sha256)[:16].hex()

    def outdated(self, sealed: bytes) -> bool:
        """Whether an older key sealed this, so that it should be sealed anew when next written."""
        return sealed[:_ID_BYTES] != self._first_id


def _key_id(key: bytes) -> bytes:
    return sha256(b"pishkhan key id" + key).digest()[:_ID_BYTES]


def parse_keys(text: str) -> list[bytes]:
    """Keys from a setting: base64 of 32 bytes each, separated by commas. Raises `ValueError`."""
    keys = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        try:
            key = base64.b64decode(part, validate=True)
        except binascii.Error:
            raise ValueError("a session key is not base64") from None
        if len(key) != KEY_BYTES:
            raise ValueError(f"a session key has {len(key)} bytes instead of {KEY_BYTES}")
        keys.append(key)
    if not keys:
        raise ValueError("no session key given")
    return keys


def own_key(data_dir: Path) -> bytes:
    """The key made once for an installation that names none: readable by its owner only."""
    path = data_dir / "session.key"
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        draft = data_dir / f"session.key.{token_hex(4)}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(base64.b64encode(os.urandom(KEY_BYTES)).decode())
            file.flush()
            os.fsync(file.fileno())
        # A link appears whole or not at all, so two processes that start together agree on one key.
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return parse_keys(path.read_text())[0]
