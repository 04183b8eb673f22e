import type { AssessmentBasis } from '../assessment/submitted-assessment';
import { formatNumber } from './format';
import type { Locale } from './locale';

/** Everything that is said of wards that are not eligible yet, and of what they lack, in one language. */
export interface RollUpPhrases {
  readonly unmet: Readonly<Record<AssessmentBasis, (unitCount: number) => string>>;
  readonly unmetIn: (criterion: string, unitCount: number, unknownCount: number) => string;
  readonly unnamed: (count: number) => string;
  readonly noneUnmet: string;
  readonly othersUnknown: string;
  readonly candidate: (name: string, rank: string, missing: string) => string;
  readonly rank: (rank: number, isTied: boolean, basis: AssessmentBasis) => string;
  readonly missing: (least: number, most: number) => string;
  readonly inexact: string;
  readonly withoutPlan: (name: string) => string;
}

/** Everything that is said of wards that are not eligible yet, and of what they lack. */
export const rollUpPhrases: Readonly<Record<Locale, RollUpPhrases>> = {
  vi: {
    unmet: {
      confirmed: (unitCount) => `Tiêu chí chưa đạt trong ${formatNumber(unitCount, 'vi')} phường`,
      projected: (unitCount) =>
        `Tiêu chí dự kiến chưa đạt trong ${formatNumber(unitCount, 'vi')} phường`,
    },
    unmetIn: (criterion, unitCount, unknownCount) =>
      `${criterion}: ${formatNumber(unitCount, 'vi')} phường${
        unknownCount === 0 ? '' : ` (chưa rõ ${formatNumber(unknownCount, 'vi')} phường)`
      }`,
    unnamed: (count) => `${formatNumber(count, 'vi')} lượt tiêu chí chưa đạt không nêu tên`,
    noneUnmet: 'chưa ghi nhận tiêu chí nào',
    othersUnknown: 'tiêu chí khác còn chưa rõ ở một số phường',
    candidate: (name, rank, missing) => `${rank}: ${name} ${missing}`,
    rank: (rank, isTied, basis) =>
      `Hạng ${formatNumber(rank, 'vi')}${isTied ? ' (đồng hạng)' : ''}${
        basis === 'projected' ? ' theo kết quả dự kiến' : ''
      }`,
    missing: (least, most) =>
      least === most
        ? `còn thiếu ${formatNumber(most, 'vi')} tiêu chí`
        : `còn thiếu ${formatNumber(least, 'vi')} đến ${formatNumber(most, 'vi')} tiêu chí`,
    inexact: 'khoảng rộng nhất có thể',
    withoutPlan: (name) => `${name}: đạt thêm tiêu chí nào cũng chưa đủ điều kiện`,
  },
  en: {
    unmet: {
      confirmed: (unitCount) => `Criteria not met in ${unitsEn(unitCount)}`,
      projected: (unitCount) => `Criteria projected not to be met in ${unitsEn(unitCount)}`,
    },
    unmetIn: (criterion, unitCount, unknownCount) =>
      `${criterion}: ${unitsEn(unitCount)}${
        unknownCount === 0 ? '' : ` (${formatNumber(unknownCount, 'en')} unknown)`
      }`,
    unnamed: (count) => `${formatNumber(count, 'en')} more not met and not named`,
    noneUnmet: 'none is known',
    othersUnknown: 'other criteria are unknown in some wards',
    candidate: (name, rank, missing) => `${rank}: ${name}, ${missing}`,
    rank: (rank, isTied, basis) =>
      `Rank ${formatNumber(rank, 'en')}${isTied ? ' (tied)' : ''}${
        basis === 'projected' ? ' by projected results' : ''
      }`,
    missing: (least, most) =>
      least === most
        ? `${criteriaEn(most)} still to be met`
        : `${formatNumber(least, 'en')} to ${criteriaEn(most)} still to be met`,
    inexact: 'the widest bounds',
    withoutPlan: (name) => `${name}: no further criterion met would make it eligible`,
  },
};

function unitsEn(count: number): string {
  return count === 1 ? '1 ward' : `${formatNumber(count, 'en')} wards`;
}

function criteriaEn(count: number): string {
  return count === 1 ? '1 criterion' : `${formatNumber(count, 'en')} criteria`;
}
