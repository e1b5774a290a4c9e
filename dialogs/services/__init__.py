"""One police service per file: its questions, its call of the back office, its closing words.

A file is found by being here: it offers `FORMS`, a tuple of `Form`. Nothing else has to be told of it.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from dialogs.form import Form


@cache
def all_forms() -> dict[str, Form]:
    """Every form of the house by name. Raises `ValueError` where two share a name or an intent."""
    forms: dict[str, Form] = {}
    intents: dict[str, str] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda found: found.name):
        for form in getattr(importlib.import_module(f"{__name__}.{module.name}"), "FORMS", ()):
            if form.name in forms:
                raise ValueError(f"two forms are called {form.name}")
            forms[form.name] = form
            for intent in form.answers_intents:
                if intents.setdefault(intent, form.name) != form.name:
                    raise ValueError(f"{intent} is answered by {intents[intent]} and {form.name}")
    return forms
