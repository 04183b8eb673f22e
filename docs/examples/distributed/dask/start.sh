#!/usr/bin/env bash
# Starts a Dask scheduler and workers on this machine, until it is stopped: start.sh FOLDER WORKER_COUNT
# The scheduler writes its address to FOLDER/scheduler.json.
set -euo pipefail
folder=$1 count=$2
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
trap 'exit 0' INT TERM

dask scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file "$folder/scheduler.json" \
  >"$folder/scheduler.log" 2>&1 &
for number in $(seq "$count"); do
  # One job at a time. Without its nanny a worker that dies stays dead, so that the rest has to do its jobs.
  dask worker --host 127.0.0.1 --scheduler-file "$folder/scheduler.json" --nworkers 1 --nthreads 1 --no-nanny \
    --no-dashboard --local-directory "$folder" >"$folder/worker-$number.log" 2>&1 &
  echo "worker $!"
done
wait
