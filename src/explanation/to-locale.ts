import { localeIssue } from '../foundation/issue/kinds/locale';
import { inputValueIssue } from '../foundation/issue/kinds/value/input';
import { accepted, type Result, refused } from '../foundation/issue/result';
import { kindOf } from '../foundation/text/kind-of';
import { type Locale, locales } from '../foundation/text/locale';

/**
 * Finds the language of a tag as browsers and settings write it, or of a list as requests write it: `vi-VN`, `en_US`, `EN`,
 * `en-US,en;q=0.5`.
 *
 * Only the language counts, not the region or the script. A language without sentences is refused, so that nobody is
 * shown Vietnamese who asked for another. Of a list (`Accept-Language`) the language that is wanted most counts, of those that have
 * sentences.
 *
 * @param tag - the tag, or the list of a request's header
 * @returns the language, or why there is none
 * @issues `input/wrong-type`, `locale/not-available`
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { toLocale } from 'model-ward-rules/explanation';
 *
 * console.log(orThrow(toLocale('vi-VN'), console.warn), orThrow(toLocale('EN'), console.warn)); // vi en
 * console.log(orThrow(toLocale('fr;q=0.9, vi;q=0.8'), console.warn)); // vi
 * console.log(toLocale('fr').ok); // false
 * ```
 */
export function toLocale(tag: unknown): Result<Locale> {
  if (typeof tag !== 'string') {
    return refused(
      inputValueIssue('input/wrong-type', [], { expected: 'text', received: kindOf(tag) }),
    );
  }
  const locale = languagesOf(tag).find(isLocale);
  return locale === undefined
    ? refused(localeIssue('locale/not-available', [], { received: tag, locales }))
    : accepted(locale);
}

/** A tag, and after it how much it is wanted, as RFC 9110 writes it. */
const WANTED = /^([a-z]+)(?:[-_][a-z\d]+)*(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;

/** The languages of a list, the one wanted most first; none where an entry cannot be read. */
function languagesOf(header: string): readonly string[] {
  const entries = header.toLowerCase().split(',').map(wantedOf);
  if (entries.some((entry) => entry === undefined)) return [];
  return (entries as readonly Wanted[])
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language);
}

interface Wanted {
  readonly language: string;
  readonly weight: number;
}

function wantedOf(entry: string): Wanted | undefined {
  const text = entry.trim();
  // "Any other": it names no language, so nothing is taken for it.
  if (/^\*(?:\s*;|$)/.test(text)) return { language: '*', weight: 0 };
  const read = WANTED.exec(text);
  return read === null ? undefined : { language: read[1] as string, weight: Number(read[2] ?? 1) };
}

const isLocale = (language: string): language is Locale => locales.some((one) => one === language);
