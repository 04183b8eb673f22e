"""Answers over pipes, as the conformance vectors ask: python3 answer.py libward_door.so"""

import json
import sys

from ward_door import Door

door = Door(sys.argv[1])
for line in sys.stdin.buffer:
    asked = json.loads(line)
    sys.stdout.buffer.write(door.call(asked["function"], asked["request"]).encode() + b"\n")
