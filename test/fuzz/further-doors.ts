import fc from 'fast-check';
import {
  formatCanonicalJson,
  judgeAssessment,
  orThrow,
  parseAssessment,
  parseScoringScheme,
  plainDate,
} from 'model-ward-rules';
import { parsePartial } from 'model-ward-rules/batch';
import { standardSchema, toLocale } from 'model-ward-rules/explanation';
import { readAreaSummaryRows, readScoreRows, readUnitListRows } from 'model-ward-rules/intake';
import { allMustBeMet, criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';
import { parseStored, toStored, withoutFreeText } from 'model-ward-rules/schemas';
import { inputs } from '../schemas/inputs';
import { results } from '../schemas/results';
import { schemaOf } from '../schemas/schemas';
import type { Door } from './doors';
import { faultsOfReport, faultsOfResult, type IsFit, survivesJson } from './judge';

const SEED = 1;
const asOf = plainDate('2024-12-31');

/** What the engine made, by the name of its schema. */
const made: readonly (readonly [string, unknown])[] = Object.entries(results).flatMap(
  ([name, result]) =>
    fc
      .sample(result, { numRuns: 2, seed: SEED })
      .flat()
      .map((value) => [name, value] as const),
);

const withStamp = made.map(([name, value]) => toStored(schemaOf(name), value));
const schemaNameOf = new Map(
  withStamp.map(({ kind }, place) => [kind as unknown, (made[place] as (typeof made)[number])[0]]),
);

/** The schema that a stored result asks for; that of a verdict where it does not say, or will not. */
function schemaFor(input: unknown): ReturnType<typeof schemaOf> {
  try {
    const { value } = Object.getOwnPropertyDescriptor(input, 'kind') ?? {};
    return schemaOf(schemaNameOf.get(value) ?? 'verdict');
  } catch {
    return schemaOf('verdict');
  }
}

const isFitFor =
  (schema: ReturnType<typeof schemaOf>): IsFit =>
  (value) =>
    schema.safeParse(JSON.parse(JSON.stringify(value))).success && survivesJson(value);

const stored: Door = {
  name: 'stored results',
  good: withStamp,
  faultsOn: (input) => {
    const schema = schemaFor(input);
    const isFit = isFitFor(schema);
    const isFitStored: IsFit = (read) => isFit((read as { readonly value: unknown }).value);
    return [
      ...faultsOfResult(input, parseStored(schema, input), isFitStored),
      ...faultsOfResult([input], parseStored([schema], [input]), (list) =>
        (list as readonly unknown[]).every(isFitStored),
      ),
    ];
  },
  read: (input) => parseStored(schemaFor(input), input),
  isSlow: true,
};

const freeText: Door = {
  name: 'free text',
  good: made.flatMap(([name, value]) => (name === 'verdict' ? [value] : [])),
  faultsOn: (input) =>
    faultsOfResult(
      input,
      withoutFreeText(schemaOf('verdict'), input),
      isFitFor(schemaOf('verdict')),
    ),
  read: (input) => withoutFreeText(schemaOf('verdict'), input),
};

const partials: Door = {
  name: 'partial results',
  good: made.flatMap(([name, value]) => (name === 'partialResult' ? [value] : [])),
  faultsOn: (input) =>
    faultsOfResult(input, parsePartial(input), isFitFor(schemaOf('partialResult'))),
  read: parsePartial,
};

const canonical: Door = {
  name: 'canonical JSON',
  good: made.map(([, value]) => value),
  faultsOn: (input) => {
    const isFit: IsFit = (text) => {
      const again = formatCanonicalJson(JSON.parse(text as string));
      return again.ok && again.value === text;
    };
    return faultsOfResult(input, formatCanonicalJson(input), isFit);
  },
  read: (input) => formatCanonicalJson(input),
};

const assessments = fc.sample((inputs['submittedAssessment'] as (typeof inputs)[string]).good, {
  numRuns: 40,
  seed: SEED,
});
/** A text is read as JSON; one that is none is refused as a whole. */
function dataOf(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

const judgeBy = { criteriaSets: criteriaSetCatalogue, policy: allMustBeMet, asOf };
const judging: Door = {
  name: 'judged at once',
  good: assessments,
  faultsOn: (input) => {
    // What is judged is what is read: the steps one by one are other doors.
    const isFit: IsFit = (judged) => {
      const { verdict } = judged as { readonly verdict: { readonly outcome: string } };
      const parsed = parseAssessment(dataOf(input));
      return parsed.ok && ['eligible', 'not-eligible', 'undetermined'].includes(verdict.outcome);
    };
    return faultsOfResult(dataOf(input), judgeAssessment(input, judgeBy), isFit);
  },
  read: (input) => judgeAssessment(input, judgeBy),
  isSlow: true,
};

/** A form gets what the reader says, in sentences: no value without it, and no refusal without a sentence. */
const form = standardSchema(parseAssessment, { locale: 'vi', onWarnings: () => undefined });
const forms: Door = {
  name: 'Standard Schema',
  good: assessments,
  faultsOn: (input) => {
    const { issues, ...validated } = form['~standard'].validate(input) as {
      readonly issues?: readonly { readonly message: string }[];
      readonly value?: unknown;
    };
    const isFit = isFitFor(schemaOf('submittedAssessment'));
    const isSaid =
      issues?.length !== 0 && (issues ?? []).every(({ message }) => /\S/.test(message));
    return [
      ...(issues === undefined && !isFit(validated.value) ? ['accepted what is not fit'] : []),
      ...(isSaid ? [] : ['refused without a word']),
    ];
  },
};

const locales: Door = {
  name: 'locales',
  good: ['vi-VN', 'en', 'fr;q=0.9, vi;q=0.8', '*'],
  faultsOn: (input) =>
    faultsOfResult(input, toLocale(input), (locale) => locale === 'vi' || locale === 'en'),
  read: toLocale,
};

const listRows = [
  ['Tỉnh/TP', 'Mã TP', 'Quận/huyện', 'Mã QH', 'Phường/xã', 'Mã PX', 'Cấp'],
  ['Thành phố Sông Xanh', '01', 'Quận 1', '001', 'Phường Bến Hòa', '00001', 'Phường'],
  ['Thành phố Sông Xanh', '01', 'Quận 1', '001', 'Xã Thủy Lý', '00002', 'Xã'],
];
const summaryRows = [
  ['STT', 'Quận', 'Tổng số phường', 'Số phường đạt', 'Tỷ lệ'],
  [1, 'Quận 1', 12, 9, '75%'],
  [2, 'Quận 2', 9, 3, '33,3%'],
  ['', 'Tổng cộng', 21, 12, '57,1%'],
];
const scoreRows = [
  ['STT', 'unitId', 'criterion-6', 'criterion-7', 'Điểm trừ', 'Tổng điểm', 'Xếp loại'],
  [1, 'ward-1', 55, 32.5, 2, 85.5, 'Tốt'],
  [2, 'ward-2', 50, 20, '', 70, ''],
];
const scheme = orThrow(
  parseScoringScheme({
    id: 'example',
    revision: 1,
    name: { vi: 'Ví dụ' },
    method: {
      kind: 'awarded',
      points: [
        { criterionId: 'criterion-6', points: 60 },
        { criterionId: 'criterion-7', points: 40 },
      ],
    },
    ranks: [{ id: 'good', title: { vi: 'Tốt' }, cutOff: { kind: 'points', points: 80 } }],
    provenance: { origin: 'host', sources: [] },
  }),
);

const tables: readonly Door[] = [
  {
    name: 'unit list rows',
    good: [listRows],
    faultsOn: (rows) => {
      const read = readUnitListRows(rows);
      const isFit = isFitFor(schemaOf('unitRegister'));
      return [
        ...faultsOfReport(rows, read.rows, survivesJson),
        ...(read.register.ok && !isFit(read.register.value) ? ['accepted what is not fit'] : []),
      ];
    },
    isSlow: true,
  },
  {
    name: 'area summary rows',
    good: [summaryRows],
    faultsOn: (rows) => {
      const { rows: report, total } = readAreaSummaryRows(rows, {
        counted: 'recognised',
        assessmentYear: 2024,
      });
      const isFit = isFitFor(schemaOf('areaSummary'));
      return [
        ...faultsOfReport(rows, report, (area) =>
          isFit((area as { readonly summary: unknown }).summary),
        ),
        ...(total.ok && !isFit(total.value) ? ['accepted what is not fit'] : []),
      ];
    },
    isSlow: true,
  },
  {
    name: 'score rows',
    good: [scoreRows],
    faultsOn: (rows) => {
      const isFit = isFitFor(schemaOf('scoreCard'));
      return faultsOfReport(
        rows,
        readScoreRows(rows, { scheme, criteriaSet: modelWardPolice20, assessmentYear: 2024 }),
        (scored) => isFit((scored as { readonly card: unknown }).card),
      );
    },
    isSlow: true,
  },
];

/** The ways in for what was given out before, for what a host passes on, and for the tables of provinces. */
export const furtherDoors: readonly Door[] = [
  stored,
  freeText,
  partials,
  canonical,
  judging,
  forms,
  locales,
  ...tables,
];
