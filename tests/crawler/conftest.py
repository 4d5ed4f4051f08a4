import importlib.util
import sys
from pathlib import Path

import pytest


def load(name):
    """A module of this folder, loaded once; the folder is no package."""
    full = f"crawler_tests_{name}"
    if full not in sys.modules:
        spec = importlib.util.spec_from_file_location(full, Path(__file__).parent / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[full] = module
        spec.loader.exec_module(module)
    return sys.modules[full]


@pytest.fixture(scope="session")
def localweb():
    """The web of our own making."""
    return load("localweb")


@pytest.fixture(scope="session")
def declared(localweb, tmp_path_factory):
    """The folder with the declarations of that web's outlets."""
    folder = tmp_path_factory.mktemp("outlets")
    for name, text in localweb.OUTLETS.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return folder
