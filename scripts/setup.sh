#!/usr/bin/env bash
# Installs what `make run` or `make test` needs and is missing: scripts/setup.sh run|test
# Says nothing about what is there already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
. scripts/env.sh

rust_minimum=96 # the 96 of 1.96: what cargo-leptos asks for
rust_release=1.96.0
cargo_leptos=0.3.11
node_minimum=20
wasm_target=wasm32-unknown-unknown
debian_rust=(rustc-web cargo-web rust-web-src rustfmt-web rust-web-clippy lld-22)

mode=${1:-run}
logs=$JASBUDGET_CACHE/logs
steps=6
step=0
working=
missing=()
apt_updated=

# --- Telling how far it is -------------------------------------------------------------------------------------------

next_step() { step=$((step + 1)); }

announce() { printf '[%s/%s] %s\n' "$step" "$steps" "$1"; }

die() {
  printf 'Set-up stopped: %s\n' "$*" >&2
  exit 1
}

# The last thing a log tells, shortened; cargo's progress bar becomes "33/412 syn, serde".
progress_of() {
  tr '\r' '\n' <"$1" | grep -v '^[[:space:]]*$' | tail -n 40 | sed -E 's/\x1b\[[0-9;]*m//g' | awk '
    /Building \[/ { sub(/.*\] */, ""); bar = $0; next }
    { last = $0 }
    END { line = bar != "" ? bar : last; gsub(/^ +| +$/, "", line); print substr(line, 1, 70) }' || true
}

heartbeat() { printf '      %3s s  %s\n' "$2" "$(progress_of "$1")"; }

# logged NAME COMMAND...: the command's own words go to the log, a line every 20 seconds to the reader.
logged() {
  local log="$logs/$1.log" start=$SECONDS tick=0 code=0
  shift
  "$@" >"$log" 2>&1 </dev/null 9>&- &
  working=$!
  while kill -0 "$working" 2>/dev/null; do
    sleep 0.5
    tick=$((tick + 1))
    if [ $((tick % 40)) = 0 ]; then heartbeat "$log" $((SECONDS - start)); fi
  done
  wait "$working" || code=$?
  working=
  return "$code"
}

# The same, where nothing can go on after a failure.
must() {
  logged "$@" && return
  tr '\r' '\n' <"$logs/$1.log" | tail -n 30 >&2
  die "'$1' failed; the whole log is $logs/$1.log"
}

# Cargo's progress bar is the only place that tells how many crates there are.
with_bar() { CARGO_TERM_PROGRESS_WHEN=always CARGO_TERM_PROGRESS_WIDTH=100 CARGO_TERM_COLOR=never "$@"; }

stop_work() {
  if [ -n "$working" ]; then kill "$working" 2>/dev/null || true; fi
}

# --- System packages -------------------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

# Package lists are fetched only when they turn out to be absent or old.
apt_update() {
  if [ -n "$apt_updated" ]; then return 1; fi
  apt_updated=yes
  logged apt-update as_root apt-get update
}

apt_knows() { apt-cache show --no-all-versions "$@" >/dev/null 2>&1; }

apt_install() {
  # Never at the price of another package of this machine.
  logged apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install --yes --no-install-recommends --no-remove "$@"
}

install_packages() {
  apt_knows "$@" || apt_update || true
  apt_install "$@" || { apt_update && apt_install "$@"; }
}

# need_packages TITLE PACKAGE...: installs them, or notes them down for the list at the end.
need_packages() {
  local title=$1
  shift
  if may_install; then
    announce "$title"
    install_packages "$@" && return
  fi
  missing+=("$title: packages $* on Debian (or what your system calls them)")
}

