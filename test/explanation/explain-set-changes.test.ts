import {
  attributeChange,
  type ChangeAttribution,
  type CriteriaSet,
  carryOverEvaluation,
  compareCriteriaSets,
  decideEffectivities,
  evaluateAssessment,
  orThrow,
  type PlainDate,
} from 'model-ward-rules';
import {
  explainAttribution,
  explainCarryOver,
  explainCriteriaSetChanges,
  explainEffectivity,
  explainFinding,
} from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { crosswalkOf, named, pair } from '../arbitraries/crosswalks';
import { policyOf } from '../arbitraries/policies';

const day = (text: string) => text as PlainDate;
const old: CriteriaSet = {
  ...named(attestedSet(3), 'old'),
  name: { vi: 'Bộ cũ', en: 'Old set' },
  inForceFrom: day('2021-06-01'),
};
const successor = (inForceFrom?: string): CriteriaSet => ({
  ...named(attestedSet(3), 'new', 1_000),
  name: { vi: 'Bộ mới' },
  status: 'unstated',
  replaces: [{ id: old.id, revision: 1 }],
  ...(inForceFrom === undefined ? {} : { inForceFrom: day(inForceFrom) }),
});

describe('explainEffectivity', () => {
  const explain = (sets: readonly CriteriaSet[], known = sets) => {
    const [effectivity] = decideEffectivities(sets, { asOf });
    if (effectivity === undefined) throw new Error('a set is asked about');
    return (['vi', 'en'] as const).map((locale) => explainEffectivity(effectivity, known, locale));
  };

  it.each([
    {
      name: 'a set in force',
      sets: [old],
      vi: '“Bộ cũ” (bản 1), chính thức: ngày 31/12/2024 có hiệu lực; đã đến ngày có hiệu lực (từ ngày 01/06/2021).',
      en: '“Old set” (revision 1), official: in force on 2024-12-31; it has started (from 2021-06-01).',
    },
    {
      name: 'a set that is still to start, for a trial',
      sets: [{ ...old, status: 'provisional' as const, inForceFrom: day('2025-01-01') }],
      vi: '“Bộ cũ” (bản 1), tạm thời: ngày 31/12/2024 chưa có hiệu lực; chưa đến ngày có hiệu lực (từ ngày 01/01/2025).',
      en: '“Old set” (revision 1), provisional: not yet in force on 2024-12-31; it has not started (from 2025-01-01).',
    },
    {
      name: 'a set past its last day',
      sets: [{ ...old, inForceUntil: day('2023-12-31') }],
      vi: '“Bộ cũ” (bản 1), chính thức: ngày 31/12/2024 đã hết hiệu lực; đã qua ngày cuối cùng có hiệu lực (từ ngày 01/06/2021 đến hết ngày 31/12/2023).',
      en: '“Old set” (revision 1), official: no longer in force on 2024-12-31; its last day has passed (from 2021-06-01 through 2023-12-31).',
    },
    {
      name: 'a set that was replaced',
      sets: [old, successor('2024-01-01')],
      vi: '“Bộ cũ” (bản 1), chính thức: ngày 31/12/2024 đã hết hiệu lực; đã được thay thế bằng “Bộ mới” (bản 1.000) (từ ngày 01/06/2021).',
      en: '“Old set” (revision 1), official: no longer in force on 2024-12-31; replaced by “Bộ mới” (revision 1,000) (from 2021-06-01).',
    },
    {
      name: 'a set that will be replaced',
      sets: [old, successor('2025-01-01')],
      vi: '“Bộ cũ” (bản 1), chính thức: ngày 31/12/2024 có hiệu lực; bộ thay thế “Bộ mới” (bản 1.000) chưa có hiệu lực (từ ngày 01/06/2021).',
      en: '“Old set” (revision 1), official: in force on 2024-12-31; “Bộ mới” (revision 1,000) replaces it but has not started (from 2021-06-01).',
    },
    {
      name: 'a set that is replaced at a day not known, by two sets that were not given',
      sets: [old, successor(), { ...successor(), revision: 2_000 }],
      known: [{ ...old, revision: 2 }, old],
      vi: '“Bộ cũ” (bản 1), chính thức: ngày 31/12/2024 chưa rõ có hiệu lực hay không; chưa rõ ngày bắt đầu có hiệu lực của bộ thay thế new (bản 1.000), new (bản 2.000) (từ ngày 01/06/2021).',
      en: '“Old set” (revision 1), official: not known whether in force on 2024-12-31; the first day of new (revision 1,000), new (revision 2,000), which replaces it, is not known (from 2021-06-01).',
    },
    {
      name: 'a set of which nothing is known',
      sets: [successor()],
      vi: '“Bộ mới” (bản 1.000), chưa rõ tạm thời hay chính thức: ngày 31/12/2024 chưa rõ có hiệu lực hay không; chưa rõ ngày bắt đầu có hiệu lực.',
      en: '“Bộ mới” (revision 1,000), not stated whether provisional or official: not known whether in force on 2024-12-31; its first day is not known.',
    },
  ])('says of $name', ({ sets, known, vi, en }) => {
    expect(explain(sets, known)).toEqual([vi, en]);
  });
});

