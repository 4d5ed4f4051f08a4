"""Writes numbered readings and says which are safe, until it is killed. Started by tests as a process of its own."""

# ruff: noqa: T201  # what it prints is what the test reads

import importlib.util
import sys
from pathlib import Path

from indexer.access import Access
from indexer.backend import open_backend


def main(url, first, flush_every, user=None, password=None):
    spec = importlib.util.spec_from_file_location("indexer_corpus", Path(__file__).with_name("corpus.py"))
    corpus = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(corpus)
    put = []
    with open_backend(url, access=Access(user=user, password=password)) as backend:
        print("open", flush=True)
        for number in range(first, first + 100_000):
            backend.put(corpus.numbered(number))
            print("put", number, flush=True)
            put.append(number)
            if number % flush_every == 0:
                backend.flush()
                print("flushed", *put, flush=True)
                put = []


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
