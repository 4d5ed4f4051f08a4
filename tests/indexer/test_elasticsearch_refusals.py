"""Documents that the server refuses for good: kept apart, told, replayed."""

from dataclasses import replace

import pytest

from indexer.backend import open_backend
from indexer.errors import BackendError


def too_large(corpus, name="too-large"):
    """A reading with a figure that no index of numbers takes: its table is ranked out of more than there are atoms."""
    reading = corpus.full_reading(name)
    fact = reading.facts[0].model_copy(update={"out_of": 10**30})
    return reading.model_copy(update={"facts": (fact,)})


def test_a_refused_reading_is_kept_apart_with_the_reason_and_replayed(
    elasticsearch_url, access, corpus, tmp_path, check
):
    letters = tmp_path / "letters.jsonl"
    access = replace(access, dead_letters=letters)
    bad = too_large(corpus)
    with open_backend(elasticsearch_url, access=access) as backend:
        backend.put_all([corpus.numbered(0), bad, corpus.numbered(1)])
        backend.flush()
        assert backend.refused == 1
        check(backend, range(2))
        assert backend.article(bad.article.id) is None
        assert not backend.known(bad.article.source, "raw", "1")
        assert "out_of" in letters.read_text("utf-8")
        assert backend.replay() == (1, 1)
        assert len(letters.read_text("utf-8").splitlines()) == 1
        mended = letters.read_text("utf-8").replace(str(10**30), "63")
        letters.write_text(mended, "utf-8")
        assert backend.replay() == (1, 0)
        assert letters.read_text("utf-8") == ""
        assert backend.counts().articles == 3
        assert backend.known(bad.article.source, "raw", "1")


def test_a_refused_version_leaves_the_one_before(elasticsearch_url, access, corpus, tmp_path):
    access = replace(access, dead_letters=tmp_path / "letters.jsonl")
    good = corpus.full_reading("bai")
    newer = corpus.full_reading("bai", version=2, value="90.5")
    facts = (*newer.facts, newer.facts[0].model_copy(update={"out_of": 10**30}))
    with open_backend(elasticsearch_url, access=access) as backend:
        backend.put(good)
        backend.flush()
        backend.put(newer.model_copy(update={"facts": facts}))
        backend.flush()
        assert backend.refused == 1
        assert list(backend.readings()) == [good]
        assert list(backend.facts()) == list(good.facts)
        assert backend.put(newer)
        backend.flush()
        assert list(backend.facts()) == list(newer.facts)


def test_without_a_file_for_it_a_refusal_is_an_error(elasticsearch_url, access, corpus):
    bad = too_large(corpus)
    with open_backend(elasticsearch_url, access=replace(access, dead_letters=None)) as backend:
        backend.put(bad)
        with pytest.raises(BackendError, match=r"1 articles refused.*too-large.*out_of"):
            backend.flush()
        with pytest.raises(BackendError, match="dead letters"):
            backend.replay()


def test_dead_letters_of_a_forgotten_article_are_forgotten(elasticsearch_url, access, corpus, tmp_path):
    letters = tmp_path / "letters.jsonl"
    bad = too_large(corpus)
    with open_backend(elasticsearch_url, access=replace(access, dead_letters=letters)) as backend:
        backend.put(bad)
        backend.flush()
        assert backend.forget(bad.article.id)
        assert letters.read_text("utf-8") == ""
        assert not backend.forget(bad.article.id)
