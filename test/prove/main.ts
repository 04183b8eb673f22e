import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type Proof, proofs } from './proofs';
import { type ProofResult, writeProof } from './record';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/coverage/prove`;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !proofs.some((proof) => proof.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no proof ${unknown.join(', ')}; there are ${proofs.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const results = proofs
  .filter(({ name }) => asked.length === 0 || asked.includes(name))
  .map(resultOf);
console.table(
  Object.fromEntries(
    results.map(({ name, outcome, seconds, figure }) => [name, { outcome, seconds, figure }]),
  ),
);
const failedCount = results.filter(({ outcome }) => outcome === 'failed').length;
console.log(`${results.length - failedCount} passed, ${failedCount} failed`);
process.exitCode = failedCount === 0 ? 0 : 1;

/** Runs one proof; what it prints is kept in a file of its own. */
function resultOf(proof: Proof): ProofResult {
  console.log(`${proof.name}: ${proof.shows} …`);
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', proof.script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const printed = `${stdout}\n${stderr}`;
  writeFileSync(`${folder}/${proof.name}.txt`, printed);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const outcome = status === 0 ? 'passed' : 'failed';
  const on = new Date().toISOString().slice(0, 10);
  const result = { name: proof.name, outcome, seconds, figure: figureOf(stdout), on } as const;
  writeProof(result);
  return result;
}

/** What a proof came to: the tests that vitest counts, or else the last line that was printed. */
function figureOf(printed: string): string {
  const lines = stripVTControlCharacters(printed)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const counted = lines.map((line) => /^Tests\s+(.*)$/.exec(line)?.[1]).filter(Boolean);
  return (counted[counted.length - 1] ?? lines[lines.length - 1] ?? 'nothing printed').slice(
    0,
    200,
  );
}
