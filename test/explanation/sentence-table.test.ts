import type { Counting, MeasuredProgress, TargetProgress } from 'model-ward-rules';
import { explainProgress, type Locale } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { day } from '../unit/registers';

const counts: readonly Counting['count'][] = [
  'registered',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
];
const amongs: readonly Counting['among'][] = ['all', 'kept', 'new'];
const outcomes = ['reached', 'open', 'missed'] as const;

const share = (part: number, whole: number) => ({ part, whole });

/** What a rule asks for, as a measurement has it. */
const rules = {
  'share, at least': { rule: 'share-of-units', bound: 'at-least', duePercent: 30 },
  'share, more than': { rule: 'share-of-units', bound: 'more-than', duePercent: 30 },
  'all units': { rule: 'all-units' },
  'assigned quota': { rule: 'assigned-quota' },
  'at least per area': {
    rule: 'at-least-per-area',
    counted: 'areas',
    areaLevel: 'urban-district',
    unitsPerArea: 1,
  },
  'share, at most': { rule: 'share-of-units', bound: 'at-most', limitPercent: 30 },
  'share, less than': { rule: 'share-of-units', bound: 'less-than', limitPercent: 30 },
} as const;

interface Cell {
  readonly rule: keyof typeof rules;
  readonly counting: Counting;
  readonly outcome: (typeof outcomes)[number];
  readonly isClosed: boolean;
  readonly isExact: boolean;
}

/** Every rule, counting and outcome, closed or not, with bounds or exact. */
const cells: readonly Cell[] = (Object.keys(rules) as readonly (keyof typeof rules)[]).flatMap(
  (rule) =>
    counts.flatMap((count) =>
      amongs.flatMap((among) =>
        outcomes.flatMap((outcome) =>
          [true, false].flatMap((isClosed) =>
            [true, false].map((isExact) => ({
              rule,
              counting: { count, among },
              outcome,
              isClosed,
              isExact,
            })),
          ),
        ),
      ),
    ),
);

/** A measurement of a cell: of 10 that there are, 3 are reached, perhaps 5. */
function progressOf({ rule, counting, outcome, isClosed, isExact }: Cell): TargetProgress {
  const most = isExact ? 3 : 5;
  const asked = rules[rule];
  const counted = {
    target: { id: 'made-up', revision: 1 },
    ...{ counting, base: 'all', outcome, isClosed, counted: 'units' },
    asOf: day('2026-02-01'),
    dueOn: day('2025-12-31'),
    population: { kind: 'on-day', on: day('2025-12-31') },
    ...(counting.count === 'registered' ? {} : { decidedBy: day('2026-12-31') }),
    ...(outcome === 'open' && !isClosed ? { reason: 'decisions-pending' } : {}),
    ...{ populationCount: 10, openPopulationCount: 0, reached: { least: 3, most } },
    reachedShare: { least: share(3, 10), most: share(most, 10) },
    ...asked,
  };
  return (
    'limitPercent' in asked
      ? { ...counted, direction: 'at-most', limitCount: 3, over: { least: 0, most: most - 3 } }
      : {
          ...counted,
          ...{ direction: 'at-least', dueCount: 4, missing: { least: 0, most: 1 } },
          achievement: { least: share(3, 4), most: share(most, 4) },
          excess: { least: 0, most: 0 },
          relativeExcess: { least: share(0, 4), most: share(0, 4) },
        }
  ) as MeasuredProgress;
}

const inapplicable = (['all', 'recognised-before', 'registered', 'assessed'] as const).flatMap(
  (base) =>
    counts.flatMap((count) =>
      amongs.map(
        (among) =>
          ({
            target: { id: 'made-up', revision: 1 },
            ...{ counting: { count, among }, base, outcome: 'not-applicable', reason: 'no-units' },
            asOf: day('2026-02-01'),
            dueOn: day('2025-12-31'),
            population: { kind: 'on-day', on: day('2025-12-31') },
          }) as TargetProgress,
      ),
    ),
);

describe.each<Locale>(['vi', 'en'])('the table of sentences on targets, in %s', (locale) => {
  const sentences = [...cells.map(progressOf), ...inapplicable].map((progress) =>
    explainProgress(progress, locale),
  );

  it('has a sentence for each cell, and no two have the same', () => {
    expect(sentences).toHaveLength(7 * 15 * 3 * 2 * 2 + 4 * 15);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('writes every sentence out', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object|null| {2}|\.\.|,\.|: \./);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('says that a target is reached of recognised and maintained wards only', () => {
    const reached = { vi: 'Đã đạt chỉ tiêu', en: 'Reached' }[locale];
    const said = cells.filter((cell) =>
      explainProgress(progressOf(cell), locale).startsWith(reached),
    );
    expect(new Set(said.map(({ counting }) => counting.count))).toEqual(
      new Set(['recognised', 'maintained']),
    );
    expect(new Set(said.map(({ outcome }) => outcome))).toEqual(new Set(['reached']));
  });
});
