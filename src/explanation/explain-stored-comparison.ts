import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import { type PlainDate, plainDateFault } from '../foundation/value/plain-date';
import type { StoredCause, StoredComparison } from '../foundation/value/stored-comparison';
import { formatDay } from './format';
import { listText } from './text/list-text';
import { wordsOf } from './words-of';

/**
 * Explains why two stored results differ.
 *
 * @param comparison - what `compareStored` gives
 * @param locale - the language
 * @returns whether they answer alike, then a sentence for everything that can account for a difference
 * @category Explanation
 * @example
 * ```ts
 * import { explainStoredComparison } from 'model-ward-rules/explanation';
 * import { compareStored, type Stored } from 'model-ward-rules/schemas';
 *
 * // Made up: a count of the same day by two versions of the package, with the digest of what was counted.
 * const stored = (version: string, count: number): Stored<{ readonly count: number }> => ({
 *   kind: 'verdict',
 *   shape: 1,
 *   version,
 *   inputs: { assessment: '9f86d081' },
 *   value: { count },
 * });
 * for (const line of explainStoredComparison(compareStored(stored('1.0.0', 20), stored('2.0.0', 19)), 'en')) {
 *   console.log(line);
 * }
 * // The two stored results give different answers.
 * // The version of the package differs: 1.0.0 → 2.0.0, which may answer differently.
 * ```
 */
export function explainStoredComparison(
  { isAnswerChanged, causes, isInputKnown }: StoredComparison,
  locale: Locale,
): readonly string[] {
  const words = wordsOf(locale).stored;
  return [
    words.answer[isAnswerChanged ? 'changed' : 'same'],
    ...causes.map((cause) => causeText(cause, locale)),
    ...(isAnswerChanged && !isInputKnown ? [words.inputNotKnown] : []),
  ];
}

function causeText(cause: StoredCause, locale: Locale): string {
  const words = wordsOf(locale).stored;
  const said = (names: readonly string[]): string => namedText(names, locale);
  switch (cause.kind) {
    case 'version':
      return words.version(
        cause.before,
        cause.after,
        cause.mayChangeAnswers ? words.versionMayChange : words.versionMayNotChange,
      );
    case 'input':
      return cause.names.length === 0
        ? words.inputOnly
        : words.input(listText(cause.names, words.further));
    case 'damage':
      return words.damage;
    case 'unit':
    case 'year':
    case 'day':
    case 'known-at':
    case 'counting':
    case 'criteria-set':
    case 'policy':
    case 'scheme':
    case 'crosswalk':
    case 'target':
    case 'roadmap':
      return words.changed(words.grounds[cause.kind], said(cause.before), said(cause.after));
    default:
      return notParsed(cause satisfies never, 'comparison', 'compareStored');
  }
}

/** Days as people of the language write them; editions and ids as they are. */
function namedText(names: readonly string[], locale: Locale): string {
  const words = wordsOf(locale).stored;
  const texts = names.map((name) => (isDay(name) ? formatDay(name, locale) : name));
  return texts.length === 0 ? words.none : listText(texts, words.further);
}

const isDay = (name: string): name is PlainDate => plainDateFault(name) === undefined;
