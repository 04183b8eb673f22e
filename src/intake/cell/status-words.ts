/**
 * Says how a criterion stands in a cell. What is projected ("dự kiến") has words of its own, so that it cannot pass for
 * what was established.
 *
 * @category Intake
 */
export type StatusWord =
  | 'met'
  | 'not-met'
  | 'projected-met'
  | 'projected-not-met'
  | 'not-applicable'
  | 'not-assessed'
  | 'not-reported';

/**
 * Every way to write a status, as people write it; case and blanks do not matter.
 *
 * "Có", "Không", "Yes" and "No" are missing on purpose: of a criterion that asks for the absence of something, "Không"
 * may say that it is met, so only the host can say what they answer. Short forms such as "KĐ" are read in two ways as well.
 */
export const statusWords: Readonly<Record<StatusWord, readonly string[]>> = {
  met: ['Đạt', 'Met', 'x', '✓', '✔', '☑', '1', 'true'],
  'not-met': ['Chưa đạt', 'Không đạt', 'Not met', '0', 'false'],
  'projected-met': ['Dự kiến đạt', 'Projected', 'Projected met'],
  'projected-not-met': ['Dự kiến chưa đạt', 'Dự kiến không đạt', 'Projected not met'],
  'not-applicable': ['Không áp dụng', 'N/A', 'Not applicable'],
  'not-assessed': ['Chưa đánh giá', 'Not assessed'],
  'not-reported': ['Chưa báo cáo', 'Not reported'],
};

/** Other ticks, as they are typed, drawn, or left of the font Wingdings: they are read, and not recommended. */
export const ticks: readonly string[] = ['v', '√', '✅', '\uf0fc', '\uf0fe', 'ü', 'þ'];

/** Those of the ways to write a status that are marks and no words. */
export const statusMarks: readonly string[] = /* @__PURE__ */ ticks.concat([
  'x',
  '✓',
  '✔',
  '☑',
  '1',
  'true',
  '0',
  'false',
]);

/** The ways to say yes to a question. */
export const yesWords: readonly string[] = ['Có', 'Yes'];

/** The ways to say no to a question; "Không có" may as well say that something is not there. */
export const noWords: readonly string[] = ['Không', 'No'];
