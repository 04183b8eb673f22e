import {
  type AreaSummary,
  emptySummary,
  type MaintenancePolicy,
  measureTarget,
  orThrow,
  parsePlainDate,
  type TargetRule,
} from 'model-ward-rules';
import { explainRoadmap } from 'model-ward-rules/explanation';
import { measureRoadmap, parseRoadmap, type Roadmap } from 'model-ward-rules/planning';
import {
  areaWardCountsOn,
  hungYenRoadmap,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

const day = (text: string) => orThrow(parsePlainDate(text));
/** Decisions on a year come by its last day. Made up. */
const decidedAtOnce: MaintenancePolicy = {
  ...maintenanceNotPublished,
  yearlyReview: { decisionMonths: 0, onMissed: { kind: 'no-published-rule' } },
};
const provenance = { origin: 'host', sources: [] };
const step = (id: string, dueYear: number, rule: TargetRule, more: object = {}) => ({
  id,
  revision: 1,
  name: { vi: `Bước ${id}` },
  level: 'province',
  rule,
  dueYear,
  provenance,
  ...more,
});
const raw = (...steps: readonly object[]) => ({
  id: 'host-roadmap',
  revision: 1,
  name: { vi: 'Lộ trình thử' },
  level: 'province',
  steps,
  provenance,
});
const share = (percent: number): TargetRule => ({
  kind: 'share-of-units',
  bound: 'at-least',
  percent,
});
/** At most so many percent: the lower it is, the more it asks. */
const limit = (percent: number): TargetRule => ({
  kind: 'share-of-units',
  bound: 'at-most',
  percent,
});
const all: TargetRule = { kind: 'all-units' };
const quota = (unitCount: number): TargetRule => ({ kind: 'assigned-quota', unitCount });
const perDistrict = (unitCount: number): TargetRule => ({
  kind: 'at-least-per-area',
  areaLevel: 'urban-district',
  unitCount,
});
const perTown: TargetRule = { kind: 'at-least-per-area', areaLevel: 'town', unitCount: 1 };

describe('parseRoadmap', () => {
  it.each([
    {
      name: 'rising shares',
      steps: [step('a', 2025, share(30)), step('b', 2030, all)],
      issues: [],
    },
    { name: 'no step', steps: [], issues: ['input/out-of-range steps'] },
    {
      name: 'steps due on the same day',
      steps: [step('a', 2025, quota(1)), step('b', 2025, quota(2), { dueOn: '2025-12-31' })],
      issues: ['roadmap/step-order steps.1'],
    },
    {
      name: 'a step due a day later',
      steps: [step('a', 2025, quota(1), { dueOn: '2025-12-30' }), step('b', 2025, quota(2))],
      issues: [],
    },
    {
      name: 'a step due before the one before it',
      steps: [step('a', 2025, all), step('b', 2027, all), step('c', 2026, all)],
      issues: ['roadmap/step-order steps.2'],
    },
    {
      name: 'the same target twice',
      steps: [step('a', 2025, quota(1)), step('b', 2026, quota(1)), step('a', 2027, quota(1))],
      issues: ['roadmap/repeated-step steps.2.id'],
    },
    {
      name: 'a due day in another year',
      steps: [step('a', 2025, all), step('b', 2026, all, { dueOn: '2027-01-01' })],
      issues: ['target/due-year-mismatch steps.1.dueOn'],
    },
    {
      name: 'a share of less than 1 %',
      steps: [step('a', 2025, share(0.3)), step('b', 2026, share(30))],
      issues: ['percent/perhaps-a-fraction steps.0.rule.percent'],
    },
    {
      name: 'a step for another level',
      steps: [
        step('a', 2025, share(1), { level: 'country' }),
        step('b', 2026, all, { level: 'country' }),
        step('c', 2027, all, { level: 'urban-district' }),
      ],
      issues: ['roadmap/other-level steps.0.level', 'roadmap/other-level steps.2.level'],
    },
    {
      name: 'less than any earlier share',
      steps: [
        step('a', 2025, share(50)),
        step('b', 2026, share(30)),
        step('c', 2027, share(40)),
        step('d', 2028, share(50)),
      ],
      issues: [
        'roadmap/lower-than-earlier-step steps.1.rule',
        'roadmap/lower-than-earlier-step steps.2.rule',
      ],
    },
    {
      name: 'a higher limit than an earlier one',
      steps: [step('a', 2025, limit(5)), step('b', 2026, limit(8)), step('c', 2027, limit(4))],
      issues: ['roadmap/lower-than-earlier-step steps.1.rule'],
    },
    {
      name: 'a share after all wards',
      steps: [step('a', 2025, all), step('b', 2026, share(99.99)), step('c', 2027, share(100))],
      issues: ['roadmap/lower-than-earlier-step steps.1.rule'],
    },
    {
      name: 'a smaller quota, and fewer in each district',
      steps: [
        step('a', 2025, quota(5)),
        step('b', 2026, perDistrict(2)),
        step('c', 2027, quota(4)),
        step('d', 2028, perDistrict(1)),
        step('e', 2029, perTown),
      ],
      issues: [
        'roadmap/lower-than-earlier-step steps.2.rule',
        'roadmap/lower-than-earlier-step steps.3.rule',
      ],
    },
  ])('says of $name what is wrong', ({ steps, issues }) => {
    expect(issuesOf(parseRoadmap(raw(...steps)))).toEqual(issues);
  });

  it('warns of a step that asks for less, names both, and accepts it', () => {
    const parsed = parseRoadmap(raw(step('a', 2025, quota(5)), step('b', 2026, quota(4))));
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [{ severity: 'warning', params: { id: 'b', idBefore: 'a' } }],
    });
  });

  it('names both steps, and their days, where the order is wrong', () => {
    const parsed = parseRoadmap(raw(step('a', 2026, quota(5)), step('b', 2025, quota(6))));
    expect(parsed).toMatchObject({
      issues: [
        {
          params: { id: 'b', dueOn: '2025-12-31', idBefore: 'a', dueBefore: '2026-12-31' },
        },
      ],
    });
  });

  it('keeps to the limits of what is read', () => {
    expect(
      issuesOf(parseRoadmap(raw(step('a', 2025, all)), { limits: { maxDepth: 1 } })),
    ).toContain('input/too-deep steps');
  });
});

