import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  checkAssessment,
  orThrow,
  parseAssessment,
  parseAssessmentJson,
  parseProgramme,
  parseUnitRegister,
  plainDate,
} from 'model-ward-rules';
import {
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
  readAssessmentLines,
  readAssessmentRows,
  readDate,
  readHistoryRows,
  readNumber,
  readPercent,
  readShare,
  readStatus,
  readTally,
  readUnitRegisterRows,
  toCell,
} from 'model-ward-rules/intake';
import { criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';
import { sample } from '../programme/sample';
import { inputs } from '../schemas/inputs';
import { schemaOf } from '../schemas/schemas';
import { furtherDoors } from './further-doors';
import { faultsOfReport, faultsOfResult, type IsFit, survivesJson } from './judge';

/** A way into the library: inputs that are good, and what is wrong with how it takes any other. */
export interface Door {
  readonly name: string;
  readonly good: readonly unknown[];
  readonly faultsOn: (input: unknown) => readonly string[];
  /** What it makes of plain data; absent where that has no simple form. */
  readonly read?: (input: unknown) => unknown;
  /** Whether an input takes it about a millisecond. */
  readonly isSlow?: true;
}

const SEED = 1;
const GOOD_COUNT = 40;

const sampled = (good: fc.Arbitrary<unknown>): readonly unknown[] =>
  fc.sample(good, { numRuns: GOOD_COUNT, seed: SEED });

/** Fit is what the published schema takes, after JSON, and gives back as it is. */
const fits =
  (schemaName: string): IsFit =>
  (value) => {
    const json: unknown = JSON.parse(JSON.stringify(value));
    const read = schemaOf(schemaName).safeParse(json);
    return read.success && isDeepStrictEqual(read.data, json) && survivesJson(value);
  };

/** Stands for the content of a text that may not be JSON: no place in it can be looked up. */
const anyInput: unknown = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: () => {
      throw new Error('not to be looked up');
    },
  },
);

const parsers: readonly Door[] = Object.entries(inputs).map(([name, { good, parse }]) => {
  // A completed frame is a criteria set.
  const isFit = fits(name === 'frameCompletion' ? 'criteriaSet' : name);
  return {
    name,
    good: sampled(good),
    faultsOn: (input) => faultsOfResult(input, parse(input), isFit),
    read: parse,
  };
});

const jsonText: Door = {
  name: 'JSON text',
  good: ['{}'],
  faultsOn: (input) => faultsOfResult(anyInput, parseAssessmentJson(input as string), survivesJson),
};

const programme: Door = {
  name: 'programme',
  good: [sample],
  faultsOn: (input) => faultsOfResult(input, parseProgramme(input), survivesJson),
  read: parseProgramme,
  isSlow: true,
};

const register = orThrow(
  parseUnitRegister({
    units: [
      { id: 'p', name: 'Điện Biên', level: 'province' },
      { id: 'w-1', code: '00001', name: 'Thanh Lâm', level: 'ward', parentId: 'p' },
      { id: 'w-2', code: '00002', name: '1', level: 'ward', parentId: 'p' },
      { id: 'w-3', name: 'Bến Hòa', level: 'ward', endedOn: '2024-07-01' },
    ],
    successions: [],
  }),
);
const asOf = plainDate('2024-12-31');
const units = indexUnitNames(register, { asOf });
const isUnit: IsFit = (unit) => register.units.some((one) => one === unit);

