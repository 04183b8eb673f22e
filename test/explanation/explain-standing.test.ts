import {
  decideMaintenance,
  evaluateAssessment,
  orThrow,
  type PlainDate,
  parseRecognitionHistory,
  type RecognitionEvent,
  type Standing,
  type StandingReason,
  type UnitId,
} from 'model-ward-rules';
import { explainEvent, explainMaintenance, explainStanding } from 'model-ward-rules/explanation';
import { maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { hostPolicy } from '../standing/policies';

const standing = (changes: Partial<Standing>): Standing => ({
  unitId: 'ward-1' as UnitId,
  asOf: '2025-07-02' as PlainDate,
  knownAt: '2025-07-02' as PlainDate,
  outcome: 'recognised',
  reason: 'decided',
  state: 'held',
  deadlines: [],
  eventIds: [],
  notes: [],
  policies: [{ id: 'p', revision: 1, origin: 'host' }],
  ...changes,
});

const names = (id: UnitId): string => ({ a: 'Phường A', b: 'Phường B' })[id as string] ?? id;

describe('a standing', () => {
  it.each([
    {
      name: 'with all that is known of it',
      given: standing({
        knownAt: '2025-12-31' as PlainDate,
        restsOn: 'recognised',
        recognisedOn: '2025-04-22' as PlainDate,
        forYear: 2024,
        deadlines: [
          { on: '2026-12-31' as PlainDate, kind: 'review', year: 2025 },
          { on: '2029-04-22' as PlainDate, kind: 'term' },
        ],
      }),
      vi: 'Ngày 02/07/2025, theo hồ sơ đến ngày 31/12/2025: đang giữ danh hiệu (đã có quyết định công nhận; công nhận ngày 22/04/2025 cho năm 2024; cần có quyết định về kết quả kiểm tra năm 2025 trước hết ngày 31/12/2026; danh hiệu có giá trị đến hết ngày 22/04/2029).',
      en: 'On 2025-07-02, by the records of 2025-12-31: holds the title (recognised by a decision; recognised on 2025-04-22 for 2024; a decision on the review of 2025 is due by 2026-12-31; the term ends on 2029-04-22).',
    },
    {
      name: 'of a ward made of others',
      given: standing({
        outcome: 'undetermined',
        reason: 'unit-succeeded',
        openRule: { kind: 'succession', on: '2025-07-01' as PlainDate, state: 'none' },
        relatedUnitIds: ['a', 'b'] as UnitId[],
      }),
      vi: 'Ngày 02/07/2025: chưa xác định được có giữ danh hiệu hay không (đơn vị hình thành sau sắp xếp ngày 01/07/2025, chưa có quy định công khai về danh hiệu của đơn vị mới; theo cách hiểu chặt nhất: chưa có danh hiệu; cần có quyết định của cấp có thẩm quyền đối với đơn vị mới; hình thành từ Phường A, Phường B).',
      en: 'On 2025-07-02: it is open whether it holds the title (formed of other units on 2025-07-01, and no rule on the title of the new unit is public; under the strictest rule: no title; a decision of the authority on the new unit would settle it; formed of Phường A, Phường B).',
    },
    {
      name: 'of a ward that has ended',
      given: standing({
        outcome: 'not-applicable',
        reason: 'unit-ended',
        relatedUnitIds: ['b'] as UnitId[],
      }),
      vi: 'Ngày 02/07/2025: không xét danh hiệu (đơn vị không còn tồn tại; đơn vị kế thừa: Phường B).',
      en: 'On 2025-07-02: no ward to hold a title (the unit no longer exists; succeeded by Phường B).',
    },
  ])('$name', ({ given, vi, en }) => {
    expect(explainStanding(given, 'vi', names)).toBe(vi);
    expect(explainStanding(given, 'en', names)).toBe(en);
  });

  it('names units by their ids where no names are given', () => {
    const given = standing({ reason: 'inherited', relatedUnitIds: ['a'] as UnitId[] });
    expect(explainStanding(given, 'en')).toBe(
      'On 2025-07-02: holds the title (taken over from former units; formed of unit with the code “a”).',
    );
  });

  const reasons: Readonly<Record<StandingReason, Standing['outcome']>> = {
    decided: 'recognised',
    maintained: 'recognised',
    'kept-with-warning': 'recognised',
    'revocation-due': 'recognised',
    inherited: 'recognised',
    'review-pending': 'recognised',
    'no-decision': 'not-recognised',
    suspended: 'not-recognised',
    lapsed: 'not-recognised',
    revoked: 'not-recognised',
    'predecessors-not-recognised': 'not-recognised',
    'no-published-rule': 'undetermined',
    'unit-succeeded': 'undetermined',
    'unit-ended': 'not-applicable',
    'unit-not-yet': 'not-applicable',
    'unit-not-known': 'not-applicable',
    'level-holds-no-title': 'not-applicable',
  };

  it('says something of its own for every reason', () => {
    for (const locale of ['vi', 'en'] as const) {
      const sentences = Object.entries(reasons).map(([reason, outcome]) =>
        explainStanding(standing({ reason: reason as StandingReason, outcome }), locale),
      );
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences).toMatchSnapshot();
    }
  });
});

