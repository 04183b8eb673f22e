"""Counts the outcomes of a file of assessments: python3 count.py libward_door.so assessments.jsonl"""

import collections
import sys

from ward_door import Door

door = Door(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as file:
    counts = collections.Counter(door.call("outcomeOf", line, "2024-12-31") for line in file)
for outcome, count in sorted(counts.items()):
    print(f"{outcome}|{count}")
