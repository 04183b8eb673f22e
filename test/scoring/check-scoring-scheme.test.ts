import { checkScoringScheme } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';
import { pointsFor, proportion, schemeOf, weightsFor } from './schemes';

describe('checkScoringScheme', () => {
  it.each([
    { name: 'the same criteria', method: pointsFor(1, 2, 3), issues: [] },
    { name: 'counts alone', method: proportion, issues: [] },
    {
      name: 'a criterion that the set does not have',
      method: pointsFor(1, 2, 3, 4),
      issues: ['scoring/unknown-criterion method.points.3.criterionId'],
    },
    {
      name: 'criteria without a weight, as a warning',
      method: weightsFor(1, 0),
      issues: ['scoring/unlisted-criteria method.weights'],
    },
  ])('says of $name whether it suits the set', ({ method, issues }) => {
    expect(issuesOf(checkScoringScheme(schemeOf(method), attestedSet(3)))).toEqual(issues);
  });

  it('gives the scheme where criteria score nothing, and names them in their order', () => {
    const scheme = schemeOf(weightsFor(1));
    const checked = checkScoringScheme(scheme, attestedSet(3));
    expect(checked).toMatchObject({
      ok: true,
      value: scheme,
      warnings: [{ severity: 'warning', params: { ids: ['criterion-2', 'criterion-3'] } }],
    });
  });
});
