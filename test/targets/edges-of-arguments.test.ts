import { computeTrackStatus } from 'model-ward-rules/planning';
import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, LAST_YEAR } from '../../src/foundation/reading/value-limits';
import { MAX_COUNT } from '../../src/foundation/value/share';
import { MAX_COUNT_TO_SPLIT } from '../../src/targets/allocation/allocation-limits';
import { assertAllocationRequest } from '../../src/targets/allocation/assert-allocation-request';
import { assertPopulation } from '../../src/targets/assert-population';
import { assertTarget } from '../../src/targets/assert-target';
import { assertBuildPlan, assertPaceRequest } from '../../src/targets/planning/assert-plan';
import { MAX_RATE_COUNT, MAX_UNITS, MAX_YEARS } from '../../src/targets/planning/plan-limits';
import { refusalOf } from '../refusal-of';
import { day } from '../unit/registers';

/** What was not parsed is refused just where the parser would refuse it, and no sooner: the last value on either side of each limit. */

const target = (rule: object, others: object = {}) =>
  assertTarget({ rule, dueYear: 2024, ...others } as never);
const share = (percent: number) => target({ kind: 'share-of-units', bound: 'at-least', percent });
const quota = (unitCount: number) => target({ kind: 'assigned-quota', unitCount });
const perArea = (unitCount: number) => target({ kind: 'at-least-per-area', unitCount });
const all = (others: object) => target({ kind: 'all-units' }, others);

const rate = { part: 1, whole: 2 };
const base = {
  ...{ unitCount: 9, recognised: { least: 3, most: 6 }, firstYear: 2025 },
  rates: { success: rate, lapse: rate },
};
const pace = (others: object) =>
  assertPaceRequest({ ...base, dueCount: 9, dueYear: 2030, ...others } as never);
const recognised = (least: number, most: number) => pace({ recognised: { least, most } });
const success = (part: number, whole: number) =>
  pace({ rates: { success: { part, whole }, lapse: rate } });
const lapses = (part: number, whole: number) =>
  pace({ rates: { success: rate, lapse: { part, whole } } });
const plan = (others: object) =>
  assertBuildPlan({ ...base, builds: { kind: 'by-year', unitCounts: [] }, ...others } as never);
const constant = (unitsPerYear: number, yearCount: number) =>
  plan({ builds: { kind: 'constant', unitsPerYear, yearCount } });
const byYear = (count: number, yearCount: number) =>
  plan({ builds: { kind: 'by-year', unitCounts: Array(yearCount).fill(count) } });

const split = (unitCount: number, area: object = {}) =>
  assertAllocationRequest({ unitCount, areas: [{ areaId: 'a', weight: 1, ...area }] } as never);

const tracked = {
  ...{ reached: { least: 1, most: 1 }, dueCount: 2 },
  ...{ dueOn: day('2025-12-31'), asOf: day('2025-06-30') },
};
const baseline = { on: day('2025-01-01'), count: 0 };
const decided = (...days: readonly string[]) =>
  computeTrackStatus(tracked, baseline, { decisionDays: days as never });
const from = (count: number, on = '2025-01-01') =>
  computeTrackStatus(tracked, { on: on as never, count });

const measured = (population: object | undefined) => assertPopulation(population as never);
const cohort = (first: string, until: string) => measured({ kind: 'cohort', from: first, until });

const ladder = (onTrackPercent: number, atRiskPercent: number, offTrackPercent: number) =>
  computeTrackStatus(tracked, baseline, {
    ladder: { onTrackPercent, atRiskPercent, offTrackPercent },
  });

type Row = readonly [name: string, given: () => void, refused: () => void];

const ofTarget: readonly Row[] = [
  ['the least share', () => share(0.01), () => share(0)],
  ['the greatest', () => share(100), () => share(100.01)],
  ['two decimals', () => share(88.73), () => share(88.731)],
  ['the least quota', () => quota(1), () => quota(0)],
  ['the greatest', () => quota(MAX_COUNT), () => quota(MAX_COUNT + 1)],
  ['the least number in each area', () => perArea(1), () => perArea(0)],
  ['a whole number', () => perArea(2), () => perArea(1.5)],
  ['the first year', () => all({ dueYear: FIRST_YEAR }), () => all({ dueYear: FIRST_YEAR - 1 })],
  ['the last', () => all({ dueYear: LAST_YEAR }), () => all({ dueYear: LAST_YEAR + 1 })],
  ['the first of a period', () => all({ fromYear: 2023 }), () => all({ fromYear: 2023.5 })],
  ['a due day', () => all({ dueOn: '2024-02-29' }), () => all({ dueOn: '2024-02-30' })],
  ['a last day', () => all({ decidedBy: '2025-06-30' }), () => all({ decidedBy: '2025-06-31' })],
];