const isOneOf =
  (values: readonly unknown[]): IsFit =>
  (value) =>
    value === undefined || values.includes(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isAmount: IsFit = (value) =>
  value === undefined ||
  (typeof value === 'number' && value >= 0 && Number(value.toFixed(3)) === value);

const isShare: IsFit = (value) => {
  if (value === undefined) return true;
  const { part, whole } = value as { readonly part: number; readonly whole: number };
  return isCount(part) && isCount(whole) && whole > 0 && part <= whole;
};

const isTally: IsFit = (value) => {
  if (value === undefined) return true;
  const { metCount, criteriaCount } = value as Record<'metCount' | 'criteriaCount', number>;
  return isCount(metCount) && metCount <= 20 && criteriaCount === 20;
};

const statuses = [
  'met',
  'not-met',
  'projected-met',
  'projected-not-met',
  'not-applicable',
  'not-assessed',
  'not-reported',
];

function faultsOnCell(input: unknown): readonly string[] {
  const cell = toCell(input);
  if (!cell.ok) return faultsOfResult(input, cell, survivesJson);
  const { value } = cell;
  const isDay: IsFit = (day) => day === undefined || fits('plainDate')(day);
  const isPercent: IsFit = (percent) =>
    percent === undefined || isCount(Math.round(Number(percent) * 100));
  return [
    ...faultsOfResult(value, readDate(value), isDay),
    ...faultsOfResult(
      value,
      readDate(value, { dateFormat: 'dd/MM/yyyy', excelEpoch: 1900 }),
      isDay,
    ),
    ...faultsOfResult(value, readNumber(value), isAmount),
    ...faultsOfResult(value, readNumber(value, { numberLocale: 'vi' }), isAmount),
    ...faultsOfResult(value, readPercent(value), isPercent),
    ...faultsOfResult(value, readPercent(value, { bareNumbers: 'fraction' }), isPercent),
    ...faultsOfResult(value, readShare(value), isShare),
    ...faultsOfResult(value, readTally(value, modelWardPolice20), isTally),
    ...faultsOfResult(value, readStatus(value), isOneOf(statuses)),
    ...faultsOfResult({ name: value }, matchUnitName(units, { name: value }), isUnit),
    ...faultsOfResult(
      { name: 'Thanh Lâm', areaName: value },
      matchUnitName(units, { name: 'Thanh Lâm', areaName: value }),
      isUnit,
    ),
    ...faultsOfResult(value, matchUnitCode(units, value), isUnit),
  ];
}

const cells: Door = {
  name: 'cells',
  good: ['Đạt', '21/22', 'CAP Thanh Lâm', '00001', '98,5%', '18/12/2024', 45_644, true, null],
  faultsOn: faultsOnCell,
};

const header = ['unitId', 'ward', 'Năm', 'Bộ tiêu chí', 'basis', 'Số tiêu chí đạt', 'criterion-6'];
const assessmentRows: readonly unknown[] = [
  [
    header,
    ['w-1', '', 2024, 'model-ward-police-20', 'confirmed', '19/20', ''],
    ['', 'P.1', '2023', 'model-ward-police-20', 'projected', '', 'Đạt'],
    ['Tổng cộng', '', '', '', '', '', ''],
  ],
  [
    { unitId: 'w-1', 'Tiêu chí 6': 'N/A', Năm: 2024 },
    { unitId: 'w-2', 'Tiêu chí 6': 'x', Năm: '2024' },
  ],
  [
    ['Mã phường', 'Tiêu chí', 'Kết quả', 'Lý do'],
    ['00001', 'criterion-6', 'Chưa đạt', ''],
    ['00001', 'criterion-7', 'Đạt', ''],
  ],
];

const readAssessments = (rows: unknown) =>
  readAssessmentRows(rows, {
    criteriaSets: criteriaSetCatalogue,
    criteriaSet: { id: modelWardPolice20.id },
    assessmentYear: 2024,
    basis: 'confirmed',
    units,
  });

const isCheckable: IsFit = (value) => {
  const parsed = parseAssessment(JSON.parse(JSON.stringify(value)));
  return (
    fits('submittedAssessment')(value) &&
    parsed.ok &&
    checkAssessment(parsed.value, criteriaSetCatalogue).ok
  );
};

const unitRows = [
  ['id', 'name', 'level', 'parentId', 'existsFrom', 'endedOn'],
  ['p', 'Điện Biên', 'province', '', '', ''],
  ['w', 'Thanh Lâm', 'ward', 'p', '2021-01-01', '2025-07-01'],
];
const successionRows = [
  ['kind', 'on', 'fromIds', 'intoIds'],
  ['abolish', '2025-07-01', 'w', ''],
];
const historyRows = [
  ['unitId', 'kind', 'on', 'forYear'],
  ['w-1', 'recognised', '2024-04-10', 2023],
  ['w-1', 'maintained', '2024-12-20', 2024],
];

const tables: readonly Door[] = [
  {
    name: 'assessment rows',
    good: assessmentRows,
    faultsOn: (rows) => faultsOfReport(rows, readAssessments(rows), isCheckable),
    isSlow: true,
  },
  {
    name: 'unit rows',
    isSlow: true,
    good: [unitRows],
    faultsOn: (rows) => {
      const { units: ofUnits, register: read } = readUnitRegisterRows({
        units: rows,
        successions: successionRows,
      });
      return [
        ...faultsOfReport(rows, ofUnits, survivesJson),
        ...(read.ok && !fits('unitRegister')(read.value) ? ['accepted what is not fit'] : []),
      ];
    },
  },
  {
    name: 'succession rows',
    isSlow: true,
    good: [successionRows],
    faultsOn: (rows) => {
      const { successions } = readUnitRegisterRows({ units: unitRows, successions: rows });
      return rows === undefined ? [] : faultsOfReport(rows, successions, survivesJson);
    },
  },
  {
    name: 'history rows',
    isSlow: true,
    good: [historyRows],
    faultsOn: (rows) =>
      faultsOfReport(rows, readHistoryRows(rows, { units, asOf }), fits('recognitionHistory')),
  },
];

/** The ways in for data. */
export const doors: readonly Door[] = [
  ...parsers,
  jsonText,
  programme,
  cells,
  ...tables,
  ...furtherDoors,
];

/** The way in for JSON text: it takes nothing that JSON and the way in for data would not take alike. */
export function faultsOnText(text: string): readonly string[] {
  const read = parseAssessmentJson(text);
  if (!read.ok) return faultsOfResult(anyInput, read, survivesJson);
  const json = parseOrNothing(text);
  const parsed = parseAssessment(json);
  return parsed.ok && isDeepStrictEqual(parsed.value, read.value) ? [] : ['accepted other data'];
}

/** The way in for files of lines: it takes no line that JSON and the way in for data would not take alike. */
export function faultsOnBytes(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return [...readAssessmentLines(bytes, criteriaSetCatalogue)].flatMap(({ lineNumber, result }) => {
    const isFit: IsFit = (value) => {
      const line = (lines[lineNumber - 1] ?? '').replace(/^\ufeff/, '');
      const parsed = parseAssessment(parseOrNothing(line));
      const checked = parsed.ok ? checkAssessment(parsed.value, criteriaSetCatalogue) : parsed;
      return checked.ok && isDeepStrictEqual(checked.value, value);
    };
    return faultsOfResult(anyInput, result, isFit);
  });
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Good assessments, as the lines of files hold them. */
export const goodLines: readonly string[] = [
  { kind: 'tally', metCount: 19, criteriaCount: 20, unmetCriterionIds: ['criterion-6'] },
  {
    kind: 'by-criterion',
    answers: [{ criterionId: 'criterion-7', answer: { kind: 'attested', status: 'met' } }],
  },
  {
    kind: 'by-criterion',
    answers: [
      {
        criterionId: 'criterion-6',
        answer: { kind: 'unknown', reason: 'not-reported' },
        evidence: [{ id: 'hồ sơ 1', validUntil: '2024-12-31' }],
      },
    ],
  },
].map((results) =>
  JSON.stringify({
    unitId: 'phường-1',
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    results,
  }),
);
