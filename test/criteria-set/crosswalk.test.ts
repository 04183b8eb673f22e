import { checkCrosswalk, parseCrosswalk } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
import { crosswalkOf, named, pair } from '../arbitraries/crosswalks';
import { issuesOf } from '../issues-of';

const old = named(attestedSet(3), 'old');
const fresh = named(attestedSet(2), 'new', 2);
const raw = (...pairs: readonly unknown[]) => ({
  id: 'made-up',
  revision: 1,
  from: { id: 'old', revision: 1 },
  to: { id: 'new', revision: 2 },
  pairs,
  provenance: { origin: 'host', sources: [] },
});

describe('parseCrosswalk', () => {
  it.each([
    { name: 'no pair', input: raw(), issues: [] },
    {
      name: 'pairs that share one criterion',
      input: raw(pair(1, 'equal-to', 1), pair(1, 'subset-of', 2), pair(2, 'equal-to', 1)),
      issues: [],
    },
    {
      name: 'a pair twice with the same relation',
      input: raw(pair(1, 'equal-to', 2), pair(2, 'equal-to', 1), pair(1, 'equal-to', 2)),
      issues: ['crosswalk/repeated-pair pairs.2'],
    },
    {
      name: 'a pair with two relations',
      input: raw(pair(1, 'equal-to', 1), pair(1, 'equivalent-to', 1)),
      issues: ['crosswalk/contradictory-pair pairs.1'],
    },
    {
      name: 'a way from a set to itself',
      input: { ...raw(), to: { id: 'old', revision: 1 } },
      issues: ['crosswalk/same-set to'],
    },
    {
      name: 'a way to the next revision',
      input: { ...raw(), to: { id: 'old', revision: 2 } },
      issues: [],
    },
    {
      name: 'a relation that is not one of the six',
      input: raw({ ...pair(1, 'equal-to', 1), relation: 'similar-to' }),
      issues: ['input/not-one-of pairs.0.relation'],
    },
    { name: 'an unknown key', input: { ...raw(), name: 'x' }, issues: ['input/unknown-key name'] },
    {
      name: 'more pairs than are read',
      input: raw(...Array.from({ length: 10_001 }, (_, index) => pair(index, 'equal-to', 1))),
      issues: ['input/out-of-range pairs'],
    },
  ])('says of $name', ({ input, issues }) => {
    expect(issuesOf(parseCrosswalk(input))).toEqual(issues);
  });

  it('refuses two relations and accepts a repeated one', () => {
    const repeated = raw(pair(1, 'equal-to', 1), pair(1, 'equal-to', 1));
    expect(parseCrosswalk(repeated)).toMatchObject({ ok: true, value: repeated });
    const contradictory = parseCrosswalk(raw(pair(2, 'equal-to', 1), pair(2, 'subset-of', 1)));
    expect(contradictory).toMatchObject({
      ok: false,
      issues: [{ params: { fromCriterionId: 'criterion-2', toCriterionId: 'criterion-1' } }],
    });
  });
});

describe('checkCrosswalk', () => {
  const crosswalk = crosswalkOf(old, fresh, [pair(3, 'equal-to', 2), pair(4, 'equal-to', 3)]);

  it('gives back a crosswalk that fits', () => {
    const fitting = crosswalkOf(old, fresh, [pair(3, 'equal-to', 2)]);
    expect(checkCrosswalk(fitting, [fresh, old])).toEqual({
      ok: true,
      value: fitting,
      warnings: [],
    });
  });

  it.each([
    {
      name: 'criteria that the sets do not have',
      sets: [old, fresh],
      issues: [
        'criterion/unknown pairs.1.fromCriterionId',
        'criterion/unknown pairs.1.toCriterionId',
      ],
    },
    {
      name: 'an old set that is not known',
      sets: [fresh],
      issues: ['criteria-set/unknown from', 'criterion/unknown pairs.1.toCriterionId'],
    },
    {
      name: 'a new set that is known in another revision',
      sets: [old, { ...fresh, revision: 1 }],
      issues: ['criterion/unknown pairs.1.fromCriterionId', 'criteria-set/unknown to'],
    },
    {
      name: 'an old set given twice',
      sets: [old, fresh, old],
      issues: ['criteria-set/repeated-edition from', 'criterion/unknown pairs.1.toCriterionId'],
    },
  ])('says of $name', ({ sets, issues }) => {
    expect(issuesOf(checkCrosswalk(crosswalk, sets))).toEqual(issues);
  });

  it('says in which set an unknown criterion is', () => {
    const turned = crosswalkOf(fresh, old, [pair(3, 'equal-to', 1)]);
    const checked = checkCrosswalk(turned, [fresh, old]);
    expect(checked.ok ? [] : checked.issues).toMatchObject([
      { params: { id: 'criterion-3', criteriaSetId: 'new', foundIn: ['old@1'] } },
    ]);
  });
});
