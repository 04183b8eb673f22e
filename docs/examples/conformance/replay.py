"""Replays conformance vectors against any command: python3 replay.py vectors.jsonl <command...>

The command gets {"function", "request"} a line, and prints the answer a line. Nothing but Python itself is needed.
"""

import json
import subprocess
import sys
import threading


def ask_all(pipe, vectors):
    """Writes every request; a command that ends early leaves answers out, and those are counted."""
    try:
        for vector in vectors:
            asked = {"function": vector["function"], "request": vector["request"]}
            pipe.write(json.dumps(asked).encode() + b"\n")
        pipe.close()
    except BrokenPipeError:
        pass


def is_expected(line, vector):
    """Compares without the version of the package, which is no part of what is compared."""
    try:
        given = json.loads(line)
        del given["version"]
    except (ValueError, KeyError, TypeError):
        return False
    return written(given) == written(vector["answer"])


def written(value):
    """One text for one value: Python itself takes true and 1 for equal."""
    return json.dumps(value, sort_keys=True)


def main(path, command):
    with open(path, "rb") as file:
        vectors = [json.loads(line) for line in file]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    threading.Thread(target=ask_all, args=(child.stdin, vectors), daemon=True).start()
    failed = []
    count = 0
    for line in child.stdout:
        if count >= len(vectors) or not is_expected(line, vectors[count]):
            failed.append(count + 1)
        count += 1
    failed += range(count + 1, len(vectors) + 1)
    if failed:
        print(f"The first that failed is in line {failed[0]}.", file=sys.stderr)
    print(f"{max(0, len(vectors) - len(failed))} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