describe('an event', () => {
  const event = (content: object): RecognitionEvent =>
    ({ id: 'x', on: '2025-04-22', ...content }) as never;

  it.each([
    {
      given: event({ kind: 'registered', forYear: 2025 }),
      vi: '22/04/2025: đăng ký xây dựng cho năm 2025.',
      en: '2025-04-22: registered for 2025.',
    },
    {
      given: event({ kind: 'assessed', forYear: 2024, basis: 'projected' }),
      vi: '22/04/2025: được đánh giá cho năm 2024 (kết quả dự kiến).',
      en: '2025-04-22: assessed for 2024 (projected results).',
    },
    // S17: an outcome that was projected is said to be projected.
    {
      given: event({ kind: 'assessed', forYear: 2024, basis: 'projected', outcome: 'eligible' }),
      vi: '22/04/2025: được đánh giá cho năm 2024 (dự kiến đủ điều kiện).',
      en: '2025-04-22: assessed for 2024 (projected to be eligible).',
    },
    {
      given: event({
        kind: 'recognised',
        forYear: 2024,
        instrument: 'QĐ 2878',
        recordedOn: '2025-05-30',
      }),
      vi: '22/04/2025: được công nhận cho năm 2024 (QĐ 2878; ghi vào hồ sơ ngày 30/05/2025).',
      en: '2025-04-22: recognised for 2024 (QĐ 2878; recorded on 2025-05-30).',
    },
    {
      given: event({ kind: 're-recognised', forYear: 2024, recordedOn: '2025-04-22' }),
      vi: '22/04/2025: được công nhận lại cho năm 2024.',
      en: '2025-04-22: re-recognised for 2024.',
    },
    {
      given: event({ kind: 'maintained', forYear: 2024 }),
      vi: '22/04/2025: được duy trì cho năm 2024.',
      en: '2025-04-22: maintained for 2024.',
    },
    {
      given: event({ kind: 'not-maintained', forYear: 2024 }),
      vi: '22/04/2025: không được duy trì cho năm 2024.',
      en: '2025-04-22: not maintained for 2024.',
    },
    {
      given: event({ kind: 'suspended', forYear: 2024, repairBy: '2025-07-21' }),
      vi: '22/04/2025: bị tạm đình chỉ cho năm 2024 (khắc phục xong chậm nhất ngày 21/07/2025).',
      en: '2025-04-22: suspended for 2024 (repair is due by 2025-07-21).',
    },
    {
      given: event({ kind: 'suspended' }),
      vi: '22/04/2025: bị tạm đình chỉ.',
      en: '2025-04-22: suspended.',
    },
    {
      given: event({
        kind: 'not-maintained',
        forYear: 2024,
        consequence: { kind: 'suspend', repairDays: 90 },
        criteriaSet: { id: 'a', revision: 1 },
        authority: 'Bộ Công an',
      }),
      vi: '22/04/2025: không được duy trì cho năm 2024 (tạm đình chỉ danh hiệu; thời hạn khắc phục 90 ngày; bộ tiêu chí mã “a”, bản 1; Bộ Công an).',
      en: '2025-04-22: not maintained for 2024 (title suspended; 90 days for repair; criteria set “a”, revision 1; Bộ Công an).',
    },
    {
      given: event({ kind: 'not-maintained', forYear: 2024, consequence: { kind: 'lapse' } }),
      vi: '22/04/2025: không được duy trì cho năm 2024 (hết hiệu lực danh hiệu).',
      en: '2025-04-22: not maintained for 2024 (title ended).',
    },
    {
      given: event({ kind: 'review-deferred', forYear: 2025, until: '2026-06-30' }),
      vi: '22/04/2025: lùi thời hạn kiểm tra cho năm 2025 (đến hết ngày 30/06/2026).',
      en: '2025-04-22: review deferred for 2025 (until 2026-06-30).',
    },
    {
      given: event({ kind: 'reinstated' }),
      vi: '22/04/2025: được khôi phục danh hiệu.',
      en: '2025-04-22: reinstated.',
    },
    {
      given: event({ kind: 'revoked' }),
      vi: '22/04/2025: bị thu hồi.',
      en: '2025-04-22: revoked.',
    },
    {
      given: event({ kind: 'withdrawn', eventId: '2878' }),
      vi: '22/04/2025: hủy bỏ việc ghi nhận sự kiện mã “2878”.',
      en: '2025-04-22: withdraws the event with id “2878”.',
    },
  ])('S17: $en', ({ given, vi, en }) => {
    const { events } = orThrow(
      parseRecognitionHistory({
        unitId: 'w',
        events: [{ kind: 'recognised', id: '2878', on: '2020-01-01', forYear: 2019 }, given],
      }),
    );
    expect(explainEvent(events[1] as RecognitionEvent, 'vi')).toBe(vi);
    expect(explainEvent(events[1] as RecognitionEvent, 'en')).toBe(en);
  });
});

