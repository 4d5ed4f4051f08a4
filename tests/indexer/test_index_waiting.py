"""Articles wait a little before the text index is given them: whatever happens meanwhile, it ends as one made anew."""

import random

import pytest

from indexer.backend import open_backend
from indexer.query import Query
from indexer.textindex import TextIndex

NAMES = 12
ASKED = ("papi", "sipas", "papi OR pci", "pci -papi", '"papi pci"')


def happenings(chance, corpus):
    """Articles of four stories in any order, some twice, in new versions, taken out."""
    ids = {name: corpus.article(f"bai-{name}", "Bài", "papi").id for name in range(NAMES)}
    versions = dict.fromkeys(range(NAMES), 0)
    for _ in range(60):
        name = chance.randrange(NAMES)
        kind = chance.random()
        if kind < 0.1:
            yield "forget", ids[name]
            versions[name] = 0
        elif kind < 0.2:
            yield "flush", None
        else:
            versions[name] += 1
            text = " ".join(chance.choices(("papi", "sipas", "pci"), k=3))
            on = corpus.article(f"bai-{name}", "Bài", text, version=versions[name], day="2024-04-17T08:00")
            family = ids[name % 4] if chance.random() < 0.7 else None
            yield "put", corpus.reading(on.model_copy(update={"id": ids[name], "family": family}))


def answers(backend):
    # Scores are left out: what was deleted counts for them until tantivy merges.
    found = []
    for text in ASKED:
        page = backend.search(Query(text=text, sort="date", limit=50))
        hits = [(hit.article.id, hit.article.version, sorted(one.article for one in hit.reprints)) for hit in page.hits]
        found.append((page.total, sorted(hits)))
    return found


@pytest.mark.parametrize("together", [1, 3, 200])
@pytest.mark.parametrize("seed", range(4))
def test_what_waits_is_found_like_what_is_made_anew(tmp_path, corpus, monkeypatch, together, seed):
    monkeypatch.setattr("indexer.backends.embedded._TOGETHER", together)
    with open_backend(f"embedded:{tmp_path / 'index'}") as backend:
        for what, of in happenings(random.Random(seed), corpus):  # noqa: S311  # an order, not a secret
            if what == "put":
                backend.put(of)
            elif what == "forget":
                backend.forget(of)
            else:
                backend.flush()
        backend.flush()
        found = answers(backend)
        backend.rebuild()
        assert answers(backend) == found
        assert any(total for total, _ in found)
        assert any(reprints for _, hits in found for *_, reprints in hits)


def test_a_first_publication_and_its_reprint_are_written_once_each(tmp_path, corpus, monkeypatch):
    written = []

    def added(index, key, article, standing, **more):
        written.append(article.id)
        add(index, key, article, standing, **more)

    add = TextIndex._add
    monkeypatch.setattr("indexer.textindex.TextIndex._add", added)
    with open_backend(f"embedded:{tmp_path / 'index'}") as backend:
        first = corpus.article("goc", "Bài", "papi")
        first = first.model_copy(update={"family": first.id})
        copies = [corpus.article(f"lai-{number}", "Bài", "papi", family=first.id) for number in range(3)]
        for on in (first, *copies):
            backend.put(corpus.reading(on))
        backend.flush()
        assert sorted(written) == sorted(on.id for on in (first, *copies))
        assert [len(hit.reprints) for hit in backend.search(Query(text="papi")).hits] == [3]
