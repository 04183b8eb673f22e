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
  const [first, last] = [firstDayOf(population), lastDayOf(population)].map((day) =>
    formatDay(day, locale),
  ) as [string, string];
  return `${wordsOf(locale).progress.populations[population.kind](first, last)}.`;
}

function firstDayOf(population: Population): PlainDate {
  return population.kind === 'cohort' ? population.from : population.on;
}

/** The day on which the areas of a population stand as they were measured. */
export function lastDayOf(population: Population): PlainDate {
  return population.kind === 'cohort' ? population.until : population.on;
}
