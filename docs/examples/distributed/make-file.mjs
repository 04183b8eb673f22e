// Makes up assessments, the same ones every time: node make-file.mjs FILE ROW_COUNT [ROWS_THAT_COME_TWICE]
// Rows that come twice have another result the second time, half a file later.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const [path, rowCount, twiceCount] = [process.argv[2], ...process.argv.slice(3).map(Number), 0];
const criterionIds = Array.from({ length: 20 }, (_, place) => `criterion-${place + 1}`);
let state = 20_241_231;

/** A whole number below a limit, by xorshift from a fixed seed. */
function below(limit) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % limit;
}

function answers() {
  const percentMet = below(2) === 0 ? 100 : 97;
  const percentAnswered = below(20) === 0 ? 95 : 100;
  return criterionIds
    .filter(() => below(100) < percentAnswered)
    .map((criterionId) => ({
      criterionId,
      answer: { kind: 'attested', status: below(100) < percentMet ? 'met' : 'not-met' },
    }));
}

/** The line of a row: every ward has one for each of two years. */
function lineOf(row, more = {}) {
  const ward = Math.floor(row / 2);
  return JSON.stringify({
    unitId: `province-${(ward % 63) + 1}.ward-${ward + 1}`,
    assessmentYear: 2023 + (row % 2),
    criteriaSet: { id: 'model-ward-police-20' },
    basis: below(10) === 0 ? 'projected' : 'confirmed',
    ...more,
    results: { kind: 'by-criterion', answers: answers() },
  });
}

/** Why the second of two rows counts: its stage, its day, or nothing, so that both are left. */
const second = [
  { stage: 'provincial-review' },
  { stage: 'self-assessment', recordedOn: '2024-12-20' },
  { stage: 'self-assessment' },
];
const first = [
  { stage: 'self-assessment' },
  { stage: 'self-assessment', recordedOn: '2024-12-10' },
  { stage: 'self-assessment' },
];

const file = createWriteStream(path);
const step = Math.floor(rowCount / twiceCount);
const half = Math.floor(rowCount / 2);
/** Which of the rows that come twice a row is; nothing for all others. */
const placeAmongTwice = (row) => (twiceCount > 0 && row % step === 0 ? row / step : undefined);

async function write(line) {
  if (!file.write(`${line}\n`)) await once(file, 'drain');
}

for (let row = 0; row < rowCount; row += 1) {
  const place = placeAmongTwice(row);
  await write(lineOf(row, first[place % 3]));
  const earlier = (row + half) % rowCount;
  const earlierPlace = placeAmongTwice(earlier);
  if (earlierPlace !== undefined) await write(lineOf(earlier, second[earlierPlace % 3]));
  if (row % 10_000 === 5_000) await write('{"unitId":');
}
file.end();
await once(file, 'close');
