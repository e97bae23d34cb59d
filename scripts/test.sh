#!/usr/bin/env bash
# The phases of `make test`, in order; the first that fails ends the run with its exit code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
. scripts/env.sh

phase() {
  local title=$1 start=$SECONDS code=0
  shift
  printf '\n=== %s ===\n' "$title"
  "$@" || code=$?
  if [ "$code" != 0 ]; then
    printf '=== %s: FAILED (exit code %s) after %s s ===\n' "$title" "$code" $((SECONDS - start))
    exit "$code"
  fi
  printf '=== %s: done in %s s ===\n' "$title" $((SECONDS - start))
}

phase "1/3 Build: browser part, styles" cargo leptos build --release --frontend-only
# Cargo builds the server here too, with the features that the tests need: building it before would compile it twice.
phase "2/3 Unit, property and black-box tests" cargo test --release
phase "3/3 Browser journeys" playwright test --config end2end/playwright.config.ts
printf '\nAll tests passed in %s s.\n' "$SECONDS"
