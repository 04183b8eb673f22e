import fc from 'fast-check';
import {
  emptySummary,
  type GroupSummary,
  mergeGroups,
  mergeSummaries,
  orThrow,
  rollUpUnits,
  rollUpUnitsBy,
  type UnitResult,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../refusal-of';

interface PlacedWard extends UnitResult {
  readonly place: string;
}

const standings = {
  recognised: { outcome: 'recognised', state: 'held', restsOn: 'recognised' },
  'not-recognised': { outcome: 'not-recognised', state: 'none' },
  undetermined: { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
} as const;

const ward = (place: string, standing: keyof typeof standings): PlacedWard => ({
  place,
  isRegistered: true,
  years: { from: 2024, to: 2024 },
  unitClass: 'kept',
  standing: standings[standing],
  verdicts: [],
});
const placeOf = ({ place }: PlacedWard): string => place;

describe('rollUpUnitsBy', () => {
  it('gives one summary for each group, by key', () => {
    const groups = rollUpUnitsBy(
      [
        ward('b', 'recognised'),
        ward('__proto__', 'undetermined'),
        ward('a', 'not-recognised'),
        ward('b', 'not-recognised'),
      ],
      placeOf,
    );
    expect(
      groups.map(({ key, summary }) => [key, summary.unitCount, summary.recognisedCount]),
    ).toEqual([
      ['__proto__', 1, 0],
      ['a', 1, 0],
      ['b', 2, 1],
    ]);
  });

  it('gives no group where there is no ward', () => {
    expect(rollUpUnitsBy([], placeOf)).toEqual([]);
  });

  const wards = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'đ'),
        fc.constantFrom('recognised' as const, 'not-recognised' as const, 'undetermined' as const),
      )
      .map(([place, standing]) => ward(place, standing)),
    { maxLength: 10 },
  );

  it('gives the same for any split and any order, and adds up to the whole', () => {
    fc.assert(
      fc.property(wards, wards, (a, b) => {
        const whole = rollUpUnitsBy([...a, ...b], placeOf);
        const [one, other] = [rollUpUnitsBy(a, placeOf), rollUpUnitsBy(b, placeOf)] as [
          readonly GroupSummary[],
          readonly GroupSummary[],
        ];
        expect(orThrow(mergeGroups(one, other))).toEqual(whole);
        expect(orThrow(mergeGroups(other, one))).toEqual(whole);
        expect(orThrow(mergeGroups(whole, []))).toEqual(whole);
        expect(
          whole
            .map(({ summary }) => summary)
            .reduce((a, b) => orThrow(mergeSummaries(a, b)), emptySummary),
        ).toEqual(rollUpUnits([...a, ...b]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('mergeGroups', () => {
  it('says which list holds an impossible summary', () => {
    const good = [{ key: 'a', summary: emptySummary }];
    const bad = [{ key: 'a', summary: { ...emptySummary, recognisedCount: -1 } }];
    expect(refusalOf(() => mergeGroups(bad, good))).toBe('a checkAreaSummary');
    expect(refusalOf(() => mergeGroups(good, bad))).toBe('b checkAreaSummary');
  });
});
