import { parseCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { hostSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';

const asked = (requirement: unknown) =>
  issuesOf(
    parseCriteriaSet({
      ...hostSet,
      criteria: [{ id: 'a', notApplicable: 'never', requirement }],
    }),
  );
const share = (bound: string, percent: number) => ({
  kind: 'share',
  counted: { vi: 'hộ' },
  bound,
  percent,
});
const change = (kind: string, bound: string, percent: number) => ({
  kind: 'change',
  movement: { kind, bound, percent },
  unit: 'case',
});
const area = (bound: string, amount: number) => ({
  kind: 'quantity',
  bound,
  amount,
  unit: 'square-metre',
});
const REQUIREMENT = 'criteria.0.requirement';

describe('a bound that everything meets, or nothing', () => {
  it.each([
    [share('at-least', 0), 'percent'],
    [share('more-than', 100), 'percent'],
    [share('at-most', 100), 'percent'],
    [share('less-than', 0), 'percent'],
    [change('fell-by', 'at-least', 0), 'movement.percent'],
    [change('fell-by', 'more-than', 100), 'movement.percent'],
    [change('fell-by', 'at-most', 100), 'movement.percent'],
    [change('fell-by', 'less-than', 0), 'movement.percent'],
    // Nothing can fall by more than all there was.
    [change('fell-by', 'at-least', 150), 'movement.percent'],
    [change('rose-by', 'at-least', 0), 'movement.percent'],
    // Where the amount fell, the rise is 0: it is never below that.
    [change('rose-by', 'less-than', 0), 'movement.percent'],
    [area('at-least', 0), 'amount'],
    [area('less-than', 0), 'amount'],
  ])('%j', (requirement, at) => {
    expect(asked(requirement)).toEqual([`bound/asks-nothing ${REQUIREMENT}.${at}`]);
  });

  it('is found in a part too', () => {
    const parts = [{ id: 'p', notApplicable: 'never', requirement: share('at-least', 0) }];
    expect(asked({ kind: 'all-of', parts })).toEqual([
      `bound/asks-nothing ${REQUIREMENT}.parts.0.requirement.percent`,
    ]);
  });

  it.each([
    share('more-than', 0),
    share('at-most', 0),
    share('at-least', 100),
    share('less-than', 100),
    change('fell-by', 'more-than', 0),
    change('fell-by', 'at-most', 0),
    change('rose-by', 'more-than', 100),
    change('rose-by', 'at-most', 100),
    change('rose-by', 'at-most', 0),
    change('rose-by', 'more-than', 10_000),
    area('more-than', 0),
    area('at-most', 0),
    { kind: 'change', movement: { kind: 'fell', whenBothZero: 'met' }, unit: 'case' },
  ])('is none of %j', (requirement) => {
    expect(asked(requirement)).toEqual([]);
  });

  it('and a rise has no percentage above 10,000', () => {
    expect(asked(change('rose-by', 'at-least', 10_000.01))).toEqual([
      `input/out-of-range ${REQUIREMENT}.movement.percent`,
    ]);
  });
});
