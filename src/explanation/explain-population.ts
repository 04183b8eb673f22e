import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Population } from '../targets/population';
import { formatDay } from './format';
import { wordsOf } from './words-of';

/**
 * Explains over which wards a target was measured.
 *
 * @param population - the denominator of a measurement
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { explainPopulation } from 'model-ward-rules/explanation';
 * import { areaWardCountsOn } from 'model-ward-rules/published';
 *
 * console.log(explainPopulation({ kind: 'baseline', on: areaWardCountsOn }, 'en'));
 * // Measured over the wards of the baseline, 2023-04-10.
 * ```
 */
export function explainPopulation(population: Population, locale: Locale): string {
  return `${wordsOf(locale).progress.measured(populationText(population, locale))}.`;
}

/** Names the units of a population, within a sentence. */
export function populationText(population: Population, locale: Locale): string {
  const { populations } = wordsOf(locale).progress;
  const [first, last] = daysOf(population).map((day) => formatDay(day, locale)) as [string, string];
  return populations[population.kind](first, last);
}

/** The first and the last day of a population. */
function daysOf(population: Population): readonly [PlainDate, PlainDate] {
  switch (population.kind) {
    case 'on-day':
    case 'baseline':
      return [population.on, population.on];
    case 'cohort':
      return [population.from, population.until];
    default:
      return notParsed(population satisfies never, 'population', 'parsePlainDate');
  }
}
