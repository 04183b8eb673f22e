import fc from 'fast-check';
import {
  type AreaSummary,
  measureTarget,
  mergeSummaries,
  orThrow,
  parseTarget,
  rollUpUnits,
  type TargetProgress,
  type UnitResult,
} from 'model-ward-rules';
import { computeTrackStatus, measureRoadmap } from 'model-ward-rules/planning';
import { day } from '../unit/registers';
import {
  fatesOf,
  follow,
  measure,
  type OracleQuestion,
  type OracleTrack,
  type OracleWard,
  track,
} from './targets';

const DUE_YEAR = 2024;
const days = ['2024-06-30', '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];

const ward: fc.Arbitrary<OracleWard> = fc.record(
  {
    unitClass: fc.constantFrom('kept', 'new', 'open-before'),
    isRegistered: fc.boolean(),
    title: fc.constantFrom('recognised', 'maintained', 'suspended', 'none', 'open'),
    verdict: fc.record({
      basis: fc.constantFrom('confirmed', 'projected'),
      outcome: fc.constantFrom('eligible', 'not-eligible', 'undetermined', 'not-assessed'),
    }),
  },
  { requiredKeys: ['unitClass', 'isRegistered', 'title'] },
);

export const rule: fc.Arbitrary<OracleQuestion['rule']> = fc.oneof(
  fc.record({
    kind: fc.constant('share-of-units' as const),
    bound: fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than'),
    hundredths: fc.constantFrom(1, 2500, 3000, 3333, 3334, 5000, 6667, 8873, 9999),
  }),
  fc.constant({ kind: 'all-units' as const }),
  fc.record({
    kind: fc.constant('assigned-quota' as const),
    unitCount: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    kind: fc.constant('at-least-per-area' as const),
    unitCount: fc.integer({ min: 1, max: 2 }),
  }),
);

export interface TargetCase {
  readonly areas: readonly (readonly OracleWard[])[];
  readonly question: OracleQuestion;
}

/** Random small areas, most of whose wards are open in some way, and a question about them. */
export const targetCase: fc.Arbitrary<TargetCase> = fc.record({
  areas: fc.array(fc.array(ward, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  question: fc.record(
    {
      rule,
      count: fc.constantFrom(
        'registered',
        'recognised',
        'maintained',
        'eligible',
        'projected-eligible',
      ),
      among: fc.constantFrom('all', 'kept', 'new'),
      base: fc.constantFrom('all', 'recognised-before'),
      asOf: fc.constantFrom(...days),
      dueOn: fc.constant('2024-12-31'),
      decidedBy: fc.constant('2025-12-31'),
      isClosed: fc.boolean(),
    },
    { requiredKeys: ['rule', 'count', 'among', 'base', 'asOf', 'dueOn', 'isClosed'] },
  ),
});

const standings = {
  recognised: { outcome: 'recognised', state: 'held', restsOn: 'recognised' },
  maintained: { outcome: 'recognised', state: 'held', restsOn: 'maintained' },
  suspended: { outcome: 'not-recognised', state: 'suspended' },
  none: { outcome: 'not-recognised', state: 'none' },
  open: { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
} as const;

const unitResult = ({ unitClass, isRegistered, title, verdict }: OracleWard): UnitResult =>
  ({
    years: { from: DUE_YEAR, to: DUE_YEAR },
    ...{ isRegistered, unitClass },
    standing: standings[title],
    verdicts: verdict === undefined ? [] : [verdict],
  }) as unknown as UnitResult;

/** The wards of an area rolled up at once, or in two parts that are merged. */
const summaryOf = (wards: readonly OracleWard[]): AreaSummary => {
  const units = wards.map(unitResult);
  return wards.length % 2 === 0
    ? rollUpUnits(units)
    : orThrow(mergeSummaries(rollUpUnits(units.slice(0, 1)), rollUpUnits(units.slice(1))));
};

export function rawRule(asked: OracleQuestion['rule']): object {
  if (asked.kind === 'share-of-units') {
    return { kind: asked.kind, bound: asked.bound, percent: asked.hundredths / 100 };
  }
  return asked.kind === 'at-least-per-area' ? { ...asked, areaLevel: 'urban-district' } : asked;
}

const targetOf = (
  { rule: asked, base, decidedBy }: OracleQuestion,
  id = 'made-up',
  dueYear = DUE_YEAR,
) =>
  orThrow(
    parseTarget({
      ...{ id, revision: 1, name: { vi: 'Ví dụ' }, level: 'country', rule: rawRule(asked) },
      ...{ base, dueYear },
      ...(decidedBy === undefined ? {} : { decidedBy }),
      provenance: { origin: 'host', sources: [] },
    }),
  );

/** What of a measurement the oracle speaks of. */
export function saidOf(progress: TargetProgress): object {
  if (progress.outcome === 'not-applicable') return { outcome: progress.outcome };
  const { outcome, isClosed, reachedSoFar, reason, reached } = progress;
  return {
    ...{ outcome, isClosed },
    ...(reachedSoFar === undefined ? {} : { reachedSoFar }),
    ...(reason === undefined ? {} : { reason }),
    reached,
    ...(progress.direction === 'at-most'
      ? { over: progress.over }
      : { excess: progress.excess, missing: progress.missing }),
  };
}

const optionsOf = ({ count, among, asOf }: OracleQuestion) => ({
  counting: { count, among },
  asOf: day(asOf),
  population: { kind: 'on-day', on: day('2024-12-31') } as const,
});

export function difference(engine: unknown, oracle: unknown): string | undefined {
  const [one, other] = [JSON.stringify(engine), JSON.stringify(oracle)];
  return one === other ? undefined : `the engine says ${one}, the oracle ${other}`;
}

/** Where the engine and the oracle part on a target, and on a roadmap of it and one a year later; nothing where they agree. */
export function targetDifference({ areas, question }: TargetCase): string | undefined {
  const summaries = areas.map(summaryOf);
  const options = optionsOf(question);
  const { isClosed } = question;
  const target = targetOf(question);
  const progress = measureTarget(target, summaries, { ...options, isClosed });
  const fates = areas.map((wards) => wards.map((one) => fatesOf(one, question)));
  const found = difference(saidOf(progress), measure(fates, question));
  if (found !== undefined) return found;
  const { decidedBy: _, ...open } = { ...question, isClosed: false };
  const steps = [
    { id: 'first', dueOn: '2024-12-31', year: DUE_YEAR },
    { id: 'second', dueOn: '2025-12-31', year: DUE_YEAR + 1 },
  ].map(({ id, dueOn, year }) => ({
    ...{ id, dueOn },
    target: targetOf(open, id, year),
    progress: measure(fates, { ...open, dueOn }),
  }));
  const roadmap = {
    ...{ id: 'roadmap', revision: 1, name: { vi: 'Lộ trình' }, level: 'country' as const },
    steps: steps.map((step) => step.target),
    provenance: target.provenance,
  };
  const { currentTargetId, nextTargetId, missedTargetIds, ...followed } = measureRoadmap(
    roadmap,
    summaries,
    options,
  );
  return difference(
    [{ currentTargetId, nextTargetId, missedTargetIds }, followed.steps.map(saidOf)],
    [follow(steps, question.asOf), steps.map((step) => step.progress)],
  );
}

/** Days from 1 January 2024 on, which are often the same. */
const trackDay = fc
  .integer({ min: 0, max: 12 })
  .map((weeks) =>
    new Date(Date.UTC(2024, 0, 1) + weeks * 7 * 86_400_000).toISOString().slice(0, 10),
  );

export const trackCase: fc.Arbitrary<OracleTrack> = fc.record(
  {
    ...{ reached: fc.nat(12), dueCount: fc.nat(12), baselineCount: fc.nat(12) },
    ...{ dueOn: trackDay, asOf: trackDay, baselineOn: trackDay, decidedBy: trackDay },
    decisionDays: fc.array(trackDay, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['reached', 'dueCount', 'baselineCount', 'dueOn', 'asOf', 'baselineOn'] },
);

/** The same of a count beside its path. */
export function trackDifference(given: OracleTrack): string | undefined {
  const { reached, dueCount, dueOn, asOf, baselineOn, baselineCount, decisionDays, decidedBy } =
    given;
  const status = computeTrackStatus(
    {
      ...{ reached: { least: reached, most: reached }, dueCount },
      ...{ dueOn: day(dueOn), asOf: day(asOf) },
      ...(decidedBy === undefined ? {} : { decidedBy: day(decidedBy) }),
    },
    { on: day(baselineOn), count: baselineCount },
    decisionDays === undefined ? {} : { decisionDays: decisionDays.map(day) },
  );
  return difference([status.expectedCount, status.outcome], track(given));
}
