import * as rules from 'model-ward-rules';
import * as intake from 'model-ward-rules/intake';
import * as planning from 'model-ward-rules/planning';
import { allMustBeMet, criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';
import { parseStored, verdictSchema, withoutFreeText } from 'model-ward-rules/schemas';
import { times, type WorstCase, worst } from '../worst-case';

type Read = (input: unknown) => unknown;

/** Every `parse…` function of an object gets keys that nobody knows, and under one of them a list of faults. */
const strangeKeys = (read: Read): WorstCase =>
  worst('keys that nobody knows', (size) => {
    const input = Object.fromEntries(times(size, (place) => [`key${place}`, [Number.NaN]]));
    return () => read(input);
  });

const stampOn = (value: unknown) => ({ kind: 'verdict', shape: 1, version: '1.0.0', value });

const parsers: Readonly<Record<string, Read>> = {
  parseAreaSummary: rules.parseAreaSummary,
  parseAssessment: rules.parseAssessment,
  parseCriteriaSet: rules.parseCriteriaSet,
  parseCrosswalk: rules.parseCrosswalk,
  parseMaintenancePolicies: rules.parseMaintenancePolicies,
  parseMaintenancePolicy: rules.parseMaintenancePolicy,
  parseProgramme: rules.parseProgramme as Read,
  parseRecognitionHistory: rules.parseRecognitionHistory,
  parseRecognitionPolicies: rules.parseRecognitionPolicies,
  parseRecognitionPolicy: rules.parseRecognitionPolicy,
  parseScoreCard: rules.parseScoreCard,
  parseScoringScheme: rules.parseScoringScheme,
  parseStageLadder: rules.parseStageLadder,
  parseTarget: rules.parseTarget,
  parseAllocationRequest: planning.parseAllocationRequest,
  parseBuildPlan: planning.parseBuildPlan,
  parsePaceRequest: planning.parsePaceRequest,
  parsePlanningRates: planning.parsePlanningRates,
  parseRoadmap: planning.parseRoadmap,
  parseStored: (input) => parseStored(verdictSchema, stampOn(input)),
  withoutFreeText: (input) => withoutFreeText(verdictSchema, input),
  toCell: (input) => intake.toCell(input),
};

/** Every reader of a text gets a long one that it has to look at to its end. */
const longText = (read: (text: string) => unknown, part = 'ươ'): WorstCase =>
  worst(
    'signs of a text',
    (size) => {
      const text = part.repeat(size / part.length);
      return () => read(text);
    },
    [90, 900, 9_000],
  );

const sheet = (size: number): readonly unknown[] => [
  ['unitId', 'Năm', 'Bộ tiêu chí', 'Số tiêu chí đạt'],
  ...times(size, (place) => [`w${place}`, 2024, 'model-ward-police-20', '21/22']),
];
const longSheet = (size: number): readonly unknown[] => [
  ['unitId', 'Năm', 'Bộ tiêu chí', 'Tiêu chí', 'Kết quả'],
  ...times(size, (place) => [
    `w${Math.floor(place / 11)}`,
    2024,
    'model-ward-police-20',
    (place % 11) + 1,
    place % 3 === 0 ? 'Không đạt' : 'Đạt',
  ]),
];
const scheme = rules.orThrow(
  rules.parseScoringScheme({
    id: 'points',
    revision: 1,
    name: { vi: 'A' },
    method: { kind: 'awarded', points: [{ criterionId: 'criterion-1', points: 1 }] },
    ranks: [],
    provenance: { origin: 'host', sources: [] },
  }),
);
const lines = (size: number): Uint8Array =>
  new TextEncoder().encode(times(size, () => '{"unitId":1,"answers":[}').join('\n'));
const tables = { criteriaSets: criteriaSetCatalogue, basis: 'confirmed' } as const;

export const reading: Readonly<Record<string, WorstCase>> = {
  ...Object.fromEntries(Object.entries(parsers).map(([name, read]) => [name, strangeKeys(read)])),
  parseAssessmentJson: worst('lists that do not end', (size) => {
    const text = `{"a":[${'['.repeat(size)}`;
    return () => rules.parseAssessmentJson(text);
  }),
  parseUnitRegister: worst('successions of one unit on one day (Q8)', (size) => {
    const units = times(size + 1, (place) => ({ id: `w${place}`, name: 'A', level: 'ward' }));
    const successions = times(size, (place) => ({
      kind: 'transfer',
      on: '2024-07-01',
      fromIds: ['w0'],
      intoIds: [`w${place + 1}`],
    }));
    return () => rules.parseUnitRegister({ units, successions });
  }),
  formatCanonicalJson: worst('keys out of order', (size) => {
    const content = Object.fromEntries(times(size, (place) => [`key${size - place}`, place]));
    return () => rules.formatCanonicalJson(content);
  }),
  parsePlainDate: longText((text) => rules.parsePlainDate(text)),
  readDate: longText((text) => intake.readDate(text, { format: 'day-month-year' } as never), '1/'),
  readNumber: longText((text) => intake.readNumber(text), '1.'),
  readPercent: longText((text) => intake.readPercent(text, {} as never), '1,'),
  readShare: longText((text) => intake.readShare(text), '1/'),
  readStatus: longText((text) => intake.readStatus(text)),
  readTally: longText((text) => intake.readTally(text, modelWardPolice20), '1/'),
  textKey: longText((text) => intake.textKey(text)),
  unitNameKey: longText((text) => intake.unitNameKey(text), 'p '),
  readAssessmentRows: worst(
    'rows, each with a fault',
    (size) => {
      const rows = sheet(size);
      return () => intake.readAssessmentRows(rows, tables);
    },
    [100, 1_000, 10_000],
  ),
  'readAssessmentRows, long layout': worst(
    'rows of one criterion each, eleven of each ward',
    (size) => {
      const rows = longSheet(size);
      return () => intake.readAssessmentRows(rows, tables);
    },
    [11_000, 110_000, 1_100_000],
  ),
  addRefusedRows: worst(
    'rows, each with a fault',
    (size) => {
      const report = intake.readAssessmentRows(sheet(size), tables);
      const lists = [{ list: 'assessments' }];
      const programme = { intake: { lists, refusals: [], warnings: [] } } as never;
      return () => intake.addRefusedRows(programme, 'assessments', report);
    },
    [100, 1_000, 10_000],
  ),
  readAreaSummaryRows: worst(
    'rows, every other one a total that adds up nothing',
    (size) => {
      const rows = times(size / 2, (place) => [`A ${place}`, 3, 2]).flatMap((row) => [
        row,
        ['Tổng cộng', 1, 1],
      ]);
      const options = { counted: 'recognised', assessmentYear: 2024 } as const;
      return () => intake.readAreaSummaryRows([['area', 'unitCount', 'count'], ...rows], options);
    },
    [100, 1_000, 10_000],
  ),
  readScoreRows: worst(
    'every other row a total, one ward',
    (size) => {
      const rows = times(size, (place) => [`criterion-${place % 30}`, 1]).flatMap((row) => [
        row,
        ['Tổng cộng', 1],
      ]);
      const options = { scheme, criteriaSet: modelWardPolice20, assessmentYear: 2024, unitId: 'w' };
      return () => intake.readScoreRows([['criterion', 'points'], ...rows], options);
    },
    [100, 1_000, 10_000],
  ),
  readUnitListRows: worst(
    'rows that are no units',
    (size) => {
      const rows = sheet(size);
      return () => intake.readUnitListRows(rows as never, {} as never);
    },
    [100, 1_000, 10_000],
  ),
  readUnitRegisterRows: worst(
    'rows of one and the same unit',
    (size) => {
      const units = [['id', 'name', 'level'], ...times(size, () => ['w1', 'A', 'ward'])];
      return () => intake.readUnitRegisterRows({ units, successions: [] });
    },
    [100, 1_000, 10_000],
  ),
  readHistoryRows: worst(
    'rows of one unit and one day',
    (size) => {
      const rows = times(size, () => ['w1', 'Công nhận', '2024-12-18', 2024]);
      const header = ['unitId', 'kind', 'on', 'forYear'];
      return () => intake.readHistoryRows([header, ...rows], {} as never);
    },
    [100, 1_000, 10_000],
  ),
  readAssessmentLines: worst('lines that are no JSON', (size) => {
    const bytes = lines(size);
    return () => [...intake.readAssessmentLines(bytes, criteriaSetCatalogue)].length;
  }),
  packAssessmentLines: worst('lines that are no JSON', (size) => {
    const bytes = lines(size);
    const asOf = rules.plainDate('2024-12-31');
    return () => intake.packAssessmentLines(bytes, modelWardPolice20, { asOf });
  }),
  judgeAssessment: worst('keys that nobody knows', (size) => {
    const input = Object.fromEntries(times(size, (place) => [`key${place}`, place]));
    return () =>
      rules.judgeAssessment(input, {
        criteriaSets: criteriaSetCatalogue,
        policy: allMustBeMet,
        asOf: rules.plainDate('2024-12-31'),
      } as never);
  }),
};
