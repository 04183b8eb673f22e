import { compareReports, type ProgrammeReport, type ReportComparison } from 'model-ward-rules';
import { explainReportComparison } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { policyWith } from '../standing/policies';
import { succession, unit } from '../unit/registers';
import {
  assignment,
  half,
  history,
  programmeOf,
  recognised,
  registered,
  reportOn,
  type Sample,
  tally,
} from './sample';

const { yearlyReview: _, term: __, steps: ___, ...plain } = policyWith({ successor: 'any' });
const revoked = { kind: 'revoked', id: 'revoked', on: '2024-12-03' };

const week = (unitId: string, recordedOn: string, metCount: number, others: object = {}) =>
  tally(unitId, 2024, metCount, { recordedOn, ...others });

const units = [
  { id: 'city', name: 'City', level: 'centrally-run-city' },
  unit('a', { parentId: 'city' }),
  unit('b', { parentId: 'city', endedOn: '2024-12-04' }),
  unit('b2', { parentId: 'city', existsFrom: '2024-12-04' }),
  unit('m', { endedOn: '2024-12-05' }),
  unit('n', { endedOn: '2024-12-05' }),
  unit('o', { existsFrom: '2024-12-05' }),
  unit('p'),
];
const parts: Partial<Sample> = {
  register: {
    units,
    successions: [
      succession('rename', '2024-12-04', 'b', 'b2'),
      { kind: 'merge', on: '2024-12-05', fromIds: ['m', 'n'], intoIds: ['o'] },
    ],
  },
  maintenancePolicy: plain as Sample['maintenancePolicy'],
  assessments: [
    week('a', '2024-11-29', 18, { stage: 'self-assessment' }),
    week('a', '2024-12-06', 20, { basis: 'projected', stage: 'provincial-review' }),
    week('p', '2024-12-06', 20),
    week('p', '2024-12-06', 19),
  ],
  histories: [history('a', recognised(2023), revoked), history('b', registered(2024))],
  targets: [
    assignment('centrally-run-city', half),
    assignment('country', half, {}, 'recognised'),
    assignment('province', half),
  ],
};

const [last, now] = ['2024-11-29', '2024-12-06'].map((friday) => reportOn(friday, parts)) as [
  ProgrammeReport,
  ProgrammeReport,
];
const { register } = programmeOf(parts).records;
const compare = () => compareReports(last, now, register);
const lines = (comparison: ReportComparison, locale: 'vi' | 'en') =>
  explainReportComparison(comparison, (id) => (id === 'p' ? undefined : id.toUpperCase()), locale);

