import {
  type Answer,
  type AreaSummary,
  type Counting,
  checkAreaSummary,
  emptySummary,
  evaluateAssessment,
  type Finding,
  measureTarget,
  orThrow,
  parseCriteriaSet,
  parsePlainDate,
  type Target,
} from 'model-ward-rules';
import {
  explainDecisiveUnknowns,
  explainFinding,
  explainPace,
  explainProgress,
  explainRoadmap,
  explainTrackStatus,
  explainUnmetCriteria,
  formatPercent,
  type Locale,
} from 'model-ward-rules/explanation';
import { computePace, computeTrackStatus, measureRoadmap } from 'model-ward-rules/planning';
import { cityShare2025, hungYenRoadmap, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess } from '../arbitraries/assessments';
import { hostSet } from '../arbitraries/criteria-sets';

const day = (text: string) => orThrow(parsePlainDate(text));
const population = { kind: 'on-day', on: day('2024-12-31') } as const;

/** Measures a target of 2025 over one area, whose wards are counted in one way. */
const measured = (
  rule: object,
  counts: Partial<AreaSummary>,
  options: { counting?: Counting; asOf?: string; isClosed?: boolean } = {},
) => {
  const { counting = { count: 'recognised', among: 'all' }, asOf = '2025-06-30' } = options;
  const { isClosed = false } = options;
  const target = { ...cityShare2025, rule: rule as Target['rule'] };
  const area = orThrow(
    checkAreaSummary({ ...emptySummary, years: { from: 2024, to: 2024 }, ...counts }),
  );
  return measureTarget(target, [area], { counting, asOf: day(asOf), population, isClosed });
};
const share = (percent: number) => ({ kind: 'share-of-units', bound: 'at-least', percent });
const quota = (unitCount: number) => ({ kind: 'assigned-quota', unitCount });
const all = { kind: 'all-units' };
const open = (unitCount: number, recognisedCount: number, standingUndeterminedCount: number) => ({
  unitCount,
  recognisedCount,
  standingUndeterminedCount,
});

/** Judges one criterion. */
const finding = (criterion: object, answer: Answer | undefined) => {
  const raw = { id: 'a', number: 6, notApplicable: 'with-reason', ...criterion };
  const set = orThrow(parseCriteriaSet({ ...hostSet, criteria: [raw] }));
  const [first] = evaluateAssessment(assess(set, [answer]), { asOf }).findings;
  return (locale: Locale) => explainFinding(first as Finding, set, locale);
};
const attested = { requirement: { kind: 'attested' } };
const partsOf = (
  requirement: object,
  statuses: readonly ('met' | 'not-met' | 'not-applicable')[],
) =>
  finding(
    {
      requirement: {
        ...requirement,
        parts: statuses.map((_, index) => ({
          id: `p${index}`,
          notApplicable: 'free',
          ...attested,
        })),
      },
    },
    {
      kind: 'parts',
      parts: statuses.map((status, index) => ({
        partId: `p${index}`,
        answer: status === 'not-applicable' ? { kind: status } : { kind: 'attested', status },
      })),
    } as Answer,
  );
const hungYen = (asOf: string, recognisedCount: number) => (locale: Locale) =>
  explainRoadmap(
    measureRoadmap(
      hungYenRoadmap,
      [
        orThrow(
          checkAreaSummary({
            ...emptySummary,
            years: { from: 2024, to: 2024 },
            unitCount: 14,
            recognisedCount,
          }),
        ),
      ],
      {
        counting: { count: 'recognised', among: 'all' },
        asOf: day(asOf),
        population,
      },
    ),
    hungYenRoadmap,
    locale,
  ).at(-1) as string;
const progress = (...given: Parameters<typeof measured>) => {
  const result = measured(...given);
  return (locale: Locale) => explainProgress(result, locale);
};
const after = { asOf: '2026-01-01', isClosed: true };
const projected = { counting: { count: 'projected-eligible', among: 'all' } } as const;
const eligible = (eligibleCount: number) => ({ ...emptySummary.projected, eligibleCount });

