import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BY_BOTH, blocks } from './blocks';
import { digestAll } from './digest';
import { casesOfBothPrograms, differenceFromOracle } from './second-program';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const digestPath = 'test/vectors/digest.json';
const samplePath = 'test/vectors/sample.jsonl';
const allPath = 'vectors.jsonl';

/** At most so much of a block stands in the sample. */
const SAMPLE_LINES = 40;
const SAMPLE_BYTES = 120_000;

function headOf(lines: readonly string[]): readonly string[] {
  let size = 0;
  return lines.slice(0, SAMPLE_LINES).filter((line) => {
    size += line.length;
    return size <= SAMPLE_BYTES;
  });
}

const sample: string[] = [];
const file = openSync(allPath, 'w');
const digest = digestAll((lines, { name }) => {
  for (const line of lines) writeSync(file, `${line}\n`);
  sample.push(...headOf(lines));
  console.log(`${lines.length} ${name}`);
});
closeSync(file);

const written = `${JSON.stringify(digest, undefined, 2)}\n`;
console.log(`${digest.count} vectors in ${allPath}, SHA-256 of the decisions: ${digest.decisions}`);
if (!values.check) {
  writeFileSync(digestPath, written);
  writeFileSync(samplePath, `${sample.join('\n')}\n`);
} else if (written !== readFileSync(digestPath, 'utf8')) {
  console.error(
    `They are not those of ${digestPath}: see "Conformance vectors" in CONTRIBUTING.md.`,
  );
  process.exitCode = 1;
}

if (values.check) {
  const cases = casesOfBothPrograms(blocks.find(({ name }) => name === BY_BOTH)?.count ?? 0);
  const differences = cases.flatMap((given) => differenceFromOracle(given) ?? []);
  if (differences[0] !== undefined) console.error(differences[0]);
  console.log(
    `${cases.length - differences.length} of ${cases.length} decided alike by a second program`,
  );
  if (cases.length === 0 || differences.length > 0) process.exitCode = 1;
}
