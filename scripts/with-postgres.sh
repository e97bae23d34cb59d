#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL cluster: scripts/with-postgres.sh COMMAND...
# Durability settings stay at their defaults: what the tests measure and crash is what production runs.
set -euo pipefail

PG_BIN=${PG_BIN:-$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1 || true)}
dir=
child=

die() {
  echo "with-postgres: $*" >&2
  exit 1
}

# The server refuses to run as root.
as_server_user() {
  if [ "$(id -u)" = 0 ]; then
    (cd "$dir" && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

check() {
  [ $# -gt 0 ] || die "usage: scripts/with-postgres.sh COMMAND..."
  [ -x "$PG_BIN/initdb" ] ||
    die "no PostgreSQL server programs found; install the package 'postgresql' or set PG_BIN"
  [ "$(id -u)" != 0 ] || id postgres >/dev/null 2>&1 ||
    die "run as root, but there is no user 'postgres' to run the server as"
}

create_cluster() {
  dir=$(mktemp -d "${TMPDIR:-/tmp}/jasbudget-pg.XXXXXX")
  [ "$(id -u)" != 0 ] || chown postgres "$dir"
  as_server_user "$PG_BIN/initdb" --pgdata="$dir/data" --username=postgres --auth=trust \
    --encoding=UTF8 --locale="$(utf8_locale)" --no-sync >"$dir.log" 2>&1 || fail_with_log "initdb failed"
}

utf8_locale() {
  locale -a 2>/dev/null | grep -ixm1 -e 'c\.utf-\?8' || echo C
}

fail_with_log() {
  tail -n 20 "$dir.log" >&2
  die "$1"
}

free_port() {
  local port
  while :; do
    # Below the range the kernel hands out to outgoing connections.
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
}

# Another program may take the port between the look and the start: then try the next one.
start_cluster() {
  local try port
  for try in 1 2 3 4 5; do
    port=$(free_port)
    if as_server_user "$PG_BIN/pg_ctl" start --wait --silent --pgdata="$dir/data" --log="$dir/data/server.log" \
      --options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$dir -c max_connections=200" \
      >>"$dir.log" 2>&1; then
      export JASBUDGET_TEST_POSTGRES_URL="postgres://postgres@127.0.0.1:$port/postgres"
      return
    fi
  done
  cat "$dir/data/server.log" >>"$dir.log" 2>/dev/null || true
  fail_with_log "the server did not start in $try tries"
}

clean_up() {
  local code=$?
  trap - EXIT
  trap '' INT TERM HUP
  if [ -n "$child" ] && kill -TERM -- "-$child" 2>/dev/null; then wait "$child" 2>/dev/null || true; fi
  if [ -n "$dir" ]; then
    if [ -e "$dir/data/postmaster.pid" ]; then
      as_server_user "$PG_BIN/pg_ctl" stop --wait --silent --mode=immediate --pgdata="$dir/data" >/dev/null 2>&1 || true
    fi
    rm -rf -- "$dir" "$dir.log"
  fi
  exit "$code"
}

# In a process group of its own, so that an interrupted run leaves no grandchild behind.
run_command() {
  local code=0
  set -m
  "$@" </dev/null &
  child=$!
  set +m
  wait "$child" || code=$?
  return "$code"
}

check "$@"
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
create_cluster
start_cluster
run_command "$@"