describe('explainCriteriaSetChanges', () => {
  const [first, second, third] = old.criteria;
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('the set has three criteria');
  }
  const after: CriteriaSet = {
    ...old,
    name: { vi: 'Bộ khác' },
    status: 'provisional',
    inForceFrom: day('2022-01-01'),
    inForceUntil: day('2022-12-31'),
    certainForYears: [2022],
    completes: { id: old.id, revision: 1 },
    replaces: [],
    groups: [{ id: 'g' }],
    provenance: { origin: 'host', sources: ['a'] },
    criteria: [
      {
        ...third,
        number: 3,
        title: { vi: 'Trụ sở' },
        subject: { vi: 'Trụ sở' },
        groupId: 'g',
        notApplicable: 'free',
        requirement: { kind: 'none-occurred', event: 'a' },
        provenance: { origin: 'host', sources: [] },
      },
      { ...first, id: 'fresh' },
      first,
    ],
  };
  const changes = compareCriteriaSets(old, after);

  it('gives a sentence for each change', () => {
    expect(explainCriteriaSetChanges(changes, 'vi')).toEqual([
      'Bộ tiêu chí thay đổi: tên, tính chất tạm thời hay chính thức, ngày bắt đầu có hiệu lực, ngày cuối cùng có hiệu lực, các năm chắc chắn áp dụng, khung được bổ sung, các bộ được thay thế, nhóm tiêu chí, căn cứ.',
      'Thứ tự tiêu chí thay đổi.',
      'Tiêu chí 3 (Trụ sở) thay đổi: số thứ tự, nội dung, chủ đề, nhóm, quy định về trường hợp không áp dụng, yêu cầu, căn cứ.',
      'Tiêu chí mã “fresh”: thêm mới.',
      'Tiêu chí mã “criterion-2”: bỏ.',
    ]);
    expect(explainCriteriaSetChanges(changes, 'en')).toEqual([
      'The set changed: name, status, first day in force, last day in force, years for which it is certain, frame that it completes, sets that it replaces, groups, provenance.',
      'The order of the criteria changed.',
      'Criterion 3 (Trụ sở) changed: number, text, subject, group, whether it may not apply, requirement, provenance.',
      'Criterion with the code “fresh”: added.',
      'Criterion with the code “criterion-2”: removed.',
    ]);
  });

  it('says nothing where nothing changed', () => {
    expect(explainCriteriaSetChanges(compareCriteriaSets(old, old), 'vi')).toEqual([]);
  });
});

describe('what was carried over', () => {
  const fresh = named(attestedSet(2), 'new', 2);
  const evaluation = evaluateAssessment(assess(old, [met, notMet, met]), { asOf });
  const pairs = [pair(1, 'equal-to', 1), pair(3, 'equal-to', 1)];
  const carried = orThrow(carryOverEvaluation(evaluation, crosswalkOf(old, fresh, pairs), fresh));

  it('is told with its coverage', () => {
    expect(explainCarryOver(carried, 'vi')).toBe(
      'Chuyển kết quả từ old (bản 1) sang new (bản 2) theo bảng đối chiếu old-to-new (bản 1): đối chiếu được 2/3 tiêu chí cũ và 1/2 tiêu chí mới; theo bộ mới: 1 tiêu chí đạt, 0 chưa đạt, 1 chưa rõ.',
    );
    expect(explainCarryOver(carried, 'en')).toBe(
      'Carried over from old (revision 1) to new (revision 2) by crosswalk old-to-new (revision 1): 2/3 old and 1/2 new criteria are related; under the new set: 1 met, 0 not met, 1 unknown.',
    );
  });

  it('is told criterion by criterion', () => {
    const { findings } = carried.evaluation;
    expect(findings.map((finding) => explainFinding(finding, fresh, 'vi'))).toEqual([
      'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: chuyển từ tiêu chí mã “criterion-1”, “criterion-3” của bộ trước.',
      'Tiêu chí ở vị trí 2 (nội dung chưa công bố) chưa rõ: chưa đánh giá.',
    ]);
    expect(findings.map((finding) => explainFinding(finding, fresh, 'en'))[0]).toBe(
      'Criterion in place 1 (text not published) met: carried over from criterion with the code “criterion-1”, “criterion-3” of the set before.',
    );
  });

  it('is told in general where the old criteria are not named', () => {
    const bare = { criterionId: 'criterion-1', status: 'met', reason: 'carried-over' } as const;
    expect(explainFinding(bare, fresh, 'vi')).toBe(
      'Tiêu chí ở vị trí 1 (nội dung chưa công bố) đạt: chuyển từ bộ trước.',
    );
    expect(explainFinding(bare, fresh, 'en')).toBe(
      'Criterion in place 1 (text not published) met: carried over from the set before.',
    );
  });
});

