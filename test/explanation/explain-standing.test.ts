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
  eventIds: [],
  policy: { id: 'p', revision: 1, origin: 'host' },
  ...changes,
});

const names = (id: UnitId): string => ({ a: 'Phường A', b: 'Phường B' })[id as string] ?? id;

describe('a standing', () => {
  it.each([
    {
      name: 'with all that is known of it',
      given: standing({
        knownAt: '2025-12-31' as PlainDate,
        recognisedOn: '2025-04-22' as PlainDate,
        forYear: 2024,
        until: '2025-12-31' as PlainDate,
      }),
      vi: 'Ngày 02/07/2025, theo hồ sơ đến ngày 31/12/2025: đang giữ danh hiệu (đã có quyết định công nhận; công nhận ngày 22/04/2025; năm đánh giá gần nhất được công nhận hoặc duy trì: 2024; chậm nhất đến hết ngày 31/12/2025).',
      en: 'On 2025-07-02, by the records of 2025-12-31: holds the title (recognised by a decision; recognised on 2025-04-22; last given or maintained for 2024; to the end of 2025-12-31 at the latest).',
    },
    {
      name: 'of a ward made of others',
      given: standing({
        outcome: 'undetermined',
        reason: 'unit-succeeded',
        relatedUnitIds: ['a', 'b'] as UnitId[],
      }),
      vi: 'Ngày 02/07/2025: chưa xác định được có giữ danh hiệu hay không (phường hình thành sau sắp xếp, cần đánh giá lại; từ Phường A, Phường B).',
      en: 'On 2025-07-02: it is open whether it holds the title (the ward took the place of others and has to be assessed again; from Phường A, Phường B).',
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
      'On 2025-07-02: holds the title (taken over from former wards; from unit with the code “a”).',
    );
  });

  const reasons: Readonly<Record<StandingReason, Standing['outcome']>> = {
    decided: 'recognised',
    maintained: 'recognised',
    'kept-with-warning': 'recognised',
    'revocation-due': 'recognised',
    inherited: 'recognised',
    'no-decision': 'not-recognised',
    suspended: 'not-recognised',
    lapsed: 'not-recognised',
    revoked: 'not-recognised',
    'predecessors-not-recognised': 'not-recognised',
    'no-published-rule': 'undetermined',
    'unit-succeeded': 'undetermined',
    'contradictory-events': 'undetermined',
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
      en: '2025-04-22: assessed for 2024 (projected result).',
    },
    {
      given: event({ kind: 'assessed', forYear: 2024, basis: 'confirmed' }),
      vi: '22/04/2025: được đánh giá cho năm 2024.',
      en: '2025-04-22: assessed for 2024.',
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
      given: event({ kind: 'suspended', until: '2025-07-21' }),
      vi: '22/04/2025: bị tạm đình chỉ (chậm nhất đến hết ngày 21/07/2025).',
      en: '2025-04-22: suspended (to the end of 2025-07-21 at the latest).',
    },
    {
      given: event({ kind: 'suspended' }),
      vi: '22/04/2025: bị tạm đình chỉ.',
      en: '2025-04-22: suspended.',
    },
    {
      given: event({ kind: 'revoked' }),
      vi: '22/04/2025: bị thu hồi.',
      en: '2025-04-22: revoked.',
    },
    {
      given: event({ kind: 'withdrawn', eventId: '2878' }),
      vi: '22/04/2025: hủy sự kiện “2878”.',
      en: '2025-04-22: withdraws the event “2878”.',
    },
  ])('$en', ({ given, vi, en }) => {
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
      'The title is to be suspended: 90 days for putting things right. Not eligible: 18 of 20 criteria met.',
    ]);
    expect(explained(1, maintenanceNotPublished)).toEqual([
      'Chưa xác định được việc duy trì danh hiệu: chưa có quy định công khai về hệ quả. Chưa đủ điều kiện: đạt 19/20 tiêu chí.',
      'It is open whether the title is maintained: no published rule on what follows. Not eligible: 19 of 20 criteria met.',
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
