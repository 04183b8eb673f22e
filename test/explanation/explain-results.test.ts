import fc from 'fast-check';
import {
  type Answer,
  compareEvaluations,
  decideEligibility,
  type Evaluation,
  emptySummary,
  evaluateAssessment,
  measureTarget,
  orThrow,
  parseCriteriaSet,
  parsePlainDate,
  type RecognitionRule,
  type Target,
  unitsOfMeasure,
} from 'model-ward-rules';
import {
  explainChange,
  explainComparison,
  explainDecisiveUnknowns,
  explainFinding,
  explainGap,
  explainPlan,
  explainProgress,
  explainVerdict,
} from 'model-ward-rules/explanation';
import { allWards2030, cityDistricts2023, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  asOf,
  assess,
  assessByTally,
  checked,
  met,
  notApplicable,
  notMet,
  rawHead,
} from '../arbitraries/assessments';
import { attestedSet, criteriaSet, hostSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';

const area = { kind: 'quantity', bound: 'at-least', amount: 1_500.5, unit: 'square-metre' };
const title = { vi: 'Trụ sở', en: 'Premises' };

const titleHeld = {
  kind: 'title-held',
  ladder: [{ id: 'first' }, { id: 'second', title: { vi: 'Tiên tiến' } }],
  atLeast: 'second',
};

const explain = (criterion: object, answer: Answer | undefined) => {
  const set = orThrow(
    parseCriteriaSet({
      ...hostSet,
      criteria: [
        { id: 'a', notApplicable: 'with-reason', requirement: { kind: 'attested' }, ...criterion },
      ],
    }),
  );
  const [finding] = evaluateAssessment(assess(set, [answer]), { asOf }).findings;
  if (finding === undefined) throw new Error('a set has at least one criterion');
  return [explainFinding(finding, set, 'vi'), explainFinding(finding, set, 'en')];
};

describe('explainFinding', () => {
  it.each([
    {
      criterion: {},
      answer: met,
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: theo xác nhận của người đánh giá.',
      en: 'Criterion in place 1 (text not published) met: as confirmed by the assessor.',
    },
    {
      criterion: { number: 6 },
      answer: undefined,
      vi: 'Tiêu chí 6 chưa rõ: chưa có báo cáo.',
      en: 'Criterion 6 unknown: not reported.',
    },
    {
      criterion: { number: 6, subject: title },
      answer: notApplicable,
      vi: 'Tiêu chí 6 (Trụ sở) không áp dụng: theo khai báo.',
      en: 'Criterion 6 (Premises) not applicable: as claimed.',
    },
    {
      criterion: { title: { vi: 'Trụ sở' } },
      answer: notMet,
      vi: 'Tiêu chí “Trụ sở” chưa đạt: theo xác nhận của người đánh giá.',
      en: 'Criterion “Trụ sở” not met: as confirmed by the assessor.',
    },
    {
      criterion: { requirement: area },
      answer: { kind: 'quantity', amount: 110, unit: 'square-metre' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: 110 m², yêu cầu từ 1.500,5 m² trở lên, còn thiếu 1.390,5 m².',
      en: 'Criterion in place 1 (text not published) not met: 110 m², required 1,500.5 m² or more, 1,390.5 m² short.',
    },
    {
      criterion: { requirement: { ...area, bound: 'at-most' } },
      answer: { kind: 'quantity', amount: 1_501, unit: 'square-metre' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: 1.501 m², yêu cầu không quá 1.500,5 m², vượt 0,5 m².',
      en: 'Criterion in place 1 (text not published) not met: 1,501 m², required 1,500.5 m² or less, 0.5 m² over.',
    },
    {
      criterion: { requirement: { ...area, bound: 'more-than' } },
      answer: { kind: 'quantity', amount: 1_500.5, unit: 'square-metre' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: 1.500,5 m², yêu cầu trên 1.500,5 m².',
      en: 'Criterion in place 1 (text not published) not met: 1,500.5 m², required more than 1,500.5 m².',
    },
    {
      criterion: { requirement: { ...area, bound: 'more-than' } },
      answer: { kind: 'quantity', amount: 1_500, unit: 'square-metre' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: 1.500 m², yêu cầu trên 1.500,5 m², còn thiếu hơn 0,5 m².',
      en: 'Criterion in place 1 (text not published) not met: 1,500 m², required more than 1,500.5 m², more than 0.5 m² short.',
    },
    {
      criterion: { requirement: { ...area, bound: 'less-than' } },
      answer: { kind: 'quantity', amount: 1_501, unit: 'square-metre' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: 1.501 m², yêu cầu dưới 1.500,5 m², vượt hơn 0,5 m².',
      en: 'Criterion in place 1 (text not published) not met: 1,501 m², required less than 1,500.5 m², more than 0.5 m² over.',
    },
    {
      criterion: {
        requirement: {
          kind: 'share',
          counted: { vi: 'hộ', en: 'households' },
          bound: 'at-least',
          percent: 90,
        },
      },
      answer: { kind: 'share', part: 1_799, whole: 2_000 },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: 1.799/2.000 hộ (89,95%), yêu cầu từ 90% trở lên, còn thiếu 1 hộ.',
      en: 'Criterion in place 1 (text not published) not met: 1,799/2,000 households (89.95%), required 90% or more, 1 of the households short.',
    },
    {
      criterion: {
        requirement: {
          kind: 'share',
          counted: { vi: 'hộ', en: 'households' },
          bound: 'at-most',
          percent: 10,
        },
      },
      answer: { kind: 'share', part: 1, whole: 20 },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: 1/20 hộ (5%), yêu cầu không quá 10%.',
      en: 'Criterion in place 1 (text not published) met: 1/20 households (5%), required 10% or less.',
    },
    {
      criterion: { requirement: { ...area, measured: { vi: 'diện tích', en: 'floor area' } } },
      answer: { kind: 'quantity', amount: 110, unit: 'square-metre' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: diện tích 110 m², yêu cầu từ 1.500,5 m² trở lên, còn thiếu 1.390,5 m².',
      en: 'Criterion in place 1 (text not published) not met: floor area 110 m², required 1,500.5 m² or more, 1,390.5 m² short.',
    },
    {
      criterion: { requirement: { kind: 'none-occurred', event: 'fire' } },
      answer: { kind: 'occurrences', occurrenceCount: 2, coverage: { part: 11, whole: 12 } },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: xảy ra 2 vụ, việc, yêu cầu không để xảy ra (đã nhận 11/12 báo cáo).',
      en: 'Criterion in place 1 (text not published) not met: 2 occurred, none allowed (11 of 12 reports received).',
    },
    {
      criterion: { requirement: { kind: 'none-occurred', event: 'fire' } },
      answer: { kind: 'occurrences', occurrenceCount: 0, coverage: { part: 11, whole: 12 } },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa rõ: chưa đủ báo cáo; không để xảy ra (đã nhận 11/12 báo cáo).',
      en: 'Criterion in place 1 (text not published) unknown: reports are missing; none occurred (11 of 12 reports received).',
    },
    {
      criterion: {
        requirement: {
          kind: 'change',
          movement: { kind: 'fell-by', bound: 'at-least', percent: 10 },
          unit: 'case',
        },
      },
      answer: { kind: 'change', before: 20, after: 19, unit: 'case' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: kỳ trước 20 vụ, kỳ này 19 vụ, yêu cầu giảm từ 10% trở lên, còn phải giảm thêm 1 vụ.',
      en: 'Criterion in place 1 (text not published) not met: 20 cases in the period before, 19 cases in this one, a fall by 10% or more required, still to fall by 1 case.',
    },
    {
      criterion: {
        requirement: {
          kind: 'change',
          movement: { kind: 'rose-by', bound: 'at-least', percent: 10 },
          unit: 'item',
        },
      },
      answer: { kind: 'change', before: 20, after: 20, unit: 'item' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: kỳ trước 20 đơn vị trang bị, kỳ này 20 đơn vị trang bị, yêu cầu tăng từ 10% trở lên, còn thiếu 2 đơn vị trang bị.',
      en: 'Criterion in place 1 (text not published) not met: 20 items of equipment in the period before, 20 items of equipment in this one, a rise by 10% or more required, 2 items of equipment short.',
    },
    ...(
      [
        [
          { least: 14, most: 16 },
          20,
          90,
          'chưa đạt: từ 14 đến 16 trên tổng số 20 hộ (từ 70% đến 80%), yêu cầu trên 90%, còn thiếu từ 3 đến 5 hộ.',
          'not met: 14 to 16 of 20 households (70% to 80%), required more than 90%, 3 to 5 households short.',
        ],
        [
          14,
          { least: 14, most: 20 },
          90,
          'chưa rõ: chưa đủ báo cáo; 14 trên tổng số từ 14 đến 20 hộ (từ 70% đến 100%), yêu cầu trên 90%, còn thiếu không quá 5 hộ.',
          'unknown: reports are missing; 14 of 14 to 20 households (70% to 100%), required more than 90%, up to 5 households short.',
        ],
      ] as const
    ).map(([part, whole, percent, vi, en]) => ({
      criterion: {
        requirement: {
          kind: 'share',
          counted: { vi: 'hộ', en: 'households' },
          bound: 'more-than',
          percent,
        },
      },
      answer: { kind: 'share', part, whole } as const,
      vi: `Tiêu chí ở vị trí 1 (nội dung chưa công bố) ${vi}`,
      en: `Criterion in place 1 (text not published) ${en}`,
    })),
    ...(
      [
        [
          { kind: 'fell', whenBothZero: 'met' },
          0,
          0,
          'đạt: kỳ trước 0 vụ, kỳ này 0 vụ, yêu cầu giảm, cả hai kỳ đều bằng 0 thì tính là đạt.',
          'met: 0 cases in the period before, 0 cases in this one, required to fall, counted as met where both periods have 0.',
        ],
        [
          { kind: 'fell', whenBothZero: 'met' },
          2,
          3,
          'chưa đạt: kỳ trước 2 vụ, kỳ này 3 vụ, yêu cầu giảm, còn phải giảm thêm hơn 1 vụ.',
          'not met: 2 cases in the period before, 3 cases in this one, required to fall, still to fall by more than 1 case.',
        ],
        [
          { kind: 'rose', whenBothZero: 'not-met' },
          0,
          0,
          'chưa đạt: kỳ trước 0 vụ, kỳ này 0 vụ, yêu cầu tăng, cả hai kỳ đều bằng 0 thì tính là chưa đạt.',
          'not met: 0 cases in the period before, 0 cases in this one, required to rise, counted as not met where both periods have 0.',
        ],
        [
          { kind: 'rose', whenBothZero: 'met' },
          3,
          2,
          'chưa đạt: kỳ trước 3 vụ, kỳ này 2 vụ, yêu cầu tăng, còn thiếu hơn 1 vụ.',
          'not met: 3 cases in the period before, 2 cases in this one, required to rise, more than 1 case short.',
        ],
        [
          { kind: 'did-not-rise' },
          3,
          5,
          'chưa đạt: kỳ trước 3 vụ, kỳ này 5 vụ, yêu cầu không tăng, còn phải giảm thêm 2 vụ.',
          'not met: 3 cases in the period before, 5 cases in this one, required not to rise, still to fall by 2 cases.',
        ],
        [
          { kind: 'did-not-fall' },
          5,
          3,
          'chưa đạt: kỳ trước 5 vụ, kỳ này 3 vụ, yêu cầu không giảm, thấp hơn mức cho phép 2 vụ.',
          'not met: 5 cases in the period before, 3 cases in this one, required not to fall, 2 cases too low.',
        ],
        [
          { kind: 'fell-by', bound: 'more-than', percent: 10 },
          20,
          19,
          'chưa đạt: kỳ trước 20 vụ, kỳ này 19 vụ, yêu cầu giảm trên 10%, còn phải giảm thêm hơn 1 vụ.',
          'not met: 20 cases in the period before, 19 cases in this one, a fall by more than 10% required, still to fall by more than 1 case.',
        ],
        [
          { kind: 'fell-by', bound: 'at-most', percent: 10 },
          20,
          17,
          'chưa đạt: kỳ trước 20 vụ, kỳ này 17 vụ, yêu cầu giảm không quá 10%, thấp hơn mức cho phép 1 vụ.',
          'not met: 20 cases in the period before, 17 cases in this one, a fall by 10% or less required, 1 case too low.',
        ],
        [
          { kind: 'rose-by', bound: 'less-than', percent: 10 },
          20,
          23,
          'chưa đạt: kỳ trước 20 vụ, kỳ này 23 vụ, yêu cầu tăng dưới 10%, vượt hơn 1 vụ.',
          'not met: 20 cases in the period before, 23 cases in this one, a rise by less than 10% required, more than 1 case over.',
        ],
      ] as const
    ).map(([movement, before, after, vi, en]) => ({
      criterion: { requirement: { kind: 'change', movement, unit: 'case' } },
      answer: { kind: 'change', before, after, unit: 'case' } as const,
      vi: `Tiêu chí ở vị trí 1 (nội dung chưa công bố) ${vi}`,
      en: `Criterion in place 1 (text not published) ${en}`,
    })),
    {
      criterion: {
        requirement: { kind: 'change', movement: { kind: 'did-not-rise' }, unit: 'case' },
      },
      answer: { kind: 'change', before: 3, after: 3, unit: 'case' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: kỳ trước 3 vụ, kỳ này 3 vụ, yêu cầu không tăng.',
      en: 'Criterion in place 1 (text not published) met: 3 cases in the period before, 3 cases in this one, required not to rise.',
    },
    {
      criterion: { requirement: titleHeld },
      answer: { kind: 'title', rank: null },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: chưa có danh hiệu, yêu cầu từ “Tiên tiến” trở lên, còn thiếu 2 bậc.',
      en: 'Criterion in place 1 (text not published) not met: no title held, “Tiên tiến” or higher required, 2 ranks short.',
    },
    {
      criterion: { requirement: titleHeld },
      answer: { kind: 'title', rank: 'first' },
      vi: 'Tiêu chí ở vị trí 1 (nội dung chưa công bố) chưa đạt: đang giữ bậc mã “first”, yêu cầu từ “Tiên tiến” trở lên, còn thiếu 1 bậc.',
      en: 'Criterion in place 1 (text not published) not met: rank with the code “first” held, “Tiên tiến” or higher required, 1 rank short.',
    },
  ] as const)('$en', ({ criterion, answer, vi, en }) => {
    expect(explain(criterion, answer)).toEqual([vi, en]);
  });

  it('explains parts by their titles, and by their ids where they have none', () => {
    const parts = [
      { id: 'floor', title, notApplicable: 'never', requirement: area },
      { id: 'rest', notApplicable: 'never', requirement: { kind: 'attested' } },
      {
        id: 'more',
        notApplicable: 'free',
        requirement: {
          kind: 'all-of',
          parts: [{ id: 'deep', title, notApplicable: 'free', requirement: { kind: 'attested' } }],
        },
      },
    ];
    const answer: Answer = {
      kind: 'parts',
      parts: [
        { partId: 'floor', answer: { kind: 'quantity', amount: 1_501, unit: 'square-metre' } },
        { partId: 'rest', answer: notMet },
        { partId: 'more', answer: { kind: 'parts', parts: [{ partId: 'deep', answer: met }] } },
      ],
    };
    expect(explain({ requirement: { kind: 'all-of', parts } }, answer)[1]).toBe(
      'Criterion in place 1 (text not published) not met: 2 of 3 parts met: Premises (1,501 m², required 1,500.5 m² or more), part 3 (1 of 1 parts met: Premises); not met: part 2.',
    );
  });

  it('names criteria and parts by their ids where the wrong set is given', () => {
    const set = attestedSet(1);
    const parts = [{ partId: 'p', status: 'met', reason: 'attested' }] as const;
    const finding = { criterionId: 'elsewhere', status: 'met', reason: 'parts', parts } as const;
    expect(explainFinding(finding, set, 'en')).toBe(
      'Criterion with the code “elsewhere” met: 1 of 1 parts met: part with the code “p”.',
    );
    expect(explainFinding(finding, set, 'vi')).toBe(
      'Tiêu chí mã “elsewhere” đạt: đạt 1/1 nội dung: nội dung mã “p”.',
    );
  });

  it('shows what an authority decided, whether it applies or not', () => {
    const override = {
      statusBefore: 'not-met',
      statusAfter: 'met',
      reason: 'x',
      authority: 'Hội đồng thẩm định',
      decidedOn: '2024-12-20',
    };
    const set = attestedSet(1);
    const sentences = [notMet, met].map((answer) => {
      const answers = [{ criterionId: 'criterion-1', answer, override }];
      const results = { kind: 'by-criterion', answers };
      const assessment = checked(set, { ...rawHead(set), results });
      const [finding] = evaluateAssessment(assessment, { asOf }).findings;
      return finding === undefined
        ? []
        : [explainFinding(finding, set, 'vi'), explainFinding(finding, set, 'en')];
    });
    expect(sentences).toEqual([
      [
        'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: theo quyết định điều chỉnh (Hội đồng thẩm định điều chỉnh từ chưa đạt thành đạt ngày 20/12/2024, lý do: x).',
        'Criterion in place 1 (text not published) met: by decision of an authority (changed from not met to met by Hội đồng thẩm định on 2024-12-20, reason: x).',
      ],
      [
        'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: theo xác nhận của người đánh giá (không áp dụng quyết định của Hội đồng thẩm định ngày 20/12/2024 điều chỉnh từ chưa đạt thành đạt, lý do: x; theo bản đánh giá: đạt).',
        'Criterion in place 1 (text not published) met: as confirmed by the assessor (the change from not met to met by Hội đồng thẩm định on 2024-12-20, reason: x, does not apply; by the answer: met).',
      ],
    ]);
  });

  it('is one sentence without gaps for whatever was found', () => {
    const given = criteriaSet().chain((set) => fc.tuple(fc.constant(set), answersTo(set)));
    fc.assert(
      fc.property(given, fc.constantFrom('vi', 'en'), ([set, answers], locale) => {
        for (const finding of evaluateAssessment(assess(set, answers), { asOf }).findings) {
          const sentence = explainFinding(finding, set, locale);
          expect(sentence).toMatch(/^(Tiêu chí|Criterion) .+\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|\s{2}/);
        }
      }),
    );
  });

  it.each(unitsOfMeasure)('has a word for the unit %s in both languages', (unit) => {
    const requirement = { kind: 'quantity', bound: 'at-least', amount: 2, unit };
    for (const sentence of explain({ requirement }, { kind: 'quantity', amount: 1, unit })) {
      expect(sentence).not.toContain('undefined');
    }
  });
});

describe('explainPlan, explainDecisiveUnknowns, explainChange', () => {
  it('R1: say of a plan of a tally how many more, and that none is named', () => {
    const plan = { criterionIds: [], unnamedCount: 1 };
    expect(explainPlan(plan, modelWardPolice22, 'vi')).toBe(
      'Sẽ đủ điều kiện khi đạt thêm 1 tiêu chí (không nêu tên).',
    );
    expect(explainPlan(plan, modelWardPolice22, 'en')).toBe(
      'Would be eligible once 1 more criterion is met (whichever).',
    );
  });

  const finding = { criterionId: 'premises', status: 'met', reason: 'attested' } as const;
  it.each([
    [
      'vi',
      'Sẽ đủ điều kiện khi đạt thêm: tiêu chí “Trụ sở làm việc (diện tích)”; tiêu chí ở vị trí 2 (nội dung chưa công bố).',
      'Kết luận còn tùy thuộc vào: tiêu chí ở vị trí 2 (nội dung chưa công bố).',
      'Những nội dung chưa rõ không làm thay đổi kết luận.',
      'Tiêu chí “Trụ sở làm việc (diện tích)”: không có trong bộ tiêu chí → đạt (theo xác nhận của người đánh giá).',
    ],
    [
      'en',
      'Would be eligible once these are met: criterion “Working premises (office floor area)”; criterion in place 2 (text not published).',
      'The verdict still depends on: criterion in place 2 (text not published).',
      'Nothing that is unknown can change the verdict.',
      'Criterion “Working premises (office floor area)”: not in the set → met (as confirmed by the assessor).',
    ],
  ] as const)('in %s', (locale, plan, depends, nothing, change) => {
    const set = modelWardPolice22;
    expect(
      explainPlan({ criterionIds: ['premises', 'unpublished-1'], unnamedCount: 0 }, set, locale),
    ).toBe(plan);
    expect(
      explainDecisiveUnknowns({ gates: [], criterionIds: ['unpublished-1'] }, set, locale),
    ).toBe(depends);
    expect(explainDecisiveUnknowns({ gates: [], criterionIds: [] }, set, locale)).toBe(nothing);
    const after = { criterionId: 'premises', after: finding };
    expect(explainChange(after, set, locale)).toBe(change);
  });
});

describe('explainComparison', () => {
  const compared = (
    before: readonly (Answer | undefined)[],
    after: readonly (Answer | undefined)[],
    locale: 'vi' | 'en',
  ) => {
    const set = attestedSet(before.map(() => 'free'));
    const [one, other] = [before, after].map((answers) =>
      evaluateAssessment(assess(set, answers), { asOf }),
    ) as [Evaluation, Evaluation];
    return explainComparison(compareEvaluations(one, other), set, locale);
  };

  it('says how many criteria stand how, and then which changed', () => {
    const before = [met, notMet, undefined, undefined];
    const after = [met, met, notApplicable, undefined];
    expect(compared(before, after, 'vi')).toEqual([
      'Số tiêu chí: đạt 1 → 2 (tăng 1); chưa đạt 1 → 0 (giảm 1); không áp dụng 0 → 1 (tăng 1); chưa rõ 2 → 1 (giảm 1).',
      'Tiêu chí ở vị trí 2 (nội dung chưa công bố): chưa đạt (theo xác nhận của người đánh giá) → đạt (theo xác nhận của người đánh giá).',
      'Tiêu chí ở vị trí 3 (nội dung chưa công bố): chưa rõ (chưa có báo cáo) → không áp dụng (theo khai báo).',
    ]);
    expect(compared(before, after, 'en')).toEqual([
      'Criteria: met 1 → 2 (+1); not met 1 → 0 (−1); not applicable 0 → 1 (+1); unknown 2 → 1 (−1).',
      'Criterion in place 2 (text not published): not met (as confirmed by the assessor) → met (as confirmed by the assessor).',
      'Criterion in place 3 (text not published): unknown (not reported) → not applicable (as claimed).',
    ]);
  });

  it('says so where nothing changed', () => {
    expect(compared([met], [met], 'vi')).toEqual(['Số tiêu chí: đạt 1 (không đổi).']);
    expect(compared([met], [met], 'en')).toEqual(['Criteria: met 1 (unchanged).']);
  });
});

describe('explainVerdict', () => {
  const explained = (
    answers: readonly (Answer | undefined)[],
    basis: 'confirmed' | 'projected',
    rule: RecognitionRule,
  ) => {
    const evaluation = evaluateAssessment(assess(attestedSet(answers.map(() => 'free')), answers), {
      asOf,
    });
    const verdict = decideEligibility({ ...evaluation, basis }, policyOf(rule));
    return [explainVerdict(verdict, 'vi'), explainVerdict(verdict, 'en')];
  };
  const all: RecognitionRule = { kind: 'all-met' };

  it.each([
    {
      answers: [met, notApplicable],
      basis: 'confirmed',
      rule: all,
      texts: [
        'Đủ điều kiện: đạt 1/1 tiêu chí, 1 tiêu chí không áp dụng.',
        'Eligible: 1 of 1 criteria met, 1 not applicable.',
      ],
    },
    {
      answers: [met, notMet],
      basis: 'confirmed',
      rule: all,
      texts: ['Chưa đủ điều kiện: đạt 1/2 tiêu chí.', 'Not eligible: 1 of 2 criteria met.'],
    },
    {
      answers: [met, undefined],
      basis: 'confirmed',
      rule: all,
      texts: [
        'Chưa xác định được: đạt 1/2 tiêu chí, 1 tiêu chí chưa rõ; cần có kết quả từng tiêu chí của đơn vị đánh giá.',
        'Undetermined: 1 of 2 criteria met, 1 unknown; the results of the assessing body, criterion by criterion, would settle it.',
      ],
    },
    {
      answers: [met],
      basis: 'projected',
      rule: all,
      texts: [
        'Dự kiến đủ điều kiện: đạt 1/1 tiêu chí.',
        'Projected to be eligible: 1 of 1 criteria met.',
      ],
    },
    {
      answers: [notApplicable],
      basis: 'confirmed',
      rule: all,
      texts: [
        'Chưa xác định được: không có tiêu chí nào áp dụng; cần có căn cứ không áp dụng từng tiêu chí của đơn vị đánh giá.',
        'Undetermined: no criterion applies; the grounds of the assessing body for “not applicable”, criterion by criterion, would settle it.',
      ],
    },
    {
      answers: [met],
      basis: 'confirmed',
      rule: { kind: 'must-be-met', criterionIds: ['x'] },
      texts: [
        'Chưa xác định được: quy tắc nêu tiêu chí không có trong bộ tiêu chí; cần có quy tắc của cấp có thẩm quyền áp dụng cho bộ tiêu chí này.',
        'Undetermined: the policy names a criterion that the set does not have; the policy of the authority for this criteria set would settle it.',
      ],
    },
  ] as const)('$texts.1', ({ answers, basis, rule, texts }) => {
    expect(explained(answers, basis, rule)).toEqual(texts);
  });
});

describe('explainGap', () => {
  const gaps = (metCount: number, unmet: readonly string[]) =>
    decideEligibility(
      evaluateAssessment(assessByTally(modelWardPolice22, metCount, unmet), { asOf }),
      policyOf({ kind: 'all-met' }),
    ).gaps.map((gap) => [
      explainGap(gap, modelWardPolice22, 'vi'),
      explainGap(gap, modelWardPolice22, 'en'),
    ]);

  it('names what is known and counts what is not', () => {
    expect(gaps(20, ['premises'])).toEqual([
      [
        'Tiêu chí “Trụ sở làm việc (diện tích)” chưa đạt: theo số tiêu chí đạt đã báo cáo.',
        'Criterion “Working premises (office floor area)” not met: by the tally.',
      ],
      ['Còn 1 tiêu chí chưa đạt, không nêu tên.', '1 criterion is not met and not named.'],
    ]);
    expect(gaps(20, [])).toEqual([
      ['Còn 2 tiêu chí chưa đạt, không nêu tên.', '2 criteria are not met and not named.'],
    ]);
  });
});

describe('explainProgress', () => {
  const quota = { ...allWards2030, rule: { kind: 'assigned-quota', unitCount: 20 } } as const;
  const explained = (target: Target, recognisedCount: number, open: number, asOf: string) => {
    const summary = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 1_770,
      recognisedCount,
      standingUndeterminedCount: open,
    };
    const areas = target === cityDistricts2023 ? [] : [summary];
    const day = (text: string) => orThrow(parsePlainDate(text));
    const options = {
      counting: { count: 'recognised', among: 'all' },
      asOf: day(asOf),
      population: { kind: 'on-day', on: day('2023-04-10') },
    } as const;
    const progress = measureTarget(target, areas, options);
    return [explainProgress(progress, 'vi'), explainProgress(progress, 'en')];
  };

  it.each([
    {
      target: quota,
      reached: 25,
      open: 0,
      asOf: '2024-01-01',
      texts: [
        'Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2030. Được công nhận: 25/1.770 phường (1,41%), đạt 125% chỉ tiêu 20 phường, vượt 5 phường (vượt 25% so với chỉ tiêu). Tính đến ngày 01/01/2024, hạn hoàn thành ngày 31/12/2030, trên số phường tại ngày 10/04/2023.',
        'Enough so far, to be kept until 2030-12-31. Recognised: 25 of 1,770 wards (1.41%), 125% of the target of 20 wards, 5 wards over (25% over the target). As of 2024-01-01, due on 2030-12-31, over the wards on 2023-04-10.',
      ],
    },
    {
      target: quota,
      reached: 20,
      open: 0,
      asOf: '2024-01-01',
      texts: [
        'Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2030. Được công nhận: 20/1.770 phường (1,13%), đạt 100% chỉ tiêu 20 phường. Tính đến ngày 01/01/2024, hạn hoàn thành ngày 31/12/2030, trên số phường tại ngày 10/04/2023.',
        'Enough so far, to be kept until 2030-12-31. Recognised: 20 of 1,770 wards (1.13%), 100% of the target of 20 wards. As of 2024-01-01, due on 2030-12-31, over the wards on 2023-04-10.',
      ],
    },
    {
      target: quota,
      reached: 19,
      open: 4,
      asOf: '2024-01-01',
      texts: [
        'Đang thực hiện. Được công nhận: từ 19 đến 23 trên tổng số 1.770 phường (từ 1,07% đến 1,3%), đạt từ 95% đến 115% chỉ tiêu 20 phường, còn thiếu không quá 1 phường, có thể vượt đến 3 phường (15% so với chỉ tiêu). Tính đến ngày 01/01/2024, hạn hoàn thành ngày 31/12/2030, trên số phường tại ngày 10/04/2023.',
        'In progress. Recognised: 19 to 23 of 1,770 wards (1.07% to 1.3%), 95% to 115% of the target of 20 wards, at most 1 ward missing, possibly up to 3 wards over (15% of the target). As of 2024-01-01, due on 2030-12-31, over the wards on 2023-04-10.',
      ],
    },
    {
      target: allWards2030,
      reached: 100,
      open: 0,
      asOf: '2031-01-01',
      texts: [
        'Chưa xác định được, còn chờ quyết định. Được công nhận: 100/1.770 phường (5,65%), chỉ tiêu: 100% số phường, còn thiếu 1.670 phường. Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/01/2031, hạn hoàn thành ngày 31/12/2030, trên số phường tại ngày 10/04/2023.',
        'Undetermined, decisions are pending. Recognised: 100 of 1,770 wards (5.65%), target: 100% of the wards, 1,670 wards missing. It is not known by when decisions come. As of 2031-01-01, due on 2030-12-31, over the wards on 2023-04-10.',
      ],
    },
    {
      target: cityDistricts2023,
      reached: 0,
      open: 0,
      asOf: '2025-07-01',
      texts: [
        'Không áp dụng: không có quận nào. Nội dung tính: Được công nhận. Tính đến ngày 01/07/2025, hạn hoàn thành ngày 31/12/2023, trên số phường tại ngày 10/04/2023.',
        'Not applicable: there is no urban district. What counts: Recognised. As of 2025-07-01, due on 2023-12-31, over the wards on 2023-04-10.',
      ],
    },
    {
      target: { ...cityDistricts2023 },
      reached: 0,
      open: 0,
      asOf: '2023-07-01',
      texts: [
        'Đang thực hiện. Được công nhận: 0/1 quận đạt chỉ tiêu (0%), chỉ tiêu: mỗi quận ít nhất 1 phường, còn thiếu 1 quận. Tính đến ngày 01/07/2023, hạn hoàn thành ngày 31/12/2023, trên số phường tại ngày 10/04/2023.',
        'In progress. Recognised: 0 of 1 urban district on target (0%), target: at least 1 ward in each urban district, 1 urban district missing. As of 2023-07-01, due on 2023-12-31, over the wards on 2023-04-10.',
      ],
    },
  ])('$texts.1', ({ target, reached, open, asOf, texts }) => {
    expect(explained(target, reached, open, asOf)).toEqual(texts);
  });
});
