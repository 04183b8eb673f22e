import type { MaintenanceDecision } from '../standing/decide-maintenance';
import type { RecognitionEvent } from '../standing/recognition-event';
import type { Standing, StandingReason } from '../standing/standing';
import type { Locale } from './locale';

/** Everything that is said of standings, decisions on record and reviews in one language. */
export interface StandingPhrases {
  readonly onDay: (asOf: string) => string;
  readonly byRecords: (knownAt: string) => string;
  readonly outcomes: Readonly<Record<Standing['outcome'], string>>;
  readonly reasons: Readonly<Record<StandingReason, string>>;
  readonly recognised: (on: string) => string;
  readonly forYear: (year: number) => string;
  readonly until: (day: string) => string;
  readonly related: Readonly<Record<'from' | 'into', (names: string) => string>>;
  readonly events: Readonly<Record<RecognitionEvent['kind'], string>>;
  readonly projected: string;
  readonly inYear: (year: number) => string;
  readonly quoted: (name: string) => string;
  readonly recordedOn: (day: string) => string;
  readonly maintenance: Readonly<Record<MaintenanceDecision['outcome'], string>>;
  readonly projectedMaintenance: Readonly<Record<MaintenanceDecision['outcome'], string>>;
  readonly repairDays: (days: string) => string;
  readonly noPublishedRule: string;
}

