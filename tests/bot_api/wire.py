"""Requests as they lie on the wire: reading their parameters, and breaking the line."""

from __future__ import annotations

import asyncio
import socket
import struct

from aiohttp import BodyPartReader, web

from tests.bot_api.errors import bad_request
from tests.bot_api.faults import Fault, Kind
from tests.bot_api.values import Params, UploadedFile


async def read_parameters(request: web.Request) -> Params:
    """Query and body together, whichever form the body has. Raises `ApiError` 400."""
    raw: Params = dict(request.query)
    kind = request.content_type
    if kind == "application/json" and request.can_read_body:
        try:
            body = await request.json()
        except ValueError:
            raise bad_request("can't parse request: Can't parse request JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("can't parse request: expected a JSON object")
        raw |= body
    elif kind == "multipart/form-data":
        raw |= await _multipart(request)
    elif kind == "application/x-www-form-urlencoded":
        raw |= dict(await request.post())
    return raw


async def _multipart(request: web.Request) -> Params:
    """Fields and files; `attach://name` becomes the part it names. Raises 400 if that is missing."""
    raw, parts = Params(), dict[str, UploadedFile]()
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_request("can't parse request: nested multipart")
        content = bytes(await part.read())
        if part.filename is None:
            raw[part.name] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            parts[part.name] = UploadedFile(part.filename, kind, content)
    used = set()
    for name, value in raw.items():
        if isinstance(value, str) and value.startswith("attach://"):
            used.add(attached := value.removeprefix("attach://"))
            if attached not in parts:
                raise bad_request(f"there is no {name} in the request")
            raw[name] = parts[attached]
    return raw | {name: file for name, file in parts.items() if name not in used}


async def go_silent(request: web.Request, fault: Fault) -> web.Response:
    """Never answer: cut the line at once, or leave it open until the caller or the fault has had enough."""
    if fault.kind in (Kind.TIMEOUT_BEFORE, Kind.TIMEOUT_AFTER):
        await asyncio.sleep(fault.seconds or 3600)
    if (transport := request.transport) is not None:
        # Linger 0 turns the close into a reset, which is what a broken path looks like.
        wire = transport.get_extra_info("socket")
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    # Nobody will read this: the handler has to return something.
    return web.Response(status=500)
