// Counts the outcomes of a file of assessments in Node, as the databases do: node count.mjs assessments.jsonl
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import 'model-ward-rules/json-door.js';
import '../outcome.js';

const counts = new Map();
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const outcome = globalThis.modelWardRules.outcomeOf(line, '2024-12-31');
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
}
for (const [outcome, count] of [...counts].sort()) console.log(`${outcome}|${count}`);
