import { formatPercent } from '../../format';
import type { IssueTexts } from '../../issue-texts';

/** Texts of track issues. */
export const trackTexts: IssueTexts<'track'> = {
  'track/ladder-order': {
    problem: ({ betterPercent, worsePercent }) =>
      `Mức xấu hơn yêu cầu ${formatPercent(worsePercent, 'vi')}, cao hơn mức tốt hơn (${formatPercent(betterPercent, 'vi')}).`,
    remedy: () =>
      'Sắp xếp các tỷ lệ giảm dần: đúng tiến độ, có nguy cơ chậm tiến độ, chậm tiến độ.',
  },
};
