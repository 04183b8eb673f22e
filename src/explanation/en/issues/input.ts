import { textFormats } from '../../../foundation/issue/kinds/input';
import { listOf } from '../../../foundation/text/list-of';
import { quote, shorten } from '../../../foundation/text/quote';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for input issues. */
export const inputRemedies: IssueRemedies<'input'> = {
  'input/hostile': () => 'Send plain JSON data, such as the result of JSON.parse.',
  'input/not-plain': () =>
    'Convert it to a text, a number, true or false, a list or a plain object.',
  'input/not-finite': () =>
    'Enter a number, or leave the key out if there is no figure; do not invent one.',
  'input/lone-surrogate': () =>
    'Enter the text again; it may have been cut in the middle of a character.',
  'input/reserved-key': () => 'Rename the key or leave it out.',
  'input/too-deep': () =>
    'Check the structure; if it really is this deep, raise the limit maxDepth.',
  'input/too-large': ({ limit }) => `Send smaller parts, or raise the limit ${limit}.`,
  'input/too-many-issues': () => 'Fix the listed issues and check again.',
  'input/wrong-type': ({ expected }) => `Provide ${shorten(expected)} here.`,
  'input/missing-key': ({ key, expected }) => `Add ${quote(key)} (${shorten(expected)}).`,
  'input/unknown-key': ({ nearest, known }) =>
    nearest === undefined
      ? `Leave it out, or use one of these keys: ${listOf(known)}.`
      : `Rename it to ${quote(nearest)} if that is what you mean, or leave it out.`,
  'input/not-one-of': ({ expected }) => `Use one of: ${listOf(expected)}.`,
  'input/out-of-range': () => 'Check the figure at its source and correct it.',
  'input/wrong-format': ({ expected }) => `Write ${textFormats[expected]}.`,
};
