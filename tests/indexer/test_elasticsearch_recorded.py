"""A 9.x server and API keys, which cannot run in the tests, against what a real 9.1.4 said."""

import importlib.util
import json
from pathlib import Path

import pytest

from indexer.access import Access
from indexer.backend import open_backend
from indexer.query import Query

KEY = "aWQ6c2NobMO8c3NlbC1nZWhlaW0"
READERS_KEY = "aWQ6bGVzZXItZ2VoZWlt"


@pytest.fixture(scope="module")
def conversation():
    spec = importlib.util.spec_from_file_location("conversation", Path(__file__).with_name("conversation.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def replay(conversation):
    running = conversation.Replay(json.loads(conversation.RECORDED.read_text("utf-8")))
    yield running
    running.stop()


def test_a_9_server_is_spoken_to_as_it_was_recorded_with_api_keys(conversation, replay, corpus):
    access = Access(api_key=KEY, reader_api_key=READERS_KEY)

    def open_index(*, readonly):
        return open_backend(replay.url, readonly=readonly, access=access)

    told = conversation.converse(open_index, corpus, Query(text="quang ninh"))
    assert told.pop("counts")["articles"] == 1
    assert told == {"changed": True, "titles": ["Quảng Ninh"], "facts": ["89.95"], "readings": True, "version": 2}
    assert (replay.unexpected, replay.remaining) == ([], [])
    keys = [headers["Authorization"] for headers in replay.headers]
    assert set(keys) == {f"ApiKey {KEY}", f"ApiKey {READERS_KEY}"}
    assert keys == sorted(keys, key=f"ApiKey {READERS_KEY}".__eq__)
    # Version 9 understands version 8 where it is told to.
    told_to = {
        headers["Accept"].partition(";")[2] for headers in replay.headers if "vnd.elasticsearch" in headers["Accept"]
    }
    assert told_to == {"compatible-with=8"} or {one.strip() for one in told_to} == {"compatible-with=8"}
