import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from 'model-ward-rules';
import {
  compileRecognition,
  decideBatch,
  decideCompiled,
  verdictReasons,
} from 'model-ward-rules/batch';
import { packAssessmentLines, readAssessmentLines } from 'model-ward-rules/intake';
import { allMustBeMet } from 'model-ward-rules/published';
import { submittedAssessmentSchema } from 'model-ward-rules/schemas';
import { attestedSet, submissionOf } from '../assessments';
import { contest } from '../contest';
import { countLinesByDuckdb } from '../peers/duckdb';
import { jsonRulesEngine } from '../peers/json-rules-engine';
import { makeReports, type PlainResults } from '../reports';
import { atMostTimes, ratioOf, type WorkReport } from '../work';
import type { Table } from './roll-ups';

const LINE_COUNT = 100_000;
const FEW = 1_000;
const PROVINCE_COUNT = 63;
const asOf = plainDate('2024-12-31');
const criteriaSet = attestedSet(20);
const criterionIds = criteriaSet.criteria.map(({ id }) => id);
const compiled = compileRecognition(criteriaSet, allMustBeMet);

interface Tally {
  wards: number;
  eligible: number;
}

type Add = (unitId: string, year: number, isEligible: boolean) => void;

/** Counts by province and year, then gives the table. */
function tableBy(count: (add: Add) => void): Table {
  const tallies = new Map<string, Tally>();
  count((unitId, year, isEligible) => {
    const key = `${unitId.slice(0, unitId.indexOf('/'))} ${year}`;
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { wards: 0, eligible: 0 };
      tallies.set(key, tally);
    }
    tally.wards += 1;
    if (isEligible) tally.eligible += 1;
  });
  return [...tallies]
    .map(([key, { wards, eligible }]) => [key, wards, 0, eligible] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

type Submission = ReturnType<typeof submissionOf>;

function byHand(bytes: Uint8Array): Table {
  return tableBy((add) => {
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      if (line === '') continue;
      const { unitId, assessmentYear, results } = JSON.parse(line) as Submission;
      let metCount = 0;
      for (const { answer } of results.answers) if (answer.status === 'met') metCount += 1;
      add(unitId, assessmentYear, metCount === criterionIds.length);
    }
  });
}

function byLines(bytes: Uint8Array): Table {
  return tableBy((add) => {
    for (const { result } of readAssessmentLines(bytes, [criteriaSet])) {
      if (!result.ok) continue;
      const { unitId, assessmentYear } = result.value;
      add(
        unitId,
        assessmentYear,
        decideCompiled(compiled, result.value, { asOf }).outcome === 'eligible',
      );
    }
  });
}

function byPackedLines(bytes: Uint8Array): Table {
  const { packed } = packAssessmentLines(bytes, criteriaSet, { asOf });
  const { reasons } = decideBatch(packed, allMustBeMet);
  const eligible = verdictReasons.indexOf('rule-met');
  return tableBy((add) => {
    for (let row = 0; row < packed.rowCount; row += 1) {
      add(
        packed.unitIds[row] as string,
        packed.assessmentYears[row] as number,
        reasons[row] === eligible,
      );
    }
  });
}

/** What a team would plug together that has a schema library and a rule engine. */
async function byZodAndRules(lines: readonly string[]): Promise<Table> {
  const judge = jsonRulesEngine(criterionIds);
  const judged: [string, number, boolean][] = [];
  for (const line of lines) {
    const { unitId, assessmentYear, results } = submittedAssessmentSchema.parse(JSON.parse(line));
    const answers = results.kind === 'tally' ? [] : results.answers;
    const facts = Object.fromEntries(
      answers.map(({ criterionId, answer }) => [
        criterionId,
        answer.kind === 'attested' && answer.status,
      ]),
    ) as PlainResults;
    judged.push([unitId, assessmentYear, (await judge(facts)).outcome === 'eligible']);
  }
  return tableBy((add) => {
    for (const one of judged) add(...one);
  });
}

/** P8: a file of lines, from its bytes to a table of provinces. */
export async function wholeWayWork(): Promise<WorkReport> {
  const lines = makeReports(criterionIds, LINE_COUNT, 8).map((results, index) =>
    JSON.stringify(
      submissionOf(results, `province-${(index % PROVINCE_COUNT) + 10}/ward-${index}`, criteriaSet),
    ),
  );
  const encode = (texts: readonly string[]): Uint8Array =>
    new TextEncoder().encode(`${texts.join('\n')}\n`);
  const bytes = encode(lines);
  const folder = mkdtempSync(join(tmpdir(), 'model-ward-rules-'));
  try {
    const path = join(folder, 'assessments.ndjson');
    writeFileSync(path, bytes);
    const duckdb = await countLinesByDuckdb(path);
    const standings = await contest<Table>(
      [
        {
          name: 'JSON.parse + loop + Map, by hand',
          run: () => byHand(bytes),
          itemCount: LINE_COUNT,
        },
        {
          name: 'packAssessmentLines + decideBatch',
          run: () => byPackedLines(bytes),
          itemCount: LINE_COUNT,
        },
        { name: 'duckdb read_json, one thread', run: duckdb, itemCount: LINE_COUNT },
      ],
      { rounds: 5 },
    );
    const few = encode(lines.slice(0, FEW));
    const slow = await contest<Table>(
      [
        { name: 'JSON.parse + loop + Map, by hand', run: () => byHand(few), itemCount: FEW },
        {
          name: 'readAssessmentLines + decideCompiled',
          run: () => byLines(few),
          itemCount: FEW,
        },
        {
          name: 'zod + json-rules-engine',
          run: () => byZodAndRules(lines.slice(0, FEW)),
          itemCount: FEW,
        },
      ],
      { rounds: 5 },
    );
    const packed = ratioOf(standings, 'packAssessmentLines + decideBatch');
    return {
      id: 'P8',
      title: `${LINE_COUNT.toLocaleString('en')} lines of JSON, from bytes to a table of provinces`,
      standings: [...standings, ...slow.slice(-2)],
      goals: [
        atMostTimes('packAssessmentLines + decideBatch by hand', packed, 0.5),
        atMostTimes(
          'the same by duckdb',
          packed / ratioOf(standings, 'duckdb read_json, one thread'),
          1,
        ),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