const ofPace: readonly Row[] = [
  [
    'the most units',
    () => pace({ unitCount: MAX_UNITS }),
    () => pace({ unitCount: MAX_UNITS + 1 }),
  ],
  ['all of them recognised', () => recognised(3, 9), () => recognised(3, 10)],
  ['none', () => recognised(0, 0), () => recognised(-1, 0)],
  ['as many at least as at most', () => recognised(6, 6), () => recognised(7, 6)],
  ['the last first year', () => pace({ firstYear: 9999 }), () => pace({ firstYear: 10_000 })],
  ['the last due year', () => pace({ dueYear: 9999 }), () => pace({ dueYear: 10_000 })],
  ['the most due', () => pace({ dueCount: MAX_UNITS }), () => pace({ dueCount: MAX_UNITS + 1 })],
  ['a rate of all', () => success(2, 2), () => success(3, 2)],
  ['a rate of one', () => success(0, 1), () => success(0, 0)],
  ['the greatest whole', () => lapses(0, MAX_RATE_COUNT), () => lapses(0, MAX_RATE_COUNT + 1)],
  ['a rate of none', () => lapses(0, 1), () => lapses(-1, 1)],
  ['what is recognised', () => recognised(3, 6), () => pace({ recognised: undefined })],
  ['the rates', () => success(1, 2), () => pace({ rates: undefined })],
  ['a rate of success', () => success(1, 2), () => pace({ rates: { lapse: rate } })],
  ['a rate of lapses', () => lapses(1, 2), () => pace({ rates: { success: rate } })],
];

const ofPlan: readonly Row[] = [
  [
    'the most due of a plan',
    () => plan({ dueCount: MAX_UNITS }),
    () => plan({ dueCount: MAX_UNITS + 1 }),
  ],
  ['a plan of whole units', () => plan({ unitCount: 9 }), () => plan({ unitCount: 9.5 })],
  ['the most a year', () => constant(MAX_UNITS, 1), () => constant(MAX_UNITS + 1, 1)],
  ['the most years', () => constant(1, MAX_YEARS), () => constant(1, MAX_YEARS + 1)],
  ['the most years told apart', () => byYear(1, MAX_YEARS), () => byYear(1, MAX_YEARS + 1)],
  ['the most in one of them', () => byYear(MAX_UNITS, 2), () => byYear(MAX_UNITS + 1, 2)],
  [
    'each of them',
    () => plan({ builds: { kind: 'by-year', unitCounts: [1, 2] } }),
    () => plan({ builds: { kind: 'by-year', unitCounts: [1, -1] } }),
  ],
  ['what is built', () => plan({}), () => plan({ builds: undefined })],
];

const ofRequest: readonly Row[] = [
  ['the most to split', () => split(MAX_COUNT_TO_SPLIT), () => split(MAX_COUNT_TO_SPLIT + 1)],
  [
    'the greatest weight',
    () => split(1, { weight: Number.MAX_SAFE_INTEGER }),
    () => split(1, { weight: Number.MAX_SAFE_INTEGER + 1 }),
  ],
  [
    'the greatest minimum',
    () => split(1, { minimumCount: MAX_COUNT_TO_SPLIT }),
    () => split(1, { minimumCount: MAX_COUNT_TO_SPLIT + 1 }),
  ],
  ['the least cap', () => split(1, { capCount: 0 }), () => split(1, { capCount: -1 })],
  ['the least credit', () => split(1, { creditCount: 0 }), () => split(1, { creditCount: 0.5 })],
  ['areas', () => split(1), () => assertAllocationRequest({ unitCount: 1 } as never)],
];

const ofLadder: readonly Row[] = [
  ['a ladder without a rung "at risk"', () => ladder(95, 95, 0), () => ladder(95, 95.01, 0)],
  ['one without a rung "off track"', () => ladder(95, 60, 60), () => ladder(95, 60, 60.01)],
  ['one of a single rung', () => ladder(60, 60, 60), () => ladder(60, 61, 61)],
];

const ofPopulation: readonly Row[] = [
  [
    'the day of a population',
    () => measured({ kind: 'on-day', on: '2024-06-30' }),
    () => measured({ kind: 'on-day', on: '2024-06-31' }),
  ],
  [
    'that of a baseline',
    () => measured({ kind: 'baseline', on: '2024-06-30' }),
    () => measured({ kind: 'baseline' }),
  ],
];

describe('an argument that was not parsed', () => {
  it.each<[said: string, rows: readonly Row[]]>([
    ['target parseTarget', ofTarget],
    ['request parsePaceRequest', ofPace],
    ['plan parseBuildPlan', ofPlan],
    ['request parseAllocationRequest', ofRequest],
    ['ladder parseTrackOptions', ofLadder],
    ['population.on parsePlainDate', ofPopulation],
    [
      'population.from parsePlainDate',
      [
        [
          'the first day of a cohort',
          () => cohort('2024-01-01', '2024-06-30'),
          () => cohort('', ''),
        ],
      ],
    ],
    [
      'population.until parsePlainDate',
      [
        [
          'the last day',
          () => cohort('2024-01-01', '2024-06-30'),
          () => cohort('2024-01-01', '2024-06-31'),
        ],
      ],
    ],
    [
      'population parseProgramme',
      [['a population', () => cohort('2024-01-01', '2024-06-30'), () => measured(undefined)]],
    ],
    [
      'decisionDays parsePlainDate',
      [['a day of decisions', () => decided('2024-06-30'), () => decided('2024-06-31')]],
    ],
    [
      'decisionDays parseTrackOptions',
      [['a day of decisions at the least', () => decided('2024-06-30'), () => decided()]],
    ],
    [
      'baseline.count parseTrackBaseline',
      [['the least count of a baseline', () => from(0), () => from(-1)]],
    ],
    ['baseline.on parsePlainDate', [['its day', () => from(0), () => from(0, '2025-02-29')]]],
  ])('%s', (said, rows) => {
    for (const [name, given, refused] of rows) {
      expect([name, refusalOf(given), refusalOf(refused)]).toEqual([name, 'not refused', said]);
    }
  });
});
