import type { Issue } from '../../foundation/issue/issue';
import { textIssue } from '../../foundation/issue/kinds/intake/text';
import { lookAlikesIn } from './look-alike-letters';
import { suspectEncoding } from './suspect-encoding';

/** Finds what makes a text another one than it seems: letters of a wrong encoding, or letters that only look right. */
export function textFaultsOf(received: string, path: Issue['path']): readonly Issue[] {
  const encoding = suspectEncoding(received);
  if (encoding !== undefined) return [textIssue('text/mojibake', path, { received, encoding })];
  return lookAlikesIn(received).map(({ found, meant }) =>
    textIssue('text/confusable-letter', path, {
      received,
      found: withCodePoint(found),
      expected: withCodePoint(meant),
    }),
  );
}

function withCodePoint(letter: string): string {
  const codePoint = (letter.codePointAt(0) as number).toString(16).toUpperCase();
  return `${letter} (U+${codePoint.padStart(4, '0')})`;
}
