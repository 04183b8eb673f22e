// The answer of one process that knows no ranges: node one-process.mjs FILE. It prints counts by group, side and outcome.
// It runs in a copy of the example, beside its question.
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  orThrow,
  parseAssessmentJson,
  selectCountingAssessments,
} from 'model-ward-rules';
import {
  countUnmetColumns,
  decideBatch,
  unpackVerdict,
  verdictReasons,
} from 'model-ward-rules/batch';
import { packAssessmentLines } from 'model-ward-rules/intake';

const { questionAbout } = await import(`${process.cwd()}/question.mjs`);
const path = process.argv[2];
const { criteriaSet, policy, asOf, groupOf } = questionAbout({});

function* chunks() {
  const file = openSync(path, 'r');
  for (;;) {
    const chunk = new Uint8Array(2 ** 20);
    const length = readSync(file, chunk);
    if (length === 0) break;
    yield chunk.subarray(0, length);
  }
  closeSync(file);
}

const { packed, lineNumbers, stats } = packAssessmentLines(chunks(), criteriaSet, { asOf });
const verdicts = decideBatch(packed, policy);
const { unitIds, assessmentYears, projected } = packed;
const keyOf = (row) => `${unitIds[row]} ${assessmentYears[row]}`;

const seen = new Set();
const twice = new Set();
for (let row = 0; row < packed.rowCount; row += 1) {
  const key = keyOf(row);
  if (seen.has(key)) twice.add(key);
  seen.add(key);
}

const counts = new Map();
function count(unitId, year, isProjected, outcome) {
  const cell = `${groupOf(unitId, year)}|${isProjected ? 'projected' : 'confirmed'}|${outcome}`;
  counts.set(cell, (counts.get(cell) ?? 0) + 1);
}

const outcomes = verdictReasons.map(() => undefined);
const linesOfTwice = new Set();
for (let row = 0; row < packed.rowCount; row += 1) {
  if (twice.has(keyOf(row))) linesOfTwice.add(lineNumbers[row]);
  else {
    const code = verdicts.reasons[row];
    outcomes[code] ??= unpackVerdict(verdicts, row).outcome;
    count(unitIds[row], assessmentYears[row], projected[row] === 1, outcomes[code]);
  }
}

async function assessmentsOfTwice() {
  const assessments = [];
  let lineNumber = 0;
  if (linesOfTwice.size === 0) return assessments;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lineNumber += 1;
    if (!linesOfTwice.has(lineNumber)) continue;
    const submitted = orThrow(parseAssessmentJson(line));
    assessments.push(orThrow(checkAssessment(submitted, [criteriaSet])));
  }
  return assessments;
}

const counting = orThrow(selectCountingAssessments(await assessmentsOfTwice(), { knownAt: asOf }));
for (const { unitId, assessmentYear, assessments } of counting) {
  const left = assessments.map((one) =>
    decideEligibility(evaluateAssessment(one, { asOf }), policy),
  );
  const isProjected = left.some(({ basis }) => basis === 'projected');
  const isAgreed = left.every(({ outcome }) => outcome === left[0].outcome);
  count(unitId, assessmentYear, isProjected, isAgreed ? left[0].outcome : 'undetermined');
}

const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    // Of the processor, since a clock counts the work of others too.
    seconds: (user + system) / 1e6,
    rowCount: packed.rowCount,
    twiceCount: twice.size,
    refusedCount: stats.rejectedLineCount,
    cells: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    unmet: countUnmetColumns(verdicts),
  }),
);
