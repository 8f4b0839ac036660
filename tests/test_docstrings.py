"""Every example in a docstring is true."""

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


FILES = sorted((ROOT / "toolkit").rglob("*.py"))
WITH_EXAMPLES = [path for path in FILES if ">>> " in path.read_text(encoding="utf-8")]


def module_of(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=module_of)
def test_the_examples_in_docstrings_are_true(path):
    result = doctest.testmod(importlib.import_module(module_of(path)))
    assert result.attempted > 0
    assert result.failed == 0


def test_there_are_examples():
    assert len(WITH_EXAMPLES) >= 15
