import type { Issue } from '../issue/issue';
import { listIssues } from '../issue/issue-list';
import { inputIssue } from '../issue/kinds/input';
import { type Result, resultOf } from '../issue/result';
import { inOrder } from '../text/text-order';
import type { ParseOptions } from './parse-with';
import { limitsOf, type PlainValue, snapshot } from './snapshot';
import { storedLimits } from './stored-limits';

/**
 * Writes plain data as the one text that RFC 8785 (JSON Canonicalization Scheme) gives it, to be hashed, signed or
 * compared: keys in order, numbers as ECMAScript writes them, no blanks.
 *
 * Equal data give equal texts, whatever the order of their keys; different data give different texts. A key that holds
 * `undefined` counts as absent, and minus zero as zero, as in JSON.
 *
 * @param content - anything that is plain data: an input, a criteria set, a policy, a result, or a record of several
 * @param options - limits of what is read; by default results may nest deeper than inputs
 * @returns the text, whose UTF-8 bytes are what to hash
 * @issues `input/not-plain`, `input/not-finite`, `input/hostile`, `input/reserved-key`, `input/too-deep`,
 *   `input/too-large`, `input/lone-surrogate`, `input/too-many-issues`
 * @category Results and issues
 * @example
 * ```ts
 * import { formatCanonicalJson, orThrow } from 'model-ward-rules';
 *
 * console.log(orThrow(formatCanonicalJson({ year: 2024, 'tiêu chí': [1.50, 'a'] }), console.warn)); // {"tiêu chí":[1.5,"a"],"year":2024}
 * ```
 */
export function formatCanonicalJson(
  content: unknown,
  { limits }: ParseOptions = {},
): Result<string> {
  const plain = snapshot(content, limitsOf(limits, storedLimits));
  if (!plain.ok) return plain;
  const faults = listIssues();
  const text = write(plain.value, [], (path) =>
    faults.add(() => inputIssue('input/lone-surrogate', path, {})),
  );
  return resultOf(text, faults.list());
}

type Path = Issue['path'];
type Refuse = (path: Path) => void;

function write(content: PlainValue, path: Path, refuse: Refuse): string {
  if (typeof content === 'string') return writeText(content, path, refuse);
  if (typeof content !== 'object' || content === null) return JSON.stringify(content);
  return isList(content)
    ? `[${content.map((entry, index) => write(entry, [...path, index], refuse)).join()}]`
    : `{${writeEntries(content, path, refuse).join()}}`;
}

function writeEntries(
  content: { readonly [key: string]: PlainValue },
  path: Path,
  refuse: Refuse,
): readonly string[] {
  return inOrder(Object.keys(content)).map((key) => {
    const place = [...path, key];
    return `${writeText(key, place, refuse)}:${write(content[key] as PlainValue, place, refuse)}`;
  });
}

function writeText(text: string, path: Path, refuse: Refuse): string {
  if (/\p{Cs}/u.test(text)) refuse(path);
  return JSON.stringify(text);
}

const isList = (content: object): content is readonly PlainValue[] => Array.isArray(content);
