# Every verb is one small script in scripts/; this file only names them.
# On a fresh machine each verb does its own set-up first.

.DEFAULT_GOAL := help
.PHONY: help setup run test bench faults lint format lock clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r verb what; do printf '  make %-8s %s\n' "$$verb" "$$what"; done

setup: ## make .venv, install the pinned requirements, train what is stale
	@scripts/setup

run: ## set up and open the desk (ARGS="…" goes to python -m bot run)
	@scripts/run $(ARGS)

test: ## set up, then every check and every test (ARGS="tests/nlp -k plate" for some)
	@scripts/test $(ARGS)

bench: ## set up and print the tables of benchmarks/ (ARGS="understanding" for one)
	@scripts/bench $(ARGS)

faults: ## set up and run the long fault suite
	@scripts/faults $(ARGS)

lint: ## ruff, mypy, import rules
	@scripts/lint

format: ## lay the code out as `make lint` wants it
	@scripts/format $(ARGS)

lock: ## pin the requirements anew after editing requirements/*.in (ARGS="--upgrade" for newer ones)
	@scripts/lock $(ARGS)

clean: ## remove what set-up and tests made; data/ stays
	@scripts/clean
