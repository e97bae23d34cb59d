# The only entry points; CI uses the same ones.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

env := . scripts/env.sh

.PHONY: help run test lint bench setup clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 14

run: ## Install what is missing, build, and start the demo
	@scripts/setup.sh run
	@$(env); cargo leptos build --release
	@$(env); exec "$$CARGO_TARGET_DIR/release/jasbudget" demo

test: ## All tests: unit, property, black-box on both engines, browser journeys
	@scripts/setup.sh test
	@$(env); exec scripts/with-postgres.sh scripts/test.sh

lint: ## Formatting and lints of the server, the browser part and the scripts
	@scripts/setup.sh run
	@$(env); cargo fmt --all --check
	@$(env); cargo clippy --release --all-targets -- -D warnings
	@$(env); cargo clippy --release -p jasbudget-browser --target wasm32-unknown-unknown -- -D warnings
	@if command -v shellcheck >/dev/null; then shellcheck --external-sources scripts/*.sh .ci/run; fi

bench: ## Measurements
	@scripts/setup.sh run
	@$(env); cargo bench --profile release --no-default-features --features ssr --bench requests

setup: ## Install everything that run and test need
	@scripts/setup.sh test

clean: ## Remove what was built; installed tools stay
	@$(env); cargo clean
	@rm -rf target test-results playwright-report end2end/test-results end2end/playwright-report end2end/screenshots
