"""docs/mission.md names what the desk does: every row's file and transcript exist, and no service is left out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import yaml

from dialogs.services import all_forms
from nlp.vocabulary import INTENTS
from tests.test_transcripts import BESIDE_FORMS, FOLDER, services_shown

ROOT = Path(__file__).resolve().parents[2]
#: Conversations of each service: one told in one breath and one full of detours, and one in each other language.
FEWEST = {"fa": 2, "en": 1, "ar": 1}
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "mission.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and "system named" not in line
]


def test_every_row_points_to_a_file_and_a_conversation() -> None:
    assert len(ROWS) > 20
    missing = []
    for _, _, file, transcript in ROWS:
        if not (ROOT / file.strip("`")).exists():
            missing.append(file)
        if not (ROOT / "tests" / "transcripts" / f"{transcript.strip('`')}.yaml").exists():
            missing.append(transcript)
    assert not missing


def test_every_intent_has_its_service() -> None:
    answered = {intent for form in all_forms().values() for intent in form.answers_intents}
    assert set(INTENTS) - answered == BESIDE_FORMS


def test_every_service_is_shown_in_every_language() -> None:
    """By what each conversation promises to show; the runner of the transcripts holds it to that."""
    told = Counter(
        (service, one.get("lang", "fa"))
        for path in FOLDER.glob("*.yaml")
        for one in yaml.safe_load(path.read_text("utf-8"))
        for service in services_shown(path, one)
    )
    services = {*all_forms(), *BESIDE_FORMS}
    assert {service for service, _ in told} <= services, "a conversation shows a service that is not there"
    wanted = {(service, lang): least for service in services for lang, least in FEWEST.items()}
    missing = {f"{service} in {lang}": least - told[service, lang]
               for (service, lang), least in wanted.items() if told[service, lang] < least}  # fmt: skip
    assert not missing