describe('measureRoadmap', () => {
  const roadmap: Roadmap = orThrow(
    parseRoadmap(
      raw(
        step('a', 2025, quota(5)),
        step('b', 2026, perDistrict(1)),
        step('c', 2027, quota(7), { dueOn: '2027-06-30' }),
        step('d', 2028, all),
      ),
    ),
  );
  const area = (unitCount: number, recognisedCount: number, open = 0): AreaSummary => ({
    ...emptySummary,
    years: { from: 2024, to: 2024 },
    unitCount,
    recognisedCount,
    standingUndeterminedCount: open,
  });
  const optionsOn = (asOf: string) =>
    ({
      counting: { count: 'recognised', among: 'all' },
      asOf: day(asOf),
      population: { kind: 'cohort', from: areaWardCountsOn, until: day(asOf) },
      maintenancePolicy: decidedAtOnce,
    }) as const;
  const placed = (areas: readonly AreaSummary[], asOf: string) => {
    const { currentTargetId, nextTargetId, missedTargetIds } = measureRoadmap(
      roadmap,
      areas,
      optionsOn(asOf),
    );
    return [currentTargetId, nextTargetId, missedTargetIds];
  };

  it.each([
    { name: 'before all', areas: [area(10, 0)], asOf: '2024-01-01', is: ['a', 'a', []] },
    { name: 'on a due day', areas: [area(10, 0)], asOf: '2025-12-31', is: ['a', 'a', []] },
    { name: 'after it, missed', areas: [area(10, 0)], asOf: '2026-01-01', is: ['b', 'b', ['a']] },
    { name: 'ahead of time', areas: [area(10, 6)], asOf: '2025-06-01', is: ['a', 'c', []] },
    {
      name: 'on the due day of the third',
      areas: [area(10, 6)],
      asOf: '2027-06-30',
      is: ['c', 'c', []],
    },
    {
      name: 'a day later, while decisions are pending',
      areas: [area(10, 6)],
      asOf: '2027-07-01',
      is: ['d', 'd', []],
    },
    { name: 'after them', areas: [area(10, 6)], asOf: '2028-01-01', is: ['d', 'd', ['c']] },
    { name: 'perhaps missed', areas: [area(10, 6, 1)], asOf: '2028-01-01', is: ['d', 'd', []] },
    { name: 'all done', areas: [area(10, 10)], asOf: '2027-07-01', is: ['d', null, []] },
    { name: 'all over', areas: [area(10, 9)], asOf: '2029-01-01', is: [null, null, ['d']] },
    { name: 'nothing to count', areas: [], asOf: '2026-06-01', is: ['b', null, []] },
  ])('$name', ({ areas, asOf, is }) => {
    expect(placed(areas, asOf)).toEqual(is);
  });

  it('measures each step as a target by itself', () => {
    const areas = [area(10, 6, 1), area(4, 0, 2)];
    const options = optionsOn('2026-03-01');
    const measured = measureRoadmap(roadmap, areas, options);
    expect(measured.roadmap).toEqual({ id: 'host-roadmap', revision: 1 });
    expect(measured.steps).toEqual(
      roadmap.steps.map((target) => measureTarget(target, areas, options)),
    );
  });

  describe('explained', () => {
    const explained = (recognisedCount: number, asOf: string, locale: 'vi' | 'en') =>
      explainRoadmap(
        measureRoadmap(hungYenRoadmap, [area(14, recognisedCount)], optionsOn(asOf)),
        hungYenRoadmap,
        locale,
      );

    it('tells every step, the current one, and the next to reach', () => {
      expect(explained(8, '2025-06-30', 'vi')).toEqual([
        '“Hưng Yên đến năm 2025: từ 50% số phường trở lên” (đến hạn ngày 31/12/2025, bước hiện tại): Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2025. Được công nhận: 8/14 phường (57,14%), chỉ tiêu từ 50% trở lên: 7 phường (đạt 114,29%), vượt 1 phường (vượt 14,29% so với chỉ tiêu). Quyết định còn có thể ban hành đến hết ngày 31/12/2025.',
        '“Hưng Yên đến hết năm 2028: 100% số phường” (đến hạn ngày 31/12/2028): Đang thực hiện. Được công nhận: 8/14 phường (57,14%), chỉ tiêu: 100% số phường, còn thiếu 6 phường. Quyết định còn có thể ban hành đến hết ngày 31/12/2028.',
        'Tính đến ngày 30/06/2025, trên các phường so sánh được từ ngày 10/04/2023 đến ngày 30/06/2025.',
        'Bước cần đạt tiếp theo: “Hưng Yên đến hết năm 2028: 100% số phường”, đến hạn ngày 31/12/2028.',
      ]);
      expect(explained(14, '2026-06-30', 'en')).toEqual([
        '“Hưng Yên by 2025: 50% of its wards or more” (due on 2025-12-31): Reached. Recognised: 14 of 14 wards (100%), target 50% or more: 7 wards (200% of it reached), 7 wards over (100% over the target). Decisions were due by 2025-12-31.',
        '“Hưng Yên by the end of 2028: all wards” (due on 2028-12-31, current step): Enough so far, to be kept until 2028-12-31. Recognised: 14 of 14 wards (100%), target: 100% of the wards. Decisions can still come until 2028-12-31.',
        'As of 2026-06-30, over the wards comparable from 2023-04-10 to 2026-06-30.',
        'No step is left to reach.',
      ]);
    });

    it('R12: tells that all steps are past due, and how many were not reached', () => {
      expect(explained(5, '2029-06-30', 'vi').at(-1)).toBe(
        'Các bước đều đã quá hạn, 2 bước chưa đạt.',
      );
    });

    it('says so where no step is left', () => {
      expect(explained(3, '2030-01-01', 'vi').at(-1)).toBe(
        'Các bước đều đã quá hạn, 2 bước chưa đạt.',
      );
    });

    it('gives the id of a step that the roadmap does not have', () => {
      const progress = measureRoadmap(hungYenRoadmap, [area(14, 8)], optionsOn('2026-06-30'));
      expect(explainRoadmap(progress, roadmap, 'en').at(-1)).toBe(
        'Next to reach: target with the code “hung-yen-all-wards-2028”, due on 2028-12-31.',
      );
    });
  });
});
