import { type IssueParams, textFormats } from '../foundation/issue-catalogue';

const list = (items: readonly (string | number)[]): string => items.join(', ');

/** Says in English what to do about every issue; what is wrong is the issue's own message. */
export const remediesEn: {
  readonly [Code in keyof IssueParams]: (params: IssueParams[Code]) => string;
} = {
  'input/hostile': () => 'Send plain JSON data, such as the result of JSON.parse.',
  'input/not-plain': () =>
    'Turn it into a text, a number, true or false, a list or a plain object.',
  'input/not-finite': () =>
    'Leave the key out where there is no figure; do not put a number in its place.',
  'input/reserved-key': () => 'Rename the key or leave it out.',
  'input/too-deep': () => 'Check the structure; if it must be so deep, raise the limit maxDepth.',
  'input/too-large': ({ limit }) => `Send less at a time, or raise the limit ${limit}.`,
  'input/too-many-issues': () => 'Mend the issues that are listed and check again.',
  'input/wrong-type': ({ expected }) => `Put ${expected} here.`,
  'input/missing-key': ({ key, expected }) => `Add "${key}" (${expected}).`,
  'input/unknown-key': ({ nearest, known }) =>
    nearest === undefined
      ? `Leave it out, or use one of: ${list(known)}.`
      : `Rename it to "${nearest}" if that is meant, or leave it out.`,
  'input/not-one-of': ({ expected }) => `Use one of: ${list(expected)}.`,
  'input/out-of-range': () => 'Check the figure at its source and correct it.',
  'input/wrong-format': ({ expected }) => `Write ${textFormats[expected]}.`,
  'number/too-precise': ({ decimals }) => `Round it at its source to at most ${decimals} decimals.`,
  'date/format': () => 'Write the day as yyyy-MM-dd.',
  'date/no-such-day': () => 'Check day, month and leap year.',
  'criteria-set/unknown': ({ known }) => `Name one of the sets that were given: ${list(known)}.`,
  'criteria-set/ambiguous': () => 'Name the revision, and give each edition once.',
  'criteria-set/repeated-id': () => 'Use each id once: rename one entry or drop it.',
  'criteria-set/repeated-number': () => 'Compare with the document and correct the number.',
  'criteria-set/unknown-group': () => 'Add the group to the list of groups, or correct the id.',
  'criteria-set/over-part-count': () => 'Correct the number of parts that must be met.',
  'criteria-set/unknown-rank': ({ known }) => `Name one of the ranks: ${list(known)}.`,
  'criteria-set/in-force-order': () => 'Check the two days.',
  'completion/other-frame': () => 'Give the frame that is named, or correct "completes".',
  'completion/same-identity': () => 'Give the completed set an id of your own.',
  'criterion/unknown': ({ foundIn }) =>
    foundIn.length === 0
      ? 'Correct the criterion id.'
      : 'Check against which criteria set the assessment was made.',
  'criterion/repeated': () => 'It counts once; drop the second entry.',
  'criterion/contradictory': () => 'Find out which answer is right and drop the other.',
  'criterion/unanswered': () =>
    'Add the answers when they are known; until then the criteria are unknown.',
  'criteria/count-mismatch': () => 'Check against which criteria set the assessment was made.',
  'part/unknown': ({ known }) => `Use one of the parts: ${list(known)}.`,
  'part/repeated': () => 'It counts once; drop the second entry.',
  'part/contradictory': () => 'Find out which answer is right and drop the other.',
  'part/unanswered': () => 'Add the answers when they are known; until then the parts are unknown.',
  'answer/kind-mismatch': ({ expected }) => `Answer with ${expected}, or with unknown.`,
  'answer/unit-mismatch': ({ expected }) => `Convert it at its source and give it in ${expected}.`,
  'answer/never-not-applicable': () => 'Give the result, or answer with unknown.',
  'answer/unknown-rank': ({ known }) =>
    `Give one of: ${list(known)}; where no title is held, give null.`,
  'evidence/order': () => 'Check the two days of the evidence.',
  'revision/of-tally': () => 'Use an assessment criterion by criterion.',
  'override/no-change': () => 'Correct the status before or after, or leave the override out.',
  'share/part-over-whole': () => 'Check the two counts; they may be the wrong way round.',
  'share/whole-is-zero': () =>
    'Where there is nothing to count, answer with not-applicable or unknown.',
  'tally/denominator-mismatch': () => 'Check against which criteria set the assessment was made.',
  'tally/over-count': () => 'Check the two counts; they may be the wrong way round.',
  'tally/too-many-unmet': () => 'Compare the count with the list of unmet criteria.',
  'policy/unknown-criterion': () =>
    'Correct the criterion id, or use a policy written for this set.',
  'policy/too-many-lists': () => 'Join lists of the same kind into one.',
  'policy/over-count': () => 'Correct the number of criteria that must be met.',
  'scoring/repeated-id': () => 'Use each id once: correct one entry or drop it.',
  'scoring/nothing-scores': () => 'Give at least one criterion more than 0.',
  'scoring/cut-off-kind': ({ expected }) => `Give the cut-off as { kind: '${expected}', … }.`,
  'scoring/cut-off-order': () =>
    'List the ranks from the lowest to the highest and check their cut-offs.',
  'scoring/unreachable-rank': () => 'Correct the cut-off, or the points of the criteria.',
  'scoring/unknown-criterion': () =>
    'Correct the criterion id, or use a scheme written for this set.',
  'scoring/unlisted-criteria': () =>
    'Where one of them should score, add it to the scheme; otherwise leave it so.',
  'summary/over-population': () => 'Check the number of wards, and that none is counted twice.',
  'target/due-year-mismatch': () => 'Make the due year and the due day agree.',
};
