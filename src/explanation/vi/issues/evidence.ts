import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of evidence issues. */
export const evidenceTexts: IssueTexts<'evidence'> = {
  'evidence/order': {
    problem: ({ collectedOn, validUntil }) =>
      `Minh chứng hết hạn (${dayText(validUntil)}) trước ngày thu thập (${dayText(collectedOn)}).`,
    remedy: () => 'Kiểm tra lại hai ngày của minh chứng.',
  },
};