const sentences: Readonly<Record<string, (locale: Locale) => string>> = {
  'a percentage': (locale) => formatPercent(88.73, locale),
  'reached, recognised': progress(quota(4), open(8, 4, 0), after),
  'reached, maintained': progress(
    quota(4),
    { unitCount: 8, recognisedCount: 4, maintainedCount: 4 },
    { counting: { count: 'maintained', among: 'all' } },
  ),
  'reached, registered': progress(
    quota(106),
    { unitCount: 1771, registeredCount: 172 },
    { counting: { count: 'registered', among: 'all' } },
  ),
  'reached, newly built': progress(
    quota(4),
    {
      unitCount: 16,
      registeredCount: 8,
      new: { ...emptySummary.new, unitCount: 9, registeredCount: 8 },
    },
    { counting: { count: 'registered', among: 'new' } },
  ),
  'reached, projected': progress(quota(4), { unitCount: 8, projected: eligible(7) }, projected),
  'before the due day, all open': progress(share(30), open(21, 5, 1)),
  'before the due day, exactly known': progress(share(30), open(21, 5, 0)),
  'after the due day, open': progress(share(30), open(21, 5, 2), after),
  'after the due day, missed': progress(share(30), open(21, 5, 0), after),
  'after the due day, missed for certain with bounds': progress(share(30), open(21, 3, 2), after),
  'a share that asks for all of a few wards': progress(share(90), open(5, 3, 0)),
  'all wards': progress(all, open(5, 3, 0)),
  'perhaps over': progress(share(30), open(20, 5, 2)),
  'over with bounds': progress(share(50), open(8, 5, 1)),
  'one ward': progress(quota(1), open(3, 2, 0)),
  'a roadmap with a next step': hungYen('2026-06-30', 8),
  'a roadmap whose steps are all past': hungYen('2029-06-30', 5),
  'a roadmap that is fulfilled': hungYen('2029-06-30', 14),
  'a pace that depends on what is open': (locale) =>
    explainPace(
      computePace({
        unitCount: 45,
        recognised: { least: 5, most: 7 },
        dueCount: 14,
        firstYear: 2023,
        dueYear: 2025,
        rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
      }),
      locale,
    ),
  'a path, at risk': (locale) =>
    explainTrackStatus(
      computeTrackStatus(
        {
          reached: { least: 30, most: 30 },
          dueCount: 100,
          dueOn: day('2025-04-11'),
          asOf: day('2025-02-20'),
        },
        { on: day('2025-01-01'), count: 0 },
      ),
      locale,
    ),
  'a path, below the baseline': (locale) =>
    explainTrackStatus(
      computeTrackStatus(
        {
          reached: { least: 1, most: 1 },
          dueCount: 10,
          dueOn: day('2025-04-11'),
          asOf: day('2025-02-20'),
        },
        { on: day('2025-01-01'), count: 2 },
      ),
      locale,
    ),
  'a criterion of which only the place is known': (locale) =>
    explainDecisiveUnknowns(
      { gates: [], criterionIds: ['criterion-11'] },
      modelWardPolice20,
      locale,
    ),
  'a criterion that the set does not have': (locale) =>
    explainDecisiveUnknowns({ gates: [], criterionIds: ['elsewhere'] }, modelWardPolice20, locale),
  'a list that is cut at ten': (locale) =>
    explainDecisiveUnknowns(
      { gates: [], criterionIds: modelWardPolice20.criteria.map(({ id }) => id) },
      modelWardPolice20,
      locale,
    ),
  'R26: parts, at least two of three': partsOf(
    { kind: 'at-least', partCount: 2, whenFewerApply: 'lower' },
    ['met', 'not-met', 'met'],
  ),
  'parts, at least two of two': partsOf(
    { kind: 'at-least', partCount: 2, whenFewerApply: 'lower' },
    ['met', 'not-met'],
  ),
  'parts, fewer of them apply, lowered': partsOf(
    { kind: 'at-least', partCount: 3, whenFewerApply: 'lower' },
    ['met', 'not-applicable', 'not-applicable'],
  ),
  'parts, fewer of them apply, left open': partsOf(
    { kind: 'at-least', partCount: 3, whenFewerApply: 'unknown' },
    ['met', 'not-applicable', 'not-applicable'],
  ),
  'a fall that is not enough': finding(
    {
      requirement: {
        kind: 'change',
        movement: { kind: 'fell-by', bound: 'at-least', percent: 10 },
        unit: 'case',
      },
    },
    { kind: 'change', before: 20, after: 19, unit: 'case' } as Answer,
  ),
  'a share over its limit': finding(
    {
      requirement: {
        kind: 'share',
        counted: { vi: 'hộ', en: 'households' },
        bound: 'at-most',
        percent: 5,
      },
    },
    { kind: 'share', part: 8, whole: 100 } as Answer,
  ),
  'nothing occurred': finding({ requirement: { kind: 'none-occurred', event: 'fire' } }, {
    kind: 'occurrences',
    occurrenceCount: 0,
    coverage: { part: 12, whole: 12 },
  } as Answer),
  'something occurred': finding({ requirement: { kind: 'none-occurred', event: 'fire' } }, {
    kind: 'occurrences',
    occurrenceCount: 2,
    coverage: { part: 11, whole: 12 },
  } as Answer),
  'a ladder of one': finding(
    {
      requirement: {
        kind: 'title-held',
        ladder: [{ id: 't', title: { vi: 'An toàn về ANTT', en: 'Safe' } }],
        atLeast: 't',
      },
    },
    { kind: 'title', rank: null } as Answer,
  ),
  'unmet criteria': (locale) =>
    explainUnmetCriteria(
      {
        criteriaSet: { id: modelWardPolice20.id, revision: 1 },
        basis: 'confirmed',
        unitCount: 3,
        unnamedCount: 0,
        criteria: [{ criterionId: 'criterion-6', position: 5, notMetCount: 2, unknownCount: 0 }],
      },
      modelWardPolice20,
      locale,
    ),
};

