import type { PlainDate } from '../foundation/value/plain-date';

/**
 * Names the units that a target is measured over. Units change: a share without its denominator says nothing.
 *
 * @category Targets
 */
export type Population = PopulationOnDay | BaselinePopulation | CohortPopulation;

/**
 * Takes the units in force on a day, such as the due day or the day asked about.
 *
 * @category Targets
 */
export interface PopulationOnDay {
  /** Tells the kinds of population apart. */
  readonly kind: 'on-day';
  /** The day on which the units were counted. */
  readonly on: PlainDate;
}

/**
 * Takes the units that were in force when the target was set or the work began, whatever became of them.
 *
 * @category Targets
 */
export interface BaselinePopulation {
  /** Tells the kinds of population apart. */
  readonly kind: 'baseline';
  /** The day on which the units were counted. */
  readonly on: PlainDate;
}

/**
 * Takes the units of two days as far as they can be compared: like for like, through mergers and splits.
 *
 * @category Targets
 */
export interface CohortPopulation {
  /** Tells the kinds of population apart. */
  readonly kind: 'cohort';
  /** The day from which the units are followed. */
  readonly from: PlainDate;
  /** The day to which they are followed. */
  readonly until: PlainDate;
}
