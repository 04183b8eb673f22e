"""Counts jobs on Dask: count.py SCHEDULER_FILE jobs.jsonl > partials.jsonl"""

import pathlib
import subprocess
import sys

from distributed import Client, as_completed, get_worker

WORKER = str(pathlib.Path(__file__).resolve().parent.parent / "worker.mjs")


def count(job):
    """Runs on a Dask worker, which keeps one node process for all its jobs."""
    worker = get_worker()
    node = getattr(worker, "node", None)
    if node is None or node.poll() is not None:
        pipe = subprocess.PIPE
        node = subprocess.Popen(["node", WORKER], stdin=pipe, stdout=pipe, text=True)
        worker.node = node
    node.stdin.write(job)
    node.stdin.flush()
    partial = node.stdout.readline()
    if not partial.endswith("\n"):
        raise RuntimeError("The node process ended before its result.")
    return partial


def main():
    scheduler_file, jobs = sys.argv[1:]
    failed = 0
    with Client(scheduler_file=scheduler_file) as client, open(jobs) as lines:
        # Not pure: a job that stands there twice is run twice.
        futures = [client.submit(count, job, pure=False, retries=3) for job in lines]
        for future in as_completed(futures):
            try:
                print(future.result(), end="", flush=True)
            except Exception as error:  # The range stays missing, and the merge says so.
                failed += 1
                print(f"A job failed: {error}", file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
