# The two commands a newcomer needs are `make playground` and `make test`; the rest is for the people who work on Oneplot.
PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
RUN := $(BIN)/python
# A lock is complete, so nothing is resolved again: pip before 23.3 takes the newest release for a requirement with an
# extra, whatever the lock says. What pip no longer looks at is proven afterwards.
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes
VERIFY := $(RUN) requirements/verify.py
PROGRAM := answer bot.py charts clicks command_handler.py db host llm llm_handler.py messenger playground
# The gate runs a share of each broad sweep, another in every run.
SAMPLE := --sample=new
# The gate starts hundreds of programs: what one of them compiled the next need not, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help env playground run check test test-llm format lint types tests browser gallery scenes house lock clean

help:            ## what each target does
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'

env: $(VENV)/.runtime    ## .venv with what the bot needs, from the lock; and the program compiled, for those who may not write here
	$(RUN) -m compileall -q $(PROGRAM)
	-$(RUN) -m charts.workers.keeping
$(VENV)/.runtime: requirements/runtime.lock
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements/runtime.lock
	$(VERIFY) runtime
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements/dev.lock
	$(INSTALL) -r requirements/dev.lock
	$(VERIFY) runtime dev
	@touch $@

playground: env  ## the bot on a loopback Discord, with a page in your browser: no token, no key, no account
	$(RUN) bot.py playground

run: env         ## the bot itself; needs a token in .env
	$(RUN) bot.py

check: env       ## every missing piece on one screen
	$(RUN) bot.py check

test: lint    ## the whole gate: format, lint, types, tests
	$(MAKE) --no-print-directory -j2 types tests

test-llm: $(VENV)/.dev    ## thirty requests to a real small model on this machine; needs node and 200 MB
	$(RUN) -m benchmarks.model_real

lint: $(VENV)/.dev
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .

types: $(VENV)/.dev
	$(RUN) -m mypy

browser: $(VENV)/.dev
	$(RUN) -m tests.browser

tests: $(VENV)/.dev browser
	-$(RUN) -m charts.workers.keeping
	$(RUN) -m pytest -n 6 --dist worksteal $(SAMPLE)

.PHONY: sweeps
sweeps:          ## all tests with every row of the sweeps, of which the gate runs a sample
	$(MAKE) --no-print-directory tests SAMPLE=

.PHONY: mutants
mutants: $(VENV)/.dev    ## every committed one-line fault, each noticed by the tests of its own room, with the name of the test
	$(RUN) -m tests.mutants

.PHONY: torture
torture: $(VENV)/.dev    ## thousands of kills, a million simulated schedules; figures in benchmarks/results/
	$(RUN) -m benchmarks.everywhere
	$(RUN) -m benchmarks.kills
	$(RUN) -m benchmarks.torture --jobs 2
	$(RUN) -m benchmarks.node_schedules --schedules 200000 --jobs 2

.PHONY: wheel
wheel: $(VENV)/.dev    ## dist/oneplot-*.whl, to install anywhere
	$(RUN) -m hatchling build -t wheel

.PHONY: install-check
install-check: $(VENV)/.dev    ## both commands of the README in fresh clones, under several pips and beside newer releases
	$(RUN) -m tests.install

.PHONY: rehearsal
rehearsal: $(VENV)/.dev    ## the deploy page followed to the letter, packages installed anew; the gate lends its own
	ONEPLOT_REHEARSAL=install $(RUN) -m pytest tests/deploy

.PHONY: dialects
dialects: $(VENV)/.dev    ## 20,000 random tables in random dialects: exact or told, none silently wrong
	ONEPLOT_DIALECTS=20000 $(RUN) -m pytest tests/charts/reading/test_dialects.py

.PHONY: arithmetic
arithmetic: $(VENV)/.dev    ## 20,000 random tables through random transforms, beside pandas and SQLite; figures in benchmarks/results/
	$(RUN) -m benchmarks.arithmetic

.PHONY: audit
audit: env       ## the locks against known advisories, offline: make audit ADVISORIES=all.zip
	$(RUN) requirements/audit.py "$(ADVISORIES)"

.PHONY: unattended
unattended: $(VENV)/.dev    ## a year of troubles, 200 deaths, 20,000 answers, upgrades under load: hours; figures in benchmarks/results/
	$(RUN) -m benchmarks.resume
	$(RUN) -m benchmarks.upgrade
	$(RUN) -m benchmarks.year
	$(RUN) -m benchmarks.soak

.PHONY: hostile
hostile: $(VENV)/.dev    ## CPU time against size over hostile texts; figures in benchmarks/results/
	$(RUN) -m benchmarks.hostile
	$(RUN) -m benchmarks.hostile_memory

.PHONY: fairness
fairness: $(VENV)/.dev    ## one member's flood beside another's tables; figures in benchmarks/results/
	$(RUN) -m benchmarks.fairness

.PHONY: clicks
clicks: $(VENV)/.dev    ## 10,000 touches under charts through 100 deaths; figures in benchmarks/results/
	$(RUN) -m benchmarks.clicks

format: $(VENV)/.dev
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

gallery: $(VENV)/.dev    ## draw docs/gallery anew, to see a change of looks in review
	$(RUN) -m benchmarks.gallery

scenes: $(VENV)/.dev browser    ## take the README's pictures of the page anew
	$(RUN) -m tests.page.scenes

house: $(VENV)/.dev    ## draw docs/house.svg anew from the imports
	$(RUN) -m tests.house

lock: $(VENV)/.dev    ## write the lock files anew from requirements/*.in
	cd requirements && for set in runtime dev; do \
	  ../$(RUN) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-header --no-annotate --output-file $$set.lock $$set.in || exit 1; done

clean:           ## remove the environment and what the tools left
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
