# Two commands for everyone: `make run` and `make test`. Both set up what they need the first time.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INPUT ?=
INDEX ?= embedded:.reformwatch

.PHONY: run test check format gold bench soak lock clean

$(VENV)/.run: requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q schema crawler nlp indexer reformwatch
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

# The main job: over HTTP on the sample pages, or on your own files with INPUT=PATH.
run: $(VENV)/.run
	@if [ -n "$(INPUT)" ]; then $(BIN)/reformwatch run "$(INPUT)" --index "$(INDEX)"; else $(BIN)/reformwatch demo --index "$(INDEX)"; fi

# Everything a change must pass: style, types, contracts, then all tests.
test: check
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# How well the gold is read. `make gold PIN=--pin` raises the floors that the tests hold; nothing lowers them.
gold: $(VENV)/.dev
	$(BIN)/python benchmarks/gold.py $(PIN)

# What the promises on speed rest on; benchmarks/README.md explains the lines.
bench: $(VENV)/.run
	$(BIN)/python benchmarks/bench_startup.py
	$(BIN)/python benchmarks/bench_search.py --write 1000 --sizes 2000 --queries 200
	$(BIN)/python benchmarks/bench_nlp.py --runs 9 --ner-pages 4
	$(BIN)/python benchmarks/bench_crawl.py --pages 300 --turns 3

soak: check
	$(BIN)/python -m pytest -m soak

# New pins for every dependency, with hashes and without the address of any registry.
lock: $(VENV)/.dev
	$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --group lock pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --group lock --group dev pyproject.toml -o requirements/dev.txt

clean:
	rm -rf $(VENV) .reformwatch build dist .pytest_cache .mypy_cache .ruff_cache
