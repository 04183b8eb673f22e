import fc from 'fast-check';
import { rollUpUnits, rollUpUnitsBy, type UnitResult, type Verdict } from 'model-ward-rules';
import { packUnits, rollUpColumns } from 'model-ward-rules/batch';
import { describe, expect, it } from 'vitest';

interface PlacedWard extends UnitResult {
  readonly place: string;
}

const standings: readonly UnitResult['standing'][] = [
  { outcome: 'recognised', state: 'held', restsOn: 'recognised' },
  { outcome: 'recognised', state: 'held', restsOn: 'maintained' },
  { outcome: 'recognised', state: 'held', restsOn: 'inherited' },
  { outcome: 'not-recognised', state: 'none' },
  { outcome: 'not-recognised', state: 'suspended', restsOn: 'recognised' },
  { outcome: 'not-recognised', state: 'ended-by-rule', restsOn: 'recognised' },
  { outcome: 'not-recognised', state: 'ended-by-decision', restsOn: 'recognised' },
  { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
  { outcome: 'not-applicable', state: 'none' },
];

const standing = fc.constantFrom(...standings);

const outcomes = ['eligible', 'not-eligible', 'undetermined', 'not-assessed'] as const;

const verdict = fc
  .tuple(fc.constantFrom('confirmed', 'projected'), fc.constantFrom(...outcomes))
  .map(([basis, outcome]) => ({ basis, outcome }) as unknown as Verdict);

const wards: fc.Arbitrary<readonly PlacedWard[]> = fc.array(
  fc.record({
    place: fc.constantFrom('b', 'a', 'đ', 'c'),
    isRegistered: fc.boolean(),
    years: fc.constant({ from: 2024, to: 2024 }),
    unitClass: fc.constantFrom('kept', 'new', 'open-before'),
    standing,
    verdicts: fc.array(verdict, { maxLength: 2 }),
  }),
  { maxLength: 12 },
);

const placeOf = ({ place }: PlacedWard): string => place;

describe('rollUpColumns', () => {
  const ward: PlacedWard = {
    place: 'b',
    isRegistered: true,
    years: { from: 2024, to: 2024 },
    unitClass: 'new',
    standing: { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
    verdicts: [],
  };

  it('tells apart everything that counts of a single ward', () => {
    const verdictsOf = [undefined, ...outcomes].flatMap((outcome) =>
      ['confirmed', 'projected'].map((basis) =>
        outcome === undefined ? [] : [{ basis, outcome } as unknown as Verdict],
      ),
    );
    const all = standings.flatMap((one) =>
      verdictsOf.flatMap((verdicts) =>
        [true, false].flatMap((isRegistered) =>
          (['kept', 'new', 'open-before'] as const).map(
            (unitClass): PlacedWard => ({
              ...ward,
              standing: one,
              verdicts,
              isRegistered,
              unitClass,
            }),
          ),
        ),
      ),
    );
    const { unitStates, states } = packUnits(all, placeOf);
    all.forEach((one, row) => {
      const { years: _, ...single } = rollUpUnits([one]);
      expect(unitStates[states[row] as number]).toEqual(single);
    });
  });

  it('counts each ward in its group, by key', () => {
    const ended = { outcome: 'not-applicable', state: 'none' } as const;
    const packed = packUnits([ward, { ...ward, place: 'a', standing: ended }, ward], placeOf);
    expect([...packed.groups]).toEqual([1, 0, 1]);
    expect([...packed.states]).toEqual([0, 1, 0]);
    expect(packed.unitStates.map(({ unitCount }) => unitCount)).toEqual([1, 0]);
    const table = rollUpColumns(packed);
    expect(table.map(({ key, summary }) => [key, summary.unitCount])).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
    expect(table[1]?.summary).toMatchObject({
      new: { unitCount: 2 },
      standingUndeterminedCount: 2,
    });
  });

  it('tells every state from every other', () => {
    const open = { basis: 'projected', outcome: 'undetermined' } as unknown as Verdict;
    const kinds = [true, false].flatMap((isRegistered) =>
      [[], [open]].map((verdicts): PlacedWard => ({ ...ward, isRegistered, verdicts })),
    );
    const packed = packUnits([...kinds, ...kinds], placeOf);
    expect([...packed.states]).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(packed.unitStates).toHaveLength(4);
  });

  it('gives no group where there is no ward', () => {
    expect(rollUpColumns(packUnits([], placeOf))).toEqual([]);
  });

  it('agrees with the roll-up of objects, also of those that come one at a time', () => {
    fc.assert(
      fc.property(wards, (list) => {
        const expected = rollUpUnitsBy(list, placeOf);
        expect(rollUpColumns(packUnits(list, placeOf))).toEqual(expected);
        expect(rollUpUnitsBy(list.values(), placeOf)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