describe('a standing in every field', () => {
  it('names what is withdrawn, where the history is given', () => {
    const events = [
      { kind: 'suspended', id: 's', on: '2027-02-01' },
      { kind: 'withdrawn', id: 'w', on: '2027-03-01', eventId: 's' },
    ] as unknown as readonly RecognitionEvent[];
    expect(explainEvent(events[1] as RecognitionEvent, 'vi', events)).toBe(
      '01/03/2027: hủy bỏ việc ghi nhận “bị tạm đình chỉ ngày 01/02/2027”.',
    );
    expect(explainEvent(events[1] as RecognitionEvent, 'en', events)).toBe(
      '2027-03-01: withdraws “suspended on 2027-02-01”.',
    );
  });

  it('adds marks, what the strictest rule would do, notes, and days that are only inferred', () => {
    const given = standing({
      outcome: 'not-recognised',
      reason: 'suspended',
      state: 'suspended',
      mark: 'warning',
      openRule: {
        kind: 'review',
        on: '2025-06-30' as PlainDate,
        year: 2024,
        state: 'suspended',
        mark: 'revocation-due',
      },
      deadlines: [{ on: '2025-08-01' as PlainDate, kind: 'repair' }],
      notes: [
        {
          code: 'history/after-term',
          unitId: 'a' as UnitId,
          eventId: 'e',
          on: '2025-01-01' as PlainDate,
        },
      ],
      relatedUnitIds: Array.from({ length: 12 }, (_, index) => `u${index}` as UnitId),
      policies: [{ id: 'p', revision: 1, origin: 'inferred' }],
    });
    expect(explainStanding(given, 'en', (id) => id)).toBe(
      'On 2025-07-02: does not hold the title (the title is suspended; with a warning; no decision on 2024 came by 2025-06-30, and no rule on what follows is public; under the strictest rule: title suspended, due to be revoked; formed of u0, u1, u2, u3, u4, u5, u6, u7, u8, u9 and 2 others; repair is due by 2025-08-01; a day inferred from practice; no rule is public). The decision of 2025-01-01 came after the end of the term; only a new recognition helps.',
    );
  });

  it('names ten units it was formed of, and counts the others', () => {
    const relatedUnitIds = Array.from({ length: 12 }, (_, index) => `u${index}` as UnitId);
    expect(explainStanding(standing({ relatedUnitIds }), 'vi', (id) => id)).toContain(
      'u9 và 2 đơn vị khác',
    );
  });

  it('has words of its own for every state, ground, note, and rule that is open', () => {
    const kinds = ['review', 'term', 'repair', 'failed-review', 'succession'] as const;
    const grounds = ['recognised', 'maintained', 'inherited'] as const;
    const codes = [
      'late-on-earlier-year',
      'after-term',
      'after-end',
      'suspended-after-end',
      'before-recognition',
      'deferred-after-due',
      'decision-withdrawn',
      'registration-too-late',
      'registration-not-on-record',
    ] as const;
    const on = '2025-01-01' as PlainDate;
    const all = [
      ...kinds.map((kind) =>
        standing({
          outcome: 'undetermined',
          reason: 'no-published-rule',
          openRule: { kind, on, year: 2024, state: 'ended-by-rule' },
        }),
      ),
      ...grounds.map((restsOn) => standing({ restsOn, recognisedOn: on, forYear: 2024 })),
      ...codes.map((code) =>
        standing({ notes: [{ code: `history/${code}`, unitId: 'a' as UnitId, eventId: 'e', on }] }),
      ),
    ];
    for (const locale of ['vi', 'en'] as const) {
      const sentences = all.map((one) => explainStanding(one, locale));
      expect(new Set(sentences).size).toBe(all.length);
    }
  });
});

