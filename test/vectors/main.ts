import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { digestAll } from './digest';

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
