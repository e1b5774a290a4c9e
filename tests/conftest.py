"""For every test: generated examples are judged by what happens, never by how long it took."""

from __future__ import annotations

import hypothesis

hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")