describe('what follows from a review', () => {
  const review = (failing: number): ReturnType<typeof evaluateAssessment> =>
    evaluateAssessment(
      assess(
        modelWardPolice20,
        modelWardPolice20.criteria.map((_, index) => (index < failing ? notMet : met)),
      ),
      { asOf },
    );
  const explained = (failing: number, policy = hostPolicy): readonly string[] => {
    const decision = decideMaintenance(review(failing), policy);
    return [explainMaintenance(decision, 'vi'), explainMaintenance(decision, 'en')];
  };

  it('is said with the verdict behind it', () => {
    expect(explained(0)).toEqual([
      'Đủ điều kiện duy trì danh hiệu. Đủ điều kiện: đạt 20/20 tiêu chí.',
      'The title is to be maintained. Eligible: 20 of 20 criteria met.',
    ]);
    expect(explained(2)).toEqual([
      'Thuộc diện tạm đình chỉ danh hiệu: thời hạn khắc phục 90 ngày. Chưa đủ điều kiện: đạt 18/20 tiêu chí.',
      'The title is to be suspended: 90 days for repair. Not eligible: 18 of 20 criteria met.',
    ]);
    expect(explained(1, maintenanceNotPublished)).toEqual([
      'Chưa xác định được việc duy trì danh hiệu: chưa có quy định công khai về hệ quả; cần có quyết định của cấp có thẩm quyền về hệ quả của việc không duy trì năm 2024. Chưa đủ điều kiện: đạt 19/20 tiêu chí.',
      'It is open whether the title is maintained: no published rule on what follows; a decision of the authority on what follows from the review of 2024 would settle it. Not eligible: 19 of 20 criteria met.',
    ]);
  });

  it('says where it is projected alone', () => {
    const assessment = { ...assessByTally(modelWardPolice20, 20), basis: 'projected' as const };
    const decision = decideMaintenance(evaluateAssessment(assessment, { asOf }), hostPolicy);
    expect(explainMaintenance(decision, 'vi')).toBe(
      'Dự kiến đủ điều kiện duy trì danh hiệu. Dự kiến đủ điều kiện: đạt 20/20 tiêu chí.',
    );
    expect(explainMaintenance(decision, 'en')).toMatch(
      /^Projected: the title is to be maintained\./,
    );
  });
});