stop_if_missing() {
  local line
  if [ ${#missing[@]} = 0 ]; then return; fi
  echo "This cannot be installed from here. Please install, then start again:" >&2
  for line in "${missing[@]}"; do printf '  - %s\n' "$line" >&2; done
  if command -v apt-get >/dev/null; then echo "(As root, set-up installs the packages itself. Logs: $logs)" >&2; fi
  exit 1
}

# --- Rust ------------------------------------------------------------------------------------------------------------

# New enough, complete, and with a standard library for the browser that this very compiler can load.
rust_works() {
  local minor
  command -v cargo >/dev/null && minor=$(rustc --version 2>/dev/null | cut -d. -f2) && [ "${minor:-0}" -ge "$rust_minimum" ] &&
    cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && browser_std_loads
}

browser_std_loads() {
  echo | rustc --target "$wasm_target" --crate-type=lib --emit=metadata -o "$JASBUDGET_CACHE/probe.rmeta" - 2>/dev/null
}

choose_toolchain() {
  printf '%s\n' "$1" >"$JASBUDGET_CACHE/toolchain"
  export RUSTUP_TOOLCHAIN=$1
  unset CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
  use_wasm_linker
}

forget_choice() {
  if [ ! -s "$JASBUDGET_CACHE/toolchain" ]; then return; fi
  rm -f "$JASBUDGET_CACHE/toolchain"
  unset RUSTUP_TOOLCHAIN
}

rust_from_rustup() {
  command -v rustup >/dev/null || return 1
  announce "Rust $rust_release with the browser target, from rustup: about a minute, once"
  logged rust-rustup rustup toolchain install "$rust_release" --profile minimal --component rustfmt --component clippy \
    --target "$wasm_target" || return 1
  choose_toolchain "$rust_release"
  rust_works
}

rust_from_debian() {
  if ! may_install; then return 1; fi
  announce "Rust from Debian, with the browser target built here: about 2 minutes, once"
  install_packages "${debian_rust[@]}" || return 1
  if command -v rustup >/dev/null; then
    logged rust-link rustup toolchain link debian /usr || return 1
    choose_toolchain debian
  fi
  browser_std_loads || build_browser_std || return 1
  rust_works
}

# Debian packs no standard library for the browser target, only the sources to build it from.
build_browser_std() {
  local work="$JASBUDGET_CACHE/build-std" lib="/usr/lib/rustlib/$wasm_target/lib"
  rm -rf "$work"
  mkdir -p "$work/src"
  printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n[lib]\ncrate-type = ["cdylib"]\n[workspace]\n' >"$work/Cargo.toml"
  : >"$work/src/lib.rs"
  # Without the bitcode a later link-time optimisation finds nothing to work on.
  logged rust-std with_bar env -C "$work" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 \
    cargo build -Zbuild-std=std,panic_abort --target "$wasm_target" --release || return 1
  rm -f "$work/target/$wasm_target"/release/deps/libprobe*
  as_root rm -rf "$lib"
  as_root mkdir -p "$lib"
  as_root cp "$work/target/$wasm_target"/release/deps/*.rlib "$lib/"
  # Cargo does not notice that the standard library was replaced.
  rm -rf "$work" "${CARGO_TARGET_DIR:?}/front" "${CARGO_TARGET_DIR:?}/$wasm_target"
}

rust_step() {
  next_step
  if rust_works; then return; fi
  forget_choice
  if rust_works || rust_from_rustup || rust_from_debian; then return; fi
  missing+=("Rust 1.$rust_minimum or newer: install rustup, then 'rustup toolchain install $rust_release --component rustfmt --component clippy --target $wasm_target'")
}

# --- Tools of the system ---------------------------------------------------------------------------------------------

compiler_step() {
  local packages=()
  next_step
  command -v cc >/dev/null || packages+=(gcc libc6-dev)
  command -v pkg-config >/dev/null || packages+=(pkg-config)
  if [ ${#packages[@]} -gt 0 ]; then need_packages "C compiler" "${packages[@]}"; fi
}

node_works() {
  command -v npm >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge "$node_minimum" ]
}

apt_has_node() {
  local version
  apt_knows nodejs npm || apt_update || true
  version=$(apt-cache show --no-all-versions nodejs 2>/dev/null | sed -n 's/^Version: \([0-9]*\)\..*/\1/p')
  [ "${version:-0}" -ge "$node_minimum" ]
}

node_step() {
  next_step
  if node_works; then return; fi
  if may_install && apt_has_node; then
    need_packages "Node.js" nodejs npm
  else
    missing+=("Node.js $node_minimum or newer with npm")
  fi
}

has_noto() {
  if command -v dpkg-query >/dev/null && dpkg-query -W fonts-noto-core >/dev/null 2>&1; then return; fi
  command -v fc-list >/dev/null && fc-list : family | grep -q 'Noto Sans'
}

browser_step() {
  local packages=()
  next_step
  [ -n "$CHROMIUM" ] || packages+=(chromium)
  has_noto || packages+=(fonts-noto-core)
  if [ ${#packages[@]} -gt 0 ]; then need_packages "Chromium and its fonts" "${packages[@]}"; fi
}

postgres_step() {
  next_step
  if [ -n "$PG_BIN" ]; then return; fi
  need_packages "PostgreSQL server programs" postgresql
}

# --- Tools of the project --------------------------------------------------------------------------------------------

npm_step() {
  local stamp=node_modules/.stamp wanted
  next_step
  wanted=$(node -p 'require("node:crypto").createHash("sha256").update(require("node:fs").readFileSync("package-lock.json")).digest("hex")')
  if [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ]; then return; fi
  announce "Tools from npm: about 15 seconds"
  must npm npm ci
  printf '%s\n' "$wanted" >"$stamp"
}

has_cargo_leptos() {
  local version
  version=$(cargo-leptos --version 2>/dev/null | awk '{ print $2 }')
  [ "${version%.*}" = "${cargo_leptos%.*}" ] && [ "${version##*.}" -ge "${cargo_leptos##*.}" ]
}

cargo_leptos_step() {
  next_step
  if has_cargo_leptos; then return; fi
  announce "cargo-leptos $cargo_leptos: about 13 minutes, once"
  # Its own release profile takes twice as long, for a tool that only starts other tools.
  must cargo-leptos with_bar env CARGO_TARGET_DIR="$JASBUDGET_CACHE/build-tools" CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install cargo-leptos --version "$cargo_leptos" --locked
  rm -rf "$JASBUDGET_CACHE/build-tools"
}

# Tool and library must be of one version, to the last digit.
wasm_bindgen_step() {
  local wanted
  next_step
  if [ ! -e Cargo.lock ]; then return; fi
  wanted=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)
  if [ "$(wasm-bindgen --version 2>/dev/null || true)" = "wasm-bindgen $wanted" ]; then return; fi
  announce "wasm-bindgen $wanted: about 3 minutes, once"
  # Its own lock file names crates that were withdrawn since; the resolver is told to mind the compiler's version instead.
  must wasm-bindgen with_bar env CARGO_TARGET_DIR="$JASBUDGET_CACHE/build-tools" \
    CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback cargo install wasm-bindgen-cli --version "$wanted"
  rm -rf "$JASBUDGET_CACHE/build-tools"
}

# --- All of it -------------------------------------------------------------------------------------------------------

# Two set-ups at once would build the same tools twice.
wait_for_turn() {
  command -v flock >/dev/null || return 0
  exec 9>"$JASBUDGET_CACHE/setup.lock"
  flock --nonblock 9 && return
  echo "Waiting for another set-up on this machine to end."
  flock 9
}

case $mode in
  run) ;;
  test) steps=8 ;;
  *) die "usage: scripts/setup.sh run|test" ;;
esac

mkdir -p "$logs"
trap stop_work EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
wait_for_turn

rust_step
compiler_step
node_step
if [ "$mode" = test ]; then
  browser_step
  postgres_step
fi
stop_if_missing
npm_step
cargo_leptos_step
wasm_bindgen_step
