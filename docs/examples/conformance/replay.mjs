// Replays conformance vectors against any command: node replay.mjs vectors.jsonl <command…>
// The command gets {"function", "request"} a line, and prints the answer a line.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';

const [path, command, ...rest] = process.argv.slice(2);
const vectors = readFileSync(path, 'utf8').trimEnd().split('\n').map(JSON.parse);
const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
// A command that ends early leaves answers out, and those are counted.
child.stdin.on('error', () => {});
child.on('error', ({ message }) => console.error(message));

async function askAll() {
  for (const { function: name, request } of vectors) {
    const line = `${JSON.stringify({ function: name, request })}\n`;
    if (!child.stdin.write(line)) await new Promise((go) => child.stdin.once('drain', go));
  }
  child.stdin.end();
}

/** The version of the package is no part of what is compared. */
function isExpected(line, { answer }) {
  try {
    const { version, ...given } = JSON.parse(line);
    return isDeepStrictEqual(given, answer);
  } catch {
    return false;
  }
}

const places = [];
let count = 0;
askAll();
for await (const line of createInterface({ input: child.stdout })) {
  const vector = vectors[count];
  count += 1;
  if (vector === undefined || !isExpected(line, vector)) places.push(count);
}
for (let missing = count + 1; missing <= vectors.length; missing += 1) places.push(missing);
const passed = Math.max(0, vectors.length - places.length);
if (places.length > 0) console.error(`The first that failed is in line ${places[0]}.`);
console.log(`${passed} passed, ${places.length} failed`);
process.exitCode = places.length === 0 ? 0 : 1;
