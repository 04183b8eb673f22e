import fc from 'fast-check';
import { parseScoringScheme } from 'model-ward-rules';
import { scoringSchemeSchema } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';
import { scheme } from './arbitrary-schemes';
import { fromPoints, fromShare, hostScheme, pointsFor, proportion, weightsFor } from './schemes';

const parse = (method: unknown, ranks: unknown = []) =>
  issuesOf(parseScoringScheme({ ...hostScheme, method, ranks }));
const repeated = (key: string, amount: string) => ({
  kind: key,
  [key === 'points' ? 'points' : 'weights']: ['a', 'b', 'a'].map((criterionId) => ({
    criterionId,
    [amount]: 1,
  })),
});

describe('parseScoringScheme', () => {
  it.each([
    {
      name: 'a criterion with points twice',
      method: repeated('points', 'points'),
      issues: ['scoring/repeated-id method.points.2.criterionId'],
    },
    {
      name: 'a criterion with a weight twice',
      method: repeated('weighted', 'weight'),
      issues: ['scoring/repeated-id method.weights.2.criterionId'],
    },
    {
      name: 'points of which all are 0',
      method: pointsFor(0, 0),
      issues: ['scoring/nothing-scores method.points'],
    },
    {
      name: 'weights of which all are 0',
      method: weightsFor(0),
      issues: ['scoring/nothing-scores method.weights'],
    },
    {
      name: 'two ranks of one id',
      method: proportion,
      ranks: [fromShare('good', 50), fromShare('good', 80)],
      issues: ['scoring/repeated-id ranks.1.id'],
    },
    {
      name: 'a cut-off as a share of points',
      method: pointsFor(10),
      ranks: [fromPoints('fair', 5), fromShare('good', 80), fromPoints('best', 4)],
      issues: ['scoring/cut-off-kind ranks.1.cutOff'],
    },
    {
      name: 'a cut-off in points of a share',
      method: weightsFor(10),
      ranks: [fromPoints('good', 5)],
      issues: ['scoring/cut-off-kind ranks.0.cutOff'],
    },
    {
      name: 'two ranks of one cut-off, and one below',
      method: proportion,
      ranks: [fromShare('a', 50), fromShare('b', 50), fromShare('c', 49.99)],
      issues: ['scoring/cut-off-order ranks.1.cutOff', 'scoring/cut-off-order ranks.2.cutOff'],
    },
    {
      name: 'ranks of points that do not rise',
      method: pointsFor(10),
      ranks: [fromPoints('a', 5.5), fromPoints('b', 5.499)],
      issues: ['scoring/cut-off-order ranks.1.cutOff'],
    },
    {
      name: 'a rank above all points together, compared exactly',
      method: pointsFor(0.1, 0.2),
      ranks: [fromPoints('a', 0.3), fromPoints('b', 0.301)],
      issues: ['scoring/unreachable-rank ranks.1.cutOff'],
    },
    { name: 'no points at all', method: pointsFor(), issues: ['input/out-of-range method.points'] },
    {
      name: 'points below 0, above the limit, and too precise',
      method: pointsFor(-1, 10_001, 0.0001),
      issues: [
        'input/out-of-range method.points.0.points',
        'input/out-of-range method.points.1.points',
        'number/too-precise method.points.2.points',
      ],
    },
    {
      name: 'a cut-off over 100 %',
      method: proportion,
      ranks: [fromShare('a', 100.01)],
      issues: ['input/out-of-range ranks.0.cutOff.percent'],
    },
    {
      name: 'a method of another kind',
      method: { kind: 'formula', text: 'a+b' },
      issues: ['input/not-one-of method.kind'],
    },
  ])('refuses $name', ({ method, ranks, issues }) => {
    expect(parse(method, ranks)).toEqual(issues);
  });

  it('accepts a rank from 0 on, criteria that give 0 beside others, and the highest cut-offs', () => {
    expect(parse(pointsFor(0, 85), [fromPoints('low', 0), fromPoints('top', 85)])).toEqual([]);
    expect(parse(proportion, [fromShare('low', 0), fromShare('top', 100)])).toEqual([]);
  });

  it('reads again what it gave, and through JSON, unchanged', () => {
    fc.assert(
      fc.property(scheme(['criterion-1', 'criterion-2', 'criterion-3']), (given) => {
        const raw: unknown = JSON.parse(JSON.stringify(given));
        expect(parseScoringScheme(raw)).toMatchObject({ ok: true, value: given });
        expect(scoringSchemeSchema.safeParse(raw).success).toBe(true);
      }),
    );
  });
});
