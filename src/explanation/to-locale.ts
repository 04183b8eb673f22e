import { localeIssue } from '../foundation/issue/kinds/locale';
import { inputValueIssue } from '../foundation/issue/kinds/value/input';
import { accepted, type Result, refused } from '../foundation/issue/result';
import { kindOf } from '../foundation/text/kind-of';
import { type Locale, locales } from '../foundation/text/locale';

/**
 * Finds the language of a tag as browsers, requests and settings write it: `vi-VN`, `en_US`, `EN`.
 *
 * Only the language counts, not the region or the script. A language without sentences is refused, so that nobody is
 * shown Vietnamese who asked for another.
 *
 * @param tag - the tag
 * @returns the language, or why there is none
 * @issues `input/wrong-type`, `locale/not-available`
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { toLocale } from 'model-ward-rules/explanation';
 *
 * console.log(orThrow(toLocale('vi-VN'), console.warn), orThrow(toLocale('EN'), console.warn)); // vi en
 * console.log(toLocale('fr').ok); // false
 * ```
 */
export function toLocale(tag: unknown): Result<Locale> {
  if (typeof tag !== 'string') {
    return refused(
      inputValueIssue('input/wrong-type', [], { expected: 'text', received: kindOf(tag) }),
    );
  }
  const language = /^([a-z]+)(?:[-_][a-z\d]+)*$/.exec(tag.toLowerCase())?.[1];
  const locale = locales.find((one) => one === language);
  return locale === undefined
    ? refused(localeIssue('locale/not-available', [], { received: tag, locales }))
    : accepted(locale);
}
