import type { Bound } from '../../../foundation/value/bound';
import type { IssueTexts } from '../../issue-texts';
import { say } from '../numbers';

/** Texts of bound issues. */
export const boundTexts: IssueTexts<'bound'> = {
  'bound/asks-nothing': {
    problem: ({ bound, limit }) =>
      `Mức “${worded[bound](say(limit))}” thì mọi kết quả đều đạt hoặc không kết quả nào đạt.`,
    remedy: () => 'Ghi lại mức yêu cầu đúng theo văn bản quy định.',
  },
};

const worded: Readonly<Record<Bound, (limit: string) => string>> = {
  'at-least': (limit) => `từ ${limit} trở lên`,
  'more-than': (limit) => `trên ${limit}`,
  'at-most': (limit) => `không quá ${limit}`,
  'less-than': (limit) => `dưới ${limit}`,
};
