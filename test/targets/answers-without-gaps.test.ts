import { emptySummary, type MeasureOptions, measureTarget } from 'model-ward-rules';
import {
  computePace,
  computeProjection,
  computeTrackStatus,
  type TrackOptions,
} from 'model-ward-rules/planning';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { policyWith } from '../standing/policies';
import { day } from '../unit/registers';

/** What is not known is left out of an answer, and stands in it under no name as `undefined`: it is the same once it was stored. */

const quota = { kind: 'assigned-quota', unitCount: 3 } as const;
const share = { kind: 'share-of-units', bound: 'at-least', percent: 30 } as const;
const limit = { ...share, bound: 'at-most' } as const;
const perArea = { kind: 'at-least-per-area', areaLevel: 'town', unitCount: 1 } as const;

const area = { ...emptySummary, years: { from: 2024, to: 2024 }, unitCount: 5, recognisedCount: 2 };
const measured =
  (rule: object, count: string, others: object = {}, options: Partial<MeasureOptions> = {}) =>
  () =>
    measureTarget(
      { ...{ id: 't', revision: 1, rule, dueYear: 2024 }, ...others } as never,
      'fromYear' in others ? [] : [area],
      {
        counting: { count, among: 'all' } as never,
        asOf: day('2025-06-30'),
        population: { kind: 'on-day', on: day('2024-12-31') },
        ...options,
      },
    );
const reviewed = { maintenancePolicy: maintenanceNotPublished };
const unreviewed = { maintenancePolicy: policyWith({ yearlyReview: undefined }) };

const tracked = {
  ...{ reached: { least: 1, most: 2 }, dueCount: 9 },
  ...{ dueOn: day('2024-12-31'), asOf: day('2024-06-30') },
};
const baseline = { on: day('2023-12-31'), count: 0 };
const status =
  (options: TrackOptions = {}, others: object = {}) =>
  () =>
    computeTrackStatus({ ...tracked, ...others }, baseline, options);
const before = day('2024-03-31');
const after = day('2024-09-30');

const base = {
  ...{ unitCount: 9, recognised: { least: 3, most: 6 }, firstYear: 2025 },
  rates: { success: { part: 1, whole: 2 }, lapse: { part: 0, whole: 1 } },
};
const builds = { kind: 'constant', unitsPerYear: 2, yearCount: 2 } as const;

it.each<[name: string, answer: () => unknown]>([
  ['a quota', measured(quota, 'recognised')],
  ['a share', measured(share, 'recognised')],
  ['a limit', measured(limit, 'recognised')],
  ['one in each area', measured(perArea, 'recognised')],
  ['registrations', measured(quota, 'registered')],
  ['registrations under a policy with a review', measured(quota, 'registered', {}, reviewed)],
  ['verdicts', measured(quota, 'eligible')],
  ['a count of titles under a policy with a review', measured(quota, 'recognised', {}, reviewed)],
  ['one without', measured(quota, 'recognised', {}, unreviewed)],
  ['a target with a last day', measured(quota, 'recognised', { decidedBy: '2025-03-31' })],
  ['a target of assessed units', measured(quota, 'recognised', { base: 'assessed' })],
  ['a period without areas', measured(quota, 'recognised', { fromYear: 2023 })],
  ['a straight path', status()],
  ['decisions on both sides', status({ decisionDays: [before, after] })],
  ['the last decisions before', status({ decisionDays: [before] })],
  ['the first decisions after', status({ decisionDays: [after] })],
  ['decisions after the due day', status({}, { decidedBy: day('2025-06-30') })],
  ['a projection', () => computeProjection({ ...base, builds })],
  ['one that reaches what is due', () => computeProjection({ ...base, builds, dueCount: 4 })],
  ['one that does not', () => computeProjection({ ...base, builds, dueCount: 9 })],
  ['a pace', () => computePace({ ...base, dueCount: 5, dueYear: 2026 })],
  ['one that is not enough', () => computePace({ ...base, dueCount: 9, dueYear: 2024 })],
])('%s', (_name, answerOf) => {
  const answer = answerOf();
  expect(answer).toStrictEqual(JSON.parse(JSON.stringify(answer)));
});

it('names no last day for decisions where registrations are counted: they are in by the due day', () => {
  expect(measured(quota, 'registered', {}, reviewed)()).not.toHaveProperty('decidedBy');
  expect(measured(quota, 'recognised', {}, reviewed)()).toHaveProperty('decidedBy', '2025-12-31');
});
