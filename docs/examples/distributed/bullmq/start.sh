#!/usr/bin/env bash
# Starts Redis and BullMQ workers on this machine, until it is stopped: start.sh FOLDER WORKER_COUNT [PORT]
set -euo pipefail
folder=$1 count=$2 port=${3:-6379}
here=$(cd "$(dirname "$0")" && pwd)
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
trap 'exit 0' INT TERM

redis-server --port "$port" --bind 127.0.0.1 --dir "$folder" --save '' --appendonly no \
  >"$folder/redis.log" 2>&1 &
for number in $(seq "$count"); do
  REDIS_PORT=$port node "$here/work.mjs" >"$folder/worker-$number.log" 2>&1 &
  echo "worker $!"
done
wait
