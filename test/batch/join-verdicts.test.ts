import fc from 'fast-check';
import {
  decideEligibility,
  evaluateAssessment,
  mergeUnmetCounts,
  rollUpUnitsBy,
  type UnitResult,
} from 'model-ward-rules';
import {
  countUnmetColumns,
  countVerdicts,
  decideBatch,
  joinVerdicts,
  packAssessments,
  packUnits,
  rollUpColumns,
  selectMarkedCriteria,
} from 'model-ward-rules/batch';
import { describe, expect, it } from 'vitest';
import { batchCase } from '../arbitraries/batches';
import { attestedSet } from '../arbitraries/criteria-sets';

const unit: UnitResult = {
  years: { from: 2024, to: 2024 },
  isRegistered: true,
  unitClass: 'new',
  standing: { outcome: 'not-recognised', state: 'none' },
  verdicts: [],
};

const anyUnit: fc.Arbitrary<UnitResult> = fc.record({
  years: fc.constant({ from: 2024, to: 2024 }),
  isRegistered: fc.boolean(),
  unitClass: fc.constantFrom('kept', 'new', 'open-before'),
  standing: fc.constantFrom<UnitResult['standing']>(
    { outcome: 'not-recognised', state: 'none' },
    { outcome: 'recognised', state: 'held', restsOn: 'maintained' },
    { outcome: 'not-applicable', state: 'none' },
  ),
  verdicts: fc.constant([]),
});

describe('verdicts that are joined to their units', () => {
  it('are counted by group as the same verdicts in objects', () => {
    fc.assert(
      fc.property(
        batchCase,
        fc.array(anyUnit, { minLength: 4, maxLength: 4 }),
        fc.array(fc.constantFrom('b', 'a'), { minLength: 4, maxLength: 4 }),
        ({ criteriaSet, assessments, policy, asOf }, units, places) => {
          const verdicts = assessments.map((one) =>
            decideEligibility(evaluateAssessment(one, { asOf }), policy),
          );
          const rows = verdicts.map((verdict, row) => ({
            place: places[row] ?? 'a',
            bare: units[row] ?? unit,
            judged: { ...(units[row] ?? unit), verdicts: [verdict] },
          }));
          const columns = decideBatch(packAssessments(criteriaSet, assessments, { asOf }), policy);
          let row = 0;
          const packed = packUnits(
            rows.map(({ bare }) => bare),
            () => rows[row++]?.place ?? '',
          );
          let next = 0;
          const expected = rollUpUnitsBy(
            rows.map(({ judged }) => judged),
            () => rows[next++]?.place ?? '',
          );
          expect(rollUpColumns(joinVerdicts(packed, columns))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('counts of columns by group', () => {
  it('add up to those of the whole, in the order of their keys', () => {
    fc.assert(
      fc.property(batchCase, ({ criteriaSet, assessments, policy, asOf }) => {
        const verdictsOf = (list: typeof assessments) =>
          decideBatch(packAssessments(criteriaSet, list, { asOf }), policy);
        const groups = countVerdicts(verdictsOf(assessments), (_unitId, year) => `${year % 2}`);
        const parts = [0, 1].map((parity) =>
          assessments.filter(({ assessmentYear }) => assessmentYear % 2 === parity),
        );
        const expected = parts.flatMap((part, parity) =>
          countVerdicts(verdictsOf(part), () => `${parity}`),
        );
        expect(groups).toEqual(expected);
        const [even = [], odd = []] = parts.map((part) => countUnmetColumns(verdictsOf(part)));
        expect(mergeUnmetCounts(even, odd)).toEqual(countUnmetColumns(verdictsOf(assessments)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('columns that do not belong together', () => {
  it('units of other years in one group are refused', () => {
    const later = { ...unit, years: { from: 2025, to: 2025 } };
    expect(() => packUnits([unit, later], () => 'all')).toThrow('mergeSummaries');
    expect(packUnits([unit, later], ({ years }) => `${years.from}`).groupKeys).toHaveLength(2);
  });

  it('as many units as verdicts are needed', () => {
    fc.assert(
      fc.property(batchCase, ({ criteriaSet, assessments, policy, asOf }) => {
        const verdicts = decideBatch(packAssessments(criteriaSet, assessments, { asOf }), policy);
        const units = [unit, ...assessments.map(() => unit)];
        expect(() =>
          joinVerdicts(
            packUnits(units, () => 'all'),
            verdicts,
          ),
        ).toThrow('packUnits');
      }),
      { numRuns: 20 },
    );
  });

  it('a mark behind the last criterion of a set names none', () => {
    const set = attestedSet(['free', 'free']);
    expect(selectMarkedCriteria(set, Int32Array.of(-1) as never)).toEqual(
      set.criteria.map(({ id }) => id),
    );
  });
});
