"""The pages that are made from the tables are the ones in the repository."""

from pathlib import Path

from dialogs.charts import document
from locales import Texts

ROOT = Path(__file__).resolve().parents[2]


def test_the_charts_are_current() -> None:
    page = (ROOT / "docs" / "dialogs.md").read_text(encoding="utf-8")
    assert page == document(Texts.load()), "run: python -m dialogs.charts > docs/dialogs.md"
