"""Signing in to the staff page."""

from __future__ import annotations

import time

from sqladmin.authentication import AuthenticationBackend
from starlette.requests import Request

from sandbox.codes import digest, same

WRONG_LOGINS = 10  # in one minute, from everybody together


class StaffDoor(AuthenticationBackend):
    """Signs staff in with the staff token; the cookie holds a signed yes and nothing else."""

    def __init__(self, token: str) -> None:
        # The cookie's key follows from the token: a changed token signs everybody out.
        super().__init__(digest("staff-cookie", token), same_site="strict", max_age=12 * 3600)
        self._token = token
        self._wrong: list[float] = []

    async def login(self, request: Request) -> bool:
        now = time.monotonic()
        self._wrong = [at for at in self._wrong if now - at < 60]
        if len(self._wrong) >= WRONG_LOGINS:
            return False
        given = (await request.form()).get("token")
        if not isinstance(given, str) or not same(given, self._token):
            self._wrong.append(now)
            return False
        request.session["staff"] = True
        return True

    async def logout(self, request: Request) -> bool:
        request.session.clear()
        return True

    async def authenticate(self, request: Request) -> bool:
        return request.session.get("staff") is True
