import { decideBatch, verdictReasons } from 'model-ward-rules/batch';
import { packAssessmentLines } from 'model-ward-rules/intake';
import { allMustBeMet } from 'model-ward-rules/published';
import { judgeByHand } from '../by-hand';
import { contest } from '../contest';
import {
  asOf,
  layouts,
  makeAnswers,
  type PlainAnswers,
  type SetName,
  setNames,
  sets,
  submissionOf,
} from '../wards';
import { atMostTimes, type Table, type WorkReport } from '../work';

/** More than a cache holds. */
const LINE_COUNT = 4_000;
const PACKED = 'packAssessmentLines + decideBatch';
const PARSED = 'JSON.parse of every line';
const BY_PARSING = 'packAssessmentLines, by JSON.parse alone';

/** P6: a file of lines, from its bytes to a verdict each. */
export async function linesWork(): Promise<WorkReport> {
  const tables: Table[] = [];
  for (const name of setNames) {
    // A line has no line breaks within.
    for (const layout of Object.keys(layouts).slice(0, 2)) tables.push(await read(name, layout));
  }
  return {
    id: 'P6',
    title: `${LINE_COUNT.toLocaleString('en')} lines of JSON, from bytes to a verdict each`,
    tables,
    goals: [
      ...tables.slice(0, 1).map((table) => atMostTimes('by the hand job', table, PACKED, 0.45)),
      ...tables.map((table) => atMostTimes('by JSON.parse', table, BY_PARSING, 1.9)),
    ],
  };
}

async function read(name: SetName, layout: string): Promise<Table> {
  const set = sets[name];
  const write = layouts[layout] as (body: unknown) => string;
  const lines = makeAnswers(set, LINE_COUNT, 6).map((answers, place) =>
    write(submissionOf(answers, `ward-${place}`, set)),
  );
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const parse = () =>
    textLines(bytes).map((line) => JSON.parse(line) as ReturnType<typeof submissionOf>);
  const standings = await contest<readonly string[]>(
    [
      {
        name: 'JSON.parse + loop, by hand',
        run: () =>
          parse().map(({ unitId, results }) => {
            const answers: PlainAnswers = Object.fromEntries(
              results.answers.map(({ criterionId, answer }) => [criterionId, answer]),
            );
            return `${unitId} ${judgeByHand(answers, set).outcome}`;
          }),
        itemCount: LINE_COUNT,
      },
      {
        name: PACKED,
        run: () => {
          const { packed } = packAssessmentLines(bytes, set, { asOf });
          const { reasons } = decideBatch(packed, allMustBeMet);
          return packed.unitIds.map(
            (unitId, row) => `${unitId} ${outcomes.get(reasons[row] as number)}`,
          );
        },
        itemCount: LINE_COUNT,
      },
    ],
    { rounds: 5 },
  );
  const parsing = await contest<number>(
    [
      { name: PARSED, run: () => parse().length, itemCount: LINE_COUNT },
      {
        name: PACKED,
        run: () => packAssessmentLines(bytes, set, { asOf }).packed.rowCount,
        itemCount: LINE_COUNT,
      },
    ],
    { rounds: 5 },
  );
  const [, , packedByParsing] = parsing;
  return {
    holdsFor: `${name}, ${layout}`,
    standings: [
      ...standings,
      {
        name: BY_PARSING,
        ratio: packedByParsing?.ratio ?? Number.NaN,
        nanosecondsPerItem: packedByParsing?.nanosecondsPerItem ?? Number.NaN,
      },
    ],
  };
}

const textLines = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder().decode(bytes).split('\n').filter(Boolean);

const outcomes = new Map<number, string>([
  [verdictReasons.indexOf('rule-met'), 'eligible'],
  [verdictReasons.indexOf('rule-not-met'), 'not-eligible'],
  [verdictReasons.indexOf('unknown-criteria'), 'undetermined'],
]);
