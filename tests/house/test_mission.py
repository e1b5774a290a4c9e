"""docs/mission.md names what the desk does: every row's file and transcript exist, and no service is left out."""

from __future__ import annotations

from pathlib import Path

import yaml

from dialogs.services import all_forms
from nlp.vocabulary import INTENTS

ROOT = Path(__file__).resolve().parents[2]
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
    # The two that no form answers: the emergency card and whose business it is instead.
    assert set(INTENTS) - answered == {"emergency", "out_of_scope"}


def test_every_service_has_at_least_two_conversations() -> None:
    """By the forms that a conversation goes through, as the runner notes them in its titles and file names."""
    folder = ROOT / "tests" / "transcripts"
    conversations = [one for path in folder.glob("*.yaml") for one in yaml.safe_load(path.read_text("utf-8"))]
    assert len(conversations) >= 2 * len(INTENTS) - 10, len(conversations)
