// Where the time of a worker and of the merge goes: node costs.mjs FILE worker; node costs.mjs FILE merge PARTIALS TIMES.
// Seconds are those of the processor, since a clock counts the work of others too. It runs in a copy of the example, beside its question.
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { orThrow } from 'model-ward-rules';
import { mergePartials, parsePartial, totalPartials } from 'model-ward-rules/batch';
import { countRange } from 'model-ward-rules/intake';

const { questionAbout } = await import(`${process.cwd()}/question.mjs`);
const [path, what, partialsPath, times] = process.argv.slice(2);
const byteLength = statSync(path).size;
const results = [];

function measure(name, work) {
  const startedAt = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(startedAt);
  results.push({ name, seconds: (user + system) / 1e6 });
  return value;
}

function* chunks() {
  const file = openSync(path, 'r');
  const chunk = new Uint8Array(2 ** 20);
  for (;;) {
    const length = readSync(file, chunk);
    if (length === 0) break;
    yield chunk.subarray(0, length);
  }
  closeSync(file);
}

function measureWorker() {
  const question = { ...questionAbout({ inputId: 'measured', byteLength }) };
  const range = { from: 0, until: byteLength };
  measure('reading the bytes', () => {
    for (const _ of chunks());
  });
  measure('reading and counting, vouched', () =>
    orThrow(countRange(chunks(), range, { ...question, distinct: 'vouched' })),
  );
  const partial = measure('reading and counting, by key', () =>
    orThrow(countRange(chunks(), range, question)),
  );
  measure('writing the partial result', () => JSON.stringify(partial));
}

/** Makes a file so many times as long, by other wards in the same provinces: chance makes their keys. */
function multiplied({ identity, parts }, factor) {
  const shifted = Array.from({ length: factor }, (_, place) =>
    parts.map((part) => ({
      ...part,
      from: part.from + place * byteLength,
      until: part.until + place * byteLength,
      keys: place === 0 ? part.keys : part.keys.map(withOtherUnits),
    })),
  );
  const longer = { ...identity, byteLength: byteLength * factor };
  return shifted.flat().map((part) => ({ identity: longer, parts: [part] }));
}

function withOtherUnits(block) {
  const bytes = Buffer.from(block, 'base64');
  for (let at = 0; at + 16 <= bytes.length; at += 16) randomBytes(8).copy(bytes, at);
  return bytes.toString('base64');
}

function measureMerge() {
  const lines = readFileSync(partialsPath, 'utf8').trimEnd().split('\n');
  const partials = measure('reading the partial results', () =>
    lines.map((line) => orThrow(parsePartial(JSON.parse(line)))),
  );
  const many = multiplied(orThrow(mergePartials(partials)), Number(times));
  const merged = measure('merging', () => orThrow(mergePartials(many)));
  const totals = measure('adding up', () => totalPartials(merged));
  if (totals.kind !== 'complete') throw new Error('The totals are not complete.');
}

if (what === 'worker') measureWorker();
else measureMerge();
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ results, peakMegabytes }));