const expected: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'a percentage': ['88,73%', '88.73%'],
  'reached, recognised': [
    'Đã đạt chỉ tiêu. Được công nhận: 4/8 phường (50%), đạt 100% chỉ tiêu 4 phường. Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/01/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Reached. Recognised: 4 of 8 wards (50%), 100% of the target of 4 wards. As confirmed, nothing more will come. As of 2026-01-01, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'reached, maintained': [
    'Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2025. Được duy trì: 4/8 phường (50%), đạt 100% chỉ tiêu 4 phường. Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Enough so far, to be kept until 2025-12-31. Maintained: 4 of 8 wards (50%), 100% of the target of 4 wards. As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'reached, registered': [
    'Đăng ký đủ chỉ tiêu. Đăng ký: 172/1.771 phường (9,71%), đạt 162,26% chỉ tiêu 106 phường, vượt 66 phường (vượt 62,26% so với chỉ tiêu). Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Enough registered. Registered: 172 of 1,771 wards (9.71%), 162.26% of the target of 106 wards, 66 wards over (62.26% over the target). As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'reached, newly built': [
    'Xây dựng mới đủ chỉ tiêu. Đăng ký xây dựng mới: 8/16 phường (50%), đạt 200% chỉ tiêu 4 phường, vượt 4 phường (vượt 100% so với chỉ tiêu). Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Enough newly built. Registered to be newly built: 8 of 16 wards (50%), 200% of the target of 4 wards, 4 wards over (100% over the target). As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'reached, projected': [
    'Dự kiến đạt chỉ tiêu. Dự kiến đủ điều kiện: từ 7 đến 8 trên tổng số 8 phường (từ 87,5% đến 100%), đạt từ 175% đến 200% chỉ tiêu 4 phường, vượt từ 3 đến 4 phường (vượt từ 75% đến 100% so với chỉ tiêu). Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Projected to be reached. Projected to be eligible: 7 to 8 of 8 wards (87.5% to 100%), 175% to 200% of the target of 4 wards, 3 to 4 wards over (75% to 100% over the target). As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'before the due day, all open': [
    'Đang thực hiện. Được công nhận: từ 5 đến 6 trên tổng số 21 phường (từ 23,81% đến 28,57%), chỉ tiêu từ 30% trở lên: 7 phường (đạt từ 71,43% đến 85,71%), còn thiếu từ 1 đến 2 phường. Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'In progress. Recognised: 5 to 6 of 21 wards (23.81% to 28.57%), target 30% or more: 7 wards (71.43% to 85.71% of it reached), 1 to 2 wards missing. As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'before the due day, exactly known': [
    'Đang thực hiện. Được công nhận: 5/21 phường (23,81%), chỉ tiêu từ 30% trở lên: 7 phường (đạt 71,43%), còn thiếu 2 phường. Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'In progress. Recognised: 5 of 21 wards (23.81%), target 30% or more: 7 wards (71.43% of it reached), 2 wards missing. As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'after the due day, open': [
    'Chưa xác định được. Được công nhận: từ 5 đến 7 trên tổng số 21 phường (từ 23,81% đến 33,33%), chỉ tiêu từ 30% trở lên: 7 phường (đạt từ 71,43% đến 100%), còn thiếu không quá 2 phường. Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/01/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Undetermined. Recognised: 5 to 7 of 21 wards (23.81% to 33.33%), target 30% or more: 7 wards (71.43% to 100% of it reached), at most 2 wards missing. As confirmed, nothing more will come. As of 2026-01-01, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'after the due day, missed': [
    'Không hoàn thành chỉ tiêu. Được công nhận: 5/21 phường (23,81%), chỉ tiêu từ 30% trở lên: 7 phường (đạt 71,43%), còn thiếu 2 phường. Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/01/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Missed. Recognised: 5 of 21 wards (23.81%), target 30% or more: 7 wards (71.43% of it reached), 2 wards missing. As confirmed, nothing more will come. As of 2026-01-01, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'after the due day, missed for certain with bounds': [
    'Không hoàn thành chỉ tiêu. Được công nhận: từ 3 đến 5 trên tổng số 21 phường (từ 14,29% đến 23,81%), chỉ tiêu từ 30% trở lên: 7 phường (đạt từ 42,86% đến 71,43%), còn thiếu từ 2 đến 4 phường. Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/01/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Missed. Recognised: 3 to 5 of 21 wards (14.29% to 23.81%), target 30% or more: 7 wards (42.86% to 71.43% of it reached), 2 to 4 wards missing. As confirmed, nothing more will come. As of 2026-01-01, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'a share that asks for all of a few wards': [
    'Đang thực hiện. Được công nhận: 3/5 phường (60%), chỉ tiêu từ 90% trở lên: 5 phường (đạt 60%), còn thiếu 2 phường. Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'In progress. Recognised: 3 of 5 wards (60%), target 90% or more: 5 wards (60% of it reached), 2 wards missing. As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'all wards': [
    'Đang thực hiện. Được công nhận: 3/5 phường (60%), chỉ tiêu: 100% số phường, còn thiếu 2 phường. Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'In progress. Recognised: 3 of 5 wards (60%), target: 100% of the wards, 2 wards missing. As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'perhaps over': [
    'Đang thực hiện. Được công nhận: từ 5 đến 7 trên tổng số 20 phường (từ 25% đến 35%), chỉ tiêu từ 30% trở lên: 6 phường (đạt từ 83,33% đến 116,67%), còn thiếu không quá 1 phường, có thể vượt đến 1 phường (16,67% so với chỉ tiêu). Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'In progress. Recognised: 5 to 7 of 20 wards (25% to 35%), target 30% or more: 6 wards (83.33% to 116.67% of it reached), at most 1 ward missing, possibly up to 1 ward over (16.67% of the target). As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'over with bounds': [
    'Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2025. Được công nhận: từ 5 đến 6 trên tổng số 8 phường (từ 62,5% đến 75%), chỉ tiêu từ 50% trở lên: 4 phường (đạt từ 125% đến 150%), vượt từ 1 đến 2 phường (vượt từ 25% đến 50% so với chỉ tiêu). Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Enough so far, to be kept until 2025-12-31. Recognised: 5 to 6 of 8 wards (62.5% to 75%), target 50% or more: 4 wards (125% to 150% of it reached), 1 to 2 wards over (25% to 50% over the target). As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'one ward': [
    'Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2025. Được công nhận: 2/3 phường (66,67%), đạt 200% chỉ tiêu 1 phường, vượt 1 phường (vượt 100% so với chỉ tiêu). Tính đến ngày 30/06/2025, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2024.',
    'Enough so far, to be kept until 2025-12-31. Recognised: 2 of 3 wards (66.67%), 200% of the target of 1 ward, 1 ward over (100% over the target). As of 2025-06-30, due on 2025-12-31, over the wards on 2024-12-31.',
  ],
  'a roadmap with a next step': [
    'Bước cần đạt tiếp theo: “Hưng Yên đến hết năm 2028: 100% số phường”, đến hạn ngày 31/12/2028.',
    'Next to reach: “Hưng Yên by the end of 2028: all wards”, due on 2028-12-31.',
  ],
  'a roadmap whose steps are all past': [
    'Các bước đều đã quá hạn, 2 bước chưa đạt.',
    'All steps are past their due days, 2 not reached.',
  ],
  'a roadmap that is fulfilled': [
    'Không còn bước nào phải thực hiện.',
    'No step is left to reach.',
  ],
  'a pace that depends on what is open': [
    'Mỗi năm cần xây dựng ít nhất 7 phường (5 phường nếu các kết quả chưa xác định đều thuận lợi) để đến hết năm 2025 có 14 phường được công nhận.',
    'At least 7 wards must be built each year (5 if everything undetermined turns out well) to have 14 wards recognised at the end of 2025.',
  ],
  'a path, at risk': [
    'Có nguy cơ chậm tiến độ: đến ngày 20/02/2025 có 30 phường; nếu thực hiện đều từ 0 phường (ngày 01/01/2025) đến 100 phường (ngày 11/04/2025) thì đến ngày này cần có 50 phường.',
    'At risk: 30 on 2025-02-20; steady progress from 0 on 2025-01-01 to 100 on 2025-04-11 would require 50 by then.',
  ],
  'a path, below the baseline': [
    'Giảm so với kỳ gốc: đến ngày 20/02/2025 có 1 phường; nếu thực hiện đều từ 2 phường (ngày 01/01/2025) đến 10 phường (ngày 11/04/2025) thì đến ngày này cần có 6 phường.',
    'Below the baseline: 1 on 2025-02-20; steady progress from 2 on 2025-01-01 to 10 on 2025-04-11 would require 6 by then.',
  ],
  'a criterion of which only the place is known': [
    'Kết luận còn tùy thuộc vào: tiêu chí ở vị trí 11 (nội dung chưa công bố).',
    'The verdict still depends on: criterion in place 11 (text not published).',
  ],
  'a criterion that the set does not have': [
    'Kết luận còn tùy thuộc vào: tiêu chí mã “elsewhere”.',
    'The verdict still depends on: criterion with the code “elsewhere”.',
  ],
  'a list that is cut at ten': [
    'Kết luận còn tùy thuộc vào: tiêu chí ở vị trí 1 (nội dung chưa công bố); tiêu chí ở vị trí 2 (nội dung chưa công bố); tiêu chí ở vị trí 3 (nội dung chưa công bố); tiêu chí ở vị trí 4 (nội dung chưa công bố); tiêu chí ở vị trí 5 (nội dung chưa công bố); tiêu chí 6 (Trụ sở, trang thiết bị); tiêu chí ở vị trí 7 (nội dung chưa công bố); tiêu chí ở vị trí 8 (nội dung chưa công bố); tiêu chí ở vị trí 9 (nội dung chưa công bố); tiêu chí ở vị trí 10 (nội dung chưa công bố); và 10 tiêu chí khác.',
    'The verdict still depends on: criterion in place 1 (text not published); criterion in place 2 (text not published); criterion in place 3 (text not published); criterion in place 4 (text not published); criterion in place 5 (text not published); criterion 6 (Premises and equipment); criterion in place 7 (text not published); criterion in place 8 (text not published); criterion in place 9 (text not published); criterion in place 10 (text not published); and 10 other criteria.',
  ],
  'R26: parts, at least two of three': [
    'Tiêu chí 6 đạt: đạt 2/3 nội dung (yêu cầu ít nhất 2): nội dung 1, nội dung 3; chưa đạt: nội dung 2.',
    'Criterion 6 met: 2 of 3 parts met (at least 2 required): part 1, part 3; not met: part 2.',
  ],
  'parts, at least two of two': [
    'Tiêu chí 6 chưa đạt: đạt 1/2 nội dung (yêu cầu ít nhất 2): nội dung 1; chưa đạt: nội dung 2.',
    'Criterion 6 not met: 1 of 2 parts met (at least 2 required): part 1; not met: part 2.',
  ],
  'parts, fewer of them apply, lowered': [
    'Tiêu chí 6 đạt: đạt 1/1 nội dung (yêu cầu ít nhất 3; chỉ 1 nội dung áp dụng nên hạ xuống 1): nội dung 1; không áp dụng: nội dung 2 (theo khai báo), nội dung 3 (theo khai báo).',
    'Criterion 6 met: 1 of 1 parts met (at least 3 required, lowered to 1, since no more apply): part 1; not applicable: part 2 (as claimed), part 3 (as claimed).',
  ],
  'parts, fewer of them apply, left open': [
    'Tiêu chí 6 chưa rõ: ít nội dung áp dụng hơn số nội dung phải đạt; đạt 1/1 nội dung (yêu cầu ít nhất 3): nội dung 1; không áp dụng: nội dung 2 (theo khai báo), nội dung 3 (theo khai báo).',
    'Criterion 6 unknown: fewer parts apply than must be met; 1 of 1 parts met (at least 3 required): part 1; not applicable: part 2 (as claimed), part 3 (as claimed).',
  ],
  'a fall that is not enough': [
    'Tiêu chí 6 chưa đạt: kỳ trước 20 vụ, kỳ này 19 vụ, yêu cầu giảm từ 10% trở lên, còn phải giảm thêm 1 vụ.',
    'Criterion 6 not met: 20 cases in the period before, 19 cases in this one, a fall by 10% or more required, still to fall by 1 case.',
  ],
  'a share over its limit': [
    'Tiêu chí 6 chưa đạt: 8/100 hộ (8%), yêu cầu không quá 5%, vượt 3 hộ.',
    'Criterion 6 not met: 8/100 households (8%), required 5% or less, 3 households over.',
  ],
  'nothing occurred': [
    'Tiêu chí 6 đạt: không để xảy ra (đã nhận 12/12 báo cáo).',
    'Criterion 6 met: none occurred (12 of 12 reports received).',
  ],
  'something occurred': [
    'Tiêu chí 6 chưa đạt: xảy ra 2 vụ, việc, yêu cầu không để xảy ra (đã nhận 11/12 báo cáo).',
    'Criterion 6 not met: 2 occurred, none allowed (11 of 12 reports received).',
  ],
  'a ladder of one': [
    'Tiêu chí 6 chưa đạt: chưa có danh hiệu, yêu cầu có danh hiệu “An toàn về ANTT”.',
    'Criterion 6 not met: no title held, “Safe” required.',
  ],
  'unmet criteria': [
    'Trong 3 phường được đánh giá: tiêu chí 6 (Trụ sở, trang thiết bị) có 2 phường chưa đạt.',
    'Of 3 wards assessed: criterion 6 (Premises and equipment) not met in 2 wards.',
  ],
};

describe('every sentence', () => {
  it.each(Object.keys({ ...sentences, ...expected }))('%s', (name) => {
    const say = sentences[name];
    expect([say?.('vi'), say?.('en')]).toEqual(expected[name]);
  });
});
