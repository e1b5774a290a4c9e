"""A real redis-server that keeps an append-only file, and every way we break it.

`appendfsync everysec`, as the embedded one and as most installations: a killed Redis loses nothing then, because
the file is written before the answer and the system keeps what was written. Only losing the machine loses more.
The file is never rewritten here, so that the auditor can read everything that was ever promised in it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

from tests.e2e.house import free_port
from tests.faults.machines import Child

_AWAY = (RedisError, OSError)


class RedisServer(Child):
    """One server on a port of its own. `disk`: a small disk of its own, where we may make one."""

    def __init__(
        self, folder: Path, *options: str, name: str = "redis", disk: SmallDisk | None = None, port: int = 0
    ) -> None:
        self.port = port or free_port()
        self.disk = disk
        self.data = disk.folder if disk else folder / f"{name}-data"
        self.data.mkdir(exist_ok=True)
        binary = shutil.which("redis-server") or "redis-server"
        super().__init__(name, folder, [
            binary, "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.data), "--save", "",
            "--appendonly", "yes", "--appendfsync", "everysec", "--auto-aof-rewrite-percentage", "0",
            "--maxmemory-policy", "noeviction", "--loglevel", "warning", *options,
        ])  # fmt: skip

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    def client(self) -> Redis:
        return Redis.from_url(self.url, socket_timeout=5)

    async def start(self) -> None:
        await super().start()
        await self.ready()

    async def ready(self) -> None:
        """Until it answers and has read its file."""
        while True:
            with suppress(*_AWAY):
                async with self.client() as client:
                    await client.ping()
                    return
            await asyncio.sleep(0.02)

    async def command(self, *words: str | int) -> None:
        """Insist: a Redis that is being broken may drop the connection that breaks it."""
        for _ in range(200):
            with suppress(*_AWAY):
                async with self.client() as client:
                    await client.execute_command(*words)
                    return
            await asyncio.sleep(0.05)
        raise RuntimeError(f"Redis took no {words[0]}")


class SmallDisk:
    """A file system of a few megabytes, which can be filled. Needs the right to mount."""

    def __init__(self, megabytes: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pishkhan-disk-"))
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(self.folder)],
            check=True, capture_output=True,
        )  # fmt: skip

    @classmethod
    def make(cls, megabytes: int) -> SmallDisk | None:
        """None where we may not."""
        try:
            return cls(megabytes)
        except (subprocess.CalledProcessError, FileNotFoundError, PermissionError):
            return None

    def fill(self) -> None:
        """Until not one more byte fits."""
        with suppress(OSError), (self.folder / "ballast").open("wb", buffering=0) as ballast:
            for size in (1 << 20, 4096, 1):
                with suppress(OSError):
                    while ballast.write(b"\0" * size):
                        pass

    def free(self) -> None:
        (self.folder / "ballast").unlink(missing_ok=True)

    def close(self) -> None:
        self.free()
        subprocess.run(["umount", "-l", str(self.folder)], check=False, capture_output=True)
        with suppress(OSError):
            os.rmdir(self.folder)  # noqa: PTH106
