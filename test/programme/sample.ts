import {
  orThrow,
  type Programme,
  type ProgrammeInput,
  type ProgrammeReport,
  parseProgramme,
  type ReportOptions,
  reportProgramme,
} from 'model-ward-rules';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { day, succession, unit } from '../unit/registers';

/** The lists of an input as plain arrays, so that a test can add to them. */
export interface Sample
  extends Readonly<Record<Exclude<keyof ProgrammeInput, 'stageLadder'>, unknown>> {
  readonly register: { readonly units: readonly object[]; readonly successions: readonly object[] };
  readonly criteriaSets: readonly unknown[];
  readonly assessments: readonly unknown[];
  readonly histories: readonly unknown[];
  readonly targets: readonly unknown[];
}

const changedOn = '2025-07-01';
const until = { endedOn: changedOn };
const since = { existsFrom: changedOn };

/**
 * A made-up city and a made-up province. On 1 July 2025 the districts go; wards `a` and `b` become `n`, ward `c` goes
 * on under another id, the others go on below the city and the province. A ward `z` belongs to nothing.
 */
export const register: Sample['register'] = {
  units: [
    unit('city', { level: 'centrally-run-city' }),
    unit('d1', { level: 'urban-district', parentId: 'city', ...until }),
    unit('d2', { level: 'urban-district', parentId: 'city', ...until }),
    unit('a', { parentId: 'd1', ...until }),
    unit('b', { parentId: 'd1', ...until }),
    unit('c', { parentId: 'd2', ...until }),
    unit('n', { parentId: 'city', ...since }),
    unit('c2', { parentId: 'city', ...since }),
    unit('province', { level: 'province' }),
    unit('t', { level: 'town', parentId: 'province', ...until }),
    unit('e', { parentId: 't', ...until }),
    unit('e', { parentId: 'province', ...since }),
    unit('x', { level: 'commune', parentId: 't', ...until }),
    unit('x', { level: 'commune', parentId: 'province', ...since }),
    unit('empty', { level: 'province' }),
    unit('z'),
  ],
  successions: [
    succession('merge', changedOn, 'a b', 'n'),
    succession('transfer', changedOn, 'c', 'c2'),
    succession('transfer', changedOn, 'e', 'e'),
    succession('transfer', changedOn, 'x', 'x'),
    ...['d1', 'd2', 't'].map((id) => succession('abolish', changedOn, id, '')),
  ],
};

/** A raw tally by the 20 criteria. */
export const tally = (
  unitId: string,
  assessmentYear: number,
  metCount: number,
  others: object = {},
): object => ({
  unitId,
  assessmentYear,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  recordedOn: `${assessmentYear}-01-15`,
  results: { kind: 'tally', metCount, criteriaCount: 20 },
  ...others,
});

export const projected = { basis: 'projected' };

/** A raw history: each event is named by its kind and its year. */
export const history = (unitId: string, ...events: readonly object[]): object => ({
  unitId,
  events,
});

export const event = (kind: string, forYear: number, on: string, others: object = {}): object => ({
  kind,
  id: `${kind}-${forYear}`,
  on,
  forYear,
  ...others,
});

export const registered = (forYear: number): object =>
  event('registered', forYear, `${forYear}-02-01`);

export const recognised = (forYear: number, others: object = {}): object =>
  event('recognised', forYear, `${forYear + 1}-04-22`, others);

/** A raw target with where it holds. */
export const assignment = (
  level: string,
  rule: object,
  others: object = {},
  count = 'recognised',
  among = 'all',
): object => ({
  target: {
    id: 'made-up',
    revision: 1,
    name: { vi: 'Ví dụ' },
    level,
    rule,
    dueYear: 2026,
    provenance: { origin: 'host', sources: [] },
  },
  counting: { count, among },
  ...others,
});

export const half = { kind: 'share-of-units', bound: 'at-least', percent: 50 };
export const onePerDistrict = {
  kind: 'at-least-per-area',
  areaLevel: 'urban-district',
  unitCount: 1,
};

export const sample: Sample = {
  register,
  recognitionPolicy: allMustBeMet,
  maintenancePolicy: maintenanceNotPublished,
  criteriaSets: criteriaSetCatalogue,
  assessments: [
    tally('a', 2023, 20),
    tally('a', 2024, 19),
    tally('b', 2024, 20, projected),
    tally('c', 2024, 20),
    tally('e', 2024, 18, projected),
  ],
  histories: [
    history('a', registered(2023), recognised(2023)),
    history('c', registered(2024)),
    history('b', registered(2024)),
  ],
  targets: [assignment('centrally-run-city', half)],
};

/** What is read of the sample with some parts replaced. */
export const programmeOf = (others: Partial<Sample> = {}): Programme =>
  orThrow(parseProgramme({ ...sample, ...others }));

/** The report on the sample with some parts replaced. */
export const reportOn = (
  asOf: string,
  others: Partial<Sample> = {},
  options: Omit<Partial<ReportOptions>, 'asOf'> = {},
): ProgrammeReport => reportProgramme(programmeOf(others), { asOf: day(asOf), ...options });
