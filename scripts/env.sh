# shellcheck shell=bash
# Sourced by every recipe of the Makefile, so that a build by hand and one in CI see the same tools.

jasbudget_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

export JASBUDGET_CACHE=${JASBUDGET_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/jasbudget}
# Outside the checkout, so that a fresh clone builds only what has changed.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$JASBUDGET_CACHE/target}
# cargo-leptos looks for its helpers on PATH before it tries to download them.
export PATH="$jasbudget_root/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
# Baked into the leptos crate, and cargo does not rebuild a registry crate when it changes: were it set by cargo-leptos
# alone, a plain `cargo build` before it would leave a server that asks the browser for a file of another name.
export LEPTOS_OUTPUT_NAME=jasbudget

# The toolchain that set-up settled on; empty when the machine's own will do.
use_chosen_toolchain() {
  local choice
  [ -z "${RUSTUP_TOOLCHAIN:-}" ] && [ -s "$JASBUDGET_CACHE/toolchain" ] || return 0
  choice=$(<"$JASBUDGET_CACHE/toolchain")
  export RUSTUP_TOOLCHAIN=$choice
}

# Debian's Rust comes without rust-lld, which the browser target links with by default.
use_wasm_linker() {
  local sysroot
  [ -z "${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER:-}" ] && command -v wasm-ld-22 >/dev/null || return 0
  sysroot=$(rustc --print sysroot 2>/dev/null) || return 0
  compgen -G "$sysroot/lib/rustlib/*/bin/rust-lld" >/dev/null ||
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
}

find_postgres() {
  local initdb
  initdb=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1) || true
  [ -n "$initdb" ] || initdb=$(command -v initdb || true)
  if [ -n "$initdb" ]; then dirname "$initdb"; fi
}

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if command -v "$name"; then return 0; fi
  done
}

# Cargo tells fresh from stale by time stamps and knows a package by its path inside the workspace: with a target
# directory shared by two checkouts it may take the other one's build for this one's. Touching the crate roots prevents it.
claim_target_dir() {
  local owner="$CARGO_TARGET_DIR/checkout" file
  if [ "$(cat "$owner" 2>/dev/null || true)" = "$jasbudget_root" ]; then return 0; fi
  mkdir -p "$CARGO_TARGET_DIR"
  for file in "$jasbudget_root"/{src,tests,benches,browser/src}/*.rs; do
    if [ -e "$file" ]; then touch "$file"; fi
  done
  printf '%s\n' "$jasbudget_root" >"$owner"
}

use_chosen_toolchain
use_wasm_linker
claim_target_dir
PG_BIN=${PG_BIN:-$(find_postgres)}
CHROMIUM=${CHROMIUM:-$(find_chromium)}
export PG_BIN CHROMIUM
