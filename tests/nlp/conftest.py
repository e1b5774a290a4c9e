"""One understander for all tests of this folder; trained first where phrases or code have changed."""

import pytest

from nlp.model import Model, StaleModel, stamp
from nlp.understanding import Understander


@pytest.fixture(scope="session")
def understander() -> Understander:
    try:
        Model.load(expected_stamp=stamp())
    except StaleModel:
        from nlp.training import train

        train().save()
    return Understander.load()
