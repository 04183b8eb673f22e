import { textFormats } from '../../../foundation/issue/kinds/input';
import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for input issues. */
export const inputRemedies: IssueRemedies<'input'> = {
  'input/hostile': () => 'Send plain JSON data, such as the result of JSON.parse.',
  'input/not-plain': () =>
    'Turn it into a text, a number, true or false, a list or a plain object.',
  'input/not-finite': () =>
    'Leave the key out where there is no figure; do not put a number in its place.',
  'input/lone-surrogate': () =>
    'Enter the text again; perhaps it was cut in the middle of a character.',
  'input/reserved-key': () => 'Rename the key or leave it out.',
  'input/too-deep': () => 'Check the structure; if it must be so deep, raise the limit maxDepth.',
  'input/too-large': ({ limit }) => `Send less at a time, or raise the limit ${limit}.`,
  'input/too-many-issues': () => 'Mend the issues that are listed and check again.',
  'input/wrong-type': ({ expected }) => `Put ${expected} here.`,
  'input/missing-key': ({ key, expected }) => `Add "${key}" (${expected}).`,
  'input/unknown-key': ({ nearest, known }) =>
    nearest === undefined
      ? `Leave it out, or use one of: ${listOf(known)}.`
      : `Rename it to "${nearest}" if that is meant, or leave it out.`,
  'input/not-one-of': ({ expected }) => `Use one of: ${listOf(expected)}.`,
  'input/out-of-range': () => 'Check the figure at its source and correct it.',
  'input/wrong-format': ({ expected }) => `Write ${textFormats[expected]}.`,
};
