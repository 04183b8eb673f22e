import { checkAssessment, orThrow, parseAssessment, parseAssessmentJson } from 'model-ward-rules';
import { contest } from '../contest';
import { layouts, makeAnswers, type SetName, setNames, sets, submissionOf } from '../wards';
import { atLeastTimes, atMostTimes, type Table, type WorkReport } from '../work';

const WARD_COUNT = 2_000;
const PARSED = 'parseAssessmentJson';
const CHECKED = 'parseAssessmentJson + checkAssessment';
const BODY = 'parseAssessment of the parsed body';
const CLONE = 'structuredClone of the parsed body';

/** P3 and P4: JSON text, or the body that a framework has parsed, to an assessment. */
export async function readingWork(): Promise<WorkReport> {
  const tables: Table[] = [];
  for (const name of setNames) {
    for (const layout of Object.keys(layouts)) tables.push(await read(name, layout));
  }
  return {
    id: 'P3, P4',
    title: 'the text or the body of an assessment of 20 criteria, read and checked',
    tables,
    goals: tables.flatMap((table) => {
      const [toParsed, toChecked] = table.holdsFor.includes('another order')
        ? [1.65, 1.85]
        : [1.35, 1.55];
      return [
        atMostTimes('P3: text → parsed, by JSON.parse', table, PARSED, toParsed),
        atMostTimes('P3: text → checked, by JSON.parse', table, CHECKED, toChecked),
        atMostTimes('P4: body → parsed, by JSON.parse of its text', table, BODY, 2.2),
        atLeastTimes('P4: as fast as structuredClone', table, [CLONE, BODY], 1),
      ];
    }),
  };
}

async function read(name: SetName, layout: string): Promise<Table> {
  const set = sets[name];
  const write = layouts[layout] as (body: unknown) => string;
  const texts = makeAnswers(set, WARD_COUNT, 3).map((answers, place) =>
    write(submissionOf(answers, `ward-${place}`, set)),
  );
  const bodies = texts.map((text) => JSON.parse(text));
  const ignore = (): void => undefined;
  const standings = await contest<readonly unknown[]>(
    [
      {
        name: 'JSON.parse alone',
        run: () => texts.map((text) => JSON.parse(text)),
        itemCount: WARD_COUNT,
      },
      {
        name: PARSED,
        run: () => texts.map((text) => orThrow(parseAssessmentJson(text))),
        itemCount: WARD_COUNT,
      },
      {
        name: BODY,
        run: () => bodies.map((body) => orThrow(parseAssessment(body))),
        itemCount: WARD_COUNT,
      },
      {
        name: CLONE,
        run: () => bodies.map((body) => structuredClone(body)),
        itemCount: WARD_COUNT,
      },
    ],
    { rounds: 9 },
  );
  const checked = await contest<readonly unknown[]>(
    [
      {
        name: 'JSON.parse alone',
        run: () => texts.map((text) => JSON.parse(text)),
        itemCount: WARD_COUNT,
      },
      {
        name: CHECKED,
        run: () =>
          texts.map((text) =>
            orThrow(checkAssessment(orThrow(parseAssessmentJson(text)), [set]), ignore),
          ),
        itemCount: WARD_COUNT,
      },
    ],
    // One holds its set and the other its id: what both say whole is the unit and what was found of each criterion.
    { rounds: 9, compared: (all) => all.map(saidBy) },
  );
  return { holdsFor: `${name}, ${layout}`, standings: [...standings, ...checked.slice(2)] };
}

interface Said {
  readonly unitId: string;
  readonly results: {
    readonly answers?: readonly { readonly answer: unknown }[];
    readonly entries?: readonly ({ readonly answer: unknown } | undefined)[];
  };
}

function saidBy(assessment: unknown): readonly unknown[] {
  const { unitId, results } = assessment as Said;
  const found = results.answers ?? results.entries ?? [];
  return [unitId, ...found.flatMap((one) => (one === undefined ? [] : [one.answer]))];
}
