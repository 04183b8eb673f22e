import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import type { Population } from './population';

/** Throws where a population names no day of the calendar. */
export function assertPopulation(population: Population): void {
  switch (population?.kind) {
    case 'on-day':
    case 'baseline':
      assertDay(population.on, 'population.on');
      break;
    case 'cohort':
      assertDay(population.from, 'population.from');
      assertDay(population.until, 'population.until');
      break;
    default:
      notParsed(population satisfies never, 'population', 'parseProgramme');
  }
}
