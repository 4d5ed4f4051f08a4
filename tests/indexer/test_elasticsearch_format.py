"""An index on servers whose words were made by an earlier version: told to readers, made anew by whoever writes."""

import pytest

from indexer.errors import BackendError
from indexer.query import Query


def test_words_of_another_format_are_made_anew(openers, open_index, corpus, tmp_path, monkeypatch, caplog):
    url = openers["elasticsearch"](tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("indexer.elastic.mapping.FORMAT", 1)
        with open_index(url) as backend:
            backend.put_all(corpus.numbered(number) for number in range(3))
    with pytest.raises(BackendError, match=r"written in format 1, this version reads .* any command that writes"):
        open_index(url, readonly=True)
    with open_index(url) as backend:
        assert "made anew in format" in caplog.text
        assert backend.search(Query(text="quang ninh")).total == 3
    with open_index(url, readonly=True) as backend:
        assert backend.search(Query(text="quang ninh")).total == 3
