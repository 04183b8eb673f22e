import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { CriteriaSetField, CriterionField } from '../criteria-set/criteria-set-changes';
import type { EffectivityOutcome, EffectivityReason } from '../criteria-set/effectivity';
import type { Locale } from './locale';

/** Everything that is said of criteria sets, and of the change from one to another, in one language. */
export interface CriteriaSetPhrases {
  readonly edition: (name: string, revision: string) => string;
  readonly statuses: Readonly<Record<CriteriaSet['status'], string>>;
  readonly outcomes: Readonly<Record<EffectivityOutcome, (day: string) => string>>;
  readonly reasons: Readonly<Record<EffectivityReason, (replacing: string) => string>>;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly setChanged: (fields: string) => string;
  readonly reordered: string;
  readonly setFields: Readonly<Record<CriteriaSetField, string>>;
  readonly added: (criterion: string) => string;
  readonly removed: (criterion: string) => string;
  readonly changed: (criterion: string, fields: string) => string;
  readonly criterionFields: Readonly<Record<CriterionField, string>>;
  readonly carriedOver: (from: string, to: string, crosswalk: string) => string;
  readonly coverage: (old: string, fresh: string) => string;
  readonly carried: (met: string, notMet: string, unknown: string) => string;
}

/** Everything that is said of criteria sets. */
export const criteriaSetPhrases: Readonly<Record<Locale, CriteriaSetPhrases>> = {
  vi: {
    edition: (name, revision) => `${name} (bản ${revision})`,
    statuses: {
      provisional: 'tạm thời',
      official: 'chính thức',
      unstated: 'chưa rõ tạm thời hay chính thức',
    },
    outcomes: {
      'in-force': (day) => `ngày ${day} có hiệu lực`,
      pending: (day) => `ngày ${day} chưa có hiệu lực`,
      ended: (day) => `ngày ${day} đã hết hiệu lực`,
      unknown: (day) => `ngày ${day} chưa rõ có hiệu lực hay không`,
    },
    reasons: {
      started: () => 'đã đến ngày có hiệu lực',
      'replacement-not-started': (replacing) => `bộ thay thế ${replacing} chưa có hiệu lực`,
      'not-started': () => 'chưa đến ngày có hiệu lực',
      'past-last-day': () => 'đã qua ngày cuối cùng có hiệu lực',
      replaced: (replacing) => `đã được thay thế bằng ${replacing}`,
      'start-not-known': () => 'chưa rõ ngày bắt đầu có hiệu lực',
      'replacement-start-not-known': (replacing) =>
        `chưa rõ ngày bắt đầu có hiệu lực của bộ thay thế ${replacing}`,
    },
    from: (day) => `từ ngày ${day}`,
    until: (day) => `đến hết ngày ${day}`,
    setChanged: (fields) => `Bộ tiêu chí thay đổi: ${fields}`,
    reordered: 'Thứ tự tiêu chí thay đổi',
    setFields: {
      name: 'tên',
      status: 'tính chất tạm thời hay chính thức',
      inForceFrom: 'ngày bắt đầu có hiệu lực',
      inForceUntil: 'ngày cuối cùng có hiệu lực',
      certainForYears: 'các năm chắc chắn áp dụng',
      completes: 'khung được bổ sung',
      replaces: 'các bộ được thay thế',
      groups: 'nhóm tiêu chí',
      provenance: 'căn cứ',
    },
    added: (criterion) => `${criterion}: thêm mới`,
    removed: (criterion) => `${criterion}: bỏ`,
    changed: (criterion, fields) => `${criterion} thay đổi: ${fields}`,
    criterionFields: {
      number: 'số thứ tự',
      title: 'nội dung',
      subject: 'chủ đề',
      groupId: 'nhóm',
      notApplicable: 'quy định về trường hợp không áp dụng',
      requirement: 'yêu cầu',
      provenance: 'căn cứ',
    },
    carriedOver: (from, to, crosswalk) =>
      `Chuyển kết quả từ ${from} sang ${to} theo bảng đối chiếu ${crosswalk}`,
    coverage: (old, fresh) => `đối chiếu được ${old} tiêu chí cũ và ${fresh} tiêu chí mới`,
    carried: (met, notMet, unknown) =>
      `theo bộ mới: ${met} tiêu chí đạt, ${notMet} chưa đạt, ${unknown} chưa rõ`,
  },
  en: {
    edition: (name, revision) => `${name} (revision ${revision})`,
    statuses: {
      provisional: 'provisional',
      official: 'official',
      unstated: 'not stated whether provisional or official',
    },
    outcomes: {
      'in-force': (day) => `in force on ${day}`,
      pending: (day) => `not yet in force on ${day}`,
      ended: (day) => `no longer in force on ${day}`,
      unknown: (day) => `not known whether in force on ${day}`,
    },
    reasons: {
      started: () => 'it has started',
      'replacement-not-started': (replacing) => `${replacing} replaces it but has not started`,
      'not-started': () => 'it has not started',
      'past-last-day': () => 'its last day has passed',
      replaced: (replacing) => `replaced by ${replacing}`,
      'start-not-known': () => 'its first day is not known',
      'replacement-start-not-known': (replacing) =>
        `the first day of ${replacing}, which replaces it, is not known`,
    },
    from: (day) => `from ${day}`,
    until: (day) => `through ${day}`,
    setChanged: (fields) => `The set changed: ${fields}`,
    reordered: 'The order of the criteria changed',
    setFields: {
      name: 'name',
      status: 'status',
      inForceFrom: 'first day in force',
      inForceUntil: 'last day in force',
      certainForYears: 'years for which it is certain',
      completes: 'frame that it completes',
      replaces: 'sets that it replaces',
      groups: 'groups',
      provenance: 'provenance',
    },
    added: (criterion) => `${criterion}: added`,
    removed: (criterion) => `${criterion}: removed`,
    changed: (criterion, fields) => `${criterion} changed: ${fields}`,
    criterionFields: {
      number: 'number',
      title: 'text',
      subject: 'subject',
      groupId: 'group',
      notApplicable: 'whether it may not apply',
      requirement: 'requirement',
      provenance: 'provenance',
    },
    carriedOver: (from, to, crosswalk) =>
      `Carried over from ${from} to ${to} by crosswalk ${crosswalk}`,
    coverage: (old, fresh) => `${old} old and ${fresh} new criteria are related`,
    carried: (met, notMet, unknown) =>
      `under the new set: ${met} met, ${notMet} not met, ${unknown} unknown`,
  },
};
