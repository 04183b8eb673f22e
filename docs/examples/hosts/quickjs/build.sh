#!/usr/bin/env bash
# Builds libward_door.so from QuickJS and the JSON door, and what databases load of it: build.sh JSON_DOOR FOLDER
# QUICKJS names a folder with the sources of QuickJS; without it those that npm brings in qjsc are taken.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
door=$1 folder=$2
quickjs=${QUICKJS:-$here/node_modules/qjsc/deps/quickjs_2021_03_27}
mkdir -p "$folder"
cat "$door" "$here/outcome.js" >"$folder/door-source.js"

compile() { cc -O2 -fPIC -shared -I "$here/quickjs" "$@"; }
# Only the two functions of the door are seen from outside: a host may have others of the names that QuickJS uses, as PostgreSQL does.
compile -fvisibility=hidden -fwrapv -D_GNU_SOURCE -DCONFIG_BIGNUM -DCONFIG_VERSION='""' -I "$quickjs" -Wa,-I"$folder" \
  -o "$folder/libward_door.so" "$here/quickjs/door.c" \
  "$quickjs"/{quickjs,libregexp,libunicode,libbf,cutils}.c -lm -lpthread

beside=(-L "$folder" -lward_door -Wl,-rpath,'$ORIGIN')
if [[ -e /usr/include/sqlite3ext.h ]]; then
  compile -o "$folder/ward_sqlite.so" "$here/sqlite/ward_sqlite.c" "${beside[@]}"
fi
server=$(pg_config --includedir-server 2>/dev/null || true)
if [[ -e $server/postgres.h ]]; then
  compile -I "$server" -o "$folder/ward_postgresql.so" "$here/postgresql/ward_postgresql.c" "${beside[@]}"
fi
