// Adds up partial results: node merge.mjs FILE partials.jsonl [--settle | --jobs]
// It prints the totals and ends with 0; or it prints bounds, says what is missing or repeats, and ends with 1.
// --settle first reads the lines whose units come twice. --jobs prints the jobs that are still to be done instead.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { formatCanonicalJson, orThrow } from 'model-ward-rules';
import {
  mergePartials,
  missingRanges,
  parsePartial,
  repeatedKeys,
  totalPartials,
} from 'model-ward-rules/batch';
import { questionAbout } from './question.mjs';
import { settle } from './settle.mjs';

const [file, path, option] = process.argv.slice(2);

/** The partial results of a file of lines. A line that was cut off with its worker is left out: its range is then missing. */
async function readPartials() {
  const partials = [];
  let lineNumber = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lineNumber += 1;
    const partial = readPartial(line);
    if (partial === undefined) console.error(`Line ${lineNumber} is no partial result.`);
    else partials.push(partial);
  }
  return partials;
}

function readPartial(line) {
  try {
    return orThrow(parsePartial(JSON.parse(line)));
  } catch {
    return undefined;
  }
}

const merged = orThrow(mergePartials(await readPartials()));
if (option === '--jobs') {
  const { inputId, byteLength } = merged.identity;
  for (const range of missingRanges(merged)) {
    console.log(JSON.stringify({ file, inputId, byteLength, ...range }));
  }
} else {
  const repeated = option === '--settle' ? repeatedKeys(merged) : [];
  const settled = await settle(file, repeated, questionAbout(merged.identity));
  const totals = totalPartials(merged, settled);
  const text = orThrow(formatCanonicalJson(totals));
  console.log(text);
  if (totals.kind === 'complete') {
    console.error(`complete: SHA-256 ${createHash('sha256').update(text).digest('hex')}`);
  } else {
    const { missing, repeated: open } = totals;
    console.error(`bounded: ${missing.length} ranges are missing, ${open.length} units repeat`);
    process.exitCode = 1;
  }
}