describe('explainAttribution', () => {
  const strict = policyOf({ kind: 'all-met' });
  const mild = policyOf({ kind: 'count-failed', bound: 'at-most', criteriaCount: 3 });
  const failing = { evaluation: evaluateAssessment(assess(old, [notMet, met, met]), { asOf }) };

  it('says how many stood and stand where, and by what', () => {
    const all = {
      unitCount: 1_001,
      eligibleCount: 1_001,
      notEligibleCount: 0,
      undeterminedCount: 0,
      notAssessedCount: 0,
    };
    const none = {
      unitCount: 0,
      eligibleCount: 0,
      notEligibleCount: 0,
      undeterminedCount: 0,
      notAssessedCount: 0,
    };
    const gone = { ...none, unitCount: -1_001, eligibleCount: -1_001 };
    const causes = ['units', 'criteria-set', 'policy', 'data'] as const;
    const attribution: ChangeAttribution = {
      before: { ...all, basis: 'projected' },
      after: none,
      parts: causes.map((cause) => ({ cause, change: cause === 'units' ? gone : none })),
      units: [],
      otherResults: { unitCount: 0, metCountBefore: 0, metCountAfter: 0 },
    };
    expect(explainAttribution(attribution, 'vi')).toEqual([
      'Trước (dự kiến) có 1.001 phường: 1.001 đủ điều kiện, 0 chưa đủ điều kiện, 0 chưa xác định được.',
      'Sau có 0 phường: 0 đủ điều kiện, 0 chưa đủ điều kiện, 0 chưa xác định được.',
      'Do thay đổi đơn vị: số phường −1.001, đủ điều kiện −1.001.',
      'Do thay đổi bộ tiêu chí: số phường theo từng kết luận không đổi.',
      'Do thay đổi quy tắc: số phường theo từng kết luận không đổi.',
      'Do kết quả đánh giá: số phường theo từng kết luận không đổi.',
    ]);
    expect(explainAttribution(attribution, 'en')[0]).toBe(
      'Before (projected), 1,001 wards: 1,001 eligible, 0 not eligible, 0 undetermined.',
    );
  });

  it('tells of units that a gate kept out, where there are some', () => {
    const totals = {
      unitCount: 3,
      eligibleCount: 1,
      notEligibleCount: 0,
      undeterminedCount: 0,
      notAssessedCount: 2,
    };
    const otherResults = { unitCount: 0, metCountBefore: 0, metCountAfter: 0 };
    const attribution = { before: totals, after: totals, parts: [], units: [], otherResults };
    expect(explainAttribution(attribution, 'vi')[0]).toBe(
      'Trước có 3 phường: 1 đủ điều kiện, 0 chưa đủ điều kiện, 0 chưa xác định được, 2 không thuộc diện xét.',
    );
    expect(explainAttribution(attribution, 'en')[0]).toBe(
      'Before, 3 wards: 1 eligible, 0 not eligible, 0 undetermined, 2 not assessed.',
    );
  });

  it('says that results changed where no outcome did (R3)', () => {
    const [before, after] = [1, 2].map((metCount) => [
      { evaluation: evaluateAssessment(assessByTally(old, metCount), { asOf }), policy: strict },
    ]);
    if (before === undefined || after === undefined) throw new Error('two tallies');
    const attribution = orThrow(attributeChange(before, after));
    expect(attribution.otherResults).toEqual({ unitCount: 1, metCountBefore: 1, metCountAfter: 2 });
    expect(attribution.units).toEqual([]);
    expect(explainAttribution(attribution, 'vi').at(-1)).toBe(
      'Do kết quả đánh giá: số phường theo từng kết luận không đổi; 1 phường có kết quả thay đổi (tổng số tiêu chí đạt: 1 → 2).',
    );
    expect(explainAttribution(attribution, 'en').at(-1)).toBe(
      'Changed results: the number of wards with each outcome did not change; results changed in 1 ward (criteria met in all: 1 → 2).',
    );
  });

  it('says what rose and what fell', () => {
    const before = [{ ...failing, policy: strict }];
    const after = [{ ...failing, policy: mild }];
    expect(explainAttribution(orThrow(attributeChange(before, after)), 'en')).toEqual([
      'Before, 1 ward: 0 eligible, 1 not eligible, 0 undetermined.',
      'After, 1 ward: 1 eligible, 0 not eligible, 0 undetermined.',
      'Changed units: the number of wards with each outcome did not change.',
      'Changed criteria set: the number of wards with each outcome did not change.',
      'Changed policy: eligible +1, not eligible −1.',
      'Changed results: the number of wards with each outcome did not change.',
    ]);
  });
});
