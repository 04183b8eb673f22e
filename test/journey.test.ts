import {
  checkAssessment,
  completeFrame,
  decideEligibility,
  evaluateAssessment,
  measureTarget,
  orThrow,
  parseAssessment,
  plainDate,
  rollUpUnits,
} from 'model-ward-rules';
import { explainGap, explainProgress, explainVerdict } from 'model-ward-rules/explanation';
import { allMustBeMet, modelWardPolice20, phuYenShare2025 } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { asOf } from './arbitraries/assessments';

/** From raw JSON to a sentence, once through every floor of the house. */
it('leads from raw JSON to a verdict, a summary and a target', () => {
  const ourSet = orThrow(
    completeFrame(
      modelWardPolice20,
      JSON.parse(`{
        "completes": { "id": "model-ward-police-20", "revision": 1 },
        "id": "our-20-criteria",
        "revision": 1,
        "criteria": [{
          "criterionId": "criterion-6",
          "requirement": { "kind": "quantity", "bound": "at-least", "amount": 150, "unit": "square-metre" }
        }],
        "provenance": { "origin": "host", "sources": ["an example"] }
      }`),
    ),
  );
  const verdictOn = (unitId: string, area: number) => {
    const answers = ourSet.criteria.map(({ id }) => ({
      criterionId: id,
      answer:
        id === 'criterion-6'
          ? { kind: 'quantity', amount: area, unit: 'square-metre' }
          : { kind: 'attested', status: 'met' },
    }));
    const raw = {
      unitId,
      assessmentYear: 2024,
      criteriaSet: { id: 'our-20-criteria' },
      basis: 'confirmed',
      results: { kind: 'by-criterion', answers },
    };
    const submitted = orThrow(parseAssessment(JSON.parse(JSON.stringify(raw))));
    return decideEligibility(
      evaluateAssessment(orThrow(checkAssessment(submitted, [ourSet])), { asOf }),
      allMustBeMet,
    );
  };
  const [short, enough] = [verdictOn('ward-1', 110), verdictOn('ward-2', 150)];

  expect(explainVerdict(short, 'vi')).toBe('Chưa đủ điều kiện: đạt 19/20 tiêu chí.');
  expect(short.gaps.map((gap) => explainGap(gap, ourSet, 'vi'))).toEqual([
    'Tiêu chí 6 (Trụ sở, trang thiết bị) chưa đạt: 110 m², yêu cầu từ 150 m² trở lên, còn thiếu 40 m².',
  ]);
  expect(enough.outcome).toBe('eligible');

  const summary = rollUpUnits(
    [short, enough].map((verdict) => ({
      years: { from: 2024, to: 2024 },
      isRegistered: true as const,
      unitClass: 'new' as const,
      standing: { outcome: 'not-recognised', state: 'none' },
      verdicts: [verdict],
    })),
  );
  const progress = measureTarget(phuYenShare2025, [summary], {
    counting: { count: 'eligible', among: 'all' },
    asOf: plainDate('2024-12-31'),
    population: { kind: 'on-day', on: plainDate('2024-12-31') },
  });
  expect(explainProgress(progress, 'vi')).toBe(
    'Đủ điều kiện theo chỉ tiêu. Đủ điều kiện: 1/2 phường (50%), chỉ tiêu từ 30% trở lên: 1 phường (đạt 100%). Tính đến ngày 31/12/2024, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
  );
});