describe('compareReports', () => {
  it('names what each report was asked', () => {
    const { before, after } = compare();
    expect([before, after]).toStrictEqual([
      { asOf: '2024-11-29', knownAt: '2024-11-29', assessmentYear: 2024 },
      { asOf: '2024-12-06', knownAt: '2024-12-06', assessmentYear: 2024 },
    ]);
  });

  it('tells how a ward is counted, how many criteria it meets, and its title', () => {
    const { units: changed } = compare();
    const [a, p] = changed;
    expect(a).toMatchObject({
      unitId: 'a',
      counted: {
        before: { basis: 'confirmed', outcome: 'not-eligible' },
        after: { basis: 'projected', outcome: 'eligible' },
      },
      counts: { before: { metCount: 18 }, after: { metCount: 20 } },
    });
    expect(a?.standing).toStrictEqual({
      before: { outcome: 'recognised', reason: 'decided', state: 'held', forYear: 2023 },
      after: {
        outcome: 'not-recognised',
        reason: 'revoked',
        state: 'ended-by-decision',
        forYear: 2023,
      },
    });
    expect(p).toStrictEqual({
      unitId: 'p',
      counted: {
        after: { basis: 'confirmed', outcome: 'undetermined', reason: 'assessments-disagree' },
      },
    });
    expect(changed.map(({ unitId }) => unitId)).toEqual(['a', 'p']);
  });

  it('follows a ward under another id, and names those that were merged apart', () => {
    expect(compare().unchangedCount).toBe(1);
    expect(compare().regrouped).toEqual([{ beforeIds: ['m', 'n'], afterIds: ['o'] }]);
  });

  it('compares a target only where the units measured are the same', () => {
    expect(compare().targets).toMatchObject([
      {
        areaId: 'city',
        status: 'compared',
        before: { reached: { least: 1 } },
        after: { reached: { least: 0 } },
      },
      {
        areaId: null,
        status: 'different-units',
        before: { reached: { least: 1 } },
        after: { reached: { least: 0 } },
      },
    ]);
  });

  it('tells a ward under another id that changed with its former one', () => {
    const assessments = [...(parts.assessments ?? []), week('b2', '2024-12-06', 20)];
    const later = reportOn('2024-12-06', { ...parts, assessments });
    const change = compareReports(last, later, register).units.find(
      ({ unitId }) => unitId === 'b2',
    );
    expect(change).toMatchObject({ formerId: 'b', counts: { after: { metCount: 20 } } });
  });

  it('says a new name, a first count, and a count that stayed as it was', () => {
    const withFirst = (metCount: number, others: object = {}) =>
      reportOn('2024-12-06', {
        ...parts,
        assessments: [week('b2', '2024-12-06', metCount, others)],
      });
    const first = compareReports(last, withFirst(1), register);
    expect(lines(first, 'en')).toContain(
      'B2 (formerly B): 1 of 20 criteria met (no count before); result: no result → Not eligible.',
    );
    expect(lines(first, 'vi')).toContain(
      'B2 (trước là B): đạt 1/20 tiêu chí (chưa có số liệu kỳ trước); kết quả: chưa có kết quả → Chưa đủ điều kiện.',
    );
    const answers = (status: string) => ({
      results: {
        kind: 'by-criterion',
        answers: [
          { criterionId: 'criterion-1', answer: { kind: 'attested', status: 'met' } },
          { criterionId: 'criterion-2', answer: { kind: 'attested', status } },
        ],
      },
    });
    const [open, unmet] = [
      withFirst(1, answers('not-met')),
      withFirst(1, {
        results: { ...answers('met').results, answers: answers('met').results.answers.slice(0, 1) },
      }),
    ] as const;
    const same = compareReports(unmet, open, register);
    expect(lines(same, 'en').join()).toContain(
      'B2: 1 of 20 criteria met, 19 unknown → 1 of 20 criteria met, 18 unknown (as many met as before)',
    );
    expect(lines(same, 'vi').join()).toContain('(số tiêu chí đạt không đổi)');
  });

  it('tells of a mark on a title, and of what is left to a limit', () => {
    const atMost = { kind: 'share-of-units', bound: 'at-most', percent: 50 };
    const limited: Partial<Sample> = {
      ...parts,
      histories: [history('a', recognised(2022))],
      maintenancePolicy: policyWith({
        yearlyReview: { onMissed: { kind: 'keep-with-warning' }, decisionMonths: 0 },
      }) as Sample['maintenancePolicy'],
      targets: [assignment('country', atMost)],
    };
    const [before, after] = ['2023-12-30', '2024-01-02'].map((on) => reportOn(on, limited)) as [
      ProgrammeReport,
      ProgrammeReport,
    ];
    const change = compareReports(before, after, register);
    expect(change.units[0]?.standing).toMatchObject({ after: { mark: 'warning' } });
    expect(change.targets[0]?.after).toMatchObject({ limitCount: 2 });
  });

  it('of a report with itself tells nothing', () => {
    const same = compareReports(now, now, register);
    expect(same).toMatchObject({ units: [], regrouped: [], unchangedCount: 4 });
    expect(same.targets.map(({ status }) => status)).toEqual(['compared', 'compared']);
    expect(lines(same, 'en')[0]).toBe(
      'For 2024, from 2024-12-06 to 2024-12-06: none of 4 units changed.',
    );
  });

  it('turned round tells the same, turned round', () => {
    const turned = compareReports(now, last, register);
    expect(turned.regrouped).toEqual([{ beforeIds: ['o'], afterIds: ['m', 'n'] }]);
    expect(turned.unchangedCount).toBe(1);
    expect(turned.units[0]?.counts).toEqual({
      before: compare().units[0]?.counts?.after,
      after: compare().units[0]?.counts?.before,
    });
    expect(lines(turned, 'en')[1]).toContain(
      'A: 20 of 20 criteria met → 18 of 20 criteria met (−2); result: ',
    );
    expect(lines(turned, 'vi')[1]).toContain('(giảm 2)');
  });

  const later = () =>
    reportOn('2024-12-06', {
      ...parts,
      register: { units: [...units.slice(0, 2), unit('q')], successions: [] },
      histories: [],
      assessments: [],
      targets: [assignment('centrally-run-city', half, {}, 'registered')],
    });
  const ofOtherUnits = () => compareReports(last, later(), register);

  it('tells units that only one report knows, and targets that only one measured', () => {
    const change = ofOtherUnits();
    expect(change.regrouped).toEqual([
      { beforeIds: ['b'], afterIds: [] },
      { beforeIds: ['m', 'n'], afterIds: [] },
      { beforeIds: ['p'], afterIds: [] },
      { beforeIds: [], afterIds: ['q'] },
    ]);
    expect(compareReports(later(), last, register).regrouped).toContainEqual({
      beforeIds: ['q'],
      afterIds: [],
    });
    expect(change.units.map(({ unitId, counts }) => [unitId, counts?.after])).toEqual([
      ['a', undefined],
    ]);
    expect(change.targets.map(({ areaId, status }) => [areaId, status])).toEqual([
      ['city', 'not-measured'],
      [null, 'not-measured'],
      ['city', 'not-measured'],
    ]);
  });

  it('says units that only one report knows, and targets that only one measured', () => {
    const change = ofOtherUnits();
    expect(lines(change, 'en')).toMatchInlineSnapshot(`
      [
        "For 2024, from 2024-11-29 to 2024-12-06: 0 units did not change.",
        "A: there is no count of criteria any more (before: 18 of 20 criteria met); result: Not eligible → no result; title: holds the title (recognised by a decision, for 2023) → does not hold the title (no recognition is on record).",
        "Merged, divided, new or gone: B → none.",
        "Merged, divided, new or gone: M; N → none.",
        "Merged, divided, new or gone: unit with the code “p” → none.",
        "Merged, divided, new or gone: none → Q.",
        "Target with the code “made-up” (revision 1), CITY (Recognised): not concluded, 1 ward, target 1 ward → not applicable (not compared, since one of the two reports did not measure it).",
        "Target with the code “made-up” (revision 1), all units (Recognised): not concluded, 1 ward, target 3 wards → not applicable (not compared, since one of the two reports did not measure it).",
        "Target with the code “made-up” (revision 1), CITY (Registered): not applicable → not concluded, 0 wards, target 1 ward (not compared, since one of the two reports did not measure it).",
      ]
    `);
    expect(lines(change, 'vi')).toMatchInlineSnapshot(`
      [
        "Năm 2024, từ ngày 29/11/2024 đến ngày 06/12/2024: 0 đơn vị không thay đổi.",
        "A: không còn số liệu về số tiêu chí đạt (kỳ trước đạt 18/20 tiêu chí); kết quả: Chưa đủ điều kiện → chưa có kết quả; danh hiệu: đang giữ danh hiệu (đã có quyết định công nhận, cho năm 2023) → không giữ danh hiệu (chưa có quyết định công nhận).",
        "Sắp xếp, thành lập mới hoặc không còn: B → không có.",
        "Sắp xếp, thành lập mới hoặc không còn: M; N → không có.",
        "Sắp xếp, thành lập mới hoặc không còn: đơn vị mã “p” → không có.",
        "Sắp xếp, thành lập mới hoặc không còn: không có → Q.",
        "Chỉ tiêu mã “made-up” (bản 1), CITY (Được công nhận): chưa kết luận, có 1 phường, chỉ tiêu 1 phường → không áp dụng (không so sánh, vì một trong hai báo cáo không tính chỉ tiêu này).",
        "Chỉ tiêu mã “made-up” (bản 1), toàn bộ danh sách đơn vị (Được công nhận): chưa kết luận, có 1 phường, chỉ tiêu 3 phường → không áp dụng (không so sánh, vì một trong hai báo cáo không tính chỉ tiêu này).",
        "Chỉ tiêu mã “made-up” (bản 1), CITY (Đăng ký): không áp dụng → chưa kết luận, có 0 phường, chỉ tiêu 1 phường (không so sánh, vì một trong hai báo cáo không tính chỉ tiêu này).",
      ]
    `);
  });

  it.each([
    // The due day is past when the unit gets another id: the target stays one of the units of that day.
    { dueYear: 2024, reachedAtLast: ['b'] },
    { dueYear: 2027, reachedAtLast: ['b2'] },
  ])(
    'follows a ward to its other id for a target due in $dueYear, forwards and back',
    ({ dueYear, reachedAtLast }) => {
      const perCity = { kind: 'at-least-per-area', areaLevel: 'centrally-run-city', unitCount: 1 };
      const due = (given: object) => {
        const { target, ...rest } = given as { readonly target: object };
        return { ...rest, target: { ...target, dueYear } };
      };
      const renamed = {
        register: {
          units: [
            { id: 'city', name: 'City', level: 'centrally-run-city' },
            unit('b', { parentId: 'city', endedOn: '2026-03-01' }),
            unit('b2', { parentId: 'city', existsFrom: '2026-03-01' }),
          ],
          successions: [succession('rename', '2026-03-01', 'b', 'b2')],
        },
        maintenancePolicy: plain as Sample['maintenancePolicy'],
        assessments: [],
        histories: [history('b', { kind: 'recognised', id: 'r', on: '2025-02-01', forYear: 2024 })],
        targets: [due(assignment('centrally-run-city', half)), due(assignment('country', perCity))],
      };
      const days = ['2025-03-01', '2026-02-01', '2026-04-01', '2026-04-08'];
      const reports = days.map((on) => reportOn(on, renamed));
      expect(reports.at(-1)?.targets[0]?.areas[0]?.reachedUnitIds).toEqual(reachedAtLast);
      for (const before of reports) {
        for (const after of reports) {
          const { targets } = compareReports(before, after, programmeOf(renamed).records.register);
          expect(targets).toMatchObject([
            { status: 'compared', cameIds: [], fellAwayIds: [] },
            { status: 'compared', after: { areaLevel: 'centrally-run-city' } },
          ]);
        }
      }
    },
  );

  it('tells what came, what fell away, and the pace needed from there', () => {
    const reports = ['2026-12-01', '2026-12-11'].map((on) =>
      reportOn(on, {
        register: {
          units: [
            { id: 'city', name: 'City', level: 'centrally-run-city' },
            ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) =>
              unit(id, { parentId: 'city' }),
            ),
          ],
          successions: [],
        },
        assessments: [],
        maintenancePolicy: plain as Sample['maintenancePolicy'],
        histories: [
          history('a', recognised(2023), { kind: 'revoked', id: 'r', on: '2026-12-05' }),
          history('b', recognised(2023)),
          history('c', { kind: 'recognised', id: 'n', on: '2026-12-08', forYear: 2026 }),
        ],
        targets: [
          assignment('centrally-run-city', half),
          assignment(
            'centrally-run-city',
            { kind: 'share-of-units', bound: 'at-most', percent: 50 },
            {},
            'recognised',
            'new',
          ),
        ],
      }),
    ) as [ProgrammeReport, ProgrammeReport];
    const [week, limit] = compareReports(...reports, register).targets;
    expect(week).toMatchObject({
      status: 'compared',
      cameIds: ['c'],
      fellAwayIds: ['a'],
      // 3 in 20 days are 1.5 in 10.
      neededPace: {
        until: '2026-12-31',
        daysLeft: 20,
        intervalDays: 10,
        missing: { least: 3, most: 3 },
        perInterval: { least: 2, most: 2 },
      },
    });
    expect(limit).not.toHaveProperty('neededPace');
    // Turned round there is no time from the one to the other.
    expect(compareReports(reports[1], reports[0], register).targets[0]).toMatchObject({
      cameIds: ['a'],
      fellAwayIds: ['c'],
    });
    expect(compareReports(reports[1], reports[0], register).targets[0]).not.toHaveProperty(
      'neededPace',
    );
  });

  it('asks for no more than is missing where fewer days are left than lie between the reports', () => {
    const reports = ['2026-10-01', '2026-12-30'].map((on) =>
      reportOn(on, {
        maintenancePolicy: plain as Sample['maintenancePolicy'],
        assessments: [],
        histories: [],
        targets: [assignment('province', half)],
      }),
    ) as [ProgrammeReport, ProgrammeReport];
    const paces = compareReports(...reports, register).targets.flatMap(
      ({ neededPace }) => neededPace ?? [],
    );
    expect(paces.map(({ daysLeft, intervalDays }) => [daysLeft, intervalDays])).toEqual([[1, 1]]);
    expect(paces[0]?.perInterval).toEqual(paces[0]?.missing);
  });

  it('holds nothing that is undefined, so that it is stored and read as it is', () => {
    for (const told of [compare(), compareReports(now, last, register), ofOtherUnits()]) {
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    }
  });

  it('lists units by their later ids, and looks past those of the register that no report has', () => {
    const renamed = {
      register: {
        units: [
          unit('a', { endedOn: '2024-12-04' }),
          unit('z', { existsFrom: '2024-12-04' }),
          unit('b'),
        ],
        successions: [succession('rename', '2024-12-04', 'a', 'z')],
      },
      maintenancePolicy: plain as Sample['maintenancePolicy'],
      assessments: [week('z', '2024-12-06', 20), week('b', '2024-12-06', 20)],
      histories: [],
      targets: [],
    };
    const [before, after] = ['2024-11-29', '2024-12-06'].map((on) => reportOn(on, renamed)) as [
      ProgrammeReport,
      ProgrammeReport,
    ];
    const { units: own, successions } = renamed.register;
    const others = [unit('c'), unit('d', { endedOn: '2024-12-04' })];
    const larger = programmeOf({
      ...renamed,
      register: {
        units: [...own, ...others, unit('y', { existsFrom: '2024-12-04' })],
        successions: [...successions, succession('rename', '2024-12-04', 'd', 'y')],
      },
    }).records.register;
    const { units: changed, regrouped } = compareReports(before, after, larger);
    expect(changed.map(({ unitId, formerId }) => [unitId, formerId])).toEqual([
      ['b', undefined],
      ['z', 'a'],
    ]);
    expect(regrouped).toEqual([]);
  });

  it('compares the counts of the years that were asked about, and nothing else where these alone differ', () => {
    const lastYear = week('a', '2023-12-01', 7, { assessmentYear: 2023 });
    const [before, after] = [17, 18].map((metCount) =>
      reportOn('2024-12-06', {
        ...parts,
        assessments: [lastYear, week('a', '2024-12-06', metCount)],
        targets: [],
      }),
    ) as [ProgrammeReport, ProgrammeReport];
    const counts = (metCount: number) => ({
      ...{ metCount, notMetCount: 20 - metCount, unknownCount: 0, notApplicableCount: 0 },
    });
    expect(compareReports(before, after, register).units).toStrictEqual([
      { unitId: 'a', counts: { before: counts(17), after: counts(18) } },
    ]);
  });

  it('is said in both languages', () => {
    expect(lines(compare(), 'vi')).toMatchInlineSnapshot(`
      [
        "Năm 2024, từ ngày 29/11/2024 đến ngày 06/12/2024: 1 đơn vị không thay đổi.",
        "A: đạt 18/20 tiêu chí → đạt 20/20 tiêu chí (tăng 2); kết quả: Chưa đủ điều kiện → Dự kiến đủ điều kiện; danh hiệu: đang giữ danh hiệu (đã có quyết định công nhận, cho năm 2023) → không giữ danh hiệu (danh hiệu đã bị thu hồi hoặc chấm dứt theo quyết định, cho năm 2023).",
        "Đơn vị mã “p”: kết quả: chưa có kết quả → Chưa xác định được (các bản đánh giá khác nhau).",
        "Sắp xếp, thành lập mới hoặc không còn: M; N → O.",
        "Chỉ tiêu mã “made-up” (bản 1), CITY (Được công nhận): chưa kết luận, có 1 phường, chỉ tiêu 1 phường → chưa kết luận, có 0 phường, chỉ tiêu 1 phường; không còn A; còn thiếu 1 phường, trung bình mỗi 7 ngày cần thêm 1 phường để đủ chỉ tiêu trước hết ngày 31/12/2026 (còn 755 ngày).",
        "Chỉ tiêu mã “made-up” (bản 1), toàn bộ danh sách đơn vị (Được công nhận): chưa kết luận, có 1 phường, chỉ tiêu 3 phường → chưa kết luận, có 0 phường, chỉ tiêu 2 phường (không so sánh, vì hai báo cáo tính trên các đơn vị khác nhau).",
      ]
    `);
    expect(lines(compare(), 'en')).toMatchInlineSnapshot(`
      [
        "For 2024, from 2024-11-29 to 2024-12-06: 1 unit did not change.",
        "A: 18 of 20 criteria met → 20 of 20 criteria met (+2); result: Not eligible → Projected to be eligible; title: holds the title (recognised by a decision, for 2023) → does not hold the title (the title was ended by a decision, for 2023).",
        "Unit with the code “p”: result: no result → Undetermined (the assessments disagree).",
        "Merged, divided, new or gone: M; N → O.",
        "Target with the code “made-up” (revision 1), CITY (Recognised): not concluded, 1 ward, target 1 ward → not concluded, 0 wards, target 1 ward; no longer counted: A; 1 ward missing, which takes 1 ward every 7 days on average up to 2026-12-31 (755 days left).",
        "Target with the code “made-up” (revision 1), all units (Recognised): not concluded, 1 ward, target 3 wards → not concluded, 0 wards, target 2 wards (not compared, since the two reports measured other units).",
      ]
    `);
  });
});