/** Everything that is said of standings, decisions on record and reviews. */
export const standingPhrases: Readonly<Record<Locale, StandingPhrases>> = {
  vi: {
    onDay: (asOf) => `Ngày ${asOf}`,
    byRecords: (knownAt) => `theo hồ sơ đến ngày ${knownAt}`,
    outcomes: {
      recognised: 'đang giữ danh hiệu',
      'not-recognised': 'không giữ danh hiệu',
      undetermined: 'chưa xác định được có giữ danh hiệu hay không',
      'not-applicable': 'không xét danh hiệu',
    },
    reasons: {
      decided: 'đã có quyết định công nhận',
      maintained: 'đã được kiểm tra và duy trì',
      'kept-with-warning': 'được giữ danh hiệu, có cảnh báo',
      'revocation-due': 'thuộc diện thu hồi nhưng chưa có quyết định thu hồi',
      inherited: 'danh hiệu chuyển từ phường trước sắp xếp',
      'no-decision': 'chưa có quyết định công nhận',
      suspended: 'danh hiệu đang bị tạm đình chỉ',
      lapsed: 'danh hiệu đã hết hiệu lực',
      revoked: 'danh hiệu đã bị thu hồi',
      'predecessors-not-recognised': 'các phường trước sắp xếp không đủ điều kiện chuyển danh hiệu',
      'no-published-rule': 'chưa có quy định công khai',
      'unit-succeeded': 'phường hình thành sau sắp xếp, cần đánh giá lại',
      'contradictory-events': 'các quyết định đã ghi mâu thuẫn nhau',
      'unit-ended': 'đơn vị không còn tồn tại',
      'unit-not-yet': 'đơn vị chưa thành lập',
      'unit-not-known': 'danh sách đơn vị không có đơn vị này',
      'level-holds-no-title': 'đơn vị không phải là phường',
    },
    recognised: (on) => `công nhận ngày ${on}`,
    forYear: (year) => `năm đánh giá gần nhất được công nhận hoặc duy trì: ${year}`,
    until: (day) => `chậm nhất đến hết ngày ${day}`,
    related: {
      from: (names) => `từ ${names}`,
      into: (names) => `đơn vị kế thừa: ${names}`,
    },
    events: {
      registered: 'đăng ký xây dựng',
      assessed: 'được đánh giá',
      recognised: 'được công nhận',
      're-recognised': 'được công nhận lại',
      maintained: 'được duy trì',
      'not-maintained': 'không được duy trì',
      suspended: 'bị tạm đình chỉ',
      revoked: 'bị thu hồi',
      withdrawn: 'hủy sự kiện',
    },
    projected: 'kết quả dự kiến',
    inYear: (year) => `cho năm ${year}`,
    quoted: (name) => `“${name}”`,
    recordedOn: (day) => `ghi vào hồ sơ ngày ${day}`,
    maintenance: {
      maintain: 'Đủ điều kiện duy trì danh hiệu',
      'keep-with-warning': 'Giữ danh hiệu, có cảnh báo',
      suspend: 'Thuộc diện tạm đình chỉ danh hiệu',
      lapse: 'Danh hiệu hết hiệu lực',
      revoke: 'Thuộc diện thu hồi danh hiệu',
      undetermined: 'Chưa xác định được việc duy trì danh hiệu',
    },
    projectedMaintenance: {
      maintain: 'Dự kiến đủ điều kiện duy trì danh hiệu',
      'keep-with-warning': 'Dự kiến giữ danh hiệu, có cảnh báo',
      suspend: 'Dự kiến thuộc diện tạm đình chỉ danh hiệu',
      lapse: 'Dự kiến danh hiệu hết hiệu lực',
      revoke: 'Dự kiến thuộc diện thu hồi danh hiệu',
      undetermined: 'Theo kết quả dự kiến, chưa xác định được việc duy trì danh hiệu',
    },
    repairDays: (days) => `thời hạn khắc phục ${days} ngày`,
    noPublishedRule: 'chưa có quy định công khai về hệ quả',
  },
  en: {
    onDay: (asOf) => `On ${asOf}`,
    byRecords: (knownAt) => `by the records of ${knownAt}`,
    outcomes: {
      recognised: 'holds the title',
      'not-recognised': 'does not hold the title',
      undetermined: 'it is open whether it holds the title',
      'not-applicable': 'no ward to hold a title',
    },
    reasons: {
      decided: 'recognised by a decision',
      maintained: 'reviewed and maintained',
      'kept-with-warning': 'kept with a warning',
      'revocation-due': 'due to be revoked, but no revocation is on record',
      inherited: 'taken over from former wards',
      'no-decision': 'no recognition is on record',
      suspended: 'the title is suspended',
      lapsed: 'the title has lapsed',
      revoked: 'the title was revoked',
      'predecessors-not-recognised': 'the titles of the former wards do not suffice',
      'no-published-rule': 'no published rule',
      'unit-succeeded': 'the ward took the place of others and has to be assessed again',
      'contradictory-events': 'the decisions on record contradict each other',
      'unit-ended': 'the unit no longer exists',
      'unit-not-yet': 'the unit does not exist yet',
      'unit-not-known': 'the register does not have the unit',
      'level-holds-no-title': 'the unit is no ward',
    },
    recognised: (on) => `recognised on ${on}`,
    forYear: (year) => `last given or maintained for ${year}`,
    until: (day) => `to the end of ${day} at the latest`,
    related: {
      from: (names) => `from ${names}`,
      into: (names) => `succeeded by ${names}`,
    },
    events: {
      registered: 'registered',
      assessed: 'assessed',
      recognised: 'recognised',
      're-recognised': 're-recognised',
      maintained: 'maintained',
      'not-maintained': 'not maintained',
      suspended: 'suspended',
      revoked: 'revoked',
      withdrawn: 'withdraws the event',
    },
    projected: 'projected result',
    inYear: (year) => `for ${year}`,
    quoted: (name) => `“${name}”`,
    recordedOn: (day) => `recorded on ${day}`,
    maintenance: {
      maintain: 'The title is to be maintained',
      'keep-with-warning': 'The title is to be kept with a warning',
      suspend: 'The title is to be suspended',
      lapse: 'The title lapses',
      revoke: 'The title is to be revoked',
      undetermined: 'It is open whether the title is maintained',
    },
    projectedMaintenance: {
      maintain: 'Projected: the title is to be maintained',
      'keep-with-warning': 'Projected: the title is to be kept with a warning',
      suspend: 'Projected: the title is to be suspended',
      lapse: 'Projected: the title lapses',
      revoke: 'Projected: the title is to be revoked',
      undetermined: 'By the projected results it is open whether the title is maintained',
    },
    repairDays: (days) => `${days} days for putting things right`,
    noPublishedRule: 'no published rule on what follows',
  },
};
