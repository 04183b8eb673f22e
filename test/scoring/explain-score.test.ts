import fc from 'fast-check';
import {
  type Answer,
  computeScore,
  evaluateAssessment,
  type ScoringScheme,
} from 'model-ward-rules';
import { explainScore } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  assess,
  checked,
  met,
  notApplicable,
  notMet,
  rawByCriterion,
} from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { fromPoints, fromShare, pointsFor, proportion, schemeOf, weightsFor } from './schemes';

const unknown = undefined;
const explain = (
  answers: readonly (Answer | undefined)[],
  scheme: ScoringScheme,
  basis = 'confirmed',
) => {
  const set = attestedSet(answers.map(() => 'free'));
  const raw = rawByCriterion(set, answers) as object;
  const evaluation = evaluateAssessment(checked(set, { ...raw, basis }), { asOf });
  const score = computeScore(evaluation, scheme);
  return [explainScore(score, scheme, 'vi'), explainScore(score, scheme, 'en')];
};

const fair = { ...fromPoints('fair', 60), title: { vi: 'Khá', en: 'Fair' } };
const good = { ...fromPoints('good', 85), title: { vi: 'Tốt' } };
const points = schemeOf(pointsFor(60, 20, 1_000.5), [fair, good]);
const shares = (percent: number) => [fromShare('good', percent)];

describe('explainScore', () => {
  it.each([
    {
      name: 'points and a rank',
      answers: [met, met, notApplicable],
      scheme: points,
      vi: 'Điểm: 80/80; xếp loại “Khá”.',
      en: 'Score: 80 of 80 points; rank “Fair”.',
    },
    {
      name: 'thousands and decimals, a title in Vietnamese alone',
      answers: [met, notMet, met],
      scheme: points,
      vi: 'Điểm: 1.060,5/1.080,5; xếp loại “Tốt”.',
      en: 'Score: 1,060.5 of 1,080.5 points; rank “Tốt”.',
    },
    {
      name: 'open points, and an open maximum',
      answers: [met, notApplicable, unknown],
      scheme: points,
      vi: 'Điểm: từ 60 đến 1.060,5, trên mức tối đa từ 60 đến 1.060,5; xếp loại từ “Khá” đến “Tốt”.',
      en: 'Score: 60 to 1,060.5 of 60 to 1,060.5 points; rank “Fair” to “Tốt”.',
    },
    {
      name: 'no rank reached',
      answers: [notMet, met, notMet],
      scheme: points,
      vi: 'Điểm: 20/1.080,5; chưa được xếp loại.',
      en: 'Score: 20 of 1,080.5 points; no rank.',
    },
    {
      name: 'perhaps no rank',
      answers: [notMet, notApplicable, unknown],
      scheme: schemeOf(weightsFor(1, 1, 1), shares(50)),
      vi: 'Điểm: từ 0% đến 50%; xếp loại cao nhất là “good”, có thể chưa được xếp loại.',
      en: 'Score: 0% to 50%; rank “good” at the most, perhaps none.',
    },
    {
      name: 'a count without ranks',
      answers: [met, met, unknown],
      scheme: schemeOf(proportion),
      vi: 'Điểm: từ 2 đến 3/3 tiêu chí (từ 66,67% đến 100%).',
      en: 'Score: 2 to 3 of 3 criteria (66.67% to 100%).',
    },
    {
      name: 'a share that is not shown to reach what it misses',
      answers: [met, met, notMet],
      scheme: schemeOf(proportion, [fromShare('half', 50), ...shares(66.67)]),
      vi: 'Điểm: 2/3 tiêu chí (66,66%); xếp loại “half”.',
      en: 'Score: 2 of 3 criteria (66.66%); rank “half”.',
    },
    {
      name: 'perhaps nothing that scores',
      answers: [unknown],
      scheme: schemeOf(weightsFor(1)),
      vi: 'Điểm: từ 0% đến 100%; cũng có thể không có tiêu chí tính điểm nào áp dụng.',
      en: 'Score: 0% to 100%; perhaps no criterion that scores applies.',
    },
    {
      name: 'what is projected',
      answers: [met],
      scheme: schemeOf(pointsFor(10)),
      basis: 'projected',
      vi: 'Điểm dự kiến: 10/10.',
      en: 'Projected score: 10 of 10 points.',
    },
    {
      name: 'no criterion',
      answers: [notApplicable],
      scheme: schemeOf(proportion),
      vi: 'Không chấm điểm: không có tiêu chí tính điểm nào áp dụng.',
      en: 'No score: no criterion that scores applies.',
    },
    {
      name: 'a scheme for another set',
      answers: [met],
      scheme: points,
      vi: 'Không chấm điểm: thang điểm nêu tiêu chí không có trong bộ tiêu chí.',
      en: 'No score: the scheme names a criterion that the set does not have.',
    },
  ])('says $name', ({ answers, scheme, basis, vi, en }) => {
    expect(explain(answers, scheme, basis)).toEqual([vi, en]);
  });

  it('keeps open points over a firm maximum short', () => {
    const firm = attestedSet(2);
    const scheme = schemeOf(pointsFor(85, 10), [fair, good]);
    const score = computeScore(evaluateAssessment(assess(firm, [met]), { asOf }), scheme);
    expect(explainScore(score, scheme, 'vi')).toBe('Điểm: từ 85 đến 95/95; xếp loại “Tốt”.');
    expect(explainScore(score, scheme, 'en')).toBe('Score: 85 to 95 of 95 points; rank “Tốt”.');
  });

  it('passes over a cut-off in another measure', () => {
    const scheme = { ...schemeOf(proportion), ranks: [fair] };
    expect(explain([met, met, notMet], scheme)).toEqual([
      'Điểm: 2/3 tiêu chí (66,67%); chưa được xếp loại.',
      'Score: 2 of 3 criteria (66.67%); no rank.',
    ]);
  });

  it('never shows a cut-off as reached that is not, nor the other way round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (one, other, hundredths) => {
          const scheme = schemeOf(weightsFor(one / 1_000, other / 1_000), shares(hundredths / 100));
          const [, en = ''] = explain([met, notMet], scheme);
          const shown = Math.round(Number(/([\d.]+)%/.exec(en)?.[1]) * 100);
          expect(shown >= hundredths).toBe(en.includes('“good”'));
        },
      ),
    );
  });
});
