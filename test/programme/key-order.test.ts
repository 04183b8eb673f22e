import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { contentText } from '../../src/foundation/text/content-text';
import { reversedKeys } from '../reversed-keys';
import { reportOn, type Sample, sample } from './sample';

const answers = modelWardPolice20.criteria.map(({ id }, index) => ({
  criterionId: id,
  answer: { kind: 'attested', status: index < 19 ? 'met' : 'not-met' },
  evidence: [{ id: `paper-${index}`, collectedOn: '2024-11-01', validUntil: '2025-11-01' }],
}));
const assessments = ['a', 'b', 'e'].map((unitId) => ({
  unitId,
  assessmentYear: 2024,
  criteriaSet: { id: modelWardPolice20.id },
  basis: 'confirmed',
  results: { kind: 'by-criterion', answers },
}));
const mixed: Sample = { ...sample, assessments: [...sample.assessments, ...assessments] };
const day = '2025-03-01';

describe('the order of keys', () => {
  it('makes no difference to a report', () => {
    const reversed = reversedKeys(mixed) as Sample;
    expect(contentText(reportOn(day, reversed))).toBe(contentText(reportOn(day, mixed)));
  });

  it('lets an assessment that comes again in another order be the same one', () => {
    const again = assessments.map(reversedKeys);
    const twice: Sample = { ...mixed, assessments: [...mixed.assessments, ...again] };
    const { units } = reportOn(day, mixed);
    expect(contentText(reportOn(day, twice).units)).toBe(contentText(units));
  });
});
